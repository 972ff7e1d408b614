internal import Scheduling

/// Stretches told by a length: "within two weeks", "for 10 days from 18 December".
extension PhraseParser {
  /// "within two weeks", "within 5 business days of July 1", "for 10 days from 18 December".
  mutating func boundedLength() -> Choice<DateValue>? {
    attempt { parser in
      guard let bound = parser.take(EnglishRanges.bounds) else { return nil }
      if bound == .on, EnglishWords.forWord.contains(parser.tokens[parser.at - 1].text) {
        return parser.forLength()
      }
      guard bound == .within || bound == .inside,
        bound == .within || EnglishWords.insideWord.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      let isNamed = parser.take(EnglishRanges.the)
      let isNext = parser.take(EnglishWords.nextWords)
      if isNamed, !isNext, let unit = parser.oneUnit()?.first { return parser.within(unit) }
      guard
        let measures = parser.measures() ?? parser.daysOfHours()
          ?? (isNext ? parser.oneUnit() : nil)
      else {
        // "Within June".
        guard !isNamed, !isNext, let stretch = parser.namedStretch() else { return nil }
        return stretch.map(\.value)
      }
      if let window = parser.windowBefore(measures) { return window }
      var start = Choice(Period(day: parser.today))
      if parser.take(EnglishRanges.sinceWords) != nil {
        guard let expression = parser.dayExpression(), let base = parser.resolve(expression) else {
          return nil
        }
        start = base
      }
      guard let end = parser.offset(measures, by: 1, from: start.best.last) else { return nil }
      var choice = end.map { DateValue.span(nil, $0.last) }
      if measures.contains(where: { $0.unit == .week }) { choice?.remarks = [] }
      // "Within next month" may be in it.
      if isNext, !isNamed, measures.count == 1, let measure = measures.first, measure.count == 1,
        let whole = parser.period(measure.unit, step: 1)
      {
        choice?.ask(.span(nil, whole.last), because: .wholePeriod)
      }
      return choice
    }
  }

  /// A month, a quarter or a year by its name.
  private mutating func namedStretch() -> Choice<Period>? {
    namedPeriod() ?? monthExpression().flatMap { resolve($0) }
  }

  /// "Within a week *before go-live*": the days of it that lie before.
  private mutating func windowBefore(_ measures: [Measure]) -> Choice<DateValue>? {
    attempt { parser in
      guard parser.take(EnglishRanges.relations) == .before,
        !EnglishWords.toWord.contains(parser.tokens[parser.at - 1]),
        let base = parser.anchorDay(), let start = parser.combined(base, measures, -1)
      else { return nil }
      return start.map { .span($0.first, base.best.first) }
    }
  }

  /// "Within the week": by the end of the one that is, or in that time from today.
  private func within(_ measure: Measure) -> Choice<DateValue>? {
    guard let whole = period(measure.unit, step: 0),
      let later = offset([measure], by: 1, from: today)?.best.last
    else { return nil }
    let friday = whole.first + 4
    let end = measure.unit == .week && today <= friday ? friday : whole.last
    var choice = Choice(DateValue.span(nil, end))
    choice.ask(.span(nil, later), because: .twoMeanings)
    choice.ask(.span(nil, whole.last))
    return choice
  }

  /// "within *48 hours*": whole days of hours.
  mutating func daysOfHours() -> [Measure]? {
    attempt { parser in
      guard let hours = parser.cardinal(), hours > 0, hours % 24 == 0,
        parser.take(EnglishWindows.hours)
      else { return nil }
      return [Measure(count: hours / 24, unit: .calendarDay)]
    }
  }

  /// "within the next *month*": one of them, counted from the day.
  mutating func oneUnit() -> [Measure]? {
    attempt { parser in
      guard let unit = parser.take(EnglishCalendar.units),
        [.week, .fortnight, .month, .quarter, .year].contains(unit)
      else { return nil }
      return [Measure(count: 1, unit: unit)]
    }
  }

  private mutating func forLength() -> Choice<DateValue>? {
    guard let measures = measures(), let measure = measures.first else { return nil }
    guard take(EnglishWords.startingWords) else {
      if inProse { return nil }
      return length(measures, from: Period(day: today), measure)
    }
    _ = take(EnglishWords.onWord)
    guard let expression = dayExpression(), let start = resolve(expression) else { return nil }
    return length(measures, from: start.best, measure)
  }

  /// "Two weeks starting July 6".
  mutating func lengthStarting() -> Choice<DateValue>? {
    guard let token, token.kind == .number || token.kind == .word,
      tokens.ahead(of: at).contains(where: { EnglishWords.commencing.contains($0.text) })
    else { return nil }
    return attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard let measures = parser.measures(), let measure = measures.first,
        parser.take(EnglishWords.commencing)
      else { return nil }
      _ = parser.take(EnglishWords.places)
      guard let expression = parser.dayExpression(), let start = parser.resolve(expression) else {
        return nil
      }
      return parser.length(measures, from: start.best, measure)
    }
  }

  /// "A fortnight from July 6", where a stretch is wanted.
  mutating func lengthFromDay() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishWords.forWord)
      guard let measures = parser.measures(), parser.take(EnglishWords.startingWords) else {
        return nil
      }
      return parser.stretch(measures)
    }
  }

  /// So long from the day that stands here.
  mutating func stretch(_ measures: [Measure]) -> Choice<DateValue>? {
    _ = take(EnglishWords.onWord)
    guard let measure = measures.first, let expression = dayExpression(),
      let start = resolve(expression)
    else { return nil }
    return length(measures, from: start.best, measure)
  }

  /// "18 December for 10 days".
  mutating func lengthAfter(_ left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      parser.skipComma()
      guard parser.take(EnglishWords.forWord), let measures = parser.measures(),
        let measure = measures.first,
        let start = parser.resolve(left)
      else { return nil }
      return parser.length(measures, from: start.best, measure)
    }
  }

  /// A stretch that begins on a day: so many days counted with the first, or up to the day after.
  private func length(
    _ measures: [Measure], from start: Period, _ measure: Measure
  ) -> Choice<DateValue>? {
    guard let end = offset(measures, by: 1, from: start.first)?.best.last, end > start.first
    else { return nil }
    if measure.unit == .workingDay {
      return offset(measures, by: 1, from: start.first - 1).map {
        Choice(DateValue.span(start.first, $0.best.last))
      }
    }
    var choice = Choice(
      DateValue.span(start.first, end - 1), approximate: measure.approximate)
    choice.ask(.span(start.first, end), because: .twoMeanings)
    return choice
  }
}

extension EnglishCalendar.Unit {
  /// For telling that "2 years 3 months" goes down.
  var size: Int {
    switch self {
    case .day, .workingDay, .calendarDay: 1
    case .weekend: 2
    case .week, .workingWeek: 7
    case .fortnight, .sprint: 14
    case .month: 30
    case .quarter: 91
    case .year: 365
    }
  }
}
