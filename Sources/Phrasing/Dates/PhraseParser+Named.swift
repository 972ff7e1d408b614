internal import Scheduling

/// Days that have a name: the plan's events, and holidays.
extension PhraseParser {
  /// An event of the plan; remembers one whose day is not known yet.
  mutating func event() -> Choice<Period>? {
    guard !context.namedDays.isEmpty else { return nil }
    return attempt { parser in
      // "Day of go-live".
      _ = parser.take(EnglishWords.dayOf)
      _ = parser.take(EnglishRanges.article)
      for named in parser.context.namedDays {
        let event = named.event
        guard let next = parser.end(of: named) else { continue }
        parser.at = next
        _ = parser.take(EnglishWords.dateOrDay)
        // "The QBR *deck*" is another thing, with a day of its own.
        if let thing = parser.token, EnglishNeighbours.besideEvents.contains(thing) { return nil }
        if event.date == nil { parser.undated = event.name }
        let day = Choice(Period(day: event.date ?? parser.today))
        // "Kickoff week" holds it.
        if parser.take(EnglishWords.week) {
          guard parser.token?.kind != .number else { return nil }
          return day.map { Period(weekOf: $0.first) }
        }
        return parser.shifted(day) ?? day
      }
      return nil
    }
  }

  /// Behind a name, however it is divided: "kickoff", "kick-off" and "kick off" are one.
  private func end(of named: NamedDay) -> Int? {
    var place = at
    var left = named.letters[...]
    while !left.isEmpty {
      while place < tokens.count,
        tokens[place].kind == .dash || EnglishWords.theWord.contains(tokens[place].text)
      {
        place += 1
      }
      guard place < tokens.count, !tokens[place].text.isEmpty,
        left.starts(with: tokens[place].text.utf8)
      else { return nil }
      left = left.dropFirst(tokens[place].text.utf8.count)
      place += 1
    }
    return place
  }

  /// "Early May bank holiday": a name of three words and more, whatever its first ones mean.
  mutating func longHoliday() -> Choice<Period>? {
    guard let name = EnglishHolidays.rules.match(tokens, at: at), name.next > at + 2 else {
      return nil
    }
    return holiday()
  }

  /// A holiday by name: the next one, or the one of the year said.
  mutating func holiday() -> Choice<Period>? {
    attempt { parser in
      let turn = parser.take(EnglishRanges.turns)
      let start = parser.at
      let hasArticle = turn == nil && parser.take(EnglishRanges.the)
      // The article may have been passed over: "in *the* new year".
      let isLed = !hasArticle && start > 1 && EnglishRanges.the.contains(parser.tokens[start - 1])
      let lead = isLed ? start - 2 : start - 1
      let before = lead >= 0 ? parser.tokens[lead].text : ""
      // "In the new year", "over Christmas": some of the days around it.
      let isInIt =
        (hasArticle || isLed) && EnglishWords.inWord.contains(before)
        || turn == nil && EnglishRanges.lasting.contains(before)
      if let week = parser.take(EnglishHolidays.weeks) {
        return parser.holiday(week, yearsAhead: 0)?.map { Period(weekOf: $0.first) }
      }
      let place = parser.at
      guard let rule = parser.take(EnglishHolidays.rules),
        // "The Christmas lunch" is no time of that day.
        !(parser.token.map(EnglishNeighbours.things.contains) ?? false)
      else { return nil }
      let elsewhere = EnglishHolidays.elsewhere.match(parser.tokens, at: place)
      let other = elsewhere?.next == parser.at ? elsewhere?.meaning : nil
      if let year = parser.yearAfter() {
        guard let day = EnglishHolidays.day(rule, in: year) else { return nil }
        var choice = Choice(Period(day: day))
        if rule.isMovable { choice.askWithoutOther(.movable) }
        if let other, let second = EnglishHolidays.day(other, in: year) {
          choice.ask(Period(day: second), because: .twoMeanings)
        }
        return choice
      }
      if turn == nil, let ahead = parser.yearsAhead() {
        return parser.holiday(rule, yearsAhead: ahead)
      }
      let isPast = turn.map { $0.step < 0 } ?? false
      guard var day = parser.holiday(rule, yearsAhead: isPast ? -1 : 0) else { return nil }
      if let second = other.flatMap({ parser.holiday($0, yearsAhead: isPast ? -1 : 0) }) {
        day.ask(second.best, because: .twoMeanings)
      }
      // "In the new year", "the Christmas break": some of the days that follow or lie around it.
      let unit = EnglishCalendar.units.match(parser.tokens, at: parser.at)?.meaning
      let isStretch = unit == .week || unit == .weekend
      if isInIt && !isStretch || parser.take(EnglishHolidays.seasons) {
        var open = day
        open.asks = true
        open.remarks.append(.needsDay)
        return open
      }
      return parser.around(day)
    }
  }

  /// The holiday, or the week or long weekend that is named after it.
  private mutating func around(_ day: Choice<Period>) -> Choice<Period>? {
    let place = at
    switch take(EnglishCalendar.units) {
    case .week:
      var choice = day.map { Period(weekOf: $0.first) }
      // "Easter week" begins or ends with its Sunday.
      if day.best.first.weekday == .sunday {
        choice?.ask(Period(weekOf: day.best.first + 1), because: .twoMeanings)
      }
      return choice
    case .weekend: return day.map { CalendarArithmetic.longWeekend(with: $0.first) }
    default:
      at = place
      return day
    }
  }

  /// "in a year", "in two years" after a holiday or a day of the year.
  mutating func yearsAhead() -> Int? {
    attempt { parser in
      guard parser.take(EnglishWords.inWord), let measure = parser.measure(), measure.unit == .year,
        measure.most == nil, !measure.half
      else { return nil }
      return measure.count
    }
  }

  private func holiday(_ rule: EnglishHolidays.Rule, yearsAhead: Int) -> Choice<Period>? {
    var day = settledHoliday(rule, yearsAhead: yearsAhead)
    if rule.isMovable { day?.askWithoutOther(.movable) }
    return day
  }

  private func settledHoliday(
    _ rule: EnglishHolidays.Rule, yearsAhead: Int
  ) -> Choice<Period>? {
    let year = today.components.year
    let days = (year - 2...year + 2).compactMap { EnglishHolidays.day(rule, in: $0) }
    if yearsAhead < 0 {
      return days.last { $0 < today }.map { Choice(Period(day: $0)) }
    }
    guard let next = days.first(where: { $0 >= today }) else { return nil }
    if yearsAhead == 0, let past = days.last(where: { $0 < today }), today - past <= 60 {
      return Choice(
        Period(day: next), or: [Period(day: past)], asks: true, remarks: [.justPassed])
    }
    let target =
      yearsAhead == 0
      ? next : EnglishHolidays.day(rule, in: next.components.year + yearsAhead)
    return target.map { Choice(Period(day: $0)) }
  }
}
