/// One line of a page that is read and not edited.
struct PageLine: Equatable, Sendable {
  var text: String
  var role = Role.text
  /// Something stands out here, and the margin says so.
  var isMarked = false

  /// A text as lines of a width; those after the first are indented.
  static func wrapped(
    _ text: String, _ role: Role = .text, columns: Int, hanging: Int = 0
  ) -> [PageLine] {
    let indent = String(repeating: " ", count: hanging)
    return wrapped(text, columns: columns, then: max(1, columns - hanging)).enumerated().map {
      PageLine(text: $0 == 0 ? $1 : indent + $1, role: role)
    }
  }

  /// A text as lines, the first of one width and the others of another.
  static func wrapped(_ text: String, columns: Int, then others: Int) -> [String] {
    let first = Paragraph(text, columns: columns)
    guard let opening = first.ranges.first, first.ranges.count > 1 else { return [text] }
    let start = text.utf8.index(text.startIndex, offsetBy: opening.upperBound)
    return [String(first.line(opening))]
      + Paragraph(String(text[start...]), columns: others).lines.map(String.init)
  }
}
