/// A list whose items were numbered by whoever wrote it, with "1." or "1)".
enum NumberedList {
  /// The same items with semicolons between them, every letter in its place; `nil` where the text
  /// is no list that counts from 1.
  static func unnumbered(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    var next = 1
    var place = 0
    while place < bytes.count {
      let isFree = place == 0 || bytes[place - 1] == 0x20 || bytes[place - 1] == 0x0A
      if isFree, let end = mark(of: next, at: place, in: bytes) {
        for blank in place..<end { bytes[blank] = 0x20 }
        if next > 1, place > 0 { bytes[place - 1] = UInt8(ascii: ";") }
        next += 1
        place = end
      } else if next == 1, bytes[place] != 0x20 {
        return nil
      } else {
        place += 1
      }
    }
    return next > 2 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// The place after "2." or "2)" and a space.
  private static func mark(of number: Int, at place: Int, in bytes: [UInt8]) -> Int? {
    let digits = Array(String(number).utf8)
    let end = place + digits.count
    guard end + 1 < bytes.count, bytes[place..<end].elementsEqual(digits),
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]), bytes[end + 1] == 0x20
    else { return nil }
    return end + 2
  }
}
