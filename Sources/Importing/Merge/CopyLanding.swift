import Interviewing
import PlanModel

/// Writes the changes of a copy into the plan.
struct CopyLanding {
  private var scribe: Scribe
  private let base: Document
  private let speaker: RecordID?
  /// Blocks the copy brought, by their numbers in it.
  private var blocks: [Int: RecordID] = [:]
  /// The last new step after each step, so that several keep their order.
  private var lastAfter: [RecordID: RecordID] = [:]

  init(scribe: Scribe, base: Document, speaker: RecordID?) {
    self.scribe = scribe
    self.base = base
    self.speaker = speaker
  }

  /// A plan with the values of some changes, to see what its sentences then say.
  static func rehearsal(of changes: [CopyChange], on base: Document) -> Document {
    let author = SessionStart(name: "", side: .buyer, authentication: "")
    let scribe = Scribe(document: base, author: author, seed: 0, milliseconds: 0)
    var landing = CopyLanding(scribe: scribe, base: base, speaker: nil)
    for change in changes where !change.isRemoval {
      guard let target = change.target, base.kind(of: target.record) != nil else { continue }
      landing.land(change)
    }
    return landing.scribe.document
  }

  /// One act: a header, then the changes.
  mutating func land(
    _ changes: [CopyChange], _ header: ImportHeader
  ) -> [StampedOperation] {
    var landing = self
    scribe.asOneAct { scribe in
      landing.scribe = scribe
      landing.scribe.beginImport(header)
      for change in changes { landing.land(change) }
      scribe = landing.scribe
    }
    let written = scribe.takeWritten()
    let own = Set(written.map(\.id))
    return written.map { seen($0, own) }
  }

  /// As an operation of somebody who had seen the copy's state and nothing later.
  private func seen(_ stamped: StampedOperation, _ own: Set<OperationID>) -> StampedOperation {
    var stamped = stamped
    stamped.base = base.head
    if case .set(var assignment) = stamped.operation,
      assignment.was.map({ !own.contains($0) }) ?? true, base.kind(of: assignment.record) != nil
    {
      assignment.was = base.state(assignment.record, assignment.field)?.operation
      stamped.operation = .set(assignment)
    }
    return stamped
  }

  private func provenance(_ words: String) -> Provenance {
    let words = CleanText.line(words, limit: 512)
    return Provenance(.heard, speaker: speaker, words: words.isEmpty ? nil : words)
  }

  private mutating func land(_ change: CopyChange) {
    let provenance = provenance(change.after)
    switch change.act {
    case .words(let record, let field, let hunks):
      scribe.merge(record, field, into: base.text(record, field), hunks)
    case .field(let record, let field, let content):
      scribe.land(content, in: record, field, provenance)
    case .sponsor(let side, let draft):
      if let person = person(draft, provenance) { scribe.setSponsor(person, for: side, provenance) }
    case .person(let draft): _ = person(draft, provenance)
    case .block(let number, let name):
      guard let plan = scribe.document.plan.id else { return }
      blocks[number] = scribe.create(
        .workstream, in: plan, texts: [(.workstreamName, name, provenance)])
    case .step(let step): land(step, provenance)
    case .move(let step, let block, let after):
      guard let block = record(block) else { return }
      let slot = after.flatMap { scribe.document.parent(of: $0) == block ? $0 : nil }
        .flatMap { scribe.document.slot(of: $0) }
      scribe.place(step, in: block, after: slot)
    case .remove(let record): scribe.trash(record)
    case .note(let record, let words):
      scribe.create(.note, in: record, texts: [(.noteText, CleanText.line(words), provenance)])
    }
  }

  private func record(_ block: CopyChange.Block) -> RecordID? {
    switch block {
    case .known(let record): record
    case .new(let number): blocks[number]
    }
  }

  private mutating func land(_ step: NewStep, _ provenance: Provenance) {
    guard let block = record(step.block) else { return }
    var after: CharacterID??
    if let above = step.after, scribe.document.parent(of: above) == block,
      let slot = scribe.document.slot(of: lastAfter[above] ?? above)
    {
      after = .some(slot)
    }
    let record = scribe.create(
      .step, in: block, after: after,
      texts: [(.title, step.title, provenance), (.done, step.done, provenance)])
    if let above = step.after { lastAfter[above] = record }
    for value in step.fields {
      scribe.land(value.content, in: record, value.field, self.provenance(value.words))
    }
  }

  /// The record of a person: the plan's own of that name, or a new one.
  private mutating func person(_ draft: PersonDraft, _ provenance: Provenance) -> RecordID? {
    if let known = draft.known { return known }
    guard let plan = scribe.document.plan.id else { return nil }
    let folded = draft.name.folded.lowercased()
    let same = scribe.document.plan.people.first { $0.name.folded.lowercased() == folded }
    if let same { return same.id }
    var values = [
      InitialValue(.personName, .words(CleanText.line(draft.name)), provenance),
      InitialValue(.personSide, .side(draft.side), provenance),
    ]
    if !draft.title.isEmpty {
      values.append(InitialValue(.personTitle, .words(CleanText.line(draft.title)), provenance))
    }
    return scribe.create(.person, in: plan, values: values)
  }
}
