public import PlanModel

/// A log in memory that several stores of one process share, as processes share a file.
public final class MemoryLog: Sendable {
  /// Everything of the log.
  struct Content: Sendable {
    var entries: [StoredEntry] = []
    var positions: [OperationID: Int] = [:]
    var authors: [Author] = []
    var bytes: Int64 = 0
    /// How often each store has written, by its number less one.
    var writes: [Int64] = []
  }

  /// The plan's identifier.
  public let plan: OperationID
  let content = Shared(Content())

  /// An empty log of a plan.
  public init(plan: OperationID) {
    self.plan = plan
  }
}

/// One connection to a log in memory; behaves as the other stores do, for tests and rehearsals.
public final class MemoryStore: OperationStore {
  private let log: MemoryLog
  private let limits: StoreLimits
  private let number: Int
  private var bucket: TokenBucket?

  /// What there is to say of the log; it may always be written.
  public let facts: StoreFacts
  /// None: the log is in no file.
  public let sidecar: Sidecar? = nil

  /// A further connection to `log`.
  public init(_ log: MemoryLog, limits: StoreLimits = StoreLimits()) {
    self.log = log
    self.limits = limits
    facts = StoreFacts(
      plan: log.plan, format: StoreFormat.current, minimumReader: StoreFormat.current,
      minimumWriter: StoreFormat.current)
    bucket = limits.rate.map { TokenBucket($0, now: monotonicNanoseconds()) }
    number = log.content.withLock { content in
      content.writes.append(0)
      return content.writes.count - 1
    }
  }

  /// The end of the log now.
  public func head() throws(StoreError) -> LogHead {
    log.content.withLock { $0.head }
  }

  /// The end of the log as it was at an earlier position; `nil` when the log is shorter.
  public func head(at sequence: Int64) throws(StoreError) -> LogHead? {
    log.content.withLock { content in
      guard sequence > 0 else { return sequence == 0 ? .empty : nil }
      guard sequence <= content.entries.count else { return nil }
      return LogHead(sequence: sequence, hash: content.entries[Int(sequence) - 1].hash)
    }
  }

  /// The entries after a position, in log order and without a gap.
  public func entries(after sequence: Int64, limit: Int) throws(StoreError) -> [LogEntry] {
    log.content.withLock { content in
      let start = min(max(sequence, 0), Int64(content.entries.count))
      return content.entries[Int(start)...].prefix(max(limit, 0)).map(\.entry)
    }
  }

  /// Puts entries at the end of the log, all of them or, when it throws, none.
  public func append(_ entries: [LogEntry], as author: Author) throws(StoreError) -> [LogEntry] {
    try log.content.withLock { (content: inout MemoryLog.Content) throws(StoreError) in
      var addition = Addition(to: content, by: author, limits: limits)
      for entry in entries { try addition.add(entry, to: content) }
      let count = addition.added.count
      if let wait = bucket?.wait(toTake: count, now: monotonicNanoseconds()) {
        throw .tooFast(milliseconds: wait)
      }
      guard content.bytes + addition.bytes <= limits.fileBytes else {
        throw .tooLarge(.file(path: "the plan in memory", limit: limits.fileBytes))
      }
      if count > 0 { content.take(addition, from: number) }
      return addition.all
    }
  }

  /// Everybody who ever wrote, by the number that entries carry.
  public func authors() throws(StoreError) -> [Int64: Author] {
    log.content.withLock { content in
      Dictionary(uniqueKeysWithValues: zip((1 as Int64)..., content.authors))
    }
  }

  /// A number that changes when another connection has written.
  public func dataVersion() throws(StoreError) -> Int64 {
    log.content.withLock { content in
      content.writes.reduce(0, +) - content.writes[number]
    }
  }

  /// Computes the whole hash chain again, about two microseconds an entry.
  public func verify() throws(StoreError) -> Verification {
    var check = ChainCheck()
    for stored in log.content.withLock({ $0.entries }) {
      if let fault = check.fault(in: stored) {
        return .damaged(sequence: check.head.sequence + 1, fault: fault)
      }
    }
    return .whole(check.head)
  }

  /// Does nothing: there is no container to be damaged.
  public func quickCheck() throws(StoreError) {}

  /// Removes the body of one entry that a later redact operation names.
  public func redact(_ sequence: Int64) throws(StoreError) {
    try log.content.withLock { (content: inout MemoryLog.Content) throws(StoreError) in
      let isAnnounced = content.entries.contains {
        Redaction.isAnnounced(for: sequence, by: $0.entry)
      }
      guard sequence > 0, isAnnounced else { throw .redactionUnannounced(sequence: sequence) }
      content.entries[Int(sequence) - 1].entry.body = nil
      content.writes[number] += 1
    }
  }
}

extension MemoryLog.Content {
  /// The end of the log.
  var head: LogHead {
    entries.last.map { LogHead(sequence: $0.entry.sequence, hash: $0.hash) } ?? .empty
  }

  /// The number of an author, from 1, if they ever wrote.
  func number(of author: Author) -> Int64? {
    authors.firstIndex { $0.identity == author.identity }.map { Int64($0) + 1 }
  }

  /// Makes an addition part of the log.
  fileprivate mutating func take(_ addition: Addition, from store: Int) {
    if addition.actor > authors.count {
      authors.append(addition.author)
    } else {
      authors[Int(addition.actor) - 1] = addition.author
    }
    for stored in addition.added {
      positions[stored.entry.id] = entries.count
      entries.append(stored)
    }
    bytes += addition.bytes
    writes[store] += 1
  }
}

/// Entries on their way into a log in memory, which is not changed until all of them are good.
private struct Addition {
  let author: Author
  let actor: Int64
  private(set) var added: [StoredEntry] = []
  private(set) var all: [LogEntry] = []
  private(set) var bytes: Int64 = 0
  private let limits: StoreLimits
  private var tail: LogTail

  /// About what an entry costs in a file besides its body.
  private static let overhead: Int64 = 128

  init(to content: MemoryLog.Content, by author: Author, limits: StoreLimits) {
    self.author = author
    self.limits = limits
    actor = content.number(of: author) ?? Int64(content.authors.count) + 1
    tail = LogTail(head: content.head, wall: content.entries.last?.entry.wall ?? .min)
  }

  mutating func add(_ entry: LogEntry, to content: MemoryLog.Content) throws(StoreError) {
    if let position = content.positions[entry.id] {
      all.append(content.entries[position].entry)
    } else if let twin = added.first(where: { $0.entry.id == entry.id }) {
      all.append(twin.entry)
    } else {
      let stored = try tail.stamp(entry, actor: actor, limits: limits)
      added.append(stored)
      all.append(stored.entry)
      bytes += Self.overhead + Int64(entry.body?.count ?? 0)
    }
  }
}
