/// The guard and the inverse of each rule of the fold.
extension Document {
  /// Why an operation cannot be taken back; `nil` when it can.
  func obstacle(undoing ordinal: Int) -> Refusal? {
    let author = journal[ordinal].session
    switch journal[ordinal].trace {
    case .assigned(let record, _, let after):
      let now = records[record][after.field]
      return now?.operation == after.operation
        ? nil : .changedSince(by: now?.session ?? lastToTouch(ordinal))
    case .placed(let record, _, let after):
      return place(of: record) == after ? nil : .changedSince(by: lastToTouch(ordinal))
    case .trashed(let record, _, let after):
      return records[record].trashedBy == after ? nil : .changedSince(by: lastToTouch(ordinal))
    case .linked(let record, _, let after):
      let now = records[record].links.first { $0.isAbout(after.change) }
      return now?.operation == after.operation ? nil : .changedSince(by: lastToTouch(ordinal))
    case .marked(let record, _, let after, _):
      return records[record].marks.contains(after)
        ? nil : .changedSince(by: lastToTouch(ordinal))
    case .created(let record):
      guard record != 0 else { return .nothingToTakeBack }
      guard records[record].trashedBy == nil else {
        return .changedSince(by: lastToTouch(ordinal))
      }
      return contributor(to: record, besides: author).map { .changedSince(by: $0) }
    case .nothing, .refused, .edited, .undid, .redid:
      return nil
    }
  }

  /// Why an operation that was taken back cannot be done again; `nil` when it can.
  func obstacle(redoing ordinal: Int) -> Refusal? {
    switch journal[ordinal].trace {
    case .assigned(let record, let before, let after):
      let now = records[record][after.field]
      return now?.operation == before?.operation
        ? nil : .changedSince(by: now?.session ?? lastToTouch(ordinal))
    case .placed(let record, let before, _):
      return place(of: record) == before ? nil : .changedSince(by: lastToTouch(ordinal))
    case .trashed(let record, let before, _):
      return records[record].trashedBy == before ? nil : .changedSince(by: lastToTouch(ordinal))
    case .linked(let record, let before, let after):
      let now = records[record].links.first { $0.isAbout(after.change) }
      return now?.operation == before?.operation
        ? nil : .changedSince(by: lastToTouch(ordinal))
    case .marked(let record, let before, let after, _):
      let now = records[record].marks.first { $0.isOfSameSpeaker(as: after) }
      return now == before ? nil : .changedSince(by: lastToTouch(ordinal))
    case .created(let record):
      return records[record].trashedBy == journal[ordinal].id
        ? nil : .changedSince(by: lastToTouch(ordinal))
    case .nothing, .refused, .edited, .undid, .redid:
      return nil
    }
  }

  private func place(of record: Int) -> Place {
    Place(parent: records[record].parent, slot: records[record].slot)
  }

  /// Another author who wrote something in a record or put something under it.
  private func contributor(to record: Int, besides author: SessionID) -> SessionID? {
    if let change = lastChange(of: record, byAnotherThan: author) { return change.session }
    return records.first {
      $0.parent == record && $0.trashedBy == nil && !isSameAuthor($0.slot.session, author)
    }?.slot.session
  }

  /// The session that last had its hands on what an operation had changed.
  private func lastToTouch(_ ordinal: Int) -> SessionID {
    let subject = journal[ordinal].trace.subject
    for later in journal.reversed() {
      switch later.trace {
      case .undid(let targets), .redid(let targets):
        if targets.contains(where: { journal[Int($0)].trace.subject == subject }) {
          return later.session
        }
      default:
        if later.trace.subject == subject { return later.session }
      }
    }
    return journal[ordinal].session
  }

  // MARK: Inverses

  mutating func takeBack(_ ordinal: Int, by session: SessionID) -> Bool {
    switch journal[ordinal].trace {
    case .created(let record):
      setTrashed(record, by: journal[ordinal].id)
    case .assigned(let record, let before, let after):
      restore(record, after.field, before, by: session)
    case .edited(let record, let field, let inserted):
      setWithdrawn(true, ordinal, record, field, inserted, by: session)
    case .placed(let record, let before, _): move(record, before, by: session)
    case .trashed(let record, let before, _): setTrashed(record, by: before)
    case .linked(let record, let before, let after):
      setLink(record, after.change, before)
      change(record, by: session)
    case .marked(let record, let before, let after, let settled):
      setMark(record, of: after, before)
      settle(settled, of: record, isSettled: false)
      touch(record)
    case .nothing, .refused, .undid, .redid: return false
    }
    return true
  }

  mutating func doAgain(_ ordinal: Int, by session: SessionID) -> Bool {
    switch journal[ordinal].trace {
    case .created(let record): setTrashed(record, by: nil)
    case .assigned(let record, _, let after): restore(record, after.field, after, by: session)
    case .edited(let record, let field, let inserted):
      setWithdrawn(false, ordinal, record, field, inserted, by: session)
    case .placed(let record, _, let after): move(record, after, by: session)
    case .trashed(let record, _, let after): setTrashed(record, by: after)
    case .linked(let record, _, let after):
      setLink(record, after.change, after)
      change(record, by: session)
    case .marked(let record, _, let after, let settled):
      setMark(record, of: after, after)
      settle(settled, of: record)
      touch(record)
    case .nothing, .refused, .undid, .redid: return false
    }
    return true
  }

  private mutating func restore(
    _ record: Int, _ field: Field, _ state: FieldState?, by session: SessionID
  ) {
    records[record].fields.removeAll { $0.field == field }
    if let state { records[record].fields.append(state) }
    change(record, by: session)
  }

  private mutating func setWithdrawn(
    _ isWithdrawn: Bool, _ ordinal: Int, _ record: Int, _ field: Field,
    _ inserted: [CharacterRange], by session: SessionID
  ) {
    guard let place = records[record].texts.place(of: field) else { return }
    for range in inserted { records[record].texts[place].text.setWithdrawn(isWithdrawn, range) }
    records[record].texts[place].text.setUndone(isWithdrawn, deletion: UInt32(ordinal))
    change(record, by: session, isFact: false)
  }

  private mutating func move(_ record: Int, _ place: Place, by session: SessionID) {
    records[record].parent = place.parent
    records[record].slot = place.slot
    orderChanged = true
    change(record, by: session)
  }
}

extension Trace {
  /// What an operation is about: two with the same subject may be in each other's way.
  fileprivate enum Subject: Hashable {
    case existence(Int)
    case field(Int, Field)
    case place(Int)
    case link(Int, LinkKind, RecordID)
    case opinions(Int)
  }

  fileprivate var subject: Subject? {
    switch self {
    case .created(let record), .trashed(let record, _, _): .existence(record)
    case .assigned(let record, _, let after): .field(record, after.field)
    case .edited(let record, let field, _): .field(record, field)
    case .placed(let record, _, _): .place(record)
    case .linked(let record, _, let after): .link(record, after.change.kind, after.change.target)
    case .marked(let record, _, _, _): .opinions(record)
    case .nothing, .refused, .undid, .redid: nil
    }
  }
}
