extension Recurrence {
  /// Whether only the start decides the day: no `BY…` part at all.
  var isPlain: Bool {
    months.isEmpty && weekNumbers.isEmpty && yearDays.isEmpty && monthDays.isEmpty
      && weekdays.isEmpty
  }

  /// The days of the rule within a span, in order, each once.
  ///
  /// The start is a day of the rule only if the rule names it. What the rule leaves open comes from
  /// the start: "monthly" from January 31 happens in months that have a 31st.
  ///
  /// - Parameters:
  ///   - from: First day of the span.
  ///   - start: The day from which periods and `COUNT` are counted (`DTSTART`).
  ///   - through: Last day of the span. Nothing later is looked at, so this always ends.
  /// - Returns: Both ends of the span included.
  /// - Complexity: O(days from `from` to `through`); with `COUNT` from `start`.
  public func occurrences(
    from: CivilDate, start: CivilDate, through: CivilDate
  ) -> [CivilDate] {
    var result: [CivilDate] = []
    expand(from: from, start: start, through: through) { day in
      result.append(day)
      return true
    }
    return result
  }

  /// Whether the rule has any day within a span.
  func happens(from start: CivilDate, through: CivilDate) -> Bool {
    var found = false
    expand(from: start, start: start, through: through) { _ in
      found = true
      return false
    }
    return found
  }

  /// Gives each day to `body` until it answers `false`.
  private func expand(
    from: CivilDate, start: CivilDate, through: CivilDate, body: (CivilDate) -> Bool
  ) {
    let last = until.map { min($0, through) } ?? through
    let filter = DayFilter(rule: self, start: start)
    var left = count ?? .max
    var index = count == nil ? firstPeriod(reaching: from, start: start) : 0
    while let period = period(index, start: start), period.first <= last {
      for day in filter.days(in: period) where day >= start {
        guard day <= last, left > 0 else { return }
        left -= 1
        if day >= from, !body(day) { return }
      }
      index += 1
    }
  }

  /// The index of a period at or before the one that holds `from`.
  private func firstPeriod(reaching from: CivilDate, start: CivilDate) -> Int {
    guard from > start else { return 0 }
    let length =
      switch frequency {
      case .daily: 1
      case .weekly: 7
      case .monthly: 31
      case .yearly: 366
      }
    return max(0, (from - start) / (length * interval) - 1)
  }

  /// The days of the `index`-th period; `nil` after the year 9999.
  ///
  /// The first one holds the start.
  private func period(_ index: Int, start: CivilDate) -> Period? {
    let steps = index * interval
    let (year, month, _) = start.components
    switch frequency {
    case .daily:
      guard steps < 4_000_000 else { return nil }
      return Period(first: start + steps, count: 1)
    case .weekly:
      guard steps < 600_000 else { return nil }
      let into = (start.weekday.rawValue - weekStart.rawValue + 7) % 7
      return Period(first: start - into + 7 * steps, count: 7)
    case .monthly:
      let months = year * 12 + month - 1 + steps
      let (year, month) = (months / 12, months % 12 + 1)
      return CivilDate(year: year, month: month, day: 1).map {
        Period(first: $0, count: CivilDate.daysIn(month: month, year: year))
      }
    case .yearly:
      return CivilDate(year: year + steps, month: 1, day: 1).map {
        Period(first: $0, count: CivilDate.isLeap(year + steps) ? 366 : 365)
      }
    }
  }
}

/// Consecutive days.
struct Period {
  var first: CivilDate
  var count: Int
}

/// Where a walk from day to day is: to take each date apart anew costs ten times the step.
private struct CalendarMonth {
  private(set) var year: Int
  private(set) var number: Int
  private(set) var day: Int
  private(set) var length: Int

  init(of date: CivilDate) {
    (year, number, day) = date.components
    length = CivilDate.daysIn(month: number, year: year)
  }

  /// Goes on by so many days, into the next month at most.
  mutating func go(on days: Int) {
    day += days
    guard day > length else { return }
    day -= length
    (year, number) = number == 12 ? (year + 1, 1) : (year, number + 1)
    length = CivilDate.daysIn(month: number, year: year)
  }
}

/// Which days of a period a rule takes, with what the rule leaves open filled in from its start.
struct DayFilter {
  private let rule: Recurrence
  private let months: [Int]
  private let monthDays: [Int]
  private let weekdays: [Recurrence.CountedWeekday]

  init(rule: Recurrence, start: CivilDate) {
    self.rule = rule
    var months = rule.months
    var monthDays = rule.monthDays
    var weekdays = rule.weekdays
    let (_, month, day) = start.components
    if rule.yearDays.isEmpty, monthDays.isEmpty, weekdays.isEmpty {
      switch rule.frequency {
      case .daily: break
      case .weekly: weekdays = [.init(start.weekday)]
      case .monthly: monthDays = [day]
      case .yearly where !rule.weekNumbers.isEmpty: weekdays = [.init(start.weekday)]
      case .yearly:
        monthDays = [day]
        if months.isEmpty { months = [month] }
      }
    }
    (self.months, self.monthDays, self.weekdays) = (months, monthDays, weekdays)
  }

  func days(in period: Period) -> [CivilDate] {
    var days: [CivilDate] = []
    var month = CalendarMonth(of: period.first)
    var offset = 0
    while offset < period.count {
      let date = period.first + offset
      var step = 1
      if takes(date, month) {
        days.append(date)
      } else if !months.isEmpty, !months.contains(month.number) {
        // A whole month that the rule does not name.
        step = month.length - month.day + 1
      }
      offset += step
      month.go(on: step)
    }
    guard !rule.setPositions.isEmpty else { return days }
    let places = rule.setPositions.map { $0 > 0 ? $0 - 1 : days.count + $0 }
    return places.filter(days.indices.contains).sortedWithoutDuplicates().map { days[$0] }
  }

  private func takes(_ date: CivilDate, _ month: CalendarMonth) -> Bool {
    guard months.isEmpty || months.contains(month.number) else { return false }
    guard monthDays.isEmpty || Self.holds(monthDays, month.day, of: month.length) else {
      return false
    }
    guard
      weekdays.isEmpty
        || takesWeekday(date, day: month.day, of: month.length, year: month.year)
    else { return false }
    guard !rule.yearDays.isEmpty || !rule.weekNumbers.isEmpty else { return true }
    let (dayOfYear, yearLength) = Self.place(of: date, in: month.year)
    guard rule.yearDays.isEmpty || Self.holds(rule.yearDays, dayOfYear, of: yearLength) else {
      return false
    }
    return rule.weekNumbers.isEmpty || takesWeek(date, year: month.year)
  }

  /// Whether a list that may count from the end holds a number from 1 to `length`.
  private static func holds(_ list: [Int], _ number: Int, of length: Int) -> Bool {
    list.contains(number) || list.contains(number - length - 1)
  }

  private static func place(of date: CivilDate, in year: Int) -> (day: Int, length: Int) {
    let length = CivilDate.isLeap(year) ? 366 : 365
    guard let first = CivilDate(year: year, month: 1, day: 1) else { return (1, length) }
    return (date - first + 1, length)
  }

  private func takesWeekday(_ date: CivilDate, day: Int, of monthLength: Int, year: Int) -> Bool {
    let weekday = date.weekday
    for wanted in weekdays where wanted.weekday == weekday {
      guard let ordinal = wanted.ordinal else { return true }
      let countsInYear = rule.frequency == .yearly && rule.months.isEmpty
      let (place, length) = countsInYear ? Self.place(of: date, in: year) : (day, monthLength)
      let fromFront = (place - 1) / 7 + 1
      let fromBack = -((length - place) / 7 + 1)
      if ordinal == fromFront || ordinal == fromBack { return true }
    }
    return false
  }

  /// Whether the day lies in a named week.
  ///
  /// Week 1 is the first with four days in the new year.
  private func takesWeek(_ date: CivilDate, year: Int) -> Bool {
    guard let thisYear = firstWeek(of: year), let nextYear = firstWeek(of: year + 1) else {
      return false
    }
    if date >= nextYear { return holdsWeek(of: date, from: nextYear, to: firstWeek(of: year + 2)) }
    if date >= thisYear { return holdsWeek(of: date, from: thisYear, to: nextYear) }
    guard let lastYear = firstWeek(of: year - 1) else { return false }
    return holdsWeek(of: date, from: lastYear, to: thisYear)
  }

  private func holdsWeek(of date: CivilDate, from first: CivilDate, to next: CivilDate?) -> Bool {
    let weeks = next.map { ($0 - first) / 7 } ?? 52
    return Self.holds(rule.weekNumbers, (date - first) / 7 + 1, of: weeks)
  }

  /// The first day of week 1.
  private func firstWeek(of year: Int) -> CivilDate? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    return fourth - (fourth.weekday.rawValue - rule.weekStart.rawValue + 7) % 7
  }
}
