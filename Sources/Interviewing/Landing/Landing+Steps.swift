public import PlanModel
import Scheduling

/// Writes steps into the plan, each where it belongs, once.
extension Scribe {
  /// Steps as they were said; one that goes on from the one said before waits for it.
  ///
  /// - `asked`: The block that was asked about: for steps whose words are about none.
  mutating func land(_ drafts: [StepDraft], asked: RecordID, _ provenance: Provenance) {
    let places = StepPlace(plan: document.plan).blocks(for: drafts, asked: asked)
    var previous: RecordID?
    for (draft, place) in zip(drafts, places) {
      guard let block = place ?? document.plan.workstreams.first?.id else { return }
      let step = land(draft, in: block, provenance)
      if draft.waitsForPrevious, let previous {
        tie(step, to: previous, lag: draft.lagToPrevious, provenance)
      }
      previous = step
    }
  }

  /// Takes a title apart that was typed in one breath, into a step that says nothing else yet.
  ///
  /// - Returns: What went into fields of their own, in words; nil where the title is all there is.
  public mutating func takeApartTitle(of record: RecordID, _ fields: FieldReader) -> String? {
    guard let step = document.plan.step(record), step.isOnlyTitle else { return nil }
    let drafts = StepDrafter(fields: fields).read(step.title, side: .buyer)
    guard drafts.count == 1, var draft = drafts.first else { return nil }
    draft.dependencies.removeAll { $0.on == record }
    guard draft.isPlainButLinked, draft.title != step.title else { return nil }
    let values = values(of: draft, side: .buyer, askedBy: nil, .heard)
    guard !(values.isEmpty && draft.dependencies.isEmpty && draft.done.isEmpty) else { return nil }
    for value in values { set(record, value.field, value.value, value.provenance) }
    if !draft.done.isEmpty { setText(record, .done, CleanText.line(draft.done)) }
    for dependency in draft.dependencies { depend(record, on: dependency, .heard) }
    setText(record, .title, CleanText.line(draft.title))
    return StepEcho.words(for: draft, in: document.plan)
  }

  private mutating func depend(
    _ step: RecordID, on dependency: Dependency, _ provenance: Provenance
  ) {
    link(
      LinkChange(
        record: step, kind: .dependsOn, target: dependency.on, relation: dependency.relation,
        lag: dependency.lag, provenance: provenance))
  }

  /// A step: the one of the plan that lacks just this, or a new one at the end of the block.
  ///
  /// - `side`: Whose step it is when no owner says so.
  @discardableResult
  mutating func land(
    _ draft: StepDraft, in block: RecordID, askedBy: Side? = nil, side: Side = .buyer,
    _ provenance: Provenance = .heard
  ) -> RecordID {
    let values = values(of: draft, side: side, askedBy: askedBy, provenance)
    let step: RecordID
    let standing = draft.known.flatMap { document.plan.step($0)?.id }
    if let known = standing ?? toldJustNow(draft, side: side, askedBy: askedBy, provenance) {
      step = known
      for value in values { set(step, value.field, value.value, value.provenance) }
      if !draft.done.isEmpty { setText(step, .done, CleanText.line(draft.done)) }
    } else {
      step = create(
        .step, in: block, values: values,
        texts: [
          (.title, CleanText.line(draft.title), provenance),
          (.done, CleanText.line(draft.done), provenance),
        ])
      tieWaits(for: draft.title, to: step, provenance)
    }
    keep(draft.unknownWaits, of: step, provenance)
    for dependency in draft.dependencies where dependency.on != step {
      depend(step, on: dependency, provenance)
    }
    for person in draft.counterparts {
      guard let target = land(person, provenance) else { continue }
      link(LinkChange(record: step, kind: .needs, target: target, provenance: provenance))
    }
    landPrerequisites(draft.prerequisites, of: step, in: block, provenance)
    if draft.isDecision { waitForTheBlock(step, block, provenance) }
    return step
  }

  /// What a draft says of a step, as the values of its fields.
  mutating func values(
    of draft: StepDraft, side: Side, askedBy: Side?, _ provenance: Provenance
  ) -> [InitialValue] {
    var values: [InitialValue] = []
    for owner in draft.owners {
      let (value, ownSide) = land(owner, provenance)
      let field = Field.owner(of: ownSide ?? side)
      if !values.contains(where: { $0.field == field }) {
        values.append(InitialValue(field, value, provenance))
      }
    }
    if let duration = draft.duration {
      values.append(
        InitialValue(
          .duration, .duration(duration, approximate: draft.isApproximate),
          draft.isLengthInDoubt ? provenance.inDoubt : provenance))
    }
    for (field, day) in [
      (Field.pin, draft.pin), (.due, draft.due), (.notBefore, draft.notBefore),
    ] {
      if let day, !draft.isDayAGuess {
        values.append(
          InitialValue(field, .date(day), draft.isDayInDoubt ? provenance.inDoubt : provenance))
      }
    }
    if draft.isAfterGoLive { values.append(InitialValue(.afterGoLive, .number(1), provenance)) }
    if let gate = draft.gate.flatMap({ land($0, provenance) }) {
      values.append(InitialValue(.gate, .record(gate), provenance))
    }
    if let askedBy { values.append(InitialValue(.askedBy, .side(askedBy), provenance)) }
    return values
  }

  /// The step that the same answer has made already: told in two sentences, it is one step.
  private func toldJustNow(
    _ draft: StepDraft, side: Side, askedBy: Side?, _ provenance: Provenance
  ) -> RecordID? {
    guard let source = provenance.source,
      let step = StepCompletion(plan: document.plan).step(for: draft, side: side, askedBy: askedBy),
      document.textState(step.id, .title)?.provenance.source == source
    else { return nil }
    return step.id
  }

  mutating func landPrerequisites(
    _ things: [Prerequisite], of step: RecordID, in block: RecordID, _ provenance: Provenance
  ) {
    for thing in things {
      let known = thing.known.flatMap { document.plan.step($0)?.id }
      let asked = thing.giver.map { [InitialValue(.askedBy, .side($0.other), provenance)] } ?? []
      let target =
        known
        ?? create(
          .step, in: block, values: asked,
          texts: [(.title, CleanText.line(thing.title), provenance)])
      tie(step, to: target, lag: thing.lag, provenance)
    }
  }

  /// Ties a decision to the steps said before it in its block.
  ///
  /// It is taken on what was prepared for it; nobody said so, so it is assumed.
  private mutating func waitForTheBlock(
    _ step: RecordID, _ block: RecordID, _ provenance: Provenance
  ) {
    guard let steps = document.plan.workstreams.first(where: { $0.id == block })?.steps,
      let place = steps.firstIndex(where: { $0.id == step })
    else { return }
    let waited = Set(steps[place].dependencies.map(\.on))
    for earlier in steps[..<place]
    where earlier.gate == nil && !earlier.state.isOver && !waited.contains(earlier.id)
      && !earlier.dependencies.contains(where: { $0.on == step })
    {
      tie(step, to: earlier.id, Provenance(.assumed, source: provenance.source))
    }
  }

  mutating func tie(
    _ step: RecordID, to target: RecordID, lag: Int = 0, _ provenance: Provenance
  ) {
    guard step != target else { return }
    link(
      LinkChange(
        record: step, kind: .dependsOn, target: target, lag: lag, provenance: provenance))
  }
}

extension StepDraft {
  /// Whether it says no more than an act, people the plan knows, days and a length.
  var isPlain: Bool { isPlainButLinked && dependencies.isEmpty }

  /// The same, and which steps of the plan it waits for.
  fileprivate var isPlainButLinked: Bool {
    !title.isEmpty && open.isEmpty && counterparts.isEmpty && prerequisites.isEmpty && gate == nil
      && !isDecision && !waitsForPrevious && workstream == nil
      && owners.allSatisfy { owner in
        if case .person(let person) = owner { person.known != nil } else { false }
      }
  }
}

extension Step {
  /// Whether nothing is said of it but what it is called.
  fileprivate var isOnlyTitle: Bool {
    !isDated && dependencies.isEmpty && done.isEmpty && gate == nil
      && Side.allCases.allSatisfy { owner($0).isUnsaid }
  }
}
