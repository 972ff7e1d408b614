/// What the fold remembers of an operation, so that it can be taken back.
struct JournalEntry: Sendable {
  let id: OperationID
  let session: SessionID
  let wall: Int64
  /// Log position; foreseen while it is pending.
  let sequence: Int64
  let joinsPrevious: Bool
  var trace: Trace
  var isUndone = false
}

/// How an operation changed the document.
///
/// The large ones are kept apart: most operations of a log are letters.
enum Trace: Sendable {
  case nothing
  /// It could not be carried out; it stays in the log without effect.
  case refused(Refusal)
  case created(record: Int)
  indirect case assigned(record: Int, before: FieldState?, after: FieldState)
  case edited(record: Int, field: Field, inserted: [CharacterRange])
  indirect case placed(record: Int, before: Place, after: Place)
  indirect case trashed(record: Int, before: OperationID?, after: OperationID?)
  indirect case linked(record: Int, before: LinkState?, after: LinkState)
  /// `settled` are the fields that were contested until then.
  indirect case marked(record: Int, before: MarkState?, after: MarkState, settled: [FieldState])
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
  /// A record of this kind cannot belong there, or be linked so.
  case wrongParent
  /// The field is not of that sort.
  case wrongField
  /// A record cannot depend on itself.
  case selfLink
  /// What it would take back was changed since by this session.
  case changedSince(by: SessionID)
  /// What it would take back is unknown, somebody else's, or taken back already.
  case nothingToTakeBack
  /// Its bytes could not be read.
  case unreadable
}

extension Trace {
  /// The record that was changed.
  var record: Int? {
    switch self {
    case .nothing, .refused, .undid, .redid: nil
    case .created(let record), .assigned(let record, _, _), .edited(let record, _, _),
      .placed(let record, _, _), .trashed(let record, _, _), .linked(let record, _, _),
      .marked(let record, _, _, _):
      record
    }
  }

  /// The field that was set or typed into.
  var field: Field? {
    switch self {
    case .assigned(_, _, let after): after.field
    case .edited(_, let field, _): field
    case .nothing, .refused, .created, .placed, .trashed, .linked, .marked, .undid, .redid: nil
    }
  }
}
