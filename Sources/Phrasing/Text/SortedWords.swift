/// Thousands of words as the letters of a source file.
///
/// They stand in the order of the alphabet with a space between, so that one is found by halving:
/// nothing is made of them at start or at the first key.
public struct SortedWords: Sendable {
  private let letters: String

  /// The words of a text in which they stand in the order of the alphabet, byte by byte.
  public init(_ letters: String) {
    self.letters = letters
  }

  /// All of them, in their order.
  var words: [Substring] { letters.split(separator: " ") }

  func contains(_ token: Token) -> Bool { contains(token.text) }

  /// Whether a word is among them, written as they are.
  public func contains(_ word: String) -> Bool {
    let bytes = letters.utf8.span
    let wanted = word.utf8.span
    let space = UInt8(ascii: " ")
    var range = 0..<bytes.count
    while !range.isEmpty {
      var start = range.lowerBound + range.count / 2
      while start > range.lowerBound, bytes[start - 1] != space { start -= 1 }
      var place = 0
      while place < wanted.count, start + place < bytes.count,
        bytes[start + place] == wanted[place]
      { place += 1 }
      let here = start + place < bytes.count ? bytes[start + place] : space
      if place == wanted.count {
        if here == space { return true }
        range = range.lowerBound..<start
      } else if here < wanted[place] {
        var end = start + place
        while end < bytes.count, bytes[end] != space { end += 1 }
        range = min(end + 1, range.upperBound)..<range.upperBound
      } else {
        range = range.lowerBound..<start
      }
    }
    return false
  }
}
