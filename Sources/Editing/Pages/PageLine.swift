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
    let first = Paragraph(text, columns: columns)
    guard let opening = first.ranges.first, first.ranges.count > 1 else {
      return [PageLine(text: text, role: role)]
    }
    let start = text.utf8.index(text.startIndex, offsetBy: opening.upperBound)
    let rest = Paragraph(String(text[start...]), columns: max(1, columns - hanging)).lines
    let indent = String(repeating: " ", count: hanging)
    return [PageLine(text: String(first.line(opening)), role: role)]
      + rest.map { PageLine(text: indent + $0, role: role) }
  }
}
