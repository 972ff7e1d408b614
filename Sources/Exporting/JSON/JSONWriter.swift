/// Writes JSON text, two spaces a level, members in the order they are given.
struct JSONWriter {
  private(set) var text = ""
  private var level = 0
  private var isEmpty = true

  mutating func object(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    nest(key, "{", "}", body)
  }

  mutating func array(_ key: String? = nil, _ body: (inout JSONWriter) -> Void) {
    nest(key, "[", "]", body)
  }

  mutating func member(_ key: String, _ value: String) { put(key, Self.quoted(value)) }

  /// Leaves a member out that has no value: absent means unknown.
  mutating func member(_ key: String, ifKnown value: String?) {
    if let value, !value.isEmpty { member(key, value) }
  }

  mutating func member(_ key: String, _ value: Bool) { put(key, value ? "true" : "false") }

  mutating func member(_ key: String, _ value: Int64) { put(key, String(value)) }

  mutating func member(_ key: String, ifKnown value: Int?) {
    if let value { put(key, String(value)) }
  }

  mutating func element(_ value: String) { put(nil, Self.quoted(value)) }

  private mutating func put(_ key: String?, _ value: String) {
    if !isEmpty { text += "," }
    if level > 0 { text += "\n" + String(repeating: "  ", count: level) }
    if let key { text += Self.quoted(key) + ": " }
    text += value
    isEmpty = false
  }

  private mutating func nest(
    _ key: String?, _ opening: String, _ closing: String, _ body: (inout JSONWriter) -> Void
  ) {
    put(key, opening)
    level += 1
    isEmpty = true
    body(&self)
    level -= 1
    if !isEmpty { text += "\n" + String(repeating: "  ", count: level) }
    text += closing
    isEmpty = false
  }

  /// A string literal.
  ///
  /// Besides what JSON asks for, `<` and the line separators are escaped, so that the text is also
  /// safe inside a script element of somebody's page.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..<" ", "\u{7F}":
        result += "\\u" + Hexadecimal.digits(UInt64(scalar.value), 4)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
