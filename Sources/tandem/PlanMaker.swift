import OperationLog
import PlanModel

/// Makes the file of a plan, and what goes into its log.
enum PlanMaker {
  /// Makes a file from a plan's first operations; refuses to overwrite.
  static func make(
    _ path: String, _ operations: [StampedOperation], _ author: SessionStart
  ) throws(Failure) {
    guard let first = operations.first else { return }
    let entries = stamped(operations).map { entry in
      var entry = entry
      entry.base = 0
      return entry
    }
    do {
      let store = try SQLiteStore.create(
        path, plan: first.id, entries: entries, as: Author(author))
      PlanOnDisk.keepPage(in: store, at: path)
    } catch {
      throw Failure(error)
    }
  }

  /// Operations as entries of the log, written at this moment.
  static func stamped(_ operations: [StampedOperation]) -> [LogEntry] {
    let now = Clock.milliseconds
    return operations.map { operation in
      var entry = OperationCodec.entry(for: operation)
      entry.wall = now
      return entry
    }
  }
}

extension Scribe {
  /// Whoever writes from this moment on, in a session that no other is named like.
  init(_ document: Document, author: SessionStart) {
    var random = SystemRandomNumberGenerator()
    self.init(
      document: document, author: author, seed: random.next(),
      milliseconds: UInt64(Clock.milliseconds))
  }
}
