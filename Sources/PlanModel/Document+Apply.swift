extension Document {
  /// Applies one operation and remembers what it did.
  mutating func applyOne(_ stamped: StampedOperation) {
    let ordinal = UInt32(journal.count)
    let trace = trace(of: stamped, ordinal: ordinal)
    journal.append(
      JournalEntry(
        id: stamped.id, session: stamped.session, wall: stamped.wall, sequence: stamped.sequence,
        joinsPrevious: stamped.joinsPrevious, trace: trace))
    if stamped.sequence > 0 { head = stamped.sequence }
    version += 1
  }

  /// Applies letters that ride on the last operation, as if it had brought them itself.
  mutating func extendLast(with addition: StampedOperation) {
    applyOne(addition)
    guard let tail = journal.popLast(), let head = journal.popLast() else { return }
    guard case .edited(let record, let field, let first) = head.trace,
      case .edited(_, _, let more) = tail.trace
    else {
      journal += [head, tail]
      return
    }
    journal.append(
      JournalEntry(
        id: head.id, session: head.session, wall: head.wall, sequence: head.sequence,
        joinsPrevious: head.joinsPrevious,
        trace: .edited(record: record, field: field, inserted: first + more)))
    project()
  }

  private mutating func trace(of stamped: StampedOperation, ordinal: UInt32) -> Trace {
    if records.isEmpty {
      guard case .genesis(let genesis) = stamped.operation else {
        return .refused(.misplacedGenesis)
      }
      return begin(genesis, stamped)
    }
    switch stamped.operation {
    case .genesis: return .refused(.misplacedGenesis)
    case .actor(let start):
      authors[stamped.session] = start
      return .nothing
    case .create(let creation): return create(creation, stamped)
    case .set(let assignment): return assign(assignment, stamped)
    case .text(let edit): return self.edit(edit, stamped, ordinal)
    case .place(let placement): return place(placement, stamped)
    case .trash(let record): return trash(record, by: stamped.id, stamped)
    case .untrash(let record): return trash(record, by: nil, stamped)
    case .link(let change): return link(change, stamped)
    case .mark(let mark): return self.mark(mark, stamped)
    case .undo(let targets): return undo(targets)
    case .redo(let targets): return redo(targets)
    case .importHeader, .redact, .seal, .note: return .nothing
    }
  }

  private mutating func begin(_ genesis: Genesis, _ stamped: StampedOperation) -> Trace {
    let slot = CharacterID(session: stamped.session, counter: 0)
    var plan = Record(
      id: stamped.id, kind: .plan, parent: 0, slot: slot, changedAt: position(of: stamped),
      changedBy: stamped.session)
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
    guard creation.kind.allowedParents.contains(records[parent].kind) else {
      return .refused(.wrongParent)
    }
    guard index[stamped.id] == nil, claim(creation.slot, 1, stamped),
      records[parent].order.insert(
        "·", session: creation.slot.session, first: creation.slot.counter, after: creation.after)
    else { return .refused(.unknownCharacter) }
    var record = Record(
      id: stamped.id, kind: creation.kind, parent: parent, slot: creation.slot,
      changedAt: position(of: stamped),
      changedBy: stamped.session)
    for initial in creation.values { record.fields.append(state(initial, stamped)) }
    for initial in creation.texts {
      let first = CharacterID(session: stamped.session, counter: initial.first)
      let count = UInt32(initial.text.unicodeScalars.count)
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
    touch(records.count - 1)
    orderChanged = true
    if creation.kind != .answer { factsVersion += 1 }
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
      contested: contest(before, against: assignment, stamped))
    if let place {
      records[position].fields[place] = after
    } else {
      records[position].fields.append(after)
    }
    change(position, stamped)
    return .assigned(record: position, before: before, after: after)
  }

  /// The value that is replaced unseen, if that is what happens.
  private func contest(
    _ before: FieldState?, against assignment: Assignment, _ stamped: StampedOperation
  ) -> FieldState.Contest? {
    guard let before, before.operation != assignment.was, before.value != assignment.value,
      !isSameAuthor(before.session, stamped.session)
    else { return nil }
    return FieldState.Contest(value: before.value, session: before.session)
  }

  private mutating func edit(
    _ edit: TextEdit, _ stamped: StampedOperation, _ ordinal: UInt32
  ) -> Trace {
    guard let position = index[edit.record] else { return .refused(.unknownRecord) }
    var place = records[position].texts.firstIndex { $0.field == edit.field }
    if place == nil {
      records[position].texts.append(
        TextState(
          field: edit.field, provenance: .heard, session: stamped.session, wall: stamped.wall))
      place = records[position].texts.count - 1
    }
    guard let place else { return .refused(.wrongField) }
    var inserted: [CharacterRange] = []
    for change in edit.changes {
      switch change {
      case .insert(let after, let first, let words):
        let count = UInt32(words.unicodeScalars.count)
        let start = CharacterID(session: stamped.session, counter: first)
        guard count > 0, claim(start, count, stamped),
          records[position].texts[place].text.insert(
            words, session: stamped.session, first: first, after: after)
        else { continue }
        inserted.append(CharacterRange(session: stamped.session, first: first, count: count))
      case .delete(let ranges):
        records[position].texts[place].text.delete(ranges, by: ordinal)
      }
    }
    records[position].texts[place].session = stamped.session
    records[position].texts[place].wall = stamped.wall
    change(position, stamped, isFact: false)
    return .edited(record: position, field: edit.field, inserted: inserted)
  }

  private mutating func place(_ placement: Placement, _ stamped: StampedOperation) -> Trace {
    guard let position = index[placement.record], let parent = index[placement.parent] else {
      return .refused(.unknownRecord)
    }
    guard records[position].kind.allowedParents.contains(records[parent].kind) else {
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
    change(position, stamped)
    return .placed(record: position, before: before, after: after)
  }

  private mutating func trash(
    _ record: RecordID, by operation: OperationID?, _ stamped: StampedOperation
  ) -> Trace {
    guard let position = index[record] else { return .refused(.unknownRecord) }
    guard records[position].kind != .plan else { return .refused(.wrongParent) }
    let before = records[position].trashedBy
    records[position].trashedBy = operation
    records[position].wasEditedInTrash = false
    orderChanged = true
    touch(position)
    factsVersion += 1
    return .trashed(record: position, before: before, after: operation)
  }

  private mutating func link(_ change: LinkChange, _ stamped: StampedOperation) -> Trace {
    guard let position = index[change.record], index[change.target] != nil else {
      return .refused(.unknownRecord)
    }
    guard change.record != change.target else { return .refused(.selfLink) }
    let after = LinkState(change: change, operation: stamped.id)
    let place = records[position].links.firstIndex { $0.isAbout(change) }
    let before = place.map { records[position].links[$0] }
    // At the end: the schedule leaves out the link that was said last where several form a loop.
    if let place { records[position].links.remove(at: place) }
    records[position].links.append(after)
    self.change(position, stamped)
    return .linked(record: position, before: before, after: after)
  }

  private mutating func mark(_ mark: Mark, _ stamped: StampedOperation) -> Trace {
    guard let position = index[mark.record] else { return .refused(.unknownRecord) }
    // Its own changes a session has always seen, though the log had not numbered them yet.
    let wasChangedSince =
      records[position].changedAt > mark.sequence
      && records[position].changedBy != stamped.session
    let after = MarkState(
      mark: mark, session: stamped.session, wall: stamped.wall,
      revision: wasChangedSince ? -1 : records[position].revision)
    let place = records[position].marks.firstIndex {
      $0.mark.person == mark.person && (mark.person != nil || $0.session == stamped.session)
    }
    let before = place.map { records[position].marks[$0] }
    if let place { records[position].marks.remove(at: place) }
    records[position].marks.append(after)
    if mark.verdict == .confirm {
      records[position].fields = records[position].fields.map(\.uncontested)
    }
    touch(position)
    return .marked(record: position, before: before, after: after)
  }

  // MARK: Shared by the rules

  func isSameAuthor(_ one: SessionID, _ other: SessionID) -> Bool {
    one == other || (authors[one] != nil && authors[one] == authors[other])
  }

  /// Takes the next free numbers of a session; `false` when they are taken or not its own.
  private mutating func claim(
    _ first: CharacterID, _ count: UInt32, _ stamped: StampedOperation
  ) -> Bool {
    let next = first.counter.addingReportingOverflow(count)
    guard first.session == stamped.session, !next.overflow,
      first.counter >= nextCharacter(of: first.session)
    else { return false }
    counters[first.session] = next.partialValue
    return true
  }

  private func state(_ initial: InitialValue, _ stamped: StampedOperation) -> FieldState {
    FieldState(
      field: initial.field, value: initial.value, operation: stamped.id, session: stamped.session,
      wall: stamped.wall, provenance: initial.provenance, contested: nil)
  }

  private func position(of stamped: StampedOperation) -> Int64 {
    stamped.sequence > 0 ? stamped.sequence : .max
  }

  private mutating func change(_ record: Int, _ stamped: StampedOperation, isFact: Bool = true) {
    records[record].revision += 1
    records[record].changedAt = position(of: stamped)
    records[record].changedBy = stamped.session
    if records[record].trashedBy != nil { records[record].wasEditedInTrash = true }
    touch(record)
    if isFact, records[record].kind != .answer { factsVersion += 1 }
  }

  mutating func touch(_ record: Int) {
    if touched.last != record { touched.append(record) }
  }
}
