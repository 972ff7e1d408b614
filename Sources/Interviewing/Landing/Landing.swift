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
      if let day = draft.introducedOn {
        values.append(InitialValue(.introducedOn, .date(day), provenance))
      }
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
      if let day = draft.introducedOn { set(id, .introducedOn, .date(day), provenance) }
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
}
