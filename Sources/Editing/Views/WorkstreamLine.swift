import Phrasing
import PlanModel
import Scheduling

/// A part of the plan on one line: its name, who answers for it at the buyer's, needed by when.
enum WorkstreamLine {
  static func draw(
    _ workstream: Workstream, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    let dates = session.derived.schedule[workstream.id]
    var right = ""
    if let day = dates?.neededBy {
      right = "needed by \(DateWords.brief(day, near: session.today))"
    }
    let owner = workstream.buyerOwner.known.flatMap { session.plan.person($0)?.name }
    let named = [workstream.name, owner ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
    let room = area.columns - right.count - 1
    let isWhole = DisplayWidth.columns(of: named) <= room
    let name = isWhole ? named : Workstream.name(workstream.name, in: room)
    grid.write(
      truncating: name.isEmpty ? "(no name yet)" : name, at: area.row, column: area.column,
      limit: room, role: .heading)
    grid.write(right: right, in: area, role: dates?.isLate == true ? .late : .quiet)
  }
}
