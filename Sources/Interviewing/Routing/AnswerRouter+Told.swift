import Phrasing
import PlanModel

/// Where an answer goes that says itself what it is.
extension AnswerRouter {
  /// The question that the words say they answer; `nil` where they say none, or one that is
  /// answered.
  func told(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    if movesGoLive(shape, asked) { return open(.plan(.goLive)) }
    if shape.isInvitation, !plan.cadence.rule.isUnsaid, plan.cadence.owner.isUnsaid {
      return open(.plan(.cadenceOwner))
    }
    if shape.correctsNumber {
      let isOfLive = plan.goLive.known.map { day in
        Phrase.spans(in: shape.text, context: reader.fields.phrases).contains {
          $0.reading.date?.earliest == day
        }
      }
      return isOfLive == true ? question(AnswerRouter.meaningOfLive) : remark(asked)
    }
    // Whoever approves what is not come to approves nothing.
    if shape.isAmountNotReached, !shape.isDecision { return question(AnswerRouter.furtherApprover) }
    // "Stocktake is on the last weekend of January, *nothing from us then*".
    if shape.isNoneOfUs { return open(.freeze) }
    // "*No way* does Marek get to the wiring before June": no step, and whose days those are is asked.
    // "*Will you* set up the test shop by Friday?" asks it of the other side.
    if asked.question.fills == .steps, shape.text.last == "?",
      ActWords.favours.contains(where: shape.folded.hasPrefix)
    {
      return open(.needs(.buyer))
    }
    if asked.question.fills == .steps, !shape.isReview, !(shape.isOurDay && plan.goLive.isUnsaid),
      shape.isPreference || shape.deniesChance
    {
      return remark(asked)
    }
    if shape.isLapse, let year = question(AnswerRouter.budgetYear) { return year }
    if shape.isSigningOrder { return question(AnswerRouter.signingOrder) }
    if shape.isIntroductionDay {
      return plan.sponsor(.buyer) == nil ? remark(asked) : open(.introduction)
    }
    // "You'll meet Wendy on Friday" says of nobody that they stand at the top.
    if shape.isMeetingOnly, !isTop(shape) { return remark(asked) }
    if shape.isCutoff, !plan.gates.isEmpty { return open(.cutoff) }
    if shape.isReviewDeputy, !runsReview(shape), !plan.cadence.rule.isUnsaid,
      plan.cadence.deputy.isUnsaid
    {
      return open(.plan(.cadenceDeputy))
    }
    guard let lead = shape.lead, !shape.isStory || lead.matter == .text(.measure), !shape.isAbsence,
      !shape.isReview
    else {
      return nil
    }
    switch lead.matter {
    case .text(let field):
      let isDay = shape.isOurDay && plan.goLive.isUnsaid
      return isDay || !isEmpty(field) ? nil : open(.plan(field))
    case .proof:
      return asked.question.fills == .workstream(.workstreamDone) ? nil : proof(shape, asked)
    case .live: return question(AnswerRouter.meaningOfLive) ?? remark(asked)
    case .worry: return remark(asked)
    }
  }

  /// How a part of the plan is seen to be done: "done when …" is said of what was told just before,
  /// "the pilot's good if …" of the pilot.
  func proof(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    let told = StepSequel.lastTold(in: plan)
    let last = plan.workstreams.first { block in block.steps.contains { $0.id == told?.id } }
    let isOfLast = shape.text.lowercased().hasPrefix("done ")
    let block = (isOfLast ? last : nil) ?? TopicWords.blocks(of: plan)[.technical]
    guard let block, block.done.isEmpty else { return remark(asked) }
    return open(.workstream(.workstreamDone), block.id)
  }

  /// How the one step that the words name is seen to be done, where its part of the plan has its
  /// proof already: "the cabling is accepted when …".
  func stepProof(_ shape: AnswerShape, _ guesses: [IntentModel.Guess]) -> AnswerReading? {
    guard shape.lead?.matter == .proof || guesses.first?.intent == .done,
      let proof = Proof(shape.text),
      let step = StepMatch.best(proof.subject, in: plan) ?? onlyStep(ofOneIn: shape),
      step.done.isEmpty
    else { return nil }
    return AnswerReading(
      echoes: ["“\(step.title)” is done when: \(proof.criterion)"], question: nil,
      contents: [.stepField(step.id, .done, .text(proof.criterion.capitalisedFirst))])
  }

  /// "*Ravi's piece* is done when …": the one step of whoever is named first.
  private func onlyStep(ofOneIn shape: AnswerShape) -> Step? {
    guard let person = shape.person, case .known(let name) = person.identity,
      person.bytes.lowerBound == 0,
      // "Ruth *signs the contract* when the board has said yes" is an act of hers.
      !StepPhrase.opensWithThirdPerson(shape.text.behind(person.bytes))
    else { return nil }
    return plan.onlyStep(ofPerson: name)
  }

  /// Whether another day is said for going live; "make it April 8" is of that where the talk is.
  private func movesGoLive(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    let change = GoLiveChange(shape.text, reader.fields)
    // "Go-live is 14 May 2027" says so itself, whether there was a day or not.
    if plan.goLive.isUnsaid { return change.day != nil && !shape.saysSpan }
    let named = GoLiveChange.dayNamed(in: shape.text, typed: shape.typed, reader.fields)
    if named != nil || change.pushedDay != nil { return true }
    // "The 1st of June is short, let's say the 7th": the day given up is the plan's.
    if let said = change.correction(typed: shape.typed), said.old == plan.goLive.known {
      return true
    }
    if plan.lastAnswer?.question == AnswerRouter.goLive,
      change.newDay(typed: shape.typed) != nil
    {
      return true
    }
    return isOfGoLive(asked) && change.bareDay != nil
  }

  /// Whether the day of going live is what is talked of.
  func isOfGoLive(_ asked: Interview.Open) -> Bool {
    asked.question.stage == .goLive || plan.lastAnswer?.question == AnswerRouter.goLive
  }

  /// Whether whoever is named invites to the review anyway: no deputy of themselves.
  private func runsReview(_ shape: AnswerShape) -> Bool {
    guard case .known(let name)? = shape.person?.identity else { return false }
    return plan.person(plan.cadence.owner.known)?.name == name
  }

  private func isEmpty(_ field: Field) -> Bool {
    switch field {
    case .outcome: plan.outcome.isEmpty
    case .measure: plan.measure.isEmpty
    case .goLiveReason: plan.goLiveReason.isEmpty
    default: false
    }
  }

  /// Somebody new, or work that is wished for, in words that were to be a number or a reason.
  func isNoText(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard asked.question.fills == .plan(.measure) || asked.question.fills == .plan(.goLiveReason),
      !shape.isMeasure, !shape.isReason
    else { return false }
    if case .new? = shape.person?.identity { return true }
    if shape.isOfTwo { return true }
    if shape.acts.contains(where: \.isByName) { return true }
    // "We want legal to sign off by July 10".
    return shape.isStep && Lead.isWish(shape.text) && TopicWords.topic(of: shape.text) != nil
  }

  /// Whether words that were to be kept as a text of the plan look like that text.
  func isPlausible(
    _ shape: AnswerShape, _ open: Interview.Open, _ asked: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Bool {
    guard case .plan(let field) = open.question.fills, field.isText else { return true }
    return TextFit(shape, guesses).fits(field, isAsked: isPut(field, open, asked))
  }

  /// Where words go that were taken for a text of the plan and do not look like it.
  func unlike(
    _ shape: AnswerShape, _ text: Interview.Open, _ asked: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Interview.Open {
    guard let kept = remark(asked) else { return text }
    guard let other = elsewhere(shape, asked), !other.isSame(as: text) else { return kept }
    let open = settled(shape, asked, shaped: other, guesses)
    // "Requests are approved within ten days", which is no reason, is nobody's work yet.
    if open.question.fills == .steps, !shape.isOwnedStep, !shape.isWorkToCome { return kept }
    return open.isSame(as: text) || !isPlausible(shape, open, asked, guesses) ? kept : open
  }

  /// Whether a text is what whoever speaks would tell now: it was asked, and nothing else was told
  /// since the day that it is about; or the call begins, and what it is for was not said yet.
  private func isPut(_ field: Field, _ open: Interview.Open, _ asked: Interview.Open) -> Bool {
    if field == .outcome, plan.goLive.isUnsaid, plan.stepCount == 0 { return true }
    guard open.isSame(as: asked) else { return false }
    return field != .goLiveReason || plan.lastAnswer?.question == AnswerRouter.goLive
  }
}
