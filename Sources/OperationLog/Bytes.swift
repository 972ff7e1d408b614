import PlanModel

extension [UInt8] {
  /// Appends a whole number, the most significant byte first.
  mutating func append(bigEndian value: some FixedWidthInteger) {
    for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Appends an operation's 16 bytes.
  mutating func append(_ id: OperationID) {
    append(bigEndian: id.high)
    append(bigEndian: id.low)
  }

  /// Overwrites the bytes from `offset` with a whole number, the most significant byte first.
  mutating func store(bigEndian value: some FixedWidthInteger, at offset: Int) {
    for (index, shift) in stride(from: value.bitWidth - 8, through: 0, by: -8).enumerated() {
      self[offset + index] = UInt8(truncatingIfNeeded: value >> shift)
    }
  }
}

extension OperationID {
  /// The 16 bytes it is stored as.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    bytes.append(self)
    return bytes
  }
}

/// Reads what `append(bigEndian:)` wrote; running out of bytes gives `nil`, never a trap.
struct BigEndianReader {
  private let bytes: [UInt8]
  private(set) var position: Int

  init(_ bytes: [UInt8], from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// How many bytes are left.
  var rest: Int { bytes.count - position }

  mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) -> Value? {
    guard let slice = take(Value.bitWidth / 8) else { return nil }
    return slice.reduce(0 as Value) { $0 << 8 | Value(truncatingIfNeeded: $1) }
  }

  mutating func identifier() -> OperationID? {
    guard let high = integer(UInt64.self), let low = integer(UInt64.self) else { return nil }
    return OperationID(high: high, low: low)
  }

  /// The next `count` bytes.
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= rest else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Bytes after their length in four bytes.
  mutating func blob() -> [UInt8]? {
    guard let count = integer(UInt32.self), let slice = take(Int(count)) else { return nil }
    return Array(slice)
  }
}

/// FNV-1a of 64 bits: tells a torn or cut write from a whole one, not a forged one.
func checksum(of bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
