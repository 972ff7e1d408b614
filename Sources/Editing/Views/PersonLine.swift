import Phrasing
import PlanModel

/// A person on one line: name, title, and what waits for them next.
enum PersonLine {
  static func draw(_ person: Person, _ session: Session, in line: Area, on grid: inout Grid) {
    let (count, next) = duty(of: person.id, session)
    let duty = DisplayWidth.columns(of: count + next) <= line.columns / 2 ? count + next : count
    let right = DisplayWidth.columns(of: duty)
    let left = line.split(right: right + 1).rest
    let used = grid.write(
      truncating: person.name.isEmpty ? "(no name yet)" : person.name, at: left.row,
      column: left.column, limit: left.columns, role: person.name.isEmpty ? .placeholder : .text)
    // Titles stand one above the other where there is room.
    let column = line.columns < StepLine.columnsWithOwner ? 0 : names(in: session.plan)
    let place = max(used + 2, column)
    grid.write(
      truncating: about(person, session.plan), at: left.row, column: left.column + place,
      limit: left.columns - place, role: .quiet)
    grid.write(right: duty, in: line.split(right: right).right, role: .quiet)
  }

  /// The columns of the longest name, but of one that is longer than a name.
  private static func names(in plan: Plan) -> Int {
    let widths = plan.people.map { DisplayWidth.columns(of: $0.name) }
    return (widths.filter { $0 <= 24 }.max() ?? 0) + 2
  }

  static func about(_ person: Person, _ plan: Plan) -> String {
    var parts = [person.title]
    if plan.champion == person.id { parts.append("champion") }
    if plan.sponsor(person.side)?.id == person.id { parts.append("sponsor") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// `3 steps`, `, next Fri 14 Aug`: open steps they own, and the day of the first that has one.
  static func duty(
    of person: RecordID, _ session: Session
  ) -> (count: String, next: String) {
    let own = session.plan.openSteps(of: person)
    guard !own.isEmpty else { return ("", "") }
    let days = own.compactMap { session.derived.schedule.shownDay(of: $0) }
    let next = days.min().map { ", next \(DateWords.brief($0, near: session.today))" } ?? ""
    return ("\(own.count) step\(own.count == 1 ? "" : "s")", next)
  }
}
