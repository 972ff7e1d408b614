/// Names that stand unusually: in lower case, in a list, as a company's.
extension StepReader {
  /// Whoever stands at a place, by name; a known one also in lower case.
  func anyone(at place: Int) -> (person: PersonPhrase, next: Int)? {
    if let found = people.mention(at: place, alone: false), !found.person.isRoleOnly {
      return found
    }
    return people.quiet(at: place) ?? given(at: place)
  }

  /// "*Pavel*", where a human may stand: a given name that is nothing else.
  func given(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count, tokens[place].capital, !tokens[place].possessive,
      EnglishGivenNames.names.contains(tokens[place])
    else { return nil }
    return people.lone(at: place)
  }

  /// "By Sabine and *June*": beside somebody, a given name that is a month as well.
  func namesake(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count, tokens[place].capital, !tokens[place].possessive,
      EnglishPeople.givenNames.contains(tokens[place]),
      EnglishCalendar.months[tokens[place].text] != nil,
      place + 1 == tokens.count || ![.number, .ordinal].contains(tokens[place + 1].kind)
    else { return nil }
    let person = PersonPhrase(
      identity: .new(people.name(place..<place + 1)),
      bytes: tokens[place].start..<tokens[place].end)
    return (person, place + 1)
  }

  /// "…, *chef Antoine*, …": a given name behind one word for what somebody is.
  func calledAside(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place + 1 < tokens.count, tokens[place].kind == .word, !tokens[place].capital,
      !EnglishActs.isVerb(tokens[place]), !EnglishActs.followsPerson(tokens[place].text),
      !EnglishPeople.stops.contains(tokens[place]),
      !EnglishWords.prepositions.contains(tokens[place].text),
      !EnglishStepWords.joiners.contains(tokens[place])
    else { return nil }
    return given(at: place + 1)
  }

  /// A known name in lower case before what somebody does: "omar sends", "sam to grant".
  func quietDoer(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard let found = people.quiet(at: place), found.next < tokens.count else { return nil }
    if others(after: found.next) != nil { return found }
    let next = tokens[found.next].text
    if isAddressed(place, found.next) { return found }
    // "sam's team does".
    if tokens[place].possessive, EnglishPeople.groups.contains(next), isVerb(at: found.next + 1) {
      return found
    }
    // "Will send", "grant to": a name that is a word needs a verb in the form of one.
    if EnglishPeople.givenNames.contains(tokens[place].text) {
      guard EnglishActs.base(ofThirdPerson: next) != nil else { return nil }
    }
    let isHelped =
      tokens[place].possessive && EnglishStepWords.auxiliaries.match(tokens, at: found.next) != nil
    return isHelped || !tokens[place].possessive && isVerb(at: found.next) ? found : nil
  }

  /// "omar: the form", "omar, the form", "omar - the form": the first word of a step and its mark;
  /// a name that is a word needs a colon.
  private func isAddressed(_ place: Int, _ next: Int) -> Bool {
    guard claimed[..<place].allSatisfy(\.self), next + 1 < tokens.count else { return false }
    switch tokens[next].kind {
    case .colon: return true
    case .comma: return !EnglishPeople.givenNames.contains(tokens[place].text)
    case .dash:
      return tokens[next].spaced && tokens[next + 1].spaced
        && !EnglishPeople.givenNames.contains(tokens[place].text)
    default: return false
    }
  }

  /// A side of the plan that acts, "Acme delivers …": which human it is, is asked.
  func company(at place: Int) -> (person: PersonPhrase, next: Int)? {
    let token = tokens[place]
    guard token.kind == .word, token.capital, let side = people.side(ofCompany: token.text) else {
      return nil
    }
    var next = place + 1
    // "Northwind's IT team opens …".
    if token.possessive {
      guard next < tokens.count, let role = lowercaseRole(at: next) else { return nil }
      next = role.next
    }
    guard isVerb(at: next) else { return nil }
    return (people.roleSaid(place..<next, side: side), next)
  }

  /// Everybody else of a list before what they do: "*, Sam and Ana* run", "*/ Ana* fill in",
  /// "*with Ruth Vale* signs".
  func others(after place: Int) -> (people: [PersonPhrase], next: Int)? {
    var found: [PersonPhrase] = []
    var next = place
    var isJoined = false
    while next < tokens.count {
      var name = next
      while name < tokens.count, joinsPeople(tokens[name]) {
        isJoined = isJoined || tokens[name].kind != .comma
        name += 1
      }
      guard name > next, name < tokens.count,
        let someone = anyone(at: name) ?? people.lone(at: name) ?? named(at: name)
          ?? people.titledLone(at: name),
        !someone.person.isRoleOnly, !tokens[someone.next - 1].possessive
      else { break }
      found.append(someone.person)
      next = someone.next
    }
    guard !found.isEmpty, next < tokens.count else { return nil }
    // "Omar, Sam: …".
    if tokens[next].kind == .colon, next + 1 < tokens.count { return (found, next + 1) }
    guard isJoined, doPeople(at: next) else { return nil }
    return (found, next)
  }

  /// The place after "and his team", "and our vendor" where what they do follows.
  func crewBeside(_ place: Int) -> Int? {
    guard place + 3 < tokens.count, EnglishStepWords.joiners.contains(tokens[place]),
      people.isDeterminer(tokens[place + 1]) || EnglishRanges.the.contains(tokens[place + 1]),
      let last = tokens[(place + 2)...].prefix(3).lastIndex(where: {
        EnglishStepWords.crews.contains($0) || EnglishPeople.groups.contains($0)
          || EnglishPeople.titles.contains($0) || EnglishPeople.departments.contains($0)
      }), last + 1 < tokens.count, doPeople(at: last + 1)
    else { return nil }
    return last + 1
  }

  /// "…: Markus *and your engineer Tuan Nguyen*, …": a second one ends the clause.
  func isPair(_ next: Int) -> Bool {
    guard next + 1 < tokens.count,
      EnglishStepWords.joiners.contains(tokens[next].text) || tokens[next].kind == .ampersand,
      let other = people.mention(at: next + 1, alone: false) ?? given(at: next + 1),
      !other.person.isRoleOnly
    else { return false }
    // "… and Lena Voss *from Quanta*".
    let isFrom =
      other.next + 1 < tokens.count && EnglishWords.fromWord.contains(tokens[other.next])
      && tokens[other.next + 1].capital && endsClause(other.next + 2)
    return endsClause(other.next) || isFrom || tokens[other.next].kind == .dash
  }

  /// The first of a pair, by one name that nobody knows yet: "*Tomas* and Lena Voss".
  func firstOfPair(_ place: Int) -> (person: PersonPhrase, next: Int)? {
    people.lone(at: place).flatMap { isPair($0.next) ? $0 : nil }
  }

  func joinsPeople(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .ampersand, .slash, .plus: true
    case .word:
      EnglishStepWords.joiners.contains(token.text)
        || EnglishStepWords.withWord.contains(token.text)
    default: false
    }
  }

  /// What several people do, in whatever form.
  func doPeople(at place: Int) -> Bool {
    EnglishActs.isVerb(tokens[place]) || EnglishActs.staging.contains(tokens[place])
      || acts(at: place)
      || EnglishStepWords.auxiliaries.match(tokens, at: place).map { doPeople(at: $0.next) } == true
      || EnglishStepWords.lightVerbs.match(tokens, at: place) != nil
  }

  // MARK: Said of what is done

  /// "The export is *on Sam*", "… is *Sam's*", "owner *Sam*": whoever owns it, told last.
  mutating func ownerSaid(at place: Int) -> Int? {
    guard result.owner == nil, place > 0 else { return nil }
    var name = place + 1
    let word = tokens[place].text
    if EnglishStepWords.copulas.contains(word) {
      let isOn = name < tokens.count && EnglishWords.onWord.contains(tokens[name].text)
      if isOn { name += 1 }
      guard let found = anyone(at: name) ?? people.lone(at: name),
        isOn || tokens[found.next - 1].possessive,
        let end = endsClause(found.next) ? found.next : remit(after: found.next)
      else { return nil }
      return take(owner: found.person, place..<end)
    }
    return startsField(place) ? ownerField(at: place) : nil
  }

  // MARK: Fields of a pasted line

  /// "Owner: Dana Reyes (buyer, legal ops)", "owner Sam".
  mutating func ownerField(at place: Int) -> Int? {
    guard EnglishStepWords.ownerLabels.contains(tokens[place].text) else { return nil }
    var name = place + 1
    if name < tokens.count, tokens[name].kind == .colon || tokens[name].text == "is" { name += 1 }
    guard
      let found = anyone(at: name) ?? people.lone(at: name)
        ?? (name < tokens.count ? lowercaseRole(at: name) : nil)
    else { return nil }
    var next = found.next
    let isOpen =
      next < tokens.count && tokens[next].kind == .open
      || tokens[name..<next].contains { $0.kind == .open }
        && !tokens[name..<next].contains { $0.kind == .close }
    if isOpen,
      let close = tokens[next...].prefix(9).firstIndex(where: { $0.kind == .close })
    {
      next = close + 1
    }
    guard endsField(next) else { return nil }
    return take(owner: found.person, place..<next)
  }

  /// "Due: May 9", "| due 2026-06-13", "target date: Aug 3".
  mutating func dueField(at place: Int) -> Int? {
    guard place == 0 || startsField(place),
      EnglishStepWords.dueLabels.contains(tokens[place].text)
    else { return nil }
    var next = place + 1
    if next < tokens.count, tokens[next].kind != .colon, let end = timing(at: place) { return end }
    while next < tokens.count,
      tokens[next].kind == .colon || EnglishStepWords.dueLabels.contains(tokens[next].text)
        || EnglishWords.byWord.contains(tokens[next].text)
        || EnglishWords.isWord.contains(tokens[next].text)
    { next += 1 }
    guard next < tokens.count else { return nil }
    if let end = bareDay(at: next), endsField(end) {
      let before = result.timings.count
      takeBareDay(next..<end)
      guard result.timings.count > before else { return nil }
      claim(place..<end, as: nil)
      return end
    }
    guard let found = times.time(in: tokens, from: next), found.reading.date != nil,
      found.reading.recurrence == nil
    else { return nil }
    add(.due(found.reading))
    claim(place..<found.next, as: .timing)
    return found.next
  }

  private func startsField(_ place: Int) -> Bool {
    place > 0
      && (startsClause(place) || [.semicolon, .dot, .other].contains(tokens[place - 1].kind))
  }

  private func endsField(_ next: Int) -> Bool {
    endsClause(next) || [.dash, .other, .close, .open].contains(tokens[next].kind)
  }
}
