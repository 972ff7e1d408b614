/// A line of a list as people paste it.
public enum ListLine {
  /// What the line says, without its bullet, box or number.
  ///
  ///     ListLine.act(of: "- [ ] Ana sends the form")   // "Ana sends the form"
  ///
  /// - Complexity: Linear in the line.
  public static func act(of line: String) -> String {
    // Most lines begin with a letter, and then with no mark of a list.
    if let first = line.utf8.first, (0x41...0x5A).contains(first & 0xDF) { return line }
    var rest = line[...].drop(while: \.isWhitespace)
    for box in ["- [ ]", "- [x]", "[ ]", "[x]"] where rest.lowercased().hasPrefix(box) {
      rest = rest.dropFirst(box.count)
    }
    if let first = rest.first, "-*•–—·‣▪☐☑✓".contains(first),
      rest.dropFirst().first?.isWhitespace == true
    {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix(while: \.isNumber)
      let after = rest[digits.endIndex...]
      if (1...3).contains(digits.count), let mark = after.first, mark == "." || mark == ")",
        after.dropFirst().first?.isWhitespace == true
      {
        rest = after.dropFirst()
      }
    }
    let act = String(rest.drop(while: \.isWhitespace))
    return act.isEmpty ? line : act
  }
}
