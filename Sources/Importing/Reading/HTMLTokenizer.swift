/// A piece of HTML.
enum HTMLToken: Hashable {
  case text(String)
  case open(name: String, attributes: [String: String], isClosed: Bool)
  case close(name: String)
  case comment(String)
}

/// Cuts HTML into tags, text and comments, the way browsers forgive it.
///
/// - Complexity: O(length): every character is looked at once, and what never ends is text.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The next piece; `nil` at the end.
  mutating func next() -> HTMLToken? {
    guard place < bytes.count else { return nil }
    if bytes[place] == UInt8(ascii: "<"), let token = markup() { return token }
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
    return .text(Entities.decoded(text(start..<place)))
  }

  /// Passes over everything up to the end tag of an element whose content is no HTML.
  mutating func skip(to name: String) {
    let wanted = Array("</\(name)".utf8)
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "<"), isAt(wanted) { return }
      place += 1
    }
  }

  private func isAt(_ word: [UInt8]) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    return word.indices.allSatisfy { lower(bytes[place + $0]) == word[$0] }
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func markup() -> HTMLToken? {
    if isAt(Array("<!--".utf8)) { return comment() }
    guard place + 1 < bytes.count else { return nil }
    let next = bytes[place + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
      place += 1
      return .comment("")
    }
    let isClose = next == UInt8(ascii: "/")
    let start = place + (isClose ? 2 : 1)
    guard start < bytes.count, isLetter(bytes[start]) else { return nil }
    place = start
    let name = word { Self.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") }
      .lowercased()
    var attributes: [String: String] = [:]
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { attribute(&attributes) }
    let isClosed = bytes[place - 1] == UInt8(ascii: "/")
    place += 1
    return isClose
      ? .close(name: name) : .open(name: name, attributes: attributes, isClosed: isClosed)
  }

  private mutating func comment() -> HTMLToken {
    let start = place + 4
    place = start
    let end = Array("-->".utf8)
    while place < bytes.count, !isAt(end) { place += 1 }
    let words = start <= place ? text(min(start, bytes.count)..<min(place, bytes.count)) : ""
    place += 3
    return .comment(words)
  }

  private mutating func attribute(_ attributes: inout [String: String]) {
    if Self.isSpace(bytes[place]) || bytes[place] == UInt8(ascii: "/") {
      place += 1
      return
    }
    let first = place
    let name = word {
      Self.isSpace($0) || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/")
        || $0 == UInt8(ascii: "=")
    }
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
      if place == first { place += 1 }
      return
    }
    place += 1
    while place < bytes.count, Self.isSpace(bytes[place]) { place += 1 }
    guard place < bytes.count else { return }
    let quote = bytes[place]
    var value: String
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      place += 1
      value = word { $0 == quote }
      // A quotation that never ends takes all the rest.
      place = min(place + 1, bytes.count)
    } else {
      value = word { Self.isSpace($0) || $0 == UInt8(ascii: ">") }
    }
    value = Entities.decoded(value)
    if attributes.count < 50 { attributes[name.lowercased()] = value }
  }

  private mutating func word(until isEnd: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return text(start..<place)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lower(byte))
  }
}
