/// Where the name of whoever does it may stand besides before the verb.
extension StepOwner {
  /// "Please have Anders return it": whoever is asked does it.
  static func asked(in cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    guard !cell.isEmpty else { return nil }
    var place = cell.lowerBound
    if EnglishStepWords.please.contains(tokens[place]) { place += 1 }
    guard place + 2 < cell.upperBound, EnglishStepWords.asking.contains(tokens[place]) else {
      return nil
    }
    guard let next = end(ofLoneName: place + 1, cell, sentence), next < cell.upperBound else {
      return askedRole(in: place + 1..<cell.upperBound, sentence)
    }
    if EnglishWords.toWord.contains(tokens[next]) { return .person }
    return EnglishActs.isActOrThing(tokens[next].text) ? .person : nil
  }

  /// "Ask *legal* to sign it", "get *the CFO* to approve it".
  private static func askedRole(
    in range: Range<Int>, _ sentence: Sentence
  ) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    guard
      let to = range.prefix(5).first(where: { EnglishWords.toWord.contains(tokens[$0]) }),
      to + 1 < range.upperBound, !EnglishPeople.theirs.contains(tokens[to + 1])
    else { return nil }
    let asked = tokens[range.lowerBound..<to]
    if asked.contains(where: { EnglishPeople.soleTitles.contains($0) }) { return .role }
    if asked.contains(where: { EnglishPeople.titles.contains($0) }) { return .actingRole }
    return asked.contains(where: isGroup) ? .group : nil
  }

  /// The person a cell begins with, whatever stands around the name.
  ///
  ///     "Dr. Fernandes returns", "Procurement's Fiona O'Dea issues", "Siddharth (IT sec) sends"
  static func named(
    atStartOf cell: Range<Int>, _ sentence: Sentence
  ) -> (person: PersonPhrase, next: Int)? {
    let tokens = sentence.tokens
    var start = cell.lowerBound
    if EnglishPeople.honorifics.contains(tokens[start]), start + 2 < cell.upperBound {
      start += tokens[start + 1].kind == .dot ? 2 : 1
    } else if isGroup(tokens[start]), tokens[start].possessive, start + 1 < cell.upperBound {
      start += 1
    }
    let mention = sentence.people.mention(at: start, alone: false)
    if let mention, !mention.person.isRoleOnly { return mention }
    // A bracket stands between the name and what is done.
    guard isLoneName(start, sentence), start + 1 < cell.upperBound, tokens[start + 1].kind == .open,
      let close = cell.first(where: { $0 > start && tokens[$0].kind == .close }),
      let lone = sentence.people.lone(at: start)
    else { return nil }
    return (lone.person, close + 1)
  }

  /// "*Halden* sends the list": one capitalised word that is nobody's given name may as well be a
  /// company.
  static func isUnknownWord(
    _ found: (person: PersonPhrase, next: Int), _ cell: Range<Int>, _ sentence: Sentence
  ) -> Bool {
    guard case .new = found.person.identity,
      found.next == cell.lowerBound + 1, found.person.title == nil
    else { return false }
    let word = sentence.tokens[cell.lowerBound]
    return !word.possessive && !EnglishGivenNames.names.contains(word)
      && !EnglishPeople.givenNames.contains(word)
      && !EnglishGivenNames.names.contains(PlainLetters.text(of: word.text))
  }

  /// "*Munich* ships the pump": those who sit there, and nobody by name.
  static func placeSubject(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let next = cell.lowerBound + 1
    guard tokens[cell.lowerBound].capital, EnglishPlaces.names.contains(tokens[cell.lowerBound]),
      !EnglishGivenNames.names.contains(tokens[cell.lowerBound]), next < cell.upperBound,
      verb(at: next, in: cell, sentence, plural: false) || ThirdPerson.acts(at: next, in: tokens)
    else { return nil }
    return .unknown
  }

  /// A capitalised word that can be nothing but somebody's first name.
  static func isLoneName(_ place: Int, _ sentence: Sentence) -> Bool {
    guard sentence.people.isNameWord(place) else { return false }
    let word = sentence.tokens[place].text
    return word.utf8.count > 2 && EnglishCalendar.weekdays[word] == nil
      && EnglishCalendar.months[word] == nil && !EnglishPeople.groups.contains(word)
      && !EnglishPeople.companyEndings.contains(word)
      && (!EnglishActs.nounEndings.contains { word.hasSuffix($0) }
        || EnglishGivenNames.names.contains(sentence.tokens[place])
        || EnglishPeople.givenNames.contains(sentence.tokens[place]))
  }

  /// One word or two of no table in lower case, where a list has its names: "helen cole".
  static func isQuietName(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    (1...2).contains(cell.count)
      && sentence.tokens[cell].allSatisfy { word in
        word.kind == .word && !word.capital && word.text.utf8.count > 1
          && !EnglishActs.isActOrThing(word.text) && !isGroup(word)
          && !EnglishPeople.titles.contains(word) && !EnglishPeople.notNames.contains(word)
          && !EnglishQuality.sellerRoles.contains(word)
          && !EnglishStepWords.announcements.contains(word)
          && !EnglishQuality.dueWords.contains(word) && !EnglishQuality.ownerWords.contains(word)
          && !EnglishQuality.standings.contains(word) && !EnglishWords.parties.contains(word)
          && !EnglishPeople.stops.contains(word)
      }
  }

  // MARK: Names that stand alone

  /// Whether somebody is named in a bracket, between commas or after a colon: "(Temitope)",
  /// ", Shreya, Thursday", "Nkechi: …", ", Lars confirms it".
  static func isNamedApart(_ cell: Range<Int>, _ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    for place in cell {
      let opens =
        place == cell.lowerBound
        || [.comma, .colon, .open, .semicolon].contains(tokens[place - 1].kind)
      guard opens, let next = end(ofLoneName: place, cell, sentence) else { continue }
      let mark = next < cell.upperBound ? tokens[next].kind : .semicolon
      if place == cell.lowerBound {
        if mark == .colon, next + 1 < cell.upperBound { return true }
        continue
      }
      switch tokens[place - 1].kind {
      // "(Temitope)", "(Temitope, 3 Feb)".
      case .open:
        let isGiven = EnglishGivenNames.names.contains(tokens[place])
        if mark == .close || mark == .comma && isGiven { return true }
      default:
        if mark != .word || EnglishProse.starters.contains(tokens[next])
          || EnglishActs.followsPerson(tokens[next].text)
        {
          return true
        }
      }
    }
    return false
  }

  static func end(
    ofLoneName place: Int, _ cell: Range<Int>, _ sentence: Sentence
  ) -> Int? {
    if let found = sentence.people.mention(at: place, alone: false), !found.person.isRoleOnly,
      found.next <= cell.upperBound
    {
      return found.next
    }
    return isLoneName(place, sentence) ? place + 1 : nil
  }

  // MARK: Nobody yet

  /// "We need a person to own training", "someone needs to run it", "need a project manager":
  /// somebody is wanted.
  static func seeksSomebody(_ act: [Token]) -> Bool {
    guard let first = act.first else { return false }
    if EnglishPeople.whoever.contains(first) { return true }
    if EnglishPeople.wanted.contains(first), act.count > 2,
      EnglishPeople.seeking.contains(act[1]), EnglishWords.toWord.contains(act[2])
    {
      return true
    }
    guard let need = act.prefix(4).firstIndex(where: { EnglishPeople.seeking.contains($0) })
    else { return false }
    var next = need + 1
    while next < act.count, EnglishPeople.seekingArticles.contains(act[next]) { next += 1 }
    guard next < act.count else { return false }
    let isFor = next + 1 < act.count && EnglishPeople.wantedFor.contains(act[next + 1])
    if EnglishPeople.wanted.contains(act[next]) { return isFor }
    let title = act[next...].prefix(3).lastIndex { EnglishPeople.titles.contains($0) }
    return title.map { $0 + 1 == act.count || EnglishPeople.wantedFor.contains(act[$0 + 1]) }
      ?? false
  }

  // MARK: Roles

  /// "*General counsel* signs", "the *managing partner* approves": a title of which there is one.
  static func soleSubject(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let start = cell.lowerBound + (sentence.people.isDeterminer(tokens[cell.lowerBound]) ? 1 : 0)
    guard let next = EnglishPeople.soleRoles.match(tokens, at: start)?.next,
      next < cell.upperBound,
      verb(at: next, in: cell, sentence, plural: false) || ThirdPerson.acts(at: next, in: tokens)
    else { return nil }
    return .role
  }

  /// "The CFO signs", "Head of nursing approves", "our registrar to send": somebody without a name.
  static func roleSubject(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let isDetermined = sentence.people.isDeterminer(tokens[cell.lowerBound])
    let start = cell.lowerBound + (isDetermined ? 1 : 0)
    var hasTitle = false
    var isOneHuman = false
    for place in start..<min(start + 6, cell.upperBound) {
      let token = tokens[place]
      guard token.kind == .word else { return nil }
      if place > start, hasTitle || isDetermined,
        verb(at: place, in: cell, sentence, plural: false)
          || !hasTitle && ThirdPerson.acts(at: place, in: tokens)
      {
        return isOneHuman ? .role : .actingRole
      }
      if EnglishPeople.titles.contains(token) {
        hasTitle = true
        // "The *finance* director".
        isOneHuman =
          isOneHuman || EnglishPeople.soleTitles.contains(token)
          || place > start && token.text == "director"
            && EnglishPeople.soleFields.contains(tokens[place - 1])
      } else if EnglishActs.isActOrThing(token.text) || token.capital && place > start && !hasTitle
      {
        return nil
      }
    }
    return nil
  }
}
