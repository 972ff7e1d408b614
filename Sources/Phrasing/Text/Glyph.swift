/// One scalar of the source: how long it is and what it is to a phrase.
///
/// Bytes that form no scalar count as one unknown mark, so that any input can be walked through.
struct Glyph {
  enum Shape {
    case space, letter, digit
    case mark(Token.Kind)
  }

  let shape: Shape
  let length: Int
  /// The folded ASCII byte, or 0 when the scalar has none.
  let base: UInt8
  let capital: Bool
  /// A letter of a script that knows no capitals, such as Chinese or Arabic.
  var isCaseless = false

  init(_ bytes: [UInt8], at offset: Int) {
    let lead = bytes[offset]
    if lead < 0x80 {
      self.init(ascii: lead, length: 1)
      return
    }
    var scalar = UInt32(lead)
    var count = 1
    switch lead {
    case 0xC2...0xDF: (scalar, count) = (UInt32(lead & 0x1F), 2)
    case 0xE0...0xEF: (scalar, count) = (UInt32(lead & 0x0F), 3)
    case 0xF0...0xF4: (scalar, count) = (UInt32(lead & 0x07), 4)
    default: break
    }
    guard count > 1, offset + count <= bytes.count else {
      self.init(.mark(.other), 1)
      return
    }
    for byte in bytes[(offset + 1)..<(offset + count)] {
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    self.init(scalar: scalar, length: count)
  }

  private init(_ shape: Shape, _ length: Int, base: UInt8 = 0, capital: Bool = false) {
    self.shape = shape
    self.length = length
    self.base = base
    self.capital = capital
  }

  private init(ascii byte: UInt8, length: Int) {
    switch byte {
    case 0x30...0x39: self.init(.digit, length, base: byte)
    case 0x61...0x7A: self.init(.letter, length, base: byte)
    case 0x41...0x5A: self.init(.letter, length, base: byte | 0x20, capital: true)
    case 0x00...0x20, 0x7F: self.init(.space, length)
    default: self.init(.mark(Glyph.mark(ascii: byte)), length)
    }
  }

  private init(scalar: UInt32, length: Int) {
    switch scalar {
    case 0xFF01...0xFF5E: self.init(ascii: UInt8(scalar - 0xFF01 + 0x21), length: length)
    case 0x2010...0x2015, 0x2192, 0x2212, 0xFE58, 0xFE63: self.init(.mark(.dash), length)
    case 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      self.init(.space, length)
    case 0x80...0x9F: self.init(.space, length)
    case 0x2018, 0x2019, 0x02BC: self.init(.mark(.apostrophe), length)
    case 0x201C, 0x201D, 0xAB, 0xBB: self.init(.mark(.quote), length)
    case 0x2044, 0x2215: self.init(.mark(.slash), length)
    case 0x2264: self.init(.mark(.atMost), length)
    case 0x2265: self.init(.mark(.atLeast), length)
    // "±3 weeks" is no length, and "July 9 ± 2 days" no day.
    case 0xB1: self.init(.mark(.plusMinus), length)
    case 0xB7, 0x2022: self.init(.mark(.middot), length)
    case 0x20AC, 0xA3, 0xA5: self.init(.mark(.currency), length)
    case 0xC0...0xDE where scalar != 0xD7: self.init(.letter, length, capital: true)
    case 0xDF...0xFF where scalar != 0xF7: self.init(.letter, length)
    case 0x100...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF:
      let properties = Unicode.Scalar(scalar)?.properties
      self.init(.letter, length, capital: properties?.isUppercase ?? false)
      isCaseless = properties?.isCased == false
    default: self.init(.mark(.other), length)
    }
  }

  private static func mark(ascii byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: ">"): .more
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "%"): .percent
    default: .other
    }
  }

  /// Appends the letter in lower case, where that takes as many bytes; else it stays as it is.
  func fold(into folded: inout [UInt8], from bytes: [UInt8], at offset: Int) {
    if base != 0 {
      folded.append(base)
      return
    }
    let letter = bytes[offset..<(offset + length)]
    guard capital else {
      folded.append(contentsOf: letter)
      return
    }
    let lower = Array(String(decoding: letter, as: UTF8.self).lowercased().utf8)
    folded.append(contentsOf: lower.count == length ? lower[...] : letter)
  }
}
