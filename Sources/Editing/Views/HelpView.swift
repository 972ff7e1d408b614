/// The keys of a place, and those that work everywhere, over the middle of the screen.
enum HelpView {
  /// A line of the page: a heading, or a command with the keys that mean it there.
  enum Line {
    case heading(String)
    case command(Command, keys: String)
    case gap
  }

  /// The lines of the keys of a place.
  static func lines(of context: KeyContext) -> [Line] {
    [context, .everywhere].flatMap { place in
      let commands = CommandTable.all.compactMap { command -> Line? in
        let keys = command.keys.filter { $0.context == place }
        let names = keys.map { KeyWords.words(for: $0.notation) }.joined(separator: ", ")
        return keys.isEmpty ? nil : .command(command, keys: names)
      }
      return [.heading(place.title)] + commands + [.gap]
    }.dropLast()
  }

  static func draw(
    _ context: KeyContext, _ first: Int, _ session: Session, on grid: inout Grid
  ) {
    let page = session.layout.body
    grid.fill(page, role: .text)
    let area = page.inset(columns: 1)
    let lines = lines(of: context)
    for row in 0..<area.rows where lines.indices.contains(first + row) {
      switch lines[first + row] {
      case .gap: break
      case .heading(let words): grid.write(words, in: area.line(row), role: .heading)
      case .command(let command, let keys): draw(command, keys, in: area.line(row), on: &grid)
      }
    }
    let below = lines.count - first - area.rows
    if below > 0 {
      grid.write(right: "↓ \(below) more", in: area.line(area.rows - 1), role: .quiet)
    }
    grid.cursor = nil
  }

  private static func draw(
    _ command: Command, _ keys: String, in line: Area, on grid: inout Grid
  ) {
    grid.write(truncating: keys, at: line.row, column: line.column, limit: 19, role: .key)
    let words = line.split(left: 21).rest
    let used = grid.write(command.title, in: words, role: .text)
    grid.write(
      truncating: command.help, at: words.row, column: words.column + max(24, used + 1),
      limit: words.columns - max(24, used + 1), role: .quiet)
  }
}
