internal import Scheduling

/// Dates in digits: `2026-07-09`, `7/8`, `8.10.2026`, `9-7-26`, `20260709`, `9/2026`.
extension PhraseParser {
  mutating func numericDate() -> DayExpression? {
    attempt { parser in
      if let weekday = parser.leadingWeekday() { return parser.numericDate(on: weekday) }
      guard let first = parser.token, first.kind == .number else { return nil }
      if first.digits == 8 { return parser.compactDate() }
      guard let mark = parser.peek(), [.dash, .slash, .dot].contains(mark.kind) else {
        return nil
      }
      let isLoose = parser.isLooseDate
      // "2 / 15" only where the slash cannot be anything else.
      guard isLoose || !mark.spaced || (mark.kind == .slash && !parser.inProse) else { return nil }
      if first.digits == 4, let day = parser.namedMonthDate(mark.kind) { return day }
      guard let second = parser.peek(2), second.kind == .number,
        isLoose || second.spaced == mark.spaced, second.digits <= 4
      else { return nil }
      parser.at += 3
      if first.digits == 4 { return parser.yearFirst(first.number, second, mark.kind) }
      guard first.digits <= 2 else { return nil }
      if second.digits == 4 { return parser.monthAndYear(first.number, second.number, mark.kind) }
      guard second.digits <= 2 else { return nil }
      return parser.shortDate(first.number, second.number, mark.kind)
    }
  }

  /// A day, a month and a year, whatever divides them: "13 / 11 / 2026", "13/11-2026", "13/11 2026".
  private var isLooseDate: Bool {
    guard !inProse, let mark = peek(), mark.isDateMark, let second = peek(2),
      let first = token, [first, second].allSatisfy({ $0.kind == .number }),
      second.digits <= 2, let divider = peek(3)
    else { return false }
    let isApart = divider.kind == .number && divider.spaced && mark.kind != .dash
    guard isApart || divider.isDateMark, let last = isApart ? divider : peek(4),
      last.kind == .number, first.digits == 4 ? last.digits <= 2 : last.isYear
    else { return false }
    guard let next = peek(isApart ? 4 : 5), next.isDateMark, !next.spaced else { return true }
    return peek(isApart ? 5 : 6)?.kind != .number
  }

  /// The last number of such a date.
  private mutating func looseThird() -> Token? {
    attempt { parser in
      guard !parser.inProse else { return nil }
      let isDivided = parser.token?.isDateMark ?? false
      if isDivided { parser.at += 1 }
      guard let last = parser.token, last.kind == .number, isDivided || last.spaced else {
        return nil
      }
      parser.at += 1
      return last
    }
  }

  /// "24/12-26": in that year, or the days from the one to the other.
  private mutating func shortYearOrRange(_ first: Int, _ second: Int) -> DayExpression? {
    guard !inProse, token?.kind == .dash, let last = peek(), last.kind == .number,
      last.digits == 2, peek(2) == nil,
      (today.components.year...today.components.year + 5).contains(century(of: last.number))
    else { return nil }
    let year = century(of: last.number)
    let orders = [(second, first), (first, second)]
    let dates = orders.compactMap { CivilDate(year: year, month: $0.0, day: $0.1) }
    guard let best = dates.first else { return nil }
    at += 2
    var choice = Choice(Period(day: best))
    for date in dates { choice.ask(Period(day: date), because: .monthOrDayFirst) }
    for (month, day) in orders where last.number > day {
      guard let first = dayChoice(month: month, day: day, year: nil)?.best.first else { continue }
      choice.ask(Period(first, first + (last.number - day), .part), because: .twoMeanings)
    }
    return .known(choice)
  }

  /// "Sunday 12/7/2014": the weekday also tells which number is the month, and is asked about
  /// where that is not how dates are written here.
  private mutating func numericDate(on weekday: Weekday) -> DayExpression? {
    let place = at
    // "Mon-Fri 9-17".
    if place > 2, peek()?.kind == .dash, tokens[place - 2].kind == .dash,
      EnglishCalendar.weekdays[tokens[place - 3]] != nil
    {
      return nil
    }
    guard token?.kind == .number, let expression = numericDate(), let choice = resolve(expression)
    else { return nil }
    let all = [choice.best] + choice.others
    guard choice.best.grain == .day else { return nil }
    guard let fitting = all.first(where: { $0.first.weekday == weekday }) else {
      // "Tuesday 9-11" is from nine to eleven.
      if tokens[place + 1].kind == .dash, at == place + 3, tokens[place].number <= 24,
        tokens[place + 2].number <= 24
      {
        return nil
      }
      var contradicted = checked(choice.best.first, against: weekday)
      for other in choice.others { contradicted.ask(other) }
      return .known(contradicted)
    }
    var found = Choice(fitting)
    if fitting != choice.best { found.ask(choice.best, because: .monthOrDayFirst) }
    // "Mon 7/12" is a Monday either way, and sooner with the day first.
    for other in all where other.first < fitting.first && other.first.weekday == weekday {
      found.ask(other, because: .monthOrDayFirst)
    }
    if tokens[place + 1].kind == .dash, at == place + 3, tokens[place].number < 13,
      tokens[place].number < tokens[place + 2].number
    {
      // "Friday 9-10" is an hour of the coming one as well.
      found.ask(
        Period(day: CalendarArithmetic.next(weekday, after: today)), because: .twoMeanings)
    }
    return .known(found)
  }

  /// `2026/Jul/9`, `2026-Jul-09`.
  private mutating func namedMonthDate(_ mark: Token.Kind) -> DayExpression? {
    attempt { parser in
      guard let year = parser.year() else { return nil }
      parser.at += 1
      guard let month = parser.month(), parser.take(mark), let day = parser.dayNumber(bare: true)
      else { return nil }
      return parser.exact(year: year, month: month, day: day)
    }
  }

  private mutating func compactDate() -> DayExpression? {
    guard let token, !inProse else { return nil }
    let (year, month, day) = (token.number / 10_000, token.number / 100 % 100, token.number % 100)
    guard (1900...2199).contains(year), let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    at += 1
    return .known(Choice(Period(day: date)))
  }

  /// The third number of a date, after the same mark.
  private mutating func third(_ mark: Token.Kind) -> Token? {
    guard let token, token.kind == mark, !token.spaced, let next = peek(), next.kind == .number,
      !next.spaced
    else { return nil }
    at += 2
    return next
  }

  /// The year of "13/11-2026", "13 / 11 / 2026", the day of "2026 - 11 - 05".
  private mutating func looseEnd() -> Token? {
    attempt { parser in
      parser.at -= 3
      guard parser.isLooseDate else { return nil }
      parser.at += 3
      return parser.looseThird()
    }
  }

  private mutating func yearFirst(
    _ year: Int, _ second: Token, _ mark: Token.Kind
  ) -> DayExpression? {
    guard (1900...2199).contains(year), second.digits <= 2 else { return nil }
    guard let day = third(mark) ?? looseEnd() else {
      guard mark != .dot, !inProse || mark == .dash,
        let period = Period(
          checkedMonth: second.number, year: year)
      else { return nil }
      return .known(Choice(period))
    }
    guard day.digits <= 2 else { return nil }
    return exact(year: year, month: second.number, day: day.number)
  }

  private mutating func monthAndYear(
    _ month: Int, _ year: Int, _ mark: Token.Kind
  ) -> DayExpression? {
    guard (1900...2199).contains(year), let period = Period(checkedMonth: month, year: year),
      mark != .dot || !inProse
    else { return nil }
    return .known(Choice(period))
  }

  private mutating func exact(year: Int, month: Int, day: Int) -> DayExpression? {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      if (1...12).contains(month), (1...31).contains(day) {
        refusal = .noSuchDay(day: day, month: month, year: year)
      }
      return nil
    }
    return .known(checked(date, against: weekdayAfter()))
  }

  /// The year that two digits stand for: none is more than fifty years ahead.
  func century(of digits: Int) -> Int {
    let year = 2000 + digits
    return year > today.components.year + 50 ? year - 100 : year
  }

  /// Two short numbers, maybe with a year: month first or day first.
  private mutating func shortDate(
    _ first: Int, _ second: Int, _ mark: Token.Kind
  ) -> DayExpression? {
    let place = at - 3
    var year: Int?
    if let last = third(mark) ?? looseEnd() {
      guard last.digits == 4 || last.digits == 2 else { return nil }
      year = last.digits == 2 ? century(of: last.number) : last.number
      guard let year, (1900...2199).contains(year) else { return nil }
    } else if mark == .slash, (first, second) == (24, 7) {
      // "Support is there 24/7."
      return nil
    } else if inProse, mark != .slash {
      return nil
    }
    if mark == .dash, year == nil, second < 10 { return nil }
    let isGerman = mark == .dot && takeRangeDot(from: place)
    let isDotted = mark == .dot && year == nil && takeFinalDot()
    // "9-10am".
    if mark != .slash, year == nil, let next = token, EnglishCalendar.clock.contains(next.text) {
      return nil
    }
    if mark == .slash, year == nil, let short = shortYearOrRange(first, second) { return short }
    if (first, second) == (24, 7), year == nil, mark == .slash, context.order == .monthFirst {
      return dayChoice(month: 7, day: 24, year: nil).map { choice in
        // Round the clock, in a cell that wants a day.
        var open = choice
        open.asks = true
        open.remarks.append(.twoMeanings)
        return .known(open)
      }
    }
    let monthFirst = dayChoice(month: first, day: second, year: year)
    let dayFirst = dayChoice(month: second, day: first, year: year)
    let preferDay =
      context.order == .dayFirst || isDotted || mark == .dot && year != nil && !saidOrder
    let ordered =
      isGerman ? [dayFirst] : preferDay ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
    let possible = ordered.compactMap(\.self)
    guard var choice = possible.first else {
      if (1...12).contains(first) || (1...12).contains(second) {
        let swap = !(1...12).contains(first)
        refusal = .noSuchDay(
          day: swap ? first : second, month: swap ? second : first, year: year)
      }
      return nil
    }
    // "27-01-15" is long over with the day first, and to come with the year first.
    if mark == .dash, let year, tokens[at - 1].digits == 2,
      let found = CivilDate(
        year: century(of: first), month: second, day: year % 100), found >= today,
      choice.best.last < today
    {
      choice = Choice(
        Period(day: found), or: [choice.best] + choice.others, asks: true,
        remarks: [.twoMeanings])
      return .known(choice)
    }
    // One reading, whose year the other end of a range may say.
    if possible.count == 1, mark == .slash, max(first, second) > 12 {
      context.order = first > 12 ? .dayFirst : .monthFirst
      saidOrder = true
    }
    if year == nil, possible.count == 1, isGerman || isDotted || mark == .slash {
      let (_, month, day) = choice.best.first.components
      return .monthDay(month: month, day: day, weekday: nil)
    }
    // "9.15" may be a time of the day.
    if mark == .dot, year == nil, !isGerman, !isDotted, context.order == .monthFirst {
      choice.asks = true
      choice.remarks.append(.twoMeanings)
    }
    if saidOrder {
      if year == nil {
        let (_, month, day) = choice.best.first.components
        return .monthDay(month: month, day: day, weekday: nil)
      }
    } else if possible.count > 1, possible[1].best != choice.best {
      choice.ask(possible[1].best, because: .monthOrDayFirst)
      for other in possible[1].others { choice.ask(other) }
    }
    return .known(choice)
  }

  /// The last dot of "12.11.", which no time of the day has.
  private mutating func takeFinalDot() -> Bool {
    guard !inProse, token?.kind == .dot, token?.spaced == false, peek() == nil else { return false }
    at += 1
    return true
  }

  /// The dots of "6.7.-10.7.", in which the day stands first.
  private mutating func takeRangeDot(from place: Int) -> Bool {
    if token?.kind == .dot, token?.spaced == false, peek()?.kind == .dash {
      at += 1
      return true
    }
    return place > 1 && tokens[place - 1].kind == .dash && tokens[place - 2].kind == .dot
  }

  private func dayChoice(month: Int, day: Int, year: Int?) -> Choice<Period>? {
    guard (1...12).contains(month), day >= 1, day <= CivilDate.daysIn(month: month, year: 2024)
    else { return nil }
    guard let year else {
      return resolve(.monthDay(month: month, day: day, weekday: nil))
    }
    return CivilDate(year: year, month: month, day: day).map { Choice(Period(day: $0)) }
  }
}

extension Token {
  /// What may divide the numbers of a date.
  fileprivate var isDateMark: Bool { [.dash, .slash, .dot].contains(kind) }
  fileprivate var isYear: Bool { digits == 4 && (1900...2199).contains(number) }
}

extension Period {
  /// A month in digits; `nil` unless it is 1 to 12.
  init?(checkedMonth month: Int, year: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(month: month, year: year)
  }
}
