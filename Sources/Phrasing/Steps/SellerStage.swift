/// Whether a line is a stage of the sale: the seller's funnel, jargon, or errands.
enum SellerStage {
  static func holds(_ act: [Token]) -> Bool {
    let words = act.filter { $0.kind == .word }
    return hasPhrase(act) || isCall(words) || isErrand(act) || isOffer(words)
      || isHandover(words) || hasPair(words)
  }

  /// Whether all that a column says of whoever owns it is the seller's short name for a buyer.
  static func isJargon(owners: [ArraySlice<Token>]) -> Bool {
    guard owners.count == 1, let words = owners.first?.filter({ $0.kind == .word }) else {
      return false
    }
    return words.count == 1 && words.allSatisfy { EnglishSeller.shortNames.contains($0) }
  }

  // MARK: Words that say it alone

  private static func hasPhrase(_ act: [Token]) -> Bool {
    var place = 0
    while place < act.count {
      if let innocent = EnglishSeller.plain.match(act, at: place) {
        place = innocent.next
        continue
      }
      if let found = EnglishSeller.phrases.match(act, at: place),
        !EnglishSeller.onlyInCapitals.contains(act[place]) || act[place].shouted,
        !isBuyers(act, place, found.next)
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// "Demo data removed", "proposals received", "Champion Medical's form", "Champion signs the
  /// order form": the word, and nothing of the sale.
  private static func isBuyers(_ act: [Token], _ place: Int, _ next: Int) -> Bool {
    guard next == place + 1 else { return false }
    let word = act[place].text
    if EnglishSeller.offersCollected.contains(word),
      act.contains(where: { EnglishSeller.collected.contains($0) })
    {
      return true
    }
    guard next < act.count, act[next].kind == .word else { return false }
    if EnglishSeller.holders.contains(word), EnglishSeller.held.contains(act[next]) {
      return true
    }
    if act[place].capital, act[next].capital, act[next].possessive { return true }
    return EnglishSeller.champions.contains(word)
      && EnglishSeller.championActs.contains(act[next])
      && act[next...].contains {
        EnglishActs.things.contains($0) && !EnglishQuality.notPapers.contains($0)
          && $0.text != "case"
      }
  }

  // MARK: Words that say it together

  private static func hasPair(_ words: [Token]) -> Bool {
    if handsCollateral(words) || isPitch(words) { return true }
    var (hasPrice, hasMove) = (false, false)
    for (place, token) in words.enumerated() {
      let next = place + 1 < words.count ? words[place + 1].text : ""
      hasPrice =
        hasPrice
        || EnglishSeller.prices.contains(token) && !EnglishSeller.held.contains(next)
      hasMove = hasMove || EnglishSeller.priceMoves.contains(token)
      if EnglishSeller.shown.contains(token), EnglishSeller.showings.contains(next) {
        return true
      }
      if EnglishSeller.worth.contains(token), EnglishSeller.worthWork.contains(next) {
        return true
      }
      if EnglishSeller.executives.contains(token), EnglishSeller.courtesies.contains(next) {
        return true
      }
      // "Intro to our engineers", "introduction to the CFO".
      if EnglishSeller.intros.contains(token), next == "to", place + 2 < words.count,
        EnglishPeople.theirs.contains(words[place + 2].text)
          || EnglishPeople.ours.contains(words[place + 2].text)
          || EnglishPeople.departments.contains(words[place + 2].text)
      {
        return true
      }
      if EnglishSeller.rivals.contains(token), !EnglishSeller.tenders.contains(next) {
        return true
      }
    }
    let hasLeadCheck =
      words.count { EnglishSeller.leadChecks.contains($0) }
      == 2 && words.contains { $0.text == "budget" }
    return hasPrice && hasMove || hasLeadCheck
  }

  /// "Present ROI to the CFO", "secure exec sponsor".
  private static func isPitch(_ words: [Token]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    if first.text == "secure" { return EnglishSeller.secured.contains(words[1]) }
    guard EnglishSeller.pitchActs.contains(first), EnglishSeller.pitched.contains(words[1]) else {
      return false
    }
    return words.count == 2 || !EnglishActs.things.contains(words[2])
  }

  /// "Deliver the executive presentation", "brochure sent".
  private static func handsCollateral(_ words: [Token]) -> Bool {
    words.contains { EnglishSeller.collateral.contains($0) }
      && words.contains { EnglishSeller.collateralActs.contains($0) }
      && !words.contains { EnglishSeller.lessons.contains($0) }
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
      && words[1].text != "letter" || last.text == "offered"
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
