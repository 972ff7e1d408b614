import PlanModel

/// What runs on a store's thread: one `poll(2)`, then whatever is due.
final class StoreLoop {
  private let store: any OperationStore
  private let author: Author
  private let settings: StoreThread.Settings
  private let work: Mailbox<StoreWork>
  private let unsaved: Shared<[LogEntry]>
  private let report: @Sendable (StoreReport) -> Void
  private var live: LiveLink

  private var head: Int64
  private var version: Int64?
  private var toldFailure: StoreError?
  private var isStopping = false
  /// Somebody waits to hear the head, once what they gave is saved.
  private var owesHead = false

  // Nanoseconds of the clock that never steps.
  private var lookAt: UInt64 = 0
  private var saveAt: UInt64?
  private var deafUntil: UInt64 = 0
  private var restUntil: UInt64 = 0

  /// Wakes closer together than this are answered together.
  private static let coalescing: UInt64 = 20_000_000
  /// How long after a lock of somebody else, already waited for, it is tried again.
  private static let patience: UInt64 = 100_000_000
  /// How long after a full disk or a failed write it is tried again: somebody may have made room.
  private static let repair: UInt64 = 2_000_000_000

  init(
    _ store: any OperationStore, author: Author, after head: Int64,
    settings: StoreThread.Settings, work: Mailbox<StoreWork>, unsaved: Shared<[LogEntry]>,
    report: @escaping @Sendable (StoreReport) -> Void
  ) {
    self.store = store
    self.author = author
    self.head = head
    self.settings = settings
    self.work = work
    self.unsaved = unsaved
    self.report = report
    // One who only reads leaves nothing behind.
    let isListening = settings.usesSidecar && store.facts.readOnlyReason == nil
    live = LiveLink(isListening ? store.sidecar : nil)
  }

  /// Serves until told to stop.
  func run() {
    live.open()
    look()
    recover()
    while !isStopping {
      let ready = waitForInput(descriptors, milliseconds: untilDue)
      if let wake = live.descriptor, ready.contains(wake) {
        live.silence()
        look()
        deafUntil = monotonicNanoseconds() + Self.coalescing
      }
      if ready.contains(work.descriptor) { perform(work.takeAll()) }
      let now = monotonicNanoseconds()
      if let due = saveAt, due <= now { save() }
      if owesHead, saveAt == nil || toldFailure != nil { tellHead() }
      if live.isDue(now) {
        live.tell(head: head)
        listenAgain()
      }
      if lookAt <= now { look() }
    }
    live.leave()
  }

  /// Forgets the wake that one's own write was, so that it makes nobody wait for the next.
  private func listenAgain() {
    live.silence()
    look()
  }

  private var descriptors: [Int32] {
    guard let wake = live.descriptor, monotonicNanoseconds() >= deafUntil else {
      return [work.descriptor]
    }
    return [work.descriptor, wake]
  }

  /// Milliseconds until something is due, rounded up.
  private var untilDue: Int32 {
    let now = monotonicNanoseconds()
    var due = lookAt
    if let saveAt { due = min(due, saveAt) }
    if let tellAt = live.tellAt { due = min(due, tellAt) }
    if deafUntil > now { due = min(due, deafUntil) }
    return due <= now ? 0 : Int32(min((due - now + 999_999) / 1_000_000, 60_000))
  }

  private func perform(_ items: [StoreWork]) {
    var (isSaving, isTelling) = (false, false)
    for item in items {
      switch item {
      case .save: isSaving = true
      case .announce(let presence):
        live.announce(presence, head: head)
        isTelling = true
      case .verify: verify()
      case .tellHead: (isSaving, owesHead) = (true, true)
      case .stop: (isSaving, isStopping) = (true, true)
      }
    }
    if isStopping { restUntil = 0 }
    if isSaving { save() } else if isTelling { listenAgain() }
  }

  // MARK: - Writing

  private func save() {
    saveAt = nil
    let entries = unsaved.withLock { $0 }
    let start = monotonicNanoseconds()
    guard !entries.isEmpty else { return }
    guard restUntil <= start else {
      saveAt = restUntil
      return
    }
    do {
      _ = try store.append(entries, as: author)
      // A commit keeps the others out while it waits for the disk. They get as long a turn, or on
      // a slow disk a busy writer would starve them: SQLite's locks have no queue.
      let end = monotonicNanoseconds()
      restUntil = end + min(end - start, Self.coalescing)
      let saved = Set(entries.map(\.id))
      unsaved.withLock { $0.removeAll { saved.contains($0.id) } }
      toldFailure = nil
    } catch {
      fail(error)
      let now = monotonicNanoseconds()
      switch error {
      case .busy: saveAt = now + Self.patience
      case .tooFast(let milliseconds): saveAt = now + UInt64(milliseconds) * 1_000_000
      case .diskFull, .io: saveAt = now + Self.repair
      default: break
      }
    }
    // One's own commit does not change the version, and it may be there although it failed.
    readOn()
    listenAgain()
  }

  /// Puts entries to the log that earlier runs could not.
  private func recover() {
    for path in settings.recovering {
      var changes = 0
      do {
        let spool = try Spool.read(path)
        changes = spool.entries.count
        guard try isOfThisCopy(spool) else {
          report(.leftOut(.otherCopy(changes: spool.entries.count)))
          continue
        }
        _ = try store.append(spool.entries, as: spool.author)
        Spool.remove(path)
      } catch {
        if case .missing = error { continue }
        toldFailure = error
        report(changes > 0 ? .waiting(changes: changes, error) : .failed(error))
      }
    }
    if !settings.recovering.isEmpty { readOn() }
  }

  /// Whether the log is the one that the entries were to follow: a copy that was put in its place
  /// knows nothing of their session, or is shorter than what their author had seen.
  private func isOfThisCopy(_ spool: Spool) throws(StoreError) -> Bool {
    let seen = spool.entries.map(\.base).max() ?? 0
    guard seen > 0 else { return true }
    guard try store.head().sequence >= seen else { return false }
    let begins = Operation.Kind.actor.rawValue
    var strangers = Set(spool.entries.map(\.session))
    for entry in spool.entries where entry.kind == begins { strangers.remove(entry.session) }
    var place: Int64 = 0
    while !strangers.isEmpty {
      let entries = try store.entries(after: place, limit: 4096)
      guard let last = entries.last else { return false }
      for entry in entries where entry.kind == begins { strangers.remove(entry.session) }
      place = last.sequence
    }
    return true
  }

  private func fail(_ error: StoreError) {
    toldFailure = error
    report(.failed(error))
  }

  // MARK: - Reading

  /// Looks whether others wrote, came or went.
  private func look() {
    let interval = live.isHearing ? settings.backstopMilliseconds : settings.pollMilliseconds
    lookAt = monotonicNanoseconds() + UInt64(max(interval, 1)) * 1_000_000
    do {
      let now = try store.dataVersion()
      if now != version, readOn() { version = now }
      if case .replaced = toldFailure { toldFailure = nil }
    } catch {
      tell(error)
    }
    if let others = live.news() { report(.presence(others)) }
  }

  /// Reports everything after what was reported last; `false` when it could not be read.
  @discardableResult
  private func readOn() -> Bool {
    let limit = 4096
    do {
      while true {
        let entries = try store.entries(after: head, limit: limit)
        guard let last = entries.last else { return true }
        head = last.sequence
        report(.logged(entries))
        live.headChanged()
        if entries.count < limit { return true }
      }
    } catch {
      tell(error)
      return false
    }
  }

  /// Reports a failed look once; another writer's lock is none, one looks again soon.
  private func tell(_ error: StoreError) {
    if case .busy = error { return }
    if error != toldFailure { fail(error) }
  }

  private func tellHead() {
    owesHead = false
    do {
      report(.head(try store.head(at: head)))
    } catch {
      fail(error)
      report(.head(nil))
    }
  }

  private func verify() {
    do {
      try store.quickCheck()
      switch try store.verify() {
      case .whole(let head): report(.verified(head))
      case .damaged(let sequence, let fault):
        report(.damaged(sequence: sequence, fault: fault))
      }
    } catch {
      fail(error)
    }
  }
}
