import PlanModel

/// When a question can be asked, and how far it is answered.
extension InterviewState {
  /// Whether what has to be so before it makes sense is so.
  func applies(_ question: Question, to about: RecordID) -> Bool {
    let block = workstream(about)
    switch question.when {
    case .always: return true
    case .goLiveKnown: return !plan.goLive.isUnsaid
    case .hasSteps: return block?.steps.isEmpty == false
    case .hasNoSteps: return block?.steps.isEmpty == true
    case .nobodyNamed: return block?.steps.contains { $0.buyerOwner.known != nil } != true
    case .decisionDaysKnown: return !plan.gates.isEmpty
    case .sponsorKnown: return plan.sponsor(.buyer) != nil
    case .sponsorUnknown:
      return plan.sponsor(.buyer) == nil
        && plan.answers.contains { $0.isKept && $0.question == "S1" }
    case .introductionPending: return plan.sponsor(.buyer)?.introducedBy != nil
    case .reviewKnown: return !plan.cadence.rule.isUnsaid
    case .reviewPlanned: return riskiestStep != nil
    case .isPlanned: return plan.goLive.known != nil && plan.stepCount > 2
    }
  }

  /// As far as the plan says, and else as its answers do.
  func standing(of question: Question, about: RecordID) -> Standing {
    let count = counts[Asked(question: question.id, about: about)] ?? Count()
    if count.isSettled || count.said >= Interview.patience { return .closed }
    let fact = factStanding(of: question, about: about)
    // What fills no field of its own is answered once something was said.
    return fact ?? (count.said > 0 ? .closed : .empty)
  }

  /// As far as a field of the plan says; `nil` where only the answers can tell.
  private func factStanding(of question: Question, about: RecordID) -> Standing? {
    let block = workstream(about)
    switch question.fills {
    case .plan(let field): return standing(of: field)
    case .workstream(let field): return block.flatMap { standing(of: field, in: $0) }
    case .champion: return plan.champion == nil ? .empty : Standing(plan.championBasis)
    case .sponsor(let side): return plan.sponsor(side) == nil ? .empty : .closed
    case .introduction: return plan.sponsor(.buyer).map { standing($0.introducedOn) }
    case .sponsorNote: return plan.sponsor(.buyer)?.note.isEmpty == false ? .closed : nil
    // A question for further steps is answered by saying something.
    case .steps: return question.topic == nil && block?.steps.isEmpty == false ? .closed : nil
    case .act(let words): return owner(of: words, in: block)
    case .length(let words): return length(of: words, in: block)
    case .dependencies: return block.flatMap(tie)
    case .decisionDays: return question.topic != nil && !plan.gates.isEmpty ? .closed : nil
    case .cutoff: return plan.gates.contains { $0.cutoff > 0 } ? .closed : nil
    case .roll: return roll
    case .holidays: return isHolidaySaid ? .closed : nil
    case .response: return riskiestStep?.response.isEmpty == false ? .closed : nil
    case .needs(let side):
      return question.lead > 0 && isAskedFor(by: side) ? .closed : nil
    case .review:
      if let words = plan.cadence.rule.words { return .vague(words) }
      return plan.cadence.rule.isUnsaid ? nil : .closed
    case .freeze, .absence, .note: return nil
    }
  }

  private func isAskedFor(by side: Side) -> Bool {
    plan.workstreams.contains { $0.steps.contains { $0.askedBy == side } }
  }

  private var isHolidaySaid: Bool {
    Side.allCases.contains { plan.calendars[$0]?.holidays.isEmpty == false }
  }

  private var roll: Standing? {
    plan.gates.allSatisfy { $0.roll != nil && $0.rollBasis == .heard } ? .closed : nil
  }

  /// Whether it is said what a block waits for, by itself or by one of its steps.
  private func tie(_ block: Workstream) -> Standing? {
    let steps = block.steps.span
    for place in steps.indices {
      let isTied = steps[place].dependencies.contains { !block.holds($0.on) }
      if isTied { return .closed }
    }
    guard !block.dependencies.isEmpty else { return nil }
    if block.dependencies.contains(where: { !$0.isAssumed }) { return .closed }
    // By the catalogue's question what the block waits for.
    let said = counts[Asked(question: "K3", about: block.id)]?.said ?? 0
    return said > 0 ? .closed : .assumed
  }

  private func owner(of act: String, in block: Workstream?) -> Standing? {
    guard let step = block.flatMap({ StepMatch.act(act, in: $0.steps) }) else { return nil }
    if step.hasNamedOwner {
      return step.buyerOwner.known == nil ? .closed : Standing(step.buyerOwnerBasis)
    }
    return standing(step.buyerOwner)
  }

  private func length(of act: String, in block: Workstream?) -> Standing? {
    guard let block, let step = StepMatch.act(act, in: block.steps) else { return nil }
    if step.isDated, step.duration.isUnsaid { return .closed }
    let standing = standing(step.duration)
    return standing == .closed ? Standing(step.durationBasis) : standing
  }

  private func standing(of field: Field) -> Standing? {
    switch field {
    case .goLive: return standing(plan.goLive)
    case .goLiveChosenBy:
      return plan.goLiveChosenBy == nil ? .empty : Standing(plan.goLiveChosenByBasis)
    case .cadenceOwner: return standing(plan.cadence.owner)
    case .cadenceDeputy: return standing(plan.cadence.deputy)
    case .buyerName: return plan.buyerName.isEmpty ? .empty : .closed
    case .sellerName: return plan.sellerName.isEmpty ? .empty : .closed
    default: return plan.text(field).map { $0.isEmpty ? .empty : .closed }
    }
  }

  private func standing(of field: Field, in block: Workstream) -> Standing? {
    switch field {
    case .workstreamBuyerOwner: standing(block.buyerOwner)
    case .workstreamSellerOwner: standing(block.sellerOwner)
    case .workstreamDuration: standing(block.duration)
    case .workstreamDone: block.done.isEmpty ? .empty : .closed
    default: nil
    }
  }

  private func standing<Wrapped>(_ stated: Stated<Wrapped>) -> Standing {
    switch stated {
    case .unsaid: .empty
    case .known: .closed
    case .words(let words): .vague(words)
    }
  }
}

extension InterviewState.Standing {
  /// Closed when somebody said it; open still when it was worked out or only assumed.
  init(_ basis: Provenance.Basis) {
    switch basis {
    case .assumed: self = .assumed
    case .inferred: self = .inferred
    case .heard: self = .closed
    }
  }
}

extension Workstream {
  /// Whether a step is one of its own.
  fileprivate func holds(_ step: RecordID) -> Bool {
    let steps = steps.span
    for place in steps.indices where steps[place].id == step { return true }
    return false
  }
}

extension Plan {
  /// What was said of the plan as a whole, for a field that is a text of it.
  fileprivate func text(_ field: Field) -> String? {
    switch field {
    case .outcome: outcome
    case .measure: measure
    case .scope: scope
    case .guardrail: guardrail
    case .planTitle: ownTitle
    case .goLiveReason: goLiveReason
    default: nil
    }
  }
}
