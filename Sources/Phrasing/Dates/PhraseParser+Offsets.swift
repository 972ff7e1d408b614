internal import Scheduling

/// Days counted from another: "in two weeks", "a week after the QBR", "3 days ago".
extension PhraseParser {
  /// The n-th working day after a day (before it when negative), by the context's own count.
  ///
  /// - Returns: `nil` when none is found within the days that so many weeks and a year hold.
  /// - Complexity: O(n) calls of the context's closure.
  func workingDay(_ count: Int, after day: CivilDate) -> CivilDate? {
    guard count != 0, abs(count) <= 2000 else { return count == 0 ? day : nil }
    let step = count > 0 ? 1 : -1
    var candidate = day
    var left = abs(count)
    for _ in 0..<(abs(count) * 2 + 366) {
      candidate = candidate + step
      // Counting from the day before makes each day answer for itself alone.
      if context.workingDays(candidate - 1, candidate) > 0 { left -= 1 }
      if left == 0 { return candidate }
    }
    return nil
  }

  /// The day that lies the measures away from another.
  func offset(_ measures: [Measure], by sign: Int, from day: CivilDate) -> Choice<Period>? {
    var current = day
    var rolled: CivilDate?
    for measure in measures {
      guard measure.most == nil else { return offsetRange(measures, by: sign, from: day) }
      guard let step = step(measure, measure.count, sign, from: current) else { return nil }
      current = step.clamped
      rolled = step.rolled ?? rolled
    }
    guard (-700_000...2_900_000).contains(current.number) else { return nil }
    var choice = Choice(
      Period(day: current),
      approximate: measures.contains { $0.approximate || $0.half || $0.unit == .quarter })
    if let rolled { choice.ask(Period(day: rolled), because: .clamped) }
    return choice
  }

  private func offsetRange(
    _ measures: [Measure], by sign: Int, from day: CivilDate
  ) -> Choice<Period>? {
    guard measures.count == 1, let measure = measures.first, let most = measure.most,
      let near = step(measure, measure.count, sign, from: day)?.clamped,
      let far = step(measure, most, sign, from: day)?.clamped
    else { return nil }
    return Choice(Period(min(near, far), max(near, far), .part), approximate: measure.approximate)
  }

  private func step(
    _ measure: Measure, _ count: Int, _ sign: Int, from day: CivilDate
  ) -> (clamped: CivilDate, rolled: CivilDate?)? {
    switch measure.unit {
    case .day, .calendarDay:
      return measure.half ? nil : (day + sign * count, nil)
    case .workingDay:
      guard !measure.half else { return nil }
      return workingDay(sign * count, after: day).map { ($0, nil) }
    case .week, .workingWeek:
      return (day + sign * (count * 7 + (measure.half ? 4 : 0)), nil)
    case .fortnight, .sprint:
      return (day + sign * (count * 14 + (measure.half ? 7 : 0)), nil)
    case .month, .quarter:
      let months = count * (measure.unit == .quarter ? 3 : 1)
      guard var step = CalendarArithmetic.adding(months: sign * months, to: day) else {
        return nil
      }
      if measure.half { step.clamped = step.clamped + sign * (measure.unit == .month ? 15 : 45) }
      return step
    case .year:
      return CalendarArithmetic.adding(
        months: sign * (count * 12 + (measure.half ? 6 : 0)), to: day)
    case .weekend: return nil
    }
  }

  /// "in two weeks", "three weeks from now", "2 days ago", "four weeks out".
  mutating func offsetFromToday() -> Choice<Period>? {
    attempt { parser in
      if parser.take(EnglishWords.inWord) {
        let isRough = parser.skipJust()
        guard let measures = parser.measures() ?? parser.daysOfHours() else { return nil }
        _ = parser.take(EnglishOffsets.afterIn)
        var choice = parser.offset(measures, by: 1, from: parser.today)
        if isRough { choice?.approximate = true }
        return choice
      }
      let isRough = parser.skipJust()
      guard let measures = parser.measures() else { return nil }
      // "Five days *back to back*" are in a row, and not long ago.
      if EnglishDurations.closers.match(parser.tokens, at: parser.at) != nil { return nil }
      let isRelative = parser.token.map { EnglishOffsets.later.contains($0.text) } ?? false
      guard let relation = parser.take(EnglishRanges.fromToday),
        // "45 days out from go-live" is counted from there.
        !(parser.token.map { EnglishOffsets.countedFromMore.contains($0.text) } ?? false)
      else { return nil }
      let start = relation == .before && !isRelative ? parser.relativeStart() : nil
      var choice = parser.offset(
        measures, by: relation == .after ? 1 : -1, from: start ?? parser.today)
      if isRough { choice?.approximate = true }
      if isRelative {
        // "A week later": than what?
        choice?.asks = true
        choice?.remarks.append(.needsAnchor)
      }
      return choice
    }
  }

  /// "yesterday", "tomorrow" behind "a week ago": the day that it is counted from.
  private mutating func relativeStart() -> CivilDate? {
    take(EnglishCalendar.relativeDays).map { today + $0 }
  }

  /// Skips the "just" or "about" before a length, and tells whether it makes that rough.
  private mutating func skipJust() -> Bool {
    take(EnglishOffsets.adverbs) ?? false
  }

  /// "a week after the QBR", "the day before go-live", "3 business days before July 9",
  /// "the week after next Friday", "the Monday after July 4".
  mutating func offsetFromDay() -> Choice<Period>? {
    attempt { parser in
      let isAhead = parser.at > 0 && EnglishWords.inWord.contains(parser.tokens[parser.at - 1])
      let isNamed = parser.take(EnglishRanges.the)
      // "The next working day after Christmas" is the one after it.
      let isNext = parser.take(EnglishWords.nextWord)
      let isRough = parser.skipJust()
      if !isNext, let counted = parser.ordinalUnit() { return counted }
      if let day = parser.firstWeekdayOnOr() { return day }
      var wholeUnit = parser.takeNight() ?? parser.take(EnglishCalendar.units)
      // "Days after October 1": how many?
      if wholeUnit != nil, EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text) {
        return nil
      }
      let weekday = wholeUnit == nil ? parser.weekday() : nil
      var measures = wholeUnit == nil && weekday == nil ? parser.measures() : nil
      guard !isNext || measures == nil, wholeUnit != nil || weekday != nil || measures != nil else {
        return nil
      }
      if let weekday, let day = parser.weekdayOnOr(weekday) { return day }
      let isOut = parser.token.map { EnglishOffsets.out.contains($0.text) } ?? false
      if measures != nil { _ = parser.take(EnglishOffsets.toTheDay) }
      let behind = parser.at
      guard let relation = parser.take(EnglishRanges.relations), !isNext || relation == .after
      else { return nil }
      if weekday != nil, EnglishWords.toOrFrom.contains(parser.tokens[parser.at - 1].text) {
        return nil
      }
      // "In two weeks to the end of March" is no day two weeks before it.
      if isAhead, EnglishWords.toWord.contains(parser.tokens[parser.at - 1]) { return nil }
      // "Week from Friday", "fortnight from the 10th": one of them.
      if let unit = wholeUnit, unit == .week || unit == .fortnight, !isNamed, !isNext,
        !parser.inProse,
        EnglishWords.fromWord.contains(parser.tokens[parser.at - 1].text)
      {
        (wholeUnit, measures) = (nil, [Measure(count: 1, unit: unit)])
      }
      if wholeUnit != nil,
        !EnglishOffsets.wholeUnitRelations.contains(
          parser.tokens[parser.at - 1].text)
      {
        return nil
      }
      // "Next month, after the 10th" is not the month after it.
      if isNext, let wholeUnit, ![.day, .calendarDay, .workingDay, .week].contains(wholeUnit) {
        return nil
      }
      // "Fortnight after kickoff".
      if wholeUnit == .fortnight {
        (wholeUnit, measures) = (nil, [Measure(count: 1, unit: .fortnight)])
      }
      let place = parser.at
      guard let base = parser.anchorDay() else { return nil }
      parser.anchor = base.best
      let sign = relation == .after ? 1 : -1
      // "The two weeks before go-live" are a stretch; "two weeks before go-live" is a day.
      let distance = Distance(
        weekday: weekday, unit: wholeUnit, measures: measures ?? [], sign: sign, isOut: isOut,
        isStretch: isNamed || parser.inWindow)
      var choice = parser.day(distance, beside: base)
      if isRough { choice?.approximate = true }
      // "12 months to March 31" end then; "ten days to go-live" is a day to come.
      if EnglishWords.toWord.contains(parser.tokens[place - 1]), let day = choice?.best.last,
        day < parser.today
      {
        choice?.askWithoutOther(.twoMeanings)
        return choice
      }
      // "3 weeks to July 24" may be those weeks.
      if !isNamed, place == behind + 1, measures?.count == 1,
        EnglishWords.toWord.contains(parser.tokens[behind]),
        base.best.grain == .day, let day = choice?.best, day.grain == .day
      {
        choice?.ask(Period(day.first, base.best.last, .part), because: .twoMeanings)
      }
      return choice.flatMap { parser.later(than: $0, distance, base, from: place) } ?? choice
    }
  }

  /// "The night before …" is the day before.
  private mutating func takeNight() -> EnglishCalendar.Unit? {
    guard let next = peek(), EnglishRanges.relations.meaning(of: next.text) != nil,
      EnglishOffsets.wholeUnitRelations.contains(next.text), !EnglishRanges.of.contains(next.text)
    else { return nil }
    return take(EnglishOffsets.nights) ? .day : nil
  }

  /// "The Friday on or after the 10th".
  private mutating func weekdayOnOr(_ weekday: Weekday) -> Choice<Period>? {
    attempt { parser in
      guard let relation = parser.take(EnglishRanges.onOr), let base = parser.anchorDay() else {
        return nil
      }
      return base.map { period in
        switch relation {
        case .after: Period(day: CalendarArithmetic.next(weekday, after: period.first - 1))
        case .before: Period(day: CalendarArithmetic.next(weekday, after: period.last - 7))
        }
      }
    }
  }

  /// "The *first* Friday on or after January 7": the same as without the first.
  private mutating func firstWeekdayOnOr() -> Choice<Period>? {
    attempt { parser in
      guard parser.ordinal() == 1, let weekday = parser.weekday() else { return nil }
      return parser.weekdayOnOr(weekday)
    }
  }

  /// "45 days out from go-live": planners count back, others on.
  func outFrom(_ base: Choice<Period>, _ measures: [Measure]) -> Choice<Period>? {
    guard let later = combined(base, measures, 1) else { return nil }
    guard base.best.first > today, var choice = combined(base, measures, -1),
      choice.best.last >= today
    else { return later }
    choice.ask(later.best, because: .twoMeanings)
    return choice
  }

  /// "second business day after July 4", "first week after go-live".
  private mutating func ordinalUnit() -> Choice<Period>? {
    attempt { parser in
      // "The last working day before Christmas" is the first one counted back.
      let isLast = parser.take(EnglishNumbers.last)
      guard let ordinal = isLast ? 1 : parser.ordinal(), (1...100).contains(ordinal),
        let unit = parser.take(EnglishCalendar.units), [.workingDay, .day].contains(unit),
        let relation = parser.take(EnglishRanges.relations), !isLast || relation == .before,
        let base = parser.anchorDay()
      else { return nil }
      let measure = Measure(count: ordinal, unit: unit)
      return parser.combined(base, [measure], relation == .after ? 1 : -1)
    }
  }

  /// The offset of each meaning the base may have.
  func combined(
    _ base: Choice<Period>, _ measures: [Measure], _ sign: Int
  ) -> Choice<Period>? {
    func moved(_ period: Period) -> Choice<Period>? {
      offset(measures, by: sign, from: sign > 0 ? period.last : period.first)
    }
    guard var choice = moved(base.best) else { return nil }
    if base.asks || sign > 0, base.best.grain == .day {
      for other in base.others {
        if let value = moved(other)?.best { choice.ask(value) }
      }
    }
    choice.remarks += base.remarks
    choice.approximate = choice.approximate || base.approximate
    return choice
  }

  /// "the day before X" is a day; "the week after X" a whole week.
  func unit(
    _ unit: EnglishCalendar.Unit, _ sign: Int, beside base: Choice<Period>
  ) -> Choice<Period>? {
    let whole: Choice<Period>? = base.map { period in
      let edge = sign > 0 ? period.last : period.first
      switch unit {
      case .day, .calendarDay: return Period(day: edge + sign)
      case .workingDay: return workingDay(sign, after: edge).map(Period.init(day:))
      case .week, .workingWeek: return Period(weekOf: edge + 7 * sign)
      case .month:
        let (year, month, _) = edge.components
        return Period(monthIndex: year * 12 + month - 1 + sign, count: 1, .month)
      case .weekend:
        let saturday =
          sign > 0
          ? CalendarArithmetic.next(.saturday, after: edge)
          : CalendarArithmetic.next(.saturday, after: edge - 8)
        return Period(saturday, saturday + 1, .weekend)
      case .fortnight, .quarter, .year, .sprint: return nil
      }
    }
    guard var choice = whole, base.best.grain == .day else { return whole }
    let day = base.best.first
    if unit == .week, base.best.first == base.best.last {
      // "The week after Labor Day" may be the days that follow it.
      let days = sign > 0 ? Period(day + 1, day + 7, .part) : Period(day - 7, day - 1, .part)
      if days.first != choice.best.first || days.last != choice.best.last {
        choice.ask(days, because: .twoMeanings)
      }
    }
    if choice.best.last < today, day >= today, !isBehindToday,
      let later = CalendarArithmetic.adding(months: 1, to: choice.best.first)?.clamped,
      choice.best.grain == .day
    {
      // "The day before the 15th", said on the 15th.
      choice.ask(Period(day: later), because: .justPassed)
    }
    return choice
  }

  /// Whether the day just read was told from today: the day before it is no slip.
  var isBehindToday: Bool {
    EnglishCalendar.relativeDays.meaning(of: tokens[at - 1].text) != nil
  }

  /// "Go-live + 2 weeks", "go-live − 5 days".
  mutating func shifted(_ day: Choice<Period>) -> Choice<Period>? {
    attempt { parser in
      guard day.best.grain == .day, let sign = parser.sign(), let measures = parser.measures()
      else { return nil }
      return parser.combined(day, measures, sign)
    }
  }

  /// "July 9 + 2 weeks", "today plus 3 days"; a dash may be the beginning of a stretch as well.
  mutating func shifted(_ expression: DayExpression) -> DayExpression? {
    guard let next = token else { return nil }
    let isDash = next.kind == .dash && next.spaced
    guard
      isDash || next.kind == .plus || EnglishOffsets.plus.contains(next.text)
        || EnglishOffsets.minus.contains(next.text)
    else { return nil }
    return attempt { parser in
      guard let day = parser.resolve(expression), var moved = parser.shifted(day) else {
        return nil
      }
      if isDash, moved.best.grain == .day {
        let length = day.best.first - moved.best.first
        moved.ask(
          Period(day.best.first, day.best.first + max(length - 1, 0), .part),
          because: .twoMeanings)
      }
      return .known(moved)
    }
  }

  /// The `+` or `-` before a length: 1 or -1.
  private mutating func sign() -> Int? {
    if take(.plus) || take(EnglishOffsets.plus) { return 1 }
    if take(EnglishOffsets.minus) { return -1 }
    return token?.spaced == true && take(.dash) ? -1 : nil
  }

  /// "The kickoff on January 18": the day of something that the plan need not know.
  private mutating func dayOfThing() -> DayExpression? {
    attempt { parser in
      guard parser.take(EnglishProse.eventArticles) else { return nil }
      let first = parser.at
      while let token = parser.token, token.kind == .word, parser.at - first < 4,
        EnglishRanges.bounds.match(parser.tokens, at: parser.at) == nil
      {
        parser.at += 1
      }
      guard parser.at > first, parser.take(EnglishWords.onWord),
        let day = parser.dayExpression(), parser.resolve(day)?.best.grain == .day
      else { return nil }
      return day
    }
  }

  /// What a length may be counted from.
  mutating func anchorDay() -> Choice<Period>? {
    attempt { parser in
      let start = parser.at
      guard let expression = parser.dayExpression() ?? parser.dayOfThing(),
        var choice = parser.resolve(expression)
      else { return nil }
      if parser.at == start + 1, let weekday = EnglishCalendar.weekdays[parser.tokens[start].text] {
        // "two weeks after Monday", said on a Thursday: this week's Monday may be meant.
        let passed = Period(weekOf: parser.today).first + weekday.rawValue
        if passed < parser.today { choice.ask(Period(day: passed), because: .twoMeanings) }
      }
      return choice
    }
  }
}
