/// What a word may be in a time: told once, when a line is split, so that the forms of a time that
/// it cannot begin are not tried.
struct CalendarRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// A month by name or in short.
  static let month = CalendarRoles(rawValue: 1)
  /// A day of the week by name or in short, one or all of them.
  static let weekday = CalendarRoles(rawValue: 2)
  /// One slip away from the name of a month or a weekday.
  static let slip = CalendarRoles(rawValue: 4)
  /// A number in words.
  static let number = CalendarRoles(rawValue: 8)
  /// A place in a row in words.
  static let ordinal = CalendarRoles(rawValue: 16)
  /// Before a number, or in its place: "about", "a", "several".
  static let amount = CalendarRoles(rawValue: 32)
  /// One word of each other phrase that is a time or the measure of one: "weeks", "easter", "noon".
  static let mark = CalendarRoles(rawValue: 64)
  /// What may stand before all those: "by", "the", "end", "of".
  static let small = CalendarRoles(rawValue: 128)
  /// One word of each phrase that makes a time come again: "every", "monthly", "fridays".
  static let again = CalendarRoles(rawValue: 256)

  /// Those without one of which, or a number, no time is told.
  static let telling: CalendarRoles = [.month, .weekday, .slip, .number, .ordinal, .mark]
}

extension Token {
  /// Whether it is a number, or a word without one of which no time is told.
  fileprivate var mayTellTime: Bool {
    kind == .number || kind == .ordinal || !roles.isDisjoint(with: .telling)
  }
}

extension PhraseContext {
  /// Whether a time may be told from a token on: what tells it stands there, or behind small words
  /// only.
  ///
  /// Most words of a line begin no time, and trying every form of one costs a hundred times as much.
  func mayTellTime(_ tokens: [Token], from place: Int) -> Bool {
    for next in place..<tokens.count {
      if tokens[next].mayTellTime || beginsEvent(tokens[next]) { return true }
      if tokens[next].kind == .word, tokens[next].roles.isEmpty { return false }
    }
    return false
  }

  /// Whether the name of a day of the plan may begin with the token.
  private func beginsEvent(_ token: Token) -> Bool {
    guard !namedDays.isEmpty, token.kind == .word else { return false }
    return namedDays.contains { $0.letters.starts(with: token.text.utf8) }
  }
}
