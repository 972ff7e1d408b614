import Scheduling

/// Builds the bytes of an operation's body.
///
/// Whole numbers are variable-length, seven bits a byte, lowest first; signed ones are zigzagged.
/// Text and blobs carry their length in bytes.
struct ByteWriter {
  var bytes: [UInt8] = []

  init() {
    bytes.reserveCapacity(64)
  }

  mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func signed(_ value: Int64) {
    unsigned(UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  mutating func text(_ value: String) {
    unsigned(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func blob(_ value: [UInt8]) {
    unsigned(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  mutating func identifier(_ value: OperationID) {
    for half in [value.high, value.low] {
      for shift in stride(from: 56, through: 0, by: -8) {
        bytes.append(UInt8(truncatingIfNeeded: half >> UInt64(shift)))
      }
    }
  }

  mutating func optional<Wrapped>(_ value: Wrapped?, _ write: (inout ByteWriter, Wrapped) -> Void) {
    byte(value == nil ? 0 : 1)
    if let value { write(&self, value) }
  }

  /// A character's name; the author's own session is written as 0.
  mutating func character(_ value: CharacterID, author: SessionID) {
    session(value.session, author: author)
    unsigned(UInt64(value.counter))
  }

  mutating func session(_ value: SessionID, author: SessionID) {
    unsigned(value == author ? 0 : value.number)
  }

  mutating func date(_ value: CivilDate) {
    signed(Int64(value.number))
  }
}
