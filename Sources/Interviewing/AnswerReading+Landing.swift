public import PlanModel

extension Scribe {
  /// Writes an answer into the plan: what was understood, with the words it was taken from.
  ///
  /// - `choice`: Which of the reading's meanings counts; the first when there is no such one.
  /// - `answer`: The record that keeps the words.
  public mutating func land(
    _ reading: AnswerReading, choice: Int, of open: Interview.Open, answer: RecordID
  ) {
    let words = document.text(answer, .answerText).visible
    // Every value written carries these words; the answer itself keeps all of them.
    let provenance = Provenance(
      .heard, speaker: document.plan.champion,
      words: String(Substring(words.unicodeScalars.prefix(500))), source: answer)
    let content =
      reading.contents.indices.contains(choice)
      ? reading.contents[choice] : reading.contents.first ?? .wordsOnly
    switch content {
    case .field(let field, let content):
      land(content, in: open.about, field, provenance)
      if field == .goLive { inferChooser() }
    case .champion(let owner): landChampion(owner, provenance)
    case .sponsor(let owner, let side): landSponsor(owner, side, provenance)
    case .steps(let drafts): land(drafts, in: open.about, provenance)
    case .needs(let drafts, let side):
      for draft in drafts { land(need: draft, by: side, provenance) }
    case .review(let draft): land(draft, provenance)
    case .note(let text):
      create(
        .note, in: open.about, texts: [(.noteText, CleanText.paragraph(text), provenance)])
    case .wordsOnly: break
    }
    for aside in reading.asides { land(aside, provenance) }
  }

  /// Writes what a field's reading means.
  public mutating func land(
    _ content: FieldReading.Content, in record: RecordID, _ field: Field, _ provenance: Provenance
  ) {
    switch content {
    case .text(let text): setText(record, field, CleanText.paragraph(text))
    case .value(.words(let words)):
      set(record, field, .words(CleanText.line(words)), provenance)
    case .value(let value): set(record, field, value, provenance)
    case .rule(let rule, let first):
      set(record, field, .rule(rule), provenance)
      // A gate's periods are counted from the first of its days.
      if field == .gateRule { set(record, .gateDays, .dates([first]), provenance) }
    case .owner(let owner): set(record, field, land(owner, provenance).value, provenance)
    case .dependencies(let wanted): landDependencies(wanted, of: record, provenance)
    }
  }

  private mutating func landDependencies(
    _ wanted: [Dependency], of record: RecordID, _ provenance: Provenance
  ) {
    for state in document.links(from: record) where state.change.kind == .dependsOn {
      let isKept = wanted.contains { $0.on == state.change.target }
      guard !isKept else { continue }
      link(
        LinkChange(
          record: record, kind: .dependsOn, target: state.change.target, isOn: false,
          provenance: provenance))
    }
    for dependency in wanted {
      link(
        LinkChange(
          record: record, kind: .dependsOn, target: dependency.on, relation: dependency.relation,
          lag: dependency.lag, provenance: provenance))
    }
  }

  private mutating func landChampion(_ owner: OwnerDraft, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    let value = land(owner, provenance).value
    set(plan, .champion, value, provenance)
    inferChooser()
  }

  /// Whoever speaks for the buyer is taken to have chosen the day until somebody else is named.
  private mutating func inferChooser() {
    let plan = document.plan
    guard let id = plan.id, let champion = plan.champion, plan.goLiveChosenBy == nil,
      !plan.goLive.isUnsaid
    else { return }
    set(id, .goLiveChosenBy, .record(champion), Provenance(.inferred, source: id))
  }

  private mutating func landSponsor(_ owner: OwnerDraft, _ side: Side, _ provenance: Provenance) {
    guard case .record(let person) = land(owner, provenance).value else { return }
    if document.plan.person(person)?.side != side {
      set(person, .personSide, .side(side), provenance)
    }
    setSponsor(person, for: side, provenance)
  }

  /// A need goes where its words point, else into the last block that has steps of its kind.
  private mutating func land(need draft: StepDraft, by side: Side, _ provenance: Provenance) {
    let plan = document.plan
    guard let fallback = plan.workstreams.first?.id else { return }
    if let same = NameMatch.best(draft.title, among: plan.steps.map { ($0.id, $0.title) }) {
      set(same, .askedBy, .side(side), provenance)
      if let due = draft.due { set(same, .due, .date(due), provenance) }
      return
    }
    land(draft, in: fallback, askedBy: side, side: side.other, provenance)
  }

  private mutating func land(_ draft: ReviewDraft, _ provenance: Provenance) {
    guard let plan = document.plan.id else { return }
    let words = provenance.words ?? ""
    set(plan, .cadence, draft.rule ?? .words(CleanText.line(words)), provenance)
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
  }
}
