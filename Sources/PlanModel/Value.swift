public import Scheduling

/// What a field that is not shared text holds.
public enum Value: Hashable, Sendable {
  /// Said to be empty.
  case none
  /// Short text, or words that were not understood as what the field wants: they are kept.
  case words(String)
  /// A day.
  case date(CivilDate)
  /// Days from one to another.
  case span(DateSpan)
  /// How long something takes; `approximate` for "about", "a couple".
  case duration(StepDuration, approximate: Bool)
  /// Another record.
  case record(RecordID)
  /// A number of the unit its field names, or an enumeration's number.
  case number(Int64)
  /// A side.
  case side(Side)
  /// A recurrence rule, as RFC 5545 text.
  case rule(String)
  /// Several days.
  case dates([CivilDate])
  /// A value of a later release: kept as it came, shown as unreadable.
  case unknown(tag: UInt8, bytes: [UInt8])
}
