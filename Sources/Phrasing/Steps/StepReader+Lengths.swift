internal import Scheduling

/// How long a step takes, as far as its words say so.
extension StepReader {
  /// "within five business days of getting it": a length counted from something that happens.
  mutating func lengthAfterTrigger(at place: Int) -> Int? {
    guard EnglishWords.withinOrIn.contains(tokens[place].text),
      let end = duration(at: place + 1, from: place)
    else { return nil }
    // "w/in 5 days".
    if place > 1, tokens[place - 1].kind == .slash, tokens[place - 2].text == "w" {
      claim(place - 2..<place, as: nil)
    }
    guard end < tokens.count, EnglishWords.countedFrom.contains(tokens[end].text) else {
      return end
    }
    guard let linked = links(from: end, after: end + 1) else {
      claim(end..<end + 1, as: .duration)
      return end + 1
    }
    return linked
  }

  /// "for three weeks from August 10", "in two weeks starting July 6", "within two days" of what
  /// is waited for: a length, and no day so many weeks from today.
  mutating func lengthBeforeStart(at place: Int) -> Int? {
    if let next = lengthOfClause(at: place) { return next }
    let isFor = EnglishWords.forOrDuring.contains(tokens[place].text)
    guard isFor || EnglishWords.withinOrIn.contains(tokens[place].text), result.duration == nil,
      place + 1 < tokens.count
    else { return nil }
    var parser = PhraseParser(prose: tokens, from: place + 1, context)
    guard let measures = parser.measures(),
      let length = PhraseParser.duration(of: measures, vague: false)
    else { return nil }
    let next = parser.at
    let begins = next < tokens.count && EnglishWords.beginnings.contains(tokens[next].text)
    let start = begins ? times.time(in: Array(tokens[next...]), from: 0) : nil
    let isAwaited =
      isHabit(before: place) || !result.links.isEmpty
      || EnglishStepWords.markers.match(tokens, at: next)?.meaning == .after
    guard start != nil || isAwaited || isFor && !(next < tokens.count && !endsLength(next)) else {
      return nil
    }
    result.duration = DurationPhrase.reading(length)
    claim(place..<next, as: .duration)
    guard let start, start.reading.date != nil else { return next }
    add(.notBefore(start.reading))
    claim(next..<next + start.next, as: .timing)
    return next + start.next
  }

  /// "Pilot with ten agents, *three weeks from August 10*": in a clause of its own, a length and its
  /// beginning; "three weeks from today" is a day.
  private mutating func lengthOfClause(at place: Int) -> Int? {
    guard place > 0, startsClause(place), result.duration == nil else { return nil }
    var parser = PhraseParser(prose: tokens, from: place, context)
    guard let measures = parser.measures(),
      let length = PhraseParser.duration(of: measures, vague: false), parser.at < tokens.count,
      EnglishWords.beginnings.contains(tokens[parser.at].text),
      let start = times.time(in: Array(sentence(from: parser.at).prefix(16)), from: 0),
      endsClause(parser.at + start.next),
      case .range(let span)? = start.reading.date, let first = span.first, span.last == nil,
      first > context.today
    else { return nil }
    result.duration = DurationPhrase.reading(length)
    claim(place..<parser.at, as: .duration)
    add(.notBefore(start.reading))
    claim(parser.at..<parser.at + start.next, as: .timing)
    return parser.at + start.next
  }

  /// The tokens up to the full stop of a sentence that another one follows.
  private func sentence(from place: Int) -> ArraySlice<Token> {
    let stop = tokens.indices.dropLast().first {
      $0 >= place && tokens[$0].kind == .dot && tokens[$0 + 1].capital && tokens[$0 + 1].spaced
    }
    return tokens[place..<(stop ?? tokens.count)]
  }

  /// Whether a length that stops here is one, and no part of "for two weeks' notice".
  private func endsLength(_ place: Int) -> Bool {
    tokens[place].kind != .word || EnglishStepWords.markers.match(tokens, at: place) != nil
      || tokens[place].capital && anyone(at: place) != nil
      || EnglishRanges.bounds.meaning(of: tokens[place].text) != nil
  }

  /// A length where a part may begin; "3 days after legal" also links.
  mutating func duration(at start: Int, from place: Int) -> Int? {
    let isAnnounced = start > place
    guard let found = measured(at: start) ?? (isAnnounced ? fromReceipt(at: start) : nil) else {
      return nil
    }
    // "30 days after the order, takes 2 days": now the work is known, and the other was the wait.
    guard result.duration == nil || isAnnounced && isDurationPossiblyLag else {
      guard !isAnnounced, isOwnClause(place),
        let linked = linkAfter(found.next, lag: found.length.best)
      else { return nil }
      claim(place..<found.next, as: .link)
      return linked
    }
    let linked = linkAfter(found.next, lag: found.length.best)
    // "Raj hands it over *a week after the kickoff*": when, and not how long.
    if let linked, !isAnnounced, isWait(found.next, from: place) {
      claim(place..<found.next, as: .link)
      return linked
    }
    result.duration = DurationPhrase.reading(found.length)
    claim(place..<found.next, as: .duration)
    if isRound(found.next - 1) { takeRounds() }
    // ", *she* needs a week".
    if isAnnounced, place > 1, tokens[place - 2].kind == .comma,
      EnglishStepWords.pronouns.contains(tokens[place - 1].text)
    {
      claim(place - 1..<place, as: nil)
    }
    return linked ?? found.next
  }

  /// "Ana *reviews the contract in two weeks*": as likely how long it takes her as the day by which
  /// it is there, which is asked.
  ///
  /// What is over at once, "Ana signs in two weeks", happens then.
  mutating func lengthOrDay(at place: Int) -> Int? {
    guard place > 2, tokens[place].text == "in", result.duration == nil, result.timings.isEmpty,
      let owner = result.owner, !owner.isRoleOnly, let found = measured(at: place + 1),
      endsClause(found.next) || isNextAct(found.next), !isHabit(before: place),
      let verb = tokens[..<place].indices.first(where: { !claimed[$0] && tokens[$0].kind == .word }
      ),
      let act = lightVerb(before: verb) ?? EnglishActs.base(ofThirdPerson: tokens[verb].text)
        ?? (EnglishActs.isVerb(tokens[verb]) ? tokens[verb].text : nil),
      !EnglishStepWords.momentary.contains(act),
      let day = times.time(in: tokens, from: place)?.reading.date?.deadline
    else { return nil }
    result.duration = DurationPhrase.reading(found.length)
    result.lengthOrDay = day
    claim(place..<found.next, as: .duration)
    return found.next
  }

  /// "… in three weeks *and tests it*": what whoever does it does then.
  private func isNextAct(_ place: Int) -> Bool {
    EnglishStepWords.joiners.contains(tokens[place].text)
      && ThirdPerson.acts(at: place + 1, in: tokens)
  }

  /// "*Does the* review": what the verb was that belongs to whoever does it.
  private func lightVerb(before place: Int) -> String? {
    guard place > 0 else { return nil }
    return (max(0, place - 3)..<place).first {
      EnglishStepWords.lightVerbs.match(tokens, at: $0)?.next == place
    }.map { tokens[$0].text }
  }

  /// "Dana *has three days to* draft it": how long whoever does it is given.
  mutating func allotted(at place: Int) -> Int? {
    guard place > 0, claimed[place - 1], EnglishStepWords.allotted.contains(tokens[place].text),
      result.duration == nil, let found = measured(at: place + 1), found.next + 1 < tokens.count,
      EnglishWords.toWord.contains(tokens[found.next].text)
    else { return nil }
    result.duration = DurationPhrase.reading(found.length)
    claim(place..<found.next + 1, as: .duration)
    return found.next + 1
  }

  /// A length nobody announces: a clause of its own, or the end of one.
  ///
  /// "The 30-day retention report", "the last five years" and "a two-year lease" say what is done,
  /// and not how long it takes.
  mutating func lengthAlone(at place: Int) -> Int? {
    // "Four depots, one a week" is how fast it goes.
    let isRate =
      ProseScanner.isRate(tokens, at: place)
      || place > 0 && EnglishNumbers.one.contains(tokens[place])
        && tokens[place - 1].text == "times"
    // "2-*3 days*" is one length, which began before it.
    if place > 1, tokens[place - 1].kind == .dash, !tokens[place - 1].spaced,
      tokens[place - 2].kind == .number, !claimed[place - 2]
    {
      return nil
    }
    // "Three weeks *plus a week* to mend things" is neither of them.
    let isMore = place > 0 && EnglishStepWords.plusWord.contains(tokens[place - 1])
    guard !isRate, !isMore, !isOver(before: place), let found = measured(at: place) else {
      return nil
    }
    let startsHere = isOwnClause(place)
    // "*60 days' notice*": how long before it is told, and not how long that takes.
    if startsHere, found.next < tokens.count,
      EnglishStepWords.noticeWord.contains(tokens[found.next])
    {
      claim(place..<found.next + 1, as: nil)
      return found.next + 1
    }
    guard startsHere || !isPartOfAct(place), !isTerm(before: place) else { return nil }
    let isLinked = EnglishStepWords.markers.match(tokens, at: found.next)?.meaning == .after
    guard isLinked || !qualifies(place, found.next, startsHere) else { return nil }
    return duration(at: place, from: place)
  }

  /// ", it *took* the last vendor seven weeks": how long it was, and not how long it takes.
  private func isOver(before place: Int) -> Bool {
    tokens[..<place].reversed().prefix(8).prefix { $0.kind == .word }
      .contains { EnglishStepWords.tookWords.contains($0.text) }
  }

  private var isDurationPossiblyLag: Bool {
    guard let lag = result.links.lazy.compactMap(\.lag).first else { return false }
    return lag == result.duration?.duration
  }

  /// Whether a length that stands at a place begins its clause.
  private func isOwnClause(_ place: Int) -> Bool {
    place == 0 || startsClause(place) || claimed[place - 1]
      || EnglishStepWords.joiners.contains(tokens[place - 1].text)
  }

  /// "The last *five years*", "books *two days*": what stands before it makes it what is done.
  private func isPartOfAct(_ place: Int) -> Bool {
    let before = tokens[place - 1]
    // "Go-live + 2 weeks" that was not understood whole is no length.
    guard before.kind == .word else { return before.kind == .plus }
    // ", that's two days" belongs to nothing.
    if before.possessive, EnglishStepWords.itself.contains(before) { return false }
    return EnglishStepWords.beforeCounted.contains(before.text) || before.possessive
      // "Extends it by two weeks".
      || EnglishWords.byWord.contains(before.text)
      || EnglishStepWords.givingTime.contains(before.text) || isGiven(to: place - 1)
  }

  /// "Gives *Omar* five days".
  private func isGiven(to place: Int) -> Bool {
    place > 0 && EnglishStepWords.givingTime.contains(tokens[place - 1].text)
      && (tokens[place].capital || EnglishWords.objects.contains(tokens[place].text))
  }

  /// Whether a length belongs to the word after it: "30-day *report*", "12 month *contract*"; inside
  /// a clause, whatever the word is.
  private func qualifies(_ place: Int, _ next: Int, _ startsHere: Bool) -> Bool {
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    if EnglishRanges.bounds.meaning(of: tokens[next].text) != nil
      || EnglishStepWords.markers.match(tokens, at: next) != nil
      || EnglishWords.beginnings.contains(tokens[next].text)
    {
      return false
    }
    // "Data migration 10 days *sam* after …": whoever does it.
    if let found = anyone(at: next), isKnown(found.person) { return false }
    // "Load test 2-3 days *Oyelaran*".
    if tokens[next].capital, !tokens[next].shouted, endsClause(next + 1) { return false }
    guard startsHere, !EnglishWords.ofWord.contains(tokens[next].text) else { return true }
    // "4-6 weeks" is joined to no word.
    let isJoined = (place..<next).contains {
      tokens[$0].kind == .dash && !tokens[$0].spaced && tokens[$0 + 1].kind == .word
    }
    return isJoined || isSingular(tokens[next - 1].text) && !isOne(place, next)
  }

  private func isSingular(_ unit: String) -> Bool {
    unit.utf8.count > 2 && !unit.hasSuffix("s")
  }

  private func isOne(_ place: Int, _ next: Int) -> Bool {
    tokens[place..<next].contains {
      $0.kind == .number && $0.number == 1 || EnglishNumbers.one.contains($0.text)
        || EnglishWords.anyArticle.contains($0.text)
    }
  }

  /// "takes *four weeks from the day they get the documents*": so long, counted from no day of the
  /// calendar.
  private func fromReceipt(at start: Int) -> (length: Choice<DurationValue>, next: Int)? {
    guard start < tokens.count, !claimed[start], let (length, from) = countedFrom(at: start) else {
      return nil
    }
    let end = clauseEnd(from: from)
    // "10 days *from order*", "four weeks *from the day they get it*".
    let isTold = EnglishDurations.receipts.contains(tokens[from + 1])
    guard isTold || end == from + 2 && !tokens[from + 1].capital else { return nil }
    return (length, end)
  }

  /// "*30 days from* signature": so long from what is no time, and the place of "from".
  func countedFrom(at place: Int) -> (length: Choice<DurationValue>, from: Int)? {
    var parser = PhraseParser(prose: tokens, from: place, context)
    guard let measures = parser.measures(),
      let length = PhraseParser.duration(of: measures, vague: false), parser.at + 1 < tokens.count,
      EnglishWords.fromWord.contains(tokens[parser.at]),
      times.time(in: tokens, from: parser.at) == nil
    else { return nil }
    return (length, parser.at)
  }

  /// "Vendor check, *four weeks from a complete file*": the same in a clause of its own.
  mutating func lengthFromReceipt(at place: Int) -> Int? {
    guard place > 0, result.duration == nil else { return nil }
    // "…, *it's* four weeks from when you hand it in".
    let isPointed =
      place > 1 && tokens[place - 1].possessive
      && EnglishStepWords.itself.contains(tokens[place - 1])
      && startsClause(place - 1)
    guard isPointed || startsClause(place), let found = fromReceipt(at: place) else { return nil }
    result.duration = DurationPhrase.reading(found.length)
    claim((isPointed ? place - 1 : place)..<found.next, as: .duration)
    return found.next
  }

  /// "Runs a *two-week pilot*": what is tried takes that long, and is called by it, too.
  mutating func takeLengthOfTrial() {
    guard result.duration == nil,
      let noun = tokens.indices.dropFirst(2).first(where: {
        EnglishStepWords.trials.contains(tokens[$0].text) && !claimed[$0]
      })
    else { return }
    for start in max(0, noun - 4)..<noun - 1 where !claimed[start] {
      var parser = PhraseParser(prose: tokens, from: start, context)
      guard let measures = parser.measures(), parser.at == noun,
        let length = PhraseParser.duration(of: measures, vague: false)
      else { continue }
      result.duration = DurationPhrase.reading(length)
      return
    }
  }

  /// Whether a length begins at a place: "four weeks", "about four weeks".
  func measures(at start: Int) -> Bool {
    var start = start
    while start < tokens.count, EnglishDurations.loosely.contains(tokens[start].text) { start += 1 }
    return measured(at: start) != nil
  }

  /// A length that stands at a place, and the place after it.
  func measured(at start: Int) -> (length: Choice<DurationValue>, next: Int)? {
    guard start < tokens.count, !claimed[start], !isCountedHalf(start) else { return nil }
    var parser = PhraseParser(prose: tokens, from: start, context)
    guard let said = parser.lengthOrOther(),
      let length = said.others.isEmpty
        ? PhraseParser.duration(of: said.measures, vague: false)
        : PhraseParser.duration(of: said, vague: false)
    else { return nil }
    // "Two weeks *a round*, normally two rounds": so long in all.
    if parser.at + 1 < tokens.count, EnglishWords.perArticle.contains(tokens[parser.at]),
      isRound(parser.at + 1), said.others.isEmpty, let rounds = roundsSaid(),
      let whole = PhraseParser.duration(
        of: said.measures.map { $0.times(rounds.count) }, vague: false)
    {
      return (whole, parser.at + 2)
    }
    let next = afterClosers(parser.at)
    if next < tokens.count, tokens[next].kind == .word,
      EnglishWords.notLengths.contains(tokens[next].text)
    {
      return nil
    }
    return (length, next)
  }

  private func isRound(_ place: Int) -> Bool { EnglishAsides.rounds.contains(tokens[place]) }

  /// "Normally *two rounds*": how often, with the words of its clause.
  private func roundsSaid() -> (count: Int, said: Range<Int>)? {
    for place in tokens.indices.dropFirst() where isRound(place) {
      let count =
        tokens[place - 1].kind == .number
        ? tokens[place - 1].number : EnglishNumbers.units[tokens[place - 1].text] ?? 0
      guard (2...9).contains(count) else { continue }
      var start = place - 1
      while start > 0, EnglishStepWords.besideLengths.contains(tokens[start - 1]) { start -= 1 }
      return (count, start..<place + 1)
    }
    return nil
  }

  private mutating func takeRounds() {
    if let rounds = roundsSaid() { claim(rounds.said, as: .duration) }
  }

  /// The place after "two weeks *at most*", "three weeks *of work*", where the clause or part ends.
  func afterClosers(_ place: Int) -> Int {
    var next = place
    while let closer = EnglishDurations.closers.match(tokens, at: next),
      !EnglishWords.notLengths.contains(tokens[next].text)
    { next = closer.next }
    return next == place || next == tokens.count || endsLength(next) ? next : place
  }

  /// "Two *half-days*" are not half a day.
  private func isCountedHalf(_ place: Int) -> Bool {
    place > 0 && EnglishNumbers.half.contains(tokens[place].text)
      && (EnglishNumbers.begins(tokens[place - 1])
        && !EnglishNumbers.one.contains(tokens[place - 1].text)
        || EnglishRecurrences.timesLetter.contains(tokens[place - 1].text))
  }
}
