/// A text of one line while it is typed: it slides so that the cursor shows.
enum FieldLine {
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
    if hasCursor {
      grid.cursor = GridPosition(
        row: area.row, column: area.column + DisplayWidth.columns(of: String(shown)))
    }
  }
}
