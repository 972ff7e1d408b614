import Phrasing
import PlanModel

/// What the acts of an answer show of what it is.
extension AnswerShape {
  /// "Lou runs the test, done when it passes": work, somebody, and how one sees its end.
  ///
  /// "Petra's piece is done when …" speaks of work that was told.
  var isWorkWithEnd: Bool {
    let opening = text.split(separator: " ").prefix(2)
    let isOfWhose = ["'s", "’s"].contains { opening.first?.hasSuffix($0) == true }
    if isOfWhose, opening.last?.hasSuffix("ing") != true { return false }
    return steps.contains {
      !$0.done.isEmpty && !$0.title.isEmpty
        && (!$0.owners.isEmpty || $0.duration != nil && $0.title.split(separator: " ").count > 2)
    }
  }

  /// "Louise exports the price list by Friday": a human of the buyer's does it, and nobody needs it.
  var isActOfBuyer: Bool {
    isPlainAct && !isNeeds && steps.count == 1 && steps[0].owners.allSatisfy { $0.side == .buyer }
  }

  /// "*I'll chase* Roberta for the org chart": what whoever speaks will do, and no thing handed over.
  var isActOfSpeaker: Bool {
    guard steps.count == 1, let step = steps.first, step.owners.count == 1, let person,
      person.identity == .speaker, step.title.split(separator: " ").count > 2
    else { return false }
    let words = TopicWords.words(of: text)
    return ["i", "we"].contains(words.first) && ["ll", "will"].contains(words.dropFirst().first)
      && !words.contains(where: NeedWords.recipients.contains)
  }

  /// "Tess pulls a lot number and sees every keg behind it": what somebody will be doing day by
  /// day, and no work of a part of the plan.
  var isUse: Bool {
    let words = TopicWords.words(of: text)
    return words.count > 6 && !hasDates && steps.count == 1 && steps[0].isByName
      && person?.bytes.lowerBound == 0
      && TopicWords.topic(ofAct: steps[0].title) == nil
  }

  /// "Talk to Petra tomorrow morning": an act, and its day; no list of what a side hands over.
  var isActWithDay: Bool {
    steps.contains { ($0.due ?? $0.pin) != nil } && !isAbsence && !isNeeds
  }

  /// Whether the last words are a day that there is not: "on Feb 30".
  var endsOnNoDay: Bool {
    let last = text.split(separator: " ").suffix(2).joined(separator: " ")
    let reading = DatePhrase.read(last, in: phrases)
    return reading.value == nil && reading.reason != nil
  }

  /// "Marisol confirms the pass mark by 5 February": a human, what they do and when, and no way to see
  /// that all of it is done.
  var isDatedAct: Bool {
    lead == nil && steps.contains { $0.isByName && ($0.due ?? $0.pin) != nil }
  }

  /// "She *told* me last week she'd rather see it in May": what was said once, and no day of ours.
  var tellsWhatWasSaid: Bool { TopicWords.words(of: text).contains("told") }

  /// Work told in a sentence that no title can be made of: it is kept as it was said, and fills no
  /// other place of the plan.
  var isTalk: Bool {
    steps.isEmpty
      && remnants.contains {
        !$0.owners.isEmpty || $0.duration != nil || $0.due != nil || $0.pin != nil
          || $0.notBefore != nil || tellsWhatWasSaid
      }
  }

  /// "The data sheets from Acme": whether a company is named that gives what is spoken of.
  func isFrom(_ side: Side) -> Bool {
    let name = (side == .buyer ? fields.plan.buyerName : fields.plan.sellerName).lowercased()
    let word = name.split(separator: " ").first.map(String.init) ?? ""
    return word.count > 2 && folded.hasWords("from \(word)")
  }

  /// "Omar orders the chairs": a human, an act that ends, and what it is done to; whoever approves
  /// may as well answer who does.
  var isPlainAct: Bool {
    steps.contains { $0.isPlainAct } && !isAbsence
      && (approvesThing
        || !TopicWords.words(of: text).contains(where: ShapeWords.approving.contains))
  }

  /// Whether it says before or after what somebody signs, and no amount.
  var tellsOrder: Bool {
    !isAboutAmounts && (isKnown || hasDoer)
      && TopicWords.words(of: text).contains { ["after", "once", "until", "before"].contains($0) }
  }

  /// "Neil signs above 25k, *Tess the rest*": who signs depends on how much it is.
  var dividesSigners: Bool {
    guard isAboutAmounts, !isAmountNotReached else { return false }
    let named = PersonPhrase.all(in: text, context: phrases).filter { !$0.isRoleOnly }
    // "The city manager signs up to 75k, *above that* it's the full council"; "Lena signs up to 75k,
    // above that …" names who signs.
    let unnamed = named.first.map { text.before($0.bytes).lowercased() } ?? folded
    if ShapeWords.beyondAmounts.contains(where: unnamed.hasWords),
      !ShapeWords.withinAmounts.contains(where: folded.hasWords)
    {
      return true
    }
    // A name that nobody has told yet and no verb follows, "Tess the rest", is no person so far.
    let isToOthers = TopicWords.words(of: text).contains {
      HandoverWords.selves.contains($0) || ShapeWords.otherAmounts.contains($0)
    }
    return Set(named.map(\.words)).count + (isToOthers ? 1 : 0) > 1
  }

  /// "The city manager can sign *up to $75,000*": what somebody may decide, and nothing to do.
  var isLimitOnly: Bool {
    isAboutAmounts && !hasDates && !isDecision
      && (ShapeWords.toAmounts + ShapeWords.fromAmounts).contains(where: folded.contains)
      && (TopicWords.words(of: text).contains(where: ShapeWords.approving.contains)
        || ShapeWords.spending.contains(TopicWords.words(of: text).first ?? ""))
  }

  /// "Ada has to approve *the formulary mapping*": what is no money and no contract, so that it says
  /// nothing of who decides about those.
  var approvesThing: Bool {
    guard let thing = thingApproved, !thing.contains(where: ShapeWords.purchased.contains),
      !thing.contains(where: ShapeWords.money.contains), !isAboutAmounts
    else { return false }
    let topic = TopicWords.topic(ofAct: thing.joined(separator: " "))
    return topic.map { ![.business, .contracting].contains($0) } ?? true
  }

  /// The words for what somebody approves, where it has a name: not "approves it by Friday".
  private var thingApproved: [String]? {
    text.parts(between: ",;.").lazy.compactMap { clause in
      let words = TopicWords.words(of: clause)
      guard let verb = words.firstIndex(where: ShapeWords.approvingThings.contains), verb > 0,
        // "Nobody can approve it", "won't approve the map".
        !words[..<verb].contains(where: ShapeWords.approvingNothing.contains)
      else { return nil }
      let thing = words[(verb + 1)...].drop(while: ShapeWords.beforeApproved.contains)
        .prefix { !ShapeWords.behindApproved.contains($0) }
      return thing.isEmpty || DraftWords.standIns.contains(thing[thing.startIndex])
        || thing[thing.startIndex].first?.isNumber == true ? nil : Array(thing)
    }.first
  }
}
