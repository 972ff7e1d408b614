/// Where one line says two acts: the mark or the words between them, as bytes of the source.
enum StepSeam {
  /// The first seam of a line; `nil` when it says one act.
  static func first(of tokens: [Token]) -> Range<Int>? {
    if let slash = slash(of: tokens) { return slash }
    let words = tokens.filter { $0.kind == .word }
    guard let verb = StepEnd.openingVerb(of: words) else { return ofStates(tokens) }
    return next(after: verb, in: tokens)
  }

  /// "Onboarding kickoff / go-live": two things that happen on two days.
  static func slash(of tokens: [Token]) -> Range<Int>? {
    guard let slash = tokens.firstIndex(where: { $0.kind == .slash && $0.spaced }), slash > 0,
      slash + 1 < tokens.count, !isBracketed(slash, tokens), !isBetweenNames(slash, tokens)
    else { return nil }
    let left = tokens[..<slash].filter { $0.kind == .word }
    let right = tokens[(slash + 1)...].filter { $0.kind == .word }
    // A heading before the slash is no act: "Procurement / PO issued".
    if left.allSatisfy({ EnglishPeople.departments.contains($0) }) { return nil }
    if right.count <= 1, right.allSatisfy({ EnglishPeople.departments.contains($0) }) {
      return nil
    }
    // "Deed reviewed / signed": what has become of one thing.
    if right.count == 1, let last = left.last, isOver(last), isOver(right[0]) { return nil }
    let isGiven = right.contains { EnglishWords.signOff.contains($0) }
    return isGiven ? nil : tokens[slash].start..<tokens[slash].end
  }

  /// "*Rosa / Milo*: count the crates": two who do one act.
  private static func isBetweenNames(_ slash: Int, _ tokens: [Token]) -> Bool {
    slash == 1 && slash + 2 < tokens.count && tokens[slash + 2].kind == .colon
      && tokens[0].capital && tokens[slash + 1].capital
      && !EnglishActs.isActOrThing(tokens[0].text)
      && !EnglishActs.isActOrThing(tokens[slash + 1].text)
  }

  /// "Terms shared (order form / SOW)": what a bracket lists is said of the one act.
  private static func isBracketed(_ place: Int, _ tokens: [Token]) -> Bool {
    guard let open = tokens[..<place].lastIndex(where: { $0.kind == .open }) else { return false }
    return !tokens[open..<place].contains { $0.kind == .close }
  }

  /// The seam before the second verb: "send the DPA *and* collect comments", "drafts it, *then*
  /// sends it", "Ana sends the permit*;* Raj uploads it".
  static func next(
    after verb: (base: String, place: Int), in tokens: [Token]
  ) -> Range<Int>? {
    let words = tokens.filter { $0.kind == .word }
    let isThirdPerson = words[verb.place].text != verb.base
    var joint: (tokens: [Token], place: Int)?
    var place = -1
    for token in tokens {
      if token.kind == .word { place += 1 }
      guard place > verb.place || place == verb.place && token.kind != .word else { continue }
      if joins(token) {
        joint = ((joint?.tokens ?? []) + [token], joint?.place ?? place)
        continue
      }
      defer { joint = nil }
      guard let joint, let first = joint.tokens.first, let last = joint.tokens.last,
        token.kind == .word,
        isSecond(at: place, after: joint.tokens, from: joint.place, verb, words, isThirdPerson)
      else { continue }
      return first.start..<last.end
    }
    return nil
  }

  /// "Order signed, training booked": two things, and what becomes of either; but "scan finished,
  /// report filed" says how anyone can tell.
  static func ofStates(_ tokens: [Token]) -> Range<Int>? {
    for (place, mark) in tokens.enumerated() where [.comma, .semicolon].contains(mark.kind) {
      guard place > 1, isOver(tokens[place - 1]), tokens.last.map(isOver) == true else { continue }
      let second = tokens[(place + 1)...].filter { $0.kind == .word }
      guard (2...4).contains(second.count), !second.contains(where: { isProof($0) }),
        second.dropLast().contains(where: isDealt),
        tokens[..<(place - 1)].contains(where: isDealt)
      else { continue }
      return mark.start..<mark.end
    }
    return ofJoinedStates(tokens)
  }

  static func isOver(_ token: Token) -> Bool {
    EnglishActs.ends.contains(token) || EnglishActs.weakEnds.contains(token)
  }

  private static func isDealt(_ token: Token) -> Bool {
    EnglishActs.things.contains(token) || EnglishActs.activities.contains(token)
      || EnglishQuality.negotiated.contains(token)
  }

  static func isProof(_ token: Token) -> Bool {
    EnglishQuality.proofs.contains(token) || EnglishWords.determiners.contains(token)
  }

  static func joins(_ token: Token) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .dot, .ampersand, .plus: true
    case .word:
      EnglishWords.andWord.contains(token) || EnglishStepWords.then.contains(token)
        || EnglishStepWords.joiners.contains(token)
    default: false
    }
  }

  /// Whether the word after a joint is what is done next.
  private static func isSecond(
    at next: Int, after joint: [Token], from place: Int, _ verb: (base: String, place: Int),
    _ words: [Token], _ isThirdPerson: Bool
  ) -> Bool {
    if next + 1 < words.count, isSubject(words[next]),
      StepEnd.isAct(at: next + 1, in: words)
        || EnglishGivenNames.names.contains(words[next])
          && ThirdPerson.acts(at: next + 1, in: words, isHuman: true)
    {
      // "Install the rack and *Rita* tests it": a title reads as an order, whoever does it.
      return isThirdPerson || EnglishGivenNames.names.contains(words[next])
        || joint.contains { $0.kind == .semicolon || $0.kind == .dot }
    }
    let isThen = joint.contains { EnglishStepWords.then.contains($0) }
    let isMark = joint.allSatisfy { $0.kind != .word && $0.kind != .ampersand && $0.kind != .plus }
    if isThirdPerson {
      guard StepEnd.isAct(at: next, in: words) else { return false }
      // "Completes and signs the form", "fills in and returns it": one thing, and one day.
      if place <= verb.place + 2, EnglishActs.completing.contains(verb.base),
        words[(verb.place + 1)..<min(max(place, verb.place + 1), words.count)].allSatisfy({
          EnglishActs.particles.contains($0)
        })
      {
        return false
      }
      // "Signs and returns it": what is done is handed over, one act.
      let isHandedOver =
        place <= verb.place + 1
        && EnglishActs.base(ofThirdPerson: words[next].text).map {
          EnglishActs.handingOver.contains($0)
        } == true
      return !isHandedOver
    }
    let word = words[next].text
    // "*Approve* and sign the contract": what leads up to the act that counts.
    if next == verb.place + 2, place == verb.place + 1, next + 1 < words.count, !isMark,
      EnglishActs.leadingUp.contains(verb.base), EnglishActs.acts.contains(word),
      !EnglishActs.isNoun(word), !EnglishActs.handingOver.contains(word)
    {
      return true
    }
    // "Sign DPA, *send* questionnaire".
    if isMark, place >= verb.place + 1, next + 1 < words.count, EnglishActs.acts.contains(word),
      !EnglishActs.isNoun(word), !EnglishActs.qualities.contains(word),
      !EnglishWords.andWord.contains(words[next + 1]),
      !EnglishActs.ends.contains(words[next + 1]), isThing(words[place])
    {
      return true
    }
    // "*Send questionnaire*, get it back": one word that is no way of doing it.
    let isShort =
      isMark && place == verb.place + 1 && isThing(words[place]) && !EnglishActs.isNoun(word)
    guard words.count - verb.place > 4, place > verb.place + 1 || isThen || isShort else {
      return false
    }
    // "The change and *release notes*".
    let isLaunch = word == "go" && next + 1 < words.count && words[next + 1].text == "live"
    guard EnglishActs.isVerb(word) || isLaunch, EnglishActs.compounds.match(words, at: next) == nil
    else {
      return false
    }
    return isMark || EnglishActs.isNoun(word) ? isOrder(at: next, in: words) : true
  }

  private static func isThing(_ token: Token) -> Bool {
    !EnglishActs.particles.contains(token) && !EnglishActs.isVerb(token)
      && !EnglishStepWords.itself.contains(token) && !EnglishWords.determiners.contains(token)
      && !token.text.hasSuffix("ly")
  }

  /// "Schedule a call": a word that may name a thing, before what it is done to.
  private static func isOrder(at place: Int, in words: [Token]) -> Bool {
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    return EnglishWords.determiners.contains(next) || EnglishStepWords.itself.contains(next)
      || EnglishActs.activities.contains(next)
  }

  private static func isSubject(_ token: Token) -> Bool {
    EnglishStepWords.pronouns.contains(token) || EnglishPeople.departments.contains(token)
      || token.capital && !token.possessive && !EnglishActs.isActOrThing(token.text)
  }
}
