import CSQLite

extension SQLiteConnection {
  /// How changes reach the file.
  enum Journal: String {
    /// The one for plans: its file stays, emptied and flushed at each commit.
    case truncate
    /// No file beside it: for a file that nobody else knows yet.
    case memory
    /// Tidies the journal file away.
    case delete
    case wal
  }

  /// Sets everything that the safety of reading rests on.
  ///
  /// Nothing of this writes to the file.
  func harden() throws(StoreError) {
    try setSwitch(SQLITE_DBCONFIG_DEFENSIVE, to: true)
    try setSwitch(SQLITE_DBCONFIG_ENABLE_TRIGGER, to: true)
    try setSwitch(SQLITE_DBCONFIG_TRUSTED_SCHEMA, to: false)
    try setSwitch(SQLITE_DBCONFIG_ENABLE_FKEY, to: true)
    setLimit(SQLITE_LIMIT_ATTACHED, to: 0)
    setLimit(SQLITE_LIMIT_LENGTH, to: 1 << 20)
    setPatience()
    try execute("PRAGMA cell_size_check = 1")
    // The log is read once, from its first page to its last: memory for all of them helps nobody.
    try execute("PRAGMA cache_size = 16")
  }

  /// Sets everything that the safety of writing rests on besides, and makes sure of each.
  ///
  /// Nothing of this writes to the file, either. Whoever only looks at a plan need not wait for it.
  func hardenWrites() throws(StoreError) {
    // FULL: the journal is on the disk before the file changes, the file before "saved" is said.
    try set("synchronous", to: 2)
    // What is redacted leaves no trace in free pages.
    try set("secure_delete", to: 1)
  }

  /// Chooses the journal.
  ///
  /// - Throws: `.io` when SQLite keeps another.
  func setJournal(_ journal: Journal) throws(StoreError) {
    let now = try text("PRAGMA main.journal_mode = \(journal.rawValue)")
    guard now == journal.rawValue else {
      throw .io(path: path, code: SQLITE_MISUSE, message: "journal_mode is \(now ?? "unknown")")
    }
  }

  /// How long the file is, or will be when the transaction ends.
  func bytes() throws(StoreError) -> Int64 {
    let pages = try integer("PRAGMA main.page_count") ?? 0
    let size = try integer("PRAGMA main.page_size") ?? 0
    return pages * size
  }

  private func set(_ name: String, to value: Int64) throws(StoreError) {
    try execute("PRAGMA \(name) = \(value)")
    let now = try integer("PRAGMA \(name)")
    guard now == value else {
      let shown = now.map(String.init) ?? "unknown"
      throw .io(path: path, code: SQLITE_MISUSE, message: "\(name) is \(shown)")
    }
  }

  /// Runs `body` in a transaction: all of it happens, or none.
  ///
  /// - Parameters:
  ///   - beginning: `BEGIN` to read one moment, `BEGIN IMMEDIATE` to write.
  ///   - body: What is done.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws, `.busy` when somebody else is in the way.
  func transaction<Result>(
    _ beginning: String, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try execute(beginning)
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      // Some failures have already ended the transaction; of the others this is the end.
      if isInTransaction { try? execute("ROLLBACK") }
      throw error
    }
  }
}
