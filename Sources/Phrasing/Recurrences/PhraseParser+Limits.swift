internal import Scheduling

/// Where a rule begins and ends, how often it comes, and which days it leaves out.
extension PhraseParser {
  /// "starting July 6", "until August 31", "for 6 weeks", "6 times".
  mutating func limit(_ choice: inout Choice<Rule>) -> Bool {
    let base = choice.best
    let limited: Choice<Rule>? = attempt { parser in
      parser.skipComma()
      let start = parser.at
      if let day = parser.startOfRule() {
        return choice.map { rule in rule.with { $0.start = day } }
      }
      if base.until == nil, let end = parser.endOfLength(of: base) {
        return choice.map { rule in rule.with { $0.until = end } }
      }
      if base.frequency != .yearly, let during = parser.during() {
        return choice.map { rule in
          rule.with { ($0.start, $0.until) = (during.first, during.last) }
        }
      }
      parser.at = start
      if parser.take(EnglishRecurrences.ending) != nil, parser.takeUndatedEvent() {
        var unlimited = choice
        unlimited.asks = true
        unlimited.remarks.append(.limitUnknown)
        return unlimited
      }
      parser.at = start
      if let isIncluded = parser.take(EnglishRecurrences.ending), let end = parser.endOfRule() {
        var limited = choice.map { rule in rule.with { $0.until = end.best.last } }
        if !isIncluded, end.best.grain != .day {
          let shorter = choice.best.with { $0.until = end.best.first - 1 }
          limited?.ask(shorter, because: .wholePeriod)
        }
        return limited
      }
      parser.at = start
      guard let count = parser.occurrences(of: base) else { return nil }
      return choice.map { rule in rule.with { $0.count = count } }
    }
    guard let limited else { return false }
    choice = limited
    return true
  }

  /// "starting July 6", "starting in May".
  private mutating func startOfRule() -> CivilDate? {
    attempt { parser in
      guard parser.take(EnglishRecurrences.starting) != nil else { return nil }
      guard let day = parser.exactDay() ?? parser.exactDayIn() else { return nil }
      parser.saidStart = true
      if day.best.grain == .day { parser.firstDay = day.best.first }
      return day.best.first
    }
  }

  /// "June", "July 6" behind "until" or "ending in"; "in three weeks" may itself be that end.
  private mutating func endOfRule() -> Choice<Period>? {
    if let day = exactDay() { return day }
    guard EnglishWords.inWord.contains(tokens[at - 1]) else { return nil }
    return attempt { parser in
      parser.at -= 1
      return parser.exactDay()
    }
  }

  private mutating func exactDayIn() -> Choice<Period>? {
    take(EnglishWords.inWord) ? exactDay() : nil
  }

  /// "Starting Dec 9, every second Wednesday": the beginning is said first.
  mutating func leadingStart() -> CivilDate? {
    attempt { parser in
      let day = parser.startOfRule()
      parser.skipComma()
      return day
    }
  }

  /// "*December 8 and then* every four weeks": the first day of a rule, which may ask which it is.
  mutating func firstTime() -> Choice<Period>? {
    attempt { parser in
      // Nearly no day has a rule behind it, and every one would be read twice.
      guard parser.tokens[parser.at...].contains(where: EnglishRecurrences.leadingAgain.contains),
        let expression = parser.moment(), let day = parser.resolve(expression),
        day.best.grain == .day, parser.undated == nil
      else { return nil }
      parser.skipComma()
      guard parser.take(EnglishRecurrences.thenAgain) != nil else { return nil }
      var rule = parser
      return rule.take(EnglishRecurrences.every) == nil ? nil : day
    }
  }

  /// "for the next three weeks", "over the next month", "for up to 2 months": its last day.
  private mutating func endOfLength(of rule: Rule) -> CivilDate? {
    attempt { parser in
      guard parser.take(EnglishRecurrences.lasting) != nil else { return nil }
      let isNamed = parser.take(EnglishRanges.the)
      let isNext = parser.take(EnglishWords.nextWords)
      guard isNext || !isNamed else { return nil }
      let said = parser.at
      guard let measures = parser.measures() ?? (isNext ? parser.oneUnit() : nil),
        let first = measures.first, first.most == nil, !first.approximate,
        // "For a quarter of an hour" is how long each takes.
        !parser.isAtHour
      else { return nil }
      // "For six weeks" counts the times, where each week has its own, and so has each day.
      if !isNext, EnglishWords.forWord.contains(parser.tokens[said - 1].text),
        first.unit == .week || first.unit == .day && rule.frequency == .daily
      {
        return nil
      }
      return parser.offset(measures, by: 1, from: rule.start ?? parser.today)?.best.last
    }
  }

  /// "Of an hour", right here.
  private var isAtHour: Bool {
    guard let token, EnglishWords.ofWord.contains(token) else { return false }
    return tokens[at...].prefix(3).contains { EnglishWindows.hours.contains($0) }
  }

  /// "except Fridays", "excluding weekends" after "every day": the days that are left.
  mutating func withoutDays(of rule: Rule) -> Choice<Rule>? {
    guard rule.interval == 1, rule.setPosition == nil, rule.days.allSatisfy({ $0.ordinal == 0 }),
      rule.frequency == .daily || rule.frequency == .weekly && rule.days.count > 1
    else { return nil }
    return attempt { parser in
      parser.skipComma()
      guard parser.take(EnglishRecurrences.exceptions) || parser.take(EnglishWords.butWord) else {
        return nil
      }
      _ = parser.take(EnglishRecurrences.exceptionLinks)
      let said = parser.at
      guard
        let out = parser.take(EnglishRecurrences.weekend)
          ? [Weekday.saturday, .sunday] : parser.weekdayList(plural: true),
        // "Except Friday Dec 4" is one day only.
        ![.number, .ordinal].contains(parser.token?.kind ?? .comma),
        EnglishCalendar.months[parser.token?.text ?? ""] == nil,
        parser.at > said
      else { return nil }
      let days = rule.days.isEmpty ? Weekday.allCases : rule.days.map(\.weekday)
      let left = days.filter { !out.contains($0) }
      guard !left.isEmpty, left.count < days.count else { return nil }
      return Choice(
        rule.with {
          $0.frequency = .weekly
          $0.days = left.map { Rule.Day($0) }
        })
    }
  }

  /// "Thursdays, *alternating*", "Fridays, *every three weeks*": one of several is left.
  mutating func takeAlternation(of choice: inout Choice<Rule>) {
    let rule = choice.best
    guard rule.frequency == .weekly, rule.interval == 1, !rule.days.isEmpty else { return }
    let weeks: Choice<Rule>? = attempt { parser in
      parser.skipComma()
      if parser.take(EnglishRecurrences.alternation) != nil {
        return Choice(Rule(.weekly, every: 2))
      }
      guard let every = parser.everyRule(), every.best.frequency == .weekly,
        every.best.interval > 1, every.best.days.isEmpty
      else { return nil }
      return every
    }
    guard let weeks else { return }
    choice = choice.map { rule in rule.with { $0.interval = weeks.best.interval } } ?? choice
    choice.asks = choice.asks || weeks.asks
    choice.remarks += weeks.remarks
  }

  /// "Except December", "bar July and August": the months in which a rule skips its turn.
  mutating func leaveOutMonths(_ choice: inout Choice<Rule>) -> Bool {
    let left: Choice<Rule>? = attempt { parser in
      parser.skipComma()
      guard let out = parser.monthsLeftOut() else { return nil }
      return choice.without(out)
    }
    guard let left else { return false }
    choice = left
    return true
  }

  /// The months behind a word that leaves them out, "not in August"; one day of a month, "except
  /// December 29", and a month of one year are none.
  mutating func monthsLeftOut() -> [Int]? {
    attempt { parser in
      guard parser.take(EnglishRecurrences.leavingOut) != nil else { return nil }
      _ = parser.take(EnglishRecurrences.exceptionLinks)
      _ =
        parser.take(EnglishRanges.the) && parser.take(EnglishWords.monthWord)
        && parser.take(EnglishWords.ofWord)
      guard let months = parser.monthList(),
        ![.number, .ordinal].contains(parser.token?.kind ?? .comma)
      else { return nil }
      return months
    }
  }

  /// "July", "July and August", "jan, apr, jul, oct".
  mutating func monthList() -> [Int]? {
    attempt { parser in
      guard let first = parser.month() else { return nil }
      var months = [first]
      while let next = parser.nextMonth() { months.append(next) }
      return Set(months).count == months.count && months.count < 12 ? months.sorted() : nil
    }
  }

  private mutating func nextMonth() -> Int? {
    attempt { parser in
      let start = parser.at
      parser.skipComma()
      _ = parser.take(EnglishWords.andOr) || parser.take(.ampersand) || parser.take(.slash)
      return parser.at > start ? parser.month() : nil
    }
  }

  /// "Monthly bar July, *second Wednesday*": which day of the month, said behind what is left out.
  mutating func placeLater(_ choice: inout Choice<Rule>) -> Bool {
    let rule = choice.best
    guard rule.frequency == .monthly, rule.days.isEmpty, rule.monthDays.isEmpty,
      token?.kind == .comma
    else { return false }
    let placed: Choice<Rule>? = attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishWords.onWord)
      guard let place = parser.monthPlace() else { return nil }
      parser.skipOfThePeriod()
      return Choice(
        rule.with {
          $0.days = place.days
          $0.monthDays = place.monthDays
          $0.setPosition = place.setPosition
        })
    }
    guard let placed else { return false }
    choice = placed
    return true
  }

  /// "In July", "during Q3": the rule holds for that stretch.
  private mutating func during() -> Period? {
    attempt { parser in
      // "Every day next week" needs no "in".
      guard
        parser.take(EnglishRecurrences.during) != nil
          || EnglishRanges.turns.match(parser.tokens, at: parser.at) != nil,
        let choice = parser.exactDay(),
        choice.best.grain != .day, choice.best.last >= parser.today
      else { return nil }
      return choice.best
    }
  }

  /// An event of the plan that has no day yet.
  private mutating func takeUndatedEvent() -> Bool {
    let taken: Bool? = attempt { parser in
      guard parser.event() != nil, parser.undated != nil else { return nil }
      parser.undated = nil
      return true
    }
    return taken ?? false
  }

  private mutating func exactDay() -> Choice<Period>? {
    attempt { parser in
      guard let expression = parser.moment(), let choice = parser.resolve(expression),
        !choice.asks, parser.undated == nil
      else { return nil }
      return choice
    }
  }

  /// "for 6 weeks" of a weekly rule, "6 times".
  private mutating func occurrences(of rule: Rule) -> Int? {
    let marked = take(EnglishWords.forWord)
    guard let count = cardinal(), (1...999).contains(count) else { return nil }
    if take(EnglishRecurrences.times) { return count }
    if token?.spaced == false, take(EnglishRecurrences.timesLetter) { return count }
    guard marked, let unit = take(EnglishCalendar.units) else { return nil }
    let perUnit = max(rule.days.count, max(rule.monthDays.count, 1))
    switch (unit, rule.frequency) {
    case (.week, .weekly) where rule.interval == 1 && rule.setPosition == nil:
      return count * perUnit
    case (.month, .monthly) where rule.interval == 1 && rule.setPosition == nil:
      return count * perUnit
    case (.day, .daily), (.year, .yearly): return rule.interval == 1 ? count : nil
    case (.week, .daily), (.fortnight, .daily):
      return rule.interval == 1 ? count * unit.size : nil
    default: return nil
    }
  }

  /// "Every other Thursday starting the 8th", a Tuesday: which Thursday is the first is asked.
  func askForContradiction(of choice: inout Choice<Rule>) {
    guard let start = firstDay, let said = choice.best.days.first?.weekday,
      choice.best.frequency == .weekly,
      !choice.best.days.contains(where: { $0.weekday == start.weekday })
    else { return }
    choice.asks = true
    choice.remarks = [.weekdayContradicts(said: said, date: start)]
  }

  /// "Until go-live" without a day, "except bank holidays", "if needed": what was not understood
  /// is asked for.
  mutating func askForRest(of choice: inout Choice<Rule>) {
    skipComma()
    guard let next = token, let remark = restRemark(next) else {
      while at > 0, tokens[at - 1].kind == .comma { at -= 1 }
      return
    }
    choice.asks = true
    choice.remarks.append(remark)
    // "Except December 29": understood, but no part of a rule.
    if remark == .exceptionUnknown {
      _ = attempt { parser in
        parser.at += 1
        _ = parser.take(EnglishRecurrences.exceptionLinks)
        return parser.bounded()
      }
    }
  }

  private func restRemark(_ next: Token) -> Remark? {
    if EnglishRecurrences.ending.match(tokens, at: at) != nil { return .limitUnknown }
    if EnglishRecurrences.exceptions.contains(next.text) { return .exceptionUnknown }
    if EnglishRecurrences.oftenness.contains(next.text) { return .twoMeanings }
    // "Every month or two".
    if EnglishWords.orWord.contains(next.text) { return .twoMeanings }
    // "Monthly on the day of the audit".
    if EnglishWords.onWord.contains(next.text) { return .needsDay }
    // "Every Monday we can".
    if EnglishMoods.subjects.contains(next.text), peek(2) == nil, let verb = peek(),
      EnglishRecurrences.able.contains(verb)
    {
      return .onlySometimes
    }
    guard EnglishRecurrences.conditions.match(tokens, at: at) != nil,
      // "If it falls on a weekend, the Friday before" is understood elsewhere.
      !tokens.ahead(of: at).contains(where: { EnglishWindows.weekends.contains($0.text) })
    else { return nil }
    return .onlySometimes
  }
}

extension Choice where Value == RecurrenceValue {
  /// The rule without its turns in some months; `nil` where it has months that it comes in.
  func without(_ months: [Int]) -> Choice? {
    guard best.frequency != .yearly, best.until == nil else { return nil }
    return map { rule in
      let all = rule.months.isEmpty ? Array(1...12) : rule.months
      let left = all.filter { !months.contains($0) }
      return left.isEmpty ? nil : rule.with { $0.months = left }
    }
  }
}

extension RecurrenceValue {
  /// Takes over a day of the month or the year.
  mutating func take(_ place: PhraseParser.MonthPlace) {
    days = place.days
    monthDays = place.monthDays
    setPosition = place.setPosition
    months = place.month.map { [$0] } ?? months
  }

  /// A copy with one thing changed.
  func with(_ change: (inout RecurrenceValue) -> Void) -> RecurrenceValue {
    var copy = self
    change(&copy)
    return copy
  }
}
