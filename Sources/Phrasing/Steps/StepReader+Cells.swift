/// Whoever does it, told in a cell of its own: between commas, dashes or brackets.
extension StepReader {
  /// "Labels, *legal*, two days", "Pallets - *Acme*", "Audit (*Rosa and the fire inspector*)",
  /// "budget, *that's me*": a cell that says who, and nothing else.
  mutating func ownerCell(at place: Int) -> Int? {
    guard place > 0, result.owner == nil, opensCell(place), hasWork(before: place),
      let cell = doers(at: place), !isRow(place, cell.next)
    else { return nil }
    let human = cell.people.first { !$0.isRoleOnly }
    result.owner = human ?? (cell.people.count == 1 ? cell.people[0] : people.roleSaid(cell.said))
    if human != nil { for other in cell.people where other != human { add(other) } }
    let isClosed = cell.next < tokens.count && tokens[cell.next].kind == .close
    let start = isClosed ? place - 1 : place
    let end = isClosed ? cell.next + 1 : cell.next
    claim(start..<end, as: .owner)
    return end
  }

  /// ", *that's the lab's*", ", *I'd say Rosa*", before it is taken for a remark.
  mutating func ledCell(at place: Int) -> Int? {
    EnglishStepWords.behind.match(tokens, at: place) == nil ? nil : ownerCell(at: place)
  }

  /// Everybody a cell says, when it says nothing else.
  private func doers(
    at place: Int
  ) -> (people: [PersonPhrase], said: Range<Int>, next: Int)? {
    let said = EnglishSpeech.openers.match(tokens, at: place)?.next ?? place
    let start = EnglishStepWords.behind.match(tokens, at: said)?.next ?? said
    let isLed = start > said
    var found: [PersonPhrase] = []
    var next = start
    while next < tokens.count,
      let someone = doer(at: next, isLed) ?? stranger(at: next, from: start)
    {
      found.append(someone.person)
      next = someone.next
      guard next + 1 < tokens.count, joinsPeople(tokens[next]), tokens[next].kind != .comma else {
        break
      }
      next += 1
    }
    guard !found.isEmpty, closesCell(next, opened: place) else { return nil }
    return (found, start..<next, next)
  }

  /// One of them: a name, whoever speaks, a side of the plan, a department or a title.
  private func doer(
    at place: Int, _ isLed: Bool = false
  ) -> (person: PersonPhrase, next: Int)? {
    let token = tokens[place]
    if EnglishStepWords.me.contains(token) {
      let speaker = PersonPhrase(
        identity: .speaker, side: context.speaker, bytes: token.start..<token.end)
      return (speaker, place + 1)
    }
    if let found = anyone(at: place) ?? worded(at: place) { return found }
    if let side = people.side(ofCompany: token.text), token.kind == .word, !token.possessive {
      return (self.side(side, place..<place + 1), place + 1)
    }
    if let match = EnglishStepWords.sides.match(tokens, at: place) {
      let side = match.meaning ? context.speaker : context.speaker.other
      return (self.side(side, place..<match.next), match.next)
    }
    if let firm = firm(at: place) { return firm }
    return role(at: place, isLed) ?? house(at: place) ?? somebodys(at: place)
  }

  /// "*Frank*", "*Grace*": a given name that is a word as well, where only somebody can stand.
  private func worded(at place: Int) -> (person: PersonPhrase, next: Int)? {
    EnglishPeople.givenNames.contains(tokens[place]) && !tokens[place].possessive
      ? people.lone(at: place) : nil
  }

  /// "*your carrier*", "our installer": somebody of a side, and no thing that it has.
  private func somebodys(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard let side = people.side(ofDeterminer: tokens[place]), place + 1 < tokens.count,
      case let words = tokens[(place + 1)...].prefix(3).prefix(while: { $0.kind == .word }),
      let last = words.last, !last.possessive,
      ["er", "or", "ist", "ant"].contains(where: last.text.hasSuffix),
      !words.contains(where: { EnglishActs.isNoun($0.text) || EnglishActs.ends.contains($0) })
    else { return nil }
    return (people.roleSaid(place + 1..<words.endIndex, side: side), words.endIndex)
  }

  /// A side of the plan, by the name that the plan has for it.
  private func side(_ side: PhraseContext.Side, _ range: Range<Int>) -> PersonPhrase {
    let name = side == .buyer ? context.buyerCompany : context.sellerCompany
    return PersonPhrase(
      identity: .role(name ?? people.words(range)), side: side,
      bytes: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  /// "*Marlow Ventures*", "*Moss & Sons*": another company, of which nobody is named.
  func firm(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard let next = people.firmEnd(at: place) else { return nil }
    return (people.roleSaid(place..<next), next)
  }

  /// "*Bell's lab*", "Kim's team": people who are called after one of them.
  private func house(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place + 1 < tokens.count, tokens[place].capital, tokens[place].possessive,
      EnglishPeople.groups.contains(tokens[place + 1])
        || EnglishStepWords.crews.contains(tokens[place + 1])
        || EnglishStepWords.houses.contains(tokens[place + 1])
        || EnglishPeople.titles.contains(tokens[place + 1])
    else { return nil }
    return (people.roleSaid(place..<place + 2), place + 2)
  }

  /// "*Runa* and the fire inspector": a name that no list holds, beside somebody who is no thing.
  private func stranger(at place: Int, from start: Int) -> (person: PersonPhrase, next: Int)? {
    guard let found = people.lone(at: place), !tokens[place].possessive,
      !EnglishPlaces.names.contains(tokens[place])
    else { return nil }
    let isBehind = place > start
    let isBefore =
      found.next + 1 < tokens.count && joinsPeople(tokens[found.next])
      && tokens[found.next].kind != .comma && doer(at: found.next + 1) != nil
    return isBehind || isBefore ? found : nil
  }

  /// "legal", "the fire inspector", "IT team", "head chef": nobody's name.
  ///
  /// Behind "that's" it may be theirs: "that's the lab's".
  private func role(at place: Int, _ isLed: Bool = false) -> (person: PersonPhrase, next: Int)? {
    let isDetermined =
      people.isDeterminer(tokens[place]) || EnglishRanges.the.contains(tokens[place])
    let start = isDetermined ? place + 1 : place
    guard start < tokens.count, tokens[start].kind == .word else { return nil }
    let next: Int
    if let title = people.title(at: start, leading: false) {
      next = title.next
    } else if people.isDepartment(start) || EnglishStepWords.shops.contains(tokens[start]) {
      let isGroup =
        start + 1 < tokens.count && EnglishPeople.groups.contains(tokens[start + 1])
      next = isGroup ? start + 2 : start + 1
    } else if start + 1 < tokens.count, people.isDepartment(start + 1), !tokens[start].possessive,
      !EnglishActs.isVerb(tokens[start]), !EnglishActs.ends.contains(tokens[start]),
      closesCell(start + 2, opened: place)
    {
      // "Accounts *payable*", "site *security*".
      next = start + 2
    } else if isLed, isDetermined, EnglishStepWords.houses.contains(tokens[start]) {
      next = start + 1
    } else {
      return nil
    }
    guard isLed || !tokens[next - 1].possessive else { return nil }
    let role = PersonPhrase(
      identity: .role(people.name(start..<next)), side: people.side(ofDeterminer: tokens[place]),
      bytes: tokens[start].start..<tokens[next - 1].end)
    return (role, next)
  }

  /// Whether a cell begins at a place: behind a comma, a colon, a bracket, or a dash between fields.
  private func opensCell(_ place: Int) -> Bool {
    [.comma, .colon, .open, .semicolon].contains(tokens[place - 1].kind) || isFieldMark(place - 1)
  }

  private func closesCell(_ next: Int, opened place: Int) -> Bool {
    if place > 0, tokens[place - 1].kind == .open {
      return next < tokens.count && tokens[next].kind == .close
    }
    return endsClause(next) || isFieldMark(next)
  }

  /// "Approvals: *security, legal, finance*": what is listed, and nobody who does it.
  private func isRow(_ place: Int, _ next: Int) -> Bool {
    if next + 1 < tokens.count, tokens[next].kind == .comma, let other = role(at: next + 1),
      closesCell(other.next, opened: next + 1)
    {
      return true
    }
    guard tokens[place - 1].kind == .comma else { return false }
    let before = tokens[..<(place - 1)].lastIndex { [.comma, .colon].contains($0.kind) } ?? -1
    return before + 1 < place - 1 && role(at: before + 1)?.next == place - 1
  }
}
