import Phrasing
import PlanModel
import Scheduling

/// What is due next, of all parts of the plan: for the rows that a tall screen leaves.
enum ComingUp {
  /// With fewer rows it would only tell a part of the next weeks.
  private static let leastRows = 20
  private static let mostSteps = 12

  static func draw(
    _ session: Session, in area: Area, on grid: inout Grid, _ entries: inout [SidePanel.Entry]
  ) {
    guard area.rows >= leastRows else { return }
    let next = steps(of: session).prefix(min(mostSteps, (area.rows - 2) / 2))
    guard next.count > 1 else { return }
    grid.write("Coming up", in: area, role: .heading)
    var rest = area.split(top: 1).rest
    for (step, day) in next {
      grid.write(DateWords.brief(day, near: session.today), in: rest, role: .label)
      let words = rest.split(left: 12).rest
      let lines = [step.title, StepLine.who(step, session.plan)]
      for (row, line) in lines.enumerated() {
        grid.write(
          truncating: line, at: words.row + row, column: words.column, limit: words.columns,
          role: row == 0 ? .text : step.hasNamedOwner ? .quiet : .empty)
      }
      entries.append(
        SidePanel.Entry(subject: .record(step.id), rows: rest.row..<rest.row + lines.count))
      rest = rest.split(top: lines.count).rest
    }
  }

  /// What is open and has a day, the earliest first.
  private static func steps(of session: Session) -> [(step: Step, day: CivilDate)] {
    let schedule = session.derived.schedule
    return session.plan.workstreams.flatMap(\.steps)
      .filter { !$0.state.isOver && !$0.title.isEmpty }
      .compactMap { step in schedule.shownDay(of: step).map { (step, $0) } }
      .sorted { $0.day < $1.day }
  }
}
