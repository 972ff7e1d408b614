import PlanModel

/// A presence as the 256 bytes of its place in the sidecar.
///
///      0  checksum of the rest          8 bytes
///      8  1                             the layout
///      9  side                          1 byte
///     10  1: a caret, 2: a character    flags, 1 byte
///     11  length of the name            1 byte
///     12  epoch                         4 bytes
///     16  session, head seen            8 bytes each
///     32  caret: record                 16 bytes
///     48  caret: session of character   8 bytes
///     56  caret: counter, field         4 and 2 bytes
///     62  name                          at most 96 bytes of UTF-8
///
/// Numbers begin with the most significant byte. Anybody who may write the plan may write here:
/// reading takes any bytes and gives a presence or nothing.
enum PresenceSlot {
  private static let layout: UInt8 = 1
  private static let nameOffset = 62

  /// The bytes of a presence.
  static func bytes(of presence: Presence) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Sidecar.slotBytes)
    let name = Array(presence.name.utf8)
    bytes[8] = layout
    bytes[9] = UInt8(presence.side.rawValue)
    bytes[11] = UInt8(name.count)
    bytes.store(bigEndian: presence.epoch, at: 12)
    bytes.store(bigEndian: presence.session.number, at: 16)
    bytes.store(bigEndian: presence.headSeen, at: 24)
    if let caret = presence.caret {
      bytes[10] = caret.character == nil ? 1 : 3
      bytes.store(bigEndian: caret.record.high, at: 32)
      bytes.store(bigEndian: caret.record.low, at: 40)
      bytes.store(bigEndian: caret.character?.session.number ?? 0, at: 48)
      bytes.store(bigEndian: caret.character?.counter ?? 0, at: 56)
      bytes.store(bigEndian: caret.field, at: 60)
    }
    bytes.replaceSubrange(nameOffset..<nameOffset + name.count, with: name)
    bytes.store(bigEndian: checksum(of: bytes[8...]), at: 0)
    return bytes
  }

  /// The presence that some bytes tell of; `nil` when they tell of none.
  static func presence(in bytes: [UInt8]) -> Presence? {
    guard bytes.count == Sidecar.slotBytes, bytes[8] == layout,
      let side = Side(rawValue: Int(bytes[9])),
      case let length = Int(bytes[11]), length <= Presence.nameLimit
    else { return nil }
    var reader = BigEndianReader(bytes)
    guard reader.integer() == checksum(of: bytes[8...]) else { return nil }
    reader = BigEndianReader(bytes, from: 12)
    guard let epoch = reader.integer(UInt32.self), let session = reader.integer(UInt64.self),
      let headSeen = reader.integer(Int64.self)
    else { return nil }
    let name = bytes[nameOffset..<nameOffset + length]
    return Presence(
      session: SessionID(session), side: side, name: String(decoding: name, as: UTF8.self),
      caret: caret(in: bytes), headSeen: headSeen, epoch: epoch)
  }

  private static func caret(in bytes: [UInt8]) -> Presence.Caret? {
    var reader = BigEndianReader(bytes, from: 32)
    guard bytes[10] & 1 != 0, let record = reader.identifier(),
      let session = reader.integer(UInt64.self), let counter = reader.integer(UInt32.self),
      let field = reader.integer(UInt16.self)
    else { return nil }
    let character = CharacterID(session: SessionID(session), counter: counter)
    return Presence.Caret(
      record: record, field: field, character: bytes[10] & 2 != 0 ? character : nil)
  }
}
