/// Whether a line is a stage of the sale: the seller's funnel, jargon, or errands.
enum SellerStage {
  static func holds(_ act: [Token]) -> Bool {
    guard mayHold(act) else { return false }
    let act = withoutPlainRuns(withoutSurnames(act))
    let words = act.filter { $0.kind == .word }
    // "Close *the* deal" and "close deal" are one.
    let bare = act.filter { !EnglishSeller.articles.contains($0) }
    let bareWords = bare.filter { $0.kind == .word }
    return hasPhrase(act) || bare.count < act.count && hasPhrase(bare) || isCall(words)
      || isErrand(act) || isOffer(words) || isHandover(words) || hasPair(words)
      || isPitch(bareWords)
      || Crossing.meet(
        in: bareWords.indices.filter { !isHeld(bareWords, $0) }.map { bareWords[$0] },
        roles: EnglishCrossings.roles, adjacent: EnglishCrossings.adjacent)
  }

  /// Whether a word is among the tokens without which no line is one; most lines hold none.
  static func mayHold(_ tokens: [Token]) -> Bool {
    var found = Crossing.Roles()
    for token in tokens where token.kind == .word {
      if EnglishSeller.marks.contains(token) || EnglishSeller.phrases.mayBegin(token) {
        return true
      }
      guard let role = EnglishCrossings.roles[token] else { continue }
      found.subjects |= role.subjects
      found.acts |= role.acts
      if found.subjects & found.acts != 0 { return true }
    }
    return false
  }

  /// Whether all that a column says of whoever owns it is the seller's short name for a buyer.
  static func isJargon(owners: [ArraySlice<Token>]) -> Bool {
    guard owners.count == 1, let words = owners.first?.filter({ $0.kind == .word }) else {
      return false
    }
    return words.count == 1 && words.allSatisfy { EnglishSeller.shortNames.contains($0) }
  }

  /// A line without the names that are a seller's words: "sent to Jane *Price*", "Hyun-*woo*".
  private static func withoutSurnames(_ act: [Token]) -> [Token] {
    func isSurname(_ place: Int) -> Bool {
      if place > 2, act[place - 1].kind == .dash, !act[place - 1].spaced, !act[place].spaced,
        act[place - 2].capital, !act[place].capital
      {
        return true
      }
      return place > 0 && act[place].capital && !act[place].shouted && act[place - 1].capital
        && EnglishSurnames.words.contains(act[place])
        && EnglishGivenNames.names.contains(act[place - 1])
    }
    guard act.indices.contains(where: isSurname) else { return act }
    return act.indices.filter { !isSurname($0) }.map { act[$0] }
  }

  // MARK: Words that say it alone

  /// A line without the runs that hold a seller's word and are a buyer's: "team lead".
  private static func withoutPlainRuns(_ act: [Token]) -> [Token] {
    // "Org chart sent", "provide two reference customers": a paper that somebody hands over.
    let isDelivered = act.contains(where: EnglishSeller.delivering.contains)
    let isTakenDown = act.last.map(EnglishSeller.takenDown.contains) ?? false
    func plain(_ place: Int) -> (meaning: Bool, next: Int)? {
      EnglishSeller.plain.match(act, at: place)
        ?? (isTakenDown ? EnglishSeller.lent.match(act, at: place) : nil)
        ?? (isDelivered ? EnglishSeller.deliverables.match(act, at: place) : nil)
    }
    guard act.indices.contains(where: { plain($0) != nil }) else { return act }
    var kept: [Token] = []
    var place = 0
    while place < act.count {
      if let innocent = plain(place) {
        place = innocent.next
      } else {
        kept.append(act[place])
        place += 1
      }
    }
    return kept
  }

  private static func hasPhrase(_ act: [Token]) -> Bool {
    act.indices.contains { place in
      guard let found = EnglishSeller.phrases.match(act, at: place) else { return false }
      if EnglishSeller.onlyInCapitals.contains(act[place]), !act[place].shouted { return false }
      // "Send the *paper* to the board".
      if EnglishSeller.onlyBare.contains(act[found.next - 1]), found.next > place + 1,
        act[found.next - 1].start - act[found.next - 2].end > 1
      {
        return false
      }
      // "Get signed *contract*": a paper, and no signature chased.
      if EnglishSeller.onlyLast.contains(act[found.next - 1]), found.next < act.count,
        EnglishActs.things.contains(act[found.next])
          || EnglishQuality.negotiated.contains(act[found.next])
      {
        return false
      }
      if EnglishSeller.onlyAlone.contains(act[place]), isNamed(act, place) { return false }
      return !isBuyers(act, place, found.next)
    }
  }

  /// "*Test* plan review": of which kind it is, stands before it.
  private static func isNamed(_ act: [Token], _ place: Int) -> Bool {
    place > 0 && act[place - 1].kind == .word && !EnglishActs.isVerb(act[place - 1])
      && !EnglishWords.determiners.contains(act[place - 1])
  }

  /// "Demo *data*": of a seller's word, what a system holds.
  private static func isHeld(_ words: [Token], _ place: Int) -> Bool {
    place + 1 < words.count && EnglishSeller.holders.contains(words[place])
      && EnglishSeller.held.contains(words[place + 1])
  }

  /// "Demo data removed", "proposals received", "Champion Medical's form", "Champion signs the
  /// order form": the word, and nothing of the sale.
  private static func isBuyers(_ act: [Token], _ place: Int, _ next: Int) -> Bool {
    guard next == place + 1 else { return false }
    if EnglishSeller.offersCollected.contains(act[place]),
      act.contains(where: { EnglishSeller.collected.contains($0) })
    {
      return !act.contains { EnglishSeller.offersMade.contains($0) }
    }
    guard next < act.count else { return false }
    // "Pain.001": a file of a bank's.
    if act[next].kind == .dot, next + 1 < act.count { return act[next + 1].kind == .number }
    guard act[next].kind == .word else { return false }
    if isHeld(act, place) || isOwnPaper(act, place, next) { return true }
    if act[place].capital, act[next].capital, act[next].possessive { return true }
    return EnglishSeller.champions.contains(act[place])
      && EnglishSeller.championActs.contains(act[next])
      && act[next...].contains {
        EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
          && $0.text != "case"
      }
  }

  /// "Discovery *of personal data completed*", "proposal *for the works council approved*": by what it
  /// is about or whom it is for, the buyer's own, and settled.
  private static func isOwnPaper(_ act: [Token], _ place: Int, _ next: Int) -> Bool {
    guard EnglishSeller.complements.contains(act[next]),
      let end = act[next...].firstIndex(where: { EnglishSeller.settled.contains($0) }),
      !act.contains(where: { EnglishSeller.offersMade.contains($0) })
    else { return false }
    let about = act[(next + 1)..<end].prefix(5)
    return about.contains {
      EnglishSeller.ownBodies.contains($0) || EnglishSeller.discovered.contains($0)
    } && !about.contains { EnglishSeller.phrases.mayBegin($0) || EnglishSeller.marks.contains($0) }
  }

  // MARK: Words that say it together

  private static func hasPair(_ words: [Token]) -> Bool {
    for (place, token) in words.enumerated() where place + 1 < words.count {
      // "Intro to our engineers", "introduction to the CFO".
      if EnglishSeller.intros.contains(token), words[place + 1].text == "to",
        place + 2 < words.count,
        EnglishWords.determiners.contains(words[place + 2])
          || EnglishPeople.departments.contains(words[place + 2])
          || EnglishPeople.titles.contains(words[place + 2])
      {
        return true
      }
    }
    let isRival = words.indices.contains { place in
      EnglishSeller.rivals.contains(words[place])
        && !(place + 1 < words.count && EnglishSeller.tenders.contains(words[place + 1]))
    }
    return isRival
      || words.count { EnglishSeller.leadChecks.contains($0) } == 2
        && words.contains { $0.text == "budget" }
  }

  /// "Present ROI to the CFO", "secure exec sponsor".
  private static func isPitch(_ words: [Token]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    // "ROI to the CFO".
    if EnglishSeller.pitched.contains(first), EnglishWords.toWord.contains(words[1]),
      words.dropFirst(2).prefix(2).contains(where: {
        EnglishPeople.titles.contains($0) || EnglishPeople.bodies.contains($0)
      })
    {
      return true
    }
    if first.text == "secure" { return EnglishSeller.secured.contains(words[1]) }
    guard EnglishSeller.pitchActs.contains(first), EnglishSeller.pitched.contains(words[1]) else {
      return false
    }
    return words.count == 2 || !EnglishActs.things.contains(words[2])
  }

  /// "Move to commit", "Close": a forecast, or a signature nobody names.
  private static func isCall(_ words: [Token]) -> Bool {
    words.contains { EnglishSeller.calls.contains($0) }
      && words.allSatisfy {
        EnglishSeller.calls.contains($0) || EnglishSeller.callFillers.contains($0)
      }
  }

  /// "Offer an incentive", "reference calls offered".
  private static func isOffer(_ words: [Token]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return EnglishSeller.offers.contains(first) && words.count > 1
      && !EnglishSeller.held.contains(words[1]) || last.text == "offered"
  }

  /// "Sales to CS handoff", "hand over to customer success".
  private static func isHandover(_ words: [Token]) -> Bool {
    words.contains { EnglishSeller.handedTo.contains($0) }
      && words.indices.contains { place in
        EnglishSeller.handovers.contains(words[place])
          || EnglishSeller.hand.contains(words[place]) && place + 1 < words.count
            && ["off", "over", "to"].contains(words[place + 1].text)
      }
  }

  /// "Ask James for the procurement contact": the way to somebody, through somebody.
  private static func isErrand(_ act: [Token]) -> Bool {
    guard let first = act.first, EnglishSeller.errandStarts.contains(first), act.count > 3,
      act[1].kind == .word, act[1].capital, !act[1].shouted
    else { return false }
    for place in act.indices.dropFirst(2).prefix(3)
    where EnglishSeller.errands.match(act, at: place) != nil {
      return true
    }
    guard first.text == "ask", let reason = act.firstIndex(where: { $0.text == "for" }) else {
      return false
    }
    return act[reason...].contains { EnglishSeller.contacts.contains($0) }
  }
}
