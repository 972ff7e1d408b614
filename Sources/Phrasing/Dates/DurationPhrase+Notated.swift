/// Lengths as programs write them.
extension DurationPhrase {
  /// "P2W", "P10D", "P1M", "P10BD": the notation of a length, read back.
  static func notated(_ tokens: [Token]) -> DurationValue? {
    guard tokens.count == 3, EnglishDurations.notation.contains(tokens[0]),
      tokens[1].kind == .number, tokens[1].digits <= 3, tokens[1].number > 0, !tokens[1].spaced,
      tokens[2].kind == .word, !tokens[2].spaced,
      let unit = EnglishDurations.notatedUnits[tokens[2]]
    else { return nil }
    let count = tokens[1].number
    switch unit {
    case .week: return DurationValue(.weeks(count))
    case .month: return DurationValue(.months(count))
    case .year: return DurationValue(.years(count))
    case .workingDay: return DurationValue(.work(count))
    default: return DurationValue(.calendarDays(count))
    }
  }
}
