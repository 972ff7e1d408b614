import PlanModel

/// Text of others made safe for a terminal: what could steer it is shown as a mark.
enum Printable {
  /// One line: line feeds and tabs become spaces.
  static func line(_ text: String) -> String {
    CleanText.line(text)
  }

  /// One word of a shell's command line: quoted where the shell would take it apart.
  static func argument(_ text: String) -> String {
    let text = line(text)
    let isPlain = text.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
        true
      default: false
      }
    }
    return isPlain
      ? text
      : "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}
