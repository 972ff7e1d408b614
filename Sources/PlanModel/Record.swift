/// What the fold knows of one record.
struct Record: Sendable {
  let id: RecordID
  let kind: RecordKind
  /// Index of the record it belongs to; its own for the plan.
  var parent: Int
  var slot: CharacterID
  var trashedBy: OperationID?
  /// Somebody edited it after it was trashed.
  var wasEditedInTrash = false
  var fields: [FieldState] = []
  var texts: [TextState] = []
  var links: [LinkState] = []
  var marks: [MarkState] = []
  /// Slots of the records that belong to it, as characters.
  var order = SharedText()
  /// Grows with every change of what a reader would confirm.
  var revision = 0
  /// Log position of that change; `Int64.max` while it is pending.
  var changedAt: Int64
  /// The session that made it.
  var changedBy: SessionID

  subscript(field: Field) -> FieldState? {
    fields.first { $0.field == field }
  }

  func text(_ field: Field) -> String {
    texts.first { $0.field == field }?.text.visible ?? ""
  }
}

/// What a field holds, by which operation, and whether somebody's value was replaced unseen.
public struct FieldState: Hashable, Sendable {
  /// Which field.
  public let field: Field
  /// What it holds.
  public let value: Value
  /// The operation that set it.
  public let operation: OperationID
  /// The session that set it.
  public let session: SessionID
  /// When, in milliseconds since 1970-01-01 UTC.
  public let wall: Int64
  /// Where the value comes from.
  public let provenance: Provenance
  /// The value that this one replaced without its author having seen it.
  public let contested: Contest?

  /// A value that was replaced by somebody who had not seen it.
  public struct Contest: Hashable, Sendable {
    /// What it was.
    public let value: Value
    /// The session that had set it.
    public let session: SessionID
  }

  var uncontested: FieldState {
    FieldState(
      field: field, value: value, operation: operation, session: session, wall: wall,
      provenance: provenance, contested: nil)
  }
}

/// A shared text of a record, and who touched it last.
public struct TextState: Hashable, Sendable {
  /// Which field.
  public let field: Field
  /// The characters.
  public internal(set) var text = SharedText()
  /// Where the words come from.
  public internal(set) var provenance: Provenance
  /// The session that edited it last.
  public internal(set) var session: SessionID
  /// When, in milliseconds since 1970-01-01 UTC.
  public internal(set) var wall: Int64
}

/// A link as last said.
public struct LinkState: Hashable, Sendable {
  /// What was said.
  public let change: LinkChange
  /// The operation that said it.
  public let operation: OperationID

  func isAbout(_ other: LinkChange) -> Bool {
    change.kind == other.kind && change.target == other.target
  }
}

/// What somebody said of a record, and whether it still stands as they saw it.
public struct MarkState: Hashable, Sendable {
  /// What was said.
  public let mark: Mark
  /// The session that recorded it.
  public let session: SessionID
  /// When, in milliseconds since 1970-01-01 UTC.
  public let wall: Int64
  /// The record's revision they saw; older than the record's means the mark no longer holds.
  let revision: Int
}
