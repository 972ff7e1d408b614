/// Text broken into lines of a width, by words where it can be.
struct Paragraph: Equatable, Sendable {
  /// The lines; a line feed ends one, and is not part of it.
  private(set) var lines: [Substring] = []

  /// - Parameter columns: Cells a line may take, at least 1.
  init(_ text: String, columns: Int) {
    let width = max(1, columns)
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrap(part, width)
    }
  }

  private mutating func wrap(_ text: Substring, _ width: Int) {
    if text.utf8.count <= width, text.utf8.allSatisfy({ $0 < 0x80 }) {
      lines.append(text)
      return
    }
    var start = text.startIndex
    var lastBreak: String.Index?
    var used = 0
    var place = text.startIndex
    while place < text.endIndex {
      let letter = text[place]
      let columns = DisplayWidth.columns(of: letter)
      if used + columns > width, place > start {
        let end = lastBreak ?? place
        lines.append(text[start..<end])
        start = end
        used = DisplayWidth.columns(of: String(text[start..<place]))
        lastBreak = nil
      }
      used += columns
      place = text.index(after: place)
      if letter == " " || letter == "-" { lastBreak = place }
    }
    lines.append(text[start...])
  }

  /// The line and column of the cursor after so many letters of the text.
  func position(after letters: Int) -> (line: Int, column: Int) {
    if lines.count == 1, letters == lines[0].count {
      return (0, DisplayWidth.columns(of: String(lines[0])))
    }
    var left = letters
    for (index, line) in lines.enumerated() {
      let count = line.count
      let endsHard = index + 1 < lines.count && line.endIndex < lines[index + 1].startIndex
      if left < count || (left == count && (endsHard || index == lines.count - 1)) {
        return (index, DisplayWidth.columns(of: String(line.prefix(left))))
      }
      left -= count + (endsHard ? 1 : 0)
    }
    return (max(0, lines.count - 1), 0)
  }
}

extension Grid {
  /// Draws a text over the rows of an area, broken by words.
  ///
  /// - Returns: What is left of the area under the text.
  @discardableResult
  mutating func write(paragraph text: String, in area: Area, role: Role) -> Area {
    let lines = Paragraph(text, columns: area.columns).lines
    for (index, line) in lines.prefix(area.rows).enumerated() {
      let isCut = index == area.rows - 1 && lines.count > area.rows
      write(
        truncating: isCut ? line + "…" : String(line), at: area.row + index, column: area.column,
        limit: area.columns, role: role)
    }
    return area.split(top: lines.count).rest
  }
}
