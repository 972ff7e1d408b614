extension Document {
  /// Applies one operation and remembers what it did.
  mutating func applyOne(_ stamped: StampedOperation) {
    if stamped.sequence > 0 {
      head = stamped.sequence
      position = head
    } else {
      position = max(position, head) + 1
    }
    let trace = trace(of: stamped, ordinal: UInt32(journal.count))
    journal.append(
      JournalEntry(
        id: stamped.id, session: stamped.session, wall: stamped.wall, sequence: position,
        joinsPrevious: stamped.joinsPrevious, trace: trace))
    version += 1
  }

  /// Applies letters that ride on the last operation, as if it had brought them itself.
  mutating func extendLast(with addition: StampedOperation) {
    let last = journal.count - 1
    guard case .edited(let record, let field, var inserted)? = journal.last?.trace else {
      return apply(addition)
    }
    if case .edited(_, _, let more) = trace(of: addition, ordinal: UInt32(last)) {
      for range in more { inserted.add(range) }
      journal[last].trace = .edited(record: record, field: field, inserted: inserted)
    }
    version += 1
    project()
  }

  private mutating func trace(of stamped: StampedOperation, ordinal: UInt32) -> Trace {
    if !isUnseen(stamped.operation) { pageVersion += 1 }
    if records.isEmpty {
      guard case .genesis(let genesis) = stamped.operation else {
        return .refused(.misplacedGenesis)
      }
      return begin(genesis, stamped)
    }
    switch stamped.operation {
    case .genesis: return .refused(.misplacedGenesis)
    case .actor(let start):
      introduce(stamped.session, as: start)
      return .nothing
    case .create(let creation): return create(creation, stamped)
    case .set(let assignment): return assign(assignment, stamped)
    case .text(let edit): return self.edit(edit, stamped, ordinal)
    case .place(let placement): return place(placement, stamped)
    case .trash(let record): return trash(record, by: stamped.id)
    case .untrash(let record): return trash(record, by: nil)
    case .link(let change): return link(change, stamped)
    case .mark(let mark): return self.mark(mark, stamped)
    case .undo(let targets): return undo(targets, by: stamped.session)
    case .redo(let targets): return redo(targets, by: stamped.session)
    case .importHeader(let header):
      claims[stamped.session] = header.claimedAuthor
      return .nothing
    case .redact, .seal, .note: return .nothing
    }
  }

  /// Whether no page shows what an operation changes: who a session is, an answer that nobody
  /// pressed Enter on, and the letters of any.
  ///
  /// The first letter of each answer would else draw the whole screen, and take every name of the
  /// plan apart once more.
  private func isUnseen(_ operation: Operation) -> Bool {
    switch operation {
    case .actor: true
    case .text(let edit): index[edit.record].map { records[$0].kind == .answer } ?? false
    case .create(let creation):
      creation.kind == .answer && !creation.values.contains { $0.field == .answerKept }
    default: false
    }
  }

  private mutating func begin(_ genesis: Genesis, _ stamped: StampedOperation) -> Trace {
    let slot = CharacterID(session: stamped.session, counter: 0)
    var plan = Record(
      id: stamped.id, kind: .plan, parent: 0, slot: slot,
      change: Record.Change(position: position, session: stamped.session))
    for (field, name) in [(Field.buyerName, genesis.buyerName), (.sellerName, genesis.sellerName)]
    where !name.isEmpty {
      plan.fields.append(state(InitialValue(field, .words(name)), stamped))
    }
    index[stamped.id] = 0
    records.append(plan)
    touch(0)
    orderChanged = true
    return .created(record: 0)
  }

  private mutating func create(_ creation: Creation, _ stamped: StampedOperation) -> Trace {
    guard let parent = index[creation.parent] else { return .refused(.unknownRecord) }
    guard creation.kind.canBelong(to: records[parent].kind) else {
      return .refused(.wrongParent)
    }
    let isAtEnd = records[parent].order.lastCharacter == creation.after
    guard index[stamped.id] == nil, claim(creation.slot, 1, stamped),
      records[parent].order.insert(
        "·", session: creation.slot.session, first: creation.slot.counter, after: creation.after)
    else { return .refused(.unknownCharacter) }
    var record = Record(
      id: stamped.id, kind: creation.kind, parent: parent, slot: creation.slot,
      change: Record.Change(position: position, session: stamped.session))
    record.fields.reserveCapacity(creation.values.count)
    record.texts.reserveCapacity(creation.texts.count)
    for initial in creation.values where !initial.field.isText && record[initial.field] == nil {
      record.fields.append(state(initial, stamped))
    }
    for initial in creation.texts where record.textIndex(initial.field) == nil {
      let first = CharacterID(session: stamped.session, counter: initial.first)
      let count = initial.text.scalarCount
      guard count == 0 || claim(first, count, stamped) else { continue }
      var text = TextState(
        field: initial.field, provenance: initial.provenance, session: stamped.session,
        wall: stamped.wall)
      _ = text.text.insert(
        initial.text, session: stamped.session, first: initial.first, after: nil)
      record.texts.append(text)
    }
    index[stamped.id] = records.count
    records.append(record)
    noteEditInTrash(of: parent)
    if creation.kind == .answer, isAtEnd, !orderChanged {
      appendedAnswers.append(records.count - 1)
    } else {
      orderChanged = true
    }
    if creation.kind.bearsOnDates { factsVersion += 1 }
    return .created(record: records.count - 1)
  }

  private mutating func assign(_ assignment: Assignment, _ stamped: StampedOperation) -> Trace {
    guard let position = index[assignment.record] else { return .refused(.unknownRecord) }
    guard !assignment.field.isText else { return .refused(.wrongField) }
    let place = records[position].fields.firstIndex { $0.field == assignment.field }
    let before = place.map { records[position].fields[$0] }
    let after = FieldState(
      field: assignment.field, value: assignment.value, operation: stamped.id,
      session: stamped.session, wall: stamped.wall, provenance: assignment.provenance,
      contested: contest(before, against: assignment, stamped), position: self.position)
    if let place {
      records[position].fields[place] = after
    } else {
      records[position].fields.append(after)
    }
    change(position, by: stamped.session)
    return .assigned(record: position, before: before, after: after)
  }

  /// The value that is replaced unseen, if that is what happens.
  private func contest(
    _ before: FieldState?, against assignment: Assignment, _ stamped: StampedOperation
  ) -> FieldState.Contest? {
    guard let before, before.operation != assignment.was || before.contested != nil else {
      return nil
    }
    if isSameVoice(before.session, stamped.session) {
      // Two changes in a row by somebody who has not seen what the first of them replaced.
      guard let earlier = before.contested, stamped.base < earlier.position,
        earlier.value != assignment.value
      else { return nil }
      return earlier
    }
    guard before.operation != assignment.was, before.value != assignment.value else { return nil }
    return FieldState.Contest(
      value: before.value, session: before.session, position: before.position)
  }

  private mutating func edit(
    _ edit: TextEdit, _ stamped: StampedOperation, _ ordinal: UInt32
  ) -> Trace {
    guard let position = index[edit.record] else { return .refused(.unknownRecord) }
    var place = records[position].textIndex(edit.field)
    var inserted: [CharacterRange] = []
    var isEdited = false
    for change in edit.changes {
      switch change {
      case .insert(let after, let first, let words):
        let count = words.scalarCount
        let start = CharacterID(session: stamped.session, counter: first)
        guard count > 0, claim(start, count, stamped) else { continue }
        let text = place ?? begin(edit.field, of: position, stamped)
        place = text
        guard
          records[position].texts[text].text.insert(
            words, session: stamped.session, first: first, after: after)
        else { continue }
        inserted.add(CharacterRange(session: stamped.session, first: first, count: count))
        isEdited = true
      case .delete(let ranges):
        guard let place else { continue }
        if records[position].texts[place].text.delete(ranges, by: ordinal) { isEdited = true }
      }
    }
    guard isEdited, let place else { return .refused(.unknownCharacter) }
    records[position].texts[place].session = stamped.session
    records[position].texts[place].wall = stamped.wall
    change(position, by: stamped.session, isFact: false)
    return .edited(record: position, field: edit.field, inserted: inserted)
  }

  /// Begins a text that had no letter yet.
  private mutating func begin(
    _ field: Field, of record: Int, _ stamped: StampedOperation
  ) -> Int {
    records[record].texts.append(
      TextState(field: field, provenance: .heard, session: stamped.session, wall: stamped.wall))
    return records[record].texts.count - 1
  }

  private mutating func place(_ placement: Placement, _ stamped: StampedOperation) -> Trace {
    guard let position = index[placement.record], let parent = index[placement.parent] else {
      return .refused(.unknownRecord)
    }
    guard records[position].kind.canBelong(to: records[parent].kind) else {
      return .refused(.wrongParent)
    }
    guard claim(placement.slot, 1, stamped),
      records[parent].order.insert(
        "·", session: placement.slot.session, first: placement.slot.counter,
        after: placement.after)
    else { return .refused(.unknownCharacter) }
    let before = Place(parent: records[position].parent, slot: records[position].slot)
    let after = Place(parent: parent, slot: placement.slot)
    records[position].parent = parent
    records[position].slot = placement.slot
    orderChanged = true
    change(position, by: stamped.session)
    return .placed(record: position, before: before, after: after)
  }

  private mutating func trash(_ record: RecordID, by operation: OperationID?) -> Trace {
    guard let position = index[record] else { return .refused(.unknownRecord) }
    guard records[position].kind != .plan else { return .refused(.wrongParent) }
    let before = records[position].trashedBy
    setTrashed(position, by: operation)
    return .trashed(record: position, before: before, after: operation)
  }

  private mutating func link(_ change: LinkChange, _ stamped: StampedOperation) -> Trace {
    guard let position = index[change.record], let target = index[change.target] else {
      return .refused(.unknownRecord)
    }
    guard position != target else { return .refused(.selfLink) }
    guard change.kind.canLink(records[position].kind, to: records[target].kind) else {
      return .refused(.wrongParent)
    }
    let after = LinkState(
      change: change, operation: stamped.id, position: self.position)
    let before = records[position].links.first { $0.isAbout(change) }
    setLink(position, change, after)
    self.change(position, by: stamped.session)
    return .linked(record: position, before: before, after: after)
  }

  private mutating func mark(_ mark: Mark, _ stamped: StampedOperation) -> Trace {
    guard let position = index[mark.record] else { return .refused(.unknownRecord) }
    // Its own changes an author has always seen, though the log had not numbered them yet.
    let foreign = lastChange(of: position, byAnotherThan: stamped.session)
    let isSeen = (foreign?.position ?? 0) <= mark.sequence
    let after = MarkState(
      mark: mark, session: stamped.session, wall: stamped.wall,
      revision: isSeen ? records[position].revision : -1)
    let before = records[position].marks.first { $0.isOfSameSpeaker(as: after) }
    let settled =
      isSeen && mark.verdict == .confirm
      ? records[position].fields.filter { $0.contested != nil } : []
    setMark(position, of: after, after)
    settle(settled, of: position)
    touch(position)
    return .marked(record: position, before: before, after: after, settled: settled)
  }
}
