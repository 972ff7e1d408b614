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
}

/// Finds the question of the catalogue that an answer answers: people say things in their own
/// order, and everything said belongs somewhere.
public struct AnswerRouter {
  private let interview: Interview
  private let document: Document
  private let schedule: PlanSchedule
  private let reader: AnswerReader

  private var plan: Plan { document.plan }

  /// The most bytes of an answer that is taken elsewhere: a page that was pasted fits nowhere, and
  /// stays where it was put.
  private static let longest = 1_000

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
  public func read(_ text: String, to asked: Interview.Open) -> RoutedAnswer {
    guard text.utf8.count <= AnswerRouter.longest else {
      return RoutedAnswer(
        open: asked, reading: reader.read(text, to: asked), isElsewhere: false, isUnknown: false)
    }
    let shape = AnswerShape(text, reader.fields)
    if let unknown = shape.unknownMatter {
      return RoutedAnswer(
        open: remark(asked) ?? asked, reading: reader.findingOut(unknown), isElsewhere: true,
        isUnknown: false)
    }
    if let followUp = asked.followUp, let routed = read(shape, asked, followUp) { return routed }
    let open = fits(shape, asked) ? asked : elsewhere(shape, asked) ?? asked
    let reading = reader.read(text, to: open)
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
      return routed(AnswerReading(note: shape.text), isUnknown: true)
    }
    guard followUp.refines else { return nil }
    if let reading = answer.refinement(shape) { return routed(reading) }
    let isSameAgain = followUp.asksAgain && !asked.question.fills.isRead
    guard !isSameAgain, !shape.isHolidays, !shape.isNeeds, !shape.isReview else { return nil }
    if fits(shape, asked), !reader.read(shape.text, to: asked).saysNothing { return nil }
    if shape.isStory { return routed(reader.read(shape.text, to: remark(asked) ?? asked)) }
    guard !isElsewhere(shape), !shape.isPerson, !shape.hasDoer, !shape.isFreeze, !shape.isDay
    else { return nil }
    var note = AnswerReading(note: shape.text)
    note.also = ["kept beside what was said"]
    return routed(note)
  }

  // MARK: Does it answer what was asked?

  private func fits(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isYes, asked.reasons.contains(.inferred) { return true }
    if shape.isRefusal { return asked.question.fills == .note }
    if shape.introducesSpeaker, plan.champion == nil { return asked.question.fills == .champion }
    switch asked.question.fills {
    case .holidays: return shape.isHolidays || !isElsewhere(shape)
    case .review: return shape.isReview || !isElsewhere(shape)
    case .needs:
      return shape.isNeeds
        || !(isElsewhere(shape) || shape.isPerson || shape.isReview || shape.isHolidays)
    default: break
    }
    if shape.isHolidays || shape.isNeeds || shape.isReview { return false }
    switch asked.question.fills {
    case .plan(.goLive): return shape.isDay || shape.isUnknown || shape.isOurDay
    case .introduction: return shape.isDay || shape.isUnknown
    case .plan(.outcome), .plan(.goLiveReason), .plan(.measure), .plan(.scope), .plan(.planTitle),
      .plan(.guardrail), .workstream(.workstreamDone), .sponsorNote:
      return
        !(shape.isStory || shape.isDay || shape.isPerson || shape.isGroup || shape.isAbsence
        || shape.isFreeze || shape.isOurDay && plan.goLive.isUnsaid
        || isOutcomeElsewhere(shape, asked) || isTop(shape)
        || isMeasureElsewhere(shape, asked)
        || isReason(shape) && asked.question.fills != .plan(.goLiveReason)
        || shape.isConditional && plan.riskiestStep?.response.isEmpty == true
        || (shape.isOwnedStep || shape.isWork) && !shape.isMeasure)
    case .plan(.buyerName), .plan(.sellerName): return !shape.isStep && !shape.isDay
    case .champion:
      return answersWho(shape, asked) || plan.champion == nil && shape.opensWithName
    case .sponsor:
      return answersWho(shape, asked)
        || (shape.opensWithName || shape.isExecutive) && isAboutOne(shape) || shape.isTop
    case .plan, .workstream(.workstreamBuyerOwner), .workstream(.workstreamSellerOwner):
      return answersWho(shape, asked)
    case .act:
      if shape.isThreshold { return asked.question.id == AnswerRouter.approver }
      return answersWho(shape, asked) || isAct(shape, asked)
    case .length, .workstream, .cutoff: return shape.isLength || shape.isUnknown
    case .steps:
      return shape.isStep && !shape.isAway && !shape.isDay && !isReason(shape) && !shape.isStory
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

  /// A day or a month, and nobody who does anything then.
  private func saysWhen(_ shape: AnswerShape) -> Bool {
    !shape.hasDoer && !shape.hasLength && !shape.isConditional
      && (shape.isDay || !Phrase.spans(in: shape.text, context: reader.fields.phrases).isEmpty)
  }

  /// A number said where another text was asked for, while the number is still missing.
  private func isMeasureElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.measure) && shape.isMeasure && plan.measure.isEmpty
  }

  /// Who will be doing what, said where another text was asked for, while the plan has no title.
  private func isOutcomeElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.outcome) && shape.isVision && plan.outcome.isEmpty
  }

  /// Somebody and whatever is said of them, but nothing they do and nothing that happened.
  private func isAboutOne(_ shape: AnswerShape) -> Bool {
    !shape.isStep && !shape.isStory && !shape.isAbsence && !shape.isReview && !shape.isCoverOnly
  }

  /// A name or a role, and not somebody for another slot.
  private func answersWho(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isUnknown { return true }
    // That somebody of the plan is away says nothing about what they do.
    if shape.isAway, shape.isKnown { return false }
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
    if case .sponsor = asked.question.fills { return true }
    if isTop(shape) { return false }
    // "I'd have to introduce you" is said of whoever stands at the top.
    return !(shape.isIntroduced && plan.sponsor(.buyer) == nil)
  }

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

  /// The act that was asked for, with all its details.
  private func isAct(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .act(let words) = asked.question.fills, shape.isStep else { return false }
    let wanted = StepMatch.notions(of: words)
    return shape.steps.contains { wanted.isSubset(of: StepMatch.notions(of: $0.title)) }
  }

  /// Whether the words are clearly something of their own.
  private func isElsewhere(_ shape: AnswerShape) -> Bool {
    isReason(shape) || shape.isBudgetYear || shape.isThreshold || named(shape) != nil
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
    if shape.isRefusal { return remark(asked) }
    if shape.introducesSpeaker, plan.champion == nil { return open(.champion) }
    if shape.isHolidays { return open(.holidays) }
    if shape.isNeeds { return open(.needs(.buyer)) ?? open(.needs(.seller)) }
    if shape.isReview { return open(.review) }
    if shape.isDay { return plan.goLive.known == nil ? open(.plan(.goLive)) : remark(asked) }
    if shape.isStory { return question(AnswerRouter.otherPurchases) ?? remark(asked) }
    if shape.isOurDay, plan.goLive.isUnsaid { return open(.plan(.goLive)) }
    if shape.isThreshold, let open = question(AnswerRouter.approver) { return open }
    if shape.isBudgetYear, let open = question(AnswerRouter.budgetYear) { return open }
    if let named = named(shape) { return named }
    if shape.isGroup, let block = block(of: shape), block.buyerOwner.isUnsaid {
      return open(.workstream(.workstreamBuyerOwner), block.id)
    }
    if shape.isAbsence, !(shape.isStep && shape.isCoverOnly) {
      return open(.absence) ?? remark(asked)
    }
    if isReason(shape) { return open(.plan(.goLiveReason)) }
    if shape.isVision || shape.isChange, plan.outcome.isEmpty { return open(.plan(.outcome)) }
    if shape.isMeasure || shape.isChange, plan.measure.isEmpty { return open(.plan(.measure)) }
    if shape.isFreeze { return open(.freeze) }
    if shape.isConditional, shape.namesMishap, plan.riskiestStep != nil {
      return open(.response)
    }
    if shape.isStep, shape.isOwnedStep || shape.hasLength || !plan.outcome.isEmpty {
      return steps(shape, asked)
    }
    if shape.isConditional, plan.riskiestStep != nil { return open(.response) }
    return prose(shape, asked)
  }

  /// Somebody for the top of the plan, or for work that nobody is named for.
  private func named(_ shape: AnswerShape) -> Interview.Open? {
    guard shape.isPerson || shape.isExecutive && isAboutOne(shape) || isTop(shape),
      !shape.isCoverOnly
    else { return nil }
    if shape.isPeople, plan.champion == nil { return open(.champion) }
    if shape.isIntroduced || shape.isExecutive || shape.isTop {
      for side in Side.allCases where plan.sponsor(side) == nil {
        if shape.isIntroduced, side == .seller { continue }
        if let said = shape.side, said != side { continue }
        return open(.sponsor(side))
      }
    }
    guard let block = block(of: shape) else { return nil }
    let isFree =
      block.steps.isEmpty
      ? block.buyerOwner.isUnsaid : block.steps.contains(where: { !$0.hasNamedOwner })
    guard isFree else { return nil }
    return open(.workstream(.workstreamBuyerOwner), block.id)
  }

  /// Somebody for the top, where nobody stands yet.
  private func isTop(_ shape: AnswerShape) -> Bool {
    shape.isTop && plan.sponsor(shape.side ?? .buyer) == nil
  }

  /// The block that the words are about.
  private func block(of shape: AnswerShape) -> Workstream? {
    TopicWords.topic(of: shape.text).flatMap { TopicWords.blocks(of: plan)[$0] }
  }

  private func steps(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    let block = StepPlace(plan: plan).block(
      for: shape.steps.first ?? StepDraft(), asked: asked.about)
    return block.flatMap { open(.steps, $0) }
  }

  /// Plain words go where plain words are still missing, in the order of the page.
  private func prose(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    guard TopicWords.words(of: shape.text).count > 2 else { return nil }
    if plan.outcome.isEmpty { return open(.plan(.outcome)) }
    if plan.goLiveReason.isEmpty, !plan.goLive.isUnsaid { return open(.plan(.goLiveReason)) }
    return remark(asked)
  }

  /// How another purchase went.
  private static let otherPurchases = "D9"
  /// Who approves an amount.
  private static let approver = "B3"
  /// When the money that was planned for is gone: the catalogue's question of this identifier.
  private static let budgetYear = "B6"

  /// A question of the catalogue by its identifier.
  private func question(_ id: String) -> Interview.Open? {
    interview.catalog.questions.first { $0.id == id }.flatMap { question in
      let subject = question.topic.flatMap { TopicWords.blocks(of: plan)[$0]?.id } ?? plan.id
      return subject.map { interview.asked(question, $0, in: document, schedule: schedule) }
    }
  }

  /// Words that fit nowhere are kept beside what they were said about.
  private func remark(_ asked: Interview.Open) -> Interview.Open? {
    guard let root = plan.id else { return nil }
    // A question of its own: one of the catalogue would count as answered, and never be asked.
    let remark = Question("remark", .closing, "Anything else?", fills: .note, followUp: "")
    let block = plan.workstreams.first { $0.id == asked.about }
    return interview.asked(remark, block?.id ?? root, in: document, schedule: schedule)
  }

  /// The first question of the catalogue that fills this.
  private func open(_ target: Question.Target, _ about: RecordID? = nil) -> Interview.Open? {
    guard let root = plan.id else { return nil }
    let asking = interview.catalog.questions.filter { $0.fills == target }
    // One about each block serves for any; one with a topic stands for its own block.
    guard let question = asking.first(where: { $0.topic == nil }) ?? asking.first else {
      return nil
    }
    let subject =
      about ?? question.topic.flatMap { TopicWords.blocks(of: plan)[$0]?.id } ?? root
    return interview.asked(question, subject, in: document, schedule: schedule)
  }
}

/// Which block of the plan a step belongs to.
struct StepPlace {
  let plan: Plan

  /// The block a step says it is in, or is about; else the one that was asked about, else the last.
  func block(for draft: StepDraft, asked: RecordID?) -> RecordID? {
    if let said = draft.workstream { return said }
    let own = plan.workstreams.first { $0.id == asked }
    let people =
      draft.owners.map { owner in
        switch owner {
        case .person(let person): plan.person(person.known)?.title ?? person.title
        case .words(let words, _): words
        }
      } + draft.counterparts.map { plan.person($0.known)?.title ?? $0.title }
    // "Purchasing, she always wants three quotes": what it is stands first.
    let head = String(draft.title.prefix { $0 != "," })
    let topic = TopicWords.topic(ofFirst: [draft.title, head, draft.words] + people)
    if let topic, let block = TopicWords.blocks(of: plan)[topic] { return block.id }
    return own?.id ?? plan.workstreams.last { !$0.steps.isEmpty }?.id ?? plan.workstreams.first?.id
  }
}
