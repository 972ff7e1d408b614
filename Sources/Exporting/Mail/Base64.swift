/// Bytes as the 64 characters that mail lets through (RFC 2045), 76 a line.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ text: String) -> String {
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let count = min(3, bytes.count - start)
      var word: UInt32 = 0
      for offset in 0..<3 {
        word = word << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0)
      }
      for place in 0..<4 {
        let letter = alphabet[Int(word >> (18 - 6 * UInt32(place)) & 63)]
        out.append(place <= count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// In lines of 76, each ended with CR LF.
  static func lines(_ text: String) -> String {
    let letters = Array(encoded(text).utf8)
    return stride(from: 0, to: letters.count, by: 76).map { start in
      String(decoding: letters[start..<min(start + 76, letters.count)], as: UTF8.self) + "\r\n"
    }.joined()
  }
}
