public import PlanModel

extension Scribe {
  /// Keeps an answer: what was understood goes into the plan, the words stay beside it, filed under
  /// the question they answer.
  ///
  /// - `choice`: Which of the reading's meanings counts; the first when there is no such one.
  /// - `answer`: The record that holds the words.
  public mutating func keep(_ routed: RoutedAnswer, choice: Int = 0, answer: RecordID) {
    set(answer, .answerQuestion, .words(routed.open.question.id))
    set(answer, .answerAbout, .record(routed.open.about))
    set(answer, .answerKept, .number(1))
    land(routed.reading, choice: choice, of: routed.open, answer: answer)
  }

  /// Writes an answer into the plan: what was understood, with the words it was taken from.
  mutating func land(
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
    land(content, of: open, provenance)
    for aside in reading.asides { land(aside, provenance) }
    for further in reading.further {
      land(further.reading, choice: 0, of: further.open, answer: answer)
    }
  }

  private mutating func land(
    _ content: AnswerReading.Content, of open: Interview.Open, _ provenance: Provenance
  ) {
    switch content {
    case .field(let field, let content):
      land(content, in: open.about, field, provenance)
      if field == .goLive || field == .cadenceOwner { inferWhoSpeaks() }
    case .stepField(let step, let field, let content):
      land(content, in: step, field, provenance)
    case .lacking(let id, let things):
      let plan = document.plan
      guard let block = plan.workstreams.first(where: { $0.steps.contains { $0.id == id } })
      else { return }
      landPrerequisites(things, of: id, in: block.id, provenance)
    case .stepFields(let several): for one in several { land(one, of: open, provenance) }
    case .champion(let owner): landChampion(owner, provenance)
    case .sponsor(let owner, let side): landSponsor(owner, side, provenance)
    case .sponsorField(let field, let content):
      guard let sponsor = document.plan.sponsor(.buyer) else { return }
      land(content, in: sponsor.id, field, provenance)
    case .steps(let drafts): land(drafts, asked: open.about, provenance)
    case .act(let words, let owner): land(act: words, by: owner, in: open.about, provenance)
    case .length(let act, let value): land(length: value, of: act, in: open.about, provenance)
    case .needs(let drafts): for draft in drafts { land(draft, asked: open.about, provenance) }
    case .review(let draft): land(draft, provenance)
    case .decisionDays(let gate): land(decision: gate, in: open.about, provenance)
    case .gateField(let field, let value, let gate):
      land(value, ofGate: field, named: gate, provenance)
    case .freezes(let drafts): for draft in drafts { land(draft, scope: open.about, provenance) }
    case .holidays(let draft): land(draft, provenance)
    case .response(let text):
      guard let step = document.plan.stepAgreed(on: text) else {
        return landNote(text, about: open.about, provenance)
      }
      setText(step.id, .response, CleanText.line(text))
    case .findOut(let out): land(out, about: open.about, provenance)
    case .story(let draft): land(draft, asked: open.about, provenance)
    case .note(let text): landNote(text, about: open.about, provenance)
    case .wordsOnly: break
    }
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
    case .ownerWith(let owner, let others):
      set(record, field, land(owner, provenance).value, provenance)
      guard document.kind(of: record) == .step else { return }
      for other in others {
        guard let target = land(other, provenance) else { continue }
        link(LinkChange(record: record, kind: .needs, target: target, provenance: provenance))
      }
    case .review(let draft): land(draft, provenance)
    case .dependencies(let wanted, let words):
      landDependencies(wanted, of: record, provenance)
      keep(words, of: record, provenance)
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
    // Whoever says what it waits for has answered what was kept in words.
    for note in document.plan.notes where note.about == record && note.awaited != nil {
      trash(note.id)
    }
    for dependency in wanted {
      link(
        LinkChange(
          record: record, kind: .dependsOn, target: dependency.on, relation: dependency.relation,
          lag: dependency.lag, provenance: provenance))
    }
  }

  mutating func landNote(_ text: String, about: RecordID, _ provenance: Provenance) {
    create(.note, in: about, texts: [(.noteText, CleanText.paragraph(text), provenance)])
  }
}
