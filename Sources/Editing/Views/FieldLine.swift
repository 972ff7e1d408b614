/// A text while it is typed.
enum FieldLine {
  /// Over several rows, those around the cursor where not all have room.
  static func draw(
    _ paragraph: Paragraph, of editor: LineEditor, hasCursor: Bool, in area: Area,
    on grid: inout Grid
  ) {
    let (line, column) = paragraph.position(after: editor.cursor)
    let first = max(0, min(line - area.rows + 1, paragraph.ranges.count - area.rows))
    grid.fill(area, role: .answer)
    for (row, range) in paragraph.ranges.dropFirst(first).prefix(area.rows).enumerated() {
      grid.write(String(paragraph.line(range)), in: area.line(row), role: .answer)
    }
    if hasCursor {
      let cursor = GridPosition(row: area.row + line - first, column: area.column + column)
      grid.place(typing: cursor, in: area)
    }
  }

  /// On one row: it slides so that the cursor shows.
  ///
  /// - `recognised`: The UTF-8 bytes of the text that were understood.
  static func draw(
    _ editor: LineEditor, recognised: [Range<Int>] = [], hasCursor: Bool, in area: Area,
    on grid: inout Grid
  ) {
    guard !area.isEmpty else { return }
    // Of a long text only what can stand there is measured.
    let (before, after) = editor.letters(aroundCursor: area.columns)
    let shown = DisplayWidth.tail(of: before[...], columns: area.columns - 1)
    grid.fill(area, role: .answer)
    let line = String(shown) + after
    grid.write(line, in: area, role: .answer)
    if !recognised.isEmpty {
      let offset = editor.byteOffset - shown.utf8.count
      grid.light(recognised, of: line[...], from: offset, in: area)
    }
    if editor.givesWay {
      let used = min(area.columns, DisplayWidth.columns(of: line))
      grid.paint(area.split(left: used).left, role: .givingWay)
    }
    if hasCursor {
      let column = area.column + DisplayWidth.columns(of: String(shown))
      grid.place(typing: GridPosition(row: area.row, column: column), in: area)
    }
  }
}
