import Interviewing
import PlanModel

/// The left margin: the parts of the call, and how far each is.
enum NavigatorView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let plan = session.plan
    // Level with the first line of the middle.
    let top = session.arrangement == .page ? 0 : 1
    for (index, part) in CallPart.all(of: plan).enumerated() where index + top < area.rows {
      let isHere =
        session.pane == .interview && session.interview.question.map(part.covers) == true
      let (closed, all) = session.interview.progress.of(part.stage, about: part.workstream)
      let mark = all > 0 && closed == all ? "✓" : closed > 0 ? "◐" : " "
      let line = area.line(index + top)
      grid.write(isHere ? "▸" : " ", in: line, role: .accent)
      grid.write(
        mark, at: line.row, column: line.column + 2, limit: 1,
        role: mark == "✓" ? .good : .quiet)
      grid.write(
        truncating: part.name, at: line.row, column: line.column + 4, limit: line.columns - 5,
        role: isHere ? .accent : mark == "✓" ? .quiet : .text)
    }
  }
}
