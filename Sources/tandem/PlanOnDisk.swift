import OperationLog
import PlanModel

/// A plan read from its file: the document, the store it came from, and whether it may be written.
struct PlanOnDisk {
  let path: String
  let store: SQLiteStore
  /// What the log holds, or the page of it: see `isWhole`.
  let document: Document
  /// Why nothing may be written, when that is so.
  let readOnlyReason: String?

  /// Reads a plan.
  ///
  /// - `wantsWriting`: Whether it is going to be written to.
  /// - `isChecked`: Whether the whole log is checked before anybody believes it, about two
  ///   microseconds an entry; the editor does so once it has drawn.
  /// - `isPageEnough`: Whether the page will do that was kept when the plan was last written to,
  ///   where there is one: all that a first frame shows.
  init(
    _ path: String, wantsWriting: Bool, isChecked: Bool = true, isPageEnough: Bool = false
  ) throws(Failure) {
    self.path = path
    do throws(StoreError) {
      store = try SQLiteStore.open(
        path, options: SQLiteStore.Options(allowsWriting: wantsWriting))
      if isChecked, case .damaged(let sequence, _) = try store.verify() {
        throw StoreError.damaged(path: path, sequence: sequence)
      }
      var reason = store.facts.readOnlyReason?.message
      let page = isPageEnough ? PlanOnDisk.page(in: store) : nil
      document = if let page { page } else { try PlanOnDisk.folded(store, path, &reason) }
      readOnlyReason = reason
    } catch {
      throw Failure(error)
    }
  }

  /// The page that was kept; `nil` where there is none of this state, or it cannot be read.
  private static func page(in store: SQLiteStore) -> Document? {
    guard let kept = (try? store.snapshot(format: PlanSnapshot.format)) ?? nil else { return nil }
    return PlanSnapshot.document(from: kept.state, at: kept.sequence)
  }

  /// Whether the page that was kept says what the log says, in words.
  var pageStanding: String {
    guard let page = PlanOnDisk.page(in: store) else {
      return "none kept of this state; the next start reads the history first"
    }
    return page.plan == document.plan
      ? "as the history says"
      : "not as the history says: it is shown for a moment, and made anew with the next change"
  }

  /// Reads the whole log, of which only the page was read before.
  ///
  /// - Returns: The document, and why nothing may be written where its entries say so.
  func whole() throws(Failure) -> (document: Document, readOnlyReason: String?) {
    var reason: String?
    do {
      return (try PlanOnDisk.folded(store, path, &reason), reason)
    } catch {
      throw Failure(error)
    }
  }

  /// Reads a plan that is going to be written to.
  ///
  /// - Throws: Also when it may only be read.
  static func writable(_ path: String) throws(Failure) -> PlanOnDisk {
    let plan = try PlanOnDisk(path, wantsWriting: true)
    try plan.requireWritable()
    return plan
  }

  func requireWritable() throws(Failure) {
    if let readOnlyReason { throw Failure(readOnlyReason, status: .notPermitted) }
  }

  /// Whoever runs the program, about to write; `name` is who they say they are.
  func scribe(as name: String?) -> Scribe {
    Scribe(document, author: SessionStart(named: name, in: document.plan))
  }

  /// Puts what was written at the end of the log, all of it or nothing.
  func append(_ operations: [StampedOperation], by author: SessionStart) throws(Failure) {
    do {
      _ = try store.append(PlanMaker.stamped(operations), as: Author(author))
    } catch {
      throw Failure(error)
    }
  }

  /// Keeps the page of the log as it is now for the next start, which then need not fold the log to
  /// show it.
  ///
  /// Whoever has written does so at their end. That it fails takes nothing from anybody.
  static func keepPage(in store: SQLiteStore, at path: String) {
    // One that is there already is of this very log.
    guard page(in: store) == nil, let version = try? store.dataVersion() else { return }
    var reason = store.facts.readOnlyReason?.message
    guard let document = try? folded(store, path, &reason), reason == nil,
      let state = PlanSnapshot.bytes(of: document)
    else { return }
    try? store.keep(state, format: PlanSnapshot.format, at: document.head, since: version)
  }

  /// The plan as it was at an earlier position of its log.
  func document(at position: Int64) throws(Failure) -> Document {
    var reason: String?
    do {
      return try PlanOnDisk.folded(store, path, &reason, through: position)
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
        news += entries.map {
          OperationCodec.operation(in: $0) { PlanOnDisk.note($0, &reason, path) }
        }
        if entries.isEmpty { break }
      }
    } catch {
      throw Failure(error)
    }
    if let reason { throw Failure(reason, status: .notPermitted) }
    return news
  }

  /// What the log comes to.
  private static func folded(
    _ store: SQLiteStore, _ path: String, _ reason: inout String?, through end: Int64 = .max
  ) throws(StoreError) -> Document {
    var document = Document()
    var position: Int64 = 0
    try document.apply(about: store.roughCount) { (take) throws(StoreError) in
      // So many at a time, so that nobody who wants to write waits for all of a long log.
      while position < end {
        let next = position + min(8192, end - position)
        try store.forEachEntry(after: position, limit: Int(next - position)) { entry in
          position = entry.sequence
          take(OperationCodec.operation(in: entry) { note($0, &reason, path) })
        }
        // Fewer than were asked for are the last.
        guard position == next else { break }
      }
    }
    return document
  }

  /// Notes why nothing may be written where an entry cannot be read.
  static func note(_ failure: OperationCodec.Failure, _ reason: inout String?, _ path: String) {
    guard case .fromLaterRelease = failure else { return }
    reason =
      "\(path) holds changes of a later release of tandem, so it can only be read here. "
      + "Install the later release to change it."
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
