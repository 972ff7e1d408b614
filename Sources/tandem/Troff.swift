/// Text in troff's notation.
struct Troff {
  private(set) var text = ""

  /// A request with its arguments.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(Troff.escaped($0).replacing("\"", with: "\\(dq"))\"" }
    text += ([".\(name)"] + quoted).joined(separator: " ") + "\n"
  }

  /// A paragraph's words.
  mutating func add(_ words: String) {
    text += Troff.line(words) + "\n"
  }

  /// Lines that stay as they are.
  mutating func verbatim(_ lines: String) {
    macro("nf")
    for line in lines.split(separator: "\n") { add(String(line)) }
    macro("fi")
  }

  /// A name, and under it what it means.
  mutating func item(_ name: String, _ words: String) {
    macro("TP")
    text += "\\fB" + Troff.escaped(name) + "\\fR\n"
    add(words)
  }

  private static func line(_ words: String) -> String {
    let escaped = escaped(words)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escaped(_ words: String) -> String {
    words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
