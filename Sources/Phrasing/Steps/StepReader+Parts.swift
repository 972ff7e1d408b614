internal import Scheduling

/// Times, links and places of a step.
extension StepReader {
  /// The end of the clause: a comma, or the end of the step.
  func clauseEnd(from place: Int) -> Int {
    var end = place
    while end < tokens.count, tokens[end].kind != .comma { end += 1 }
    return end
  }

  // MARK: When

  /// "on July 9", "by the 15th", "not before August", "during the week of August 3".
  mutating func timing(at place: Int) -> Int? {
    if alternates(at: place) { return nil }
    let token = tokens[place]
    guard !claimed[place], token.kind != .comma, !isNamedThing(place) else { return nil }
    let match = EnglishRanges.bounds.match(tokens, at: place)
    let bound = match?.meaning
    // "Papers have to be *in* by January 7": there by then, and no time that begins with "in".
    if bound == .inside, let next = match?.next,
      let other = EnglishRanges.bounds.match(tokens, at: next)?.meaning,
      [.by, .before, .until].contains(other)
    {
      return nil
    }
    guard let found = time(at: place, bound),
      found.reading.date != nil || found.reading.kind == .ambiguous
    else { return nil }
    // A bare weekday or relative word inside the act ("Thursday staff") is not its date.
    if bound == nil, place > 0, !startsClause(place), !isExact(found.reading),
      !endsClause(found.next), tokens[found.next].kind != .open, !isDoer(at: found.next)
    {
      return nil
    }
    guard found.reading.recurrence == nil, !isWithinAct(place..<found.next, bound) else {
      return nil
    }
    if let next = dayOfFirst(place, found) ?? paperLength(place, found.next, bound) { return next }
    if isOfThing(place) || isMove(place..<found.next, found.reading) {
      return found.next
    }
    if bound == nil, isEventAlone(place..<found.next) || isAside(place..<found.next, found.reading)
    {
      return nil
    }
    // "*Q4* numbers": of which quarter they are.
    if bound == nil, tokens[place].text == "q", found.next < tokens.count,
      tokens[found.next].kind == .word, !tokens[found.next].capital,
      !EnglishPeople.stops.contains(tokens[found.next]),
      !EnglishWords.determiners.contains(tokens[found.next]),
      EnglishRanges.bounds.match(tokens, at: found.next) == nil
    {
      return nil
    }
    // "The invoices of July", "for the last three years": days of a thing, on which nothing is done.
    if bound == nil, place > 0, EnglishWords.ofWord.contains(tokens[place - 1].text) { return nil }
    if case .range(let span)? = found.reading.date, let last = span.last, last <= context.today {
      return nil
    }
    if bound == nil, found.next < tokens.count, endsClause(found.next + 1),
      EnglishStepWords.startNouns.contains(tokens[found.next].text),
      case .date(let day)? = found.reading.date
    {
      let parser = PhraseParser(tokens, context)
      add(.notBefore(parser.reading(Choice(.span(day, nil)))))
      claim(place..<found.next + 1, as: .timing)
      return found.next + 1
    }
    add(timing(inMonthSaid(place..<found.next) ?? found.reading, bound))
    claim(place..<found.next, as: .timing)
    return takeLeeway(place, found.next)
  }

  /// "Omar *has until January 8 to* return it": what holds the day is no part of the act.
  private mutating func takeLeeway(_ place: Int, _ next: Int) -> Int {
    guard place > 0, next + 1 < tokens.count,
      EnglishWords.receiving.contains(tokens[place - 1].text)
        || EnglishWords.hasWord.contains(tokens[place - 1].text)
        || EnglishWords.needOrNeeds.contains(tokens[place - 1]),
      EnglishWords.toWord.contains(tokens[next].text)
    else { return next }
    claim(place - 1..<place, as: nil)
    claim(next..<next + 1, as: nil)
    return next + 1
  }

  /// "*Moves* the deadline *from January 8 to 15*": what is done with a day, and not when.
  private func isMove(_ taken: Range<Int>, _ reading: Reading) -> Bool {
    let isFrom = tokens[taken].contains { EnglishWords.fromWord.contains($0.text) }
    let isTo =
      taken.lowerBound > 0 && EnglishWords.toWord.contains(tokens[taken.lowerBound - 1].text)
    let isStretch = if case .range(let span)? = reading.date { span.last != nil } else { false }
    guard isTo || isFrom && isStretch else { return false }
    return tokens[max(0, taken.lowerBound - 6)..<taken.lowerBound].contains {
      $0.kind == .word && EnglishProse.movers.contains($0.text)
    }
  }

  /// "Phase 1 *(Q1)* by December 18": a stretch in brackets inside an act says which, and not when.
  private func isAside(_ taken: Range<Int>, _ reading: Reading) -> Bool {
    guard taken.lowerBound > 0, tokens[taken.lowerBound - 1].kind == .open,
      taken.upperBound < tokens.count, tokens[taken.upperBound].kind == .close,
      !endsClause(taken.upperBound + 1), case .range(let span)? = reading.date,
      let first = span.first, let last = span.last
    else { return false }
    return last - first > 27
  }

  /// "Schedules *the QBR*": an event of the plan, and no day of this step.
  private func isEventAlone(_ taken: Range<Int>) -> Bool {
    var parser = PhraseParser(prose: tokens, from: taken.lowerBound, context)
    return parser.event() != nil && parser.at == taken.upperBound
      && !tokens[taken].contains { $0.kind == .plus || $0.kind == .number }
  }

  /// "Extends *the deadline* by Friday": a thing, and no word before a day.
  private func isNamedThing(_ place: Int) -> Bool {
    place > 0 && EnglishStepWords.dueLabels.contains(tokens[place].text)
      && EnglishProse.eventArticles.contains(tokens[place - 1].text)
  }

  /// "…on January 12, papers *due January 5*": behind a time of the step's own, that of something
  /// else, which stays in its words.
  private func isOfThing(_ place: Int) -> Bool {
    guard place > 1, !result.timings.isEmpty else { return false }
    // "The board meets on 21 January, *next one in April*".
    if (max(0, place - 3)..<place).contains(where: {
      EnglishWindows.nextTime.match(tokens, at: $0)?.next == place
    }) {
      return true
    }
    guard tokens[place - 1].kind == .word, !claimed[place - 1],
      let comma = tokens[..<place].lastIndex(where: { $0.kind == .comma || $0.kind == .open }),
      comma > 0
    else { return false }
    if EnglishWords.dueWord.contains(tokens[place].text) { return true }
    // "…by January 12, *board* on January 17", "…, *second round* in February".
    return tokens[comma].kind == .comma && place - comma < 4
      && (EnglishPeople.bodies.contains(tokens[place - 1])
        || EnglishWindows.papers.contains(tokens[place - 1])
        || EnglishProse.counted.contains(tokens[place - 1]))
  }

  private func time(
    at place: Int, _ bound: EnglishRanges.Bound?
  ) -> (reading: Reading, next: Int)? {
    // "7/10 - 1 day" is no day before July 10 where dashes stand between all fields.
    if place > 0, isFieldMark(place - 1) {
      if let next = bareDay(at: place), isFieldMark(next) { return nil }
      if let found = dayBeforeLength(at: place) { return found }
    }
    if let found = daysBeforeMonth(at: place) ?? times.time(in: tokens, from: place)
      ?? listedDays(at: place, bound)
    {
      return found
    }
    let mayBegin =
      bound != nil || EnglishCalendar.months[tokens[place].text] != nil
      || EnglishCalendar.weekdays[tokens[place].text] != nil
    return mayBegin ? dayBeforeLength(at: place) : nil
  }

  /// "Sam - grant access - *July 10* - 1 day", "returns it *by Friday* 2 days": a day, and right
  /// after it a length that belongs to the step and not to the day.
  private func dayBeforeLength(at place: Int) -> (reading: Reading, next: Int)? {
    guard
      let length = tokens.indices[min(place + 1, tokens.count)...].prefix(6).first(where: {
        tokens[$0].kind == .number && tokens[$0].spaced && measures(at: $0)
      })
    else { return nil }
    let isField = isFieldMark(length - 1)
    let end = isField ? length - 1 : length
    // The words right before a day may deny it; the rest of a long line says nothing of it.
    let first = max(0, place - 12)
    guard let found = times.time(in: Array(tokens[first..<end]), from: place - first),
      first + found.next == end
    else { return nil }
    return (found.reading, end)
  }

  /// "Review Aug 3-14 *omar*": a known name ends the clause after a day.
  private func isDoer(at place: Int) -> Bool {
    result.owner == nil
      && anyone(at: place).map { endsClause($0.next) && isKnown($0.person) } == true
  }

  /// A dash between two fields: white space on both sides.
  func isFieldMark(_ place: Int) -> Bool {
    place < tokens.count && tokens[place].kind == .dash && tokens[place].spaced
      && place + 1 < tokens.count && tokens[place + 1].spaced
  }

  /// "The *first* invoice", "the *go-live* scope": words of a thing, and no day.
  private func isWithinAct(_ taken: Range<Int>, _ bound: EnglishRanges.Bound?) -> Bool {
    guard taken.upperBound < tokens.count, tokens[taken.upperBound].kind == .word else {
      return false
    }
    let next = tokens[taken.upperBound]
    guard !next.capital, EnglishStepWords.markers.match(tokens, at: taken.upperBound) == nil,
      !EnglishProse.starters.contains(next.text),
      EnglishRanges.bounds.meaning(of: next.text) == nil,
      !EnglishStepWords.joiners.contains(next.text)
    else { return false }
    let words = tokens[taken].filter { !EnglishRanges.the.contains($0.text) }
    if words.count == 1, let only = words.first, only.kind == .ordinal || only.kind == .word,
      EnglishNumbers.ordinals[only.text] != nil
    {
      return !EnglishPeople.departments.contains(next.text)
    }
    // "The *Monday* meeting notes".
    if words.count == 1, bound == nil, EnglishCalendar.weekdays[words[0].text] != nil,
      words.count < taken.count || people.isDeterminer(tokens[max(0, taken.lowerBound - 1)])
    {
      return true
    }
    let isNamed = !words.contains {
      $0.kind != .word && $0.kind != .dash || EnglishProse.isTimeWord($0)
        || EnglishNumbers.units[$0.text] != nil || EnglishProse.starters.contains($0.text)
    }
    return bound == nil && isNamed
  }

  /// "12/4", "Tuesday": a day that no word announces, and the place after it.
  func bareDay(at place: Int) -> Int? {
    guard place < tokens.count else { return nil }
    let token = tokens[place]
    if EnglishCalendar.weekdays[token.text] != nil, token.kind == .word, !token.possessive,
      token.capital || token.text.hasSuffix("day")
    {
      return place + 1
    }
    guard place + 2 < tokens.count, token.kind == .number, tokens[place + 1].kind == .slash,
      tokens[place + 2].kind == .number, !tokens[place + 1].spaced, !tokens[place + 2].spaced
    else { return nil }
    let hasYear =
      place + 4 < tokens.count && tokens[place + 3].kind == .slash
      && tokens[place + 4].kind == .number
    return place + (hasYear ? 5 : 3)
  }

  /// Takes a day that no word announces, as a day by which it is done.
  mutating func takeBareDay(_ range: Range<Int>) {
    let reading = DatePhrase.read(Array(tokens[range]), in: context)
    guard reading.date != nil || reading.kind == .ambiguous else { return }
    add(.due(reading))
    claim(range, as: .timing)
  }

  /// "Raj files the ticket *Friday*", "… - *12/4*": the last words of a clause.
  mutating func lastDay(at place: Int) -> Int? {
    guard place > 1, !alternates(at: place), let next = bareDay(at: place),
      endsClause(next) || isFieldMark(next) && isFieldMark(place - 1),
      tokens[place - 1].kind == .comma || tokens[place - 1].kind == .dash
        || tokens[place - 1].kind == .word && tokens[place].spaced
          && !EnglishWords.prepositions.contains(tokens[place - 1].text)
          && !EnglishPeople.theirs.contains(tokens[place - 1].text)
          && !EnglishStepWords.beforeCounted.contains(tokens[place - 1].text)
          && !EnglishStepWords.joiners.contains(tokens[place - 1].text)
          && !EnglishWords.orWord.contains(tokens[place - 1].text) && !tokens[place - 1].capital
    else { return nil }
    let before = result.timings.count
    takeBareDay(place..<next)
    return result.timings.count > before ? next : nil
  }

  func startsClause(_ place: Int) -> Bool {
    [.comma, .colon, .dash, .open, .semicolon].contains(tokens[place - 1].kind)
  }

  /// Whether a time that stops here stands at the end of its clause: "gives us access next week".
  func endsClause(_ next: Int) -> Bool {
    next >= tokens.count || [.comma, .dot, .semicolon].contains(tokens[next].kind)
  }

  /// Adds a time, unless it only repeats one: "on Monday, that's the 22nd" settles which Monday.
  mutating func add(_ timing: StepPhrase.Timing) {
    guard let reading = timing.reading, reading.kind == .date, let day = reading.value else {
      return result.timings.append(timing)
    }
    for (index, earlier) in result.timings.enumerated() {
      guard let said = earlier.reading, said.value == day || said.alternatives.contains(day) else {
        continue
      }
      if case .on = earlier {
        result.timings[index] = .on(reading)
      } else if said.value != day {
        continue
      }
      return
    }
    result.timings.append(timing)
  }

  private func isExact(_ reading: Reading) -> Bool {
    switch reading.date {
    case .date: return true
    case .range(let span): return span.first == nil || span.last == nil
    case nil: return false
    }
  }

  private func isDay(_ reading: Reading) -> Bool {
    if case .date? = reading.date { return true }
    return false
  }

  private func timing(
    _ reading: Reading, _ bound: EnglishRanges.Bound?
  ) -> StepPhrase.Timing {
    if case .range(let span) = reading.date {
      if span.first == nil { return .due(reading) }
      if span.last == nil { return .notBefore(reading) }
      return .window(reading)
    }
    switch bound {
    case .on: return .on(reading)
    // Of "from 9am on March 9" only the day is left.
    case .from, .after: return isDay(reading) ? .on(reading) : .notBefore(reading)
    case .by, .before, .until, .through, .inside, .within, .weekOf, .around, .forLength, nil:
      return .due(reading)
    }
  }

  /// "in his Thursday staff meeting", "at the budget committee".
  mutating func gate(at place: Int) -> Int? {
    guard EnglishWords.places.contains(tokens[place].text) else { return nil }
    var start = place + 1
    while start < tokens.count,
      EnglishPeople.theirs.contains(tokens[start].text)
        || EnglishPeople.ours.contains(tokens[start].text)
    { start += 1 }
    guard start < tokens.count else { return nil }
    if let named = namedGate(at: start) {
      result.timings.append(.gate(named.name, nil))
      claim(place..<named.next, as: .timing)
      return named.next
    }
    guard let weekday = EnglishCalendar.weekdays[tokens[start].text] else { return nil }
    var end = start + 1
    var body = end
    // "On Friday *to the steering group*": a day, and whom it is done for.
    while end < tokens.count, end - start < 5, tokens[end].kind == .word,
      !EnglishWords.prepositions.contains(tokens[end].text), !people.isDeterminer(tokens[end]),
      !EnglishRanges.the.contains(tokens[end])
    {
      if EnglishWindows.bodies.contains(tokens[end].text) { body = end + 1 }
      end += 1
    }
    guard body > start + 1 else { return nil }
    var rule = RecurrenceValue(.weekly)
    rule.days = [.init(weekday)]
    result.timings.append(
      .gate(people.words(start..<body), RecurrencePhrase.reading(Choice(rule), in: context)))
    claim(place..<body, as: .timing)
    return body
  }

  private func namedGate(at place: Int) -> (name: String, next: Int)? {
    for name in context.gates {
      let words = Tokenizer.nameWords(name)
      guard !words.isEmpty, place + words.count <= tokens.count,
        words.indices.allSatisfy({ tokens[place + $0].text == words[$0] })
      else { continue }
      return (name, place + words.count)
    }
    return nil
  }
}
