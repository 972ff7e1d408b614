internal import Scheduling

/// Times placed by a word before or after them: "by", "before", "through", "from … to".
extension PhraseParser {
  /// A whole time as a cell holds it, by one order of its numbers.
  mutating func boundedOnce() -> Choice<DateValue>? {
    attempt { parser in
      if let length = parser.boundedLength() ?? parser.limited() ?? parser.lengthStarting() {
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
    // "5 November *until further notice*".
    if let begun: Choice<DateValue> = attempt({ parser in
      parser.skipComma()
      guard parser.take(EnglishRanges.withoutEnd) != nil else { return nil }
      return parser.resolve(left).flatMap { parser.apply(.from, to: $0) }
    }) {
      return begun
    }
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

  /// "At least two weeks before go-live" is until that day; "at most 10 days after the audit" are
  /// the days from the audit to then.
  private mutating func limited() -> Choice<DateValue>? {
    attempt { parser in
      guard let limit = parser.take(EnglishRanges.limits) else { return nil }
      let start = parser.at
      parser.anchor = nil
      guard let day = parser.offsetFromDay() else { return nil }
      let isBefore = parser.tokens[start..<parser.at].contains {
        EnglishRanges.relations.meaning(of: $0.text) == .before
      }
      if limit == .atLeast || limit == .over {
        let inset = limit == .over ? 1 : 0
        return day.map {
          isBefore ? .span(nil, $0.last - inset) : .span($0.first + inset, nil)
        }
      }
      guard let anchor = parser.anchor else { return nil }
      // "Less than a week before" it leaves out the day that lies a week before.
      let inset = limit == .under ? 1 : 0
      var choice: Choice<DateValue>? = day.map {
        isBefore
          ? .span($0.first + inset, anchor.first) : .span(anchor.last, $0.last - inset)
      }
      if limit == .upTo, isBefore {
        choice?.ask(.span(nil, day.best.last), because: .twoMeanings)
      }
      return choice
    }
  }

  /// "Mon 14 -", "Mon 14 to": a weekday and a number before the other end of a range.
  private var isAtNumberedWeekday: Bool {
    guard let token, EnglishCalendar.weekdays[token.text] != nil, let number = peek(),
      number.kind == .number || number.kind == .ordinal, let mark = peek(2)
    else { return false }
    return mark.kind == .dash || EnglishRanges.connectors.match(tokens, at: at + 2) != nil
  }

  /// "by July 22", "not before the 3rd", "from July 22", "on Friday".
  private mutating func marked() -> Choice<DateValue>? {
    attempt { parser in
      if let token = parser.token, EnglishWords.inWord.contains(token),
        let day = parser.weekdayInWeeks()
      {
        return day.map(\.value)
      }
      parser.anchor = nil
      let opening = parser.at
      if let open = parser.openRange() { return open }
      guard var bound = parser.takeBound() else { return nil }
      let isPast = EnglishWords.pastWord.contains(parser.tokens[parser.at - 1].text)
      let isSince = EnglishWords.sinceWord.contains(parser.tokens[parser.at - 1].text)
      var vague = false
      var isPastEnd = false
      for _ in 0..<3 {
        let start = parser.skipAside()
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
        // "Until *after* July 20" ends past it, and by how much is not said.
        if next == .after, bound == .until || bound == .through {
          (bound, isPastEnd) = (.through, true)
          continue
        }
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
      if [.after, .from].contains(bound), let first = parser.apply(bound, to: period),
        let both = parser.secondBound(after: first)
      {
        return both
      }
      var bounds = [bound]
      if let trailing = parser.trailingBound(), trailing != bound {
        bounds.append(trailing)
      }
      let strongest = bounds.first { ![.on, .inside, .around].contains($0) } ?? bounds[0]
      if strongest == .from, isSince, period.best.first > parser.today, period.best.grain != .year {
        return parser.since(period)
      }
      // "Since last Monday" is since the nearest that was.
      if isSince, period.asks, period.best.grain == .day,
        let near = period.others.filter({ $0.last < parser.today }).max(by: { $0.first < $1.first }
        ),
        near.first > period.best.first
      {
        period = Choice(
          near, or: [period.best] + period.others, asks: true, remarks: period.remarks)
      }
      var choice = parser.apply(
        parser.saidHours && strongest == .from ? .on : strongest, to: period)
      if vague || bounds.contains(.around) { choice?.approximate = true }
      if isPastEnd { choice?.askWithoutOther(.limitUnknown) }
      // "Beginning Nov" may be its beginning.
      if strongest == .from, period.best.grain == .month, opening == 0,
        EnglishRanges.beginningAlone.contains(parser.tokens[0])
      {
        choice?.ask(.date(period.best.first), because: .twoMeanings)
      }
      if isPast, period.isWeekday {
        // "Past Sunday" may be the one that was.
        choice?.ask(.date(period.best.first - 7), because: .twoMeanings)
      }
      return choice
    }
  }

  /// "After the QBR *and before go-live*": the other end of what lies between the two.
  private mutating func secondBound(after first: Choice<DateValue>) -> Choice<DateValue>? {
    guard case .range(let span) = first.best, let start = span.first, span.last == nil else {
      return nil
    }
    return attempt { parser in
      parser.skipComma()
      let isJoined = parser.take(EnglishRanges.and) || parser.take(EnglishWords.butWord)
      // "After August 7 until August 21" needs no "and".
      let ends: [EnglishRanges.Bound] =
        isJoined ? [.before, .by, .until, .through] : [.until, .through]
      guard let bound = parser.takeBound(), ends.contains(bound),
        let moment = parser.markedMoment(bound),
        let day = parser.resolve(moment, after: start),
        let end = parser.apply(bound, to: day), case .range(let last) = end.best,
        let final = last.last, start <= final
      else { return nil }
      var choice = Choice(DateValue.span(start, final))
      for other in first.others + end.others where other.deadline != final || first.asks {
        choice.ask(other, because: .twoMeanings)
      }
      choice.asks = first.asks || end.asks
      choice.remarks += first.remarks + end.remarks
      return choice
    }
  }

  /// "Not before 15-19 March", "no earlier than Q1-Q2": from its first day on; the days themselves
  /// may be meant as well.
  private mutating func openRange() -> Choice<DateValue>? {
    attempt { parser in
      guard parser.take(EnglishRanges.notBefore) != nil else { return nil }
      let range = parser.bareRange() ?? parser.moment().flatMap { parser.rangeEnd(after: $0) }
      guard let range, case .range(let span) = range.best, let first = span.first else {
        return nil
      }
      var choice = Choice(DateValue.span(first, nil), approximate: range.approximate)
      choice.ask(range.best, because: .twoMeanings)
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
    // "How about Tuesday?" puts the day forward.
    if bound == .around, start > 0, EnglishRanges.about.contains(tokens[start]),
      EnglishRanges.proposing.contains(tokens[start - 1])
    {
      return .on
    }
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
