/// Who does the step: named where it begins, after "by", between brackets, or in a clause of its own.
extension StepReader {
  /// "then", and whoever the line begins with.
  mutating func opening() -> Int {
    var place = listMark()
    if place > 0 { claim(0..<place, as: nil) }
    if let next = dayBeforeDoer(at: place) { place = next }
    if place == 0, previous != nil, tokens[0].kind == .word,
      EnglishStepWords.then.contains(tokens[0].text)
    {
      claim(0..<1, as: .link)
      result.links.append(.init(target: .previous, isParallel: false, possibleLag: nil))
      place = 1
    }
    return owner(at: place) ?? place
  }

  /// Where the line begins that a list holds, after its bullet, number or box.
  private func listMark() -> Int {
    guard tokens.count > 2 else { return 0 }
    var place = 0
    if [.dash, .middot].contains(tokens[0].kind)
      || tokens[0].kind == .other && [0x2A, 0x2D].contains(source[tokens[0].start]),
      tokens[1].spaced
    {
      place = 1
    } else if tokens[0].kind == .number, [.dot, .close].contains(tokens[1].kind),
      !tokens[1].spaced, tokens[2].spaced
    {
      place = 2
    }
    guard place + 2 < tokens.count, tokens[place].kind == .open,
      let close = tokens[place...].prefix(3).firstIndex(where: { $0.kind == .close }),
      close + 1 < tokens.count, close == place + 1 || tokens[place + 1].text == "x"
    else { return place }
    return close + 1
  }

  /// "12/4: Leticia files …", "Tuesday Rivka returns …": a day before whoever does it.
  private mutating func dayBeforeDoer(at place: Int) -> Int? {
    guard let next = bareDay(at: place), next < tokens.count else { return nil }
    let isMarked = [.colon, .comma, .dash].contains(tokens[next].kind)
    let doer = isMarked ? next + 1 : next
    guard doer < tokens.count else { return nil }
    let names =
      people.mention(at: doer, alone: false) ?? lowercaseRole(at: doer) ?? people.lone(at: doer)
    guard isMarked || names.map({ isVerb(at: $0.next) }) == true else { return nil }
    takeBareDay(place..<next)
    if isMarked { claim(next..<doer, as: nil) }
    return doer
  }

  /// Whoever does it, right here before the act.
  mutating func owner(at place: Int) -> Int? {
    guard place < tokens.count, result.owner == nil else { return nil }
    if let next = ownerField(at: place) { return next }
    let token = tokens[place]
    if EnglishStepWords.pronouns.contains(token.text), let owner = previous?.owner,
      acts(at: place + 1)
    {
      return own(owner, place..<place + 1)
    }
    if let next = hedged(at: place) { return next }
    if EnglishStepWords.speakers.contains(token.text)
      || EnglishStepWords.bareSpeakers.contains(token.text) && place + 1 < tokens.count
        && EnglishActs.acts.contains(tokens[place + 1])
    {
      let speaker = PersonPhrase(
        identity: .speaker, side: context.speaker,
        bytes: token.start..<token.end)
      return own(speaker, place..<place + 1)
    }
    guard
      let found = named(at: place) ?? titled(at: place)
        ?? people.mention(at: place, alone: false) ?? quietDoer(at: place) ?? company(at: place)
        ?? lowercaseRole(at: place) ?? given(at: place)
    else { return paired(at: place) }
    return own(found.person, at: place, to: found.next)
  }

  /// The name after a form of address: "Doctor Okafor signs".
  private func titled(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard EnglishPeople.honorifics.contains(tokens[place].text) else { return nil }
    var start = place + 1
    if start < tokens.count, tokens[start].kind == .dot { start += 1 }
    return people.mention(at: start, alone: false).flatMap { $0.person.isOnlyRole ? nil : $0 }
      ?? people.lone(at: start)
  }

  /// "Mei and Arturo sign", "Anneke: deliver": a name nobody knows yet, which only what follows
  /// makes a name.
  private mutating func paired(at place: Int) -> Int? {
    guard let found = people.lone(at: place) ?? people.quiet(at: place), found.next < tokens.count
    else { return nil }
    if others(after: found.next) != nil { return own(found.person, at: place, to: found.next) }
    // "Procurement: *Lotte*, she compares the offers".
    if tokens[found.next].kind == .comma, isPronounAct(at: found.next + 1) {
      return own(found.person, at: place, to: found.next)
    }
    guard tokens[found.next].kind == .colon, found.next + 1 < tokens.count else { return nil }
    let act = tokens[found.next + 1].text
    guard
      EnglishActs.isVerb(act)
        || acts(at: found.next + 1)
    else { return nil }
    return own(found.person, at: place, to: found.next)
  }

  /// Takes somebody for the owner when what follows is what a person does.
  private mutating func own(_ person: PersonPhrase, at place: Int, to next: Int) -> Int? {
    if isAbsent(next) || next < tokens.count && ThirdPerson.isSuffered(at: next, in: tokens) {
      return nil
    }
    let ends = next >= tokens.count
    let possessive = tokens[next - 1].possessive
    let marked = !ends && [.comma, .colon, .dash].contains(tokens[next].kind)
    // "Priya's assistant books …" is another human, not named yet.
    if possessive, !ends, EnglishPeople.titles.contains(tokens[next].text), acts(at: next + 1) {
      let role = people.roleSaid(place..<next + 1, side: person.side)
      return own(role, place..<next + 1)
    }
    if person.isOnlyRole {
      guard !ends, !possessive, acts(at: next), !isHeld(at: next) else { return nil }
    } else if let list = others(after: next) {
      result.owner = person
      for other in list.people { add(other) }
      claim(place..<list.next, as: .owner)
      return afterOwner(list.next)
    } else if let crew = crewBeside(next) {
      // "Rasmus *and our vendor* build it": others whom nobody names.
      result.owner = person
      claim(place..<crew, as: .owner)
      return afterOwner(crew)
    } else if !(ends || possessive || marked || isVerb(at: next) || tokens[place].kind == .at
      || isHelped(next))
    {
      return nil
    }
    guard !marked else {
      _ = own(person, place..<next, skipping: false)
      return afterOwner(next + 1)
    }
    return own(person, place..<next)
  }

  /// "Ana *is away* so …": whoever is away does nothing.
  private func isAbsent(_ next: Int) -> Bool {
    guard next < tokens.count else { return false }
    let isSaid = EnglishStepWords.copulas.contains(tokens[next].text)
    guard isSaid || tokens[next - 1].possessive,
      let away = EnglishWindows.away.match(tokens, at: isSaid ? next + 1 : next)
    else { return false }
    return away.next >= tokens.count || !EnglishWindows.leftBehind.contains(tokens[away.next].text)
  }

  /// "Ana *will* send", but "Ana, can *we* get": a helper, and nobody else after it.
  private func isHelped(_ place: Int) -> Bool {
    guard let match = EnglishStepWords.auxiliaries.match(tokens, at: place) else { return false }
    guard match.next < tokens.count else { return true }
    return !EnglishWords.speakers.contains(tokens[match.next])
      && !EnglishStepWords.pronouns.contains(tokens[match.next])
  }

  private mutating func own(
    _ person: PersonPhrase, _ range: Range<Int>, skipping: Bool = true
  ) -> Int {
    result.owner = person
    claim(range, as: .owner)
    return skipping ? afterOwner(range.upperBound) : range.upperBound
  }

  /// What belongs to whoever does it and not to the act: "will", "has to", "'s team", "does the".
  mutating func afterOwner(_ place: Int) -> Int {
    var next = place
    if next < tokens.count, tokens[next - 1].possessive, acts(at: next + 1),
      EnglishPeople.groups.contains(tokens[next].text)
    {
      next += 1
    }
    // "Data load, Pavel, *can only begin* on July 6" says when, and not what.
    let hasWork = tokens[..<place].indices.contains { !claimed[$0] && tokens[$0].kind == .word }
    while !hasWork || EnglishStepWords.edgeVerbs.match(tokens, at: next) == nil,
      let match = EnglishStepWords.auxiliaries.match(tokens, at: next)
    { next = match.next }
    if let match = EnglishStepWords.lightVerbs.match(tokens, at: next), match.next < tokens.count,
      tokens[match.next].kind == .word,
      !EnglishStepWords.itself.contains(tokens[match.next].text)
    {
      next = match.next
    }
    // Something must be left that is done.
    guard next > place, next < tokens.count, tokens[next].kind == .word else { return place }
    claim(place..<next, as: nil)
    return next
  }

  /// "I think Omar sends it", "we need Raj to set up …": who does it is the one named.
  private mutating func hedged(at place: Int) -> Int? {
    var start = place
    while let match = EnglishStepWords.leadIns.match(tokens, at: start) {
      start = match.next
      if start < tokens.count, tokens[start].kind == .comma { start += 1 }
    }
    guard start > place, let found = anyone(at: start) else { return nil }
    if let list = others(after: found.next) {
      result.owner = found.person
      for other in list.people { add(other) }
      claim(place..<list.next, as: .owner)
      return afterOwner(list.next)
    }
    guard
      acts(at: found.next) || isCaused(start, found.next)
        || tokens[start].possessive
          && EnglishStepWords.auxiliaries.match(tokens, at: found.next) != nil
    else { return nil }
    return own(found.person, place..<found.next)
  }

  /// "Procurement (Lee Park) raises …", "Security is Anke, she does …": a department and its human.
  func named(at place: Int) -> (person: PersonPhrase, next: Int)? {
    let title = people.title(at: place, leading: false)
    guard
      let role = lowercaseRole(at: place)
        ?? title.map({ (people.roleSaid(place..<$0.next), $0.next) }),
      role.next + 1 < tokens.count
    else { return nil }
    let isOpened = tokens[role.next].kind == .open
    guard
      isOpened || EnglishStepWords.copulas.contains(tokens[role.next].text)
        || tokens[role.next].kind == .colon,
      let found = people.mention(at: role.next + 1, alone: false) ?? people.lone(at: role.next + 1),
      !found.person.isOnlyRole, found.next < tokens.count
    else { return nil }
    let end = tokens[found.next].kind
    guard isOpened ? end == .close : end == .comma && isPronounAct(at: found.next + 1) else {
      return nil
    }
    let person = PersonPhrase(
      identity: found.person.identity, title: found.person.title,
      department: role.person.words, side: found.person.side, bytes: found.person.bytes)
    return (person, isOpened ? found.next + 1 : found.next)
  }

  /// "legal approves", "finance to sign".
  func lowercaseRole(at place: Int) -> (person: PersonPhrase, next: Int)? {
    let token = tokens[place]
    guard
      EnglishPeople.departments.contains(token.text) || EnglishPeople.titles.contains(token.text)
    else { return nil }
    var next = place + 1
    if next < tokens.count, EnglishPeople.groups.contains(tokens[next].text) { next += 1 }
    return (people.roleSaid(place..<next), next)
  }

  /// "Let's have Omar *return* it".
  private func isCaused(_ place: Int, _ next: Int) -> Bool {
    next < tokens.count && EnglishStepWords.causing.contains(tokens[place - 1].text)
      && EnglishActs.isVerb(tokens[next])
  }

  func acts(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word else { return false }
    return EnglishActs.followsPerson(tokens[place].text)
  }

  /// After somebody's name: any word in the form that says what one person does.
  func isVerb(at place: Int) -> Bool {
    acts(at: place) || ThirdPerson.acts(at: place, in: tokens, isHuman: true)
  }

  private func isPronounAct(at place: Int) -> Bool {
    place < tokens.count && EnglishStepWords.pronouns.contains(tokens[place].text)
      && !tokens[place].possessive && acts(at: place + 1)
  }

  // MARK: Later in the step

  /// "signed by Tom", "PO raised (Lee)", "pen test, Omar, 2 weeks", ", she does …".
  mutating func ownerInside(at place: Int) -> Int? {
    guard place > 0 else { return nil }
    if result.owner != nil, tokens[place - 1].kind == .comma, isPronounAct(at: place) {
      // "Olga, *she runs the lab, has to* sign": what she is, before what she does.
      let end = clauseEnd(from: place)
      if end + 1 < tokens.count, claimed[..<(place - 1)].allSatisfy(\.self),
        EnglishStepWords.auxiliaries.match(tokens, at: end + 1) != nil
      {
        claim(place..<end, as: nil)
        return afterOwner(end + 1)
      }
      claim(place..<place + 1, as: .owner)
      return afterOwner(place + 1)
    }
    let isAgent = EnglishWords.byWord.contains(tokens[place].text)
    guard isAgent || tokens[place].kind == .open || startsClause(place) else { return nil }
    let start = isAgent || tokens[place].kind == .open ? place + 1 : place
    let isSure =
      isAgent
      && (EnglishActs.ends.contains(tokens[place - 1].text)
        || EnglishActs.weakEnds.contains(tokens[place - 1].text))
    guard
      let found = people.mention(at: start, alone: false)
        ?? (isSure ? people.lone(at: start) : firstOfPair(start))
          ?? quietAside(at: start, isAgent) ?? given(at: start) ?? calledAside(at: start),
      !found.person.isOnlyRole, let end = end(of: found.next, from: place, isAgent)
    else { return nil }
    // "HR tells the staff, *Katya*": a human goes before a department.
    let isFirst = result.owner.map { !isAgent && $0.isOnlyRole } ?? true
    if isFirst { result.owner = found.person } else { add(found.person) }
    let isOwned =
      isAgent && isFirst && !claimed[place - 1]
      && EnglishStepWords.ownedWords.contains(tokens[place - 1].text)
    claim((isOwned ? place - 1 : place)..<end, as: isFirst ? .owner : .person)
    return also(after: end) ?? end
  }

  /// "Signed by tom", "…, omar, …": a known name in lower case that can be nothing else.
  private func quietAside(at place: Int, _ isAgent: Bool) -> (person: PersonPhrase, next: Int)? {
    guard let found = people.quiet(at: place),
      !EnglishPeople.givenNames.contains(tokens[place].text)
    else { return nil }
    return isAgent || endsClause(found.next) || [.close, .dash].contains(tokens[found.next].kind)
      ? found : nil
  }

  /// The place after somebody named inside a step; `nil` when they are part of something longer.
  private func end(of next: Int, from place: Int, _ isAgent: Bool) -> Int? {
    if isAgent { return next }
    guard next < tokens.count else { return tokens[place].kind == .open ? nil : next }
    if tokens[place].kind == .open, tokens[next].kind != .comma {
      return tokens[next].kind == .close ? next + 1 : nil
    }
    if isPair(next) { return next }
    return [.comma, .dash, .dot].contains(tokens[next].kind)
      && tokens[next].end > tokens[next].start
      ? next : nil
  }

  /// "Pen test *Omar* two weeks": a known name right after the work, and nothing between.
  mutating func ownerBeside(at place: Int) -> Int? {
    // "Six sessions -> Denise".
    if place > 0, result.owner == nil, place + 2 < tokens.count, tokens[place].kind == .dash,
      tokens[place + 1].kind == .more, !tokens[place + 1].spaced,
      let found = anyone(at: place + 2) ?? people.lone(at: place + 2), endsClause(found.next)
    {
      result.owner = found.person
      claim(place..<found.next, as: .owner)
      return found.next
    }
    if place > 0, result.owner == nil, EnglishStepWords.me.contains(tokens[place].text),
      endsClause(place + 1), endsWork(place - 1) || startsClause(place)
    {
      let token = tokens[place]
      result.owner = PersonPhrase(
        identity: .speaker, side: context.speaker,
        bytes: token.start..<token.end)
      claim(place..<place + 1, as: .owner)
      return place + 1
    }
    guard place > 0, result.owner == nil, !tokens[place].possessive,
      !EnglishPeople.givenNames.contains(tokens[place].text), endsWork(place - 1),
      let found = anyone(at: place), isKnown(found.person),
      endsClause(found.next) || tokens[found.next].kind == .number
        || EnglishStepWords.markers.match(tokens, at: found.next) != nil
        || EnglishRanges.bounds.match(tokens, at: found.next) != nil
    else { return nil }
    result.owner = found.person
    claim(place..<found.next, as: .owner)
    return found.next
  }

  /// Whether a word ends what is to be done, and is no verb that a name could be the object of.
  private func endsWork(_ place: Int) -> Bool {
    // "DPA Priya": an abbreviation is no verb.
    if claimed[place] || tokens[place].shouted { return true }
    // "Call Omar", "email Omar": one word may be a verb.
    return place > 0 && !claimed[place - 1]
      && (EnglishActs.things.contains(tokens[place])
        || EnglishActs.activities.contains(tokens[place])
        || EnglishActs.ends.contains(tokens[place]))
  }

  func isKnown(_ person: PersonPhrase) -> Bool {
    switch person.identity {
    case .known, .oneOf: true
    default: false
    }
  }
}
