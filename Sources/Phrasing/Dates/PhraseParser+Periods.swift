internal import Scheduling

/// Weeks, months, quarters, halves and years, by name or by their turn.
extension PhraseParser {
  /// "Q3", "Q3 2026", "third quarter", "H2", "FY27", "2027".
  mutating func namedPeriod() -> Choice<Period>? {
    attempt { parser in
      parser.quarterOrHalf() ?? parser.fiscalYear() ?? parser.weekNumber()
        ?? parser.plainYear()
    }
  }

  private mutating func plainYear() -> Choice<Period>? {
    attempt { parser in
      if parser.peek().map({ EnglishWords.yearWords.contains($0.text) }) == true {
        // "The year 2027", "the calendar year 2027".
        _ = parser.take(EnglishRanges.the)
      }
      while parser.take(EnglishWords.yearWords) {}
      guard let year = parser.year(), !parser.numberGoesOn(), !parser.dateGoesOn else { return nil }
      return Period(monthIndex: year * 12, count: 12, .year).map { Choice($0) }
    }
  }

  /// Whether a year is the beginning of a date that there is not: `2026-13-10`.
  private var dateGoesOn: Bool {
    guard let mark = token, [.dash, .slash].contains(mark.kind), !mark.spaced, let next = peek()
    else { return false }
    return next.kind == .number && !next.spaced && next.digits < 4
  }

  /// "next week", "this month", "the week after next", "last quarter", "all year".
  mutating func turnedPeriod() -> Choice<Period>? {
    attempt { parser in
      if let period = parser.unitAfterNext() { return period }
      if parser.take(EnglishRanges.twiceNext) != nil {
        return parser.take(EnglishCalendar.units).flatMap { parser.period($0, step: 2) }
          .map { Choice($0) }
      }
      let rolls = parser.isAheadFromToday
      guard let turn = parser.take(EnglishRanges.turns) else {
        return parser.plainUnit(bare: false)
      }
      if let month = parser.month() { return parser.turned(month: month, turn) }
      if let fiscal = parser.fiscalUnit(turn.step) { return fiscal }
      // "The coming days" are no one day.
      guard !EnglishCalendar.pluralUnits.contains(parser.token?.text ?? "") else { return nil }
      let isShort = parser.take(EnglishWords.qWord) && parser.token?.kind != .number
      guard let unit = isShort ? .quarter : parser.take(EnglishCalendar.units) else { return nil }
      let step = turn.step
      // "The last day": of what?
      if unit == .day, turn == .last { return nil }
      if unit == .weekend { return parser.weekend(turn) }
      if unit == .workingDay {
        guard step != 0 else { return nil }
        return parser.workingDay(step, after: parser.today).map { Choice(Period(day: $0)) }
      }
      let whole = parser.turned(
        unit, step, isCurrent: EnglishWords.currentWord.contains(parser.tokens[parser.at - 2].text))
      guard rolls, step == 1, let whole else { return whole }
      return parser.rolling(unit, or: whole)
    }
  }

  /// Whether "the next" stands after "over" or "during": the days from now on may be meant.
  private var isAheadFromToday: Bool {
    guard at > 0, let token, EnglishRanges.the.contains(token.text) else { return false }
    return EnglishRanges.spanning.contains(tokens[at - 1].text)
  }

  /// "Over the next month": from today so far, or the whole one that comes.
  private func rolling(_ unit: EnglishCalendar.Unit, or whole: Choice<Period>) -> Choice<Period> {
    let measure = Measure(count: 1, unit: unit)
    guard let end = offset([measure], by: 1, from: today)?.best.last else { return whole }
    return Choice(
      Period(today, end, .part), or: [whole.best], asks: true, remarks: [.twoMeanings])
  }

  /// "This time next week", "same day next month": so far from today.
  mutating func sameTime() -> Choice<Period>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard parser.take(EnglishRanges.same) != nil,
        let turn = parser.take(EnglishRanges.turns), turn.step != 0,
        let unit = parser.take(EnglishCalendar.units),
        let day = parser.offset(
          [Measure(count: 1, unit: unit)], by: turn.step, from: parser.today)?.best.last
      else { return nil }
      return Choice(Period(day: day))
    }
  }

  /// A whole period; for one that is past, or called "current", the day in it may be meant.
  private func turned(
    _ unit: EnglishCalendar.Unit, _ step: Int, isCurrent: Bool
  ) -> Choice<Period>? {
    guard let whole = period(unit, step: step) else { return nil }
    var choice = Choice(whole)
    let measure = Measure(count: 1, unit: unit)
    if step < 0, let day = offset([measure], by: -1, from: today)?.best, unit != .day {
      choice.ask(day, because: .twoMeanings)
    } else if isCurrent {
      choice.ask(Period(day: today), because: .twoMeanings)
    }
    return choice
  }

  /// "the week", "the month", "the fiscal year": the current one.
  ///
  /// Bare, "week" without "the" will do, as in "end of week".
  mutating func plainUnit(bare: Bool) -> Choice<Period>? {
    attempt { parser in
      let isThat = parser.token.map { EnglishWords.thatWord.contains($0) } ?? false
      guard parser.take(EnglishRanges.article) || bare else { return nil }
      if let fiscal = parser.fiscalUnit(0) { return fiscal }
      _ = parser.take(EnglishPeriods.adjectives)
      if parser.take(EnglishWords.yearWord) {
        var year = parser.period(.year, step: 0).map { Choice($0) }
        // "That year": which one was spoken of?
        if isThat { year?.askWithoutOther(.needsAnchor) }
        return year
      }
      guard let unit = parser.take(EnglishCalendar.units) else { return nil }
      if unit == .weekend { return parser.weekend(.this) }
      guard unit != .day, let whole = parser.period(unit, step: 0) else { return nil }
      var choice = Choice(whole)
      if !bare || unit == .week, !parser.inPart {
        choice.ask(Period(parser.today, whole.last, .part), because: .twoMeanings)
        if unit == .week {
          choice.ask(Period(whole.first, whole.first + 4, .part))
          choice.ask(Period(parser.today, max(whole.first + 4, parser.today), .part))
        }
      }
      return choice
    }
  }

  /// "fiscal year", "fiscal quarter": the current one, or one so many away.
  mutating func fiscalUnit(_ step: Int) -> Choice<Period>? {
    attempt { parser in
      guard parser.take(EnglishPeriods.fiscal) != nil else { return nil }
      let said = parser.take(EnglishCalendar.units) ?? .year
      guard said == .year || said == .quarter else { return nil }
      return parser.inYears(.fiscal) { start in
        parser.period(said, step: step, yearStart: start).map { Choice($0) }
      }
    }
  }

  private func weekend(_ turn: EnglishRanges.Turn) -> Choice<Period> {
    let saturday = Period(weekOf: today).first + 5
    func period(_ day: CivilDate) -> Period { Period(day, day + 1, .weekend) }
    // Which of its days is a question worth asking when a day is wanted.
    func choice(_ day: CivilDate, _ others: [Period]) -> Choice<Period> {
      Choice(
        period(day), or: others + [Period(day: day), Period(day: day + 1)], asks: true,
        remarks: [.twoMeanings])
    }
    switch turn {
    case .this, .coming: return choice(saturday, [])
    case .last, .past, .beforeLast: return choice(saturday - 7, [])
    case .next, .following, .afterNext:
      return choice(saturday + 7, [period(saturday)])
    }
  }

  private func turned(month: Int, _ turn: EnglishRanges.Turn) -> Choice<Period>? {
    let (year, current, _) = today.components
    let ahead = month > current ? year : year + 1
    switch turn {
    case .this:
      var choice = resolve(.month(month))
      if choice?.asks == true, let past = choice?.others.first, let best = choice?.best {
        choice = Choice(best, or: [past], asks: true, remarks: [.justPassed])
      }
      return choice
    case .coming:
      return Period(month: month, year: ahead).map { Choice($0) }
    case .next, .following, .afterNext:
      guard let best = Period(month: month, year: ahead) else { return nil }
      var choice = Choice(best)
      if let later = Period(month: month, year: ahead + 1) {
        choice.ask(later, because: .twoMeanings)
      }
      return choice
    case .last, .past, .beforeLast:
      let past = month < current ? year : year - 1
      guard let best = Period(month: month, year: past),
        let earlier = Period(month: month, year: past - 1)
      else { return nil }
      return Choice(best, or: [earlier], asks: true, remarks: [.twoMeanings])
    }
  }

  /// The current week, month, quarter or year, or one so many steps away.
  ///
  /// - `yearStart`: The month in which the year begins that is meant; else a year is the calendar's
  ///   and a quarter the fiscal year's, as far as that is known.
  func period(
    _ unit: EnglishCalendar.Unit, step: Int, yearStart: Int? = nil
  ) -> Period? {
    let (year, month, _) = today.components
    let index = year * 12 + month - 1
    switch unit {
    case .day, .calendarDay: return Period(day: today + step)
    case .workingDay, .sprint, .weekend: return nil
    case .week: return Period(weekOf: today + 7 * step)
    case .workingWeek:
      let monday = Period(weekOf: today + 7 * step).first
      return Period(monday, monday + 4, .week)
    case .fortnight:
      let monday = Period(weekOf: today + 7).first
      return step == 1 ? Period(monday, monday + 13, .part) : nil
    case .month: return Period(monthIndex: index + step, count: 1, .month)
    case .quarter:
      let offset = (index - ((yearStart ?? context.fiscalYearStart ?? 1) - 1)) % 3
      return Period(monthIndex: index - offset + 3 * step, count: 3, .quarter)
    case .year:
      let offset = (index - ((yearStart ?? 1) - 1)) % 12
      return Period(monthIndex: index - offset + 12 * step, count: 12, .year)
    }
  }
}
