internal import Scheduling

/// Stretches two turns away: "the week after next", "the month before last".
extension PhraseParser {
  /// "The week after next", "the quarter after this one", "the month before last".
  mutating func unitAfterNext() -> Choice<Period>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard let unit = parser.take(EnglishCalendar.units) else { return nil }
      if parser.take(EnglishWords.afterWord) {
        if parser.takeNextOne() {
          if unit == .weekend { return parser.weekendAfterNext() }
          return parser.period(unit, step: 2).map { Choice($0) }
        }
        guard parser.take(EnglishRanges.thisOne) != nil else { return nil }
        return parser.period(unit, step: 1).map { Choice($0) }
      }
      guard
        EnglishWords.beforeWord.contains(parser.tokens[parser.at - 1].text)
          || parser.take(EnglishWords.beforeWord),
        parser.take(EnglishWords.lastWord)
      else { return nil }
      return parser.period(unit, step: -2).map { Choice($0) }
    }
  }

  /// "next", "the next", "the next one" after "the week after".
  private mutating func takeNextOne() -> Bool {
    let taken: Bool? = attempt { parser in
      let isNamed = parser.take(EnglishRanges.the)
      guard parser.take(EnglishWords.nextWord) else { return nil }
      guard isNamed else { return true }
      // "The week after the next board meeting".
      return parser.take(EnglishWords.oneWord) || parser.token?.kind != .word ? true : nil
    }
    return taken ?? false
  }

  private func weekendAfterNext() -> Choice<Period> {
    let saturday = Period(weekOf: today).first + 19
    func period(_ day: CivilDate) -> Period { Period(day, day + 1, .weekend) }
    return Choice(
      period(saturday), or: [period(saturday - 7)], asks: true, remarks: [.twoMeanings])
  }
}
