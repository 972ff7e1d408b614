import CSQLite
import Glibc
import PlanModel

/// One connection to a database file: the only place that speaks SQLite's C interface.
///
/// Statements are compiled once and kept. Used by one thread at a time.
@safe
final class SQLiteConnection {
  /// The file's path.
  let path: String
  /// How long a lock of somebody else is waited for.
  let busyMilliseconds: Int32
  private let handle: OpaquePointer
  private var statements: [String: SQLiteStatement] = [:]

  /// Whether what is allocated goes uncounted: nobody asks for the figure.
  private static let countsNothing = csqlite_count_nothing() == SQLITE_OK

  /// Opens an existing file, for writing if the account may; reads nothing yet.
  init(at path: String, busyMilliseconds: Int32) throws(StoreError) {
    _ = SQLiteConnection.countsNothing
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = unsafe sqlite3_open_v2(path, &handle, flags, nil)
    guard code == SQLITE_OK, let opened = unsafe handle else {
      let number = unsafe handle.map { unsafe sqlite3_system_errno($0) } ?? ENOMEM
      unsafe sqlite3_close_v2(handle)
      throw StoreError(SystemError(code: number), opening: path)
    }
    unsafe self.handle = opened
    self.path = path
    self.busyMilliseconds = busyMilliseconds
  }

  deinit { close() }

  /// Gives every statement and the file back; nothing may be asked afterwards.
  private func close() {
    statements = [:]
    unsafe sqlite3_close_v2(handle)
  }

  /// The version of the library this program runs with.
  static var library: SQLiteVersion { SQLiteVersion(number: sqlite3_libversion_number()) }

  /// Whether the account or the medium allows no writing.
  var isReadOnly: Bool { unsafe sqlite3_db_readonly(handle, "main") == 1 }

  /// Whether a transaction was begun and not ended.
  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }

  /// The statement of this text, ready to be bound.
  func statement(_ sql: String) throws(StoreError) -> SQLiteStatement {
    if let known = statements[sql] { return known }
    var compiled: OpaquePointer?
    let code = unsafe sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let pointer = unsafe compiled else { throw failure(code) }
    let statement = unsafe SQLiteStatement(pointer, of: self)
    statements[sql] = statement
    return statement
  }

  /// Runs a statement that has no result.
  func execute(_ sql: String) throws(StoreError) {
    let statement = try statement(sql)
    defer { statement.reset() }
    while try statement.step() {}
  }

  /// The first column of a statement's first row as a whole number.
  func integer(_ sql: String) throws(StoreError) -> Int64? {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.integer(0) : nil
  }

  /// The first column of a statement's first row as text.
  func text(_ sql: String) throws(StoreError) -> String? {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : nil
  }

  /// Turns a switch on or off.
  ///
  /// - Throws: `.io` when the library does not know it.
  func setSwitch(_ option: Int32, to isOn: Bool) throws(StoreError) {
    var now: Int32 = -1
    let code = unsafe csqlite_switch(handle, option, isOn ? 1 : 0, &now)
    guard code == SQLITE_OK, now == (isOn ? 1 : 0) else { throw failure(code) }
  }

  /// Lets locks of somebody else be waited for.
  func setPatience() {
    _ = unsafe sqlite3_busy_timeout(handle, busyMilliseconds)
  }

  /// Caps what a statement may use.
  func setLimit(_ limit: Int32, to value: Int32) {
    _ = unsafe sqlite3_limit(handle, limit, value)
  }

  /// The first 100 bytes of the file, read past all locks; zeros where the file ends earlier.
  func header() throws(StoreError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 100)
    let code = unsafe csqlite_read_header(handle, &bytes, 100)
    guard code == SQLITE_OK || code == csqlite_short_read else { throw failure(code) }
    return bytes
  }

  /// Copies the whole database, as of one moment, into the file of another connection.
  func copy(to target: SQLiteConnection) throws(StoreError) {
    guard let backup = unsafe sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw target.failure(unsafe sqlite3_extended_errcode(target.handle))
    }
    let patience = monotonicNanoseconds() + UInt64(busyMilliseconds) * 1_000_000
    var code: Int32
    repeat {
      code = unsafe sqlite3_backup_step(backup, -1)
      guard code == SQLITE_BUSY || code == SQLITE_LOCKED else { break }
      _ = waitForInput([], milliseconds: 5)
    } while monotonicNanoseconds() < patience
    let end = unsafe sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE, end == SQLITE_OK else {
      throw target.failure(end == SQLITE_OK ? code : end)
    }
  }

  /// What a code that is neither OK nor a row means.
  func failure(_ code: Int32) -> StoreError {
    // The file's own error first: the process's has often been overwritten by the roll-back.
    var number: Int32 = 0
    unsafe sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number)
    if number == 0 { number = unsafe sqlite3_system_errno(handle) }
    let message = unsafe String(cString: sqlite3_errmsg(handle))
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED:
      return .busy(path: path, seconds: Double(busyMilliseconds) / 1000)
    case SQLITE_FULL: return .diskFull(path: path)
    case SQLITE_READONLY where code == csqlite_file_moved: return .replaced(path: path)
    case SQLITE_READONLY: return .readOnly(path: path)
    case SQLITE_PERM, SQLITE_AUTH: return .permission(path: path)
    case SQLITE_NOTADB: return .notAPlan(path: path)
    case SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_FORMAT, SQLITE_ERROR,
      SQLITE_TOOBIG:
      return .corrupt(path: path, detail: message)
    case SQLITE_CANTOPEN where number == 0:
      return .io(path: path, code: code, message: message)
    case SQLITE_IOERR, SQLITE_CANTOPEN:
      let error = StoreError(SystemError(code: number), path: path)
      guard case .io = error else { return error }
      return .io(path: path, code: code, message: message)
    default: return .io(path: path, code: code, message: message)
    }
  }
}

/// A compiled statement.
///
/// Bind from 1, step, read columns from 0, reset.
@safe
final class SQLiteStatement {
  /// What a column of a row holds.
  enum Content: Int32 {
    case integer = 1
    case real, text, blob, null
  }

  private let handle: OpaquePointer
  private unowned let connection: SQLiteConnection

  fileprivate init(_ handle: OpaquePointer, of connection: SQLiteConnection) {
    unsafe self.handle = unsafe handle
    self.connection = connection
  }

  deinit { unsafe sqlite3_finalize(handle) }

  /// Binds a number.
  func bind(_ value: Int64, at index: Int32) throws(StoreError) {
    try require(unsafe sqlite3_bind_int64(handle, index, value))
  }

  /// Binds bytes, or NULL.
  func bind(_ value: [UInt8]?, at index: Int32) throws(StoreError) {
    guard let value else { return try require(unsafe sqlite3_bind_null(handle, index)) }
    let code = unsafe value.withUnsafeBytes { buffer in
      unsafe csqlite_bind_blob(handle, index, buffer.baseAddress, Int32(buffer.count))
    }
    try require(code)
  }

  /// Binds text, or NULL.
  func bind(_ value: String?, at index: Int32) throws(StoreError) {
    guard let value else { return try require(unsafe sqlite3_bind_null(handle, index)) }
    try require(unsafe csqlite_bind_text(handle, index, value, Int32(value.utf8.count)))
  }

  /// Goes to the next row; `false` after the last.
  func step() throws(StoreError) -> Bool {
    let code = unsafe sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    guard code == SQLITE_DONE else { throw connection.failure(code) }
    return false
  }

  /// Ends the run and forgets what was bound.
  func reset() {
    unsafe sqlite3_reset(handle)
    unsafe sqlite3_clear_bindings(handle)
  }

  /// What the column holds.
  func content(_ column: Int32) -> Content? {
    Content(rawValue: unsafe sqlite3_column_type(handle, column))
  }

  /// The column as a number.
  func integer(_ column: Int32) -> Int64 {
    unsafe sqlite3_column_int64(handle, column)
  }

  /// The column's bytes; `nil` for NULL.
  func blob(_ column: Int32) -> [UInt8]? {
    // The pointer before the length, as the manual asks; it is nil for no bytes too.
    guard let start = unsafe sqlite3_column_blob(handle, column) else {
      return content(column) == .null ? nil : []
    }
    let count = unsafe Int(sqlite3_column_bytes(handle, column))
    return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// The column's text, wrong UTF-8 replaced; `nil` for NULL.
  func text(_ column: Int32) -> String? {
    blob(column).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The column's 16 bytes as an identifier; `nil` when they are not 16.
  func identifier(_ column: Int32) -> OperationID? {
    guard let start = unsafe sqlite3_column_blob(handle, column),
      unsafe sqlite3_column_bytes(handle, column) == 16
    else { return nil }
    return OperationID(
      high: UInt64(bigEndian: unsafe start.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: unsafe start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }

  private func require(_ code: Int32) throws(StoreError) {
    guard code == SQLITE_OK else { throw connection.failure(code) }
  }
}
