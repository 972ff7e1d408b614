/// A packed folder, as word processors want their files: stored, not compressed.
///
/// - Source: PKWARE's APPNOTE 6.3; what all readers since 1989 understand.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// Adds a file.
  mutating func add(_ name: String, _ text: String) {
    let (name, bytes) = (Array(name.utf8), Array(text.utf8))
    let offset = UInt32(body.count)
    // Version 1.0, no flags, stored, 1 January 1980, checksum, both sizes, the name's length.
    var facts: [UInt8] = []
    for number in [10, 0, 0, 0, 0x21] as [UInt16] { facts.append(little: number) }
    facts.append(little: ZipArchive.checksum(bytes))
    facts.append(little: UInt32(bytes.count))
    facts.append(little: UInt32(bytes.count))
    facts.append(little: UInt16(name.count))
    body += [0x50, 0x4B, 3, 4] + facts + [0, 0] + name + bytes
    directory += [0x50, 0x4B, 1, 2, 10, 0] + facts + Array(repeating: 0, count: 12)
    directory.append(little: offset)
    directory += name
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    end.append(little: count)
    end.append(little: count)
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(body.count))
    return body + directory + end + [0, 0]
  }

  /// CRC-32, bit by bit: there are a few kilobytes of it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var rest: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
