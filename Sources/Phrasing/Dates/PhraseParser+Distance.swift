internal import Scheduling

/// How far a day lies from another: "the Monday after", "two weeks before", "the week after".
struct Distance {
  let weekday: Weekday?
  let unit: EnglishCalendar.Unit?
  let measures: [Measure]
  let sign: Int
  /// "45 days out from …".
  let isOut: Bool
  /// All the days between are meant.
  let isStretch: Bool
}

extension PhraseParser {
  /// The day or the stretch that lies so far from another.
  func day(_ distance: Distance, beside base: Choice<Period>) -> Choice<Period>? {
    let sign = distance.sign
    if let weekday = distance.weekday {
      let beside = base.best.grain == .day ? base : base.settled
      return beside.map { period in
        Period(
          day: sign > 0
            ? CalendarArithmetic.next(weekday, after: period.last)
            : CalendarArithmetic.next(weekday, after: period.first - 8))
      }
    }
    if let unit = distance.unit { return self.unit(unit, sign, beside: base) }
    if distance.isOut { return outFrom(base, distance.measures) }
    let choice = combined(base, distance.measures, sign)
    guard distance.isStretch else { return choice }
    return choice?.map { end in
      sign > 0
        ? Period(base.best.last + 1, end.last, .part)
        : Period(end.first, base.best.first - 1, .part)
    }
  }

  /// "July 31, *two weeks earlier*": told of the day before it.
  mutating func shiftedBehind(_ expression: DayExpression) -> DayExpression? {
    guard !inProse, let next = token, next.kind == .comma || EnglishNumbers.begins(next) else {
      return nil
    }
    return attempt { parser in
      parser.skipComma()
      guard let measures = parser.measures(), let relation = parser.take(EnglishOffsets.beside),
        parser.isAtEnd, let day = parser.resolve(expression), day.best.grain == .day
      else { return nil }
      return parser.combined(day, measures, relation == .after ? 1 : -1).map { .known($0) }
    }
  }

  /// "Two working days before month end", said at the end of one: that day is over, and the one
  /// before the next month's end is meant; "ten days before the 20th", which is over, is asked.
  mutating func later(
    than passed: Choice<Period>, _ distance: Distance, _ base: Choice<Period>, from place: Int
  ) -> Choice<Period>? {
    guard distance.sign < 0, passed.best.last < today, !isBehindToday,
      // Told with its year, a day is the one that was said.
      !tokens[place..<at].contains(where: { $0.digits == 4 })
    else { return nil }
    var asked = passed
    asked.askWithoutOther(.justPassed)
    // "The day before the 15th" is told from a day, and no end of a stretch.
    let isNumbered = tokens[place..<at].contains { $0.kind == .number || $0.kind == .ordinal }
    if isNumbered, distance.measures.isEmpty { return nil }
    guard base.best.last >= today else {
      // "A week before the start of the month": of which month?
      guard tokens[place..<at].contains(where: { EnglishCalendar.units.mayBegin($0) })
      else { return nil }
      return asked
    }
    let (now, end) = (context.today, at)
    defer {
      context.today = now
      at = end
    }
    context.today = base.best.last + 1
    at = place
    // A day of the year comes again in a year, which nobody means.
    guard let next = anchorDay(), at == end, next.best.first > base.best.last,
      next.best.last - base.best.last <= 100
    else { return isNumbered ? asked : nil }
    context.today = now
    guard var later = day(distance, beside: next) else { return nil }
    later.ask(passed.best, because: .justPassed)
    return later
  }
}
