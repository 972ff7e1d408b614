import Phrasing
public import PlanModel

/// An answer with the question it answers, which need not be the one that was asked.
public struct RoutedAnswer: Sendable {
  /// The question the words answer.
  public let open: Interview.Open
  /// How they are understood.
  public let reading: AnswerReading
  /// Whether that is another question than the one asked.
  public let isElsewhere: Bool
  /// Whether the words say that they do not know.
  public let isUnknown: Bool

  /// Whether no question has to be named for what is said: it was asked, or the words say of which
  /// step they speak, which need not be the one the question is about.
  public var saysItself: Bool {
    if case .response = open.question.fills { return !reading.echoes.isEmpty || !isElsewhere }
    return !isElsewhere
  }
}

/// Finds the question of the catalogue that an answer answers: people say things in their own
/// order, and everything said belongs somewhere.
public struct AnswerRouter {
  let interview: Interview
  let document: Document
  let schedule: PlanSchedule
  let reader: AnswerReader

  var plan: Plan { document.plan }

  /// The most bytes of an answer that is taken elsewhere: a page that was pasted fits nowhere, and
  /// stays where it was put.
  static let longest = 1_000

  /// A router for a plan as it is.
  public init(
    _ interview: Interview, document: Document, schedule: PlanSchedule, reader: AnswerReader
  ) {
    self.interview = interview
    self.document = document
    self.schedule = schedule
    self.reader = reader
  }

  /// How these words are understood, as an answer to what was asked or to what they fit.
  public func read(_ typed: String, to asked: Interview.Open) -> RoutedAnswer {
    guard typed.utf8.count <= AnswerRouter.longest else {
      return RoutedAnswer(
        open: asked, reading: reader.read(typed, to: asked), isElsewhere: false, isUnknown: false)
    }
    let said = NumberedList.unnumbered(typed) ?? typed
    let text =
      asked.question.fills.isSomebody ? SpokenNames.answer(said, in: reader.fields.phrases) : said
    let whole = one(text, to: asked)
    return sentences(of: text, asked, whole: whole) ?? whole
  }

  /// How words are understood that say one thing.
  func one(_ text: String, to asked: Interview.Open) -> RoutedAnswer {
    let shape = AnswerShape(text, reader.fields)
    if let corrected = CorrectionReader(fields: reader.fields).read(shape) {
      return RoutedAnswer(
        open: remark(asked) ?? asked, reading: corrected, isElsewhere: corrected.echoes.isEmpty,
        isUnknown: false)
    }
    if let declared = DeclarationReader(reader: reader)
      .read(shape, isOfGoLive: isOfGoLive(asked))
    {
      let open = declared.target.flatMap { self.open($0) } ?? remark(asked) ?? asked
      return RoutedAnswer(
        open: open, reading: declared.reading, isElsewhere: !open.isSame(as: asked),
        isUnknown: false)
    }
    if let unknown = shape.unknownMatter {
      return RoutedAnswer(
        open: remark(asked) ?? asked, reading: reader.findingOut(unknown), isElsewhere: true,
        isUnknown: false)
    }
    let guesses = IntentModel.read(shape.text, in: reader.fields.phrases)
    if let followUp = asked.followUp, mayFollowUp(shape, asked, guesses),
      let routed = read(shape, asked, followUp)
    {
      return routed
    }
    let shaped = fits(shape, asked) ? asked : elsewhere(shape, asked) ?? asked
    var open = settled(shape, asked, shaped: shaped, guesses)
    if open.question.fills.isText, shape.isGreeting, isFormless(shape, open) {
      open = remark(asked) ?? open
    }
    var reading = reader.read(text, to: open)
    // What the words are about says that a name stands here, which its small letters hid.
    if open.question.fills.isSomebody, !open.isSame(as: asked), reading.saysNothing {
      let named = SpokenNames.answer(text, in: reader.fields.phrases)
      if named != text { reading = reader.read(named, to: open) }
    }
    // "Omar sends the report by July 20", of which nobody is found to ask for it, is his step.
    if case .needs = open.question.fills, reading.saysNothing, shape.isOwnedStep,
      let work = steps(shape, asked)
    {
      open = work
      reading = reader.read(text, to: work)
    }
    // A slot for somebody is not filled with words that name nobody.
    if open.question.fills.isSomebody, reading.saysNothing, !open.isSame(as: shaped) {
      let isAmount = open.question.id == AnswerRouter.approver
      open = (isAmount ? question(AnswerRouter.furtherApprover) : remark(asked)) ?? shaped
      reading = reader.read(text, to: open)
    }
    if open.question.id == AnswerRouter.remarkID, let proof = stepProof(shape, guesses) {
      reading = proof
    }
    let strangers = bystanders(shape, besides: reading.newcomers)
    reading.asides += strangers
    reading.also += strangers.map(AsideReader(fields: reader.fields).echo)
    return RoutedAnswer(
      open: open, reading: reading, isElsewhere: !open.isSame(as: asked),
      isUnknown: shape.isUnknown && reading.saysNothing)
  }

  /// How words are understood as the answer to a follow-up; `nil` when they answer its question as
  /// any other answer would, or another one.
  private func read(
    _ shape: AnswerShape, _ asked: Interview.Open, _ followUp: FollowUp
  ) -> RoutedAnswer? {
    let answer = FollowUpReader(asked: asked, followUp: followUp, reader: reader)
    func routed(_ reading: AnswerReading, isUnknown: Bool = false) -> RoutedAnswer {
      RoutedAnswer(open: asked, reading: reading, isElsewhere: false, isUnknown: isUnknown)
    }
    if answer.saysWhenKnown(shape) {
      return routed(AnswerReading(note: shape.typed), isUnknown: true)
    }
    guard followUp.refines else { return nil }
    if let reading = answer.refinement(shape) { return routed(reading) }
    if let said = told(shape, asked), !said.isSame(as: asked) { return nil }
    let isSameAgain = followUp.asksAgain && !asked.question.fills.isRead
    guard !isSameAgain, !shape.isHolidays, !shape.isNeeds, !shape.isReview else { return nil }
    if fits(shape, asked), !reader.read(shape.typed, to: asked).saysNothing { return nil }
    if shape.isStory { return routed(reader.read(shape.typed, to: remark(asked) ?? asked)) }
    guard !isElsewhere(shape), !shape.isPerson, !shape.hasDoer, !shape.isFreeze, !shape.isDay
    else { return nil }
    var note = AnswerReading(note: shape.typed)
    note.also = ["kept beside what was said"]
    return routed(note)
  }

  // MARK: Does it answer what was asked?

  private func fits(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isYes, asked.reasons.contains(.inferred) { return true }
    if isRefusal(shape) { return asked.question.fills == .note }
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
    switch asked.question.fills {
    case .plan(.goLive):
      return shape.isDay || shape.isUnknown || shape.isOurDay || shape.concludesDay
    case .introduction: return shape.isDay || shape.isUnknown
    case .plan(.outcome), .plan(.goLiveReason), .plan(.measure), .plan(.scope), .plan(.planTitle),
      .plan(.guardrail), .workstream(.workstreamDone), .sponsorNote:
      return
        !(shape.isStory || shape.isDay || shape.folded.hasPrefix("if ") || shape.isPerson
        || shape.isGroup || shape.isAbsence
        || shape.isFreeze || shape.isOurDay && plan.goLive.isUnsaid
        || isOutcomeElsewhere(shape, asked) || isTop(shape)
        || isMeasureElsewhere(shape, asked)
        || shape.isLength && asked.question.fills != .plan(.measure)
        || shape.isBudgetYear && asked.question.fills != .plan(.goLiveReason)
        || isReason(shape) && asked.question.fills != .plan(.goLiveReason)
        || shape.isThreshold || shape.isAboutAmounts || isNoText(shape, asked)
        || shape.saysNoText && asked.question.fills != .plan(.goLiveReason)
        || shape.isConditional && plan.riskiestStep?.response.isEmpty == true
        || (shape.isOwnedStep || shape.isWork) && !shape.isMeasure)
    case .plan(.buyerName), .plan(.sellerName): return !shape.isStep && !shape.isDay
    case .champion:
      // "Me and Tom Beck" answers who, though it is still to be asked who that is.
      // Once the speaker has told what they want, "he's paying for it" is said of somebody else.
      let isUnderWay = !plan.outcome.isEmpty || !plan.goLive.isUnsaid
      if isUnderWay, shape.isOfThirdPerson || !shape.isBareName && !shape.speaksOfSpeaker {
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
      if shape.isThreshold { return asked.question.id == AnswerRouter.approver }
      if shape.namesApprover { return asked.question.id == AnswerRouter.approver }
      if shape.isAboutAmounts { return false }
      return answersWho(shape, asked) || isAct(shape, asked)
    case .length, .workstream, .cutoff: return shape.isLength || shape.isUnknown
    case .steps:
      // "Six to eight weeks" takes no title: nothing says what takes them.
      return !shape.isLength && shape.isStep && !shape.isBeyond(plan.goLive.known)
        && (!shape.isAway || shape.isAwayAside) && !shape.isDay && !isReason(shape)
        && !shape.isStory
        && !(shape.isOurDay && plan.goLive.isUnsaid) && !isTop(shape)
        && !(shape.isVision && plan.outcome.isEmpty)
        || !(isElsewhere(shape) || shape.isPerson)
    case .decisionDays: return shape.isDecision || shape.isDay
    case .freeze: return shape.isFreeze || !(isElsewhere(shape) || isOutcome(shape))
    case .absence: return shape.isAbsence || !(isElsewhere(shape) || isOutcome(shape))
    case .roll, .dependencies: return !(isElsewhere(shape) || isOutcome(shape))
    case .response: return !(isElsewhere(shape) && !shape.isConditional)
    case .note:
      return shape.isStory || !isElsewhere(shape)
        || asked.question.id == AnswerRouter.budgetYear && saysWhen(shape)
        || asked.question.id == AnswerRouter.otherPurchases && shape.isPast
    case .holidays, .review, .needs: return true
    }
  }

  /// Somebody and whatever is said of them, but nothing they do and nothing that happened.
  private func isAboutOne(_ shape: AnswerShape) -> Bool {
    !shape.isStep && !shape.isStory && !shape.isAbsence && !shape.isReview && !shape.isCoverOnly
  }

  /// A name or a role, and not somebody for another slot.
  private func answersWho(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isUnknown { return true }
    if shape.isDecision { return false }
    // That somebody is away says nothing about what they do.
    if shape.isAway { return false }
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
  }

  /// What they will not say, and nothing besides: "the sponsor is Walt, I'd rather not bring him in"
  /// names him all the same.
  private func isRefusal(_ shape: AnswerShape) -> Bool { shape.isRefusal && !isTop(shape) }

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
  private func isElsewhere(_ shape: AnswerShape) -> Bool {
    isReason(shape) || shape.isOfPart || shape.isFreeze || shape.isBudgetYear || shape.isThreshold
      || named(shape) != nil
      || (shape.isDay || shape.isOurDay) && plan.goLive.isUnsaid || shape.isStory
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
  private func isReason(_ shape: AnswerShape) -> Bool {
    shape.isReason && plan.goLive.known != nil && plan.goLiveReason.isEmpty
  }

  // MARK: What else does it answer?

  private func elsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
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
    if shape.isOurDay, plan.goLive.isUnsaid { return open(.plan(.goLive)) }
    if shape.isDecisionOnly { return open(.decisionDays) ?? remark(asked) }
    if shape.isThreshold || shape.namesApprover, let open = question(AnswerRouter.approver) {
      return open
    }
    if let part = shape.part, !shape.hasDates, let block = TopicWords.blocks(of: plan)[part],
      isFree(block) || block.buyerOwner.isUnsaid
    {
      return open(.workstream(.workstreamBuyerOwner), block.id)
    }
    if shape.isAboutAmounts { return remark(asked) }
    if shape.isBudgetYear, let open = question(AnswerRouter.budgetYear) { return open }
    if let named = named(shape) { return named }
    if shape.isGroup, let block = block(of: shape), block.buyerOwner.isUnsaid {
      return open(.workstream(.workstreamBuyerOwner), block.id)
    }
    if shape.isAbsence, !(shape.isStep && (shape.isCoverOnly || shape.isAwayAside)) {
      return open(.absence) ?? remark(asked)
    }
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
    if shape.isStep, shape.isOwnedStep || shape.hasLength || !plan.outcome.isEmpty {
      return steps(shape, asked)
    }
    if shape.isConditional, plan.riskiestStep != nil { return open(.response) }
    return prose(shape, asked)
  }

  /// Somebody for the top of the plan, or for work that nobody is named for.
  private func named(_ shape: AnswerShape) -> Interview.Open? {
    guard shape.isPerson || shape.isExecutive && isAboutOne(shape) || isTop(shape),
      !shape.isCoverOnly, !shape.isSpeakerAway
    else { return nil }
    if shape.isPeople, plan.champion == nil { return open(.champion) }
    // "And Marcus Lee, our IT director": somebody else who is there, and no one at the top.
    if shape.typed.lowercased().hasPrefix("and "), !shape.isTop, !shape.isIntroduced { return nil }
    if shape.isIntroduced || shape.isExecutive || shape.isTop {
      for side in Side.allCases where plan.sponsor(side) == nil {
        if shape.isIntroduced, side == .seller { continue }
        if let said = shape.side, said != side { continue }
        return open(.sponsor(side))
      }
    }
    guard let block = block(of: shape), isFree(block) else { return nil }
    return open(.workstream(.workstreamBuyerOwner), block.id)
  }

  /// Whether nobody is named for a block yet, or for a step of it.
  private func isFree(_ block: Workstream) -> Bool {
    block.steps.isEmpty
      ? block.buyerOwner.isUnsaid : block.steps.contains(where: { !$0.hasNamedOwner })
  }

  /// Somebody for the top, where nobody stands yet.
  private func isTop(_ shape: AnswerShape) -> Bool {
    shape.isTop && plan.sponsor(shape.side ?? .buyer) == nil
  }

  /// The block that the words are about.
  private func block(of shape: AnswerShape) -> Workstream? {
    TopicWords.topic(of: shape.text).flatMap { TopicWords.blocks(of: plan)[$0] }
  }

  func steps(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    // What is about nothing in particular goes on from what was told last, not from what happens
    // to be asked.
    let blocks = plan.workstreams.map(\.id)
    let talk = plan.answers.last { answer in
      answer.isKept && answer.about.map(blocks.contains) == true
    }?.about
    let block = StepPlace(plan: plan).block(
      for: shape.steps.first ?? StepDraft(), asked: talk ?? asked.about)
    return block.flatMap { open(.steps, $0) }
  }

  /// Plain words go where plain words are still missing, in the order of the page.
  private func prose(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    // A name is no text: nobody's number is "Ida Storm".
    if shape.isPerson, asked.question.fills.isText { return remark(asked) }
    guard TopicWords.words(of: shape.text).count > 2, !shape.isDisclaimer else { return nil }
    if shape.isFact || shape.saysNoText || shape.folded.hasPrefix("if ") {
      return remark(asked)
    }
    // What names a human, or is work of a part, is not what all of it is for.
    if shape.person.map({ !$0.isRoleOnly && $0.identity != .speaker }) == true
      || shape.isStep && TopicWords.topic(of: shape.text) != nil
    {
      return remark(asked)
    }
    if plan.outcome.isEmpty { return open(.plan(.outcome)) }
    return remark(asked)
  }
}
