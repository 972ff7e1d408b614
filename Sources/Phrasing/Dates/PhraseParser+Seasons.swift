internal import Scheduling

/// Seasons of the year, which begin on one day for the sky, on another for the office, and half a
/// year later on the other side of the world: always asked.
extension PhraseParser {
  /// "This summer", "spring 2027", "the autumn"; in running text they are words.
  mutating func season() -> Choice<Period>? {
    guard !inProse else { return nil }
    return attempt { parser in
      let turn = parser.take(EnglishRanges.turns)
      if turn == nil { _ = parser.take(EnglishRanges.the) }
      guard let token = parser.token, let month = EnglishPeriods.seasons[token] else { return nil }
      parser.at += 1
      let said = parser.yearAfter()
      let year = parser.today.components.year
      let seasons = (year - 2...year + 3).compactMap {
        Period(monthIndex: $0 * 12 + month - 1, count: 3, .part)
      }
      let step = turn?.step ?? 0
      let turned =
        step < 0
        ? seasons.last { $0.last < parser.today }
        : seasons.first { (step > 0 ? $0.first : $0.last) >= parser.today }
      let whole = said.flatMap { Period(monthIndex: $0 * 12 + month - 1, count: 3, .part) }
      guard let best = whole ?? turned else { return nil }
      var choice = Choice(best, approximate: true)
      choice.askWithoutOther(.needsDay)
      return choice
    }
  }
}
