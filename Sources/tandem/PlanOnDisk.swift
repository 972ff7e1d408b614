import OperationLog
import PlanModel

/// A plan read from its file: the document, the store it came from, and whether it may be written.
struct PlanOnDisk {
  let path: String
  let store: SQLiteStore
  let document: Document
  /// Why nothing may be written, when that is so.
  let readOnlyReason: String?

  /// Reads a plan.
  ///
  /// - `wantsWriting`: Whether it is going to be written to.
  init(_ path: String, wantsWriting: Bool) throws(Failure) {
    self.path = path
    do {
      store = try SQLiteStore.open(
        path, options: SQLiteStore.Options(allowsWriting: wantsWriting))
      var reason = store.facts.readOnlyReason?.message
      let document = try PlanOnDisk.fold(of: store, path, &reason)
      self.document = document
      readOnlyReason = reason
    } catch {
      throw Failure(error)
    }
  }

  /// The plan as it was at an earlier position of its log.
  func document(at position: Int64) throws(Failure) -> Document {
    var reason: String?
    do {
      return try PlanOnDisk.fold(of: store, path, &reason, through: position)
    } catch {
      throw Failure(error)
    }
  }

  /// The end of the log as it was at a position; `nil` when the log is shorter.
  func head(at position: Int64) throws(Failure) -> LogHead? {
    do {
      return try store.head(at: position)
    } catch {
      throw Failure(error)
    }
  }

  /// What the log holds after a position, written here or elsewhere since.
  ///
  /// - Throws: Also when some of it was written by a later release, on which nothing can be added.
  func news(after position: Int64) throws(Failure) -> [StampedOperation] {
    var reason: String?
    var news: [StampedOperation] = []
    do throws(StoreError) {
      while true {
        let entries = try store.entries(after: news.last?.sequence ?? position, limit: 8192)
        news += entries.map { PlanOnDisk.operation(in: $0, &reason, path) }
        if entries.isEmpty { break }
      }
    } catch {
      throw Failure(error)
    }
    if let reason { throw Failure(reason, status: Failure.notPermitted) }
    return news
  }

  private static func fold(
    of store: SQLiteStore, _ path: String, _ reason: inout String?, through end: Int64 = .max
  ) throws(StoreError) -> Document {
    var document = Document()
    var position: Int64 = 0
    while position < end {
      let limit = Int(min(8192, end - position))
      let entries = try store.entries(after: position, limit: limit)
      guard let last = entries.last else { break }
      position = last.sequence
      document.apply(entries.map { operation(in: $0, &reason, path) })
    }
    return document
  }

  /// What an entry says; one that cannot be read keeps its place in the log without effect.
  static func operation(
    in entry: LogEntry, _ reason: inout String?, _ path: String
  ) -> StampedOperation {
    do throws(OperationCodec.Failure) {
      return try OperationCodec.operation(in: entry)
    } catch {
      if case .fromLaterRelease = error {
        reason =
          "\(path) holds changes of a later release of tandem, so it can only be read here. "
          + "Install the later release to change it."
      }
      return StampedOperation(
        sequence: entry.sequence, id: entry.id, actor: entry.actor, session: entry.session,
        base: entry.base, wall: entry.wall, operation: .note(""))
    }
  }
}

extension Author {
  /// The author of a session on this machine.
  init(_ start: SessionStart) {
    self.init(
      identity: Account.identity(of: start.name), name: start.name, side: start.side,
      authentication: start.authentication, keyFingerprint: start.keyFingerprint)
  }
}

extension SessionStart {
  /// Whoever runs the program: named as they say or as their account is; of the side that the
  /// plan knows a person of that name on, else of the seller's.
  init(named name: String?, in plan: Plan) {
    let name = name ?? Account.fullName
    let known = plan.people.first { $0.name.lowercased() == name.lowercased() }
    self.init(name: name, side: known?.side ?? .seller, authentication: "account")
  }
}
