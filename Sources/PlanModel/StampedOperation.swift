/// An operation with who, when and after what: what travels between sessions.
public struct StampedOperation: Hashable, Sendable {
  /// Position in the log, from 1; 0 while it is pending.
  public var sequence: Int64
  /// Its name.
  public var id: OperationID
  /// Who was authenticated, as a number of the log's actors; 0 while it is pending.
  public var actor: Int64
  /// The session it comes from.
  public var session: SessionID
  /// The last position its author had seen.
  public var base: Int64
  /// Milliseconds since 1970-01-01 UTC, for people only.
  public var wall: Int64
  /// Whether it belongs with the session's operation before it: one act, one undo, one line of
  /// history.
  public var joinsPrevious: Bool
  /// The edit.
  public var operation: Operation

  /// An operation with these facts.
  public init(
    sequence: Int64 = 0, id: OperationID, actor: Int64 = 0, session: SessionID, base: Int64,
    wall: Int64, joinsPrevious: Bool = false, operation: Operation
  ) {
    self.sequence = sequence
    self.id = id
    self.actor = actor
    self.session = session
    self.base = base
    self.wall = wall
    self.joinsPrevious = joinsPrevious
    self.operation = operation
  }
}

/// Who wrote an operation, when and after what: what the fold needs to know besides the edit.
struct Stamp: Sendable {
  let id: OperationID
  let session: SessionID
  let base: Int64
  let wall: Int64

  init(_ stamped: StampedOperation) {
    id = stamped.id
    session = stamped.session
    base = stamped.base
    wall = stamped.wall
  }
}
