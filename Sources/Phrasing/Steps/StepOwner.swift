/// Who a line says will do it.
enum StepOwner {
  static func strongest(
    _ field: StepFeatures.Owner?, _ act: StepFeatures.Owner
  ) -> StepFeatures.Owner {
    guard let field else { return act }
    return field == .nobody ? .group : field
  }

  // MARK: Fields

  /// The owner that cells of their own name; `nil` when there are none.
  static func inFields(_ cells: [Range<Int>], _ sentence: Sentence) -> StepFeatures.Owner? {
    guard !cells.isEmpty else { return nil }
    var names = 0
    var groups = 0
    var roles = 0
    for cell in cells {
      let people =
        cell.count == 1 && isWholeName(cell, sentence) || isQuietName(cell, sentence)
        ? 1 : Self.names(in: cell, sentence)
      names += people
      guard people == 0 else { continue }
      let tokens = sentence.tokens[cell].filter { $0.kind == .word }
      // "Owner: ?", "Owner: n/a": a place kept for a name.
      if isUnfilled(cell, sentence) {
        groups += 1
        continue
      }
      // "To be decided".
      let isOpen = zip(tokens, tokens.dropFirst()).contains {
        EnglishWords.toWord.contains($0) && EnglishActs.being.contains($1)
      }
      let isNobody =
        isOpen
        || tokens.contains {
          isGroup($0) || EnglishWords.parties.contains($0)
            || $0.capital && sentence.people.isKnownCompany($0)
        }
      if isNobody {
        groups += 1
      } else if !tokens.isEmpty {
        roles += 1
      }
      if tokens.contains(where: { EnglishWords.severalMarks.contains($0) })
        || sentence.tokens[cell].contains(where: { [.plus, .slash, .ampersand].contains($0.kind) })
      {
        groups += 1
      }
    }
    if names == 1 { return .person }
    if names > 1 { return .several }
    return groups > 0 ? .group : .role
  }

  static func isGroup(_ token: Token) -> Bool {
    EnglishPeople.groups.contains(token) || EnglishPeople.departments.contains(token)
      || EnglishQuality.nobody.contains(token) || EnglishPeople.isSeveral(token.text)
  }

  /// How many people a stretch names.
  static func names(in range: Range<Int>, _ sentence: Sentence) -> Int {
    var count = 0
    var place = range.lowerBound
    while place < range.upperBound {
      if let found = sentence.people.mention(at: place, alone: false),
        found.next <= range.upperBound, !found.person.isRoleOnly
      {
        count += 1
        place = found.next
      } else {
        place += 1
      }
    }
    return count
  }

  /// Whether a cell is a name and nothing else, with its title: "Raj K.", "Dana Reyes (legal ops)".
  static func isWholeName(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    if cell.count == 1 { return isLoneName(cell.lowerBound, sentence) }
    guard let found = sentence.people.mention(at: cell.lowerBound, alone: false),
      !found.person.isRoleOnly,
      // "Emre signs the NDA" says what he does.
      found.next >= cell.upperBound || !ThirdPerson.acts(at: found.next, in: sentence.tokens)
    else { return false }
    return found.next >= cell.upperBound - 3
  }

  // MARK: The act

  /// The owner the words of the act give.
  ///
  /// Somebody who says "I" and names a day owns it, whoever the paper goes to.
  static func inAct(
    _ cells: [Range<Int>], _ sentence: Sentence, hasExactDay: Bool
  ) -> StepFeatures.Owner {
    var found: [StepFeatures.Owner] = []
    for cell in cells {
      let subject =
        subject(of: cell, sentence) ?? (isNamedApart(cell, sentence) ? .person : nil)
      if let subject { found.append(subject) }
      if subject == .speaker, hasExactDay { continue }
      // "Priya sends it to the board": it goes to a group, but she owns it.
      if subject == .person || subject == .role || subject == .unknown { continue }
      if subject == nil, opensWithAct(cell, sentence) {
        if orJoined(cell, sentence) { found.append(.several) }
        // "Shared with the team": whom it goes to.
        let isHandedOver = EnglishActs.handingOver.contains(sentence.tokens[cell.lowerBound])
        let links = isHandedOver ? EnglishWords.byWord : EnglishWords.withOrBy
        if let owner = agent(in: cell, sentence, among: links) {
          found.append(owner)
        }
        continue
      }
      let links = isState(cell, sentence) ? EnglishQuality.sources : EnglishQuality.towards
      if let owner = agent(in: cell, sentence, among: links) { found.append(owner) }
    }
    for owner in [
      StepFeatures.Owner.several, .group, .person, .unknown, .speaker, .actingRole, .role,
    ]
    where found.contains(owner) {
      return owner
    }
    return .nobody
  }

  /// "Contract sent to legal": a paper and what has become of it, whoever it went to.
  private static func isState(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    let words = sentence.tokens[cell].filter { $0.kind == .word }
    if StepEnd.isPaperState(words) { return true }
    guard StepEnd.openingVerb(of: words) == nil else { return false }
    // "Board pack *sent to* directors": whatever the thing is called.
    let isHandedOver = zip(words.dropFirst(), words.dropFirst(2)).contains {
      EnglishActs.ends.contains($0) && !EnglishQuality.ownerWords.contains($0)
        && EnglishWords.toWord.contains($1)
    }
    return isHandedOver || words.contains { EnglishActs.handedEnds.contains($0) }
      || words.contains { EnglishActs.things.contains($0) }
        && words.contains { EnglishActs.ends.contains($0) }
  }

  /// "Send the contract to legal": an order, whose receiver does not own it.
  private static func opensWithAct(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens[cell].first else { return false }
    if !EnglishActs.isVerb(first),
      StepEnd.openingVerb(of: sentence.tokens[cell].filter { $0.kind == .word })?.place == 0
    {
      return true
    }
    // "Purchase order from Tamara".
    let words = sentence.tokens[cell].filter { $0.kind == .word }
    guard EnglishActs.acts.contains(first), EnglishActs.compounds.match(words, at: 0) == nil else {
      return false
    }
    if EnglishActs.transfers.contains(first) { return true }
    return sentence.tokens[cell].contains {
      EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
    }
  }

  /// Who stands before the verb: "Priya will send", "Legal approves", "Both teams sign", "I'll".
  private static func subject(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    guard let first = tokens[cell].first else { return nil }
    // "@jorge publish the notes".
    if first.kind == .at, cell.count > 2 { return .person }
    if cell.count > 3, tokens[cell.lowerBound + 1].kind == .colon,
      EnglishStepWords.speakers.contains(tokens[cell.lowerBound + 2])
    {
      // "marc: I'll get the draft …"
      return .person
    }
    if let person = sentence.people.mention(at: cell.lowerBound, alone: false),
      !person.person.isRoleOnly, person.next < cell.upperBound, tokens[person.next].kind == .colon
    {
      return .person
    }
    // "ana: send the W-9".
    if cell.count > 2, tokens[cell.lowerBound + 1].kind == .colon,
      EnglishActs.acts.contains(tokens[cell.lowerBound + 2]),
      isQuietName(cell.lowerBound..<cell.lowerBound + 1, sentence)
    {
      return .person
    }
    if let said = speakerPlace(in: cell, sentence) {
      let rest = said + 1..<cell.upperBound
      let namesSomebody =
        names(in: rest, sentence) > 0
        || rest.contains { EnglishGivenNames.names.contains(sentence.tokens[$0]) }
      if namesSomebody, handsOver(rest, sentence) { return .person }
      // "I'll have Marcus send it".
      if asked(in: rest, sentence) == .person { return .person }
      // "I need Renata's signature": she gives it.
      if needsOf(rest, sentence) { return .person }
      return .speaker
    }
    if EnglishWords.needWord.contains(first) || EnglishWords.needsWord.contains(first) {
      let next = cell.lowerBound + 1
      let named = next < cell.upperBound && tokens[next].capital && tokens[next].possessive
      if named || names(in: cell, sentence) == 1 { return .person }
      return agent(in: cell, sentence, among: EnglishQuality.agents) ?? .group
    }
    if let asked = asked(in: cell, sentence) { return asked }
    if EnglishStepWords.speakers.contains(first) || EnglishWords.letWord.contains(first) {
      return .speaker
    }
    if needsOf(cell.lowerBound + 1..<cell.upperBound, sentence)
      || EnglishActs.obtaining.contains(first)
        && givesOf(cell.lowerBound + 1..<cell.upperBound, sentence)
    {
      return .person
    }
    if EnglishWords.nobodyNamed.contains(first) {
      // "You'll have it on Thursday": whoever says so gives it.
      return promisesYou(cell, sentence) ? .speaker : .group
    }
    if listsNames(cell, sentence) || isPairAsked(cell, sentence) { return .several }
    // "Mark and Dana agree it": a name, too, that is a word of its own.
    if joinsAnother(cell.lowerBound + 1, cell, sentence),
      isLoneName(cell.lowerBound, sentence)
        || first.capital && EnglishPeople.givenNames.contains(first)
    {
      return .several
    }
    if let firm = sentence.people.firmEnd(at: cell.lowerBound) ?? firmWords(cell, sentence),
      firm < cell.upperBound,
      verb(at: firm, in: cell, sentence, plural: false) || ThirdPerson.acts(at: firm, in: tokens)
    {
      return .group
    }
    if let role = soleSubject(of: cell, sentence) { return role }
    if let group = unlistedGroup(of: cell, sentence) { return group }
    // "IT admin Pavel grants access": the department is part of his title.
    if let person = named(atStartOf: cell, sentence), person.next < cell.upperBound,
      !isGroup(first) || first.possessive || person.person.title != nil
    {
      if joinsAnother(person.next, cell, sentence) { return .several }
      if EnglishPeople.companyEndings.contains(tokens[person.next - 1]),
        verb(at: person.next, in: cell, sentence, plural: false)
          || ThirdPerson.acts(at: person.next, in: tokens)
      {
        return .group
      }
      // "Amara, our CISO, signs": the verb stands after what is said of her.
      let isDescribed =
        (person.person.title != nil || person.person.department != nil)
        && tokens[person.next].kind == .comma
      let act = isDescribed ? person.next + 1 : person.next
      // "Nigel's team builds it".
      if tokens[person.next - 1].possessive, EnglishPeople.groups.contains(tokens[person.next]) {
        return .group
      }
      if tokens[person.next - 1].possessive || ThirdPerson.acted(at: act, in: tokens)
        || verb(at: act, in: cell, sentence, plural: false)
        || ThirdPerson.acts(at: act, in: tokens)
      {
        return isUnknownWord(person, cell, sentence) ? .unknown : .person
      }
    }
    if let given = givenSubject(of: cell, sentence) { return given }
    return groupSubject(of: cell, sentence) ?? roleSubject(of: cell, sentence)
      ?? shortSubject(of: cell, sentence) ?? placeSubject(of: cell, sentence)
  }

  private static func promisesYou(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    guard cell.count > 2, EnglishWords.youWords.contains(sentence.tokens[cell.lowerBound])
    else { return false }
    return sentence.tokens[cell].dropFirst().prefix(2).contains {
      EnglishWords.receiving.contains($0)
    }
  }

  /// Where "I'll" stands, at the start or after an opening clause.
  private static func speakerPlace(in cell: Range<Int>, _ sentence: Sentence) -> Int? {
    cell.first { place in
      EnglishStepWords.speakers.contains(sentence.tokens[place])
        && (place == cell.lowerBound || sentence.tokens[place - 1].kind == .comma)
    }
  }

  /// "I'll loop in Priya and she'll get answers": somebody else acts.
  private static func handsOver(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    sentence.tokens[range].contains { EnglishWords.others.contains($0) }
  }

  static func joinsAnother(
    _ place: Int, _ cell: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    guard place + 1 < cell.upperBound,
      EnglishWords.andOr.contains(sentence.tokens[place])
        || [.ampersand, .slash].contains(sentence.tokens[place].kind)
    else { return false }
    let next = sentence.tokens[place + 1]
    // "Dana and finance approve it".
    if EnglishPeople.departments.contains(next) { return true }
    if EnglishPeople.theirs.contains(next), place + 2 < cell.upperBound {
      // "Chen and his team".
      return isGroup(sentence.tokens[place + 2])
    }
    return next.capital
      && (!EnglishActs.isActOrThing(next.text) || EnglishPeople.givenNames.contains(next))
  }

  /// "Dana, Priya and Raj meet".
  private static func listsNames(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    var place = cell.lowerBound
    while place + 2 < cell.upperBound, isLoneName(place, sentence),
      sentence.tokens[place + 1].kind == .comma
    { place += 2 }
    return place > cell.lowerBound && isLoneName(place, sentence)
      && joinsAnother(place + 1, cell, sentence)
  }

  /// "Rosa / Milo: count the crates".
  private static func isPairAsked(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    guard cell.count > 4, sentence.tokens[cell.lowerBound + 1].kind == .slash,
      sentence.tokens[cell.lowerBound + 3].kind == .colon
    else { return false }
    return isLoneName(cell.lowerBound, sentence) && isLoneName(cell.lowerBound + 2, sentence)
  }

  /// Departments, companies and groups before a verb.
  private static func groupSubject(
    of cell: Range<Int>, _ sentence: Sentence
  ) -> StepFeatures.Owner? {
    var place = cell.lowerBound
    var seen = false
    var plural = false
    while place < cell.upperBound, place - cell.lowerBound < 5 {
      let token = sentence.tokens[place]
      if isGroup(token) && !EnglishQuality.nobody.contains(token)
        || sentence.people.isCompany(token.text)
        || token.capital && sentence.people.isKnownCompany(token)
      {
        seen = true
        plural = plural || token.text.hasSuffix("s") || EnglishWords.bothWord.contains(token)
      } else if seen, EnglishPeople.companyEndings.contains(token) {
        // "Globex Systems".
        plural = false
      } else if !EnglishQuality.possessives.contains(token), token.text != "and",
        token.text != "from", token.text != "or", token.kind != .ampersand,
        !isBeforeDepartment(place, cell, sentence)
      {
        break
      }
      place += 1
    }
    let acts =
      place > cell.lowerBound && place < cell.upperBound
      && EnglishActs.isVerb(sentence.tokens[place])
      && StepEnd.isDoneByParty(at: place, in: sentence.tokens)
      || verb(at: place, in: cell, sentence, plural: plural)
      || !plural && place < cell.upperBound && ThirdPerson.acts(at: place, in: sentence.tokens)
      || seen && place < cell.upperBound && ThirdPerson.acted(at: place, in: sentence.tokens)
    return seen && acts ? .group : nil
  }

  /// "*Accounts* payable", "the *privacy* office".
  private static func isBeforeDepartment(
    _ place: Int, _ cell: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    guard
      place == cell.lowerBound || EnglishPeople.theirs.contains(sentence.tokens[place - 1]),
      !EnglishActs.isVerb(sentence.tokens[place])
        || EnglishActs.isNoun(sentence.tokens[place].text),
      place + 1 < cell.upperBound
    else { return false }
    return isGroup(sentence.tokens[place + 1])
  }

  static func verb(
    at place: Int, in cell: Range<Int>, _ sentence: Sentence, plural: Bool
  ) -> Bool {
    guard place < cell.upperBound, !ThirdPerson.isPlural(at: place, in: sentence.tokens),
      !ThirdPerson.isSuffered(at: place, in: sentence.tokens)
    else { return false }
    let word = sentence.tokens[place].text
    if !plural, EnglishActs.isNoun(word) || EnglishActs.ends.contains(word) {
      // "Beth files the request" does something; "Beth files" may be papers.
      return place + 1 < cell.upperBound && EnglishActs.followsPerson(word)
        && ThirdPerson.hasObject(after: place, in: sentence.tokens)
    }
    if EnglishActs.followsPerson(word) { return true }
    return plural && EnglishActs.isVerb(word)
  }
}
