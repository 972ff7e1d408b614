/// Lines of an iCalendar file: escaped, folded at 75 octets, ended with CR LF.
struct CalendarText {
  private(set) var text = ""

  /// A property whose value is text.
  mutating func add(_ name: String, text value: String) { add(name, Self.escaped(value)) }

  /// A property whose value is written as it stands; callers make it of safe pieces only.
  mutating func add(_ name: String, _ value: String) {
    var used = 0
    for scalar in (name + ":" + value).unicodeScalars {
      let size = String(scalar).utf8.count
      // Between letters, never inside one: 75 octets count without the line break.
      if used + size > 75 {
        text += "\r\n "
        used = 1
      }
      text.unicodeScalars.append(scalar)
      used += size
    }
    text += "\r\n"
  }

  /// RFC 5545, 3.3.11: backslash, semicolon and comma with a backslash; a line break as `\n`.
  static func escaped(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case "\u{0}"..<" ", "\u{7F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A parameter's value in quotation marks, which it must not contain itself.
  static func quoted(_ value: String) -> String {
    let kept = value.unicodeScalars.filter { $0 != "\"" && $0.value >= 0x20 && $0.value != 0x7F }
    return "\"\(String(String.UnicodeScalarView(kept)))\""
  }
}
