/// A text of one line while it is typed: it slides so that the cursor shows.
enum FieldLine {
  static func draw(_ editor: LineEditor, hasCursor: Bool, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let text = editor.text
    let before = DisplayWidth.columns(of: String(text.prefix(editor.cursor)))
    let window = max(1, area.columns - 1)
    var hidden = 0
    var rest = text[...]
    while before - hidden > window, let letter = rest.popFirst() {
      hidden += DisplayWidth.columns(of: letter)
    }
    grid.fill(area, role: .answer)
    grid.write(String(rest), in: area, role: .answer)
    if hasCursor {
      grid.cursor = GridPosition(row: area.row, column: area.column + before - hidden)
    }
  }
}
