/// Turns operations into log entries and back.
///
/// A body is a byte of flags (1: joins the previous operation of its session), then the layout of
/// its kind. Layouts are versioned by the entry's `version`; this release writes and reads
/// version 1. A body never holds the author's session number (0 stands for it).
public enum OperationCodec {
  /// The version of the layouts this release writes.
  public static let version: Int64 = 1

  /// Why an entry cannot be read as an operation.
  public enum Failure: Error, Hashable, Sendable {
    /// Its kind or version is of a later release; the log may be shown but not written to.
    case fromLaterRelease(kind: Int64, version: Int64)
    /// Its bytes are not what its kind says.
    case malformed
    /// Its body was removed on purpose.
    case redacted
  }

  /// The entry that carries an operation.
  public static func entry(for stamped: StampedOperation) -> LogEntry {
    var writer = ByteWriter()
    writer.byte(stamped.joinsPrevious ? 1 : 0)
    writer.operation(stamped.operation, author: stamped.session)
    return LogEntry(
      sequence: stamped.sequence, id: stamped.id, actor: stamped.actor, session: stamped.session,
      base: stamped.base, wall: stamped.wall, version: version,
      kind: stamped.operation.kind.rawValue, body: writer.bytes)
  }

  /// The operation that an entry carries; for one that cannot be read, one without effect that
  /// keeps its place in the log.
  public static func operation(
    in entry: LogEntry, whenUnreadable: (Failure) -> Void
  ) -> StampedOperation {
    do throws(Failure) {
      return try operation(in: entry)
    } catch {
      whenUnreadable(error)
      return StampedOperation(
        sequence: entry.sequence, id: entry.id, actor: entry.actor, session: entry.session,
        base: entry.base, wall: entry.wall, operation: .note(""))
    }
  }

  /// The operation that an entry carries.
  ///
  /// - Throws: `Failure`, never a trap, whatever the bytes are.
  public static func operation(in entry: LogEntry) throws(Failure) -> StampedOperation {
    guard let kind = Operation.Kind(rawValue: entry.kind), entry.version <= version else {
      throw .fromLaterRelease(kind: entry.kind, version: entry.version)
    }
    guard entry.version > 0 else { throw .malformed }
    guard let body = entry.body else { throw .redacted }
    var reader = ByteReader(body)
    do throws(ByteReader.Failure) {
      let flags = try reader.byte()
      let operation = try reader.operation(kind, author: entry.session)
      guard reader.isAtEnd, flags <= 1 else { throw .malformed }
      return StampedOperation(
        sequence: entry.sequence, id: entry.id, actor: entry.actor, session: entry.session,
        base: entry.base, wall: entry.wall, joinsPrevious: flags == 1, operation: operation)
    } catch {
      // Not skipped and not guessed at: whoever does not know it may only read the log.
      guard error == .unknownNumber else { throw .malformed }
      throw .fromLaterRelease(kind: entry.kind, version: entry.version)
    }
  }
}
