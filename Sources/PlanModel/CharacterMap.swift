/// A number for each character, where there are many of them.
///
/// A session's characters are numbered in one row, so a page holds 64 neighbours: a stretch typed
/// in one go costs one look-up. Pages and not one array a session, because the numbers in one text
/// may lie far apart, and a hostile log can make them lie as far apart as it likes.
struct CharacterMap: Sendable {
  private struct Page: Hashable {
    let session: SessionID
    let number: UInt32
  }

  private static let unknown = UInt32.max

  private var pages: [Page: [UInt32]] = [:]

  /// What was noted of a character; `nil` when nothing was.
  subscript(character: CharacterID) -> Int? {
    let page = Page(session: character.session, number: character.counter >> 6)
    guard let value = pages[page]?[Int(character.counter & 63)], value != Self.unknown else {
      return nil
    }
    return Int(value)
  }

  /// Notes a number, below 2³² - 1, of each character of a range.
  mutating func note(_ number: Int, of range: CharacterRange) {
    let end = range.first + range.count
    var next = range.first
    while next < end {
      let page = Page(session: range.session, number: next >> 6)
      let stop = min(end, (next | 63) + 1)
      let places = Int(next & 63)..<Int(next & 63) + Int(stop - next)
      Self.fill(
        &pages[page, default: Array(repeating: Self.unknown, count: 64)], places, UInt32(number))
      next = stop
    }
  }

  private static func fill(_ values: inout [UInt32], _ places: Range<Int>, _ number: UInt32) {
    for place in places { values[place] = number }
  }
}
