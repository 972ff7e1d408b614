internal import Scheduling

/// What the n-th of a stretch goes together with: another n-th, or a month without an "of".
extension PhraseParser {
  /// "First to last day of May", "second through fourth week of January".
  mutating func runOfPeriod(from first: Int) -> Choice<Period>? {
    attempt { parser in
      guard parser.connector() else { return nil }
      _ = parser.take(EnglishRanges.the)
      guard let last = parser.position(), let unit = parser.take(EnglishCalendar.units),
        parser.take(EnglishRanges.of), let container = parser.partable()
      else { return nil }
      return container.map { period in
        guard let start = parser.nth(first, 1, unit, in: period),
          let end = parser.nth(last, 1, unit, in: period), start.first < end.first
        else { return nil }
        return Period(start.first, end.last, .part)
      }
    }
  }

  /// Whether a month stands here without a day: "last Monday Oct 2026", not "last Monday Oct 5".
  var isAtMonthAlone: Bool {
    guard !inProse, let token, EnglishCalendar.months[token.text] != nil else { return false }
    guard let next = peek(), next.kind == .number || next.kind == .ordinal else { return true }
    return next.digits == 4
  }
}
