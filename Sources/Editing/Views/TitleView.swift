import Exporting
import Interviewing
import Phrasing
import PlanModel

/// The top line: what the plan is for, and how far away the day is.
enum TitleView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let distance = distance(session)
    let width = DisplayWidth.columns(of: distance)
    let (left, right) = area.split(right: width)
    let room = max(0, left.columns - 2)
    // The day it is all for stays where the words before it have to be cut.
    let (words, day) = DocumentTitle.parts(for: session.plan, day: DateWords.medium)
    let used = grid.write(
      truncating: words, at: left.row, column: left.column, limit: max(0, room - day.count),
      role: .title)
    grid.write(
      truncating: day, at: left.row, column: left.column + used, limit: room - used, role: .title)
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
    let rest = grid.write(
      paragraph: "Too small to show the plan: 60×16 at least. What you type is kept.", in: upper,
      role: .warning)
    let said = session.notice?.sentence ?? asked(session)
    if rest.rows > 1 { grid.write(paragraph: said, in: rest.split(top: 1).rest, role: .question) }
    guard let editor = session.activeEditor else { return }
    let paragraph = Paragraph("› " + editor.text, columns: max(1, lower.columns - 1))
    let (line, column) = paragraph.position(after: editor.cursor + 2)
    let first = max(0, line - lower.rows + 1)
    for (row, text) in paragraph.lines.dropFirst(first).prefix(lower.rows).enumerated() {
      grid.write(String(text), in: lower.line(row), role: .answer)
    }
    grid.cursor = GridPosition(row: lower.row + line - first, column: column)
  }

  /// What is typed on, where that is said by no more than a line.
  private static func asked(_ session: Session) -> String {
    if let overlay = session.overlay { return overlay.title }
    if session.pane == .interview { return session.interview.question?.words ?? "" }
    guard let edit = session.outline.edit else { return session.pane.title }
    return FieldGuide.guide(edit.field)?.label(in: session.plan) ?? ""
  }
}
