/// One act of an author: what one Enter, one word or one command did.
public struct Act: Hashable, Sendable {
  /// Log position of its first operation; 0 while it is pending.
  public let sequence: Int64
  /// When, in milliseconds since 1970-01-01 UTC.
  public let wall: Int64
  /// Who.
  public let author: String
  /// What, in words.
  public let words: String
  /// Whose company they are of; `nil` while they have not said who they are.
  public let side: Side?
  /// What was changed, in the order it came.
  public let records: [RecordID]
}
