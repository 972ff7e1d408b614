import Phrasing
import PlanModel
import Scheduling

/// Whether an answer answers what was asked.
extension AnswerRouter {
  /// Whether the form of a line is that of an answer to just this question.
  func answersPlainly(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if asked.question.id == AnswerRouter.firstThing { return shape.isActWithDay }
    if shape.saysItDepends, !shape.tellsDeed { return true }
    switch asked.question.fills {
    // "If the guys are back on clipboards by Easter" is what failing is, and no agreement.
    case .plan(.guardrail): return shape.isCase
    case .plan(.outcome): return shape.isUse && plan.outcome.isEmpty
    case .length: return shape.tellsLengths || reader.tellsLength(shape.text)
    case .act:
      // "A woman called Bev", "Greg signs that off": who, in whatever words.
      return asksSplit(shape, asked) || shape.calledName != nil
        || shape.doesWhatIsAsked && shape.side != .seller && !shape.isAboutAmounts
    case .roll: return Rolling.read(shape.text) != nil
    case .note:
      return asked.question.intents?.contains(.cutoff) == true && shape.opensWithLatestDay
    case .dependencies: return shape.saysNothing || reader.waitedFor(shape.text) != nil
    default: return false
    }
  }

  /// "Tove signs *when he's away*": who stands in, whatever it is that she does then.
  func tellsStandIn(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard asked.question.id == AnswerRouter.standIn else { return false }
    let words = StepAccount.words(of: shape.text)
    return zip(words.indices, words.indices.dropFirst()).contains { place, next in
      guard AskedWords.cases.contains(words[place]), AskedWords.absent.contains(words[next]) else {
        return false
      }
      let state = words[(next + 1)...].prefix(4)
      return state.contains(where: AskedWords.away.contains)
        || state.contains(where: DraftWords.isDenial)
          && state.contains(where: AskedWords.there.contains)
    }
  }

  /// Whether it is an answer to the question that was asked.
  func fits(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isYes, asked.reasons.contains(.inferred) { return true }
    if isRefusal(shape) { return asked.question.fills == .note }
    if case .act = asked.question.fills, shape.calledName != nil { return true }
    if shape.saysItDepends, !shape.tellsDeed { return true }
    if asked.question.id == AnswerRouter.firstThing, shape.isActWithDay { return true }
    if let said = told(shape, asked) { return said.isSame(as: asked) }
    if shape.introducesSpeaker, plan.champion == nil { return asked.question.fills == .champion }
    if shape.isDecisionOnly { return [.decisionDays, .note].contains(asked.question.fills) }
    if shape.isFact, asked.question.fills.isWork { return false }
    switch asked.question.fills {
    case .holidays: return shape.isHolidays || !isElsewhere(shape)
    case .review: return shape.isReview || !isElsewhere(shape)
    case .needs:
      return shape.isNeeds || shape.isThings
        || !(isElsewhere(shape) || shape.isPerson || shape.isReview || shape.isHolidays)
    default: break
    }
    if shape.isHolidays || shape.isNeeds || shape.isReview { return false }
    if answersPlainly(shape, asked) { return true }
    switch asked.question.fills {
    case .plan(.goLive):
      if shape.isOfOtherDay || shape.isOfOthers && !shape.isOurDay { return false }
      return shape.isDay || shape.isUnknown || shape.isOurDay || shape.concludesDay
        || shape.beginsWithDay
    case .introduction: return shape.isDay || shape.isUnknown
    case .plan(.outcome), .plan(.goLiveReason), .plan(.measure), .plan(.scope), .plan(.planTitle),
      .plan(.guardrail), .workstream(.workstreamDone), .sponsorNote:
      return
        !(shape.isStory || shape.isDay || shape.folded.hasPrefix("if ") || shape.isPerson
        || shape.isGroup || shape.isAbsence
        || shape.isFreeze
          && !(asked.question.fills == .plan(.goLiveReason) && shape.isReason && !shape.saysClosed
            && !endsBeforeGoLive(shape))
        || asked.question.fills == .plan(.goLiveReason) && isStretchOver(shape)
        || shape.isOurDay && plan.goLive.isUnsaid
        || isOutcomeElsewhere(shape, asked) || isTop(shape)
        || isMeasureElsewhere(shape, asked)
        || shape.isLength && asked.question.fills != .plan(.measure)
        || shape.isBudgetYear && asked.question.fills != .plan(.goLiveReason)
        || isReason(shape) && asked.question.fills != .plan(.goLiveReason)
        || shape.isThreshold || shape.isAboutAmounts || shape.tellsSplit || isNoText(shape, asked)
        || shape.saysNoText && asked.question.fills != .plan(.goLiveReason)
        || shape.isConditional && plan.riskiestStep?.response.isEmpty == true
        || (shape.isOwnedStep || shape.isWork) && !shape.isMeasure && !shape.opensWithEnd)
    case .plan(.buyerName), .plan(.sellerName): return !shape.isStep && !shape.isDay
    case .champion:
      // "Me and Tom Beck" answers who, though it is still to be asked who that is.
      // Once the speaker has told what they want, "he's paying for it" is said of somebody else.
      // A day that the plan was made with was told by nobody here.
      let isUnderWay =
        plan.lastAnswer != nil && (!plan.outcome.isEmpty || !plan.goLive.isUnsaid)
      if isUnderWay,
        shape.isOfThirdPerson || shape.saysWhatIs || !shape.isBareName && !shape.speaksOfSpeaker
      {
        return false
      }
      return answersWho(shape, asked)
        || plan.champion == nil && !shape.isAway
          && (shape.opensWithName || shape.opensWithMyself)
    case .sponsor:
      return answersWho(shape, asked)
        || (shape.opensWithName || shape.isExecutive) && isAboutOne(shape) && isFor(shape, asked)
        || shape.isTop && isFor(shape, asked)
    case .plan, .workstream(.workstreamBuyerOwner), .workstream(.workstreamSellerOwner):
      return answersWho(shape, asked)
    case .act:
      if shape.isDisclaimer { return true }
      if shape.approvesThing { return isAct(shape, asked) }
      if shape.isThreshold { return asked.question.id == AnswerRouter.approver }
      if shape.namesApprover { return asked.question.id == AnswerRouter.approver }
      if shape.isAboutAmounts || isOfOtherPart(shape, asked) { return false }
      return answersWho(shape, asked) || isAct(shape, asked)
        // "Pam Reid, my senior adjuster, she'll be brutal", and nothing that she does.
        || shape.opensWithNameAlone && isAboutOne(shape) && shape.side != .seller
          && !shape.isExecutive && !shape.isTop
    case .length:
      return shape.isLength || shape.isUnknown
    case .workstream, .cutoff: return shape.isLength || shape.isUnknown
    case .steps:
      // "Six to eight weeks" takes no title: nothing says what takes them.
      return !shape.isLength && shape.isStep && !shape.isLimitOnly
        && !shape.isBeyond(plan.goLive.known)
        && (!shape.isAway || shape.isAwayAside) && !shape.isDay && !isReason(shape)
        && !shape.isStory
        && !(shape.isOurDay && plan.goLive.isUnsaid) && !isTop(shape)
        && !(shape.isVision && plan.outcome.isEmpty)
        || !(isElsewhere(shape) || shape.isPerson || shape.isLimitOnly)
    case .decisionDays: return shape.isDecision || shape.isDay
    case .freeze:
      // "Within five days of getting it": how long something takes.
      return shape.isFreeze
        || !(isElsewhere(shape) || isOutcome(shape) || shape.folded.hasPrefix("within "))
    case .absence: return shape.isAbsence || !(isElsewhere(shape) || isOutcome(shape))
    case .dependencies:
      return !(isElsewhere(shape) || isOutcome(shape))
    case .roll: return !(isElsewhere(shape) || isOutcome(shape))
    case .response: return !(isElsewhere(shape) && !shape.isConditional)
    case .note:
      return shape.isStory || !isElsewhere(shape)
        || asked.question.id == AnswerRouter.budgetYear && saysWhen(shape)
        || asked.question.id == AnswerRouter.otherPurchases && shape.isPast
    case .holidays, .review, .needs: return true
    }
  }

  /// Whether who signs was asked, and is told by how much it is.
  func asksSplit(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if case .act(let words) = asked.question.fills {
      Signing.isOne(words) && shape.splitsByAmount
    } else {
      false
    }
  }

  /// Whether a freeze is over before going live: no reason for that day, whatever it is.
  func endsBeforeGoLive(_ shape: AnswerShape) -> Bool {
    guard let goLive = plan.goLive.known,
      let freeze = FreezePhrase.read(shape.text, in: reader.fields.phrases)
    else { return false }
    let days = freeze.allDays
    return !days.isEmpty && days.allSatisfy { ($0.last ?? $0.first ?? goLive) < goLive - 7 }
  }

  /// "Finance is closing the year until January 15": a stretch of days that is over weeks before
  /// going live says what is then, and not why that day.
  func isStretchOver(_ shape: AnswerShape) -> Bool {
    guard let goLive = plan.goLive.known,
      // "So we go live before the fair" says what it has to do with that day.
      !TopicWords.words(of: shape.text).contains(where: TextFitWords.causes.contains)
    else { return false }
    let spans = Phrase.spans(in: shape.text, context: reader.fields.phrases)
    return !spans.isEmpty
      && spans.allSatisfy { span in
        guard case .range(let days)? = span.reading.date, let last = days.last else { return false }
        return last < goLive - 28 && days.first != last
      }
  }

  /// "*Procurement* is Lou Park", where who does the security review was asked.
  private func isOfOtherPart(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .act(let act) = asked.question.fills, let person = shape.person,
      !person.isRoleOnly
    else { return false }
    if let title = shape.titleSaid, let topic = TopicWords.topic(of: title),
      let block = TopicWords.blocks(of: plan)[topic], block.id != asked.about
    {
      return true
    }
    guard shape.part != nil else { return false }
    let label = TopicWords.words(of: shape.text.before(person.bytes)).filter(
      DraftWords.departments.contains)
    return !label.isEmpty
      && StepMatch.notions(of: label.joined(separator: " "))
        .isDisjoint(with: StepMatch.notions(of: act))
  }

  /// Somebody and whatever is said of them, but nothing they do and nothing that happened.
  func isAboutOne(_ shape: AnswerShape) -> Bool {
    !shape.isStep && !shape.isStory && !shape.isAbsence && !shape.isReview && !shape.isCoverOnly
  }

  /// A name or a role, and not somebody for another slot.
  private func answersWho(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isUnknown { return true }
    if shape.isDecision { return false }
    // That somebody is away says nothing about what they do.
    if shape.isAway || shape.isParticipant { return false }
    if shape.isGroup, let block = block(of: shape), asked.about != plan.id, block.id != asked.about
    {
      return false
    }
    guard !shape.isStory, shape.isPerson || shape.isRole, !shape.isCoverOnly else { return false }
    // "Our GC" is somebody for the contract, when nobody is named there yet.
    if !shape.isExecutive, !shape.isRole, let named = named(shape),
      named.about != asked.about || isForAnotherAct(shape, asked)
    {
      return false
    }
    if case .sponsor = asked.question.fills { return isFor(shape, asked) }
    // Whoever is of the other side does none of what is asked about this one.
    if isTop(shape) || shape.side == .seller { return false }
    // "I'd have to introduce you" is said of whoever stands at the top.
    return !(shape.isIntroduced && plan.sponsor(.buyer) == nil)
  }

  /// Whether somebody can stand at the top of the side that was asked about.
  private func isFor(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .sponsor(let side) = asked.question.fills else { return false }
    // "From your side? I think I met Lena": whoever that is, she is not on this one.
    if side == .buyer, shape.side != .buyer, shape.saysYours { return false }
    return (shape.side ?? side) == side && !shape.isOfPart && !shape.isAbsence
      && !shape.isParticipant
  }

  /// What they will not say, and nothing besides: "the sponsor is Walt, I'd rather not bring him in"
  /// names him all the same.
  func isRefusal(_ shape: AnswerShape) -> Bool { shape.isRefusal && !isTop(shape) }

  /// Whether what is said of somebody fits work that nobody is named for, and not the act asked
  /// for: a general counsel reads before she signs.
  private func isForAnotherAct(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .act(let words) = asked.question.fills,
      let block = plan.workstreams.first(where: { $0.id == asked.about })
    else { return false }
    let said = StepMatch.notions(of: shape.text)
    guard said.isDisjoint(with: StepMatch.notions(of: words)) else { return false }
    return block.steps.contains { step in
      !step.hasNamedOwner && !said.isDisjoint(with: StepMatch.notions(of: step.title))
    }
  }

  /// Whether the words are clearly something of their own.
  func isElsewhere(_ shape: AnswerShape) -> Bool {
    isReason(shape) || shape.isOfPart || shape.isFreeze || shape.isBudgetYear || shape.isThreshold
      || named(shape) != nil
      || (shape.isDay || shape.isOurDay || shape.weighsDay) && plan.goLive.isUnsaid
      || shape.isStory
      || shape.isStep || shape.isAbsence || shape.isVision && plan.outcome.isEmpty
      || shape.isIntroduced || shape.isConditional && plan.riskiestStep != nil
      || shape.isChange && (plan.outcome.isEmpty || plan.measure.isEmpty)
      || shape.isMeasure && plan.measure.isEmpty
  }

  /// A sentence that is nothing else, while nobody has said what the plan is for.
  private func isOutcome(_ shape: AnswerShape) -> Bool {
    plan.outcome.isEmpty && !shape.isStep && TopicWords.words(of: shape.text).count > 5
  }

  /// Why the day is that day, while nobody has said it.
  func isReason(_ shape: AnswerShape) -> Bool {
    shape.isReason && plan.goLive.known != nil && plan.goLiveReason.isEmpty
      && !isStretchOver(shape)
  }

  /// The act that was asked for, with all its details.
  func isAct(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .act(let words) = asked.question.fills, shape.isStep else { return false }
    let wanted = StepMatch.notions(of: words)
    return shape.steps.contains { wanted.isSubset(of: StepMatch.notions(of: $0.title)) }
  }

  /// A day or a month, and nobody who does anything then.
  func saysWhen(_ shape: AnswerShape) -> Bool {
    !shape.hasDoer && !shape.hasLength && !shape.isConditional && !shape.isFreeze
      && (shape.isDay || !Phrase.spans(in: shape.text, context: reader.fields.phrases).isEmpty)
  }

  /// A number said where another text was asked for, while the number is still missing.
  func isMeasureElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.measure) && shape.isMeasure && plan.measure.isEmpty
  }

  /// Who will be doing what, said where another text was asked for, while the plan has no title.
  func isOutcomeElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.outcome) && shape.isVision && plan.outcome.isEmpty
  }
}

extension Question.Target {
  /// Whether an answer is kept as the words it is.
  var isText: Bool {
    switch self {
    case .plan(let field), .workstream(let field): field.isText
    default: false
    }
  }

  /// Whether an answer is a day, days or a length.
  var isValue: Bool {
    switch self {
    case .plan(.goLive), .introduction, .length, .cutoff, .decisionDays, .roll, .review, .freeze,
      .absence, .holidays:
      true
    default: false
    }
  }

  /// Whether an answer is something that somebody does.
  var isWork: Bool {
    switch self {
    case .steps, .act: true
    default: false
    }
  }
}
