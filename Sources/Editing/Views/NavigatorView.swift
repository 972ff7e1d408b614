import Interviewing
import PlanModel

/// The left margin: the parts of the call, and how far each is.
enum NavigatorView {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !area.isEmpty else { return }
    let plan = session.plan
    let top = top(session)
    for (index, part) in CallPart.all(of: plan).enumerated() where index + top < area.rows {
      let isHere = isHere(part, session)
      let (mark, role) = mark(of: part, session)
      let line = area.line(index + top)
      grid.write(isHere ? "▸" : " ", in: line, role: .accent)
      grid.write(mark, at: line.row, column: line.column + 2, limit: 1, role: role)
      grid.write(
        truncating: part.name, at: line.row, column: line.column + 4, limit: line.columns - 4,
        role: isHere ? .accent : mark == "✓" ? .quiet : .text)
    }
  }

  /// Level with the first line of the middle.
  private static func top(_ session: Session) -> Int { session.pane == .interview ? 1 : 0 }

  /// The part of the call under a cell of the screen, in the margin or on the line of marks.
  static func part(at place: GridPosition, of session: Session) -> CallPart? {
    let layout = session.layout
    let parts = CallPart.all(of: session.plan)
    var index: Int?
    if layout.navigator.contains(place) {
      index = place.row - layout.navigator.row - top(session)
    } else if let rule = layout.rules.first, rule.contains(place), place.column > rule.column,
      layout.navigator.isEmpty, session.pane == .interview
    {
      index = (place.column - rule.column - 1) / 2
    }
    return index.flatMap { parts.indices.contains($0) ? parts[$0] : nil }
  }

  /// Where there is no margin for it: the marks alone, in the order of the call, on the line over
  /// the question, which says the name of the part that is marked `▸`.
  static func drawStrip(_ session: Session, on rule: Area, on grid: inout Grid) {
    var column = rule.column + 1
    for part in CallPart.all(of: session.plan) where column + 4 < rule.endColumn {
      let (mark, role) = mark(of: part, session)
      let isHere = isHere(part, session)
      let shown = isHere ? "▸" : mark == " " ? "·" : mark
      grid.write(
        " \(shown) ", at: rule.row, column: column, limit: 3, role: isHere ? .accent : role)
      column += 2
    }
  }

  private static func isHere(_ part: CallPart, _ session: Session) -> Bool {
    session.pane == .interview && session.interview.question.map(part.covers) == true
  }

  /// `✓` all of it is said, `◐` some.
  private static func mark(of part: CallPart, _ session: Session) -> (String, Role) {
    let progress = session.interview.progress
    if progress.isAllSaid(of: part) { return ("✓", .good) }
    return (progress.of(part.stage, about: part.workstream).closed > 0 ? "◐" : " ", .quiet)
  }
}
