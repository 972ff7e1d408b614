import Scheduling

extension ByteWriter {
  mutating func operation(_ operation: Operation, author: SessionID) {
    switch operation {
    case .genesis(let genesis):
      text(genesis.buyerName)
      text(genesis.sellerName)
    case .actor(let start):
      text(start.name)
      unsigned(UInt64(start.side.rawValue))
      text(start.authentication)
      optional(start.keyFingerprint) { $0.text($1) }
    case .create(let creation): self.creation(creation, author: author)
    case .set(let assignment): self.assignment(assignment)
    case .text(let edit): textEdit(edit, author: author)
    case .place(let placement):
      identifier(placement.record)
      identifier(placement.parent)
      character(placement.slot, author: author)
      optional(placement.after) { $0.character($1, author: author) }
    case .trash(let record), .untrash(let record): identifier(record)
    case .link(let link): self.link(link)
    case .mark(let mark):
      identifier(mark.record)
      signed(mark.sequence)
      unsigned(UInt64(mark.verdict.rawValue))
      optional(mark.person) { $0.identifier($1) }
      optional(mark.words) { $0.text($1) }
    case .undo(let targets), .redo(let targets):
      unsigned(UInt64(targets.count))
      for target in targets { identifier(target) }
    case .importHeader(let header):
      blob(header.fileHash)
      signed(header.baseSequence)
      blob(header.baseHead)
      text(header.claimedAuthor)
      text(header.channel)
    case .redact(let sequence, let reason):
      signed(sequence)
      text(reason)
    case .seal(let head, let signature):
      blob(head)
      blob(signature)
    case .note(let words): text(words)
    }
  }

  private mutating func creation(_ creation: Creation, author: SessionID) {
    unsigned(UInt64(creation.kind.rawValue))
    identifier(creation.parent)
    character(creation.slot, author: author)
    optional(creation.after) { $0.character($1, author: author) }
    unsigned(UInt64(creation.values.count))
    for initial in creation.values {
      unsigned(UInt64(initial.field.number))
      value(initial.value)
      provenance(initial.provenance)
    }
    unsigned(UInt64(creation.texts.count))
    for initial in creation.texts {
      unsigned(UInt64(initial.field.number))
      unsigned(UInt64(initial.first))
      text(initial.text)
      provenance(initial.provenance)
    }
  }

  private mutating func assignment(_ assignment: Assignment) {
    identifier(assignment.record)
    unsigned(UInt64(assignment.field.number))
    value(assignment.value)
    optional(assignment.was) { $0.identifier($1) }
    provenance(assignment.provenance)
  }

  private mutating func textEdit(_ edit: TextEdit, author: SessionID) {
    identifier(edit.record)
    unsigned(UInt64(edit.field.number))
    unsigned(UInt64(edit.changes.count))
    for change in edit.changes {
      switch change {
      case .insert(let after, let first, let words):
        byte(1)
        optional(after) { $0.character($1, author: author) }
        unsigned(UInt64(first))
        text(words)
      case .delete(let ranges):
        byte(2)
        unsigned(UInt64(ranges.count))
        for range in ranges {
          session(range.session, author: author)
          unsigned(UInt64(range.first))
          unsigned(UInt64(range.count))
        }
      }
    }
  }

  private mutating func link(_ link: LinkChange) {
    identifier(link.record)
    unsigned(UInt64(link.kind.rawValue))
    identifier(link.target)
    byte(link.isOn ? 1 : 0)
    unsigned(UInt64(link.relation.rawValue))
    signed(Int64(link.lag))
    provenance(link.provenance)
  }

  /// The low two bits are the basis, the next three say which parts follow.
  private mutating func provenance(_ value: Provenance) {
    byte(
      UInt8(value.basis.rawValue) | (value.speaker == nil ? 0 : 4) | (value.words == nil ? 0 : 8)
        | (value.source == nil ? 0 : 16))
    if let speaker = value.speaker { identifier(speaker) }
    if let words = value.words { text(words) }
    if let source = value.source { identifier(source) }
  }

  /// A tag, then a length, then bytes: a reader can pass on a value it does not know.
  private mutating func value(_ value: Value) {
    var inner = ByteWriter()
    let tag: UInt8
    switch value {
    case .none: tag = 0
    case .words(let words):
      tag = 1
      inner.bytes.append(contentsOf: words.utf8)
    case .date(let day):
      tag = 2
      inner.date(day)
    case .span(let span):
      tag = 3
      inner.optional(span.first) { $0.date($1) }
      inner.optional(span.last) { $0.date($1) }
    case .duration(let duration, let approximate):
      tag = 4
      inner.byte(approximate ? 1 : 0)
      inner.duration(duration)
    case .record(let record):
      tag = 5
      inner.identifier(record)
    case .number(let number):
      tag = 6
      inner.signed(number)
    case .side(let side):
      tag = 7
      inner.unsigned(UInt64(side.rawValue))
    case .rule(let rule):
      tag = 8
      inner.bytes.append(contentsOf: rule.utf8)
    case .dates(let days):
      tag = 9
      for day in days { inner.date(day) }
    case .unknown(let other, let bytes):
      tag = other
      inner.bytes.append(contentsOf: bytes)
    }
    byte(tag)
    blob(inner.bytes)
  }

  private mutating func duration(_ duration: StepDuration) {
    switch duration {
    case .milestone: byte(0)
    case .workingDays(let days):
      byte(1)
      unsigned(UInt64(max(0, days)))
    case .weeks(let weeks):
      byte(2)
      unsigned(UInt64(max(0, weeks)))
    case .calendarDays(let days):
      byte(3)
      unsigned(UInt64(max(0, days)))
    case .between(let shorter, let longer):
      byte(4)
      self.duration(shorter.planned)
      self.duration(longer.planned)
    }
  }
}
