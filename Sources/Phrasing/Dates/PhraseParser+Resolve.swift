internal import Scheduling

/// Filling in the year, month or week that was not said: always forward, asking where the past
/// is as likely.
extension PhraseParser {
  /// How long ago a day may lie and still be meant.
  private static let recentDays = 60

  /// Whether a stretch that has passed may be meant as well as the one to come: it lies nearer.
  func isNearer(_ past: Period, than next: Period) -> Bool {
    today - past.last <= next.first - today
  }

  /// The days an expression means, counted from today or from the start of a range, in the year
  /// that a neighbour gave.
  func resolve(
    _ expression: DayExpression, from anchor: CivilDate? = nil, year: Int? = nil
  ) -> Choice<Period>? {
    let start = anchor ?? today
    switch expression {
    case .known(let choice): return choice
    case .month(let month):
      if let year { return Period(month: month, year: year).map { Choice($0) } }
      return nextMonth(month, from: start, asking: anchor == nil)
    case .monthDay(let month, let day, let weekday):
      if let year {
        return CivilDate(year: year, month: month, day: day).map { checked($0, against: weekday) }
      }
      return nextMonthDay(month, day, weekday, from: start, asking: anchor == nil)
    case .day(let day, let weekday):
      return nextDayOfMonth(day, weekday, from: start, endsRange: anchor != nil)
    }
  }

  /// The second of two days, told from the first: "after the 10th but before the 20th".
  func resolve(_ expression: DayExpression, after first: CivilDate) -> Choice<Period>? {
    guard case .day = expression else { return resolve(expression) }
    return resolve(expression, from: first)
  }

  private func nextMonth(_ month: Int, from start: CivilDate, asking: Bool) -> Choice<Period>? {
    let (year, current, _) = start.components
    let ahead = month >= current ? year : year + 1
    guard let best = Period(month: month, year: ahead),
      let past = Period(month: month, year: ahead - 1)
    else { return nil }
    var choice = Choice(best)
    if asking, start - past.last <= PhraseParser.recentDays {
      choice.ask(past, because: .justPassed)
    }
    return choice
  }

  private func nextMonthDay(
    _ month: Int, _ day: Int, _ weekday: Weekday?, from start: CivilDate, asking: Bool
  ) -> Choice<Period>? {
    let year = start.components.year
    let candidates = (year - 8...year + 8).compactMap {
      CivilDate(year: $0, month: month, day: day)
    }
    guard let index = candidates.firstIndex(where: { $0 >= start }) else { return nil }
    let best = candidates[index]
    let past = index > 0 ? candidates[index - 1] : nil
    let recent = past.flatMap { asking && start - $0 <= PhraseParser.recentDays ? $0 : nil }
    guard let weekday else {
      var choice = Choice(Period(day: best))
      if let recent { choice.ask(Period(day: recent), because: .justPassed) }
      if month == 2, day == 29, best.components.year > year {
        choice.ask(
          Period(day: start.nextEndOfFebruary),
          because: .noSuchDay(day: 29, month: 2, year: start.nextEndOfFebruary.components.year))
      }
      return choice
    }
    if best.weekday == weekday { return Choice(Period(day: best)) }
    if let recent, recent.weekday == weekday {
      return Choice(
        Period(day: recent), or: [Period(day: best)], asks: true, remarks: [.justPassed])
    }
    var choice = checked(best, against: weekday)
    if let fitting = candidates.first(where: { $0 > best && $0.weekday == weekday }) {
      choice.ask(Period(day: fitting))
    }
    return choice
  }

  private func nextDayOfMonth(
    _ day: Int, _ weekday: Weekday?, from start: CivilDate, endsRange: Bool
  ) -> Choice<Period>? {
    let (year, month, current) = start.components
    let index = year * 12 + month - 1 + (day < current ? 1 : 0)
    let length = CivilDate.daysIn(month: index % 12 + 1, year: index / 12)
    if day > length {
      return missingDay(day, monthIndex: index, endsRange: endsRange)
    }
    guard let best = CivilDate(year: index / 12, month: index % 12 + 1, day: day) else {
      return nil
    }
    guard let weekday, best.weekday != weekday else { return Choice(Period(day: best)) }
    let contradicted = checked(best, against: weekday)
    guard let fitting = nextFitting(day, weekday, after: index) else { return contradicted }
    // Said of a day two months off at most, "Friday the 24th" most likely is that one; and within
    // half a year where the other is weeks off, too: who is that far ahead looked it up.
    let isLikely =
      fitting - start <= PhraseParser.recentDays || fitting - start <= 183 && best - start > 21
    guard isLikely else {
      var choice = contradicted
      choice.ask(Period(day: fitting))
      return choice
    }
    return Choice(
      Period(day: fitting), or: [contradicted.best] + contradicted.others, asks: true,
      remarks: contradicted.remarks)
  }

  /// The next month's day of this number that is such a weekday, within two years.
  private func nextFitting(_ day: Int, _ weekday: Weekday, after monthIndex: Int) -> CivilDate? {
    for index in monthIndex + 1...monthIndex + 24 {
      if let later = CivilDate(year: index / 12, month: index % 12 + 1, day: day),
        later.weekday == weekday
      {
        return later
      }
    }
    return nil
  }

  /// "the 31st" in a month that has none: the next month that has one, or the last day of this
  /// one, which is the likelier end of a stretch that begins in it.
  private func missingDay(
    _ day: Int, monthIndex: Int, endsRange: Bool
  ) -> Choice<Period>? {
    guard let short = Period(monthIndex: monthIndex, count: 1, .month),
      let long = Period(monthIndex: monthIndex + 1, count: 1, .month)
    else { return nil }
    let days = [short.last, min(long.first + (day - 1), long.last)].map { Period(day: $0) }
    var choice = Choice(endsRange ? days[0] : days[1])
    choice.ask(
      endsRange ? days[1] : days[0],
      because: .monthHasNoDay(day: day, month: monthIndex % 12 + 1))
    return choice
  }
}

extension CivilDate {
  /// The last day of the next February.
  fileprivate var nextEndOfFebruary: CivilDate {
    let (year, month, _) = components
    let next = month > 2 ? year + 1 : year
    return CivilDate(year: next, month: 2, day: CivilDate.daysIn(month: 2, year: next)) ?? self
  }
}
