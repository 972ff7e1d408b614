/// A number for each character, where there are many of them.
///
/// A session's characters are numbered in one row, so a page holds 64 neighbours: a stretch typed
/// in one go costs one look-up. Pages and not one array a session, because the numbers in one text
/// may lie far apart, and a hostile log can make them lie as far apart as it likes.
struct CharacterMap: Sendable {
  private struct PageName: Hashable {
    let session: SessionID
    let number: UInt32

    /// Feeds both in one word, as a character does.
    func hash(into hasher: inout Hasher) {
      hasher.combine(session.number << 32 ^ UInt64(number))
    }
  }

  /// What was noted of 64 neighbours.
  ///
  /// Most pages hold one stretch of one number: the slot of a list's record stands alone, and what
  /// was typed in one go is found in one place.
  private enum Page {
    case stretch(Range<UInt8>, UInt32)
    case each([UInt32])

    mutating func note(_ number: UInt32, _ places: Range<UInt8>) {
      switch self {
      case .stretch(let held, let other):
        if places.lowerBound <= held.lowerBound, held.upperBound <= places.upperBound {
          self = .stretch(places, number)
        } else if number == other, places.lowerBound <= held.upperBound,
          held.lowerBound <= places.upperBound
        {
          self = .stretch(
            min(held.lowerBound, places.lowerBound)..<max(held.upperBound, places.upperBound),
            number)
        } else {
          var numbers = Array(repeating: unknown, count: 64)
          for place in held { numbers[Int(place)] = other }
          for place in places { numbers[Int(place)] = number }
          self = .each(numbers)
        }
      case .each(var numbers):
        // Let go first, so that the list is changed where it is.
        self = .stretch(0..<0, 0)
        for place in places { numbers[Int(place)] = number }
        self = .each(numbers)
      }
    }
  }

  private static let unknown = UInt32.max

  private var pages: [PageName: Page] = [:]

  /// What was noted of a character; `nil` when nothing was.
  subscript(character: CharacterID) -> Int? {
    let place = UInt8(character.counter & 63)
    switch pages[PageName(session: character.session, number: character.counter >> 6)] {
    case nil: return nil
    case .stretch(let places, let number): return places.contains(place) ? Int(number) : nil
    case .each(let numbers):
      let number = numbers[Int(place)]
      return number == Self.unknown ? nil : Int(number)
    }
  }

  /// Notes a number, below 2³² - 1, of each character of a range.
  mutating func note(_ number: Int, of range: CharacterRange) {
    let end = range.first + range.count
    var next = range.first
    while next < end {
      let page = PageName(session: range.session, number: next >> 6)
      let stop = min(end, (next | 63) + 1)
      let places = UInt8(next & 63)..<UInt8(next & 63) + UInt8(stop - next)
      pages[page, default: .stretch(places, UInt32(number))].note(UInt32(number), places)
      next = stop
    }
  }
}
