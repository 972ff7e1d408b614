import PlanModel

extension SQLiteStore {
  /// Opens a plan.
  ///
  /// Nothing is written or made, save that an interrupted write of another process is undone, and
  /// that a file somebody switched to a write-ahead log is switched back.
  ///
  /// - Throws: `.missing`, `.notAPlan`, `.newerFormat`, `.truncated`, `.corrupt`, `.permission`,
  ///   `.tooLarge`, `.writeAheadLog`, `.busy`. That it may be read but not written is no error:
  ///   see `facts.readOnlyReason`.
  public static func open(
    _ path: String, options: Options = Options()
  ) throws(StoreError) -> SQLiteStore {
    let file = try PlanFile(at: path)
    guard file.status.size <= options.limits.fileBytes else {
      throw .tooLarge(.file(path: path, limit: options.limits.fileBytes))
    }
    let connection = try SQLiteConnection(
      at: file.path, busyMilliseconds: options.busyMilliseconds)
    try file.requireUnmoved()
    let header = SQLiteHeader(try connection.header())
    guard header.isPlan else { throw .notAPlan(path: path) }
    do {
      var facts = try facts(connection, header, options)
      facts.readOnlyReason = writeProblem(file, connection, facts, options)
      return SQLiteStore(
        connection: connection, file: file, facts: facts, limits: options.limits)
    } catch {
      guard case .corrupt = error, header.bytes > file.status.size else { throw error }
      throw .truncated(path: path)
    }
  }

  private static func facts(
    _ connection: SQLiteConnection, _ header: SQLiteHeader, _ options: Options
  ) throws(StoreError) -> StoreFacts {
    try connection.harden()
    // A reader of a write-ahead log needs files beside the plan, so it is left at once.
    if header.isWriteAhead { try chooseJournal(connection) }
    if !options.allowsWriting { try connection.execute("PRAGMA query_only = 1") }
    return try connection.transaction("BEGIN") { () throws(StoreError) in
      try requireOurSchema(connection, header)
      try requireWholePages(connection, header)
      return try readFacts(connection)
    }
  }

  /// - Throws: `.truncated` when a part of the last page is missing, which SQLite overlooks.
  private static func requireWholePages(
    _ connection: SQLiteConnection, _ header: SQLiteHeader
  ) throws(StoreError) {
    guard let status = try? FileStatus(of: connection.path), status.size % header.pageBytes == 0
    else { throw .truncated(path: connection.path) }
  }

  /// A rollback journal; for a file in write-ahead mode only if SQLite lets go of that.
  static func chooseJournal(_ connection: SQLiteConnection) throws(StoreError) {
    guard SQLiteHeader(try connection.header()).isWriteAhead else {
      return try connection.setJournal(.truncate)
    }
    do {
      // By way of `delete`, so that no empty journal is left behind.
      try connection.setJournal(.delete)
      try connection.setJournal(.truncate)
    } catch {
      let library = SQLiteConnection.library
      guard library.isSafeForWriteAheadLog else {
        throw .writeAheadLog(path: connection.path, library: library.description)
      }
      try connection.setJournal(.wal)
    }
  }

  /// - Throws: `.corrupt` when the file holds anything but our tables and triggers.
  private static func requireOurSchema(
    _ connection: SQLiteConnection, _ header: SQLiteHeader
  ) throws(StoreError) {
    let statement = try connection.statement("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    defer { statement.reset() }
    // Compared and not hashed: every byte of the texts would be fed to it, twice.
    var rest = SQLiteSchema.items
    while try statement.step() {
      let item = SQLiteSchema.Item(
        type: statement.text(0) ?? "", name: statement.text(1) ?? "",
        table: statement.text(2) ?? "", sql: statement.text(3))
      guard let place = rest.firstIndex(of: item) else {
        throw foreign(header, connection.path, "it holds something that is not part of a plan")
      }
      rest.remove(at: place)
    }
    guard rest.isEmpty else { throw foreign(header, connection.path, "a table is missing") }
  }

  private static func foreign(
    _ header: SQLiteHeader, _ path: String, _ detail: String
  ) -> StoreError {
    header.format > StoreFormat.current
      ? .newerFormat(path: path, needs: header.format) : .corrupt(path: path, detail: detail)
  }

  private static func readFacts(_ connection: SQLiteConnection) throws(StoreError) -> StoreFacts {
    let statement = try connection.statement("SELECT k, v FROM meta")
    defer { statement.reset() }
    var facts = StoreFacts(
      plan: OperationID(high: 0, low: 0), format: 0, minimumReader: 0, minimumWriter: 0)
    var found: Set<String> = []
    while try statement.step() {
      let key = statement.text(0) ?? ""
      switch key {
      case "plan":
        guard let plan = statement.identifier(1) else { continue }
        facts.plan = plan
      case "format": facts.format = statement.integer(1)
      case "min_reader": facts.minimumReader = statement.integer(1)
      case "min_writer": facts.minimumWriter = statement.integer(1)
      default: continue
      }
      found.insert(key)
    }
    guard found.count == 4 else {
      throw .corrupt(path: connection.path, detail: "its own description is incomplete")
    }
    guard facts.minimumReader <= StoreFormat.current else {
      throw .newerFormat(path: connection.path, needs: facts.minimumReader)
    }
    return facts
  }

  private static func writeProblem(
    _ file: PlanFile, _ connection: SQLiteConnection, _ facts: StoreFacts, _ options: Options
  ) -> StoreError? {
    let magic = options.fileSystemMagic ?? FileSystem.magic(of: file.path)
    if let problem = file.writeProblem(magic: magic) { return problem }
    if connection.isReadOnly || !options.allowsWriting { return .readOnly(path: file.path) }
    guard facts.minimumWriter <= StoreFormat.current else {
      return .newerFormat(path: file.path, needs: facts.minimumWriter)
    }
    return nil
  }
}

/// The first 100 bytes of a file, as SQLite's format says.
struct SQLiteHeader {
  private let content: [UInt8]

  init(_ content: [UInt8]) {
    self.content = content
  }

  /// Whether it is a database that says it is a plan.
  var isPlan: Bool {
    content.starts(with: Array("SQLite format 3\0".utf8))
      && number(at: 68) == SQLiteSchema.applicationID
  }

  /// Whether readers are told to look for a write-ahead log.
  var isWriteAhead: Bool { content[18] == 2 || content[19] == 2 }

  /// The layout that made it.
  var format: Int64 { number(at: 60) }

  /// How long the file should be.
  var bytes: Int64 { number(at: 28) * pageBytes }

  /// How long a page is; one byte where the file does not say.
  var pageBytes: Int64 {
    let size = Int64(content[16]) << 8 | Int64(content[17])
    return size == 1 ? 65_536 : max(1, size)
  }

  private func number(at offset: Int) -> Int64 {
    content[offset..<offset + 4].reduce(0) { $0 << 8 | Int64($1) }
  }
}
