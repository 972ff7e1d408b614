public import PlanModel

/// Why a store cannot be opened, read or written; every case carries its evidence.
public enum StoreError: Error, Hashable, Sendable {
  /// The file is something else.
  case notAPlan(path: String)
  /// A later release wrote it and needs at least this layout.
  case newerFormat(path: String, needs: Int64)
  /// The file ends before its own header says it does.
  case truncated(path: String)
  /// The file is damaged; what was found.
  case corrupt(path: String, detail: String)
  /// It may be read but not written.
  case readOnly(path: String)
  /// It is on a file system whose locks cannot be relied on.
  case networkFileSystem(path: String, kind: String)
  /// It is in SQLite's write-ahead mode, which this version of SQLite can corrupt.
  case writeAheadLog(path: String, library: String)
  /// Another program held it for so long.
  case busy(path: String, seconds: Double)
  /// There is no room for more.
  case diskFull(path: String)
  /// There is no such file.
  case missing(path: String)
  /// There is no such folder.
  case folderMissing(path: String)
  /// There is such a file already.
  case alreadyExists(path: String)
  /// The file at this path is no longer the one that was opened.
  case replaced(path: String)
  /// The account may not do that.
  case permission(path: String)
  /// So many changes of an earlier run were made to another copy of the plan.
  case otherCopy(changes: Int)
  /// The log is no longer the one that was written, from this entry on.
  case damaged(path: String, sequence: Int64)
  /// Anything else the system or SQLite reported.
  case io(path: String, code: Int32, message: String)
  /// More than a limit allows.
  case tooLarge(Limit)
  /// The limit of entries a second is reached; when there is room again.
  case tooFast(milliseconds: Int)
  /// An entry says that its author had seen a position the log has not reached.
  case baseAhead(OperationID, base: Int64, head: Int64)
  /// No redact operation in the log names the entry whose body was to go.
  case redactionUnannounced(sequence: Int64)

  /// A limit that was met.
  public enum Limit: Hashable, Sendable {
    /// One operation's bytes.
    case body(OperationID, bytes: Int, limit: Int)
    /// The whole plan's bytes.
    case file(path: String, limit: Int64)
  }
}
