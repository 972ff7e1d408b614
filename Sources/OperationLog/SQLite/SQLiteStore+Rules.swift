public import PlanModel

extension SQLiteStore {
  /// The end of the log, with the time that later entries may not be before.
  func tail() throws(StoreError) -> LogTail {
    let statement = try connection.statement(
      "SELECT seq, hash, wall FROM op ORDER BY seq DESC LIMIT 1")
    defer { statement.reset() }
    guard try statement.step() else { return LogTail(head: .empty, wall: .min) }
    guard let hash = statement.blob(1), hash.count == HashChain.length else {
      throw .corrupt(path: path, detail: "entry \(statement.integer(0)) has a wrong hash")
    }
    return LogTail(
      head: LogHead(sequence: statement.integer(0), hash: hash), wall: statement.integer(2))
  }

  /// - Throws: `.newerFormat` when a later release has meanwhile closed the plan to this one.
  func requireWriter() throws(StoreError) {
    let needs = try metadata("min_writer") ?? 0
    guard needs <= StoreFormat.current else { throw .newerFormat(path: path, needs: needs) }
  }

  /// A number kept under a name beside the log.
  func metadata(_ key: String) throws(StoreError) -> Int64? {
    let statement = try connection.statement("SELECT v FROM meta WHERE k = ?1")
    defer { statement.reset() }
    try statement.bind(key, at: 1)
    guard try statement.step(), statement.content(0) == .integer else { return nil }
    return statement.integer(0)
  }

  func requireRate(_ count: Int) throws(StoreError) {
    let now = monotonicNanoseconds()
    if let milliseconds = bucket?.wait(toTake: count, now: now) {
      throw .tooFast(milliseconds: milliseconds)
    }
  }

  /// - Throws: `.tooLarge` when the file would be, with what the transaction adds.
  func requireSize() throws(StoreError) {
    guard try connection.bytes() <= limits.fileBytes else {
      throw .tooLarge(.file(path: path, limit: limits.fileBytes))
    }
  }

  func isRedactionAnnounced(_ sequence: Int64) throws(StoreError) -> Bool {
    guard sequence > 0 else { return false }
    let statement = try connection.statement(
      "SELECT \(LogRow.entryColumns) FROM op WHERE seq > ?1 AND kind = ?2")
    defer { statement.reset() }
    try statement.bind(sequence, at: 1)
    try statement.bind(Redaction.kind, at: 2)
    while try statement.step() {
      let entry = try LogRow(statement, path: path).entry()
      if Redaction.isAnnounced(for: sequence, by: entry) { return true }
    }
    return false
  }

  /// Everybody who ever wrote, by the number that entries carry.
  public func authors() throws(StoreError) -> [Int64: Author] {
    let statement = try connection.statement("SELECT n, id, side, name, auth, key_fp FROM actor")
    defer { statement.reset() }
    var authors: [Int64: Author] = [:]
    while try statement.step() {
      let number = statement.integer(0)
      guard let side = Int(exactly: statement.integer(2)).flatMap(Side.init(rawValue:)) else {
        throw .corrupt(path: path, detail: "author \(number) has a wrong side")
      }
      authors[number] = Author(
        identity: statement.blob(1) ?? [], name: statement.text(3) ?? "", side: side,
        authentication: statement.text(4) ?? "", keyFingerprint: statement.text(5))
    }
    return authors
  }
}
