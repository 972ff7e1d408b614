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
  /// The last such change.
  var change: Change
  /// The last one by another author than that.
  var changeByAnother: Change?

  /// When a record changed, and by whom.
  struct Change: Hashable, Sendable {
    /// Log position; foreseen while it is pending.
    let position: Int64
    let session: SessionID
  }

  subscript(field: Field) -> FieldState? {
    fields.place(of: field).map { fields[$0] }
  }

  func text(_ field: Field) -> String {
    texts.place(of: field).map { texts[$0].text.visible } ?? ""
  }
}

// A record has a handful of each. They are looked at where they are: to hand each to a closure
// would copy it.

extension [FieldState] {
  func place(of field: Field) -> Int? {
    for place in indices where self[place].field == field { return place }
    return nil
  }

  func value(of field: Field) -> Value? {
    place(of: field).map { self[$0].value }
  }
}

extension [TextState] {
  func place(of field: Field) -> Int? {
    for place in indices where self[place].field == field { return place }
    return nil
  }
}

extension [LinkState] {
  /// Where the one stands that was said of the same: there is one at most.
  func place(of change: LinkChange) -> Int? {
    for place in indices where self[place].isAbout(change) { return place }
    return nil
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
  public var contested: Contest? { contest?.value }
  private let contest: Boxed<Contest>?
  /// Log position at which it was set; foreseen while that is pending.
  let position: Int64

  /// A value that was replaced by somebody who had not seen it.
  public struct Contest: Hashable, Sendable {
    /// What it was.
    public let value: Value
    /// The session that had set it.
    public let session: SessionID
    /// Log position at which it had been set: who had seen that far had seen it.
    let position: Int64
  }

  init(
    field: Field, value: Value, operation: OperationID, session: SessionID, wall: Int64,
    provenance: Provenance, contested: Contest?, position: Int64
  ) {
    self.field = field
    self.value = value
    self.operation = operation
    self.session = session
    self.wall = wall
    self.provenance = provenance
    contest = contested.map { .value($0) }
    self.position = position
  }

  var uncontested: FieldState {
    FieldState(
      field: field, value: value, operation: operation, session: session, wall: wall,
      provenance: provenance, contested: nil, position: position)
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
  /// Log position at which it was said; foreseen while that is pending.
  let position: Int64

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

  /// Whether one replaces the other: a person has one opinion of a record.
  func isOfSameSpeaker(as other: MarkState) -> Bool {
    mark.person == other.mark.person && (mark.person != nil || session == other.session)
  }
}
