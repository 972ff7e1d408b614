public import PlanModel

/// A store on a thread of its own, so that the screen never waits for the disk.
///
/// What is to be saved goes in at any time and is kept, in order, until the log has it; what the
/// log has comes out through one callback, in log order. The thread sleeps while nothing happens.
public final class StoreThread: Sendable {
  /// How a store's thread behaves.
  public struct Settings: Sendable {
    /// Where entries go that the store cannot take before the program ends; `nil` for nowhere.
    public var spool: String?
    /// Spool files of earlier runs, put to the log first and then removed.
    public var recovering: [String]
    /// Whether others are heard of through the sidecar; without it one looks more often.
    public var usesSidecar: Bool
    /// How often one looks whether others wrote although nothing was heard, in milliseconds.
    public var backstopMilliseconds: Int
    /// How often one looks where nothing can be heard, in milliseconds.
    public var pollMilliseconds: Int

    /// Settings with these values; by default no spool, the sidecar, 500 ms and 50 ms.
    public init(
      spool: String? = nil, recovering: [String] = [], usesSidecar: Bool = true,
      backstopMilliseconds: Int = 500, pollMilliseconds: Int = 50
    ) {
      self.spool = spool
      self.recovering = recovering
      self.usesSidecar = usesSidecar
      self.backstopMilliseconds = backstopMilliseconds
      self.pollMilliseconds = pollMilliseconds
    }
  }

  /// What became of the entries when a store's thread was stopped.
  public enum Ending: Hashable, Sendable {
    /// The log has all of them.
    case saved
    /// These are in the spool file and come into the log when the plan is opened next.
    case spooled([OperationID])
    /// These are nowhere but here; why.
    case unsaved([LogEntry], StoreError)
  }

  private let author: Author
  private let settings: Settings
  private let work: Mailbox<StoreWork>
  private let ended: Mailbox<Void>
  private let unsaved = Shared<[LogEntry]>([])
  /// What the thread will run, until it is started.
  private let loop: HandOver<StoreLoop>

  /// Takes a store for a thread that `start` begins; what is given before that waits for it.
  ///
  /// - Parameters:
  ///   - store: Belongs to the thread from here on.
  ///   - author: Who writes.
  ///   - head: The last position the program has read; the first report continues from there.
  ///   - settings: How it behaves.
  ///   - report: Called on the store's thread.
  /// - Throws: `.io` when the system gives no descriptors.
  public init(
    _ store: sending any OperationStore, author: Author, after head: Int64,
    settings: Settings = Settings(), report: @escaping @Sendable (StoreReport) -> Void
  ) throws(StoreError) {
    self.author = author
    self.settings = settings
    do {
      let (work, ended) = (try Mailbox<StoreWork>(), try Mailbox<Void>())
      (self.work, self.ended) = (work, ended)
      loop = HandOver(
        StoreLoop(
          store, author: author, after: head, settings: settings, work: work, unsaved: unsaved,
          report: report))
    } catch {
      throw StoreError(error, path: "the plan's store")
    }
  }

  /// Begins the thread; once is enough.
  ///
  /// - Throws: `.io` when the system gives no thread; what is given then goes to the spool file.
  public func start() throws(StoreError) {
    let ended = ended
    guard let loop = loop.take() else { return }
    do {
      try SystemThread.start({ loop.run() }, afterwards: { ended.send(()) })
    } catch {
      ended.send(())
      throw StoreError(error, path: "the plan's store")
    }
  }

  deinit { work.send(.stop) }

  /// Saves entries after those given before; told by `.logged` or `.failed`.
  public func append(_ entries: [LogEntry]) {
    unsaved.withLock { $0.append(contentsOf: entries) }
    work.send(.save)
  }

  /// Tells the others where one is.
  public func announce(_ presence: Presence) {
    work.send(.announce(presence))
  }

  /// Saves what is to be saved, then tells the end of what was told: `.head`.
  public func tellHead() {
    work.send(.tellHead)
  }

  /// Checks the file and the whole chain; told by `.verified`, `.damaged` or `.failed`.
  public func verify() {
    work.send(.verify)
  }

  /// Saves what is to be saved, leaves, closes the store and ends the thread.
  ///
  /// What cannot be saved in time goes to the spool file.
  ///
  /// - Parameter milliseconds: How long to wait for the store; it may be stuck behind a lock.
  /// - Returns: Where the entries are.
  public func flushAndStop(withinMilliseconds milliseconds: Int32) -> Ending {
    try? start()
    work.send(.stop)
    let hasEnded = hasEnded(withinMilliseconds: milliseconds)
    // The thread may still be at it: then its entries are in both places, which does no harm.
    let rest = unsaved.withLock { $0 }
    guard !rest.isEmpty else { return .saved }
    guard let path = settings.spool else {
      let cause = StoreError.busy(path: "the plan", seconds: Double(milliseconds) / 1000)
      return .unsaved(rest, hasEnded ? .io(path: "the plan", code: 0, message: "not saved") : cause)
    }
    do {
      try Spool(author: author, entries: rest).write(to: path)
      return .spooled(rest.map(\.id))
    } catch {
      return .unsaved(rest, error)
    }
  }

  /// Waits for the thread's end, through signals: a terminal that is closed sends several, and its
  /// program would end while the store still writes.
  private func hasEnded(withinMilliseconds milliseconds: Int32) -> Bool {
    let deadline = monotonicNanoseconds() + UInt64(max(0, milliseconds)) * 1_000_000
    while true {
      let now = monotonicNanoseconds()
      let left = now < deadline ? Int32((deadline - now + 999_999) / 1_000_000) : 0
      if !waitForInput([ended.descriptor], milliseconds: left).isEmpty { return true }
      if left == 0 { return false }
    }
  }
}

/// What a store's thread is asked to do.
enum StoreWork: Sendable {
  case save
  case announce(Presence)
  case verify
  case tellHead
  case stop
}
