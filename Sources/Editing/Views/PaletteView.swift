/// The list of commands, narrowed by a few letters, in the page.
enum PaletteView {
  static func draw(_ palette: Palette, _ session: Session, on grid: inout Grid) {
    let page = FrameLayout(size: grid.size).body
    let matches = palette.matches(in: session)
    grid.fill(page, role: .text)
    let box = page.split(top: 1).rest.split(left: 72).left
    let inside = box.inset(columns: 2)
    grid.write("›", in: inside, role: .accent)
    let field = inside.split(left: 2).rest
    grid.write(palette.editor.text, in: field, role: .answer)
    let before = String(palette.editor.text.prefix(palette.editor.cursor))
    grid.cursor = GridPosition(
      row: field.row,
      column: min(field.column + DisplayWidth.columns(of: before), max(0, box.endColumn - 1)))
    grid.fill(box.line(1), with: "─", role: .rule)
    let list = inside.split(top: 2).rest
    let first = max(0, palette.choice - list.rows + 1)
    for (row, command) in matches.dropFirst(first).prefix(list.rows).enumerated() {
      draw(command, isChosen: first + row == palette.choice, session, in: list.line(row), on: &grid)
    }
    if matches.isEmpty { grid.write("No such command.", in: list, role: .quiet) }
  }

  private static func draw(
    _ command: Command, isChosen: Bool, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let obstacle = command.obstacle(session)
    let key = command.keys.first.map { KeyWords.words(for: $0.notation) } ?? ""
    grid.write(isChosen ? "▸" : " ", in: line, role: .accent)
    grid.write(
      truncating: command.title, at: line.row, column: line.column + 2, limit: 30,
      role: obstacle != nil ? .unavailable : isChosen ? .accent : .text)
    grid.write(
      truncating: obstacle ?? "", at: line.row, column: line.column + 33,
      limit: max(0, line.columns - 45), role: .quiet)
    grid.write(right: key, in: line, role: .key)
  }
}
