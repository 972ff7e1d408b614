internal import Scheduling

/// Times placed by a word before or after them: "by", "before", "through", "from … to".
extension PhraseParser {
  /// A whole time as a cell holds it.
  mutating func bounded() -> Choice<DateValue>? {
    attempt { parser in
      if let length = parser.boundedLength() ?? parser.atLeast() ?? parser.lengthStarting() {
        return length
      }
      if let range = parser.openedRange() ?? parser.openStart() { return range }
      if let marked = parser.marked() { return marked }
      if let inside = parser.rangeInside() { return inside }
      if parser.isAtNumberedWeekday || parser.isAtDaySlash, let range = parser.bareRange() {
        return range
      }
      let isEither = parser.take(EnglishWords.eitherWord)
      let (place, isOrdered) = (parser.at, parser.saidOrder)
      guard let left = parser.moment() else {
        return parser.bareRange() ?? parser.bareList()
      }
      if isEither { return parser.oneOfTwo(left)?.map(\.value) }
      let value = parser.continued(left)
      guard parser.saidOrder, !isOrdered, value?.asks == true else { return value }
      // "3/2 to 14/2": the second says how the first is meant.
      parser.at = place
      return parser.moment().flatMap { parser.continued($0) }
    }
  }

  /// What may follow a first moment: the other end of a range, a length, a closing bound.
  private mutating func continued(_ left: DayExpression) -> Choice<DateValue>? {
    if let range = rangeEnd(after: left) { return range }
    if let length = lengthAfter(left) { return length }
    guard let period = oneOfTwo(left) ?? resolve(left) else { return nil }
    if let bound = trailingBound() { return apply(bound, to: period) }
    return period.map(\.value)
  }

  /// ", at the latest" after a time; the cursor stays before a comma that ends it.
  private mutating func trailingBound() -> EnglishRanges.Bound? {
    attempt { parser in
      parser.skipComma()
      // "July 9-ish".
      if parser.token?.kind == .dash,
        parser.peek().map({ EnglishWords.ishWord.contains($0.text) }) == true
      {
        parser.at += 1
      }
      return parser.take(EnglishRanges.trailing)
    }
  }

  /// "At least two weeks before go-live", "at most 10 days after the audit": an end, and no day.
  private mutating func atLeast() -> Choice<DateValue>? {
    attempt { parser in
      guard let isLeast = parser.take(EnglishRanges.leastOrMost) else { return nil }
      let start = parser.at
      guard let day = parser.offsetFromDay() else { return nil }
      let isBefore = parser.tokens[start..<parser.at].contains {
        EnglishRanges.relations.meaning(of: $0.text) == .before
      }
      return day.map { isLeast == isBefore ? .span(nil, $0.last) : .span($0.first, nil) }
    }
  }

  // MARK: Ranges with two ends

  /// "between X and Y".
  private mutating func openedRange() -> Choice<DateValue>? {
    attempt { parser in
      guard parser.take(EnglishRanges.between) != nil else { return nil }
      guard let left = parser.rangeSide() else { return nil }
      guard parser.take(EnglishRanges.and) || parser.connector(),
        let right = parser.rangeSide()
      else { return nil }
      return parser.range(left, right, year: parser.yearAfter())
    }
  }

  /// "Next week between Wednesday and Friday", "next month from the 4th to the 8th": two days of a
  /// stretch that was named first.
  private mutating func rangeInside() -> Choice<DateValue>? {
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
    if let range = bareRange() { return range }
    guard let left = rangeSide() else { return nil }
    return rangeEnd(after: left)
  }

  /// "3 to 17 July": the first end is a number alone.
  private mutating func bareRange() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.fromWord)
      let weekday = parser.leadingWeekday()
      _ = parser.take(EnglishRanges.the)
      let isSlashed = parser.isAtDaySlash
      guard let day = parser.dayNumber(bare: true) else { return nil }
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

  /// "Mon 14 -", "Mon 14 to": a weekday and a number before the other end of a range.
  private var isAtNumberedWeekday: Bool {
    guard let token, EnglishCalendar.weekdays[token.text] != nil, let number = peek(),
      number.kind == .number || number.kind == .ordinal, let mark = peek(2)
    else { return false }
    return mark.kind == .dash || EnglishRanges.connectors.match(tokens, at: at + 2) != nil
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

  private mutating func rangeEnd(after left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      parser.skipComma()
      if let open = parser.openEnd(after: left) { return open }
      guard parser.takeDateSlash() || parser.connector() else { return nil }
      // "From December 14 until *after* New Year": past it, and by how much is not said.
      if parser.take(EnglishWords.afterWord) {
        var choice = parser.rangeSide().flatMap { parser.range(left, $0, year: nil) }
        choice?.asks = true
        choice?.remarks.append(.limitUnknown)
        return choice
      }
      let place = parser.at
      guard let right = parser.rangeSide() else { return nil }
      if let end = parser.endAfter(left, right, from: place)
        ?? parser.quarterAfter(left, right, from: place)
      {
        return parser.range(left, end, year: nil)
      }
      return parser.range(left, right, year: parser.yearAfter())
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
  private mutating func openStart() -> Choice<DateValue>? {
    attempt { parser in
      guard parser.takeDots(), parser.take(.slash), let right = parser.moment(),
        let last = parser.resolve(right)
      else { return nil }
      return parser.apply(.through, to: last)
    }
  }

  // MARK: One end

  /// "by July 22", "not before the 3rd", "from July 22", "on Friday".
  private mutating func marked() -> Choice<DateValue>? {
    attempt { parser in
      guard var bound = parser.takeBound() else { return nil }
      let isPast = EnglishWords.pastWord.contains(parser.tokens[parser.at - 1].text)
      let isSince = EnglishWords.sinceWord.contains(parser.tokens[parser.at - 1].text)
      var vague = false
      for _ in 0..<3 {
        let start = parser.at
        guard let next = parser.takeBound() else { break }
        if EnglishRanges.isMuddle(parser.tokens, at: start - 1) { return nil }
        // "Turns it around in five days".
        if bound == .around, next == .inside, parser.inProse { return nil }
        let isCounted = next == .inside && parser.token.map(EnglishNumbers.begins) == true
        if next == .weekOf || next == .within || isCounted {
          // "Starting in two weeks" begins on that day.
          parser.at = start
          break
        }
        if next == .around { vague = true }
        bound = parser.joined(bound, next)
      }
      if bound == .from || bound == .around, let range = parser.bareRange() { return range }
      // "before our Q4": left out, the period alone would be read, and all of it.
      _ = parser.take(EnglishWords.whose)
      // "From 9am on March 9" is that day, and no first one.
      if bound == .from, parser.isAtClock { bound = .on }
      let isEither = parser.take(EnglishWords.eitherWord)
      let place = parser.at
      guard let left = parser.markedMoment(bound) else { return nil }
      if bound == .from || bound == .on || bound == .inside || bound == .around {
        if let range = parser.rangeEnd(after: left) { return range }
        if let length = parser.lengthAfter(left) { return length }
      }
      guard var period = parser.oneOfTwo(left) ?? (isEither ? nil : parser.resolve(left)) else {
        return nil
      }
      if let edge = parser.edge(of: period, bound) { return edge }
      if bound == .before, var later = parser.notBegun(period, from: place) {
        later.ask(period.best, because: .justPassed)
        period = later
      }
      var bounds = [bound]
      if let trailing = parser.trailingBound(), trailing != bound {
        bounds.append(trailing)
      }
      let strongest = bounds.first { ![.on, .inside, .around].contains($0) } ?? bounds[0]
      if strongest == .from, isSince, period.best.first > parser.today, period.best.grain != .year {
        return parser.since(period)
      }
      var choice = parser.apply(
        parser.saidHours && strongest == .from ? .on : strongest, to: period)
      if vague || bounds.contains(.around) { choice?.approximate = true }
      if isPast, period.isWeekday {
        // "Past Sunday" may be the one that was.
        choice?.ask(.date(period.best.first - 7), because: .twoMeanings)
      }
      return choice
    }
  }

  /// "Since October", said in June: the last one is as likely as the next.
  private func since(_ period: Choice<Period>) -> Choice<DateValue> {
    let start = period.best.first
    let past = [7, 364].map { start - $0 }.first { $0 <= today }
    let year = CalendarArithmetic.adding(months: -12, to: start)?.clamped
    let before = start - today > 7 ? year : past
    var choice = Choice(DateValue.span(before ?? start, nil))
    choice.ask(.span(start, nil), because: .justPassed)
    return choice
  }

  private mutating func takeBound() -> EnglishRanges.Bound? {
    if take(.tilde) { return .around }
    if let comparison = takeComparison() { return comparison }
    let start = at
    guard var bound = take(EnglishRanges.bounds) else { return nil }
    if bound == .on, take(.slash) {
      // "on/before": the day itself counts.
      switch take(EnglishRanges.bounds) {
      case .before, .by: bound = .by
      case .after, .from: bound = .from
      default:
        at = start
        return nil
      }
    }
    if bound == .weekOf || bound == .within || bound == .forLength {
      at = start
      return nil
    }
    return bound
  }

  /// "by around", "on or before", "starting in": the stronger of two words.
  private func joined(
    _ first: EnglishRanges.Bound, _ second: EnglishRanges.Bound
  ) -> EnglishRanges.Bound {
    [.on, .inside, .around].contains(second) ? first : second
  }

  private mutating func markedMoment(_ bound: EnglishRanges.Bound) -> DayExpression? {
    if let moment = moment() { return moment }
    return attempt { parser in
      let before = parser.tokens[parser.at - 1].text
      if EnglishWords.allWord.contains(before) || EnglishWords.whose.contains(before),
        let unit = parser.plainUnit(bare: true)
      {
        return .known(unit)
      }
      guard !parser.inProse, bound != .inside else { return nil }
      return parser.dayNumber(bare: false).map { .day($0, weekday: nil) }
    }
  }
}
