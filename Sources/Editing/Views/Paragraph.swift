/// Text broken into lines of a width, by words where it can be.
///
/// It is on the way from key to paint, so plain ASCII is broken byte by byte.
struct Paragraph: Equatable, Sendable {
  /// The lines; a line feed ends one, and is not part of it.
  private(set) var lines: [Substring] = []

  /// Breaks a text; a line takes at most `columns` cells, and at least one letter.
  init(_ text: String, columns: Int) {
    let width = max(1, columns)
    let bytes = text.utf8
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      wrap(text[start..<end], width)
      start = bytes.index(after: end)
    }
    wrap(text[start...], width)
  }

  private mutating func wrap(_ text: Substring, _ width: Int) {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) {
      wrapPlain(text, count: bytes.count, width)
    } else {
      wrapLetters(text, width)
    }
  }

  /// Every byte is a letter of one column.
  private mutating func wrapPlain(_ text: Substring, count: Int, _ width: Int) {
    let bytes = text.utf8
    var start = bytes.startIndex
    var left = count
    while left > width {
      let full = bytes.index(start, offsetBy: width)
      var end = full
      // Back to the last break; a word longer than the line is cut.
      while end > start {
        let before = bytes.index(before: end)
        if bytes[before] == 0x20 || bytes[before] == 0x2D { break }
        end = before
      }
      if end == start { end = full }
      lines.append(text[start..<end])
      left -= bytes.distance(from: start, to: end)
      start = end
    }
    lines.append(text[start...])
  }

  private mutating func wrapLetters(_ text: Substring, _ width: Int) {
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
    var left = letters
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      let endsHard = !isLast && line.endIndex < lines[index + 1].startIndex
      let count = line.letterCount
      if left < count || (left == count && (endsHard || isLast)) {
        return (index, DisplayWidth.columns(of: line.head(left)))
      }
      left -= count + (endsHard ? 1 : 0)
    }
    return (max(0, lines.count - 1), 0)
  }
}

extension Substring {
  private var isPlain: Bool { utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D } }

  /// Letters as a reader counts them; in plain text those are the bytes.
  fileprivate var letterCount: Int {
    isPlain ? utf8.count : count
  }

  fileprivate func head(_ letters: Int) -> String {
    guard isPlain else { return String(prefix(letters)) }
    return String(self[..<utf8.index(startIndex, offsetBy: letters)])
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
