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
    guard at < tokens.count, !tokens[at].roles.isDisjoint(with: [.month, .slip]) else { return nil }
    if let month = EnglishCalendar.months[tokens[at]] {
      at += 1
      if self.token?.kind == .dot, self.token?.spaced == false { at += 1 }
      return month
    }
    return corrected { $0.month }
  }

  /// A weekday by name, its abbreviation, or the name with one slip; no plural.
  mutating func weekday() -> Weekday? {
    guard let token, !token.roles.isDisjoint(with: [.weekday, .slip]) else { return nil }
    if let weekday = EnglishCalendar.weekdays[token] {
      at += 1
      // "Thurs. 9 July"; behind the whole name a sentence ends.
      if self.token?.kind == .dot, self.token?.spaced == false, peek() != nil,
        token.text.utf8.count < 6
      {
        at += 1
      }
      return weekday
    }
    return corrected { $0.weekday }
  }

  private mutating func corrected<Found>(
    _ part: ((name: [UInt8], month: Int?, weekday: Weekday?)) -> Found?
  ) -> Found? {
    guard let token, token.roles.contains(.slip), (inProse ? 6 : 4)...11 ~= token.text.utf8.count,
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

  /// "two thousand and eighteen", "twenty twenty-seven".
  private mutating func spelledYear() -> Int? {
    attempt { parser in
      guard let first = parser.token, first.kind == .word else { return nil }
      parser.at += 1
      let hundreds: Int
      if let century = EnglishNumbers.centuries[first.text] {
        if parser.token?.kind == .dash { parser.at += 1 }
        hundreds = century
      } else {
        guard let count = EnglishNumbers.units[first.text], count == 2,
          parser.take(EnglishNumbers.thousand)
        else { return nil }
        _ = parser.take(EnglishRanges.and)
        hundreds = 20
      }
      guard parser.token?.kind == .word, let rest = parser.cardinal(),
        (hundreds == 20 && EnglishNumbers.units[first.text] != nil ? 1 : 10)...99 ~= rest
      else { return nil }
      return hundreds * 100 + rest
    }
  }

  /// Whether a year in words begins here: "May twenty twenty-seven" is no May 20.
  private var isAtSpelledYear: Bool {
    var parser = self
    return parser.spelledYear() != nil
  }

  /// ", 2026", "of 2026", "next year" after a month or a day.
  mutating func yearAfter() -> Int? {
    attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishRanges.of)
      if let year = parser.year() ?? parser.spelledYear() {
        return parser.token?.kind == .colon && parser.token?.spaced == false ? nil : year
      }
      return parser.turnedYear()
    }
  }

  /// "next year", "last year".
  mutating func turnedYear() -> Int? {
    attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns),
        parser.take(EnglishCalendar.units) == .year
      else { return nil }
      return parser.today.components.year + turn.step
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
      guard !parser.inProse, !parser.isAtSpelledYear, let day = parser.cardinal(),
        (1...31).contains(day)
      else {
        return nil
      }
      return day
    }
  }

  /// "July 9", "9 July", "the 9th of July", "July the 9th", with or without a year and weekday.
  mutating func monthDay() -> DayExpression? {
    attempt { parser in
      if let token = parser.token, token.digits == 4 || EnglishRanges.turns.mayBegin(token),
        let date = parser.yearThenDay() ?? parser.turnedDay() ?? parser.turnedWeekdayAndDay()
      {
        return date
      }
      let weekday = parser.leadingWeekday()
      if let expression = parser.monthFirst(weekday) { return expression }
      if let expression = parser.dayFirst(weekday) { return expression }
      return nil
    }
  }

  /// "2027 May 22nd", "next year on June 10"; in a cell also "2027 May", "next year in June".
  private mutating func yearThenDay() -> DayExpression? {
    attempt { parser in
      guard let year = parser.year() ?? parser.turnedYear() else { return nil }
      parser.skipComma()
      _ = parser.take(EnglishWords.places)
      guard case .monthDay(let month, let day, nil)? = parser.monthFirst(nil) else {
        guard !parser.inProse, let month = parser.month() else { return nil }
        return Period(month: month, year: year).map { .known(Choice($0)) }
      }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        parser.refusal = .noSuchDay(day: day, month: month, year: year)
        return nil
      }
      return .known(Choice(Period(day: date)))
    }
  }

  /// "this May 8th", "next November 29", "last July 4".
  private mutating func turnedDay() -> DayExpression? {
    attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns),
        let expression = parser.monthFirst(nil) ?? parser.dayFirst(nil),
        case .monthDay(let month, let day, _) = expression
      else { return nil }
      if turn == .this || turn == .coming { return expression }
      let year = parser.today.components.year
      let days = (year - 8...year + 8).compactMap { CivilDate(year: $0, month: month, day: day) }
      guard turn.step > 0 else {
        return days.last { $0 < parser.today }.map { .known(Choice(Period(day: $0))) }
      }
      let ahead = days.filter { $0 > parser.today }
      guard let first = ahead.first else { return nil }
      var choice = Choice(Period(day: first))
      if ahead.count > 1 { choice.ask(Period(day: ahead[1]), because: .twoMeanings) }
      return .known(choice)
    }
  }

  /// "Next Monday 19 October": told twice; where the two do not agree, which one holds is asked.
  private mutating func turnedWeekdayAndDay() -> DayExpression? {
    guard !inProse else { return nil }
    return attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns), turn.step >= 0,
        let weekday = parser.leadingWeekday(),
        let date = parser.monthFirst(weekday) ?? parser.dayFirst(weekday),
        var day = parser.resolve(date), day.best.grain == .day
      else { return nil }
      let turned = parser.choice(of: weekday, turn)
      if ([turned.best] + turned.others).contains(day.best) { return .known(day) }
      day.ask(turned.best, because: .twoMeanings)
      return .known(day)
    }
  }

  /// The mark of "9-Jul", "Jul/9", "9_Jul", which touches both; in a cell also of "9 / Jul / 2026".
  private mutating func touchingMark() -> Token.Kind? {
    guard let mark = token, [.dash, .slash].contains(mark.kind) || mark.kind == .other && !inProse,
      let next = peek()
    else { return nil }
    guard !mark.spaced && !next.spaced || isLooselyDivided else { return nil }
    at += 1
    return mark.kind
  }

  /// "5 / Nov / 2026", "Nov / 5 / 2026": what stands here divides three parts, the year last.
  private var isLooselyDivided: Bool {
    guard !inProse, token?.kind == .slash else { return false }
    let last = peek()?.digits == 4 && peek(-2)?.kind == .slash ? peek() : peek(3)
    return last?.digits == 4 && last?.kind == .number
      && (peek(2)?.kind == .slash || peek(-2)?.kind == .slash)
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
      let mark = parser.touchingMark()
      // "Aug--7".
      if mark == .dash { while parser.take(.dash) {} }
      if mark == nil, let divider = parser.token, !divider.spaced,
        divider.kind == .dash || divider.kind == .comma && parser.isTightComma
      {
        parser.at += 1
      }
      let article = parser.take(EnglishRanges.the)
      guard let day = parser.dayNumber(bare: !article), !parser.isAtPartName else { return nil }
      if let mark, mark != .dash, let date = parser.slashedYear(month: month, day: day, weekday) {
        return date
      }
      if parser.numberGoesOn() { return nil }
      if mark == .dash, let dated = parser.shortYearOrEnd(month: month, day: day, weekday) {
        return dated
      }
      let expression = parser.completed(month: month, day: day, weekday: weekday)
      guard mark == .dash, weekday == nil, parser.isAtEnd, parser.tokens[parser.at - 1].digits == 2
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
      let mark = parser.touchingMark()
      let dashed = mark == .dash || mark == nil && parser.token?.kind == .dash
      if mark == nil, dashed || parser.token?.kind == .dot { parser.at += 1 }
      _ = parser.take(EnglishRanges.of)
      guard let month = parser.month() else { return nil }
      if let mark, mark != .dash, let date = parser.slashedYear(month: month, day: day, weekday) {
        return date
      }
      if let year = parser.dashedYear(short: dashed) {
        let date = CivilDate(year: year, month: month, day: day)
        if date == nil { parser.refusal = .noSuchDay(day: day, month: month, year: year) }
        return date.map { .known(parser.checked($0, against: weekday)) }
      }
      return parser.completed(month: month, day: day, weekday: weekday)
    }
  }

  /// `/2026` of "9/Jul/2026", "Jul/9/2026".
  private mutating func slashedYear(
    month: Int, day: Int, _ weekday: Weekday?
  ) -> DayExpression? {
    attempt { parser in
      guard let mark = parser.touchingMark(), mark != .dash, let year = parser.year() else {
        return nil
      }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        parser.refusal = .noSuchDay(day: day, month: month, year: year)
        return nil
      }
      return .known(parser.checked(date, against: weekday))
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
    let year = yearAfter() ?? shortYearAfter() ?? yearsAhead().map { today.components.year + $0 }
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

  /// "(Thu)" or ", Thursday" after a date.
  mutating func weekdayAfter() -> Weekday? {
    attempt { parser in
      if parser.take(.open) {
        let weekday = parser.weekday()
        return parser.take(.close) ? weekday : nil
      }
      let isApart = parser.take(.comma)
      // "January 12, *a* Tuesday", "January 12, *that's a* Tuesday".
      if isApart { _ = parser.take(EnglishRanges.thatIsA) }
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
