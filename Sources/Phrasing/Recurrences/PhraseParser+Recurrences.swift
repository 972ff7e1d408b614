internal import Scheduling

/// Rules of days.
extension PhraseParser {
  typealias Rule = RecurrenceValue

  /// A rule with its bounds: "every other Thursday starting June 18 until August".
  mutating func recurrence() -> Choice<Rule>? {
    attempt { parser in
      let opening = parser.at
      _ = parser.take(EnglishWords.recurs)
      let start = parser.leadingStart()
      let first = start == nil ? parser.firstTime() : nil
      guard var choice = parser.rule() else { return nil }
      if let start { choice = choice.map { rule in rule.with { $0.start = start } } ?? choice }
      parser.skipTrailingClock()
      if let rest = parser.withoutDays(of: choice.best) { choice = rest }
      parser.takeAlternation(of: &choice)
      while parser.limit(&choice) || parser.leaveOutMonths(&choice) || parser.placeLater(&choice) {
        parser.skipTrailingClock()
      }
      parser.askForRest(of: &choice)
      _ = parser.take(EnglishRecurrences.only)
      if let first {
        let rule = choice.best
        choice = first.map { day in rule.with { $0.start = day.first } } ?? choice
        parser.firstDay = first.best.first
        parser.askForContradiction(of: &choice)
      } else if choice.best.interval > 1 {
        if parser.saidStart {
          choice = choice.settled
          choice.remarks = []
          parser.askForContradiction(of: &choice)
        } else {
          let words = parser.tokens[opening..<parser.at]
          choice.askForAnchor(
            inQuarters: words.contains { EnglishRecurrences.quarters.contains($0) })
        }
      }
      return choice
    }
  }

  private mutating func rule() -> Choice<Rule>? {
    attempt { parser in
      parser.periodEnds() ?? parser.monthlyPlace() ?? parser.everyRule() ?? parser.adverbRule()
        ?? parser.pluralWeekdays() ?? parser.dayOfEveryYear()
    }
  }

  /// "end of every month", "every quarter end".
  private mutating func periodEnds() -> Choice<Rule>? {
    let isStart = EnglishRecurrences.starts.match(tokens, at: at) != nil
    guard let unit = take(EnglishRecurrences.ends) ?? take(EnglishRecurrences.starts) else {
      return nil
    }
    var rule = Rule(unit == .year ? .yearly : .monthly)
    rule.monthDays = isStart ? [1] : unit == .year ? [31] : [-1]
    switch unit {
    case .month: break
    case .quarter: rule.months = quarterMonths(atEnd: !isStart)
    case .year: rule.months = [isStart ? 1 : 12]
    }
    return Choice(rule)
  }

  /// "every Thursday", "every other Monday", "every 3 weeks on Tuesday", "every July 1".
  mutating func everyRule() -> Choice<Rule>? {
    attempt { parser in
      if let adverb = parser.adverb() ?? parser.alternating() { return adverb }
      guard parser.take(EnglishRecurrences.every) != nil else { return nil }
      if parser.take(EnglishRecurrences.other) { return parser.interval(2) }
      if let vague = parser.take(EnglishNumbers.vague) { return parser.vagueInterval(vague) }
      if parser.peekSecondWeekday, parser.take(EnglishRecurrences.second) {
        return parser.everySecond()
      }
      if let yearly = parser.yearlyDay() ?? parser.yearlyMonth() { return yearly }
      if let count = parser.cardinal() ?? parser.spelledOrdinalBeforeUnit() {
        return parser.interval(count)
      }
      return parser.weekdayList(plural: false).map { Choice(parser.weekly($0)) }
    }
  }

  /// "October 10 every year".
  private mutating func dayOfEveryYear() -> Choice<Rule>? {
    attempt { parser in
      // Nearly no day has it behind it, and every one would be read twice.
      guard
        parser.tokens[parser.at...].prefix(8).contains(where: EnglishRecurrences.ofYears.contains),
        case .monthDay(let month, let day, nil)? = parser.monthDay(),
        parser.take(EnglishRecurrences.everyYear) != nil
      else { return nil }
      return Choice(
        Rule(.yearly).with {
          $0.months = [month]
          $0.monthDays = [day]
        })
    }
  }

  /// "Every March", of which the day is still to be asked.
  mutating func yearlyMonth() -> Choice<Rule>? {
    attempt { parser in
      guard !parser.inProse, let month = parser.month() else { return nil }
      var choice = Choice(Rule(.yearly).with { $0.months = [month] })
      choice.askWithoutOther(.needsDay)
      return choice
    }
  }

  /// "Alternate Mondays", without "every".
  private mutating func alternating() -> Choice<Rule>? {
    attempt { parser in
      _ = parser.take(EnglishWords.onWord)
      guard parser.take(EnglishRecurrences.alternate) else { return nil }
      return parser.interval(2)
    }
  }

  private var peekSecondWeekday: Bool {
    guard let next = peek(), next.kind == .word else { return false }
    return EnglishCalendar.weekdays[next.text] != nil
  }

  /// "every 2nd week" is an interval.
  private mutating func spelledOrdinalBeforeUnit() -> Int? {
    attempt { parser in
      guard let ordinal = parser.ordinal(), ordinal > 1,
        EnglishCalendar.units.match(parser.tokens, at: parser.at) != nil
      else { return nil }
      return ordinal
    }
  }

  /// "every second Thursday": each fortnight, or the second of each month.
  private mutating func everySecond() -> Choice<Rule>? {
    guard let weekday = weekday() else { return nil }
    var fortnightly = Rule(.weekly, every: 2)
    fortnightly.days = [.init(weekday)]
    var monthly = Rule(.monthly)
    monthly.days = [.init(weekday, ordinal: 2)]
    if take(EnglishRecurrences.everyMonth) != nil || take(EnglishWords.ofWord) {
      _ = take(EnglishRanges.the)
      _ = take(EnglishWords.monthWord)
      return Choice(monthly)
    }
    return Choice(fortnightly, or: [monthly], asks: true, remarks: [.twoMeanings])
  }

  private mutating func interval(_ count: Int) -> Choice<Rule>? {
    guard (1...100).contains(count) else { return nil }
    if let days = weekdayList(plural: true) {
      var rule = weekly(days)
      rule.interval = count
      return Choice(rule)
    }
    guard let unit = take(EnglishCalendar.units) else { return nil }
    let rule: Rule
    switch unit {
    case .day, .calendarDay: rule = Rule(.daily, every: count)
    case .week: rule = Rule(.weekly, every: count)
    case .fortnight: rule = Rule(.weekly, every: 2 * count)
    case .month: rule = Rule(.monthly, every: count)
    case .quarter:
      let rule = placed(Rule(.monthly, every: 3 * count))
      return count == 1 ? quarterly(rule) : Choice(rule)
    case .year: rule = Rule(.yearly, every: count)
    case .weekend:
      var weekends = weekly([.saturday, .sunday])
      weekends.interval = count
      return Choice(weekends)
    case .workingDay, .workingWeek, .sprint: return nil
    }
    return Choice(placed(rule))
  }

  /// "Every few weeks".
  private mutating func vagueInterval(_ count: Int) -> Choice<Rule>? {
    guard var choice = interval(count) else { return nil }
    choice.approximate = true
    let base = choice.best
    let unit = base.interval / max(count, 1)
    for other in [count - 1, count + 1] {
      choice.ask(base.with { $0.interval = other * unit }, because: .needsAnchor)
    }
    return choice
  }

  /// The weekdays or the day of the month after "every 3 weeks", "monthly".
  mutating func placed(_ plain: Rule) -> Rule {
    var rule = plain
    let start = at
    skipComma()
    _ = take(EnglishWords.onWord)
    _ = take(EnglishNumbers.one)
    switch rule.frequency {
    case .weekly:
      if let days = weekdayList(plural: true) {
        rule.days = days.map { Rule.Day($0) }
        return rule
      }
      if take(EnglishRecurrences.weekend) {
        rule.days = weekly([.saturday, .sunday]).days
        return rule
      }
    case .monthly:
      if let edge = take(EnglishRecurrences.edges) {
        rule.monthDays = [edge]
        return rule
      }
      if let day = numberedDay() {
        rule.monthDays = [day]
        return rule
      }
      if let place = monthPlace() {
        skipOfThePeriod()
        return rule.with { $0.take(place) }
      }
    case .yearly:
      if case .monthDay(let month, let day, nil) = monthDay() {
        rule.months = [month]
        rule.monthDays = [day]
        return rule
      }
      if let day = dayOfYear() { return rule.with { $0.take(day) } }
    case .daily: break
    }
    at = start
    return rule
  }

  /// "Quarterly, first Monday *of the quarter*".
  mutating func skipOfThePeriod() {
    let _: Bool? = attempt { parser in
      guard parser.take(EnglishRanges.of) else { return nil }
      _ = parser.take(EnglishWords.anyArticle)
      return parser.take(EnglishWords.monthOrQuarter) ? true : nil
    }
  }

  /// "day 15" of each month.
  private mutating func numberedDay() -> Int? {
    attempt { parser in
      guard parser.take(EnglishWords.dayWord), let number = parser.token, number.kind == .number,
        (1...31).contains(number.number)
      else { return nil }
      parser.at += 1
      return number.number
    }
  }

  func weekly(_ days: [Weekday]) -> Rule {
    var rule = Rule(.weekly)
    rule.days = days.map { Rule.Day($0) }
    return rule
  }

  /// "Monday and Thursday", "Mon, Wed & Fri", "Tuesdays".
  mutating func weekdayList(plural: Bool) -> [Weekday]? {
    attempt { parser in
      guard let first = parser.weekdayOrPlural(plural) else { return nil }
      var days = [first]
      if let last = parser.weekdayRangeEnd(plural) {
        let count = (last.rawValue - first.rawValue + 7) % 7
        return (0...count).map { Weekday.allCases[(first.rawValue + $0) % 7] }.sorted()
      }
      while days.count < 7 {
        let start = parser.at
        parser.skipComma()
        _ =
          parser.take(.slash) || parser.take(.ampersand) || parser.take(.plus)
          || parser.take(EnglishWords.andOr)
        guard parser.at > start, let next = parser.weekdayOrPlural(plural) else {
          parser.at = start
          break
        }
        if !days.contains(next) { days.append(next) }
      }
      return days.sorted()
    }
  }

  /// "through Fridays" after "Mondays".
  private mutating func weekdayRangeEnd(_ plural: Bool) -> Weekday? {
    attempt { parser in
      guard parser.connector(), let last = parser.weekdayOrPlural(plural) else { return nil }
      // "Thursday until Thu 30 Jul" ends on a date.
      guard let next = parser.token else { return last }
      let isDate =
        next.kind == .number || next.kind == .ordinal
        || EnglishCalendar.months[next.text] != nil
      return isDate ? nil : last
    }
  }

  mutating func weekdayOrPlural(_ plural: Bool) -> Weekday? {
    if plural, let token, let day = EnglishCalendar.pluralWeekdays[token.text] {
      at += 1
      return day
    }
    return weekday()
  }

  /// "Thursdays", "on Mondays and Fridays".
  private mutating func pluralWeekdays() -> Choice<Rule>? {
    attempt { parser in
      let start = parser.at
      guard let days = parser.weekdayList(plural: true) else { return nil }
      let isPlural = parser.tokens[start..<parser.at].contains {
        EnglishCalendar.pluralWeekdays[$0.text] != nil
      }
      // "Monday mornings".
      if isPlural || parser.take(EnglishCalendar.pluralDayParts) {
        return Choice(parser.weekly(days))
      }
      // "Mon/Wed/Fri weekly", "Monday each week".
      if parser.take(EnglishRecurrences.adverbs) == .weekly { return Choice(parser.weekly(days)) }
      // "Mon, Wed, Fri": three and more are hardly this week's only.
      let isRun = parser.tokens[start..<parser.at].contains {
        $0.kind == .dash || EnglishRanges.connectors.meaning(of: $0.text) != nil
      }
      guard days.count > 2, !isRun, !parser.inProse, parser.isAtEnd else { return nil }
      var choice = Choice(parser.weekly(days), remarks: [.twoMeanings])
      choice.asks = true
      return choice
    }
  }
}

extension Choice where Value == RecurrenceValue {
  /// A rule that skips periods needs one date that belongs to it; quarters begin with the
  /// calendar's, and "every 3 months" anywhere.
  mutating func askForAnchor(inQuarters: Bool) {
    let each = inQuarters ? 3 : 1
    guard !asks, best.interval > each else { return }
    ask(best.with { $0.interval = each }, because: .needsAnchor)
  }
}
