import PlanModel

/// Writes who speaks, who stands at the top, who answers for what.
extension Scribe {
  mutating func landChampion(_ owner: OwnerDraft, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    let value = land(owner, provenance).value
    set(plan, .champion, value, provenance)
    settleInviter()
    inferWhoSpeaks()
  }

  /// "I'll own the invite", heard before anybody had said who speaks: it was the champion.
  private mutating func settleInviter() {
    guard let id = document.plan.id, let champion = document.plan.champion,
      let company = document.plan.cadence.owner.words, company == document.plan.buyerName,
      let said = document.state(id, .cadenceOwner)?.provenance.words,
      TopicWords.words(of: said).contains("i"), !said.lowercased().hasWords(company.lowercased())
    else { return }
    set(id, .cadenceOwner, .record(champion), Provenance(.inferred, source: id))
  }

  /// Whoever speaks for the buyer is taken to have chosen the day until somebody else is named;
  /// whoever invites to the review is taken to be the one who speaks.
  mutating func inferWhoSpeaks() {
    guard let id = document.plan.id else { return }
    if document.plan.champion == nil, let owner = document.plan.cadence.owner.known,
      document.plan.person(owner)?.side == .buyer
    {
      set(id, .champion, .record(owner), Provenance(.inferred, source: id))
    }
    let plan = document.plan
    guard let champion = plan.champion, plan.goLiveChosenBy == nil, !plan.goLive.isUnsaid else {
      return
    }
    set(id, .goLiveChosenBy, .record(champion), Provenance(.inferred, source: id))
  }

  mutating func landSponsor(_ owner: OwnerDraft, _ side: Side, _ provenance: Provenance) {
    guard case .record(let person) = land(owner, provenance).value else { return }
    // Whoever is known on the other side is moved only where somebody said so.
    if case .person(let draft) = owner, draft.side == side,
      document.plan.person(person)?.side != side
    {
      set(person, .personSide, .side(side), provenance)
    }
    setSponsor(person, for: side, provenance)
  }

  /// Who does one act of a block: the step there is, or a new one.
  mutating func land(
    act words: String, by owner: OwnerDraft, in block: RecordID, _ provenance: Provenance
  ) {
    let (value, side) = land(owner, provenance)
    let field = Field.owner(of: side ?? .buyer)
    set(step(words, in: block, provenance), field, value, provenance)
  }

  /// How long one act of a block takes.
  mutating func land(
    length value: Value, of act: String, in block: RecordID, _ provenance: Provenance
  ) {
    set(step(act, in: block, provenance), .duration, value, provenance)
  }

  /// The step of a block that is a certain act; made when there is none.
  private mutating func step(
    _ act: String, in block: RecordID, _ provenance: Provenance
  ) -> RecordID {
    StepCompletion(plan: document.plan).step(of: block, act: act)?.id
      ?? create(.step, in: block, texts: [(.title, CleanText.line(act), provenance)])
  }

  /// A need is the step there is, asked for; or a new one where its words point.
  mutating func land(_ draft: NeedDraft, asked: RecordID, _ provenance: Provenance) {
    if let known = draft.known, document.plan.step(known) != nil {
      set(known, .askedBy, .side(draft.by), provenance)
      if let due = draft.step.due { set(known, .due, .date(due), provenance) }
      return
    }
    let places = StepPlace(plan: document.plan)
    guard let block = places.block(for: draft.step, asked: places.free ?? asked) else { return }
    land(draft.step, in: block, askedBy: draft.by, side: draft.by.other, provenance)
  }

  /// A story is a risk; whoever it names is a person of the plan, what they wanted is a step.
  mutating func land(_ draft: StoryDraft, asked: RecordID, _ provenance: Provenance) {
    let block = draft.topic.flatMap { TopicWords.blocks(of: document.plan)[$0]?.id }
    landNote(draft.words, about: block ?? asked, provenance)
    var reviewer: Value?
    if let owner = draft.reviewer { reviewer = land(owner, provenance).value }
    guard let block else { return }
    let inferred = Provenance(.inferred, words: provenance.words, source: provenance.source)
    for title in draft.wanted where StepMatch.best(title, in: document.plan) == nil {
      create(
        .step, in: block, values: reviewer.map { [InitialValue(.buyerOwner, $0, inferred)] } ?? [],
        texts: [(.title, CleanText.line(title), inferred)])
    }
  }

  mutating func land(_ draft: ReviewDraft, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    let words = provenance.words ?? ""
    set(plan, .cadence, draft.rule ?? .words(CleanText.line(words)), provenance)
    // The day that an older rule was counted from goes with it.
    if let first = draft.first {
      set(plan, .cadenceFirst, .date(first), provenance)
    } else if document.plan.cadence.first != nil {
      set(plan, .cadenceFirst, .none, provenance)
    }
    if !draft.time.isEmpty {
      set(plan, .cadenceTime, .words(CleanText.line(draft.time)), provenance)
    }
    if let minutes = draft.minutes {
      set(plan, .cadenceMinutes, .number(Int64(minutes)), provenance)
    }
    if let owner = draft.owner {
      set(plan, .cadenceOwner, land(owner, provenance).value, provenance)
    }
    if let deputy = draft.deputy {
      set(plan, .cadenceDeputy, land(deputy, provenance).value, provenance)
    }
    inferWhoSpeaks()
  }
}
