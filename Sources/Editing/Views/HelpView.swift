/// The keys of a place, and those that work everywhere, over the middle of the screen.
enum HelpView {
  /// A line of the page: a heading, or a command with the keys that mean it there.
  enum Line {
    case heading(String)
    case command(Command, keys: String, help: String)
    case more(String)
    case sign(String, Role, String)
    case gap
  }

  /// Where the titles and what they do begin: past the longest of what stands before them.
  private static let titleColumn = 21
  private static let besideTitles =
    titleColumn + 2 + (CommandTable.all.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0)

  /// Beside the titles; where that would be a handful of letters, under them.
  private static func helpColumn(in columns: Int) -> Int {
    columns - besideTitles < 16 ? titleColumn : besideTitles
  }

  /// The lines of the keys of a place, in so many columns.
  static func lines(of context: KeyContext, columns: Int) -> [Line] {
    [context, .everywhere].flatMap { place in
      let commands = CommandTable.all.flatMap { command -> [Line] in
        let keys = command.keys.filter { $0.context == place }
        guard !keys.isEmpty else { return [] }
        let names = names(of: keys)
        let helpColumn = helpColumn(in: columns)
        let help = Paragraph(command.help, columns: columns - helpColumn).lines.map(String.init)
        let beside = helpColumn == titleColumn ? 0 : 1
        return [.command(command, keys: names, help: help.prefix(beside).joined())]
          + help.dropFirst(beside).map(Line.more)
      }
      return [.heading(place.title)] + commands + [.gap]
    } + signs + (context == .timeline ? shapes : [])
  }

  /// As many of the keys as have room, whole: half a key is none.
  private static func names(of keys: [KeyBinding]) -> String {
    var names = ""
    for key in keys.map({ KeyWords.words(for: $0.notation) }) {
      let more = names.isEmpty ? key : "\(names), \(key)"
      guard more.count <= titleColumn - 2 || names.isEmpty else { break }
      names = more
    }
    return names
  }

  /// What the shapes of the timeline mean.
  private static let shapes: [Line] =
    [.gap, .heading("Shapes of the timeline")]
    + BarRow.legend.map { .sign($0.shape, $0.role, $0.words) }

  /// What the signs beside lines and dates mean.
  private static let signs: [Line] = [
    .heading("Signs"),
    .sign("?", .assumed, "a reader would stumble over this step"),
    .sign("!", .tight, "nothing to spare"),
    .sign("⚠", .late, "cannot be in time, or contradicts itself"),
    .sign("+10d", .quiet, "so many working days to spare; −3d: so many short"),
    .sign("✓ ◐ · ▸", .quiet, "parts of the call: said, begun, open; the one you are in"),
    .sign("✓ ×", .good, "done, dropped"),
    .sign("✗", .warning, "somebody of its people does not agree"),
  ]

  static func draw(
    _ context: KeyContext, _ first: Int, _ session: Session, on grid: inout Grid
  ) {
    let page = session.layout.body
    grid.fill(page, role: .text)
    let area = page.inset(columns: 1)
    let lines = lines(of: context, columns: area.columns)
    let helpColumn = helpColumn(in: area.columns)
    // The last row says how much more there is.
    let rows = lines.count - first > area.rows ? area.rows - 1 : area.rows
    for row in 0..<rows where lines.indices.contains(first + row) {
      switch lines[first + row] {
      case .gap: break
      case .heading(let words): grid.write(words, in: area.line(row), role: .heading)
      case .command(let command, let keys, let help):
        let line = area.line(row)
        grid.write(truncating: keys, at: line.row, column: line.column, limit: 19, role: .key)
        grid.write(command.title, in: line.split(left: titleColumn).rest, role: .text)
        grid.write(help, in: line.split(left: helpColumn).rest, role: .quiet)
      case .sign(let sign, let role, let words):
        grid.write(sign, in: area.line(row), role: role)
        grid.write(words, in: area.line(row).split(left: titleColumn).rest, role: .text)
      case .more(let help):
        grid.write(help, in: area.line(row).split(left: helpColumn).rest, role: .quiet)
      }
    }
    let below = lines.count - first - rows
    if below > 0 {
      grid.write(right: "↓ \(below) more", in: area.line(area.rows - 1), role: .quiet)
    }
    grid.cursor = nil
  }
}
