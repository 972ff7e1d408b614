import PlanModel

/// Puts entries into the table `op`, inside a transaction that somebody else holds.
struct LogWriter {
  private let connection: SQLiteConnection
  private let limits: StoreLimits
  private var tail: LogTail
  /// How many entries were not there before.
  private(set) var added = 0

  init(_ connection: SQLiteConnection, tail: LogTail, limits: StoreLimits) {
    self.connection = connection
    self.tail = tail
    self.limits = limits
  }

  /// The last position now.
  var end: Int64 { tail.head.sequence }

  /// Stores those entries that are not there yet.
  ///
  /// - Returns: All of them as they are in the log.
  mutating func store(
    _ entries: [LogEntry], as author: Author
  ) throws(StoreError) -> [LogEntry] {
    var number: Int64?
    var all: [LogEntry] = []
    all.reserveCapacity(entries.count)
    for entry in entries {
      if let known = try find(entry.id) {
        all.append(known)
        continue
      }
      let actor: Int64
      if let number { actor = number } else { actor = try self.number(of: author) }
      number = actor
      let stored = try tail.stamp(entry, actor: actor, limits: limits)
      try insert(stored)
      all.append(stored.entry)
      added += 1
    }
    return all
  }

  private func find(_ id: OperationID) throws(StoreError) -> LogEntry? {
    let statement = try connection.statement(
      "SELECT \(LogRow.entryColumns) FROM op WHERE id = ?1")
    defer { statement.reset() }
    try statement.bind(id.bytes, at: 1)
    return try statement.step() ? try LogRow(statement, path: connection.path).entry() : nil
  }

  private func insert(_ stored: StoredEntry) throws(StoreError) {
    let statement = try connection.statement(
      "INSERT INTO op (\(LogRow.allColumns)) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)")
    defer { statement.reset() }
    try statement.bind(stored)
    _ = try statement.step()
  }

  /// The author's number; a new author gets the next one, a renamed one the new name.
  private func number(of author: Author) throws(StoreError) -> Int64 {
    // Most commits are of somebody who is known: a row that is written again, though it stays the
    // same, would be one more page to the journal and one more to the file.
    if let known = try knownNumber(of: author) { return known }
    return try note(author)
  }

  private func knownNumber(of author: Author) throws(StoreError) -> Int64? {
    let statement = try connection.statement(
      "SELECT n, side, name, auth, key_fp FROM actor WHERE id = ?1")
    defer { statement.reset() }
    try statement.bind(author.identity, at: 1)
    guard try statement.step(), statement.integer(1) == Int64(author.side.rawValue),
      statement.text(2) == author.name, statement.text(3) == author.authentication,
      statement.text(4) == author.keyFingerprint
    else { return nil }
    return statement.integer(0)
  }

  private func note(_ author: Author) throws(StoreError) -> Int64 {
    let statement = try connection.statement(
      """
      INSERT INTO actor (id, side, name, auth, key_fp) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (id) DO UPDATE SET side = ?2, name = ?3, auth = ?4, key_fp = ?5
      RETURNING n
      """)
    defer { statement.reset() }
    try statement.bind(author.identity, at: 1)
    try statement.bind(Int64(author.side.rawValue), at: 2)
    try statement.bind(author.name, at: 3)
    try statement.bind(author.authentication, at: 4)
    try statement.bind(author.keyFingerprint, at: 5)
    guard try statement.step() else {
      throw .corrupt(path: connection.path, detail: "an author got no number")
    }
    let number = statement.integer(0)
    while try statement.step() {}
    return number
  }
}
