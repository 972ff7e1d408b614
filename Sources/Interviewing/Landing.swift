import PlanModel

/// Writes drafts into the plan: people once, steps with everything that was said of them.
extension Scribe {
  /// The record of a person: found by name, or made now.
  @discardableResult
  mutating func land(_ draft: PersonDraft, _ provenance: Provenance = .heard) -> RecordID? {
    guard let plan = document.plan.id else { return nil }
    if let known = draft.known {
      complete(known, with: draft, provenance)
      return known
    }
    let folded = draft.name.lowercased()
    if let same = document.plan.people.first(where: { $0.name.lowercased() == folded }) {
      complete(same.id, with: draft, provenance)
      return same.id
    }
    var values = [
      InitialValue(.personName, .words(CleanText.line(draft.name)), provenance),
      InitialValue(.personSide, .side(draft.side), provenance),
    ]
    if !draft.title.isEmpty {
      values.append(
        InitialValue(.personTitle, .words(CleanText.line(draft.title)), provenance))
    }
    if draft.isIntroducedBySpeaker, let champion = document.plan.champion {
      values.append(InitialValue(.introducedBy, .record(champion), provenance))
    }
    return create(.person, in: plan, values: values)
  }

  /// Adds what was said of a person the plan knows already, and takes nothing back.
  private mutating func complete(
    _ id: RecordID, with draft: PersonDraft, _ provenance: Provenance
  ) {
    guard let person = document.plan.person(id) else { return }
    if person.title.isEmpty, !draft.title.isEmpty {
      set(id, .personTitle, .words(CleanText.line(draft.title)), provenance)
    }
    if person.introducedBy == nil, draft.isIntroducedBySpeaker,
      let champion = document.plan.champion, champion != id
    {
      set(id, .introducedBy, .record(champion), provenance)
    }
  }

  /// A value that names somebody, and the side it names them on.
  mutating func land(
    _ draft: OwnerDraft, _ provenance: Provenance = .heard
  ) -> (value: Value, side: Side?) {
    switch draft {
    case .person(let person):
      (land(person, provenance).map { .record($0) } ?? .words(person.name), person.side)
    case .words(let words, let side): (.words(CleanText.line(words)), side)
    }
  }

  /// New steps at the end of a workstream; one that goes on from the one said before waits for it.
  mutating func land(
    _ drafts: [StepDraft], in workstream: RecordID, _ provenance: Provenance
  ) {
    var previous: RecordID?
    for draft in drafts {
      let step = land(draft, in: workstream, provenance)
      if draft.waitsForPrevious, let previous {
        link(
          LinkChange(record: step, kind: .dependsOn, target: previous, provenance: provenance))
      }
      previous = step
    }
  }

  /// A new step at the end of a workstream.
  ///
  /// - `side`: Whose step it is when no owner says so.
  @discardableResult
  mutating func land(
    _ draft: StepDraft, in workstream: RecordID, askedBy: Side? = nil, side: Side = .buyer,
    _ provenance: Provenance = .heard
  ) -> RecordID {
    var values: [InitialValue] = []
    for owner in draft.owners {
      let (value, ownSide) = land(owner, provenance)
      let field: Field = (ownSide ?? side) == .seller ? .sellerOwner : .buyerOwner
      if !values.contains(where: { $0.field == field }) {
        values.append(InitialValue(field, value, provenance))
      }
    }
    if let duration = draft.duration {
      values.append(
        InitialValue(
          .duration, .duration(duration, approximate: draft.isApproximate), provenance))
    }
    for (field, day) in [
      (Field.pin, draft.pin), (.due, draft.due), (.notBefore, draft.notBefore),
    ] {
      if let day { values.append(InitialValue(field, .date(day), provenance)) }
    }
    if let gate = draft.gate.flatMap({ land($0, provenance) }) {
      values.append(InitialValue(.gate, .record(gate), provenance))
    }
    if let askedBy { values.append(InitialValue(.askedBy, .side(askedBy), provenance)) }
    let step = create(
      .step, in: draft.workstream ?? workstream, values: values,
      texts: [
        (.title, CleanText.line(draft.title), provenance),
        (.done, CleanText.line(draft.done), provenance),
      ])
    for dependency in draft.dependencies {
      link(
        LinkChange(
          record: step, kind: .dependsOn, target: dependency.on, relation: dependency.relation,
          lag: dependency.lag, provenance: provenance))
    }
    for person in draft.counterparts {
      guard let target = land(person, provenance) else { continue }
      link(LinkChange(record: step, kind: .needs, target: target, provenance: provenance))
    }
    return step
  }
}
