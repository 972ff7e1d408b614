internal import Scheduling

/// Rules by place in the month and by day of the year.
extension PhraseParser {
  /// Where in a month a rule falls.
  struct MonthPlace {
    var days: [RecurrenceValue.Day] = []
    var monthDays: [Int] = []
    var setPosition: Int?

    /// The one month that was named: "the first Monday of March".
    var month: Int?

    var isEmpty: Bool { days.isEmpty && monthDays.isEmpty }

    /// Days half a month apart, "the 1st and 15th", come every month unsaid; "the 8th and the 10th"
    /// are as likely the next two.
    var isHalfMonthly: Bool {
      guard monthDays.count == 2, let first = monthDays.first, let last = monthDays.last else {
        return false
      }
      return last == -1 || (13...16).contains(last - first)
    }
  }

  /// "of January" behind a day.
  private var isAtMonth: Bool {
    guard let token, EnglishRanges.of.contains(token), let next = peek() else { return false }
    return EnglishCalendar.months[next.text] != nil
  }

  /// "the 15th of every month", "first Monday of each month", "1st and 15th monthly".
  mutating func monthlyPlace() -> Choice<Rule>? {
    attempt { parser in
      let every = parser.take(EnglishRecurrences.every) != nil
      let first = parser.at
      let isSecond = parser.token.map { EnglishRecurrences.second.contains($0.text) } ?? false
      guard var place = parser.monthPlace() else { return nil }
      // "Every 4th day" counts days, and "of the month" has to be said.
      if every, EnglishWords.dayWord.contains(parser.tokens[parser.at - 1].text),
        !(parser.token.map { EnglishRanges.of.contains($0.text) } ?? false)
      {
        return nil
      }
      var rule = Rule(.monthly)
      let said = parser.at
      let isPlural = parser.tokens[first..<said].contains {
        EnglishCalendar.pluralWeekdays[$0.text] != nil
      }
      if let months = parser.monthsOfYear() {
        rule.take(place)
        rule.months = months
        return parser.checked(rule)
      }
      if let month = parser.monthOfYear(every: every && !isSecond) {
        place.month = month
        return Choice(Rule(.yearly).with { $0.take(place) })
      }
      if let interval = parser.everySoManyMonths() {
        rule.interval = interval
      } else if parser.take(EnglishRecurrences.everyQuarter) != nil
        || (every || isPlural) && parser.take(EnglishRecurrences.ofTheQuarter) != nil
      {
        guard let months = parser.quarterMonths(of: place) else { return nil }
        rule.months = months
      } else if parser.take(EnglishRecurrences.everyMonth) == nil {
        // "every second Thursday" alone may be each fortnight.
        guard
          every && !(isSecond && place.days.count == 1) || isPlural
            || place.isHalfMonthly || place.days.count > 1 && place.setPosition == nil,
          // "The 8th and 22nd of January" are two days of one month.
          every || !parser.isAtMonth
        else { return nil }
        parser.skipOfThePeriod()
      }
      let isMonthSaid = parser.at > said
      rule.take(place)
      var choice = parser.checked(rule)
      if rule.interval > 1, rule.interval % 3 == 0 { choice.asks = true }
      if every, !isMonthSaid, let day = place.days.first, place.days.count == 1, day.ordinal > 1 {
        // "every third Friday" may count weeks as well as Fridays of the month.
        var weeks = Rule(.weekly, every: day.ordinal)
        weeks.days = [.init(day.weekday)]
        choice.ask(weeks, because: .twoMeanings)
      }
      return choice
    }
  }

  /// "in November" after "every fourth Thursday", "of March every year" after "the first Monday".
  private mutating func monthOfYear(every: Bool) -> Int? {
    attempt { parser in
      guard parser.take(EnglishRanges.of), let month = parser.month(), parser.yearAfter() == nil
      else { return nil }
      if every { return month }
      parser.skipComma()
      return parser.take(EnglishRecurrences.adverbs) == .yearly ? month : nil
    }
  }

  /// "of January, April, July and October" after "the last Friday": several months are of each year.
  private mutating func monthsOfYear() -> [Int]? {
    attempt { parser in
      guard parser.take(EnglishRanges.of) else { return nil }
      _ = parser.take(EnglishRecurrences.every)
      guard let months = parser.monthList(), months.count > 1,
        parser.yearAfter() == nil
      else { return nil }
      return months
    }
  }

  /// "the first Monday of March" after "every year on".
  mutating func dayOfYear() -> MonthPlace? {
    attempt { parser in
      guard var place = parser.monthPlace(), parser.take(EnglishRanges.of),
        let month = parser.month()
      else { return nil }
      place.month = month
      return place
    }
  }

  /// "of every other month", "every 3rd month" after a day.
  private mutating func everySoManyMonths() -> Int? {
    attempt { parser in
      _ = parser.take(EnglishRanges.of)
      guard parser.take(EnglishRecurrences.every) != nil else { return nil }
      let count = parser.take(EnglishRecurrences.other) ? 2 : parser.cardinal() ?? parser.ordinal()
      guard let count, (2...24).contains(count), parser.take(EnglishCalendar.units) == .month
      else { return nil }
      return count
    }
  }

  /// A rule of each quarter: "its last Friday" says which month, "on the 15th" leaves it open.
  func quarterly(_ rule: Rule) -> Choice<Rule> {
    let place = MonthPlace(
      days: rule.days, monthDays: rule.monthDays, setPosition: rule.setPosition)
    guard !place.isEmpty else { return Choice(rule) }
    func inMonths(_ months: [Int]) -> Rule {
      rule.with {
        $0.interval = 1
        $0.months = months
      }
    }
    if place.monthDays.allSatisfy({ $0 == 1 || $0 == -1 }) {
      return Choice(inMonths(quarterMonths(atEnd: isEnd(place))))
    }
    var choice = Choice(rule)
    for offset in 0..<3 {
      let months = quarterMonths(atEnd: false).map { ($0 - 1 + offset) % 12 + 1 }.sorted()
      choice.ask(inMonths(months), because: offset == 0 ? .needsMonth : nil)
    }
    return choice
  }

  private func isEnd(_ place: MonthPlace) -> Bool {
    place.monthDays == [-1] || (place.setPosition ?? 1) < 0 || (place.days.first?.ordinal ?? 1) < 0
  }

  /// The months in which a place of each quarter lies; `nil` where any of three may be meant.
  func quarterMonths(of place: MonthPlace) -> [Int]? {
    guard place.setPosition != nil || !place.days.isEmpty || [[-1], [1]].contains(place.monthDays)
    else { return nil }
    return quarterMonths(atEnd: isEnd(place))
  }

  func quarterMonths(atEnd: Bool) -> [Int] {
    let start = ((context.fiscalYearStart ?? 1) - 1) % 3 + 1
    let first = atEnd ? (start + 1) % 3 + 1 : start
    return [first, first + 3, first + 6, first + 9]
  }

  /// A day that not every month has: ask whether its last day stands in.
  func checked(_ rule: Rule) -> Choice<Rule> {
    var choice = Choice(rule)
    guard rule.frequency == .monthly, let day = rule.monthDays.first(where: { $0 > 28 }) else {
      return choice
    }
    var last = rule
    last.monthDays = rule.monthDays.map { $0 > 28 ? -1 : $0 }
    choice.ask(last, because: .monthHasNoDay(day: day, month: 2))
    return choice
  }

  /// "the 15th", "15th and last day", "first Monday", "last business day", "1st and 3rd Tuesday".
  mutating func monthPlace() -> MonthPlace? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      var ordinals: [Int] = []
      while ordinals.count < 5 {
        let start = parser.at
        if !ordinals.isEmpty {
          parser.skipComma()
          _ =
            parser.take(EnglishWords.andWord) || parser.take(.ampersand) || parser.take(.slash)
            // "The 15th *or* the last day of the month": on either.
            || ordinals.count == 1 && parser.take(EnglishWords.orWord)
          guard parser.at > start else { break }
          _ = parser.take(EnglishWords.onWord)
          _ = parser.take(EnglishRanges.the)
        }
        guard let ordinal = parser.position() else {
          parser.at = start
          break
        }
        ordinals.append(ordinal)
      }
      guard !ordinals.isEmpty else { return nil }
      return parser.place(ordinals)
    }
  }

  private mutating func place(_ ordinals: [Int]) -> MonthPlace? {
    if let weekday = weekdayOrPlural(true) {
      guard ordinals.allSatisfy({ (-5...5).contains($0) }) else { return nil }
      return MonthPlace(days: ordinals.map { .init(weekday, ordinal: $0) })
    }
    if let unit = take(EnglishCalendar.units) {
      switch unit {
      case .day, .calendarDay: return MonthPlace(monthDays: ordinals)
      case .workingDay:
        guard ordinals.count == 1, let position = ordinals.first, abs(position) <= 23 else {
          return nil
        }
        return MonthPlace(
          days: Weekday.allCases.prefix(5).map { .init($0) }, setPosition: position)
      default: return nil
      }
    }
    guard
      tokens[at - 1].kind == .ordinal
        || tokens[start..<at].contains(where: { EnglishWords.theWord.contains($0.text) })
        || EnglishRecurrences.everyMonth.match(tokens, at: at) != nil
    else { return nil }
    // "Monthly on the 1st call": an ordinal that counts something else.
    if inProse, let token, token.spaced, EnglishProse.counted.contains(token.text) { return nil }
    let isOfMonth = EnglishRecurrences.everyMonth.match(tokens, at: at) != nil
    return ordinals.allSatisfy { (1...31).contains($0) || $0 == -1 }
      && (ordinals != [-1] || isOfMonth) ? MonthPlace(monthDays: ordinals) : nil
  }

  /// "every July 1", "every year on July 1".
  mutating func yearlyDay() -> Choice<Rule>? {
    attempt { parser in
      guard case .monthDay(let month, let day, nil) = parser.monthDay() else { return nil }
      var rule = Rule(.yearly)
      rule.months = [month]
      rule.monthDays = [day]
      while let other = parser.sameDayOfMonth(day) { rule.months.append(other) }
      rule.months.sort()
      return Choice(rule)
    }
  }

  /// "January 1 *and July 1*": another month with a turn on the same day.
  private mutating func sameDayOfMonth(_ day: Int) -> Int? {
    attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishRanges.and)
      guard case .monthDay(let month, day, nil)? = parser.monthDay() else { return nil }
      return month
    }
  }
}
