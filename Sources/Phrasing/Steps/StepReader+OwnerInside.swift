/// Whoever does it, named inside a step: "signed by Tom", "PO raised (Lee)", "pen test Omar".
extension StepReader {
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
        || EnglishActs.weakEnds.contains(tokens[place - 1].text)
        || EnglishStepWords.ownedWords.contains(tokens[place - 1]))
    guard
      let found = named(at: start) ?? people.mention(at: start, alone: false)
        ?? (isSure ? people.lone(at: start) : firstOfPair(start))
          ?? quietAside(at: start, isAgent) ?? given(at: start) ?? calledAside(at: start),
      !found.person.isRoleOnly, let end = end(of: found.next, from: place, isAgent)
    else { return isAgent && isSure ? companyAgent(at: place) : nil }
    if isSure, isOwnersThing() {
      release(.owner)
      result.owner = nil
    }
    // "HR tells the staff, *Katya*": a human goes before a department.
    let isFirst = result.owner.map { !isAgent && $0.isRoleOnly } ?? true
    if isFirst { result.owner = found.person } else { add(found.person) }
    let isOwned =
      isAgent && isFirst && !claimed[place - 1]
      && EnglishStepWords.ownedWords.contains(tokens[place - 1].text)
    claim((isOwned ? place - 1 : place)..<end, as: isFirst ? .owner : .person)
    return also(after: end) ?? end
  }

  /// "*Ana's draft* is approved by Omar": whoever was taken for the owner only has the thing.
  private func isOwnersThing() -> Bool {
    guard let span = result.spans.first(where: { $0.part == .owner }),
      let last = tokens.lastIndex(where: { $0.start < span.bytes.upperBound }),
      last + 1 < tokens.count,
      case let next = tokens[last + 1], tokens[last].possessive, next.kind == .word,
      !claimed[last + 1], !EnglishPeople.groups.contains(next),
      !EnglishStepWords.crews.contains(next)
    else { return false }
    return !EnglishActs.isVerb(next) || EnglishActs.isNoun(next.text)
  }

  /// "Training *organised by Acme*", "signed by Acme": a side of the plan.
  private mutating func companyAgent(at place: Int) -> Int? {
    guard result.owner == nil, place + 1 < tokens.count, tokens[place + 1].capital,
      let side = people.side(ofCompany: tokens[place + 1].text), !tokens[place + 1].possessive
    else { return nil }
    let name = side == .buyer ? context.buyerCompany : context.sellerCompany
    result.owner = PersonPhrase(
      identity: .role(name ?? tokens[place + 1].text), side: side,
      bytes: tokens[place + 1].start..<tokens[place + 1].end)
    let isOwned = EnglishStepWords.ownedWords.contains(tokens[place - 1])
    claim((isOwned ? place - 1 : place)..<place + 2, as: .owner)
    return place + 2
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
      return take(owner: found.person, place..<found.next)
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
    // "Config workshop Wed 9 Dec *Gareth*": a given name behind the day, and nothing after.
    if place > 1, result.owner == nil, claimed[place - 1],
      tokens[place - 1].kind != .word
        || EnglishCalendar.months[tokens[place - 1]] != nil
        || EnglishCalendar.weekdays[tokens[place - 1]] != nil, place + 1 == tokens.count,
      let found = given(at: place)
    {
      return take(owner: found.person, place..<found.next)
    }
    guard place > 0, result.owner == nil, !tokens[place].possessive,
      !EnglishPeople.givenNames.contains(tokens[place].text), endsWork(place - 1),
      let found = anyone(at: place), isKnown(found.person),
      endsClause(found.next) || tokens[found.next].kind == .number
        || EnglishStepWords.markers.match(tokens, at: found.next) != nil
        || EnglishRanges.bounds.match(tokens, at: found.next) != nil
    else { return nil }
    return take(owner: found.person, place..<found.next)
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
