public import PlanModel

/// A plan's log in one SQLite file, which several processes may have open.
///
/// Opening writes nothing; the first append does. See `Docs/collaboration.md` for why there is no
/// write-ahead log here.
public final class SQLiteStore: OperationStore {
  /// How a file is opened.
  public struct Options: Sendable {
    /// Whether appends are allowed at all.
    public var allowsWriting: Bool
    /// How long a lock of another process is waited for, in milliseconds.
    public var busyMilliseconds: Int32
    /// What may be appended.
    public var limits: StoreLimits
    /// The magic number to believe the file system has; `nil` asks the system.
    var fileSystemMagic: Int64?

    /// Options with these values; by default writing, five seconds and the usual limits.
    public init(
      allowsWriting: Bool = true, busyMilliseconds: Int32 = 5000,
      limits: StoreLimits = StoreLimits()
    ) {
      self.allowsWriting = allowsWriting
      self.busyMilliseconds = busyMilliseconds
      self.limits = limits
    }
  }

  /// What was found when the file was opened.
  public internal(set) var facts: StoreFacts
  let connection: SQLiteConnection
  let file: PlanFile
  let limits: StoreLimits
  var bucket: TokenBucket?
  private var isReadyToWrite = false
  var hasWritten = false

  /// The plan's path, without links.
  public var path: String { file.path }

  init(
    connection: SQLiteConnection, file: PlanFile, facts: StoreFacts, limits: StoreLimits
  ) {
    self.connection = connection
    self.file = file
    self.facts = facts
    self.limits = limits
    bucket = limits.rate.map { TokenBucket($0, now: monotonicNanoseconds()) }
  }

  deinit {
    // The empty journal file is of no more use. SQLite removes it only under the write lock; beside
    // a file that replaced ours it is not ours to remove.
    if hasWritten, (try? file.requireUnmoved()) != nil { try? connection.setJournal(.delete) }
  }

  /// The file beside the plan; none where the plan must not be written beside.
  public var sidecar: Sidecar? {
    if case .networkFileSystem = facts.readOnlyReason { return nil }
    return Sidecar(beside: file.path)
  }

  /// The end of the log now.
  public func head() throws(StoreError) -> LogHead {
    try tail().head
  }

  /// The end of the log as it was at an earlier position; `nil` when the log is shorter.
  public func head(at sequence: Int64) throws(StoreError) -> LogHead? {
    guard sequence > 0 else { return sequence == 0 ? .empty : nil }
    let statement = try connection.statement("SELECT hash FROM op WHERE seq = ?1")
    defer { statement.reset() }
    try statement.bind(sequence, at: 1)
    guard try statement.step() else { return nil }
    guard let hash = statement.blob(0), hash.count == HashChain.length else {
      throw .corrupt(path: path, detail: "entry \(sequence) has a wrong hash")
    }
    return LogHead(sequence: sequence, hash: hash)
  }

  /// The entries after a position, in log order and without a gap.
  public func entries(
    after sequence: Int64, limit: Int
  ) throws(StoreError) -> [LogEntry] {
    var entries: [LogEntry] = []
    try forEachEntry(after: sequence, limit: limit) { entries.append($0) }
    return entries
  }

  /// Hands over the same entries one by one, and keeps none.
  ///
  /// - Throws: `.corrupt` at an entry that is missing or cannot be one; those before it were handed
  ///   over.
  public func forEachEntry(
    after sequence: Int64, limit: Int, _ body: (LogEntry) -> Void
  ) throws(StoreError) {
    let statement = try connection.statement(
      "SELECT \(LogRow.entryColumns) FROM op WHERE seq > ?1 ORDER BY seq LIMIT ?2")
    defer { statement.reset() }
    try statement.bind(sequence, at: 1)
    try statement.bind(Int64(max(limit, 0)), at: 2)
    let row = LogRow(statement, path: path)
    var next = max(sequence, 0) + 1
    while try statement.step() {
      let entry = try row.entry()
      guard entry.sequence == next else {
        throw .corrupt(path: path, detail: "entry \(next) is missing")
      }
      body(entry)
      next += 1
    }
  }

  /// About how many entries the log had when it was opened, as the size of its file tells.
  public var roughCount: Int { Int(file.status.size / 256) }

  /// Puts entries at the end of the log, all of them or, when it throws, none.
  public func append(
    _ entries: [LogEntry], as author: Author
  ) throws(StoreError) -> [LogEntry] {
    if let reason = facts.readOnlyReason { throw reason }
    guard !entries.isEmpty else { return [] }
    try prepareToWrite()
    let (stored, end) = try connection.transaction("BEGIN IMMEDIATE") {
      () throws(StoreError) in
      // Before the first page changes: a journal written for a file that replaced ours would be
      // played back into that one.
      try file.requireUnmoved()
      try requireWriter()
      var writer = LogWriter(connection, tail: try tail(), limits: limits)
      let stored = try writer.store(entries, as: author)
      try requireRate(writer.added)
      try requireSize()
      return (stored, writer.added == 0 ? nil : writer.end)
    }
    if let end { committed(end) }
    return stored
  }

  /// Removes the body of one entry that a later redact operation names.
  public func redact(_ sequence: Int64) throws(StoreError) {
    if let reason = facts.readOnlyReason { throw reason }
    try prepareToWrite()
    let end = try connection.transaction("BEGIN IMMEDIATE") { () throws(StoreError) in
      try file.requireUnmoved()
      try requireWriter()
      guard try isRedactionAnnounced(sequence) else {
        throw .redactionUnannounced(sequence: sequence)
      }
      let statement = try connection.statement("UPDATE op SET body = NULL WHERE seq = ?1")
      defer { statement.reset() }
      try statement.bind(sequence, at: 1)
      _ = try statement.step()
      // It would still hold the words.
      try forgetSnapshots()
      return try tail().head.sequence
    }
    committed(end)
  }

  /// A number that changes when another connection has written.
  public func dataVersion() throws(StoreError) -> Int64 {
    try file.requireUnmoved()
    return try connection.integer("PRAGMA main.data_version") ?? 0
  }

  /// Makes the first write as safe as all: before it, since a transaction keeps what it began with.
  func prepareToWrite() throws(StoreError) {
    guard !isReadyToWrite else { return }
    try connection.hardenWrites()
    try SQLiteStore.chooseJournal(connection)
    isReadyToWrite = true
  }

  /// Tells the others, once the commit is on the disk.
  private func committed(_ end: Int64) {
    hasWritten = true
    sidecar?.ring(head: end)
  }
}
