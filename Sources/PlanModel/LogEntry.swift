/// One row of the log as the stores see it: an envelope around bytes they need not understand.
///
/// `OperationCodec` turns an operation into an entry and back; a store only keeps entries, in
/// order, for ever.
public struct LogEntry: Hashable, Sendable {
  /// Position in the log, from 1 without a gap; 0 until the store has given one.
  public var sequence: Int64
  /// The operation's name; the log holds each once.
  public var id: OperationID
  /// Who was authenticated when it was stored, as a number of the log's actor table; 0 until the
  /// store has given one.
  public var actor: Int64
  /// The run of the program it came from.
  public var session: SessionID
  /// The last position its author had seen.
  public var base: Int64
  /// Milliseconds since 1970-01-01 UTC, for people only: it orders nothing.
  public var wall: Int64
  /// Version of the body's layout for this kind.
  public var version: Int64
  /// `Operation.Kind` as a number; kinds of later releases are kept as they are.
  public var kind: Int64
  /// The encoded operation, at most 65,536 bytes; `nil` once redacted.
  public var body: [UInt8]?

  /// An entry with these values.
  public init(
    sequence: Int64 = 0, id: OperationID, actor: Int64 = 0, session: SessionID, base: Int64,
    wall: Int64, version: Int64, kind: Int64, body: [UInt8]?
  ) {
    self.sequence = sequence
    self.id = id
    self.actor = actor
    self.session = session
    self.base = base
    self.wall = wall
    self.version = version
    self.kind = kind
    self.body = body
  }
}

/// Who writes: the identity that the store authenticated and stamps on every entry.
public struct Author: Hashable, Sendable {
  /// Stable across sessions: for a file store the bytes of `account@host`, hashed to 16 bytes.
  public var identity: [UInt8]
  /// As shown to the others.
  public var name: String
  /// Whose side they write for.
  public var side: Side
  /// How the identity is known: `account`, `ssh-key`, `postgresql`.
  public var authentication: String
  /// Fingerprint of the key, where there is one.
  public var keyFingerprint: String?

  /// An author with these values.
  public init(
    identity: [UInt8], name: String, side: Side, authentication: String,
    keyFingerprint: String? = nil
  ) {
    self.identity = identity
    self.name = name
    self.side = side
    self.authentication = authentication
    self.keyFingerprint = keyFingerprint
  }
}
