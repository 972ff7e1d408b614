/// Work that is said to be with somebody, and what is said of them besides: "Legal is Morgan Ellis,
/// she never does it faster".
extension StepReader {
  /// "*Configuration* is on you", "*the contract* goes through our lawyer Felix Ahrens": takes
  /// whoever the work is with, and leaves the work.
  mutating func standing(at place: Int) -> Int? {
    guard result.owner == nil, (1...8).contains(place), isWork(before: place),
      let match = EnglishStepWords.standings.match(tokens, at: place),
      let found = holder(at: match.next), endsHolder(found.next)
    else { return nil }
    result.owner = found.person
    claim(place..<found.next, as: .owner)
    if isCompany(after: found.next) {
      let end = clauseEnd(from: found.next)
      claim(found.next..<end, as: nil)
      return end
    }
    return also(after: found.next) ?? found.next
  }

  /// "Vikram Rao *and his two engineers*": others whom nobody names.
  private func isCompany(after place: Int) -> Bool {
    place + 2 < tokens.count && EnglishStepWords.joiners.contains(tokens[place].text)
      && ["his", "her", "their"].contains(tokens[place + 1].text)
  }

  /// ", *that's Greg Tomlinson*, …": the human behind what was said before.
  mutating func behind(at place: Int) -> Int? {
    guard place > 1, startsClause(place), result.owner.map(\.isRoleOnly) ?? true,
      let match = EnglishStepWords.behind.match(tokens, at: place),
      tokens[place].text != "that" || match.next > place + 1 || tokens[place].possessive,
      let found = anyone(at: match.next) ?? people.lone(at: match.next),
      let end = endsHolder(found.next) ? found.next : remit(after: found.next)
    else { return nil }
    return take(owner: found.person, place..<end)
  }

  /// "That's Shazia Anwar's *patch*": hers, whatever it is called.
  func remit(after place: Int) -> Int? {
    guard tokens[place - 1].possessive, EnglishStepWords.remits.contains(tokens[place].text),
      endsHolder(place + 1)
    else { return nil }
    return place + 1
  }

  /// ", *Shazia and your lot*", ", *Rosa Delgado + Harbor trainers*": whoever does it with people
  /// whom nobody names, in a clause of its own.
  mutating func crew(at place: Int) -> Int? {
    guard place > 1, startsClause(place), result.owner.map(\.isRoleOnly) ?? true,
      let found = anyone(at: place) ?? people.lone(at: place), found.next + 2 < tokens.count,
      EnglishStepWords.joiners.contains(tokens[found.next].text)
        || EnglishStepWords.withWord.contains(tokens[found.next].text)
        || [.ampersand, .plus].contains(tokens[found.next].kind),
      let last = tokens[(found.next + 2)...].prefix(3).firstIndex(where: {
        EnglishStepWords.crews.contains($0) || EnglishPeople.titles.contains($0)
      }),
      tokens[(found.next + 1)...last].allSatisfy({ $0.kind == .word }), endsHolder(last + 1)
    else { return nil }
    return take(owner: found.person, place..<last + 1)
  }

  /// ", *Janet Moss is in charge there*", ", *Dana's on it*": whoever does it, in a clause of its own.
  mutating func inCharge(at place: Int) -> Int? {
    guard place > 1, startsClause(place), result.owner.map(\.isRoleOnly) ?? true,
      let found = anyone(at: place) ?? people.lone(at: place),
      let match = EnglishStepWords.inCharge.match(tokens, at: found.next)
        ?? (tokens[found.next - 1].possessive
          ? EnglishStepWords.inChargeShort.match(tokens, at: found.next) : nil),
      endsClause(match.next)
    else { return nil }
    return take(owner: found.person, place..<match.next)
  }

  /// ", *we'd have that done* by May 3": a promise, whose day is that of the act.
  mutating func promise(at place: Int) -> Int? {
    guard place > 1, startsClause(place) else { return nil }
    // ", *done* by December 18".
    if EnglishStepWords.doneWords.contains(tokens[place]), place + 1 < tokens.count,
      EnglishRanges.bounds.match(tokens, at: place + 1) != nil,
      times.time(in: tokens, from: place + 1) != nil
    {
      claim(place..<place + 1, as: nil)
      return place + 1
    }
    guard let match = EnglishStepWords.promises.match(tokens, at: place) else { return nil }
    claim(place..<match.next, as: nil)
    return match.next
  }

  /// ", *chairman is Uwe Petersen*, …": a role and its human, in a clause of their own.
  mutating func titled(clauseAt place: Int) -> Int? {
    guard place > 1, tokens[place - 1].kind == .comma, result.owner.map(\.isRoleOnly) ?? true
    else { return nil }
    let isDetermined =
      people.isDeterminer(tokens[place]) || EnglishRanges.the.contains(tokens[place])
    let start = isDetermined ? place + 1 : place
    let known = people.title(at: start, leading: false)
    guard let next = known?.next ?? calling(at: start), next < tokens.count,
      EnglishStepWords.copulas.contains(tokens[next].text),
      let found = anyone(at: next + 1), endsHolder(found.next)
    else { return nil }
    result.owner = PersonPhrase(
      identity: found.person.identity, title: known?.words, department: found.person.department,
      side: found.person.side, bytes: found.person.bytes)
    claim(place..<found.next, as: .owner)
    return found.next
  }

  /// ", *speaker* is Jutta Brandt": one word for what somebody is, who stands in for nobody;
  /// the place behind it.
  private func calling(at place: Int) -> Int? {
    guard place + 1 < tokens.count, tokens[place].kind == .word,
      EnglishStepWords.copulas.contains(tokens[place + 1]), !tokens[place].possessive,
      !EnglishWords.heOrShe.contains(tokens[place]), !EnglishWords.thatWord.contains(tokens[place]),
      !EnglishStepWords.itself.contains(tokens[place]),
      EnglishWindows.deputyBefore.match(tokens, at: place) == nil
    else { return nil }
    return place + 1
  }

  /// ", *she never does it faster*", ", *no discussion*": said of somebody, and no part of the act.
  mutating func remark(at place: Int) -> Int? {
    guard place > 1, tokens[place - 1].kind == .comma, tokens[place].kind == .word,
      case let end = clauseEnd(from: place),
      case let hasAct = tokens[..<place].indices.contains(where: {
        !claimed[$0] && tokens[$0].kind == .word
      }), hasAct || result.owner != nil && end + 1 < tokens.count
    else { return nil }
    guard EnglishStepWords.smallTalk.match(tokens, at: place) != nil || isStanding(place, end)
    else { return nil }
    claim(place..<end, as: nil)
    // "Isabel, *she's in controlling, has to* approve it".
    return hasAct ? end : afterOwner(end + 1)
  }

  private func saysPart(at place: Int) -> Bool {
    switch EnglishStepWords.markers.match(tokens, at: place)?.meaning {
    // "She's the one *with* the key", "he's *in* charge of it".
    case nil, .with, .workstream: false
    case .takes, .needs, .after, .when, .beside, .done: true
    }
  }

  /// Whether a clause says what somebody is or never does, and no day and no length.
  private func isStanding(_ place: Int, _ end: Int) -> Bool {
    let contracted =
      tokens[place].possessive
      && (EnglishStepWords.pronouns.contains(tokens[place].text)
        || EnglishStepWords.itself.contains(tokens[place]))
    guard
      let next = contracted
        ? place + 1 : EnglishStepWords.ofSomebody.match(tokens, at: place)?.next, next < end
    else { return false }
    return !(next..<end).contains { index in
      tokens[index].kind == .number
        || EnglishNumbers.units[tokens[index].text] != nil
          && !EnglishRanges.the.contains(tokens[index - 1])
        || saysPart(at: index) || EnglishProse.isTimeWord(tokens[index])
        || EnglishCalendar.weekdays[tokens[index]] != nil
        || EnglishRanges.bounds.match(tokens, at: index) != nil
          && times.time(in: tokens, from: index) != nil
    }
  }

  /// "Legal *is Morgan Ellis*": a department that is somebody, and does nothing itself.
  func isHeld(at place: Int) -> Bool {
    guard let match = EnglishStepWords.standings.match(tokens, at: place),
      let found = holder(at: match.next)
    else { return false }
    return endsHolder(found.next)
  }

  /// "Sandbox keys *from your side* by December 7": which company gives them.
  mutating func fromSide(at place: Int) -> Int? {
    guard result.owner == nil, place > 0, tokens[place].text == "from",
      let found = holder(at: place + 1),
      isGiver(found.person) || startsClause(place) && !found.person.isRoleOnly,
      endsClause(found.next) || EnglishRanges.bounds.match(tokens, at: found.next) != nil
    else { return nil }
    return take(owner: found.person, place..<found.next)
  }

  /// "Sandbox access *from Ana*", but "get the list from Ana": who is asked need not be who acts.
  private func isGiver(_ person: PersonPhrase) -> Bool {
    switch person.identity {
    case .role: true
    case .known, .oneOf:
      tokens.first.map {
        !EnglishActs.isVerb($0)
          || EnglishActs.compounds.match(tokens, at: 0) != nil
      } == true
    default: false
    }
  }

  /// Whether the words before a place name work: one clause without anybody who does it.
  private func isWork(before place: Int) -> Bool {
    tokens[..<place].indices.allSatisfy { index in
      let kind = tokens[index].kind
      return !claimed[index]
        && (kind == .word || kind == .number || kind == .dash || kind == .slash
          || kind == .ampersand)
        && !EnglishStepWords.pronouns.contains(tokens[index].text)
        && (!EnglishStepWords.itself.contains(tokens[index].text) || tokens[index].shouted)
        && !EnglishStepWords.speakers.contains(tokens[index].text)
    }
  }

  private func endsHolder(_ place: Int) -> Bool {
    endsClause(place) || [.dash, .open].contains(tokens[place].kind) || isCompany(after: place)
      || EnglishStepWords.joiners.contains(tokens[place].text)
        && (anyone(at: place + 1).map { endsClause($0.next) } ?? false)
      || EnglishStepWords.markers.match(tokens, at: place)?.meaning == .after
  }

  /// "you", "our side", or somebody by name.
  private func holder(at place: Int) -> (person: PersonPhrase, next: Int)? {
    if let match = EnglishStepWords.sides.match(tokens, at: place) {
      let side = match.meaning ? context.speaker : context.speaker.other
      // "Integration is us, Vikram Rao …": the one who is named.
      if match.next + 1 < tokens.count, tokens[match.next].kind == .comma,
        let named = anyone(at: match.next + 1)
      {
        return named
      }
      let company = side == .buyer ? context.buyerCompany : context.sellerCompany
      let person = PersonPhrase(
        identity: .role(company ?? people.words(place..<match.next)), side: side,
        bytes: tokens[place].start..<tokens[match.next - 1].end)
      return (person, match.next)
    }
    return anyone(at: place) ?? people.lone(at: place)
  }
}
