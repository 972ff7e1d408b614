internal import Scheduling

/// One time, of whatever form, and the order in which the forms are tried.
extension PhraseParser {
  /// A day or a stretch with the time of day that may surround it.
  mutating func moment() -> DayExpression? {
    attempt { parser in
      if !parser.skipLeadingClock() { parser.skipLeadingDayPart() }
      if let day = parser.dayAtItsEnd() { return day }
      guard let expression = parser.dayExpression() else { return nil }
      if let moved = parser.shifted(expression) ?? parser.shiftedBehind(expression) {
        return moved
      }
      parser.skipTrailingClock()
      return parser.yearAfterClock(expression) ?? expression
    }
  }

  /// "*End of play* Thursday", "*close on* Friday", "*eod*": a day by its end, or today's.
  private mutating func dayAtItsEnd() -> DayExpression? {
    attempt { parser in
      let opening = parser.at
      guard let isWhole = parser.take(EnglishCalendar.dayEnds) else { return nil }
      let start = parser.at
      if isWhole { parser.skipComma() } else if opening == 0 { return nil }
      _ = parser.take(EnglishWords.onOfThis)
      if let day = parser.dayExpression() {
        if !isWhole { (parser.saidClock, parser.saidDayEnd) = (true, true) }
        return day
      }
      parser.at = start
      return isWhole ? .known(Choice(Period(day: parser.today))) : nil
    }
  }

  /// "Mon Apr 02 17:00:00 PDT 2007": the year stands behind the time of day.
  private mutating func yearAfterClock(_ expression: DayExpression) -> DayExpression? {
    guard saidClock, case .monthDay(let month, let day, let weekday) = expression else {
      return nil
    }
    return attempt { parser in
      guard let year = parser.year(), let date = CivilDate(year: year, month: month, day: day)
      else { return nil }
      return .known(parser.checked(date, against: weekday))
    }
  }

  mutating func dayExpression() -> DayExpression? {
    guard context.mayTellTime(tokens, from: at) else { return nil }
    return nested { parser in
      if parser.isAtMonthAndNumber, parser.context.namedDays.isEmpty, let day = parser.monthDay() {
        return day
      }
      if let known = parser.saidOfToday() ?? parser.saidOfAnother() { return .known(known) }
      if let day = parser.numericDate() ?? parser.monthDay() ?? parser.weekdayAndDay() {
        return day
      }
      if let numbered = parser.weekdayAndBareNumber() { return .known(numbered) }
      if let known = parser.weekdayExpression() ?? parser.weekOf() ?? parser.countedPeriods()
        ?? parser.namedPeriod()
      {
        return .known(parser.closingPart(of: known) ?? known)
      }
      return parser.closed(parser.monthExpression()) ?? parser.namedMonthEnd()
        ?? parser.dayOfMonth()
        ?? parser.dayInTurnedMonth()
        ?? parser.turnedPeriod().map { .known(parser.inCellClosing(of: $0) ?? $0) }
    }
  }

  /// "July 22", "22 July": no other form begins so, and most dates do.
  private var isAtMonthAndNumber: Bool {
    guard at + 1 < tokens.count else { return false }
    let (one, other) = (tokens[at], tokens[at + 1])
    return one.kind == .number && other.roles.contains(.month)
      || one.roles.contains(.month) && other.kind == .number
  }

  /// What is told from today or is a day of the plan.
  private mutating func saidOfToday() -> Choice<Period>? {
    event() ?? contrasted() ?? sameTime() ?? weekdayInWeeks() ?? relativeDay()
      ?? offsetFromToday()
  }

  /// What is told from another day or stretch.
  private mutating func saidOfAnother() -> Choice<Period>? {
    longHoliday() ?? countedWeekdays() ?? partOfMonthBehind() ?? offsetFromDay()
      ?? weekdayPlusWeeks()
      ?? partOfPeriod() ?? nthOfPeriod() ?? nthInside() ?? holiday() ?? season()
  }

  /// "today", "tomorrow", "the day after tomorrow".
  private mutating func relativeDay() -> Choice<Period>? {
    attempt { parser in
      let opening = parser.at
      guard let offset = parser.take(EnglishCalendar.relativeDays),
        // "The next day after kickoff" is counted from there.
        !EnglishWords.dayWord.contains(parser.tokens[parser.at - 1])
          || !EnglishWords.afterWord.contains(parser.token?.text ?? "")
      else { return nil }
      // "Before the end of today" is today still.
      if parser.tokens[opening..<parser.at].contains(where: EnglishCalendar.endWords.contains) {
        parser.saidClock = true
        parser.saidDayEnd = true
      }
      var choice = Choice(Period(day: parser.today + offset))
      if offset >= 0, let weeks = parser.weeksAfterWeekday() {
        // "Tomorrow week".
        choice = Choice(Period(day: parser.today + offset + 7 * weeks))
      }
      parser.checkWeekdayBehind(&choice)
      return choice
    }
  }

  /// "Wednesday the 24th", "Wed 24th".
  private mutating func weekdayAndDay() -> DayExpression? {
    attempt { parser in
      // "Thursday first thing" is no first.
      guard let weekday = parser.leadingWeekday(),
        EnglishCalendar.dayParts.match(parser.tokens, at: parser.at) == nil,
        let day = parser.dayNumber(bare: false), !parser.isAtPartName
      else { return nil }
      return .day(day, weekday: weekday)
    }
  }

  /// "Mon 7" and nothing more: the Monday that is a 7th, where the next one is; as a small number
  /// it may be an hour of the coming one.
  private mutating func weekdayAndBareNumber() -> Choice<Period>? {
    guard !inProse, peek(2) == nil else { return nil }
    return attempt { parser in
      guard let weekday = parser.weekday(), let token = parser.token, token.kind == .number,
        token.digits <= 2, (1...31).contains(token.number), parser.peek() == nil,
        var choice = parser.resolve(.day(token.number, weekday: weekday)), !choice.asks
      else { return nil }
      parser.at += 1
      if token.number <= 12 {
        let coming = CalendarArithmetic.next(weekday, after: parser.today)
        choice.ask(Period(day: coming), because: .twoMeanings)
      }
      return choice
    }
  }

  /// "the 15th", "15th of the month", "the 15th of next month".
  private mutating func dayOfMonth() -> DayExpression? {
    attempt { parser in
      let article = parser.take(EnglishRanges.the)
      guard let day = parser.dayNumber(bare: true), !parser.isCounting else { return nil }
      let isOrdinal = parser.tokens[parser.at - 1].kind != .number
      guard let month = parser.monthAfterDay() else {
        guard isOrdinal || (article && !parser.inProse && parser.isAtEnd), day <= 31,
          article || parser.tokens[parser.at - 1].kind == .ordinal || parser.isFollowedByOf
        else { return nil }
        return parser.skipPlainMonth() ? parser.dayOfThisMonth(day) : .day(day, weekday: nil)
      }
      let length = month.last - month.first + 1
      guard day <= length else {
        parser.refusal = .monthHasNoDay(day: day, month: month.first.components.month)
        return nil
      }
      return .known(Choice(Period(day: month.first + (day - 1))))
    }
  }

  /// "Next month 28th", "next month, on the 15th".
  private mutating func dayInTurnedMonth() -> DayExpression? {
    attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns), parser.take(EnglishWords.monthWord),
        let month = parser.period(.month, step: turn.step)
      else { return nil }
      let isApart = parser.token?.kind == .comma
      parser.skipComma()
      let isOn = parser.take(EnglishWords.onWord)
      let isThe = parser.take(EnglishRanges.the)
      // "Next month, first the audit" counts what is done.
      guard parser.token?.kind == .ordinal, !isApart || isOn || isThe, let day = parser.ordinal(),
        (1...month.last - month.first + 1).contains(day),
        !parser.isCounting
      else { return nil }
      return .known(Choice(Period(day: month.first + (day - 1))))
    }
  }

  private var isFollowedByOf: Bool {
    token?.kind == .word && EnglishRanges.of.contains(token?.text ?? "")
  }

  /// "of the month", "of next month", "next month" after a day of the month.
  private mutating func monthAfterDay() -> Period? {
    attempt { parser in
      parser.skipComma()
      let of = parser.take(EnglishRanges.of)
      // "The 5th of the month after next".
      if of, let month = parser.unitAfterNext() {
        return month.best.grain == .month ? month.best : nil
      }
      let turn = parser.take(EnglishRanges.turns)
      guard of || turn != nil else { return nil }
      guard let unit = parser.take(EnglishCalendar.units), unit == .month else { return nil }
      switch turn {
      case .this: return parser.period(.month, step: 0)
      case .next, .following, .coming, .afterNext: return parser.period(.month, step: 1)
      case .last, .past, .beforeLast: return parser.period(.month, step: -1)
      case nil: return nil
      }
    }
  }

  /// "of the month": the current one is as likely as the next.
  private mutating func skipPlainMonth() -> Bool {
    let skipped: Bool? = attempt { parser in
      guard parser.take(EnglishRanges.of) else { return nil }
      _ = parser.take(EnglishRanges.the)
      return parser.take(EnglishWords.monthWord) ? true : nil
    }
    return skipped ?? false
  }

  private func dayOfThisMonth(_ day: Int) -> DayExpression {
    let expression = DayExpression.day(day, weekday: nil)
    guard var choice = resolve(expression), day < today.components.day,
      let month = period(.month, step: 0)
    else { return expression }
    choice.ask(Period(day: month.first + (day - 1)), because: .justPassed)
    return .known(choice)
  }

  /// "the week of August 3".
  mutating func weekOf() -> Choice<Period>? {
    attempt { parser in
      if let weekend = parser.weekendOf() { return weekend }
      if let week = parser.weekEnding() { return week }
      let opening = parser.at
      guard let bound = parser.takeWeekOf(), bound == .weekOf else { return nil }
      let begins = parser.tokens[opening..<parser.at].contains(
        where: EnglishRanges.beginning.contains)
      if parser.take(.dash) || parser.take(.slash) {}
      guard let expression = parser.weekAnchor(), var day = parser.resolve(expression) else {
        return nil
      }
      // "w/c 9/11": of two days a week begins on the Monday.
      if begins, day.best.first.weekday != .monday,
        let monday = day.others.first(where: { $0.grain == .day && $0.first.weekday == .monday })
      {
        day = Choice(monday, or: [day.best] + day.others, asks: true, remarks: day.remarks)
      }
      var week = day.map { Period(weekOf: $0.first) }
      // "Week beginning Tuesday 10 November": that day's week, or from that day on?
      if begins, day.best.grain == .day, day.best.first.weekday != .monday {
        week?.ask(Period(day.best.first, day.best.first + 6, .part), because: .twoMeanings)
      }
      // "Week of April": which?
      if day.best.grain != .day, day.best.grain != .week { week?.askWithoutOther(.needsDay) }
      return week
    }
  }

  /// "the week ending December 18": Monday to a Friday, else the seven days that end then.
  private mutating func weekEnding() -> Choice<Period>? {
    attempt { parser in
      guard
        parser.take(EnglishRanges.weekEnding) != nil
          || parser.takeWeekLetter(EnglishWords.endLetter)
      else { return nil }
      _ = parser.take(EnglishWords.onWord)
      guard let expression = parser.weekAnchor(), let day = parser.resolve(expression) else {
        return nil
      }
      return day.map { period in
        guard period.grain == .day else { return Period(weekOf: period.last) }
        let days = period.last.weekday == .friday ? 5 : 7
        return Period(period.last - (days - 1), period.last, .part)
      }
    }
  }

  /// The "e" of "w/e", with its slash.
  private mutating func takeWeekLetter(_ letters: WordSet) -> Bool {
    guard EnglishWords.wWord.contains(token?.text ?? ""), let slash = peek(), slash.kind == .slash,
      let letter = peek(2), letter.kind == .word, letters.contains(letter.text)
    else { return false }
    at += 3
    return true
  }

  /// "the weekend of July 11": the one that the day belongs to.
  private mutating func weekendOf() -> Choice<Period>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard parser.take(EnglishWords.weekendWord), parser.take(EnglishWords.ofWord),
        let expression = parser.weekAnchor(), let day = parser.resolve(expression)
      else { return nil }
      return day.map { period in
        let saturday = Period(weekOf: period.first).first + 5
        return period.grain == .day && period.first >= saturday - 1
          ? Period(saturday, saturday + 1, .weekend) : nil
      }
    }
  }

  private mutating func takeWeekOf() -> EnglishRanges.Bound? {
    takeWeekLetter(EnglishWords.weekLetters) ? .weekOf : take(EnglishRanges.bounds)
  }

  private mutating func weekAnchor() -> DayExpression? {
    attempt { parser in
      parser.dayExpression() ?? parser.dayNumber(bare: false).map { .day($0, weekday: nil) }
    }
  }

  /// "October", "Oct 2026", "October next year".
  mutating func monthExpression() -> DayExpression? {
    attempt { parser in
      if let quarter = parser.namedQuarter() { return .known(quarter) }
      _ = parser.take(EnglishPeriods.monthOf)
      guard let month = parser.month() else { return nil }
      if let mark = parser.token, [.dash, .slash].contains(mark.kind), !mark.spaced {
        // "End-Oct-26": the end of a day is none.
        if parser.inPart, let year = parser.touchingYear() {
          return Period(month: month, year: year).map { .known(Choice($0)) }
        }
        if parser.peek()?.digits == 4 { parser.at += 1 }
      }
      if let year = parser.yearAfter() {
        return Period(month: month, year: year).map { .known(Choice($0)) }
      }
      return .month(month)
    }
  }

  /// "next two weeks", "the past 3 days": counted from today, or whole units.
  mutating func countedPeriods() -> Choice<Period>? {
    attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns), let measures = parser.measures(),
        let measure = measures.first, measure.most == nil, !measure.half,
        parser.tokens[parser.at - 1].kind == .word
      else { return nil }
      let sign: Int
      switch turn {
      case .next, .following, .coming, .afterNext, .this: sign = 1
      case .last, .past, .beforeLast: sign = -1
      }
      guard let far = parser.offset(measures, by: sign, from: parser.today)?.best.first else {
        return nil
      }
      let near = parser.today
      var choice = Choice(
        Period(min(near, far), max(near, far), .part), approximate: measure.approximate)
      if measures.count == 1, let whole = parser.whole(measure, sign) {
        choice.ask(whole, because: .twoMeanings)
      } else {
        choice.ask(Period(day: far), because: .twoMeanings)
      }
      return choice
    }
  }

  private func whole(_ measure: Measure, _ sign: Int) -> Period? {
    guard let near = period(measure.unit, step: sign),
      let far = period(measure.unit, step: sign * measure.count)
    else { return nil }
    return Period(min(near.first, far.first), max(near.last, far.last), .part)
  }
}
