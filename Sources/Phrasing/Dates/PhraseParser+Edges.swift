internal import Scheduling

/// A stretch that begins or ends: "before the quarter ends", "after Q1 starts".
extension PhraseParser {
  /// `<`, `<=`, `>`, `>=` before a day.
  mutating func takeComparison() -> EnglishRanges.Bound? {
    if take(.atMost) { return .by }
    if take(.atLeast) { return .from }
    if token?.kind == .equals, let next = peek(), !next.spaced, next.kind == .less { at += 1 }
    let isTurned = at > 0 && tokens[at - 1].kind == .equals
    let isLess = take(.less)
    guard isLess || take(.more) else { return nil }
    let isEqual = isTurned || token?.kind == .equals && token?.spaced == false && take(.equals)
    return isLess ? (isEqual ? .by : .before) : (isEqual ? .from : .after)
  }

  /// What a bound makes of a stretch's first or last day, or of the day on which it is said to begin
  /// or end: "before the fiscal year starts on February 1".
  mutating func edge(
    of period: Choice<Period>, _ bound: EnglishRanges.Bound
  ) -> Choice<DateValue>? {
    guard period.best.grain != .day,
      [.before, .after, .until, .by, .from].contains(bound)
    else { return nil }
    return attempt { parser in
      guard let edge = parser.take(EnglishRanges.edgeVerbs),
        // "After Q1 opens the books".
        !EnglishProse.eventArticles.contains(parser.token?.text ?? "")
      else { return nil }
      let isStart = edge == .beginning
      if let day = parser.edgeDay() { return parser.apply(bound, to: day) }
      var whole = period
      if isStart, let later = parser.notBegun(period, from: parser.start) {
        whole = later
        // "After Q3 starts", said in it: next year's is no surer.
        if later.best.grain != .year, later.best.first - period.best.first > 300 {
          whole.ask(period.best, because: .justPassed)
        }
      }
      // Of "the quarter" another sense begins today, and ends on the same day.
      if whole.others.allSatisfy({ $0.grain == .part }) {
        whole = whole.settled
        whole.remarks = []
      }
      let day = whole.map { isStart ? Period(day: $0.first) : parser.part(.end, of: $0).0 }
      switch (bound, isStart) {
      case (.before, false), (.until, false): return day?.map { .span(nil, $0.last) }
      case (.after, true), (.from, true): return day?.map { .span($0.first, nil) }
      default: return day.flatMap { parser.apply(bound, to: $0) }
      }
    }
  }

  /// "on February 1", "in February" after "the fiscal year starts".
  private mutating func edgeDay() -> Choice<Period>? {
    attempt { parser in
      guard parser.take(EnglishWords.places), let day = parser.moment() else { return nil }
      return parser.resolve(day)
    }
  }

  /// Of a stretch that runs already the next one, which is what "before" it can only mean.
  func notBegun(_ period: Choice<Period>, from place: Int) -> Choice<Period>? {
    func runs(_ period: Period) -> Bool { period.first <= today && today <= period.last }
    guard runs(period.best), period.best.grain != .day,
      !tokens[place..<at].contains(where: { $0.kind == .number && $0.digits == 4 })
    else { return nil }
    let isNamed = tokens[place..<at].contains {
      $0.kind == .number || $0.kind == .ordinal || EnglishNumbers.ordinals[$0.text] != nil
        || EnglishCalendar.months[$0.text] != nil
    }
    return period.map { runs($0) ? next(like: $0, isNamed: isNamed) : $0 }
  }

  /// The stretch of the same kind after this one; of a named one, next year's.
  private func next(like period: Period, isNamed: Bool) -> Period? {
    let (year, month, _) = period.first.components
    let index = year * 12 + month - 1
    switch period.grain {
    case .week: return Period(weekOf: period.last + 1)
    case .month: return Period(monthIndex: index + (isNamed ? 12 : 1), count: 1, .month)
    case .quarter: return Period(monthIndex: index + (isNamed ? 12 : 3), count: 3, .quarter)
    case .half: return Period(monthIndex: index + (isNamed ? 12 : 6), count: 6, .half)
    case .year: return Period(monthIndex: index + 12, count: 12, .year)
    case .day, .weekend, .part: return nil
    }
  }
}
