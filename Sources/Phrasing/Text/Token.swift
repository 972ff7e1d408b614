/// A word, a number or a mark of a phrase, with its place in what was typed.
struct Token: Equatable, Sendable {
  enum Kind: UInt8, Sendable {
    case word, number, ordinal
    case dash, slash, dot, comma, colon, semicolon, apostrophe, at, ampersand, plus, tilde
    case less, more, equals, atMost, atLeast
    case plusMinus, middot, open, close, quote, currency, percent, other
  }

  var kind: Kind
  /// Folded to lower case, without a possessive ending; empty for marks.
  let text: String
  /// What a number or an ordinal says; 0 otherwise.
  let number: Int
  /// How many digits it was written with.
  let digits: Int
  /// UTF-8 offsets in the source: first byte, and the byte after the last.
  let start: Int
  let end: Int
  /// White space stands before it (or nothing does).
  var spaced: Bool
  /// Starts with a capital letter, or with one of a script that has none.
  let capital: Bool
  /// All capitals, at least two: an abbreviation rather than a name.
  let shouted: Bool
  /// Ended in `'s` or `s'`.
  let possessive: Bool
  /// The shape of the word, for tables that say no quickly.
  let key: Int
  /// What the word may be in a time.
  var roles: CalendarRoles = []

  /// "Not", "nobody", "can't": says that something is not so.
  var denies: Bool { EnglishProse.denials.contains(self) || text.hasSuffix("n't") }

  /// Any word, number or mark of the kind.
  func `is`(_ other: Kind) -> Bool { kind == other }
}

extension [Token] {
  /// From a token on as many as any time is told in: whoever looked on to the end from each word of a
  /// page that was pasted would look at the square of it.
  func ahead(of place: Int) -> ArraySlice<Token> { self[place...].prefix(48) }
}
