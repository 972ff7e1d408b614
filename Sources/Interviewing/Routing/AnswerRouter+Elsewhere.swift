import Phrasing
import PlanModel

/// What an answer answers that does not answer what was asked.
extension AnswerRouter {
  /// The question that it answers instead; `nil` where it fits none better.
  func elsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    if isRefusal(shape) { return remark(asked) }
    if let said = told(shape, asked) { return said }
    if shape.introducesSpeaker, plan.champion == nil { return open(.champion) }
    if shape.isHolidays { return open(.holidays) }
    if shape.isNeeds { return open(.needs(.buyer)) ?? open(.needs(.seller)) }
    if shape.isReview { return open(.review) }
    if shape.isLength { return remark(asked) }
    if shape.isDay { return plan.goLive.known == nil ? open(.plan(.goLive)) : remark(asked) }
    if shape.isStory { return question(AnswerRouter.otherPurchases) ?? remark(asked) }
    if shape.isFact, asked.question.fills.isWork { return remark(asked) }
    if shape.isOurDay || shape.weighsDay, plan.goLive.isUnsaid { return open(.plan(.goLive)) }
    if shape.isDecisionOnly { return open(.decisionDays) ?? remark(asked) }
    if shape.isThreshold || shape.namesApprover, let open = question(AnswerRouter.approver) {
      return open
    }
    if let part = shape.part, !shape.hasDates, let block = TopicWords.blocks(of: plan)[part],
      isFree(block) || block.buyerOwner.isUnsaid
    {
      return open(.workstream(.workstreamBuyerOwner), block.id)
    }
    if shape.tellsSplit { return question(AnswerRouter.approver) ?? remark(asked) }
    if shape.isAboutAmounts { return remark(asked) }
    if shape.isBudgetYear, let open = question(AnswerRouter.budgetYear) { return open }
    if let named = named(shape) { return named }
    if shape.isGroup, let block = block(of: shape), block.buyerOwner.isUnsaid {
      return open(.workstream(.workstreamBuyerOwner), block.id)
    }
    if shape.isAbsence, !(shape.isStep && (shape.isCoverOnly || shape.isAwayAside)) {
      return open(.absence) ?? remark(asked)
    }
    if shape.isFreeze, endsBeforeGoLive(shape) { return open(.freeze) }
    if isReason(shape) { return open(.plan(.goLiveReason)) }
    if shape.isVision || shape.isChange || shape.isWish, plan.outcome.isEmpty {
      return open(.plan(.outcome))
    }
    if shape.isMeasure || shape.isChange, plan.measure.isEmpty { return open(.plan(.measure)) }
    if shape.isFreeze { return open(.freeze) }
    if shape.isConditional, shape.namesMishap, plan.riskiestStep != nil {
      return open(.response)
    }
    if shape.isBeyond(plan.goLive.known) { return remark(asked) }
    if isOfOtherSide(shape, asked) { return asked }
    if shape.isStep,
      shape.isOwnedStep || shape.hasLength || shape.isWorkToCome || !plan.outcome.isEmpty
    {
      return steps(shape, asked)
    }
    if shape.isConditional, plan.riskiestStep != nil { return open(.response) }
    return prose(shape, asked)
  }

  /// Somebody for the top of the plan, or for work that nobody is named for.
  func named(_ shape: AnswerShape) -> Interview.Open? {
    guard shape.isPerson || isTop(shape),
      !shape.isCoverOnly, !shape.isSpeakerAway, shape.isTop || !shape.approvesThing
    else { return nil }
    if shape.isPeople, plan.champion == nil { return open(.champion) }
    // "And Marcus Lee, our IT director": somebody else who is there, and no one at the top.
    if shape.typed.lowercased().hasPrefix("and "), !shape.isTop, !shape.isIntroduced { return nil }
    if shape.isParticipant { return nil }
    // "The CFO is Helga Strand" says who she is, and not that the budget is hers.
    if shape.chiefSaid != nil { return nil }
    // A director stands at no top by that: who does is asked.
    if shape.isIntroduced || shape.isTop || shape.isExecutive && isOfTop() {
      for side in Side.allCases where plan.sponsor(side) == nil {
        if shape.isIntroduced, side == .seller { continue }
        if let said = shape.topSide, said != side { continue }
        return open(.sponsor(side))
      }
    }
    // Whoever is away is the one for a part by what they are, "our GC", and not by what comes up.
    guard !shape.isAway || shape.person?.title != nil, !shape.namesCoverOnly,
      let block = block(of: shape), isFree(block)
    else { return nil }
    return open(.workstream(.workstreamBuyerOwner), block.id)
  }

  /// Whether the talk is of whoever stands at the top: who does on one side was told just before.
  private func isOfTop() -> Bool {
    guard let last = plan.lastAnswer?.question,
      case .sponsor? = interview.catalog[id: last]?.fills
    else { return false }
    return plan.sponsor(.buyer) != nil
  }

  /// Whether nobody is named for a block yet, or for a step of it.
  private func isFree(_ block: Workstream) -> Bool {
    block.steps.isEmpty
      ? block.buyerOwner.isUnsaid : block.steps.contains(where: { !$0.hasNamedOwner })
  }

  /// Somebody for the top, where nobody stands yet.
  func isTop(_ shape: AnswerShape) -> Bool {
    shape.isTop && plan.sponsor(shape.topSide ?? .buyer) == nil
  }

  /// The block that the words are about.
  func block(of shape: AnswerShape) -> Workstream? {
    TopicWords.topic(of: shape.text).flatMap { TopicWords.blocks(of: plan)[$0] }
  }

  /// Further steps of the part of the plan that an act belongs to.
  func steps(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    let block = StepPlace(plan: plan).block(
      for: shape.steps.first ?? StepDraft(), asked: talkedOf(asked))
    return block.flatMap { open(.steps, $0) }
  }

  /// The block of an act that is about none: the one whose work was asked for; else the talk goes on
  /// from the last step told, not from what happens to be asked.
  private func talkedOf(_ asked: Interview.Open) -> RecordID {
    let blocks = plan.workstreams.map(\.id)
    if asked.question.stage == .workstream || asked.question.fills == .steps,
      blocks.contains(asked.about)
    {
      return asked.about
    }
    func last(where isTold: (Answer) -> Bool) -> RecordID? {
      plan.answers.last { answer in
        answer.isKept && answer.about.map(blocks.contains) == true && isTold(answer)
      }?.about
    }
    let step = last { interview.catalog[id: $0.question]?.fills.isWork == true }
    return step ?? last { _ in true } ?? asked.about
  }

  /// Plain words go where plain words are still missing, in the order of the page.
  private func prose(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    // A name is no text: nobody's number is "Ida Storm".
    if shape.isPerson, asked.question.fills.isText { return remark(asked) }
    guard TopicWords.words(of: shape.text).count > 2, !shape.isDisclaimer else { return nil }
    if shape.isFact || shape.saysNoText || shape.folded.hasPrefix("if ") { return remark(asked) }
    // What names a human, or is work of a part, is not what all of it is for.
    if shape.person.map({ !$0.isRoleOnly && $0.identity != .speaker }) == true
      || shape.isStep && TopicWords.topic(of: shape.text) != nil
    {
      return remark(asked)
    }
    if plan.outcome.isEmpty { return open(.plan(.outcome)) }
    return remark(asked)
  }

  /// Somebody of the other side, named for the top of this one: who is meant is asked there.
  private func isOfOtherSide(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .sponsor(let side) = asked.question.fills, let said = shape.side else {
      return false
    }
    return said != side && shape.isPerson && !shape.isStep
  }
}
