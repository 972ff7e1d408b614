public import Scheduling

/// The last day for papers, told by its weekday.
extension GatePhrase {
  /// The weekday of "the Friday before", where one is told and nothing stands behind that it is
  /// before of.
  ///
  /// - Complexity: Linear in the text.
  public static func weekdayBefore(in text: some StringProtocol) -> Weekday? {
    let tokens = Tokenizer.tokens(of: text)
    let found = tokens.indices.dropLast().first { place in
      EnglishCalendar.weekdays[tokens[place].text] != nil
        && EnglishWindows.ahead.contains(tokens[place + 1].text)
    }
    guard let found else { return nil }
    let rest = tokens[(found + 2)...].first
    guard rest == nil || rest?.isPause == true else { return nil }
    return EnglishCalendar.weekdays[tokens[found].text]
  }

  /// Whether papers are due "on the day before" a body meets.
  ///
  /// - Complexity: Linear in the text.
  public static func isDayBefore(_ text: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: text)
    return tokens.indices.contains { place in
      guard let eve = EnglishWindows.eves.match(tokens, at: place) else { return false }
      let isCounted = place > 0 && EnglishNumbers.begins(tokens[place - 1])
      return !isCounted && (eve.next == tokens.count || tokens[eve.next].isPause)
    }
  }
}
