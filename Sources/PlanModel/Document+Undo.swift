extension Document {
  /// Takes operations back, newest first; each is guarded by "it is still as that operation left
  /// it", so nobody's later work is lost.
  mutating func undo(_ targets: [OperationID]) -> Trace {
    var done: [UInt32] = []
    for ordinal in ordinals(of: targets).reversed() where !journal[ordinal].isUndone {
      if obstacle(undoing: ordinal) == nil, takeBack(ordinal) {
        journal[ordinal].isUndone = true
        done.append(UInt32(ordinal))
      }
    }
    return done.isEmpty ? .refused(.nothingToTakeBack) : .undid(done)
  }

  /// Does again what was taken back, oldest first, with the same guard.
  mutating func redo(_ targets: [OperationID]) -> Trace {
    var done: [UInt32] = []
    for ordinal in ordinals(of: targets) where journal[ordinal].isUndone {
      if obstacle(redoing: ordinal) == nil, doAgain(ordinal) {
        journal[ordinal].isUndone = false
        done.append(UInt32(ordinal))
      }
    }
    return done.isEmpty ? .refused(.nothingToTakeBack) : .redid(done)
  }

  /// Why taking these operations back would leave something as it is; `nil` when nothing would.
  public func obstacle(undoing targets: [OperationID]) -> Refusal? {
    // A copy, because a later operation of the group can stand in the way of an earlier one
    // only until it is taken back itself.
    var trial = self
    for ordinal in ordinals(of: targets).reversed() where !journal[ordinal].isUndone {
      if let refusal = trial.obstacle(undoing: ordinal) { return refusal }
      _ = trial.takeBack(ordinal)
    }
    return nil
  }

  /// The operations of a session that can be taken back, in groups, oldest first.
  ///
  /// - Parameter sessions: Whose; usually the author's own sessions.
  public func groups(of sessions: Set<SessionID>) -> [[OperationID]] {
    var groups: [[OperationID]] = []
    var last: [SessionID: Int] = [:]
    for entry in journal where sessions.contains(entry.session) {
      switch entry.trace {
      case .nothing, .refused, .undid, .redid: continue
      default: break
      }
      guard !entry.isUndone else { continue }
      if entry.joinsPrevious, let open = last[entry.session] {
        groups[open].append(entry.id)
      } else {
        last[entry.session] = groups.count
        groups.append([entry.id])
      }
    }
    return groups
  }

  /// The sessions of the same author as this one, as far as the log says.
  public func sessions(likeThat start: SessionStart) -> Set<SessionID> {
    Set(authors.filter { $0.value == start }.keys)
  }

  /// Where in the journal these operations are, in log order; found from the newest backwards.
  private func ordinals(of targets: [OperationID]) -> [Int] {
    var wanted = Set(targets)
    var found: [Int] = []
    for ordinal in journal.indices.reversed() where wanted.remove(journal[ordinal].id) != nil {
      found.append(ordinal)
      if wanted.isEmpty { break }
    }
    return found.reversed()
  }

  private func obstacle(undoing ordinal: Int) -> Refusal? {
    switch journal[ordinal].trace {
    case .assigned(let record, _, let after):
      let now = records[record][after.field]
      return now?.operation == after.operation
        ? nil : .changedSince(by: now?.session ?? after.session)
    case .placed(let record, _, let after):
      return place(of: record) == after ? nil : .changedSince(by: journal[ordinal].session)
    case .trashed(let record, _, let after):
      return records[record].trashedBy == after ? nil : .changedSince(by: journal[ordinal].session)
    case .linked(let record, _, let after):
      let now = records[record].links.first { $0.isAbout(after.change) }
      return now?.operation == after.operation ? nil : .changedSince(by: journal[ordinal].session)
    case .created(let record):
      return record == 0 ? .nothingToTakeBack : nil
    case .nothing, .refused, .edited, .marked, .undid, .redid:
      return nil
    }
  }

  private func obstacle(redoing ordinal: Int) -> Refusal? {
    switch journal[ordinal].trace {
    case .assigned(let record, let before, let after):
      let now = records[record][after.field]
      return now?.operation == before?.operation
        ? nil : .changedSince(by: now?.session ?? after.session)
    case .placed(let record, let before, _):
      return place(of: record) == before ? nil : .changedSince(by: journal[ordinal].session)
    case .linked(let record, let before, let after):
      let now = records[record].links.first { $0.isAbout(after.change) }
      return now?.operation == before?.operation
        ? nil : .changedSince(by: journal[ordinal].session)
    case .created, .trashed, .nothing, .refused, .edited, .marked, .undid, .redid:
      return nil
    }
  }

  private func place(of record: Int) -> Place {
    Place(parent: records[record].parent, slot: records[record].slot)
  }

  private mutating func takeBack(_ ordinal: Int) -> Bool {
    switch journal[ordinal].trace {
    case .created(let record):
      setTrashed(record, by: journal[ordinal].id)
    case .assigned(let record, let before, let after):
      restore(record, after.field, before)
    case .edited(let record, let field, let inserted):
      setWithdrawn(true, record, field, inserted, UInt32(ordinal))
    case .placed(let record, let before, _): move(record, before)
    case .trashed(let record, let before, _): setTrashed(record, by: before)
    case .linked(let record, let before, let after): restoreLink(record, after.change, before)
    case .marked(let record, let before, let after): restoreMark(record, after, before)
    case .nothing, .refused, .undid, .redid: return false
    }
    return true
  }

  private mutating func doAgain(_ ordinal: Int) -> Bool {
    switch journal[ordinal].trace {
    case .created(let record): setTrashed(record, by: nil)
    case .assigned(let record, _, let after): restore(record, after.field, after)
    case .edited(let record, let field, let inserted):
      setWithdrawn(false, record, field, inserted, UInt32(ordinal))
    case .placed(let record, _, let after): move(record, after)
    case .trashed(let record, _, let after): setTrashed(record, by: after)
    case .linked(let record, _, let after): restoreLink(record, after.change, after)
    case .marked(let record, let before, let after): restoreMark(record, before, after)
    case .nothing, .refused, .undid, .redid: return false
    }
    return true
  }

  // MARK: The inverse of each rule

  private mutating func setTrashed(_ record: Int, by operation: OperationID?) {
    records[record].trashedBy = operation
    orderChanged = true
    changed(record)
  }

  private mutating func restore(_ record: Int, _ field: Field, _ state: FieldState?) {
    records[record].fields.removeAll { $0.field == field }
    if let state { records[record].fields.append(state) }
    changed(record)
  }

  private mutating func setWithdrawn(
    _ isWithdrawn: Bool, _ record: Int, _ field: Field, _ inserted: [CharacterRange],
    _ ordinal: UInt32
  ) {
    guard let place = records[record].texts.firstIndex(where: { $0.field == field }) else { return }
    for range in inserted { records[record].texts[place].text.setWithdrawn(isWithdrawn, range) }
    records[record].texts[place].text.setUndone(isWithdrawn, deletion: ordinal)
    changed(record)
  }

  private mutating func move(_ record: Int, _ place: Place) {
    records[record].parent = place.parent
    records[record].slot = place.slot
    orderChanged = true
    changed(record)
  }

  private mutating func restoreLink(_ record: Int, _ about: LinkChange, _ state: LinkState?) {
    records[record].links.removeAll { $0.isAbout(about) }
    if let state { records[record].links.append(state) }
    changed(record)
  }

  private mutating func restoreMark(_ record: Int, _ gone: MarkState?, _ state: MarkState?) {
    records[record].marks.removeAll { $0 == gone }
    if let state { records[record].marks.append(state) }
    touch(record)
  }

  private mutating func changed(_ record: Int) {
    records[record].revision += 1
    touch(record)
    if records[record].kind != .answer { factsVersion += 1 }
  }
}
