internal import Scheduling

/// The n-th weekday, day or week of a stretch.
extension PhraseParser {
  /// "first Monday of August", "last business day of the month", "last two weeks of Q3",
  /// "third week of July", "the 2nd to last Friday of May".
  mutating func nthOfPeriod() -> Choice<Period>? {
    attempt { parser in
      if let week = parser.numberedWeek() { return week }
      if let two = parser.nthAndNth() { return two }
      _ = parser.take(EnglishRanges.the)
      guard let ordinal = parser.position() else { return nil }
      if let run = parser.runOfPeriod(from: ordinal) { return run }
      let vague = parser.take(EnglishNumbers.vague)
      let count = vague ?? parser.cardinal()
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
          || (weekday != nil || unit == .week) && parser.isAtMonthAlone
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
      if vague != nil { choice.approximate = true }
      let whole = container.map { PhraseParser.wholeWeek(ordinal, in: $0) }
      if isWhole { return unit == .week ? whole : nil }
      if unit == .week, count == nil, let best = whole?.best {
        choice.ask(best, because: .twoMeanings)
      }
      if unit == .week || unit == .workingWeek, count == nil,
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

  /// "*First and last* Monday of November", "1st, 2nd & 3rd Friday in May": days of which one is wanted.
  private mutating func nthAndNth() -> Choice<Period>? {
    guard !inProse, let token, token.kind == .word || token.kind == .ordinal else { return nil }
    return nested { parser in
      var places: [Range<Int>] = []
      var last = parser.at
      repeat {
        last = parser.at
        _ = parser.take(EnglishRanges.the)
        let place = parser.at
        guard parser.position() != nil else { return nil }
        places.append(place..<parser.at)
      } while parser.takeListMark()
      guard places.count > 1, let common = places.last?.upperBound else { return nil }
      parser.at = last
      guard let final = parser.nthOfPeriod() else { return nil }
      // The others with what is said of all of them.
      let rest = parser.tokens[common..<parser.at]
      let others = places.dropLast().compactMap { place -> Period? in
        var one = PhraseParser(Array(parser.tokens[place] + rest), parser.context)
        let found = one.nthOfPeriod()
        return one.isAtEnd ? found?.best : nil
      }
      guard others.count == places.count - 1, var choice = others.first.map({ Choice($0) }) else {
        return nil
      }
      for other in others.dropFirst() + [final.best] { choice.ask(other, because: .severalDays) }
      return choice
    }
  }

  /// ", ", "and", "&", "or" between two places.
  private mutating func takeListMark() -> Bool {
    if take(.comma) {
      _ = take(EnglishWords.andOr)
      return true
    }
    return take(EnglishWords.andOr) || take(.ampersand) || take(.slash)
  }

  /// "Next month on the first Monday", "January, the second Tuesday": the stretch is told first.
  mutating func nthInside() -> Choice<Period>? {
    guard let token, token.kind == .word,
      EnglishRanges.turns.mayBegin(token) || EnglishCalendar.months[token.text] != nil
    else { return nil }
    return attempt { parser in
      let whole = parser.turnedPeriod() ?? parser.monthExpression().flatMap { parser.resolve($0) }
      guard let whole, [.month, .quarter].contains(whole.best.grain) else { return nil }
      let end = parser.at
      parser.skipComma()
      _ = parser.take(EnglishWords.onWord)
      guard parser.at > end else { return nil }
      _ = parser.take(EnglishRanges.the)
      guard let ordinal = parser.position(), let weekday = parser.weekday() else { return nil }
      return whole.map { CalendarArithmetic.nth(ordinal, weekday, in: $0).map(Period.init(day:)) }
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
      if parser.take(EnglishNumbers.nextToLast) != nil { return -2 }
      if parser.take(EnglishNumbers.last) { return -1 }
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
    // The last days of a stretch make its last week where most of that is in it.
    if ordinal == -1, period.last.weekday.rawValue >= (period.grain == .month ? 3 : 2) {
      return Period(weekOf: period.last)
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
