/// Who does the step: named where it begins, after "by", between brackets, or in a clause of its own.
extension StepReader {
  /// Whoever does it, right here before the act.
  mutating func owner(at place: Int) -> Int? {
    guard place < tokens.count, result.owner == nil else { return nil }
    if let next = ownerField(at: place) { return next }
    let token = tokens[place]
    if EnglishStepWords.pronouns.contains(token.text), let owner = previous?.owner,
      acts(at: place + 1)
        || EnglishStepWords.auxiliaries.match(tokens, at: place + 1).map({ acts(at: $0.next) })
          == true
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
        ?? titledDoer(at: place) ?? lowercaseRole(at: place) ?? firm(at: place) ?? given(at: place)
    else { return paired(at: place) }
    return own(found.person, at: place, to: found.next)
  }

  /// "*Site manager* opens …", "*head chef* signs": what somebody is, right before what they do.
  func titledDoer(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard !EnglishActs.isVerb(tokens[place]),
      let title = people.title(at: place, leading: false), title.next > place + 1,
      roleActs(at: title.next)
    else { return nil }
    return (people.roleSaid(place..<title.next), title.next)
  }

  /// "Omar and Rosa *count the* crates": an act that ends, and what it is done to.
  private func isOrder(_ place: Int) -> Bool {
    place + 2 < tokens.count && EnglishActs.acts.contains(tokens[place])
      && EnglishWords.determiners.contains(tokens[place + 1])
  }

  /// "Treasury *- pay* the deposit", "legal: *sign* it": what a department is told to do.
  private func isOrdered(_ next: Int) -> Bool {
    guard isFieldMark(next) || tokens[next].kind == .colon, next + 2 < tokens.count,
      EnglishActs.acts.contains(tokens[next + 1]), !EnglishActs.isNoun(tokens[next + 1].text)
    else { return false }
    return tokens[next + 2].kind == .word
      && EnglishActs.compounds.match(tokens, at: next + 1) == nil
  }

  /// "Orders *the chairs*": an act that ends, and what it is done to.
  private func isPlainAct(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, let base = EnglishActs.base(ofThirdPerson: tokens[place].text),
      EnglishActs.acts.contains(base), tokens[place + 1].kind == .word,
      !EnglishStepWords.owning.contains(tokens[place])
    else { return false }
    return EnglishWords.determiners.contains(tokens[place + 1])
      || !EnglishActs.isNoun(tokens[place].text) && tokens[place + 1].text.utf8.count > 3
        && !EnglishActs.particles.contains(tokens[place + 1])
  }

  /// After a role: what one does, and no more of what it is called; "comms *to staff*" is done by none.
  func roleActs(at place: Int) -> Bool {
    if place + 1 < tokens.count, EnglishWords.toWord.contains(tokens[place]) {
      return EnglishActs.isVerb(tokens[place + 1])
        && !EnglishPeople.groups.contains(tokens[place + 1])
    }
    return acts(at: place) || place > 0 && people.isCrew(place - 1)
      || ThirdPerson.acts(at: place, in: tokens) && !EnglishActs.isNoun(tokens[place].text)
  }

  /// The name after a form of address: "Doctor Okafor signs".
  func titled(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard EnglishPeople.honorifics.contains(tokens[place].text) else { return nil }
    var start = place + 1
    if start < tokens.count, tokens[start].kind == .dot { start += 1 }
    func honoured(_ identity: PersonPhrase.Identity) -> PersonPhrase.Identity {
      // "*Judge* Halloran's clerk, Simone": the judge is another.
      guard case .new(let name) = identity, start < tokens.count,
        name.hasPrefix(people.name(start..<start + 1))
      else { return identity }
      return people.honoured(identity, by: place..<start)
    }
    let first = tokens[min(start, tokens.count)...].firstIndex {
      !EnglishPeople.particles.contains($0)
    }
    // "Mr *van der* Berg".
    if let first, first > start, let last = people.lone(at: first) {
      let bytes = tokens[start].start..<tokens[last.next - 1].end
      return (
        PersonPhrase(identity: honoured(.new(people.name(start..<last.next))), bytes: bytes),
        last.next
      )
    }
    let found = people.mention(at: start, alone: false).flatMap { $0.person.isRoleOnly ? nil : $0 }
    return (found ?? people.lone(at: start)).map {
      ($0.person.with(identity: honoured($0.person.identity)), $0.next)
    }
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
    if isThing(person, at: place, to: next) { return nil }
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
    if person.isRoleOnly {
      guard !ends, !possessive, roleActs(at: next) || isOrdered(next), !isHeld(at: next) else {
        return nil
      }
    } else if let list = others(after: next) {
      result.owner = person
      for other in list.people { add(other) }
      claim(place..<list.next, as: .owner)
      result.isPlainAct = isOrder(list.next)
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
    if !ends, !possessive, !person.isRoleOnly { result.isPlainAct = isPlainAct(next) }
    guard !marked else {
      _ = take(owner: person, place..<next)
      return afterOwner(next + 1)
    }
    return own(person, place..<next)
  }

  /// "*Discount* runs out", "*Union* reps sign off": a word at the head of a line that is nobody's
  /// name, and what becomes of a thing or who they are.
  private func isThing(_ person: PersonPhrase, at place: Int, to next: Int) -> Bool {
    guard next == place + 1, next < tokens.count, case .new = person.identity,
      claimed[..<place].allSatisfy(\.self), tokens[place].kind == .word,
      !tokens[place].possessive, !EnglishGivenNames.names.contains(tokens[place])
    else { return false }
    if EnglishStepWords.people.contains(tokens[next]) { return true }
    if EnglishStepWords.ofThings.contains(tokens[next]) { return true }
    // "Oyinda rolls out *the* agent": somebody does it to something.
    return next + 1 < tokens.count && EnglishStepWords.running.contains(tokens[next])
      && EnglishStepWords.outOrLive.contains(tokens[next + 1])
      && !ThirdPerson.hasObject(after: next + 1, in: tokens)
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

  private mutating func own(_ person: PersonPhrase, _ range: Range<Int>) -> Int {
    afterOwner(take(owner: person, range))
  }

  /// Takes whoever does it from the words that say so.
  ///
  /// - Returns: The place behind them.
  mutating func take(owner person: PersonPhrase, _ range: Range<Int>) -> Int {
    result.owner = person
    claim(range, as: .owner)
    return range.upperBound
  }

  /// What belongs to whoever does it and not to the act: "will", "has to", "'s team", "does the".
  mutating func afterOwner(_ place: Int) -> Int {
    var next = place
    if next < tokens.count, tokens[next - 1].possessive, acts(at: next + 1),
      EnglishPeople.groups.contains(tokens[next].text)
    {
      next += 1
    } else if next + 2 < tokens.count, tokens[next - 1].possessive, isCrew(next) {
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

  /// "Louise's *planners* test it": her people, and what they do.
  private func isCrew(_ place: Int) -> Bool {
    let word = tokens[place].text
    guard
      EnglishStepWords.crews.contains(tokens[place])
        || EnglishPeople.crewEndings.contains(where: word.hasSuffix), doPeople(at: place + 1)
    else { return false }
    return EnglishWords.determiners.contains(tokens[place + 2])
      || EnglishStepWords.itself.contains(tokens[place + 2])
  }

  /// "I think Omar sends it", "we need Raj to set up …": who does it is the one named.
  private mutating func hedged(at place: Int) -> Int? {
    var start = place
    while let match = EnglishStepWords.leadIns.match(tokens, at: start) {
      start = match.next
      if start < tokens.count, tokens[start].kind == .comma { start += 1 }
    }
    guard start > place, start < tokens.count else { return nil }
    guard let found = anyone(at: start) else {
      // "I think *legal* approves it", "… that *Acme* ships them".
      guard
        let group = people.mention(at: start, alone: false) ?? company(at: start)
          ?? titledDoer(at: start) ?? lowercaseRole(at: start),
        // "Can *legal* read it": asked to do what no thing is called.
        roleActs(at: group.next)
          || isCaused(start, group.next) && !EnglishActs.isNoun(tokens[group.next].text),
        !isHeld(at: group.next)
      else { return nil }
      return own(group.person, place..<group.next)
    }
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

  /// A department or a title, and its human: "Procurement (Lee Park) raises …", "Security is Anke, she
  /// does …", "*the* CFO (Marta Olsen)", "*Acme's* legal (Jo Lind)".
  func named(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count else { return nil }
    let isWhose = tokens[place].possessive && people.side(ofCompany: tokens[place].text) != nil
    guard
      EnglishRanges.the.contains(tokens[place].text) || people.isDeterminer(tokens[place])
        || isWhose, place + 1 < tokens.count
    else { return human(at: place) }
    guard let found = human(at: place + 1) else { return nil }
    let side =
      isWhose
      ? people.side(ofCompany: tokens[place].text) : people.side(ofDeterminer: tokens[place])
    return (
      found.person.with(title: found.person.title, side: found.person.side ?? side), found.next
    )
  }

  private func human(at place: Int) -> (person: PersonPhrase, next: Int)? {
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
      !found.person.isRoleOnly, found.next < tokens.count
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
    guard place < tokens.count, tokens[place].text != "it" || tokens[place].shouted else {
      return nil
    }
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
    guard place < tokens.count, tokens[place].kind == .word,
      // "Comms *to all managers*": for whom it is, and nobody's act.
      !EnglishWords.toWord.contains(tokens[place])
        || place + 1 < tokens.count
          && !EnglishWords.determiners.contains(tokens[place + 1])
    else { return false }
    return EnglishActs.followsPerson(tokens[place].text)
  }

  /// After somebody's name: any word in the form that says what one person does.
  func isVerb(at place: Int) -> Bool {
    acts(at: place) || ThirdPerson.acts(at: place, in: tokens, isHuman: true)
  }

  func isPronounAct(at place: Int) -> Bool {
    place < tokens.count && EnglishStepWords.pronouns.contains(tokens[place].text)
      && !tokens[place].possessive && acts(at: place + 1)
  }
}
