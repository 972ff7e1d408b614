import PlanModel

/// Reads a row of the table `op`, whatever somebody may have put there.
struct LogRow {
  /// The columns of an entry.
  static let entryColumns = "seq, id, actor, sess, base, wall, v, kind, body"
  /// The columns of an entry and its hashes.
  static let allColumns = entryColumns + ", bhash, hash"

  private let statement: SQLiteStatement
  private let path: String

  /// The row that `statement` is at from time to time, which selects the columns above.
  init(_ statement: SQLiteStatement, path: String) {
    self.statement = statement
    self.path = path
  }

  /// The entry, read as the columns' types say: what is of another type becomes one of theirs, and
  /// then it is the chain that says whether it is the value that was written.
  ///
  /// - Throws: `.corrupt` when a column holds what no entry can.
  func entry() throws(StoreError) -> LogEntry {
    guard let id = statement.identifier(1) else { throw malformed("id") }
    guard let session = UInt64(exactly: statement.integer(3)), session < 1 << 48 else {
      throw malformed("session")
    }
    return LogEntry(
      sequence: statement.integer(0), id: id, actor: statement.integer(2),
      session: SessionID(session), base: statement.integer(4), wall: statement.integer(5),
      version: statement.integer(6), kind: statement.integer(7), body: statement.blob(8))
  }

  /// - Throws: As `entry()`, and for hashes of a wrong length.
  func stored() throws(StoreError) -> StoredEntry {
    let entry = try entry()
    guard let bodyHash = statement.blob(9), let hash = statement.blob(10),
      bodyHash.count == HashChain.length, hash.count == HashChain.length
    else { throw malformed("hash") }
    return StoredEntry(entry: entry, bodyHash: bodyHash, hash: hash)
  }

  private func malformed(_ what: String) -> StoreError {
    .corrupt(path: path, detail: "entry \(statement.integer(0)) has a wrong \(what)")
  }
}

extension SQLiteStatement {
  /// Binds an entry and its hashes to the parameters 1 to 11, in the order of the columns.
  func bind(_ stored: StoredEntry) throws(StoreError) {
    let entry = stored.entry
    try bind(entry.sequence, at: 1)
    try bind(entry.id.bytes, at: 2)
    try bind(entry.actor, at: 3)
    try bind(Int64(entry.session.number), at: 4)
    try bind(entry.base, at: 5)
    try bind(entry.wall, at: 6)
    try bind(entry.version, at: 7)
    try bind(entry.kind, at: 8)
    try bind(entry.body, at: 9)
    try bind(stored.bodyHash, at: 10)
    try bind(stored.hash, at: 11)
  }
}
