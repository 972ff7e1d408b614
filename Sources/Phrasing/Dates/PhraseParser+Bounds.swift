internal import Scheduling

/// Times placed by a word before or after them: "by", "before", "through", "from … to".
extension PhraseParser {
  /// A whole time as a cell holds it.
  mutating func bounded() -> Choice<DateValue>? {
    attempt { parser in
      if let length = parser.boundedLength() ?? parser.atLeast() ?? parser.lengthStarting() {
        return length
      }
      if let range = parser.openedRange() { return range }
      if let marked = parser.marked() { return marked }
      guard let left = parser.moment() else {
        return parser.bareRange()
      }
      return parser.continued(left)
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

  /// "Wednesday or Thursday", "the 22nd or 23rd": whoever said it has not chosen yet.
  private mutating func oneOfTwo(_ left: DayExpression) -> Choice<Period>? {
    attempt { parser in
      guard parser.alternative(), let right = parser.rangeSide(),
        let (first, second) = parser.ends(left, right, nil)
      else { return nil }
      var choice = first
      choice.ask(second.best, because: .severalDays)
      for other in second.others where second.asks { choice.ask(other) }
      if first.best.grain != .day, second.best.first == first.best.last + 1 {
        // "August and September" are both.
        choice.ask(Period(first.best.first, second.best.last, .part))
      }
      return choice
    }
  }

  /// "or"; in a cell also "and", a comma or a slash between two days of which one is wanted.
  private mutating func alternative() -> Bool {
    if take(EnglishWords.orWord) { return true }
    guard !inProse else { return false }
    if take(.comma) {
      _ = take(EnglishWords.andOr)
      return true
    }
    return take(EnglishRanges.and) || take(.ampersand) || take(.slash) || take(.semicolon)
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

  /// "3 to 17 July": the first end is a number alone.
  private mutating func bareRange() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.fromWord)
      _ = parser.take(EnglishRanges.the)
      guard let day = parser.dayNumber(bare: true), parser.connector(), !parser.isAtClock,
        let right = parser.moment()
      else { return nil }
      switch right {
      case .monthDay: break
      case .known(let choice): guard choice.best.grain == .day else { return nil }
      case .day, .month: return nil
      }
      return parser.range(.day(day, weekday: nil), right, year: nil)
    }
  }

  private mutating func rangeSide() -> DayExpression? {
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
      return true
    }
    return take(EnglishRanges.connectors) != nil
  }

  private mutating func rangeEnd(after left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      parser.skipComma()
      guard parser.connector(), let right = parser.rangeSide() else { return nil }
      return parser.range(left, right, year: parser.yearAfter())
    }
  }

  // MARK: Lengths

  /// "within two weeks", "within 5 business days of July 1", "for 10 days from 18 December".
  private mutating func boundedLength() -> Choice<DateValue>? {
    attempt { parser in
      guard let bound = parser.take(EnglishRanges.bounds) else { return nil }
      if bound == .on, EnglishWords.forWord.contains(parser.tokens[parser.at - 1].text) {
        return parser.forLength()
      }
      guard bound == .within || bound == .inside,
        bound == .within || EnglishWords.insideWord.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      let isNamed = parser.take(EnglishRanges.the)
      let isNext = parser.take(EnglishWords.nextWords)
      if isNamed, !isNext, let unit = parser.oneUnit()?.first { return parser.within(unit) }
      guard let measures = parser.measures() ?? (isNext ? parser.oneUnit() : nil) else {
        return nil
      }
      var start = Choice(Period(day: parser.today))
      if parser.take(EnglishRanges.sinceWords) != nil {
        guard let expression = parser.dayExpression(), let base = parser.resolve(expression) else {
          return nil
        }
        start = base
      }
      guard let end = parser.offset(measures, by: 1, from: start.best.last) else { return nil }
      var choice = end.map { DateValue.span(nil, $0.last) }
      if measures.contains(where: { $0.unit == .week }) { choice?.remarks = [] }
      return choice
    }
  }

  /// "Within the week": by the end of the one that is, or in that time from today.
  private func within(_ measure: Measure) -> Choice<DateValue>? {
    guard let whole = period(measure.unit, step: 0),
      let later = offset([measure], by: 1, from: today)?.best.last
    else { return nil }
    let friday = whole.first + 4
    let end = measure.unit == .week && today <= friday ? friday : whole.last
    var choice = Choice(DateValue.span(nil, end))
    choice.ask(.span(nil, later), because: .twoMeanings)
    choice.ask(.span(nil, whole.last))
    return choice
  }

  /// "within the next *month*": one of them, counted from the day.
  private mutating func oneUnit() -> [Measure]? {
    attempt { parser in
      guard let unit = parser.take(EnglishCalendar.units),
        [.week, .month, .quarter, .year].contains(unit)
      else { return nil }
      return [Measure(count: 1, unit: unit)]
    }
  }

  private mutating func forLength() -> Choice<DateValue>? {
    guard let measures = measures(), let measure = measures.first else { return nil }
    guard take(EnglishWords.startingWords) else {
      if inProse { return nil }
      return length(measures, from: Period(day: today), measure)
    }
    _ = take(EnglishWords.onWord)
    guard let expression = dayExpression(), let start = resolve(expression) else { return nil }
    return length(measures, from: start.best, measure)
  }

  /// "Two weeks starting July 6".
  private mutating func lengthStarting() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard let measures = parser.measures(), let measure = measures.first,
        parser.take(EnglishWords.commencing)
      else { return nil }
      _ = parser.take(EnglishWords.onWord)
      guard let expression = parser.dayExpression(), let start = parser.resolve(expression) else {
        return nil
      }
      return parser.length(measures, from: start.best, measure)
    }
  }

  /// "A fortnight from July 6", where a stretch is wanted.
  mutating func lengthFromDay() -> Choice<DateValue>? {
    attempt { parser in
      _ = parser.take(EnglishWords.forWord)
      guard let measures = parser.measures(), let measure = measures.first,
        parser.take(EnglishWords.startingWords)
      else { return nil }
      _ = parser.take(EnglishWords.onWord)
      guard let expression = parser.dayExpression(), let start = parser.resolve(expression) else {
        return nil
      }
      return parser.length(measures, from: start.best, measure)
    }
  }

  /// "18 December for 10 days".
  private mutating func lengthAfter(_ left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      parser.skipComma()
      guard parser.take(EnglishWords.forWord), let measures = parser.measures(),
        let measure = measures.first,
        let start = parser.resolve(left)
      else { return nil }
      return parser.length(measures, from: start.best, measure)
    }
  }

  /// A stretch that begins on a day: so many days counted with the first, or up to the day after.
  private func length(
    _ measures: [Measure], from start: Period, _ measure: Measure
  ) -> Choice<DateValue>? {
    guard let end = offset(measures, by: 1, from: start.first)?.best.last, end > start.first
    else { return nil }
    if measure.unit == .workingDay {
      return offset(measures, by: 1, from: start.first - 1).map {
        Choice(DateValue.span(start.first, $0.best.last))
      }
    }
    var choice = Choice(
      DateValue.span(start.first, end - 1), approximate: measure.approximate)
    choice.ask(.span(start.first, end), because: .twoMeanings)
    return choice
  }

  // MARK: One end

  /// "by July 22", "not before the 3rd", "from July 22", "on Friday".
  private mutating func marked() -> Choice<DateValue>? {
    attempt { parser in
      guard var bound = parser.takeBound() else { return nil }
      let isSince = EnglishWords.sinceWord.contains(parser.tokens[parser.at - 1].text)
      var vague = false
      for _ in 0..<3 {
        let start = parser.at
        guard let next = parser.takeBound() else { break }
        if next == .weekOf || next == .within {
          parser.at = start
          break
        }
        if next == .around { vague = true }
        bound = parser.joined(bound, next)
      }
      if bound == .from || bound == .around, let range = parser.bareRange() { return range }
      // "before our Q4": left out, the period alone would be read, and all of it.
      _ = parser.take(EnglishWords.whose)
      guard let left = parser.markedMoment(bound) else { return nil }
      if bound == .from || bound == .on || bound == .inside || bound == .around {
        if let range = parser.rangeEnd(after: left) { return range }
        if let length = parser.lengthAfter(left) { return length }
      }
      guard let period = parser.oneOfTwo(left) ?? parser.resolve(left) else { return nil }
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

  /// `<`, `<=`, `>`, `>=` before a day.
  mutating func takeComparison() -> EnglishRanges.Bound? {
    if take(.atMost) { return .by }
    if take(.atLeast) { return .from }
    if token?.kind == .equals, let next = peek(), !next.spaced, next.kind == .less { at += 1 }
    let isTurned = at > 0 && tokens[at - 1].kind == .equals
    let isLess = take(.less)
    guard isLess || take(.more) else { return nil }
    let isEqual = isTurned || token?.kind == .equals && token?.spaced == false && take(.equals)
    return isLess ? (isEqual ? .by : .before) : (isEqual ? .from : .after)
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
      if EnglishWords.allWord.contains(parser.tokens[parser.at - 1].text),
        let unit = parser.plainUnit(bare: true)
      {
        return .known(unit)
      }
      guard !parser.inProse, bound != .inside else { return nil }
      return parser.dayNumber(bare: false).map { .day($0, weekday: nil) }
    }
  }
}
