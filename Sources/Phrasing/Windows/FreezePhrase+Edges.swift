internal import Scheduling

/// At which end of which period a freeze lies.
extension PhraseParser {
  /// The time that begins right here.
  var stretchHere: DateValue? {
    var parser = self
    return parser.bounded()?.best
  }

  /// "*The last two weeks of* the quarter": the end it lies at, 1 or -1, and how much of it.
  mutating func endOfSome() -> (
    place: Int, count: Int, unit: EnglishCalendar.Unit, length: Choice<DurationValue>
  )? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard let place = parser.position(), abs(place) == 1 else { return nil }
      let count = parser.cardinal() ?? 1
      guard let unit = parser.take(EnglishCalendar.units),
        let length = PhraseParser.duration(of: [Measure(count: count, unit: unit)], vague: false),
        parser.take(EnglishRanges.of)
      else { return nil }
      return (place, count, unit, length)
    }
  }

  /// "the last two weeks of the quarter", "first week of each month".
  mutating func periodEdge() -> (
    edge: FreezePhrase.Recurring, days: Choice<Period>?, isOfWork: Bool
  )? {
    attempt { parser in
      _ = parser.take(EnglishWords.duringWords)
      guard let (place, count, unit, length) = parser.endOfSome() else { return nil }
      _ = parser.take(EnglishWords.anyArticle)
      // A fiscal year's quarters are the calendar's only where somebody said so.
      let isFiscal = parser.take(EnglishPeriods.fiscal) != nil
      guard !isFiscal || parser.context.fiscalYearStart.map({ $0 % 3 == 1 }) == true else {
        return nil
      }
      _ = parser.take(EnglishWords.periodAdjectives)
      guard let whole = parser.take(EnglishCalendar.units), let cycle = whole.cycle else {
        return nil
      }
      let recurring = FreezePhrase.Recurring(
        edge: place > 0 ? .start : .end, length: length.best, cycle: cycle)
      let next = [0, 1].compactMap { step in
        parser.period(whole, step: step).flatMap { period in
          place < 0 && length.best.length == .weeks(1)
            ? Period(period.last - 6, period.last, .week)
            : parser.nth(place, count, unit, in: period)
        }
      }
      return (
        recurring, next.first { $0.last >= parser.today }.map { Choice($0) }, unit == .workingDay
      )
    }
  }
}

extension EnglishCalendar.Unit {
  fileprivate var cycle: FreezePhrase.Cycle? {
    switch self {
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .day, .workingDay, .calendarDay, .week, .workingWeek, .fortnight, .weekend, .sprint: nil
    }
  }
}

extension Sentence {
  /// "On *12 and* 13 February": a day told before the one that was understood.
  func namesDayBefore(_ span: Phrase.Span?) -> Bool {
    guard let span, case .date? = span.reading.date,
      let place = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), place > 1
    else { return false }
    return [.number, .ordinal].contains(tokens[place - 2].kind)
      && (EnglishWords.andWord.contains(tokens[place - 1].text) || tokens[place - 1].kind == .comma)
  }
}
