/// What the fold remembers of an operation, so that it can be taken back.
struct JournalEntry: Sendable {
  let id: OperationID
  let session: SessionID
  let wall: Int64
  let sequence: Int64
  let joinsPrevious: Bool
  let trace: Trace
  var isUndone = false
}

/// How an operation changed the document.
enum Trace: Sendable {
  case nothing
  /// It could not be carried out; it stays in the log without effect.
  case refused(Refusal)
  case created(record: Int)
  case assigned(record: Int, before: FieldState?, after: FieldState)
  case edited(record: Int, field: Field, inserted: [CharacterRange])
  case placed(record: Int, before: Place, after: Place)
  case trashed(record: Int, before: OperationID?, after: OperationID?)
  case linked(record: Int, before: LinkState?, after: LinkState)
  case marked(record: Int, before: MarkState?, after: MarkState)
  case undid([UInt32])
  case redid([UInt32])
}

/// Where a record stands.
struct Place: Hashable, Sendable {
  var parent: Int
  var slot: CharacterID
}

/// Why an operation stays without effect.
public enum Refusal: Hashable, Sendable {
  /// Only the first entry may begin a plan, and it must.
  case misplacedGenesis
  /// It names a record that does not exist.
  case unknownRecord
  /// It names a character that does not exist, or one that already does.
  case unknownCharacter
  /// A record of this kind cannot belong there.
  case wrongParent
  /// The field is not of that sort.
  case wrongField
  /// A record cannot depend on itself.
  case selfLink
  /// What it would take back was changed since by this session.
  case changedSince(by: SessionID)
  /// What it would take back is unknown, or is taken back already.
  case nothingToTakeBack
  /// Its bytes could not be read.
  case unreadable
}
