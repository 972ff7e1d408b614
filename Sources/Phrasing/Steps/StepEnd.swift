/// Whether the words of an act show an end.
enum StepEnd {
  // MARK: What leaves the act open whatever its words

  static func hedge(_ act: [Token], _ hasDay: Bool) -> StepQuality.Cause? {
    for place in act.indices {
      if let opening = EnglishQuality.openings.match(act, at: place) { return opening.meaning }
      // "As soon as the board approves" is a day that will come.
      if let loose = EnglishQuality.looseTimes.match(act, at: place),
        place == 0 || isLast(loose.next, in: act)
      {
        return .hedged
      }
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

  /// Whether only marks stand behind a place.
  private static func isLast(_ place: Int, in act: [Token]) -> Bool {
    act[min(place, act.count)...].allSatisfy { $0.kind != .word && $0.kind != .number }
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
      EnglishActs.acts.contains($0.base)
    } == true
  }

  /// Whether somebody stands before the verb or behind "by".
  static func hasDoer(_ act: [Token]) -> Bool {
    let words = act.filter { $0.kind == .word }
    if let verb = openingVerb(of: words) { return verb.place > 0 }
    return words.contains { EnglishWords.byWord.contains($0) }
  }

  /// "Anneke: deliver the summary": what is asked for, without whoever is asked.
  private static func withoutAddressee(_ tokens: [Token]) -> [Token] {
    if tokens.count > 2, tokens[0].kind == .at {
      return Array(tokens[(tokens[2].kind == .colon ? 3 : 2)...])
    }
    // "Rosa / Milo: count the crates".
    if tokens.count > 4, tokens[1].kind == .slash, tokens[3].kind == .colon {
      return Array(tokens[4...])
    }
    // "Raj, sign the lease".
    if tokens.count > 3, tokens[1].kind == .comma, EnglishGivenNames.names.contains(tokens[0]),
      tokens[0].capital, EnglishActs.acts.contains(tokens[2])
    {
      return Array(tokens[2...])
    }
    guard tokens.count > 2, tokens[1].kind == .colon, tokens[0].kind == .word else { return tokens }
    if EnglishStepWords.announcements.contains(tokens[0]) { return Array(tokens[2...]) }
    guard
      !EnglishActs.isActOrThing(tokens[0].text), EnglishActs.acts.contains(tokens[2])
    else { return tokens }
    return Array(tokens[2...])
  }

  private static func isGeneric(_ words: [Token]) -> Bool {
    words.allSatisfy { EnglishQuality.generic.contains($0) }
  }

  /// "Omar *to be available*", "Ana *catches up* with Dana": behind a name, nothing with an end.
  static func isOfNoEnd(_ act: [Token]) -> Bool {
    // "*Report* is available": a thing, of which that may well be the end.
    guard let first = act.first, first.capital,
      EnglishGivenNames.names.contains(first) || !EnglishActs.isActOrThing(first.text)
    else { return false }
    return act.indices.dropFirst().prefix(3).contains {
      EnglishActs.standing.match(act, at: $0) != nil
    }
  }

  /// What leaves an act open whoever does it by whatever day: two acts, or one that never ends.
  static func opening(of tokens: [Token]) -> StepQuality.Cause? {
    let words = tokens.filter { $0.kind == .word }
    guard let verb = openingVerb(of: words), verb.place > 0 else { return nil }
    if EnglishActs.endlessActs.match(words, at: verb.place) != nil { return .softVerb }
    // "Omar waits for the permit", "Ana ensures quality", "Sven to meet legal".
    if EnglishActs.awaiting.contains(verb.base) { return .waiting }
    if EnglishActs.ensuring.contains(verb.base) { return .softVerb }
    if EnglishActs.meeting.contains(verb.base), !isMetForResult(words[(verb.place + 1)...]) {
      return .event
    }
    let isSaid = words.contains { EnglishStepWords.speakers.contains($0) }
    return !isSaid && StepSeam.next(after: verb, in: tokens) != nil ? .twoActs : nil
  }

  /// "Meet the auditor *to sign the protocol*".
  private static func isMetForResult(_ object: ArraySlice<Token>) -> Bool {
    zip(object, object.dropFirst()).contains {
      EnglishWords.toWord.contains($0) && EnglishActs.acts.contains($1)
    }
  }

  private static func end(
    ofVerb verb: (base: String, place: Int), _ words: [Token], of tokens: [Token]
  ) -> StepFeatures.End {
    let object = words[(verb.place + 1)...]
    let isSoft = EnglishActs.softActs.contains(verb.base)
    let mayBeNoun =
      isSoft || EnglishActs.qualities.contains(verb.base) || EnglishActs.isNoun(verb.base)
    if mayBeNoun, verb.place == 0, words.count > 1, isNounOpening(words) {
      return endOfState(words, of: tokens)
    }
    if verb.place == 0, isDoneTo(words) { return .seen }
    if verb.place == 0, isPaperState(words) { return endOfState(words, of: tokens) }
    if EnglishActs.examining.contains(verb.base) { return .none(.examining) }
    // "Commit the code to main", "all 25 nurses attend": seen, in a log or by counting.
    if EnglishActs.committing.contains(verb.base),
      object.contains(where: { EnglishActs.committed.contains($0) })
    {
      return .seen
    }
    if EnglishActs.attending.contains(verb.base), isHeadcounted(tokens) { return .seen }
    if isSoft || EnglishActs.endlessActs.match(words, at: verb.place) != nil {
      return .none(.softVerb)
    }
    if StepSeam.next(after: verb, in: tokens) != nil,
      !words.contains(where: { EnglishStepWords.speakers.contains($0) })
    {
      return .none(.twoActs)
    }
    if isObjectEmpty(object) { return .none(.emptyObject) }
    // "The dry run finishes with zero rejected rows".
    if EnglishActs.finishing.contains(verb.base), verb.place > 0, isFreeOf(tokens) { return .seen }
    // "Obtain budget": had, and nobody can tell since when.
    if EnglishActs.obtaining.contains(verb.base), isGranted(object) { return .none(.topic) }
    // "Provide an update to the board": telling it ends nothing, whoever hears it.
    if verb.place == 0, EnglishQuality.telling.contains(verb.base), isNews(object, in: tokens) {
      return .none(.topic)
    }
    // "Provide support", "deploy the solution".
    if verb.place == 0, EnglishActs.wideActs.contains(verb.base), !object.isEmpty,
      !tokens.contains(where: { $0.kind == .number }),
      object.allSatisfy({
        EnglishQuality.wide.contains($0) || EnglishWords.determiners.contains($0)
      })
    {
      return .none(.topic)
    }
    // "Get past procurement", "get on the calendar".
    if EnglishStepWords.asking.contains(verb.base), let first = object.first,
      EnglishQuality.noOrders.contains(first)
        || EnglishQuality.afterStates.contains(first) && first.text != "back"
    {
      return .none(.softVerb)
    }
    // "Get the ball rolling", but "get access to staging".
    if EnglishStepWords.asking.contains(verb.base), let last = object.last, object.count > 1,
      last.text.hasSuffix("ing"), !EnglishActs.isNoun(last.text),
      !EnglishWords.prepositions.contains(object[object.endIndex - 2])
    {
      return .none(.softVerb)
    }
    // "Get legal involved".
    if EnglishStepWords.asking.contains(verb.base), object.count > 1, let last = object.last,
      isOfSoftAct(last.text) || EnglishActs.beginnings.contains(last)
    {
      return .none(EnglishActs.beginnings.contains(last) ? .beginning : .softVerb)
    }
    if isEndless(object), !tokens.contains(where: { $0.kind == .number }) {
      return .none(.softVerb)
    }
    if !EnglishActs.isVerb(verb.base), let cause = unlisted(object) { return .none(cause) }
    let hasPaper = object.contains {
      EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
    }
    // "Finalize requirements": over, and nobody can tell.
    if EnglishActs.finishing.contains(verb.base) && !hasPaper || isOnlySaid(verb.base, object) {
      return .none(.untested)
    }
    // "Confirm requirements": as little an end as "requirements confirmed".
    if verb.base == "confirm", verb.place == 0, !object.isEmpty,
      object.allSatisfy({
        EnglishQuality.notPapers.contains($0) || EnglishWords.determiners.contains($0)
      })
    {
      return .none(.untested)
    }
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
    guard EnglishActs.staging.contains(verb.base), isEvent(object), !isKickoff(words) else {
      return .seen
    }
    return .none(object.contains { isGathering($0) } ? .event : .topic)
  }

  /// "*Finalise* the contract": both sides write it, and only a signature would show its end.
  private static func isOnlySaid(_ base: String, _ object: ArraySlice<Token>) -> Bool {
    let papers = object.filter { EnglishActs.things.contains($0) }
    return EnglishActs.saidToEnd.contains(base) && !papers.isEmpty
      && papers.allSatisfy {
        EnglishQuality.negotiated.contains($0) || EnglishQuality.notPapers.contains($0)
      }
      && !object.contains { $0.text == "writing" || EnglishActs.ends.contains($0) }
  }

  /// "A call about pricing", but "the hall for training": what is held, and no thing.
  private static func isEvent(_ object: ArraySlice<Token>) -> Bool {
    let held = object.prefix {
      !EnglishWords.prepositions.contains($0) && !EnglishQuality.noOrders.contains($0)
    }
    guard let what = held.last(where: { !EnglishActs.particles.contains($0) }) else { return true }
    return (EnglishActs.activities.contains(what) || isGathering(what))
      && (!EnglishActs.things.contains(what) || EnglishQuality.notPapers.contains(what))
  }

  /// Whether news is told, and no thing that is numbered: "provide *update 4.2* to the site".
  private static func isNews(_ object: ArraySlice<Token>, in tokens: [Token]) -> Bool {
    let told = object.prefix { !EnglishWords.prepositions.contains($0) }.last
    guard let told, EnglishQuality.news.contains(told) else { return false }
    return !tokens.contains { $0.kind == .number && $0.start == told.end + 1 }
  }

  /// "Budget", "legal's feedback on the lease": what is had without anyone holding it.
  private static func isGranted(_ object: ArraySlice<Token>) -> Bool {
    let had = object.prefix { !EnglishQuality.afterStates.contains($0) }.filter {
      !EnglishWords.determiners.contains($0) && !EnglishPeople.departments.contains($0)
    }
    return !had.isEmpty && had.allSatisfy { EnglishQuality.granted.contains($0) }
  }

  /// "Warm up *the board*", "firm up *the scope*": a verb of no list shows its end only in a thing.
  private static func unlisted(_ object: ArraySlice<Token>) -> StepQuality.Cause? {
    guard let last = object.prefix(while: { !EnglishWords.prepositions.contains($0) }).last else {
      return nil
    }
    if EnglishPeople.titles.contains(last) || EnglishPeople.groups.contains(last)
      || EnglishPeople.departments.contains(last) || EnglishPeople.isSeveral(last.text)
    {
      return .softVerb
    }
    return EnglishQuality.notPapers.contains(last) || EnglishActs.activities.contains(last)
      ? .untested : nil
  }

  /// "All issues", but "the issues list": what is never all gone, and no paper about it.
  private static func isEndless(_ object: ArraySlice<Token>) -> Bool {
    // "The DPO's eleven questions", "in writing": so many, and seen to be answered.
    if object.contains(where: { EnglishNumbers.units[$0] != nil || $0.text == "writing" }) {
      return false
    }
    return object.indices.contains { place in
      EnglishQuality.endless.contains(object[place])
        && !(place + 1 < object.endIndex && modifies(object[place], object[place + 1]))
    }
  }

  /// "Grant proposal submitted to the trust": of which kind a paper is, the paper, and what has become
  /// of it.
  static func isPaperState(_ words: [Token]) -> Bool {
    guard words.count > 2, !EnglishWords.determiners.contains(words[1]), !words[1].capital,
      !words[1].text.hasSuffix("s"), words[2].text.hasSuffix("ed"),
      words[2].text.utf8.count > 4
    else { return false }
    return words.count == 3 || EnglishQuality.afterStates.contains(words[3])
  }

  /// "Review call booked": the first word is a noun after all.
  private static func isNounOpening(_ words: [Token]) -> Bool {
    guard let last = words.last, !EnglishWords.determiners.contains(words[1]),
      !EnglishMoods.questions.contains(words[1])
    else { return false }
    // "Keep Esther posted".
    if EnglishActs.softActs.contains(words[0]),
      EnglishGivenNames.names.contains(words[1]) && words[1].capital
        || EnglishWords.objects.contains(words[1])
    {
      return false
    }
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
    // "Lead pipes replaced".
    let before = words[words.count - 2]
    if words.count > 2, last.text.hasSuffix("ed"), last.text.utf8.count > 4,
      before.text.hasSuffix("s"), !before.text.hasSuffix("ss"), !before.possessive
    {
      return true
    }
    // "Lead records imported into HubSpot", "lead pipes replaced in all flats", but "review signed
    // contracts".
    return words.indices.dropFirst().dropLast().contains { place in
      (EnglishActs.ends.contains(words[place])
        || EnglishActs.weakEnds.contains(words[place])
        || place > 1 && words[place - 1].text.hasSuffix("s") && words[place].text.utf8.count > 4)
        && (words[place].text.hasSuffix("ed")
          || words[place].text == "live" && words[place - 1].text != "go")
        && EnglishQuality.afterStates.contains(words[place + 1])
    }
  }

  private static func isObjectEmpty(_ object: ArraySlice<Token>) -> Bool {
    // "Everything before the holidays": when it is done is not what is done.
    let named = object.prefix { !EnglishWords.timeLinks.contains($0) }.filter { token in
      !EnglishQuality.emptyObjects.contains(token) && !EnglishWords.determiners.contains(token)
        && !EnglishQuality.besideObjects.contains(token)
    }
    return named.isEmpty
  }
}
