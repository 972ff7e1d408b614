/// A line without an opening verb: a thing and what has become of it.
extension StepEnd {
  static func endOfState(_ words: [Token], of tokens: [Token]) -> StepFeatures.End {
    let words = withoutCircumstance(words)
    let texts = words.map(\.text)
    if StepSeam.ofStates(tokens) != nil { return .none(.twoActs) }
    if isCalledOff(words) { return .seen }
    if isNotYet(words) { return .none(.beginning) }
    if isWritten(words) { return .seen }
    if isSignatureOfSomebody(words) { return .given }
    if isBeginning(words)
      || zip(texts, texts.dropFirst()).contains(where: { $0 == "in" && $1 == "progress" })
    {
      return .none(.beginning)
    }
    if isNoneLeft(words) || isFreeOf(tokens) || isShare(tokens) || isSetTo(words) { return .seen }
    if isWithoutEnd(texts) { return .none(.untested) }
    if isOfNothing(texts) { return .none(.emptyObject) }
    let isGiven = isGiven(words)
    if isGivenByOne(texts, isGiven) { return .seen }
    if isGiven {
      // "Budget approval" alone is a topic; "legal approval" comes from a department.
      let isTopic =
        texts.count <= 2 && !texts.contains("off") && !texts.contains("collected")
        && texts.last.map { EnglishQuality.givenEnds.contains($0) } == true
        && !texts.contains {
          EnglishPeople.departments.contains($0) || EnglishWords.internallyWord.contains($0)
            || EnglishPeople.bodies.contains($0)
        }
      return isTopic ? .none(.topic) : .given
    }
    if hasEnd(texts) || isMeasured(tokens) || isHeadcounted(tokens) { return .seen }
    guard let place = texts.firstIndex(where: { EnglishActs.weakEnds.contains($0) }) else {
      let hasThing = texts.contains { EnglishActs.things.contains($0) }
      return hasThing && isThere(texts) ? .seen : .none(kind(of: words))
    }
    let end = weakEnd(at: place, texts)
    // "Terms agreed by both": an end, and whoever gives it.
    if end == .none(.untested), isDoneBySomebody(after: place, words) { return .given }
    return end
  }

  /// "Agreed *by the board*", "confirmed *by Petra*": somebody says that it is over.
  private static func isDoneBySomebody(after place: Int, _ words: [Token]) -> Bool {
    guard let by = words[place...].firstIndex(where: { EnglishWords.byWord.contains($0) }) else {
      return false
    }
    return words[(by + 1)...].prefix(3).contains {
      $0.capital || StepOwner.isGroup($0) || EnglishPeople.titles.contains($0)
    }
  }

  /// "Not signed yet".
  private static func isNotYet(_ words: [Token]) -> Bool {
    zip(words, words.dropFirst()).contains {
      EnglishWords.notWord.contains($0)
        && (EnglishActs.ends.contains($1) || EnglishActs.weakEnds.contains($1))
    }
  }

  /// "Board minutes *record the approval*": a paper, and what anybody can read in it.
  private static func isWritten(_ words: [Token]) -> Bool {
    guard
      let verb = words.prefix(5).firstIndex(where: { EnglishQuality.stating.contains($0) }),
      verb > 0, verb + 2 < words.count
    else { return false }
    return EnglishQuality.stated.contains(words[verb - 1])
      && EnglishWords.determiners.contains(words[verb + 1])
  }

  /// "Signature by Petra".
  private static func isSignatureOfSomebody(_ words: [Token]) -> Bool {
    guard let place = words.firstIndex(where: { EnglishWords.signatureWord.contains($0) }),
      place + 1 < words.count, EnglishWords.byWord.contains(words[place + 1])
    else { return false }
    return isDoneBySomebody(after: place, words)
  }

  /// "Old licence cancelled": the thing has ended; a visit that is cancelled has not.
  private static func isCalledOff(_ words: [Token]) -> Bool {
    guard words.count > 1, let last = words.last, EnglishActs.calledOff.contains(last) else {
      return false
    }
    return !words.contains { EnglishActs.activities.contains($0) || isGathering($0) }
  }

  /// What a line without an end only names.
  private static func kind(of words: [Token]) -> StepQuality.Cause {
    if speaksOfGathering(words) { return .event }
    guard let last = words.last, EnglishActs.things.contains(last),
      !EnglishQuality.notPapers.contains(last)
    else { return .topic }
    return .paper
  }

  /// "Sam sets up a call", and not "it's *Deb's call*", "*call it* ten days".
  private static func speaksOfGathering(_ words: [Token]) -> Bool {
    words.indices.contains { place in
      guard isGathering(words[place]) else { return false }
      guard words[place].text == "call" else { return true }
      let isSaying = place + 1 < words.count && words[place + 1].text == "it"
      let isDecision =
        place > 0 && place + 1 == words.count && words[place - 1].possessive
        && words[place - 1].capital
      return !isSaying && !isDecision
    }
  }

  static func isGathering(_ word: Token) -> Bool {
    EnglishQuality.gatherings.contains(word) || EnglishQuality.emptyEvents.contains(word)
  }

  /// "Redlines back from Lucía", "sandbox up", "results in".
  private static func isThere(_ texts: [String]) -> Bool {
    texts.last.map { EnglishActs.arrivals.contains($0) } == true
      || zip(texts, texts.dropFirst()).contains { $0 == "back" && $1 != "to" }
  }

  /// "Order created *after all approvals*": what is said of the order, and not of its day.
  private static func withoutCircumstance(_ words: [Token]) -> [Token] {
    let said = words.prefix { !EnglishQuality.circumstances.contains($0) }
    return said.isEmpty ? words : Array(said)
  }

  /// "Carried over from last week": what has been done, and to nothing; but "signed by Ana".
  private static func isOfNothing(_ texts: [String]) -> Bool {
    guard texts.count > 1, isParticiple(texts[0]) || EnglishActs.ends.contains(texts[0]) else {
      return false
    }
    return EnglishQuality.afterStates.contains(texts[1]) && texts[1] != "off"
      && !EnglishQuality.agents.contains(texts[1])
  }

  /// "Review started", but "access requested and granted".
  private static func isBeginning(_ words: [Token]) -> Bool {
    guard let place = words.lastIndex(where: { EnglishActs.beginnings.contains($0) }) else {
      return false
    }
    return !words[(place + 1)...].contains { EnglishActs.ends.contains($0) }
  }

  /// "No new vendors introduced", "any concerns addressed": never over.
  private static func isWithoutEnd(_ texts: [String]) -> Bool {
    guard let first = texts.first else { return false }
    if first == "no" { return true }
    return (first == "any" || first == "all")
      && texts.dropFirst().prefix(3).contains { EnglishQuality.endless.contains($0) }
  }

  /// "CFO approval received", "OK from the CFO in writing": anybody can look up whose.
  private static func isGivenByOne(_ texts: [String], _ isGiven: Bool) -> Bool {
    guard texts.contains(where: { EnglishPeople.soleTitles.contains($0) }) else { return false }
    // "CFO signature on the order form".
    let isSigned = zip(texts, texts.dropFirst()).contains {
      EnglishPeople.soleTitles.contains($0) && EnglishWords.signatureWord.contains($1)
    }
    return isSigned && texts.last.map { EnglishActs.things.contains($0) } == true
      || texts.contains { EnglishActs.takenEnds.contains($0) }
      || isGiven && texts.contains { EnglishQuality.agents.contains($0) || $0 == "writing" }
  }

  /// "Signed off", "legal sign-off", "approvals": an end, but "approval workflow" is a thing.
  private static func isGiven(_ words: [Token]) -> Bool {
    for (place, word) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1] : nil
      if EnglishWords.signed.contains(word), next?.text == "off" {
        // "Sign-off sheet".
        guard place + 2 < words.count, modifies(words[place + 1], words[place + 2]) else {
          return true
        }
        continue
      }
      guard EnglishQuality.givenEnds.contains(word) else { continue }
      // "*Planning* permission": a paper by its name, and whoever gives such.
      if place > 0, EnglishQuality.permits.contains(words[place - 1]) { continue }
      if let next, modifies(word, next) { continue }
      return true
    }
    return false
  }

  /// Whether a word only says of which kind the word right after it is: "approval *workflow*".
  static func modifies(_ word: Token, _ next: Token) -> Bool {
    next.start - word.end <= 1
      && (EnglishActs.things.contains(next) || EnglishActs.activities.contains(next)
        || EnglishQuality.vessels.contains(next))
  }

  /// What has become of it is plain: "signed", "synced and indexed", "switched off", "on file".
  private static func hasEnd(_ texts: [String]) -> Bool {
    let pairs = zip(texts, texts.dropFirst())
    for (place, text) in texts.enumerated() where EnglishActs.ends.contains(text) {
      // "Go-live" names the day, and says of nothing that it is live.
      if place > 0, text == "live", texts[place - 1] == "go" { continue }
      return true
    }
    if pairs.contains(where: { $0 == "on" && $1 == "file" }) { return true }
    if texts.count > 1, let last = texts.last, EnglishActs.lastEnds.contains(last) { return true }
    let bare = texts.reversed().drop { EnglishActs.particles.contains($0) }
    if let last = bare.first, isParticiple(last) { return true }
    return pairs.dropFirst().contains {
      isParticiple($0) && EnglishQuality.afterStates.contains($1)
    }
  }

  /// "Questionnaire completed" shows, "review completed" does not: it is what is over that tells.
  private static func weakEnd(at place: Int, _ texts: [String]) -> StepFeatures.End {
    let end = texts[place]
    if isKickoff(texts)
      || zip(texts, texts.dropFirst()).contains(where: { $0 == "in" && $1 == "writing" })
    {
      return .seen
    }
    if end == "agreed" { return .none(.untested) }
    if EnglishActs.lookedAt.contains(end) { return .none(.examining) }
    if texts.last == "scheduled" { return .none(.topic) }
    let hasThing = texts.contains { EnglishActs.things.contains($0) }
    let head = texts[..<place].last { !EnglishActs.stateFillers.contains($0) }
    if EnglishActs.handedEnds.contains(end), let head,
      hasThing && end != "tested" || isSomething(head)
    {
      return .seen
    }
    if let head, EnglishActs.things.contains(head) {
      return EnglishQuality.notPapers.contains(head) ? .none(.untested) : .seen
    }
    // "Requirements gathering complete".
    let isDoing = head?.hasSuffix("ing") == true
    let isActivity = isDoing || texts.contains { EnglishActs.activities.contains($0) }
    let hasPaper = texts.contains {
      EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
    }
    let isOfThing = hasPaper && !isActivity && !EnglishActs.standingEnds.contains(end)
    return isOfThing || isCountable(texts) ? .seen : .none(.untested)
  }

  /// A word of no list may name a thing: "diagram shared"; "information shared" names none.
  private static func isSomething(_ word: String) -> Bool {
    !EnglishActs.activities.contains(word) && !EnglishQuality.emptyObjects.contains(word)
      && !EnglishQuality.endless.contains(word) && !EnglishQuality.notPapers.contains(word)
  }

  /// A first meeting: it is in a calendar, or it was held.
  static func isKickoff(_ words: [Token]) -> Bool { isKickoff(words.map(\.text)) }

  private static func isKickoff(_ texts: [String]) -> Bool {
    texts.contains("kickoff")
      || zip(texts, texts.dropFirst()).contains { $0 == "kick" && $1 == "off" }
  }

  /// "Attended by *all 25* nurses", "*12* drivers attend".
  static func isHeadcounted(_ tokens: [Token]) -> Bool {
    guard let act = tokens.firstIndex(where: { EnglishActs.attending.contains($0) }) else {
      return false
    }
    return tokens[max(0, act - 4)..<min(tokens.count, act + 5)].contains {
      $0.kind == .number && $0.number > 0 || EnglishNumbers.units[$0] != nil
    }
  }

  /// "Under four hours", "90% of the agents": a number anybody can hold it against.
  private static func isMeasured(_ tokens: [Token]) -> Bool {
    let pairs = zip(tokens, tokens.dropFirst())
    // "Completed with zero failed jobs".
    let isClean = pairs.contains { first, second in
      EnglishWords.withWord.contains(first) && EnglishQuality.lacking.contains(second)
    }
    if isClean, let last = tokens.last, !EnglishQuality.endless.contains(last) { return true }
    return pairs.contains { first, second in
      let isNumber = second.kind == .number || EnglishNumbers.units[second] != nil
      return EnglishQuality.comparing.contains(first) && isNumber
    }
  }

  /// "synced and indexed": what has been done to a thing, in a word of no list.
  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") && word.utf8.count > 4 && !word.hasSuffix("eed")
      && !EnglishActs.weakEnds.contains(word) && !EnglishActs.beginnings.contains(word)
      && !EnglishActs.adjectives.contains(word) && !isOfSoftAct(word)
  }

  /// "Maintained": what never ends as an act does not as a state.
  static func isOfSoftAct(_ participle: String) -> Bool {
    [1, 2].contains { EnglishActs.softActs.contains(String(participle.dropLast($0))) }
      || participle.hasSuffix("ied")
        && EnglishActs.softActs.contains(participle.dropLast(3) + "y")
  }

  /// "Reference calls completed": so many that can be counted.
  private static func isCountable(_ texts: [String]) -> Bool {
    texts.contains {
      $0.hasSuffix("s") && !$0.hasSuffix("ss") && !$0.hasSuffix("is")
        && EnglishActs.activities.contains($0) && $0.utf8.count > 4
    }
  }
}
