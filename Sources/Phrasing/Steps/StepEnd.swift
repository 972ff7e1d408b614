/// Whether the words of an act show an end.
enum StepEnd {
  // MARK: What leaves the act open whatever its words

  static func hedge(_ act: [Token], _ hasDay: Bool) -> StepQuality.Cause? {
    for place in act.indices {
      if EnglishQuality.hedges.match(act, at: place) != nil { return .hedged }
      if EnglishQuality.untested.contains(act[place]) { return .untested }
      if let vague = EnglishNumbers.vague.match(act, at: place),
        EnglishCalendar.units.match(act, at: vague.next) != nil
      {
        return .hedged
      }
    }
    guard let first = act.first else { return .topic }
    if EnglishWords.waiting.contains(first) { return .waiting }
    return nil
  }

  // MARK: Ends

  /// The best end that any cell of the act shows.
  static func end(of cells: [[Token]]) -> StepFeatures.End {
    let ends = cells.map(end(of:))
    if ends.contains(.seen) { return .seen }
    if ends.contains(.given) { return .given }
    return ends.first ?? .none(.topic)
  }

  private static func end(of tokens: [Token]) -> StepFeatures.End {
    let tokens = withoutAddressee(tokens)
    let words = tokens.filter { $0.kind == .word }
    guard !words.isEmpty else { return .none(.topic) }
    if isGeneric(words) { return .none(.genericEnd) }
    if StepSeam.slash(of: tokens) != nil { return .none(.twoActs) }
    if let opening = openingVerb(of: words) { return end(ofVerb: opening, words, of: tokens) }
    return endOfState(withoutBracket(tokens).filter { $0.kind == .word }, of: tokens)
  }

  /// "Branding applied (logo, colours)": the list at the end is of what is said before it.
  private static func withoutBracket(_ tokens: [Token]) -> [Token] {
    guard tokens.last?.kind == .close, let open = tokens.lastIndex(where: { $0.kind == .open }),
      open > 1
    else { return tokens }
    return Array(tokens[..<open])
  }

  /// Whether the opening verb shows its end by itself: "sign", "send".
  static func isPlainAct(_ tokens: [Token]) -> Bool {
    openingVerb(of: tokens.filter { $0.kind == .word }).map {
      EnglishActs.acts.contains($0.base) && !EnglishActs.softActs.contains($0.base)
    } == true
  }

  /// "Anneke: deliver the summary": what is asked for, without whoever is asked.
  private static func withoutAddressee(_ tokens: [Token]) -> [Token] {
    if tokens.count > 2, tokens[0].kind == .at {
      return Array(tokens[(tokens[2].kind == .colon ? 3 : 2)...])
    }
    guard tokens.count > 2, tokens[1].kind == .colon, tokens[0].capital,
      !EnglishActs.isActOrThing(tokens[0].text), EnglishActs.acts.contains(tokens[2])
    else { return tokens }
    return Array(tokens[2...])
  }

  private static func isGeneric(_ words: [Token]) -> Bool {
    words.allSatisfy { EnglishQuality.generic.contains($0) }
  }

  /// What leaves an act open whoever does it by whatever day: two acts, or one that never ends.
  static func opening(of tokens: [Token]) -> StepQuality.Cause? {
    let words = tokens.filter { $0.kind == .word }
    guard let verb = openingVerb(of: words), verb.place > 0 else { return nil }
    if EnglishActs.endlessActs.match(words, at: verb.place) != nil { return .softVerb }
    let isSaid = words.contains { EnglishStepWords.speakers.contains($0) }
    return !isSaid && StepSeam.next(after: verb, in: tokens) != nil ? .twoActs : nil
  }

  /// The verb that opens the line, after a subject and helpers: "Omar *returns*", "I'll *send*".
  static func openingVerb(of words: [Token]) -> (base: String, place: Int)? {
    if let found = gerund(of: words) ?? asked(of: words) { return found }
    for place in words.indices.prefix(6) {
      let word = words[place].text
      let before = place > 0 ? words[place - 1].text : nil
      if let base = EnglishActs.base(ofThirdPerson: word), place > 0,
        EnglishActs.acts.contains(base) || EnglishActs.softActs.contains(base),
        isVerb(at: place, in: words), !ThirdPerson.isPlural(at: place, in: words)
      {
        return (base, place)
      }
      let isBase = EnglishActs.acts.contains(word) || EnglishActs.softActs.contains(word)
      if isBase, place == 0,
        isNounPair(words) || isAfterwards(words)
          || EnglishActs.compounds.match(words, at: 0) != nil
      {
        return nil
      }
      // "Notice to proceed issued".
      if before == "to", place > 1, EnglishActs.leadingTo.contains(words[place - 2]) {
        continue
      }
      if isBase, place == 0 || isHelper(before) { return (word, place) }
      if place == 0, isUnlistedOrder(words) { return (word, place) }
      if place > 0, isUnlistedVerb(at: place, in: words) { return (word, place) }
      // "Dana and Raj meet".
      if isBase, place > 1, words[place - 1].capital,
        EnglishWords.andWord.contains(words[place - 2]),
        !EnglishActs.isActOrThing(words[place - 1].text)
      {
        return (word, place)
      }
      if place > 0, word == "sign" || word == "signs", before == "parties" || before == "teams" {
        return ("sign", place)
      }
      if place > 0, before == "will" || before == "can", !EnglishPeople.stops.contains(word) {
        return (word, place)
      }
    }
    return nil
  }

  /// "Hana *unlocks* the tenant": what somebody does, in a verb of no list.
  private static func isUnlistedVerb(at place: Int, in words: [Token]) -> Bool {
    let before = words[place - 1]
    return before.capital && !before.shouted && !before.possessive
      && !EnglishPeople.notNames.contains(before)
      && !EnglishActs.isActOrThing(before.text) && !EnglishActs.isActOrThing(words[place].text)
      && !EnglishMoods.statives.contains(words[place])
      && EnglishActs.base(ofThirdPerson: words[place].text) != nil
      && ThirdPerson.acts(at: place, in: words)
  }

  /// "Ask the CEO to *generate* the key": what is asked for, and not the asking.
  private static func asked(of words: [Token]) -> (base: String, place: Int)? {
    guard let first = words.first, EnglishStepWords.asking.contains(first),
      let to = words.prefix(6).firstIndex(where: { EnglishWords.toWord.contains($0) }), to > 1,
      to + 1 < words.count, !EnglishPeople.theirs.contains(words[to + 1]),
      !words[to + 1].capital, !EnglishPeople.departments.contains(words[to + 1])
    else { return nil }
    let isHuman = words[1..<to].contains {
      $0.capital || EnglishPeople.titles.contains($0) || EnglishPeople.departments.contains($0)
        || EnglishPeople.groups.contains($0)
    }
    return isHuman ? (words[to + 1].text, to + 1) : nil
  }

  /// "*Translate* the deck": an order in a verb of no list, before what only an object begins with.
  private static func isUnlistedOrder(_ words: [Token]) -> Bool {
    let first = words[0].text
    guard words.count > 2, first.utf8.count > 3, !words[0].possessive, !words[0].shouted,
      !EnglishActs.isActOrThing(first), !EnglishProse.starters.contains(first),
      !EnglishPeople.stops.contains(first), !EnglishPeople.notNames.contains(first),
      !EnglishQuality.towards.contains(first), !EnglishQuality.noOrders.contains(first),
      !first.hasSuffix("ing"), !first.hasSuffix("ed"), !first.hasSuffix("ly")
    else { return false }
    // "Clean up the duplicates".
    let isSplit = words.count > 3 && EnglishActs.particles.contains(words[1])
    let next = words[isSplit ? 2 : 1]
    return EnglishPeople.theirs.contains(next) || EnglishPeople.ours.contains(next)
      || EnglishPeople.yours.contains(next) || EnglishWords.allOfThem.contains(next)
  }

  /// "Post go-live support": after it, and no order to post anything.
  private static func isAfterwards(_ words: [Token]) -> Bool {
    words.count > 1 && words[0].text == "post"
      && (EnglishActs.activities.contains(words[1])
        || ["go", "sale", "sales", "signature", "cutover", "contract"].contains(words[1].text))
  }

  /// "Redline turnaround": a paper and what is done with it, and no order to do it.
  private static func isNounPair(_ words: [Token]) -> Bool {
    guard words.count == 2, EnglishActs.things.contains(words[0]) else { return false }
    let second = words[1].text
    return EnglishActs.activities.contains(second)
      || EnglishActs.nounEndings.contains { second.hasSuffix($0) }
  }

  private static func isHelper(_ word: String?) -> Bool {
    guard let word else { return false }
    return [
      "i'll", "will", "to", "we'll", "should", "must", "can", "i", "we", "teams", "parties",
      "let", "me", "us", "please", "team", "she'll", "he'll", "they'll", "both", "sides", "you'll",
    ].contains(word)
  }

  /// "Obtaining approval": the same verb in its other dress.
  private static func gerund(of words: [Token]) -> (base: String, place: Int)? {
    guard let first = words.first?.text, first.hasSuffix("ing"), first.utf8.count > 5 else {
      return nil
    }
    // "Steering committee".
    if words.count > 1, EnglishPeople.groups.contains(words[1]) { return nil }
    let stem = String(first.dropLast(3))
    for base in [stem, stem + "e"]
    where EnglishActs.acts.contains(base) || EnglishActs.softActs.contains(base) {
      return EnglishActs.activities.contains(first) ? nil : (base, 0)
    }
    return nil
  }

  private static func end(
    ofVerb verb: (base: String, place: Int), _ words: [Token], of tokens: [Token]
  ) -> StepFeatures.End {
    let object = words[(verb.place + 1)...]
    let isSoft = EnglishActs.softActs.contains(verb.base) && !EnglishActs.acts.contains(verb.base)
    let mayBeNoun = isSoft || EnglishActs.qualities.contains(verb.base)
    if mayBeNoun, verb.place == 0, words.count > 1, isNounOpening(words) {
      return endOfState(words, of: tokens)
    }
    if EnglishActs.examining.contains(verb.base) { return .none(.examining) }
    if isSoft || EnglishActs.endlessActs.match(words, at: verb.place) != nil {
      return .none(.softVerb)
    }
    if StepSeam.next(after: verb, in: tokens) != nil,
      !words.contains(where: { EnglishStepWords.speakers.contains($0) })
    {
      return .none(.twoActs)
    }
    if isObjectEmpty(object) { return .none(.emptyObject) }
    if object.contains(where: { EnglishQuality.endless.contains($0) }) {
      return .none(.softVerb)
    }
    let hasPaper = object.contains {
      EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
    }
    // "Finalize requirements": over, and nobody can tell.
    if EnglishActs.finishing.contains(verb.base), !hasPaper { return .none(.untested) }
    let asksSomebody =
      object.contains { EnglishQuality.givenEnds.contains($0) }
      || zip(object, object.dropFirst()).contains { $0.text == "sign" && $1.text == "off" }
    if (asksSomebody || verb.base == "confirm") && !hasPaper && verb.place == 0,
      !object.contains(where: { EnglishPeople.soleTitles.contains($0) })
    {
      return .given
    }
    if let last = object.last(where: { $0.text != "off" }),
      EnglishActs.beginnings.contains(last)
    {
      return .none(.beginning)
    }
    let hasThing = object.contains { EnglishActs.things.contains($0) }
    let isEvent =
      object.contains {
        EnglishActs.activities.contains($0) || EnglishQuality.emptyEvents.contains($0)
      } || object.isEmpty
    if EnglishWords.booking.contains(verb.base), isEvent, !hasThing, !isKickoff(words) {
      return .none(.topic)
    }
    return .seen
  }

  /// "Review call booked": the first word is a noun after all.
  private static func isNounOpening(_ words: [Token]) -> Bool {
    guard let last = words.last else { return false }
    // "Kick-off invite accepted", but "kick off the pilot".
    if words.count > 2, words[0].text == "kick", words[1].text == "off" {
      return !EnglishPeople.theirs.contains(words[2])
    }
    // "Prepare for go-live" is an order.
    if words.count > 1, EnglishActs.orderLinks.contains(words[1]) { return false }
    if EnglishWords.internallyWord.contains(last) { return false }
    if EnglishQuality.givenEnds.contains(last) || EnglishWords.offWord.contains(last) {
      return true
    }
    if EnglishActs.ends.contains(last) || EnglishActs.weakEnds.contains(last)
      || EnglishActs.beginnings.contains(last)
    {
      return true
    }
    // "Lead records imported into HubSpot", but "review signed contracts".
    return words.indices.dropFirst().dropLast().contains { place in
      (EnglishActs.ends.contains(words[place])
        || EnglishActs.weakEnds.contains(words[place]))
        && (words[place].text.hasSuffix("ed")
          || words[place].text == "live" && words[place - 1].text != "go")
        && EnglishQuality.afterStates.contains(words[place + 1])
    }
  }

  /// "signs", "returns": what somebody does, in the third person.
  static func isAct(at place: Int, in words: [Token]) -> Bool {
    guard let base = EnglishActs.base(ofThirdPerson: words[place].text) else { return false }
    return (EnglishActs.acts.contains(base) || EnglishActs.softActs.contains(base))
      && isVerb(at: place, in: words)
  }

  /// Whether a word that may name things is what somebody does: "Beth *files* the request".
  private static func isVerb(at place: Int, in words: [Token]) -> Bool {
    let word = words[place].text
    guard
      EnglishActs.things.contains(word) || EnglishActs.activities.contains(word)
        || EnglishActs.ends.contains(word)
    else { return true }
    // "Works on the runbook".
    if place + 1 < words.count, EnglishActs.ends.contains(word),
      EnglishActs.endlessActs.match(words, at: place) != nil
    {
      return true
    }
    guard place > 0, words[place - 1].capital, !words[place - 1].possessive,
      place + 1 < words.count
    else { return false }
    let next = words[place + 1].text
    return EnglishWords.andWord.contains(next) || EnglishStepWords.itself.contains(next)
      || EnglishPeople.theirs.contains(next)
      || EnglishPeople.ours.contains(next)
      || EnglishPeople.yours.contains(next)
  }

  private static func isObjectEmpty(_ object: ArraySlice<Token>) -> Bool {
    // "Everything before the holidays": when it is done is not what is done.
    let named = object.prefix { !EnglishWords.untilWords.contains($0) }.filter { token in
      !EnglishQuality.emptyObjects.contains(token)
        && !EnglishPeople.theirs.contains(token)
        && !EnglishPeople.ours.contains(token) && !EnglishPeople.yours.contains(token)
        && ![
          "way", "over", "to", "you", "put", "together", "get", "got", "send", "and", "up",
          "back", "out", "in", "on", "off", "for",
        ].contains(token.text)
    }
    return named.isEmpty
  }
}
