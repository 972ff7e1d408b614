extension Document {
  /// Applies one operation and remembers what it did.
  mutating func applyOne(_ stamped: StampedOperation) {
    if stamped.sequence > 0 {
      head = stamped.sequence
      position = head
    } else {
      position = max(position, head) + 1
    }
    let trace = trace(of: stamped.operation, Stamp(stamped), ordinal: UInt32(journal.count))
    journal.append(
      JournalEntry(
        id: stamped.id, session: stamped.session, wall: stamped.wall, sequence: position,
        joinsPrevious: stamped.joinsPrevious, trace: trace))
    lastWall = stamped.wall
    version += 1
  }

  /// Applies letters that ride on the last operation, as if it had brought them itself.
  mutating func extendLast(with addition: StampedOperation) {
    let last = journal.count - 1
    guard case .edited(let record, let field, var inserted)? = journal.last?.trace else {
      return apply(addition)
    }
    if case .edited(_, _, let more) = trace(
      of: addition.operation, Stamp(addition), ordinal: UInt32(last))
    {
      for range in more { inserted.add(range) }
      journal[last].trace = .edited(record: record, field: field, inserted: inserted)
    }
    version += 1
    project()
  }

  private mutating func trace(
    of operation: Operation, _ stamp: Stamp, ordinal: UInt32
  ) -> Trace {
    if !isUnseen(operation) { pageVersion += 1 }
    if records.isEmpty {
      guard case .genesis(let genesis) = operation else {
        return .refused(.misplacedGenesis)
      }
      return begin(genesis, stamp)
    }
    switch operation {
    case .genesis: return .refused(.misplacedGenesis)
    case .actor(let start):
      introduce(stamp.session, as: start)
      return .nothing
    case .create(let creation): return create(creation, stamp)
    case .set(let assignment): return assign(assignment, stamp)
    case .text(let edit): return self.edit(edit, stamp, ordinal)
    case .place(let placement): return place(placement, stamp)
    case .trash(let record): return trash(record, by: stamp.id)
    case .untrash(let record): return trash(record, by: nil)
    case .link(let change): return link(change, stamp)
    case .mark(let mark): return self.mark(mark, stamp)
    case .undo(let targets): return undo(targets, by: stamp.session)
    case .redo(let targets): return redo(targets, by: stamp.session)
    case .importHeader(let header):
      claims[stamp.session] = header.claimedAuthor
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

  private mutating func begin(_ genesis: Genesis, _ stamp: Stamp) -> Trace {
    let slot = CharacterID(session: stamp.session, counter: 0)
    var plan = Record(
      id: stamp.id, kind: .plan, parent: 0, slot: slot,
      change: Record.Change(position: position, session: stamp.session))
    for (field, name) in [(Field.buyerName, genesis.buyerName), (.sellerName, genesis.sellerName)]
    where !name.isEmpty {
      plan.fields.append(state(InitialValue(field, .words(name)), stamp))
    }
    index[stamp.id] = 0
    records.append(plan)
    touch(0)
    orderChanged = true
    return .created(record: 0)
  }

  private mutating func create(_ creation: Creation, _ stamp: Stamp) -> Trace {
    guard let parent = index[creation.parent] else { return .refused(.unknownRecord) }
    guard creation.kind.canBelong(to: records[parent].kind) else {
      return .refused(.wrongParent)
    }
    let isAtEnd = records[parent].order.lastCharacter == creation.after
    guard index[stamp.id] == nil, claim(creation.slot, 1, stamp),
      records[parent].order.insert(
        "·", count: 1, session: creation.slot.session, first: creation.slot.counter,
        after: creation.after)
    else { return .refused(.unknownCharacter) }
    let fields = fields(of: creation, stamp)
    let texts = texts(of: creation, stamp)
    index[stamp.id] = records.count
    records.append(
      Record(
        id: stamp.id, kind: creation.kind, parent: parent, slot: creation.slot, fields: fields,
        texts: texts, change: Record.Change(position: position, session: stamp.session)))
    noteEditInTrash(of: parent)
    if creation.kind == .answer, isAtEnd, !orderChanged {
      appendedAnswers.append(records.count - 1)
    } else {
      orderChanged = true
    }
    if creation.kind.bearsOnDates { factsVersion += 1 }
    return .created(record: records.count - 1)
  }

  /// The values of a new record; of two for one field the first.
  private func fields(of creation: Creation, _ stamp: Stamp) -> [FieldState] {
    var fields: [FieldState] = []
    fields.reserveCapacity(creation.values.count)
    let values = creation.values.span
    for place in values.indices
    where !values[place].field.isText && fields.place(of: values[place].field) == nil {
      fields.append(state(values[place], stamp))
    }
    return fields
  }

  /// The texts of a new record; one whose characters are not its author's to name is left out.
  private mutating func texts(of creation: Creation, _ stamp: Stamp) -> [TextState] {
    var texts: [TextState] = []
    texts.reserveCapacity(creation.texts.count)
    let initial = creation.texts.span
    for place in initial.indices where texts.place(of: initial[place].field) == nil {
      let count = initial[place].text.scalarCount
      let first = CharacterID(session: stamp.session, counter: initial[place].first)
      guard count == 0 || claim(first, count, stamp) else { continue }
      texts.append(
        TextState(
          field: initial[place].field, provenance: initial[place].provenance,
          session: stamp.session, wall: stamp.wall))
      // Written where it stands: a text that is handed over is copied.
      _ = texts[texts.count - 1].text.insert(
        initial[place].text, count: count, session: stamp.session, first: initial[place].first,
        after: nil)
    }
    return texts
  }

  private mutating func assign(_ assignment: Assignment, _ stamp: Stamp) -> Trace {
    guard let position = index[assignment.record] else { return .refused(.unknownRecord) }
    guard !assignment.field.isText else { return .refused(.wrongField) }
    let place = records[position].fields.place(of: assignment.field)
    let before = place.map { records[position].fields[$0] }
    let after = FieldState(
      field: assignment.field, value: assignment.value, operation: stamp.id,
      session: stamp.session, wall: stamp.wall, provenance: assignment.provenance,
      contested: contest(before, against: assignment, stamp), position: self.position)
    if let place {
      records[position].fields[place] = after
    } else {
      records[position].fields.append(after)
    }
    change(position, by: stamp.session)
    return .assigned(record: position, before: before, after: after)
  }

  /// The value that is replaced unseen, if that is what happens.
  private func contest(
    _ before: FieldState?, against assignment: Assignment, _ stamp: Stamp
  ) -> FieldState.Contest? {
    guard let before, before.operation != assignment.was || before.contested != nil else {
      return nil
    }
    if isSameVoice(before.session, stamp.session) {
      // Two changes in a row by somebody who has not seen what the first of them replaced.
      guard let earlier = before.contested, stamp.base < earlier.position,
        earlier.value != assignment.value
      else { return nil }
      return earlier
    }
    guard before.operation != assignment.was, before.value != assignment.value else { return nil }
    return FieldState.Contest(
      value: before.value, session: before.session, position: before.position)
  }

  private mutating func edit(
    _ edit: TextEdit, _ stamp: Stamp, _ ordinal: UInt32
  ) -> Trace {
    guard let position = index[edit.record] else { return .refused(.unknownRecord) }
    var place = records[position].texts.place(of: edit.field)
    var inserted: [CharacterRange] = []
    var isEdited = false
    for change in edit.changes {
      switch change {
      case .insert(let after, let first, let words):
        let count = words.scalarCount
        let start = CharacterID(session: stamp.session, counter: first)
        guard count > 0, claim(start, count, stamp) else { continue }
        let text = place ?? begin(edit.field, of: position, stamp)
        place = text
        guard
          records[position].texts[text].text.insert(
            words, count: count, session: stamp.session, first: first, after: after)
        else { continue }
        inserted.add(CharacterRange(session: stamp.session, first: first, count: count))
        isEdited = true
      case .delete(let ranges):
        guard let place else { continue }
        if records[position].texts[place].text.delete(ranges, by: ordinal) { isEdited = true }
      }
    }
    guard isEdited, let place else { return .refused(.unknownCharacter) }
    records[position].texts[place].session = stamp.session
    records[position].texts[place].wall = stamp.wall
    change(position, by: stamp.session, isFact: false)
    return .edited(record: position, field: edit.field, inserted: inserted)
  }

  /// Begins a text that had no letter yet.
  private mutating func begin(
    _ field: Field, of record: Int, _ stamp: Stamp
  ) -> Int {
    records[record].texts.append(
      TextState(field: field, provenance: .heard, session: stamp.session, wall: stamp.wall))
    return records[record].texts.count - 1
  }

  private mutating func place(_ placement: Placement, _ stamp: Stamp) -> Trace {
    guard let position = index[placement.record], let parent = index[placement.parent] else {
      return .refused(.unknownRecord)
    }
    guard records[position].kind.canBelong(to: records[parent].kind) else {
      return .refused(.wrongParent)
    }
    guard claim(placement.slot, 1, stamp),
      records[parent].order.insert(
        "·", count: 1, session: placement.slot.session, first: placement.slot.counter,
        after: placement.after)
    else { return .refused(.unknownCharacter) }
    let before = Place(parent: records[position].parent, slot: records[position].slot)
    let after = Place(parent: parent, slot: placement.slot)
    records[position].parent = parent
    records[position].slot = placement.slot
    orderChanged = true
    change(position, by: stamp.session)
    return .placed(record: position, before: before, after: after)
  }

  private mutating func trash(_ record: RecordID, by operation: OperationID?) -> Trace {
    guard let position = index[record] else { return .refused(.unknownRecord) }
    guard records[position].kind != .plan else { return .refused(.wrongParent) }
    let before = records[position].trashedBy
    setTrashed(position, by: operation)
    return .trashed(record: position, before: before, after: operation)
  }

  private mutating func link(_ change: LinkChange, _ stamp: Stamp) -> Trace {
    guard let position = index[change.record], let target = index[change.target] else {
      return .refused(.unknownRecord)
    }
    guard position != target else { return .refused(.selfLink) }
    guard change.kind.canLink(records[position].kind, to: records[target].kind) else {
      return .refused(.wrongParent)
    }
    let after = LinkState(
      change: change, operation: stamp.id, position: self.position)
    let before = records[position].links.place(of: change).map { records[position].links[$0] }
    setLink(position, change, after)
    self.change(position, by: stamp.session)
    return .linked(record: position, before: before, after: after)
  }

  private mutating func mark(_ mark: Mark, _ stamp: Stamp) -> Trace {
    guard let position = index[mark.record] else { return .refused(.unknownRecord) }
    // Its own changes an author has always seen, though the log had not numbered them yet.
    let foreign = lastChange(of: position, byAnotherThan: stamp.session)
    let isSeen = (foreign?.position ?? 0) <= mark.sequence
    let after = MarkState(
      mark: mark, session: stamp.session, wall: stamp.wall,
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
