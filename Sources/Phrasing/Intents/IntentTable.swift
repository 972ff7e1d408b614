/// What each feature weighs for each intent, as letters of a source file.
///
/// A row is five letters of the feature's number and one letter for each intent; rows stand one
/// behind the other in the order of their numbers, so that one is found by halving, and nothing is
/// made of them at start.
package struct IntentTable: Sendable {
  /// The letter of a weight of nothing; those before it speak against.
  package static let zero = 0x51
  /// The letter of the digit of nothing; so many follow it that no row needs an escape.
  package static let lowest = 0x24
  package static let base: UInt32 = 91
  package static let digits = 5

  private let letters: String
  private let width = IntentTable.digits + Intent.allCases.count

  /// What one step of a weight is worth.
  let scale: Double

  package init(scale: Double, _ letters: String) {
    self.scale = scale
    self.letters = letters
  }

  /// Adds what a feature weighs to the sums of all intents; a feature of no row weighs nothing.
  func add(_ feature: UInt32, to sums: inout [Int]) {
    guard let start = row(of: feature) else { return }
    let bytes = letters.utf8.span
    for intent in sums.indices {
      sums[intent] += Int(bytes[start + IntentTable.digits + intent]) - IntentTable.zero
    }
  }

  /// Where the row of a feature begins.
  private func row(of feature: UInt32) -> Int? {
    let bytes = letters.utf8.span
    var rows = 0..<bytes.count / width
    while !rows.isEmpty {
      let middle = rows.lowerBound + rows.count / 2
      let start = middle * width
      var number: UInt32 = 0
      for place in start..<start + IntentTable.digits {
        number = number &* IntentTable.base &+ UInt32(Int(bytes[place]) - IntentTable.lowest)
      }
      if number == feature { return start }
      rows = number < feature ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return nil
  }
}
