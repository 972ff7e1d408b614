import PlanModel

/// The one change an old entry may suffer: its body goes, if a redact operation names it.
///
/// The only place where a store looks into a body, because the rule has to hold whoever writes.
/// A redact operation's body, version 1, is a byte of flags, then the position it names (zigzag,
/// seven bits a byte, lowest first), then the reason. `SQLiteSchema` says the same in SQL.
enum Redaction {
  /// The number of the kind `redact`.
  static let kind: Int64 = 14

  /// Whether `entry` is a redact operation that names `sequence`.
  static func isAnnounced(for sequence: Int64, by entry: LogEntry) -> Bool {
    guard entry.kind == kind, entry.version == 1, entry.sequence > sequence,
      let body = entry.body
    else { return false }
    return body.dropFirst().starts(with: name(of: sequence))
  }

  /// The bytes that name a position, which is at least 1.
  static func name(of sequence: Int64) -> [UInt8] {
    var rest = UInt64(bitPattern: sequence << 1)
    var bytes: [UInt8] = []
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
    return bytes
  }
}
