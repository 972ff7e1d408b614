/// Takes one step apart: a cursor over its words that claims what it understands and leaves the
/// rest to the title.
struct StepReader {
  let source: [UInt8]
  let tokens: [Token]
  let context: PhraseContext
  let people: PersonScanner
  let times: ProseScanner
  let previous: StepPhrase?
  var claimed: [Bool]
  var result: StepPhrase
  /// What is done, where it is told behind what it is done to: "the lease, Tom *signs* it".
  var verb: [Int] = []

  init(source: [UInt8], tokens: [Token], context: PhraseContext, previous: StepPhrase?) {
    self.source = source
    self.tokens = tokens
    self.context = context
    self.previous = previous
    times = ProseScanner(context)
    people = PersonScanner(source: source, tokens: tokens, context: context)
    claimed = tokens.map(\.isAside)
    result = StepPhrase(raw: people.words(0..<tokens.count))
  }

  mutating func step() -> StepPhrase {
    var place = opening()
    // Whoever does it may also stand after a day: "By July 22, Omar returns …".
    var isOpening = true
    while place < tokens.count {
      if let next = isOpening ? owner(at: place) ?? part(at: place) : part(at: place) {
        place = next
      } else {
        // "HIPAA: the privacy officer signs …": after a heading the act begins anew.
        let isHeading = tokens[place].kind == .colon && place <= 8
        if tokens[place].kind != .comma { isOpening = isHeading }
        place += 1
      }
    }
    dropLeftovers()
    takeLengthOfTrial()
    result.title = title()
    result.plainForms = plainForms()
    result.spans.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    return result
  }

  /// Claims tokens for a part; without one they only are no words of the title.
  mutating func claim(_ range: Range<Int>, as part: StepPhrase.Part?) {
    for place in range { claimed[place] = true }
    guard let part, let first = tokens[range].first, let last = tokens[range].last else { return }
    result.spans.append(StepPhrase.Span(bytes: first.start..<last.end, part: part))
  }

  /// Lets words that were taken for a part be words of the act again.
  mutating func release(_ part: StepPhrase.Part) {
    for span in result.spans where span.part == part {
      for place in tokens.indices where span.bytes.contains(tokens[place].start) {
        claimed[place] = false
      }
    }
    result.spans.removeAll { $0.part == part }
  }

  // MARK: Parts

  /// The part that begins at a place, and the place after it.
  private mutating func part(at place: Int) -> Int? {
    if tokens[place].kind == .at, let found = people.mention(at: place, alone: false) {
      if result.owner == nil { result.owner = found.person } else { add(found.person) }
      claim(place..<found.next, as: .owner)
      return found.next
    }
    if let next = workstream(at: place) ?? block(at: place) ?? dueField(at: place) { return next }
    if let next = gate(at: place) ?? dependencyField(at: place) ?? anyTime(at: place) {
      return next
    }
    if let next = timeOfOther(at: place) ?? openTimes(at: place) { return next }
    if let next = edgeSaid(at: place) ?? behind(at: place) ?? crew(at: place)
      ?? inCharge(at: place) ?? promise(at: place) ?? titled(clauseAt: place) ?? ledCell(at: place)
      ?? remark(at: place) ?? standing(
        at: place)
      ?? fromSide(at: place)
    {
      return next
    }
    if let next = allotted(at: place) ?? lengthOrDay(at: place) ?? ownerInside(at: place)
      ?? ownerSaid(at: place)
      ?? lengthBeforeStart(at: place)
    {
      return next
    }
    if let match = EnglishStepWords.markers.match(tokens, at: place),
      let next = marked(match.meaning, from: place, after: match.next)
    {
      return next
    }
    if let next = doneSign(at: place) ?? lagBehindPrevious(at: place) { return next }
    if let next = timing(at: place) ?? lastDay(at: place) ?? dayAfter(at: place) { return next }
    if let next = lengthAfterTrigger(at: place) ?? waitFromEvent(at: place)
      ?? lengthFromReceipt(at: place)
      ?? lengthAlone(at: place) ?? hoursAlone(at: place)
    {
      return next
    }
    return laterOwner(at: place) ?? ownerBeside(at: place) ?? ownerCell(at: place)
  }

  private mutating func marked(
    _ marker: EnglishStepWords.Marker, from place: Int, after next: Int
  ) -> Int? {
    switch marker {
    case .takes: return takes(from: place, after: next)
    case .needs: return needs(from: place, after: next)
    case .with: return with(from: place, after: next)
    case .when: return waits(from: place, after: next)
    case .beside: return beside(from: place, after: next) ?? withHuman(from: place, after: next)
    case .done: return done(from: place, after: next)
    case .after where isNoLink(place, next): return nil
    case .after:
      // "After security review and the exemption": two things, of which one has a day of its own.
      if !isJoined(place), !isNamedByTime(place), let end = timing(at: place) { return end }
      // "Can't start until May 3": the day is read where it begins.
      if next > place + 1, !isNamedByTime(next - 1), times.time(in: tokens, from: next - 1) != nil {
        claim(place..<next - 1, as: nil)
        return next - 1
      }
      return links(from: place, after: next)
    case .workstream: return nil
    }
  }

  /// ", *done = every lamp is green*", ", *done: …*".
  private mutating func doneSign(at place: Int) -> Int? {
    guard place > 0, place + 2 < tokens.count, isPause(place - 1),
      EnglishStepWords.doneWords.contains(tokens[place]),
      [.equals, .colon].contains(tokens[place + 1].kind)
    else { return nil }
    return done(from: place, after: place + 2)
  }

  private mutating func done(from place: Int, after next: Int) -> Int? {
    let end = clauseEnd(from: next)
    guard end > next else { return nil }
    // "(*done when* 20 labels scan clean*)*".
    let isBracketed =
      end - next > 1 && tokens[end - 1].kind == .close
      && !tokens[next..<end].contains { $0.kind == .open }
    result.doneWhen = people.words(next..<(isBracketed ? end - 1 : end))
    claim(place..<end, as: .done)
    return end
  }

  /// "Not before *the year-end count* is through": a thing that is called by a time.
  private func isNamedByTime(_ place: Int) -> Bool {
    guard let found = times.time(in: tokens, from: place), found.next < tokens.count else {
      return false
    }
    let word = tokens[found.next]
    return word.kind == .word && !word.capital && word.spaced
      && tokens[place..<found.next].contains { EnglishRanges.the.contains($0) }
      && EnglishStepWords.markers.match(tokens, at: found.next) == nil
      && EnglishRanges.bounds.match(tokens, at: found.next) == nil
      && !EnglishProse.starters.contains(word.text) && !EnglishStepWords.joiners.contains(word)
      && !(EnglishActs.isVerb(word) && ThirdPerson.hasObject(after: found.next, in: tokens))
  }

  /// Whether what is waited for from a place on is more than one thing.
  private func isJoined(_ place: Int) -> Bool {
    guard let found = times.time(in: tokens, from: place), found.next + 1 < tokens.count else {
      return false
    }
    return EnglishStepWords.joiners.contains(tokens[found.next].text)
      && !(tokens[found.next + 1].capital && people.isNameWord(found.next + 1))
      && !acts(at: found.next + 1)
  }

  /// "takes two weeks", "takes Ana's team 5 days".
  private mutating func takes(from place: Int, after next: Int) -> Int? {
    var start = next
    var doer: PersonPhrase?
    // "Takes *Ingrid* 15 days": where only whoever it takes can stand.
    let alone = people.lone(at: next).flatMap { measures(at: $0.next) ? $0 : nil }
    if let found = anyone(at: next) ?? people.mention(at: next, alone: false) ?? alone {
      doer = found.person
      start = found.next
      if start < tokens.count, EnglishPeople.groups.contains(tokens[start].text) { start += 1 }
      // "takes Ravi *and two analysts* four weeks": with him, and a number of nobody's days.
      if start < tokens.count, EnglishStepWords.joiners.contains(tokens[start].text),
        let length = (start + 2..<max(start + 2, min(start + 5, tokens.count))).first(where: {
          measures(at: $0)
        })
      {
        if let other = anyone(at: start + 1) { add(other.person) }
        start = length
      }
    } else if start < tokens.count, EnglishWords.objects.contains(tokens[start].text) {
      start += 1
    }
    guard let end = duration(at: start, from: place) ?? hours(at: start, from: place) else {
      return nil
    }
    if let doer, result.owner == nil { result.owner = doer }
    if start == next { takeSubject(before: place) }
    // "They take ten days *to answer*", "it takes four weeks *to arrive*".
    if end + 1 < tokens.count, EnglishWords.toWord.contains(tokens[end]), endsClause(end + 2),
      hasWork(before: place)
    {
      claim(end..<end + 2, as: nil)
      return end + 2
    }
    return end
  }

  /// ", *the council* takes four weeks": what the time goes to, behind the act it is part of.
  private mutating func takeSubject(before place: Int) {
    var start = place
    while start > 0, place - start < 4, tokens[start - 1].kind == .word, !claimed[start - 1] {
      start -= 1
    }
    guard start > 1, start < place, isPause(start - 1), hasWork(before: start),
      lowercaseRole(at: start) == nil, anyone(at: start) == nil,
      !tokens[start..<place].contains(where: {
        EnglishActs.isVerb($0) || EnglishActs.activities.contains($0)
      })
    else { return }
    claim(start..<place, as: nil)
  }

  /// A comma or a dash between two fields.
  func isPause(_ place: Int) -> Bool {
    tokens[place].kind == .comma || isFieldMark(place)
  }

  /// Whether words of an act stand before a place.
  func hasWork(before place: Int) -> Bool {
    tokens[..<place].indices.contains {
      !claimed[$0] && tokens[$0].kind == .word && !people.isDeterminer(tokens[$0])
    }
  }

  private mutating func needs(from place: Int, after next: Int) -> Int? {
    if let end = duration(at: next, from: place) ?? beforehand(from: place, after: next) {
      return end
    }
    guard
      let found = people.mention(at: next, alone: false) ?? roleAlone(at: next)
        ?? loneAtEnd(next) ?? people.quiet(at: next).flatMap({ endsName($0.next) ? $0 : nil })
    else { return thingNeeded(from: place, after: next) }
    add(found.person)
    claim(place..<found.next, as: .person)
    return also(after: found.next) ?? found.next
  }

  /// "needs *Gareth*", and nothing more.
  private func loneAtEnd(_ place: Int) -> (person: PersonPhrase, next: Int)? {
    guard let found = people.lone(at: place), endsClause(found.next) else { return nil }
    return found
  }

  private func roleAlone(at place: Int) -> (person: PersonPhrase, next: Int)? {
    place < tokens.count ? lowercaseRole(at: place) : nil
  }

  /// Whether nothing of the same phrase follows: a comma, the end, or a day.
  private func endsName(_ place: Int) -> Bool {
    endsClause(place) || EnglishRanges.bounds.match(tokens, at: place) != nil
  }

  /// "alongside Ben"; "alongside the vendor" names nobody.
  private mutating func withHuman(from place: Int, after next: Int) -> Int? {
    anyone(at: next) == nil ? nil : with(from: place, after: next)
  }

  /// "with Rita Gomez, our ops lead, and Ben Cole from Acme".
  private mutating func with(from place: Int, after next: Int) -> Int? {
    // "w/ Ana".
    let next = next < tokens.count && tokens[next].kind == .slash ? next + 1 : next
    guard
      let found = people.mention(at: next, alone: false)
        ?? people.quiet(at: next).flatMap({ endsName($0.next) ? $0 : nil })
    else { return nil }
    // "With Neil's numbers": his, and not he.
    if tokens[found.next - 1].possessive, found.next < tokens.count,
      tokens[found.next].kind == .word, !EnglishPeople.groups.contains(tokens[found.next].text)
    {
      return nil
    }
    if result.owner == nil { result.owner = found.person } else { add(found.person) }
    // "One hour with Ruth Vale" says no more than an hour without her.
    let saysWhat = tokens[..<place].indices.contains { index in
      !claimed[index] && tokens[index].kind == .word
        && EnglishNumbers.units[tokens[index].text] == nil
        && !EnglishWindows.hours.contains(tokens[index].text)
        && !EnglishWindows.minutes.contains(tokens[index].text)
        && !EnglishNumbers.one.contains(tokens[index].text)
    }
    if saysWhat { claim(place..<found.next, as: .person) }
    return also(after: found.next) ?? found.next
  }

  /// ", and Ben Cole".
  mutating func also(after place: Int) -> Int? {
    var next = place
    while next < tokens.count, tokens[next].kind == .comma { next += 1 }
    guard next < tokens.count,
      EnglishStepWords.joiners.contains(tokens[next].text)
        || tokens[next].kind == .ampersand,
      let found = people.mention(at: next + 1, alone: false) ?? given(at: next + 1)
        ?? namesake(at: next + 1),
      !found.person.isRoleOnly
    else { return nil }
    add(found.person)
    // "… and Lena Voss *from Quanta*".
    var end = found.next
    if end + 1 < tokens.count, EnglishWords.fromWord.contains(tokens[end].text),
      tokens[end + 1].capital, endsClause(end + 2)
    {
      end += 2
    }
    claim(place..<end, as: .person)
    return end
  }

  mutating func add(_ person: PersonPhrase) {
    if !result.people.contains(person) { result.people.append(person) }
  }

  var firstWord: Int? { tokens.firstIndex { $0.kind == .word } }
}
