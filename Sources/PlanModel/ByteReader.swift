import Scheduling

/// Reads the bytes of an operation's body; every wrong byte is an error, none a trap.
struct ByteReader {
  /// Why a body cannot be read.
  enum Failure: Error {
    case endsEarly
    case malformed
    /// A number that a later release may have given a meaning.
    case unknownNumber
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes were read.
  var offset: Int { position }

  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(Failure) -> UInt8 {
    guard position < bytes.count else { throw .endsEarly }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func unsigned() throws(Failure) -> UInt64 {
    // Most numbers of a body are small.
    if position < bytes.count, bytes[position] < 0x80 {
      defer { position += 1 }
      return UInt64(bytes[position])
    }
    return try longUnsigned()
  }

  private mutating func longUnsigned() throws(Failure) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count {
      let next = bytes[position]
      position += 1
      guard shift < 63 || next <= 1 else { throw .malformed }
      value |= UInt64(next & 0x7F) &<< shift
      if next < 0x80 { return value }
      shift += 7
    }
    throw .endsEarly
  }

  mutating func signed() throws(Failure) -> Int64 {
    let value = try unsigned()
    return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  /// A length that the remaining bytes can hold.
  mutating func count() throws(Failure) -> Int {
    let value = try unsigned()
    guard value <= UInt64(bytes.count - position) else { throw .endsEarly }
    return Int(value)
  }

  mutating func text() throws(Failure) -> String {
    let length = try count()
    defer { position += length }
    return String(decoding: bytes[position..<position + length], as: UTF8.self)
  }

  mutating func blob() throws(Failure) -> [UInt8] {
    let length = try count()
    defer { position += length }
    return Array(bytes[position..<position + length])
  }

  mutating func identifier() throws(Failure) -> OperationID {
    OperationID(high: try half(), low: try half())
  }

  private mutating func half() throws(Failure) -> UInt64 {
    guard bytes.count - position >= 8 else { throw .endsEarly }
    var value: UInt64 = 0
    for offset in 0..<8 { value = value << 8 | UInt64(bytes[position + offset]) }
    position += 8
    return value
  }

  mutating func isPresent() throws(Failure) -> Bool {
    switch try byte() {
    case 0: false
    case 1: true
    default: throw .malformed
    }
  }

  mutating func session(author: SessionID) throws(Failure) -> SessionID {
    let number = try unsigned()
    guard number < 1 << 48 else { throw .malformed }
    return number == 0 ? author : SessionID(number)
  }

  mutating func counter() throws(Failure) -> UInt32 {
    guard let value = UInt32(exactly: try unsigned()), value > 0, value < 1 << 31 else {
      throw .malformed
    }
    return value
  }

  mutating func character(author: SessionID) throws(Failure) -> CharacterID {
    CharacterID(session: try session(author: author), counter: try counter())
  }

  mutating func date() throws(Failure) -> CivilDate {
    let number = try signed()
    // 0001-01-01 to 9999-12-31.
    guard (-719_162...2_932_896).contains(number) else { throw .malformed }
    return CivilDate(number: Int32(number))
  }
}
