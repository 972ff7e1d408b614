internal import Scheduling

/// Parts of a stretch: its end, its middle, its first half, its n-th weekday or week.
extension PhraseParser {
  /// "end of August", "mid-October", "early Q4", "EOM", "quarter end".
  mutating func partOfPeriod() -> Choice<Period>? {
    attempt { parser in
      let place = parser.at
      if let short = parser.shortEnd() { return short }
      _ = parser.take(EnglishRanges.the)
      if parser.take(EnglishRanges.rest) != nil { return parser.rest() }
      if let left = parser.laterIn() { return left }
      let isMidweek = parser.token.map { EnglishRanges.midweek.contains($0.text) } ?? false
      guard let part = parser.take(EnglishRanges.parts) ?? parser.numberedHalf() else {
        return nil
      }
      let end = parser.secondPart(after: part)
      if parser.token?.kind == .dash { parser.at += 1 }
      _ = parser.take(EnglishRanges.of)
      guard let period = parser.partable(), !isMidweek || period.best.grain == .week else {
        return nil
      }
      if let end {
        return period.map { whole in
          guard let first = part.third, let last = end.third, first < last else { return nil }
          return Period(
            parser.third(first, of: whole).first, parser.third(last, of: whole).last, .part)
        }
      }
      var choice = Choice(parser.part(part, of: period.best).0)
      choice.approximate = period.approximate || part == .middle
      choice.isEdge = part == .end
      for other in parser.part(part, of: period.best).1 {
        if part == .beginning || part == .firstHalf || part == .secondHalf {
          choice.ask(other, because: .twoMeanings)
        } else {
          choice.keep(other)
        }
      }
      if period.asks {
        for other in period.others { choice.ask(parser.part(part, of: other).0) }
        choice.remarks = period.remarks
      }
      return parser.ahead(choice, part, of: period.best, from: place)
    }
  }

  /// "Q4 start", "August close": the part is told after the stretch.
  ///
  /// In a sentence more may follow ("in July start the pilot"), and then it is something else.
  mutating func closingPart(of whole: Choice<Period>) -> Choice<Period>? {
    guard whole.best.grain != .day, whole.best.grain != .week else { return nil }
    return attempt { parser in
      guard let part = parser.take(EnglishRanges.closingParts), parser.token?.kind != .word else {
        return nil
      }
      return whole.map { parser.part(part, of: $0).0 }
    }
  }

  mutating func closed(_ month: DayExpression?) -> DayExpression? {
    guard let month, let whole = resolve(month), let part = closingPart(of: whole) else {
      return month
    }
    return .known(part)
  }

  /// The other end of "mid to late".
  private mutating func secondPart(after part: EnglishRanges.Part) -> EnglishRanges.Part? {
    guard part.third != nil else { return nil }
    return attempt { parser in
      let isDashed = parser.take(.dash)
      guard parser.take(EnglishWords.toWord) || isDashed else { return nil }
      _ = parser.take(.dash)
      return parser.take(EnglishRanges.parts)
    }
  }

  private mutating func shortEnd() -> Choice<Period>? {
    attempt { parser in
      let place = parser.at
      _ = parser.take(EnglishRanges.the)
      guard let unit = parser.take(EnglishRanges.ends),
        let current = parser.period(unit, step: 0)
      else { return nil }
      // "EOM August", "EOW next week".
      let said: Choice<Period>? = parser.attempt { parser in
        _ = parser.take(EnglishRanges.of)
        guard let period = parser.partable(), period.best.grain == current.grain else {
          return nil
        }
        return period
      }
      if said?.asks == true { return nil }
      let (best, others) = parser.part(.end, of: said?.best ?? current)
      var choice = Choice(best)
      choice.isEdge = true
      for other in others { choice.keep(other) }
      return parser.ahead(choice, .end, of: said?.best ?? current, from: place)
    }
  }

  /// What can have an end and a middle.
  mutating func partable() -> Choice<Period>? {
    let outer = inPart
    inPart = true
    defer { inPart = outer }
    return attempt { parser in
      if let nth = parser.nested({ $0.nthOfPeriod() }) { return nth }
      if let week = parser.weekOf() { return week }
      if let beside = parser.nested({ $0.offsetFromDay() }), beside.best.grain != .day {
        return beside
      }
      if let turned = parser.turnedPeriod() { return turned }
      if let named = parser.namedPeriod() { return named }
      if let month = parser.monthExpression() { return parser.resolve(month) }
      return parser.plainUnit(bare: true)
    }
  }

  /// The part itself, and other stretches the words may mean.
  func part(
    _ part: EnglishRanges.Part, of period: Period
  ) -> (Period, [Period]) {
    let (first, last) = (period.first, period.last)
    let length = last - first + 1
    switch (part, period.grain) {
    case (.end, .week):
      let friday = first + min(4, length - 1)
      return (Period(day: friday), [Period(day: last), Period(friday, last, .part)])
    case (.end, _):
      return (Period(day: last), [Period(third(3, of: period).first, last, .part)])
    case (.beginning, .week):
      return (
        Period(day: first),
        [Period(first, third(1, of: period).last, .part), Period(day: first - 1)]
      )
    case (.beginning, _):
      return (Period(day: first), [Period(first, third(1, of: period).last, .part)])
    case (.middle, .month):
      return (Period(day: first + 14), [Period(first + 10, first + 19, .part)])
    case (.middle, .week):
      return (Period(day: first + 2), [Period(first + 1, first + 3, .part)])
    case (.middle, _):
      return (third(2, of: period), [])
    case (.early, _): return (third(1, of: period), [])
    case (.late, .week):
      return (third(3, of: period), [Period(first + 3, first + 4, .part)])
    case (.late, _): return (third(3, of: period), [])
    case (.firstHalf, .week):
      return (Period(first, first + 2, .part), [Period(first, first + 1, .part)])
    case (.secondHalf, .week):
      return (Period(first + 3, first + 4, .part), [Period(first + 2, first + 4, .part)])
    case (.firstHalf, _): return (halves(of: period).0, [])
    case (.secondHalf, _): return (halves(of: period).1, [])
    }
  }

  private func halves(of period: Period) -> (Period, Period) {
    let (first, last) = (period.first, period.last)
    let middle: CivilDate
    switch period.grain {
    case .month: middle = first + 14
    case .year:
      middle = (CalendarArithmetic.adding(months: 6, to: first)?.clamped ?? first + 182) - 1
    case .half:
      middle = (CalendarArithmetic.adding(months: 3, to: first)?.clamped ?? first + 91) - 1
    case .day, .week, .weekend, .quarter, .part:
      middle = first + (last - first) / 2
    }
    return (Period(first, middle, .part), Period(min(middle + 1, last), last, .part))
  }

  /// The first, second or last third: of ten days in a month, of four months in a year.
  func third(_ index: Int, of period: Period) -> Period {
    let (first, last) = (period.first, period.last)
    switch period.grain {
    case .month:
      let starts = [0, 10, 20]
      let end = index == 3 ? last : first + starts[index] - 1
      return Period(first + starts[index - 1], end, .part)
    case .quarter, .half, .year:
      let months = period.grain == .quarter ? 1 : period.grain == .half ? 2 : 4
      let (year, month, _) = first.components
      return Period(
        monthIndex: year * 12 + month - 1 + (index - 1) * months, count: months, .part) ?? period
    case .week:
      return [
        Period(first, first + 2, .part), Period(first + 2, first + 3, .part),
        Period(min(first + 4, last), last, .part),
      ][index - 1]
    case .day, .weekend, .part:
      let size = max((last - first + 1) / 3, 1)
      let start = min(first + (index - 1) * size, last)
      return Period(start, index == 3 ? last : min(start + size - 1, last), .part)
    }
  }

  /// "first Monday of August", "last business day of the month", "last two weeks of Q3",
  /// "third week of July", "the 2nd to last Friday of May".
  mutating func nthOfPeriod() -> Choice<Period>? {
    attempt { parser in
      if let week = parser.numberedWeek() { return week }
      _ = parser.take(EnglishRanges.the)
      guard let ordinal = parser.position() else { return nil }
      if let run = parser.runOfPeriod(from: ordinal) { return run }
      let count = parser.cardinal()
      // "The last full week of September" has all its days in it.
      let isWhole = count == nil && parser.take(EnglishRanges.whole)
      let place = parser.at
      let weekday = count == nil ? parser.weekday() : nil
      let unit = weekday == nil ? parser.take(EnglishCalendar.units) : nil
      // "The last of August" is its last day.
      let isLastDay = ordinal == -1 && count == nil && weekday == nil && unit == nil
      guard weekday != nil || unit != nil || isLastDay else { return nil }
      guard
        parser.take(EnglishRanges.of)
          || (weekday != nil || unit != nil)
            && EnglishRanges.turns.match(parser.tokens, at: parser.at) != nil
          || weekday != nil && parser.isAtMonthAlone
      else { return nil }
      guard let container = parser.newYear() ?? parser.partable() else {
        parser.at = place
        return nil
      }
      if isLastDay {
        guard container.best.grain == .month else { return nil }
        return container.map { Period(day: $0.last) }
      }
      func picked(_ period: Period) -> Period? {
        weekday.map { CalendarArithmetic.nth(ordinal, $0, in: period).map(Period.init(day:)) }
          ?? unit.flatMap { parser.nth(ordinal, count ?? 1, $0, in: period) }
      }
      if count == nil, unit != nil, EnglishCalendar.pluralUnits.contains(parser.tokens[place].text)
      {
        return nil
      }
      guard var choice = container.map(picked) else { return nil }
      let whole = container.map { PhraseParser.wholeWeek(ordinal, in: $0) }
      if isWhole { return unit == .week ? whole : nil }
      if unit == .week, count == nil, let best = whole?.best {
        choice.ask(best, because: .twoMeanings)
      }
      if unit == .week, count == nil,
        let row = PhraseParser.calendarRow(ordinal, of: container.best)
      {
        choice.ask(row, because: .twoMeanings)
      }
      if let next = parser.nextOfSame(container.best, from: place).flatMap(picked),
        choice.best.last < parser.today
      {
        // "the 2nd Tuesday of the month", said after it.
        return Choice(next, or: [choice.best], asks: true, remarks: [.justPassed])
      }
      if let passed = parser.sameMonthThisYear(container.best, from: place).flatMap(picked),
        parser.isNearer(passed, than: choice.best)
      {
        choice.ask(passed, because: .justPassed)
      }
      return choice
    }
  }

  /// The n-th row of a wall calendar: its first one may hold a day or two only.
  static func calendarRow(_ ordinal: Int, of period: Period) -> Period? {
    guard period.grain != .week, period.grain != .day else { return nil }
    let row =
      ordinal > 0
      ? Period(weekOf: period.first + 7 * (ordinal - 1))
      : Period(weekOf: period.last + 7 * (ordinal + 1))
    return row.first <= period.last && row.last >= period.first ? row : nil
  }

  /// The period after "the month", "the quarter" or a named month, when nothing fixed which one.
  private func nextOfSame(_ period: Period, from place: Int) -> Period? {
    guard
      !tokens[place..<at].contains(where: { token in
        token.kind == .number || EnglishRanges.turns.meaning(of: token.text) != nil
      })
    else { return nil }
    if period.grain == .quarter {
      let (year, month, _) = period.last.components
      return Period(monthIndex: year * 12 + month, count: 3, .quarter)
    }
    return following(period, from: place)
  }

  /// A month that was named without a year and has passed this year: "the first day of May".
  private func sameMonthThisYear(_ period: Period, from place: Int) -> Period? {
    let hasYear = tokens[place..<at].contains {
      $0.kind == .number || EnglishWords.yearWord.contains($0.text)
    }
    let (year, month, _) = period.first.components
    guard period.grain == .month, !hasYear, year == today.components.year + 1 else { return nil }
    return Period(month: month, year: year - 1)
  }

  /// "first", "3rd", "last", "second to last".
  mutating func position() -> Int? {
    attempt { parser in
      if parser.take(EnglishNumbers.last) { return -1 }
      if parser.take(EnglishNumbers.nextToLast) != nil { return -2 }
      guard let ordinal = parser.ordinal(), (1...366).contains(ordinal) else { return nil }
      let start = parser.at
      if parser.token?.kind == .dash { parser.at += 1 }
      if ordinal > 1, parser.take(EnglishWords.toWord) {
        if parser.token?.kind == .dash { parser.at += 1 }
        _ = parser.take(EnglishRanges.the)
        if parser.take(EnglishNumbers.last) { return -ordinal }
      }
      parser.at = start
      if parser.take(EnglishNumbers.last) { return -ordinal }
      return ordinal
    }
  }

  /// The n-th run of `count` units in a stretch.
  func nth(
    _ ordinal: Int, _ count: Int, _ unit: EnglishCalendar.Unit, in period: Period
  ) -> Period? {
    guard (1...60).contains(count) else { return nil }
    switch unit {
    case .day, .calendarDay:
      let start =
        ordinal > 0
        ? period.first + (ordinal - 1) * count : period.last + 1 + ordinal * count
      let end = start + (count - 1)
      guard start >= period.first, end <= period.last else { return nil }
      return count == 1 ? Period(day: start) : Period(start, end, .part)
    case .workingDay:
      return workingRun(ordinal, count, in: period)
    case .week, .workingWeek:
      return weeks(ordinal, count, in: period)
    case .month:
      let (year, month, _) = (ordinal > 0 ? period.first : period.last).components
      let index =
        year * 12 + month - 1 + (ordinal > 0 ? ordinal - 1 : ordinal + 1) * count
        - (ordinal < 0 ? count - 1 : 0)
      let found = Period(monthIndex: index, count: count, .month)
      guard let found, found.first >= period.first, found.last <= period.last else { return nil }
      return found
    case .weekend:
      guard count == 1, let saturday = CalendarArithmetic.nth(ordinal, .saturday, in: period)
      else { return nil }
      return Period(saturday, saturday + 1, .weekend)
    case .quarter, .fortnight, .year, .sprint: return nil
    }
  }

  /// A Monday-to-Sunday week with all its days inside.
  private static func wholeWeek(_ ordinal: Int, in period: Period) -> Period? {
    CalendarArithmetic.nth(ordinal, ordinal < 0 ? .sunday : .monday, in: period)
      .map { Period(weekOf: $0) }
  }

  /// A single week begins inside, or from the end has its working days inside; several weeks are
  /// counted in days from the end they belong to.
  private func weeks(_ ordinal: Int, _ count: Int, in period: Period) -> Period? {
    if count > 1 {
      let start =
        ordinal > 0
        ? period.first + (ordinal - 1) * 7 * count : period.last + 1 + ordinal * 7 * count
      return Period(start, start + (7 * count - 1), .part)
    }
    if ordinal < 0 {
      return CalendarArithmetic.nth(ordinal, .friday, in: period).map { Period(weekOf: $0) }
    }
    return CalendarArithmetic.nth(ordinal, .monday, in: period).map { Period(weekOf: $0) }
  }

  private func workingRun(_ ordinal: Int, _ count: Int, in period: Period) -> Period? {
    let skip = (abs(ordinal) - 1) * count
    let near =
      ordinal > 0
      ? workingDay(skip + 1, after: period.first - 1)
      : workingDay(-(skip + 1), after: period.last + 1)
    guard let near else { return nil }
    guard count > 1 else {
      return period.first <= near && near <= period.last
        ? Period(day: near) : nil
    }
    guard let far = workingDay(ordinal > 0 ? count - 1 : -(count - 1), after: near) else {
      return nil
    }
    return Period(min(near, far), max(near, far), .part)
  }
}

extension EnglishRanges.Part {
  /// Which third of a stretch it is.
  fileprivate var third: Int? {
    switch self {
    case .early, .beginning: 1
    case .middle: 2
    case .late, .end: 3
    case .firstHalf, .secondHalf: nil
    }
  }
}
