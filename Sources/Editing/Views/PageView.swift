/// A page that is read: the document, the history, what follows from a slip.
enum PageView {
  /// Columns of its text; a margin for marks is on the left.
  static func columns(in area: Area) -> Int {
    max(1, area.columns - margin)
  }

  /// Rows of its text: what is typed on a page stands above it.
  static func rows(of pane: Session.Pane, in area: Area) -> Int {
    text(of: pane, in: area).rows
  }

  private static let margin = 2

  private static func text(of pane: Session.Pane, in area: Area) -> Area {
    area.split(top: pane == .whatIf ? 4 : 0).rest
  }

  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    if session.pane == .whatIf { drawRehearsal(session, in: area, on: &grid) }
    let page = text(of: session.pane, in: area)
    let first = session.firstPageLine
    let lines = session.page.lines
    for row in 0..<page.rows where lines.indices.contains(first + row) {
      let line = lines[first + row]
      let (margin, text) = page.line(row).split(left: margin)
      if line.isMarked { grid.write("!", in: margin, role: .warning) }
      grid.write(
        truncating: line.text, at: text.row, column: text.column, limit: text.columns,
        role: line.role)
    }
    drawMore(first, page.rows, lines.count, in: page, on: &grid)
  }

  /// Says in the margin that there is more above or below.
  private static func drawMore(
    _ first: Int, _ rows: Int, _ count: Int, in page: Area, on grid: inout Grid
  ) {
    if first > 0 { grid.write("↑", in: page, role: .quiet) }
    if first + rows < count { grid.write("↓", in: page.line(page.rows - 1), role: .quiet) }
  }

  /// The line on which a slip is typed.
  private static func drawRehearsal(_ session: Session, in area: Area, on grid: inout Grid) {
    grid.write("What if…", in: area, role: .question)
    let line = area.line(2)
    grid.write("›", in: line, role: .accent)
    let rehearsal = session.rehearsal
    // A slip is understood whole or not at all.
    let isRead = rehearsal.outcome != nil && !rehearsal.isStale
    FieldLine.draw(
      rehearsal.editor, recognised: isRead ? [0..<rehearsal.editor.text.utf8.count] : [],
      hasCursor: session.overlay == nil, in: line.split(left: 2).rest, on: &grid)
  }
}
