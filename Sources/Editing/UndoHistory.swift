import PlanModel

/// The acts of this author, for taking back and doing again.
///
/// An act is what one Enter, one word typed or one command did. The list is rebuilt from the log
/// when a plan is opened, so an undo works across restarts.
struct UndoHistory: Equatable, Sendable {
  private(set) var done: [[OperationID]]
  private(set) var undone: [[OperationID]] = []

  init(done: [[OperationID]] = []) {
    self.done = done
  }

  /// Notes what was written: operations that join the last act extend it.
  mutating func record(_ operations: [StampedOperation]) {
    for stamped in operations {
      switch stamped.operation {
      case .genesis, .actor, .undo, .redo, .note, .redact, .seal, .importHeader: continue
      default: break
      }
      undone = []
      if stamped.joinsPrevious, !done.isEmpty {
        done[done.count - 1].append(stamped.id)
      } else {
        done.append([stamped.id])
      }
    }
  }

  /// The act to take back next; it moves to those that can be done again.
  mutating func takeUndo() -> [OperationID]? {
    guard let act = done.popLast() else { return nil }
    undone.append(act)
    return act
  }

  /// The act to do again next.
  mutating func takeRedo() -> [OperationID]? {
    guard let act = undone.popLast() else { return nil }
    done.append(act)
    return act
  }

  /// Forgets the last act: it is taken back and leaves nothing to do again.
  mutating func forgetLast() -> [OperationID]? { done.popLast() }

  /// Passes over an act that could not be taken back: it would stand in the way of all before it.
  mutating func passOver() {
    undone.removeLast()
  }
}
