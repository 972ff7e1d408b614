/// A text of one line while it is typed: it slides so that the cursor shows.
enum FieldLine {
  static func draw(_ editor: LineEditor, hasCursor: Bool, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    // Of a long text only what can stand there is measured.
    let (before, after) = editor.letters(aroundCursor: area.columns)
    let shown = DisplayWidth.tail(of: before[...], columns: area.columns - 1)
    grid.fill(area, role: .answer)
    grid.write(String(shown) + after, in: area, role: .answer)
    if hasCursor {
      grid.cursor = GridPosition(
        row: area.row, column: area.column + DisplayWidth.columns(of: String(shown)))
    }
  }
}
