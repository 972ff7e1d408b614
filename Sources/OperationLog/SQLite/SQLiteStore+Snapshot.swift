/// The page of the plan as it was at the end of the log, kept beside the log.
///
/// A cache: it is believed only where it is of the very last entry, and goes with every redaction.
extension SQLiteStore {
  /// How long one may be: what SQLite is allowed to take in one piece, less its own.
  private static let longest = 1 << 20 - 4096

  /// What was kept at the end of the log as it is now; `nil` where nothing was, or something else.
  ///
  /// - `format`: Which kind of state is understood.
  /// - Returns: The state, and the position of the last entry.
  public func snapshot(format: Int64) throws(StoreError) -> (state: [UInt8], sequence: Int64)? {
    let statement = try connection.statement(
      """
      SELECT snap.state, snap.seq FROM snap, (SELECT seq, hash FROM op ORDER BY seq DESC LIMIT 1) AS e
      WHERE snap.seq = e.seq AND snap.hash = e.hash AND snap.format = ?1
      """)
    defer { statement.reset() }
    try statement.bind(format, at: 1)
    guard try statement.step(), let state = statement.blob(0) else { return nil }
    return (state, statement.integer(1))
  }

  /// Keeps a state of the log in place of any before; does nothing where somebody else has written
  /// since, or where it is too long.
  ///
  /// - Parameters:
  ///   - state: What the log comes to.
  ///   - format: Which kind of state it is.
  ///   - sequence: The position of the last entry that it has.
  ///   - version: The `dataVersion` from before the log was read: a redaction since then, which
  ///     leaves every hash as it was, took words out that the state still has.
  /// - Throws: As `append`; then what was kept before is still there.
  public func keep(
    _ state: [UInt8], format: Int64, at sequence: Int64, since version: Int64
  ) throws(StoreError) {
    if let reason = facts.readOnlyReason { throw reason }
    guard state.count <= SQLiteStore.longest else { return }
    try prepareToWrite()
    try connection.transaction("BEGIN IMMEDIATE") { () throws(StoreError) in
      try file.requireUnmoved()
      try requireWriter()
      let head = try tail().head
      guard head.sequence == sequence, try dataVersion() == version else { return }
      try forgetSnapshots()
      let statement = try connection.statement(
        "INSERT INTO snap (seq, format, state, hash) VALUES (?1, ?2, ?3, ?4)")
      defer { statement.reset() }
      try statement.bind(sequence, at: 1)
      try statement.bind(format, at: 2)
      try statement.bind(state, at: 3)
      try statement.bind(head.hash, at: 4)
      _ = try statement.step()
      try requireSize()
    }
    hasWritten = true
  }

  /// Inside a transaction: lets nothing remain of what was kept.
  func forgetSnapshots() throws(StoreError) {
    try connection.execute("DELETE FROM snap")
  }
}
