extension Document {
  /// Takes operations back, newest first; each is guarded by "it is still as that operation left
  /// it", so nobody's later work is lost.
  ///
  /// Only what the same author did: nobody takes back what others said.
  mutating func undo(_ targets: [OperationID], by session: SessionID) -> Trace {
    var done: [UInt32] = []
    for ordinal in ordinals(of: targets).reversed() where !journal[ordinal].isUndone {
      if isSameAuthor(journal[ordinal].session, session), obstacle(undoing: ordinal) == nil,
        takeBack(ordinal, by: session)
      {
        journal[ordinal].isUndone = true
        done.append(UInt32(ordinal))
      }
    }
    return done.isEmpty ? .refused(.nothingToTakeBack) : .undid(done)
  }

  /// Does again what was taken back, oldest first, with the same guards.
  mutating func redo(_ targets: [OperationID], by session: SessionID) -> Trace {
    var done: [UInt32] = []
    for ordinal in ordinals(of: targets) where journal[ordinal].isUndone {
      if isSameAuthor(journal[ordinal].session, session), obstacle(redoing: ordinal) == nil,
        doAgain(ordinal, by: session)
      {
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
      _ = trial.takeBack(ordinal, by: journal[ordinal].session)
    }
    return nil
  }

  /// Why doing these operations again would leave something as it is; `nil` when nothing would.
  public func obstacle(redoing targets: [OperationID]) -> Refusal? {
    var trial = self
    for ordinal in ordinals(of: targets) where journal[ordinal].isUndone {
      if let refusal = trial.obstacle(redoing: ordinal) { return refusal }
      _ = trial.doAgain(ordinal, by: journal[ordinal].session)
    }
    return nil
  }

  /// The operations of a session that can be taken back, in groups, oldest first.
  ///
  /// The sessions are usually all those of one author. An operation that changed nothing is in no
  /// group; neither is the plan's beginning.
  public func groups(of sessions: Set<SessionID>) -> [[OperationID]] {
    var groups: [[OperationID]] = []
    // The group that a session's next joining operation belongs to; an act may begin with an
    // operation that changed nothing, such as an import's header.
    var open: [SessionID: Int] = [:]
    for entry in journal where sessions.contains(entry.session) {
      if !entry.joinsPrevious { open[entry.session] = nil }
      guard entry.canBeTakenBack else { continue }
      if let group = open[entry.session] {
        groups[group].append(entry.id)
      } else {
        open[entry.session] = groups.count
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
  func ordinals(of targets: [OperationID]) -> [Int] {
    var wanted = Set(targets)
    var found: [Int] = []
    for ordinal in journal.indices.reversed() where wanted.remove(journal[ordinal].id) != nil {
      found.append(ordinal)
      if wanted.isEmpty { break }
    }
    return found.reversed()
  }

}

extension JournalEntry {
  fileprivate var canBeTakenBack: Bool {
    switch trace {
    case .nothing, .refused, .undid, .redid: false
    case .created(let record): record != 0 && !isUndone
    case .assigned, .edited, .placed, .trashed, .linked, .marked: !isUndone
    }
  }
}
