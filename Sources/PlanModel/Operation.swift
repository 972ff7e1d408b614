/// Every edit there is.
///
/// The plan is the fold of these, in the order of the log; nothing else changes it. The numbers of
/// `Kind` are stored and never change meaning.
public enum Operation: Hashable, Sendable {
  /// The plan's beginning: only ever the first entry of a log.
  case genesis(Genesis)
  /// A session begins to write.
  case actor(SessionStart)
  /// A record comes into being, with what is known of it at that moment.
  case create(Creation)
  /// A field takes a value.
  case set(Assignment)
  /// Letters of a shared text come and go.
  case text(TextEdit)
  /// A record moves within its list or to another.
  case place(Placement)
  /// A record leaves the plan; nothing of it is destroyed.
  case trash(RecordID)
  /// A record comes back.
  case untrash(RecordID)
  /// One record depends on another, or no longer does.
  case link(LinkChange)
  /// Somebody confirms, disputes or has seen a record as it stood.
  case mark(Mark)
  /// Operations of the author are taken back, newest first.
  case undo([OperationID])
  /// What was taken back is done again, oldest first.
  case redo([OperationID])
  /// The operations that follow, in the same transaction, come from an edited document.
  case importHeader(ImportHeader)
  /// The body of an entry is removed; that it was there stays visible.
  case redact(sequence: Int64, reason: String)
  /// A witness signs the log up to a hash.
  case seal(head: [UInt8], signature: [UInt8])
  /// Words about the log for whoever reads it.
  case note(String)

  /// The stored number of an operation's kind.
  public enum Kind: Int64, Hashable, Sendable, CaseIterable {
    case genesis = 1
    case actor, create, set, text, place, trash, untrash, link, mark, undo, redo, importHeader
    case redact, seal, note
  }

  /// Which kind it is.
  public var kind: Kind {
    switch self {
    case .genesis: .genesis
    case .actor: .actor
    case .create: .create
    case .set: .set
    case .text: .text
    case .place: .place
    case .trash: .trash
    case .untrash: .untrash
    case .link: .link
    case .mark: .mark
    case .undo: .undo
    case .redo: .redo
    case .importHeader: .importHeader
    case .redact: .redact
    case .seal: .seal
    case .note: .note
    }
  }
}

/// The first operation of a log.
///
/// The plan's record has the identifier of this operation.
public struct Genesis: Hashable, Sendable {
  /// The buyer's company name.
  public var buyerName: String
  /// The seller's company name.
  public var sellerName: String

  /// A beginning between these two companies.
  public init(buyerName: String, sellerName: String) {
    self.buyerName = buyerName
    self.sellerName = sellerName
  }
}

/// Who a session is, said once before its first edit.
public struct SessionStart: Hashable, Sendable {
  /// The author's name as shown.
  public var name: String
  /// Whose side they write for.
  public var side: Side
  /// How they were authenticated.
  public var authentication: String
  /// Fingerprint of their key, where there is one.
  public var keyFingerprint: String?

  /// A session of this author.
  public init(
    name: String, side: Side, authentication: String, keyFingerprint: String? = nil
  ) {
    self.name = name
    self.side = side
    self.authentication = authentication
    self.keyFingerprint = keyFingerprint
  }
}

/// A new record; its identifier is that of the operation.
///
/// What is known at birth travels with it: one entry in the log instead of one a field, and no
/// moment at which a reader sees the record half filled.
public struct Creation: Hashable, Sendable {
  /// What it is.
  public var kind: RecordKind
  /// The record it belongs to.
  public var parent: RecordID
  /// The name of the slot it takes in its parent's list.
  public var slot: CharacterID
  /// The slot it stands right after; `nil` for the front.
  public var after: CharacterID?
  /// Values known at birth.
  public var values: [InitialValue]
  /// Texts known at birth.
  public var texts: [InitialText]

  /// A new record at this place.
  public init(
    kind: RecordKind, parent: RecordID, slot: CharacterID, after: CharacterID?,
    values: [InitialValue] = [], texts: [InitialText] = []
  ) {
    self.kind = kind
    self.parent = parent
    self.slot = slot
    self.after = after
    self.values = values
    self.texts = texts
  }
}

/// A field's value at its record's birth.
public struct InitialValue: Hashable, Sendable {
  /// Which field.
  public var field: Field
  /// What it holds.
  public var value: Value
  /// Where it comes from.
  public var provenance: Provenance

  /// This value of this field.
  public init(_ field: Field, _ value: Value, _ provenance: Provenance = .heard) {
    self.field = field
    self.value = value
    self.provenance = provenance
  }
}

/// A shared text at its record's birth.
public struct InitialText: Hashable, Sendable {
  /// Which field.
  public var field: Field
  /// The number of its first character among the author's insertions.
  public var first: UInt32
  /// Its characters, one number each.
  public var text: String
  /// Where it comes from.
  public var provenance: Provenance

  /// This text of this field.
  public init(_ field: Field, first: UInt32, text: String, _ provenance: Provenance = .heard) {
    self.field = field
    self.first = first
    self.text = text
    self.provenance = provenance
  }
}

/// A field takes a value.
public struct Assignment: Hashable, Sendable {
  /// Whose field.
  public var record: RecordID
  /// Which field.
  public var field: Field
  /// What it holds from now on.
  public var value: Value
  /// The operation that had given the value the author saw; `nil` when they saw none.
  public var was: OperationID?
  /// Where the value comes from.
  public var provenance: Provenance

  /// This value for this field.
  public init(
    record: RecordID, field: Field, value: Value, was: OperationID?,
    provenance: Provenance = .heard
  ) {
    self.record = record
    self.field = field
    self.value = value
    self.was = was
    self.provenance = provenance
  }
}

/// Letters of one shared text come and go, in this order.
public struct TextEdit: Hashable, Sendable {
  /// One insertion or deletion.
  public enum Change: Hashable, Sendable {
    /// `text` appears right after a character, or at the front; its characters are numbered from
    /// `first` on in the author's session.
    case insert(after: CharacterID?, first: UInt32, text: String)
    /// These characters disappear.
    case delete([CharacterRange])
  }

  /// Whose text.
  public var record: RecordID
  /// Which text.
  public var field: Field
  /// What happens to it.
  public var changes: [Change]

  /// These changes to this text.
  public init(record: RecordID, field: Field, changes: [Change]) {
    self.record = record
    self.field = field
    self.changes = changes
  }
}

/// A stretch of a shared text and what stands in its place.
public struct TextHunk: Hashable, Sendable {
  /// The stretch, in visible Unicode scalars; empty for an insertion.
  public var offsets: Range<Int>
  /// What replaces it; empty for a deletion.
  public var text: String

  /// This text in place of that stretch.
  public init(_ offsets: Range<Int>, _ text: String) {
    self.offsets = offsets
    self.text = text
  }
}

/// Characters of one session with consecutive numbers.
public struct CharacterRange: Hashable, Sendable {
  /// Who inserted them.
  public var session: SessionID
  /// The first one's number.
  public var first: UInt32
  /// How many, at least 1.
  public var count: UInt32

  /// `count` characters from `first` on.
  public init(session: SessionID, first: UInt32, count: UInt32) {
    self.session = session
    self.first = first
    self.count = count
  }
}

extension [CharacterRange] {
  /// Adds a range; one that goes on where the last ended makes that one longer.
  mutating func add(_ range: CharacterRange) {
    guard let last, last.session == range.session, last.first + last.count == range.first else {
      return append(range)
    }
    self[count - 1].count += range.count
  }
}

/// A record takes a new slot, in its list or another record's.
public struct Placement: Hashable, Sendable {
  /// What moves.
  public var record: RecordID
  /// The record it belongs to from now on.
  public var parent: RecordID
  /// The name of its new slot.
  public var slot: CharacterID
  /// The slot it stands right after; `nil` for the front.
  public var after: CharacterID?

  /// This place for this record.
  public init(record: RecordID, parent: RecordID, slot: CharacterID, after: CharacterID?) {
    self.record = record
    self.parent = parent
    self.slot = slot
    self.after = after
  }
}
