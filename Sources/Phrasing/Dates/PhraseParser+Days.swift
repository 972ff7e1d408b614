internal import Scheduling

/// A time that may still miss its year or its month, which a neighbour can give.
enum DayExpression {
  case known(Choice<Period>)
  case monthDay(month: Int, day: Int, weekday: Weekday?)
  case day(Int, weekday: Weekday?)
  case month(Int)
}

/// Names of months and weekdays, years, and days written with a month's name.
extension PhraseParser {
  /// A month by name, its abbreviation, or the name with one slip.
  mutating func month() -> Int? {
    guard let token, token.kind == .word else { return nil }
    if let month = EnglishCalendar.months[token.text] {
      at += 1
      if self.token?.kind == .dot, self.token?.spaced == false { at += 1 }
      return month
    }
    return corrected { $0.month }
  }

  /// A weekday by name, its abbreviation, or the name with one slip; no plural.
  mutating func weekday() -> Weekday? {
    guard let token, token.kind == .word else { return nil }
    if let weekday = EnglishCalendar.weekdays[token.text] {
      at += 1
      if self.token?.kind == .dot, self.token?.spaced == false, peek() != nil { at += 1 }
      return weekday
    }
    return corrected { $0.weekday }
  }

  private mutating func corrected<Found>(
    _ part: ((name: [UInt8], month: Int?, weekday: Weekday?)) -> Found?
  ) -> Found? {
    guard let token, (inProse ? 6 : 4)...11 ~= token.text.utf8.count,
      !EnglishCalendar.notNames.contains(token.text),
      EnglishCalendar.pluralWeekdays[token.text] == nil
    else { return nil }
    let typed = Array(token.text.utf8)
    // "Junes" is no slip.
    let single = typed.last == UInt8(ascii: "s") ? Array(typed.dropLast()) : []
    let meant = EnglishCalendar.misspelt[token.text].map { Array($0.utf8) }
    for entry in EnglishCalendar.correctable {
      if single != entry.name, let found = part(entry),
        meant == entry.name || Typo.isOneEdit(typed, entry.name)
      {
        let name = String(decoding: entry.name, as: UTF8.self)
        remarks.append(.corrected(typed: token.text, name: name))
        at += 1
        return found
      }
    }
    return nil
  }

  /// A year of four digits, or `'26`.
  mutating func year() -> Int? {
    if token?.kind == .apostrophe, let next = peek(), next.kind == .number, next.digits == 2,
      !next.spaced
    {
      at += 2
      return century(of: next.number)
    }
    guard let token, token.kind == .number, token.digits == 4, (1900...2199).contains(token.number)
    else { return nil }
    at += 1
    return token.number
  }

  /// ", 2026", "of 2026", "next year" after a month or a day.
  mutating func yearAfter() -> Int? {
    attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishRanges.of)
      if let year = parser.year() {
        return parser.token?.kind == .colon && parser.token?.spaced == false ? nil : year
      }
      let turn = parser.take(EnglishRanges.turns)
      guard let turn, let unit = parser.take(EnglishCalendar.units), unit == .year else {
        return nil
      }
      let year = parser.today.components.year
      switch turn {
      case .next, .following, .coming, .afterNext: return year + 1
      case .this: return year
      case .last, .past, .beforeLast: return year - 1
      }
    }
  }

  /// A day of the month: `9`, `9th`, "ninth"; `bare` allows a plain number.
  mutating func dayNumber(bare: Bool) -> Int? {
    attempt { parser in
      if let day = parser.ordinal() { return (1...31).contains(day) ? day : nil }
      guard bare, let token = parser.token else { return nil }
      if token.kind == .number {
        guard token.digits <= 2, (1...99).contains(token.number) else { return nil }
        parser.at += 1
        return token.number
      }
      guard !parser.inProse, let day = parser.cardinal(), (1...31).contains(day) else {
        return nil
      }
      return day
    }
  }

  /// "July 9", "9 July", "the 9th of July", "July the 9th", with or without a year and weekday.
  mutating func monthDay() -> DayExpression? {
    attempt { parser in
      let weekday = parser.leadingWeekday()
      if let expression = parser.monthFirst(weekday) { return expression }
      if let expression = parser.dayFirst(weekday) { return expression }
      return nil
    }
  }

  /// A weekday, and the comma or "the" after it.
  mutating func leadingWeekday() -> Weekday? {
    guard let weekday = weekday() else { return nil }
    skipComma()
    if token?.kind == .dash { at += 1 }
    _ = take(EnglishRanges.the)
    return weekday
  }

  private mutating func monthFirst(_ weekday: Weekday?) -> DayExpression? {
    attempt { parser in
      guard let month = parser.month() else { return nil }
      let isDashed = parser.token?.kind == .dash && parser.token?.spaced == false
      if isDashed { parser.at += 1 }
      let article = parser.take(EnglishRanges.the)
      guard let day = parser.dayNumber(bare: !article) else { return nil }
      if parser.numberGoesOn() { return nil }
      let expression = parser.completed(month: month, day: day, weekday: weekday)
      guard isDashed, weekday == nil, parser.isAtEnd, parser.tokens[parser.at - 1].digits == 2
      else {
        return expression
      }
      return parser.asked(expression, orMonth: month, ofYear: 2000 + day)
    }
  }

  /// "Oct-26" is a spreadsheet's way to write October 2026 as well.
  private func asked(
    _ expression: DayExpression?, orMonth month: Int, ofYear year: Int
  ) -> DayExpression? {
    guard let expression, abs(year - today.components.year) <= 5,
      var choice = resolve(expression), let whole = Period(month: month, year: year)
    else { return expression }
    choice.ask(whole, because: .twoMeanings)
    return .known(choice)
  }

  private mutating func dayFirst(_ weekday: Weekday?) -> DayExpression? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard let day = parser.dayNumber(bare: true) else { return nil }
      let dashed = parser.token?.kind == .dash
      if dashed || parser.token?.kind == .dot { parser.at += 1 }
      _ = parser.take(EnglishRanges.of)
      guard let month = parser.month() else { return nil }
      if let year = parser.dashedYear(short: dashed) {
        let date = CivilDate(year: year, month: month, day: day)
        if date == nil { parser.refusal = .noSuchDay(day: day, month: month, year: year) }
        return date.map { .known(parser.checked($0, against: weekday)) }
      }
      return parser.completed(month: month, day: day, weekday: weekday)
    }
  }

  /// `-2026` of "9-Jul-2026", and `-26` when dashes were used throughout.
  private mutating func dashedYear(short: Bool) -> Int? {
    attempt { parser in
      guard parser.token?.spaced == false, parser.take(.dash) else { return nil }
      if let year = parser.year() { return year }
      guard short, let token = parser.token, token.kind == .number, token.digits == 2 else {
        return nil
      }
      parser.at += 1
      return parser.century(of: token.number)
    }
  }

  /// Whether the number just taken is the start of a longer one ("July 2.5", "July 10:30").
  func numberGoesOn() -> Bool {
    guard let token, !token.spaced else { return false }
    switch token.kind {
    case .percent, .slash: return true
    case .dot, .colon: return peek()?.kind == .number && peek()?.spaced == false
    default: return false
    }
  }

  /// Adds the year and the weekday that may follow.
  private mutating func completed(month: Int, day: Int, weekday: Weekday?) -> DayExpression? {
    let year = yearAfter() ?? shortYearAfter()
    let said = weekday ?? weekdayAfter()
    let longest = month == 2 ? 29 : CivilDate.daysIn(month: month, year: 2024)
    guard day <= longest else {
      refusal = .noSuchDay(day: day, month: month, year: year)
      return nil
    }
    guard let year else { return .monthDay(month: month, day: day, weekday: said) }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      refusal = .noSuchDay(day: day, month: month, year: year)
      return nil
    }
    return .known(checked(date, against: said))
  }

  /// `15` at the very end of a cell: "14th April 15".
  private mutating func shortYearAfter() -> Int? {
    guard !inProse, let token, token.kind == .number, token.digits == 2, peek() == nil,
      tokens[at - 1].kind == .word, token.number > 12
    else { return nil }
    at += 1
    return century(of: token.number)
  }

  /// "(Thu)" or ", Thursday" after a date.
  mutating func weekdayAfter() -> Weekday? {
    attempt { parser in
      if parser.take(.open) {
        let weekday = parser.weekday()
        return parser.take(.close) ? weekday : nil
      }
      let isApart = parser.take(.comma)
      // "Jul 9th 2026 Thurs."
      guard let weekday = parser.weekday(), isApart || parser.isAtEnd else { return nil }
      return weekday
    }
  }

  /// The date, asking when a weekday was said that it does not have.
  func checked(_ date: CivilDate, against said: Weekday?) -> Choice<Period> {
    var choice = Choice(Period(day: date))
    guard let said, date.weekday != said else { return choice }
    let near = [-3, -2, -1, 1, 2, 3].map { date + $0 }.filter { $0.weekday == said }
    for day in near {
      choice.ask(Period(day: day), because: .weekdayContradicts(said: said, date: date))
    }
    return choice
  }
}
