/// Whoever does an act, told behind it.
extension StepReader {
  /// "Tom Hale *judges it*": whatever is done, to what the line is about, and nothing besides.
  private func doesIt(at verb: Int) -> Bool {
    guard isVerb(at: verb), verb + 1 < tokens.count,
      EnglishStepWords.itself.contains(tokens[verb + 1].text)
    else { return false }
    let end = afterParticle(verb + 2)
    return endsClause(end) || tokens[end].kind == .dash
      || EnglishRanges.bounds.match(tokens, at: end) != nil
  }

  /// The place after "brings it *in*".
  private func afterParticle(_ place: Int) -> Int {
    guard place < tokens.count, EnglishActs.particles.contains(tokens[place]),
      endsClause(place + 1) || isFieldMark(place + 1)
    else { return place }
    return place + 1
  }

  /// "The order form, Tom *signs*": of a thing that was only named, what is done to it.
  private mutating func take(verb place: Int) {
    let words = tokens[..<place].indices.filter { !claimed[$0] && tokens[$0].kind == .word }
    guard verb.isEmpty, let base = EnglishActs.base(ofThirdPerson: tokens[place].text),
      EnglishActs.acts.contains(base) || EnglishActs.examining.contains(base),
      !EnglishStepWords.owning.contains(tokens[place]), let first = words.first,
      !EnglishActs.isVerb(tokens[first]) || EnglishActs.isNoun(tokens[first].text),
      !words.contains(where: {
        EnglishActs.ends.contains(tokens[$0]) || EnglishActs.weakEnds.contains(tokens[$0])
          || EnglishActs.base(ofThirdPerson: tokens[$0].text).map(EnglishActs.isVerb) == true
            && !holdsLength($0)
          || EnglishStepWords.auxiliaries.match(tokens, at: $0) != nil
          || EnglishStepWords.copulas.contains(tokens[$0])
      })
    else { return }
    verb = [place]
  }

  /// "The contract *needs* two weeks": how long it takes, and nothing that is done.
  private func holdsLength(_ place: Int) -> Bool {
    EnglishTalk.spending.contains(tokens[place]) && place + 1 < tokens.count && claimed[place + 1]
  }

  /// "The SOW, *you send it*, Omar reads it": an act of somebody else, whose day is not his.
  ///
  /// Neither is "*the integrator delivers the interface*, Tess checks it".
  private func isOfOther(before place: Int) -> Bool {
    if let verb = (1..<4).first(where: { verb in
      verb + 1 < place && ThirdPerson.acts(at: verb, in: tokens, isHuman: true)
        && EnglishWords.determiners.contains(tokens[verb + 1])
    }), EnglishWords.determiners.contains(tokens[0]), !claimed[verb] {
      return true
    }
    return tokens[..<place].indices.contains { index in
      EnglishWords.parties.contains(tokens[index]) && (index == 0 || startsClause(index))
        && index + 1 < place && EnglishActs.isVerb(tokens[index + 1])
    }
  }

  /// Whoever acts in a later clause; a department or a title only does something to what was named.
  private func laterDoer(at place: Int) -> (person: PersonPhrase, next: Int)? {
    if let found = people.mention(at: place, alone: false), !found.person.isRoleOnly {
      return found
    }
    guard result.owner == nil, tokens[place].kind == .word, hasWork(before: place),
      let role = company(at: place) ?? titledDoer(at: place) ?? people.mention(
        at: place, alone: false)
        ?? lowercaseRole(at: place),
      role.person.isRoleOnly, role.next < tokens.count, roleActs(at: role.next),
      role.next + 1 < tokens.count, EnglishStepWords.itself.contains(tokens[role.next + 1])
    else { return nil }
    return role
  }

  /// The place after "runs it *through the portal*": the rest of a short clause that says how.
  private func afterManner(_ place: Int) -> Int {
    var end = place
    while end < tokens.count, tokens[end].kind == .word, end - place < 4,
      EnglishStepWords.markers.match(tokens, at: end) == nil
        || EnglishStepWords.withWord.contains(tokens[end]),
      EnglishRanges.bounds.match(tokens, at: end) == nil || times.time(in: tokens, from: end) == nil
    { end += 1 }
    return endsClause(end) || tokens[end].kind == .dash ? end : place
  }

  /// "Rita runs it", in a clause of its own.
  mutating func laterOwner(at place: Int) -> Int? {
    guard place > 0, [.comma, .dot, .semicolon, .dash, .open].contains(tokens[place - 1].kind),
      result.owner.map(\.isRoleOnly) ?? true, let found = laterDoer(at: place),
      found.next < tokens.count,
      EnglishStepWords.ownerVerbs.contains(tokens[found.next].text) || doesIt(at: found.next)
        || found.person.isRoleOnly || isVerb(at: found.next) && endsClause(found.next + 1),
      !isOfOther(before: place)
    else { return nil }
    // "With the IT department, Tomas Berg runs it": a human goes before a department.
    if result.owner != nil { release(.owner) }
    result.owner = found.person
    let object = found.next + 1
    if object < tokens.count, EnglishStepWords.itself.contains(tokens[object].text) {
      let particle = afterParticle(object + 1)
      let end = found.person.isRoleOnly ? afterManner(particle) : particle
      // "Puts it *through the portal*" is how, and no act without it.
      if end == particle { take(verb: found.next) }
      if verb == [found.next], particle > object + 1 { verb = [found.next, object + 1] }
      claim(place..<end, as: .owner)
      return end
    }
    // "Mira *leads*", and no more: whose it is.
    if endsClause(object), hasWork(before: place) {
      take(verb: found.next)
      claim(place..<object, as: .owner)
      return object
    }
    return found.next
  }
}
