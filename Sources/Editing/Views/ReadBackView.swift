import Interviewing
import PlanModel

/// One row after the other in large quiet type; below, everybody's rows and what was said of them.
enum ReadBackView {
  static func draw(_ pane: ReadBackPane, _ session: Session, on grid: inout Grid) {
    let page = session.layout.body
    grid.fill(page, role: .text)
    var rest = page.split(top: page.rows > 20 ? 2 : 1).rest.split(left: 96).left.inset(columns: 2)
    let document = session.document
    let row = pane.readBack.row
    let rows = ReadBack.rows(of: document, schedule: session.derived.schedule)
    let place = rows.firstIndex(of: row) ?? 0
    let person = session.plan.person(row.person)
    let heading = [person?.name ?? "", person?.title ?? ""].filter { !$0.isEmpty }
    grid.write(
      truncating: heading.joined(separator: ", "), at: rest.row, column: rest.column,
      limit: rest.columns - 10, role: .heading)
    grid.write(right: "\(place + 1) of \(rows.count)", in: rest.line(0), role: .quiet)
    rest = rest.split(top: 2).rest
    rest = grid.write(
      paragraph: pane.readBack.words(in: document, schedule: session.derived.schedule), in: rest,
      role: .question)
    rest = drawStanding(of: row, session, in: rest, on: &grid)
    rest = drawLine(pane.editor, in: rest.split(top: 1).rest, on: &grid)
    rest = drawPromise(of: pane, in: rest, on: &grid)
    drawList(of: rows, place, session, in: rest, on: &grid)
  }

  /// All rows, or those around the one that is read: whose they are stands before the first.
  private static func drawList(
    of rows: [ReadBack.Row], _ place: Int, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    guard area.rows > 0 else { return }
    let first = min(max(0, place - area.rows / 2), max(0, rows.count - area.rows))
    for (index, row) in rows.enumerated().dropFirst(first).prefix(area.rows) {
      let line = area.line(index - first)
      draw(row, isHere: index == place, session, in: line, on: &grid)
      guard index == first || rows[index - 1].person != row.person else { continue }
      grid.write(
        truncating: session.plan.person(row.person)?.name ?? "", at: line.row,
        column: line.column + 4, limit: names - 2, role: .label)
    }
  }

  /// The columns of the names.
  private static let names = 20

  private static func drawStanding(
    of row: ReadBack.Row, _ session: Session, in area: Area, on grid: inout Grid
  ) -> Area {
    let standing = ReadBack.standing(of: row, in: session.document)
    guard !standing.words.isEmpty else { return area }
    return grid.write(
      paragraph: standing.words, in: area, role: standing == .kept ? .good : .warning)
  }

  /// What Enter would do with the words, before it does.
  private static func drawPromise(
    of pane: ReadBackPane, in area: Area, on grid: inout Grid
  ) -> Area {
    guard !pane.promise.isEmpty else { return area }
    let key = Keymap.hint(for: .declineRow, in: .readBack)
    let refusal = pane.isAboutChange ? " \(key) declines, with this as the reason." : ""
    return grid.write(paragraph: "\(pane.promise).\(refusal)", in: area, role: .echo)
      .split(top: 1).rest
  }

  private static func drawLine(
    _ editor: LineEditor, in area: Area, on grid: inout Grid
  ) -> Area {
    guard !area.isEmpty else { return area }
    grid.write("›", in: area, role: .accent)
    let field = area.split(left: 2).rest
    let paragraph = Paragraph(editor.text, columns: max(1, field.columns - 1))
    let rows = min(paragraph.ranges.count, max(1, area.rows / 2))
    FieldLine.draw(
      paragraph, of: editor, hasCursor: true, in: field.split(top: rows).top, on: &grid)
    return area.split(top: rows + 1).rest
  }

  private static func draw(
    _ row: ReadBack.Row, isHere: Bool, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let standing = ReadBack.standing(of: row, in: session.document)
    let mark =
      switch standing {
      case .open: " "
      case .kept: "✓"
      case .declined: "✗"
      case .changedSince: "!"
      }
    grid.write(isHere ? "▸" : " ", in: line, role: .accent)
    grid.write(
      mark, at: line.row, column: line.column + 2, limit: 1,
      role: standing == .kept ? .good : .warning)
    grid.write(
      truncating: session.plan.step(row.step)?.title ?? "", at: line.row,
      column: line.column + 4 + names, limit: line.columns - 4 - names,
      role: isHere ? .text : .quiet)
  }
}
