extension SQLiteStore {
  /// Computes the whole hash chain again, about two microseconds an entry.
  ///
  /// Reads in short transactions, so that writers never wait for it.
  public func verify() throws(StoreError) -> Verification {
    var check = ChainCheck()
    while true {
      let start = check.head.sequence
      do {
        if let fault = try advance(&check) {
          return .damaged(sequence: check.head.sequence + 1, fault: fault)
        }
      } catch {
        // Somebody's lock says nothing about the log; damage of the container does.
        guard case .corrupt(_, let detail) = error else { throw error }
        return .damaged(sequence: check.head.sequence + 1, fault: .unreadable(detail))
      }
      if check.head.sequence == start { return .whole(check.head) }
    }
  }

  /// Checks the next thousand entries or so.
  private func advance(_ check: inout ChainCheck) throws(StoreError) -> Verification.Fault? {
    let statement = try connection.statement(
      "SELECT \(LogRow.allColumns) FROM op WHERE seq > ?1 ORDER BY seq LIMIT 1024")
    defer { statement.reset() }
    try statement.bind(check.head.sequence, at: 1)
    while try statement.step() {
      if let fault = check.fault(in: try LogRow(statement, path: path).stored()) { return fault }
    }
    return nil
  }

  /// Looks for damage in the file's structure; some milliseconds a megabyte.
  ///
  /// - Throws: `.corrupt` with the first thing found.
  public func quickCheck() throws(StoreError) {
    try check("quick_check")
  }

  /// As `quickCheck()`, and that every index agrees with its table.
  public func fullCheck() throws(StoreError) {
    try check("integrity_check")
  }

  private func check(_ pragma: String) throws(StoreError) {
    let found = try connection.text("PRAGMA main.\(pragma)(1)") ?? "no answer"
    guard found == "ok" else {
      let line = found.split(separator: "\n").first.map(String.init) ?? found
      throw .corrupt(path: path, detail: line)
    }
  }
}
