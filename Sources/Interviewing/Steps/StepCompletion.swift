import PlanModel
import Scheduling

/// Which records of the plan words are about that do not name them whole.
///
/// What is said beside the cursor and what is written both ask here, so that they never differ.
struct StepCompletion {
  let plan: Plan

  /// The step of the plan that lacks all that a draft says: said twice, it is one step.
  ///
  /// - `side`: Whose step it is when no owner says so.
  func step(for draft: StepDraft, side: Side, askedBy: Side?) -> Step? {
    let people = draft.owners.compactMap { owner -> String? in
      guard case .person(let person) = owner else { return nil }
      return plan.person(person.known)?.title ?? person.title
    }
    // "And Lee approves it": what was spoken of, and not whatever else Lee approves.
    guard !draft.saysPronoun else { return nil }
    let said = ([draft.title] + people).joined(separator: " ")
    guard let step = StepMatch.best(said, in: plan), !step.state.isOver,
      StepMatch.isOneAct(draft.title, step.title, isBare: !step.isDated && !step.hasNamedOwner),
      !StepMatch.isOfOtherPaper(draft.title, than: step.title),
      // "Open it" is of whatever was spoken of then, and not of the envelopes.
      !StepDraft.isOfPronoun(step.title)
    else { return nil }
    // What the other side gives is not what this side does with it: "sandbox from you".
    let sides = Set(draft.owners.compactMap(\.side) + [askedBy?.other].compactMap(\.self))
    let isOthers = Side.allCases.contains { side in
      !step.owner(side).isUnsaid && !sides.isEmpty && !sides.contains(side)
    }
    guard !isOthers || StepMatch.notions(of: draft.title) == StepMatch.notions(of: step.title)
    else { return nil }
    return lacks(step, draft, side: side, askedBy: askedBy) ? step : nil
  }

  /// Whether a step says nothing else of what a draft says of it.
  private func lacks(_ step: Step, _ draft: StepDraft, side: Side, askedBy: Side?) -> Bool {
    let areOwnersFree = draft.owners.allSatisfy { owner in
      guard let known = step.owner(owner.side ?? side).known else { return true }
      guard case .person(let person) = owner else { return false }
      return person.known == known
        || plan.person(known)?.name.lowercased() == person.name.lowercased()
    }
    let areDaysFree = [
      (step.pin.known, draft.pin), (step.due.known, draft.due),
      (step.notBefore.known, draft.notBefore),
    ].allSatisfy { old, new in old == nil || new == nil || old == new || draft.isDayAGuess }
    let known = step.duration.known
    let isLengthFree = known == nil || draft.duration == nil || known == draft.duration
    let gate = draft.gate.map { gate in
      gate.known ?? plan.gates.first { $0.name == gate.name }?.id
    }
    // A body that the plan does not have is another one than whoever decides on the step.
    let isGateFree = step.gate == nil || draft.gate == nil || gate == step.gate
    let isAskerFree = step.askedBy == nil || askedBy == nil || step.askedBy == askedBy
    return areOwnersFree && areDaysFree && isLengthFree && isGateFree && isAskerFree
  }

  /// The one step of a block that nobody is named for: it is done by whoever answers for the block.
  func step(of block: RecordID, lacking owner: OwnerDraft) -> Step? {
    let steps = plan.workstreams.first { $0.id == block }?.steps ?? []
    // A body that decides on its days, "the council", is not whoever answers for the block.
    let nameless = steps.filter { step in
      !step.hasNamedOwner && !step.state.isOver && (step.gate == nil || step.buyerOwner.isUnsaid)
    }
    guard nameless.count == 1, let step = nameless.first else { return nil }
    // Words that wait for a name are not replaced by other words.
    if step.buyerOwner.words != nil, case .words = owner { return nil }
    return step
  }

  /// The step of a block that is a certain act.
  func step(of block: RecordID, act: String) -> Step? {
    StepMatch.act(act, in: plan.workstreams.first { $0.id == block }?.steps ?? [])
  }

  /// The step that has to be there before another.
  func step(for thing: Prerequisite, before step: RecordID?) -> Step? {
    StepMatch.best(thing.title, in: plan).flatMap { $0.id == step ? nil : $0 }
  }

  /// The one absence that nobody covers yet, for whoever "covers"; among several the words would
  /// have to say whose.
  ///
  /// - `isSpeakers`: Whether the words say "for me".
  func absence(forSpeaker isSpeakers: Bool) -> Absence? {
    let open = uncovered(forSpeaker: isSpeakers)
    return open.count == 1 ? open.first : nil
  }

  /// The absences that nobody covers yet.
  func uncovered(forSpeaker isSpeakers: Bool) -> [Absence] {
    let away = isSpeakers ? plan.people.filter { $0.id == plan.champion } : plan.people
    return away.flatMap(\.absences).filter { $0.deputy == nil }
  }
}

extension StepCompletion {
  /// A draft that knows which step of the plan it says more of, and which ones have to be there
  /// before it.
  func settled(_ draft: StepDraft, side: Side, askedBy: Side? = nil) -> StepDraft {
    var draft = draft
    draft.known = step(for: draft, side: side, askedBy: askedBy)?.id
    for place in draft.prerequisites.indices {
      draft.prerequisites[place].known =
        step(for: draft.prerequisites[place], before: draft.known)?.id
    }
    return draft
  }
}

extension AnswerReader {
  /// Whoever answers for a block, on the one step of it that nobody is named for.
  func onStep(_ reading: AnswerReading, of block: RecordID) -> AnswerReading {
    guard case .field(_, .owner(let owner))? = reading.contents.first,
      let step = StepCompletion(plan: plan).step(of: block, lacking: owner)
    else { return reading }
    var reading = reading
    reading.echoes = reading.echoes.map { "“\(step.title)” · \($0)" }
    reading.contents = [.stepField(step.id, .buyerOwner, .owner(owner))]
    return reading
  }
}

extension AnswerReading {
  /// The same where it says who does an act or how long it takes, with the step that it is.
  func naming(_ act: String, of block: RecordID, in plan: Plan) -> AnswerReading {
    switch contents.first {
    case .act, .length: break
    default: return self
    }
    let step = StepCompletion(plan: plan).step(of: block, act: act)
    var named = self
    named.echoes = echoes.map { "\(step.map { "“\($0.title)”" } ?? "step “\(act)”") · \($0)" }
    return named
  }
}
