public import PlanModel

extension SQLiteStore {
  /// Makes a plan's file, with its first entries, and opens it.
  ///
  /// It is made beside its place and put there when it is whole and on the disk; whatever fails,
  /// there is no half a plan, and a file that is there already is never touched.
  ///
  /// - Parameters:
  ///   - path: Where it is to be.
  ///   - plan: The plan's identifier: that of its first operation.
  ///   - entries: What the log begins with.
  ///   - author: Who makes it.
  ///   - mode: Permissions, less the process's mask; 0660 for a folder that a group shares.
  ///   - options: How it is opened then.
  /// - Returns: The store of the new file.
  /// - Throws: `.alreadyExists`, `.folderMissing`, `.permission`, `.networkFileSystem`,
  ///   `.diskFull`.
  public static func create(
    _ path: String, plan: OperationID, entries: [LogEntry] = [], as author: Author,
    mode: UInt32 = 0o600, options: Options = Options()
  ) throws(StoreError) -> SQLiteStore {
    let file = try NewFile(for: path, mode: mode)
    try build(at: file.temporaryPath, plan, entries, author, options)
    try file.place()
    return try open(path, options: options)
  }

  private static func build(
    at path: String, _ plan: OperationID, _ entries: [LogEntry], _ author: Author,
    _ options: Options
  ) throws(StoreError) {
    let connection = try SQLiteConnection(at: path, busyMilliseconds: options.busyMilliseconds)
    try connection.harden()
    try connection.hardenWrites()
    try connection.setJournal(.memory)
    try connection.transaction("BEGIN IMMEDIATE") { () throws(StoreError) in
      try connection.execute("PRAGMA application_id = \(SQLiteSchema.applicationID)")
      try connection.execute("PRAGMA user_version = \(StoreFormat.current)")
      for item in SQLiteSchema.items {
        if let sql = item.sql { try connection.execute(sql) }
      }
      try describe(connection, plan)
      let tail = LogTail(head: .empty, wall: .min)
      var writer = LogWriter(connection, tail: tail, limits: options.limits)
      _ = try writer.store(entries, as: author)
    }
  }

  private static func describe(
    _ connection: SQLiteConnection, _ plan: OperationID
  ) throws(StoreError) {
    let statement = try connection.statement("INSERT INTO meta (k, v) VALUES (?1, ?2)")
    try statement.bind("plan", at: 1)
    try statement.bind(plan.bytes, at: 2)
    _ = try statement.step()
    for key in ["format", "min_reader", "min_writer"] {
      statement.reset()
      try statement.bind(key, at: 1)
      try statement.bind(StoreFormat.current, at: 2)
      _ = try statement.step()
    }
    statement.reset()
  }

  /// Writes a whole copy of the plan, as it is at one moment, while others may go on writing.
  ///
  /// - Throws: As `create`; an existing file is never touched.
  public func copy(to path: String) throws(StoreError) {
    let copy = try NewFile(for: path, mode: file.status.permissions)
    try copyDatabase(to: copy.temporaryPath)
    try copy.place()
  }

  private func copyDatabase(to path: String) throws(StoreError) {
    let target = try SQLiteConnection(
      at: path, busyMilliseconds: connection.busyMilliseconds)
    try target.setJournal(.memory)
    try connection.copy(to: target)
  }
}
