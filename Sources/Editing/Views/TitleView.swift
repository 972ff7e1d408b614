import Exporting
import Phrasing
import PlanModel

/// The top line: what the plan is for, and how far away the day is.
enum TitleView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let distance = distance(session)
    let width = DisplayWidth.columns(of: distance)
    let (left, right) = area.split(right: width)
    grid.write(
      truncating: DocumentTitle.words(for: session.plan, day: DateWords.medium), at: left.row,
      column: left.column,
      limit: max(0, left.columns - 2), role: .title)
    grid.write(right: distance, in: right, role: .goLive)
  }

  private static func distance(_ session: Session) -> String {
    guard let days = session.derived.schedule.workingDaysToGoLive else { return "no date yet" }
    switch days {
    case 0: return "today"
    case 1: return "1 working day"
    case ..<0: return "\(-days) working days past"
    default: return "\(days) working days"
    }
  }
}

/// Shown when the terminal is too small for the page: text is still taken and kept.
enum TooSmallView {
  static func draw(_ session: Session, on grid: inout Grid) {
    let (upper, lower) = grid.size.area.split(bottom: max(1, grid.size.rows / 2))
    grid.write(
      paragraph: "Too small to show the plan: 60×16 at least. What you type is kept.", in: upper,
      role: .warning)
    guard let editor = session.activeEditor else { return }
    let paragraph = Paragraph("› " + editor.text, columns: max(1, lower.columns - 1))
    let (line, column) = paragraph.position(after: editor.cursor + 2)
    let first = max(0, line - lower.rows + 1)
    for (row, text) in paragraph.lines.dropFirst(first).prefix(lower.rows).enumerated() {
      grid.write(String(text), in: lower.line(row), role: .answer)
    }
    grid.cursor = GridPosition(row: lower.row + line - first, column: column)
  }
}
