internal import Scheduling

/// Times with two ends: "from … to", "May 3 – 7", "through".
extension PhraseParser {
  /// "between X and Y".
  mutating func openedRange() -> Choice<DateValue>? {
    attempt { parser in
      guard EnglishRanges.between.match(parser.tokens, at: parser.at) != nil else { return nil }
      // "Between 2 and 3 weeks after go-live" is one length.
      var length = parser
      guard length.measures() == nil else { return nil }
      _ = parser.take(EnglishRanges.between)
      parser.anchor = nil
      let place = parser.at
      guard let left = parser.rangeSide() else { return nil }
      guard parser.take(EnglishRanges.and) || parser.connector(),
        let right = parser.weekdayEnd(after: left) ?? parser.rangeSide()
      else { return nil }
      var range = parser.range(left, right, year: parser.yearAfter())
      // "Between 12 and 14" may be hours, or so many of anything.
      if parser.tokens[place..<parser.at].allSatisfy({
        $0.kind == .number || EnglishRanges.and.contains($0)
      }) {
        range?.askWithoutOther(.twoMeanings)
      }
      return range
    }
  }

  /// "Next week between Wednesday and Friday", "next month from the 4th to the 8th": two days of a
  /// stretch that was named first.
  mutating func rangeInside() -> Choice<DateValue>? {
    guard EnglishRanges.turns.match(tokens, at: at) != nil else { return nil }
    let now = context.today
    defer { context.today = now }
    return attempt { parser in
      guard let whole = parser.turnedPeriod()?.best, [.week, .month].contains(whole.grain) else {
        return nil
      }
      parser.skipComma()
      parser.context.today = whole.first - 1
      guard let range = parser.openedRange() ?? parser.markedRange(),
        case .range(let span) = range.best, let first = span.first, let last = span.last,
        whole.first <= first, last <= whole.last
      else { return nil }
      return range.settled
    }
  }

  /// "from Tuesday to Thursday".
  private mutating func markedRange() -> Choice<DateValue>? {
    guard take(EnglishRanges.fromWord) else { return nil }
    anchor = nil
    if let range = bareRange() { return range }
    guard let left = rangeSide() else { return nil }
    return rangeEnd(after: left)
  }

  /// "3 to 17 July": the first end is a number alone.
  mutating func bareRange() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.fromWord)
      let weekday = parser.leadingWeekday()
      _ = parser.take(EnglishRanges.the)
      let isSlashed = parser.isAtDaySlash
      guard !parser.isAtDashedDate, let day = parser.dayNumber(bare: true) else { return nil }
      // "5. - 16.8."
      if parser.token?.kind == .dot, parser.peek()?.kind == .dash { parser.at += 1 }
      guard isSlashed && parser.take(.slash) || parser.connector(), !parser.isAtClock,
        let right = parser.moment() ?? (weekday == nil ? nil : parser.weekdayAndNumber())
      else { return nil }
      switch right {
      case .monthDay: break
      case .known(let choice): guard choice.best.grain == .day else { return nil }
      // "Mon 14 to Wed 16".
      case .day where weekday != nil: break
      case .day, .month: return nil
      }
      return parser.range(.day(day, weekday: weekday), right, year: nil)
    }
  }

  /// "Wed 16", where the day before it was told so.
  private mutating func weekdayAndNumber() -> DayExpression? {
    attempt { parser in
      guard let weekday = parser.leadingWeekday(), let day = parser.dayNumber(bare: true) else {
        return nil
      }
      return .day(day, weekday: weekday)
    }
  }

  mutating func rangeSide() -> DayExpression? {
    attempt { parser in
      if let moment = parser.moment() { return moment }
      _ = parser.take(EnglishRanges.the)
      return parser.dayNumber(bare: true).map { .day($0, weekday: nil) }
    }
  }

  /// "to", "through", "-" between two ends.
  mutating func connector() -> Bool {
    if take(.dash) {
      while take(.dash) {}
      // "14 -> 16 May".
      if token?.spaced == false { _ = take(.more) }
      return true
    }
    if takeDots() { return true }
    return take(EnglishRanges.connectors) != nil
  }

  mutating func rangeEnd(after left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      parser.skipComma()
      if let open = parser.openEnd(after: left) { return open }
      guard !parser.isAtGluedNumber(behind: left), parser.takeDateSlash() || parser.connector()
      else { return nil }
      // "From December 14 until *after* New Year": past it, and by how much is not said.
      if parser.take(EnglishWords.afterWord) {
        var choice = parser.rangeSide().flatMap { parser.range(left, $0, year: nil) }
        choice?.asks = true
        choice?.remarks.append(.limitUnknown)
        return choice
      }
      let isRough = parser.takeRoughness()
      let place = parser.at
      if let end = parser.laterEnd(after: left) {
        var range = parser.range(left, end, year: nil)
        if isRough { range?.approximate = true }
        return range
      }
      if let open = parser.yearAsEnd(of: left) { return open }
      guard let right = parser.rangeSide() else { return nil }
      let end =
        parser.endAfter(left, right, from: place) ?? parser.quarterAfter(left, right, from: place)
      var range =
        end.flatMap { parser.range(left, $0, year: nil) }
        ?? (end == nil ? parser.range(left, right, year: parser.yearAfter()) : nil)
      if isRough { range?.approximate = true }
      return range
    }
  }

  /// The "-5" of "QBR-5": days before it, or its fifth, and no day of a month.
  private func isAtGluedNumber(behind left: DayExpression) -> Bool {
    guard case .known(let day) = left, day.best.grain == .day, let dash = token,
      dash.kind == .dash, !dash.spaced, let next = peek(), next.kind == .number, !next.spaced
    else { return false }
    return tokens[at - 1].kind == .word && EnglishCalendar.months[tokens[at - 1]] == nil
      && (peek(2)?.kind != .dash && peek(2)?.kind != .slash)
  }

  /// "From go-live to *2 weeks later*", "from a week before go-live to *a week after*": told from the
  /// first end, or from what that is told from.
  private mutating func laterEnd(after left: DayExpression) -> DayExpression? {
    if let weekday = weekdayEnd(after: left) { return weekday }
    return attempt { parser in
      let anchor = parser.anchor
      guard let measures = parser.measures(), parser.take(EnglishOffsets.afterThat) != nil,
        parser.isAtPause, let first = parser.resolve(left),
        first.best.grain == .day,
        let end = parser.offset(measures, by: 1, from: (anchor ?? first.best).last)
      else { return nil }
      return .known(end)
    }
  }

  /// Whether nothing follows here that "after" could be told of.
  private var isAtPause: Bool {
    token.map { ![.word, .number, .ordinal].contains($0.kind) } ?? true
  }

  /// "From Good Friday to *the following Friday*": the first after the first end.
  private mutating func weekdayEnd(after left: DayExpression) -> DayExpression? {
    attempt { parser in
      guard let weekday = parser.weekdayAfterIt(), parser.isAtPause,
        let first = parser.resolve(left), first.best.grain == .day
      else { return nil }
      return .known(Choice(Period(day: CalendarArithmetic.next(weekday, after: first.best.last))))
    }
  }

  /// "July 9 to the end of the month", "July 9 to Friday": the end is told from the beginning.
  private mutating func endAfter(
    _ left: DayExpression, _ right: DayExpression, from place: Int
  ) -> DayExpression? {
    guard case .monthDay = left, case .known(let said) = right,
      let first = resolve(left), case let start = first.best.first, start > today,
      said.best.last < start, token?.digits != 4,
      // "November 2 to the end of the month", said in it, has begun.
      !first.others.contains(where: { $0.first <= said.best.last }),
      // "July 9 to today" ends today.
      EnglishCalendar.relativeDays.match(tokens, at: place) == nil
    else { return nil }
    let (now, end) = (context.today, at)
    context.today = start
    at = place
    let again = rangeSide()
    context.today = now
    guard case .known(let later)? = again, later.best.last >= start, at == end else {
      at = end
      return nil
    }
    return again
  }

  /// "Q4 2026 to Q1": a quarter without a year is the next one after the first.
  private mutating func quarterAfter(
    _ left: DayExpression, _ right: DayExpression, from place: Int
  ) -> DayExpression? {
    guard case .known(let first) = left, case .known(let last) = right,
      first.best.grain == .quarter || first.best.grain == .half,
      last.best.grain == .quarter || last.best.grain == .half,
      !tokens[place..<at].contains(where: {
        $0.kind == .apostrophe || $0.digits > 1 || EnglishRanges.turns.meaning(of: $0.text) != nil
      }), token?.digits != 4
    else { return nil }
    let (now, end) = (context.today, at)
    context.today = first.best.last + 1
    at = place
    let again = rangeSide()
    context.today = now
    guard again != nil, at == end else {
      at = end
      return nil
    }
    return again
  }

  /// The slash of `2026-07-15/2026-07-20`.
  private mutating func takeDateSlash() -> Bool {
    guard token?.kind == .slash, peek()?.digits == 4, tokens[at - 1].kind == .number else {
      return false
    }
    at += 1
    return true
  }

  private mutating func takeDots() -> Bool {
    guard token?.kind == .dot, peek()?.kind == .dot, peek()?.spaced == false else { return false }
    at += 2
    return true
  }

  /// An open end: `2026-07-15/..`.
  private mutating func openEnd(after left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      guard parser.take(.slash), parser.takeDots() || parser.isAtEnd && parser.take(.dot),
        let first = parser.resolve(left)
      else { return nil }
      return parser.apply(.from, to: first)
    }
  }

  /// An open start: `../2026-07-20`.
  mutating func openStart() -> Choice<DateValue>? {
    attempt { parser in
      guard parser.takeDots(), parser.take(.slash), let right = parser.moment(),
        let last = parser.resolve(right)
      else { return nil }
      return parser.apply(.through, to: last)
    }
  }
}
