extension JSONValue {
  /// Reads one JSON text, RFC 8259, with nothing before or after it but white space.
  ///
  /// - Throws: `.notJSON` with the place of the first byte that does not belong; a key that comes
  ///   twice and nesting deeper than 64 are refused too.
  public init(reading text: String) throws(InterchangeError) {
    var reader = JSONReader(bytes: Array(text.utf8))
    self = try reader.document()
  }
}

/// Walks over the bytes of one text.
private struct JSONReader {
  let bytes: [UInt8]
  private var place = 0
  private var depth = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(InterchangeError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard place == bytes.count else { throw error("nothing may follow the value") }
    return value
  }

  private func error(_ reason: String) -> InterchangeError {
    let before = bytes[..<min(place, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let column = before.count - (before.lastIndex(of: 0x0A) ?? -1)
    return .notJSON(line: line, column: column, reason: reason)
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[place]) { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func value() throws(InterchangeError) -> JSONValue {
    skipSpace()
    guard place < bytes.count else { throw error("a value is missing") }
    switch bytes[place] {
    case 0x7B: return try nested { (reader) throws(InterchangeError) in try reader.object() }
    case 0x5B: return try nested { (reader) throws(InterchangeError) in try reader.array() }
    case 0x22: return .string(try string())
    case 0x2D, 0x30...0x39: return try number()
    default:
      let words: [(String, JSONValue)] = [
        ("null", .null), ("true", .bool(true)), ("false", .bool(false)),
      ]
      for (word, value) in words where bytes[place...].starts(with: word.utf8) {
        place += word.utf8.count
        return value
      }
      throw error("this is not a JSON value")
    }
  }

  private mutating func nested(
    _ body: (inout JSONReader) throws(InterchangeError) -> JSONValue
  ) throws(InterchangeError) -> JSONValue {
    guard depth < 64 else { throw error("nested too deeply") }
    depth += 1
    place += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(InterchangeError) -> JSONValue {
    var values: [JSONValue] = []
    guard !take(0x5D) else { return .array(values) }
    repeat { values.append(try value()) } while take(0x2C)
    guard take(0x5D) else { throw error("“,” or “]” is missing") }
    return .array(values)
  }

  private mutating func object() throws(InterchangeError) -> JSONValue {
    var members: [JSONValue.Member] = []
    var keys: Set<String> = []
    guard !take(0x7D) else { return .object(members) }
    repeat {
      skipSpace()
      guard place < bytes.count, bytes[place] == 0x22 else { throw error("a key is missing") }
      let start = place
      let key = try string()
      guard keys.insert(key).inserted else {
        place = start
        throw error("the key “\(key)” comes twice")
      }
      guard take(0x3A) else { throw error("“:” is missing") }
      members.append(.init(key, try value()))
    } while take(0x2C)
    guard take(0x7D) else { throw error("“,” or “}” is missing") }
    return .object(members)
  }

  private mutating func number() throws(InterchangeError) -> JSONValue {
    let start = place
    func digits(_ reader: inout JSONReader) -> Int {
      let first = reader.place
      while reader.place < reader.bytes.count, (0x30...0x39).contains(reader.bytes[reader.place]) {
        reader.place += 1
      }
      return reader.place - first
    }
    if bytes[place] == 0x2D { place += 1 }
    let whole = place
    let length = digits(&self)
    guard length > 0, length == 1 || bytes[whole] != 0x30 else {
      throw error("this is not a number")
    }
    var isInteger = true
    if place < bytes.count, bytes[place] == 0x2E {
      isInteger = false
      place += 1
      guard digits(&self) > 0 else { throw error("this is not a number") }
    }
    if place < bytes.count, bytes[place] | 0x20 == 0x65 {
      isInteger = false
      place += 1
      if place < bytes.count, bytes[place] == 0x2B || bytes[place] == 0x2D { place += 1 }
      guard digits(&self) > 0 else { throw error("this is not a number") }
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    return isInteger ? Int(text).map { .integer($0) } ?? .number(text) : .number(text)
  }

  private mutating func string() throws(InterchangeError) -> String {
    place += 1
    var result: [UInt8] = []
    while place < bytes.count, bytes[place] != 0x22 {
      let byte = bytes[place]
      guard byte >= 0x20 else { throw error("a control character must be escaped") }
      place += 1
      guard byte == 0x5C else {
        result.append(byte)
        continue
      }
      guard place < bytes.count else { break }
      result += Array(String(try escape()).utf8)
    }
    guard place < bytes.count else { throw error("the string has no end") }
    place += 1
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func escape() throws(InterchangeError) -> Character {
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: return Character(try unicodeEscape())
    default: throw error("this escape is unknown")
    }
  }

  private mutating func unicodeEscape() throws(InterchangeError) -> Unicode.Scalar {
    let first = try hexadecimal()
    guard (0xD800...0xDFFF).contains(first) else {
      return Unicode.Scalar(first) ?? "\u{FFFD}"
    }
    guard first < 0xDC00, bytes[place...].starts(with: [0x5C, 0x75]) else {
      throw error("half of a character is missing")
    }
    place += 2
    let second = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error("half of a character is missing") }
    return scalar
  }

  private mutating func hexadecimal() throws(InterchangeError) -> UInt32 {
    let digits = String(decoding: bytes[place...].prefix(4), as: UTF8.self)
    // A sign would be read as part of a number.
    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { throw error("four hexadecimal digits are missing") }
    place += 4
    return value
  }
}
