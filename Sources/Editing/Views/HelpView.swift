/// The keys of a place, and those that work everywhere, over the middle of the screen.
enum HelpView {
  static func draw(_ context: KeyContext, _ session: Session, on grid: inout Grid) {
    let page = FrameLayout(size: grid.size).body
    grid.fill(page, role: .text)
    var rest = page.inset(columns: 1)
    for place in [context, .everywhere] {
      grid.write(place.title, in: rest.line(0), role: .heading)
      rest = rest.split(top: 1).rest
      for command in CommandTable.all {
        let keys = command.keys.filter { $0.context == place }
        guard !keys.isEmpty, rest.rows > 0 else { continue }
        draw(command, keys, in: rest.line(0), on: &grid)
        rest = rest.split(top: 1).rest
      }
      rest = rest.split(top: 1).rest
    }
    grid.cursor = nil
  }

  private static func draw(
    _ command: Command, _ keys: [KeyBinding], in line: Area, on grid: inout Grid
  ) {
    let names = keys.map { KeyWords.words(for: $0.notation) }.joined(separator: ", ")
    grid.write(truncating: names, at: line.row, column: line.column, limit: 19, role: .key)
    let width = max(0, line.columns - 21)
    grid.write(
      truncating: "\(command.title): \(command.help)", at: line.row, column: line.column + 21,
      limit: width, role: .text)
  }
}
