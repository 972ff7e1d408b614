import PlanModel

/// The whole plan under the question, where the screen is tall enough: it grows as they talk.
enum PlanSoFar {
  /// The rows it takes, with a row of air between its parts; `nil` while no step is in it, or where
  /// there are more rows than any screen has.
  static func rows(of plan: Plan) -> Int? {
    var rows = -1
    var steps = 0
    for workstream in plan.workstreams {
      steps += workstream.steps.count
      rows += 2 + workstream.steps.count
    }
    return steps > 0 && steps < GridSize.limit ? rows : nil
  }

  /// Draws all of it; the part that is talked about is marked.
  static func draw(
    _ session: Session, talkingAbout here: RecordID?, in area: Area, on grid: inout Grid
  ) {
    var rest = area
    var number = 0
    for workstream in session.plan.workstreams {
      let line = rest.line(0)
      if workstream.id == here { grid.write("▸", in: line, role: .accent) }
      WorkstreamLine.draw(workstream, session, in: line.split(left: 2).rest, on: &grid)
      rest = rest.split(top: 1).rest
      for step in workstream.steps where rest.rows > 0 {
        number += 1
        let line = rest.line(0).split(left: 2).rest
        StepLine.draw(step, number: number, session, in: line, on: &grid)
        rest = rest.split(top: 1).rest
      }
      rest = rest.split(top: 1).rest
    }
  }
}
