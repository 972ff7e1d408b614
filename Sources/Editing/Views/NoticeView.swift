/// What was said last, whole: on the bottom line, and upwards from it as far as the words need.
enum NoticeView {
  /// More would hide what is being talked about.
  private static let mostRows = 4

  /// How many rows the words take.
  static func rows(_ session: Session, in status: Area) -> Int {
    guard let notice = session.notice else { return 1 }
    let columns = StatusLine.room(in: status, session)
    guard DisplayWidth.columns(of: notice.sentence) > columns else { return 1 }
    return min(mostRows, Paragraph(notice.sentence, columns: columns).ranges.count)
  }

  /// Draws the words left of the state, and the line over them where they reach above the bottom.
  static func draw(
    _ notice: Session.Notice, _ session: Session, above status: Area, columns: Int,
    on grid: inout Grid
  ) {
    let rows = rows(session, in: status)
    let top = status.row - rows + 1
    if rows > 1 {
      let over = Area(
        row: top - 1, column: status.column, rows: rows, columns: status.columns)
      grid.fill(over, role: .text)
      if !session.isPresenting { grid.fill(over.line(0), with: "─", role: .rule) }
    }
    grid.write(
      paragraph: notice.sentence,
      in: Area(row: top, column: status.column, rows: rows, columns: columns), role: notice.role)
  }
}
