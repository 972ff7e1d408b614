/// Characters written by name or number.
enum Entities {
  private static let named: [Substring: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "middot": "·", "bull": "•", "deg": "°", "euro": "€", "pound": "£", "shy": "\u{AD}",
  ]

  /// The text with what it names in place of the names; what is no name stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.unicodeScalars.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.unicodeScalars.firstIndex(of: "&") {
      result += rest[..<start]
      let body = rest.unicodeScalars[rest.unicodeScalars.index(after: start)...]
      if let end = body.prefix(12).firstIndex(of: ";"), let letter = letter(body[..<end]) {
        result.append(letter)
        rest = rest[rest.unicodeScalars.index(after: end)...]
      } else {
        result += "&"
        rest = Substring(body)
      }
    }
    return result + rest
  }

  private static func letter(_ name: Substring.UnicodeScalarView) -> Character? {
    let name = Substring(name)
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
