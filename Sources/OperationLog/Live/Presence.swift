public import PlanModel

/// That somebody has the plan open, and where their caret is.
///
/// Told to whoever else has it open, never kept in the log.
public struct Presence: Hashable, Sendable {
  /// A place in the plan.
  public struct Caret: Hashable, Sendable {
    /// The record it is in.
    public var record: RecordID
    /// The number of the record's field.
    public var field: UInt16
    /// The character it stands after; `nil` at the start, or where a field is no text.
    public var character: CharacterID?

    /// A caret in a field of a record.
    public init(record: RecordID, field: UInt16, character: CharacterID? = nil) {
      self.record = record
      self.field = field
      self.character = character
    }
  }

  /// Whose caret it is.
  public var session: SessionID
  /// Whose side they write for.
  public var side: Side
  /// As shown to the others; never a character that a terminal would obey.
  public let name: String
  /// Where they are, if anywhere.
  public var caret: Caret?
  /// The last position of the log that their screen shows.
  public var headSeen: Int64
  /// How often the session has told of itself.
  public var epoch: UInt32

  /// Bytes of a name at most.
  public static let nameLimit = 96

  /// A presence; of `name` is kept what can be shown, up to `nameLimit` bytes.
  public init(
    session: SessionID, side: Side, name: String, caret: Caret? = nil, headSeen: Int64 = 0,
    epoch: UInt32 = 0
  ) {
    self.session = session
    self.side = side
    self.name = Self.showable(name)
    self.caret = caret
    self.headSeen = headSeen
    self.epoch = epoch
  }

  /// Drops controls, direction overrides and other invisible characters, more than eight marks on
  /// one letter, and what exceeds the limit.
  private static func showable(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    var bytes = 0
    var marks = 0
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        continue
      case .nonspacingMark, .spacingMark, .enclosingMark: marks += 1
      default: marks = 0
      }
      let width = scalar.utf8.count
      guard bytes + width <= nameLimit else { break }
      guard marks <= 8 else { continue }
      kept.append(scalar)
      bytes += width
    }
    return String(kept)
  }
}
