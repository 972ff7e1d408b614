import Phrasing
import PlanModel
import Scheduling

/// A step on one line: `?` where a reader would stop, number, act, who, needed by, and what is wrong
/// with its dates.
enum StepLine {
  /// From so many columns on there is room for whose it is.
  static let columnsWithOwner = 50

  static func draw(
    _ step: Step, number: Int, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    guard !line.isEmpty else { return }
    let dates = session.derived.schedule[step.id]
    let hasProblem = !session.derived.schedule.problems(of: step.id).isEmpty
    let (mark, markRole) = mark(of: step, dates, hasProblem)
    let date = day(of: step, dates, session)
    let owner = line.columns >= columnsWithOwner ? who(step, session.plan) : ""
    let dateWidth = 12
    let ownerWidth = owner.isEmpty ? 0 : min(22, line.columns / 4)
    let titleWidth = line.columns - 4 - ownerWidth - dateWidth - 3
    grid.write(
      right: String(number), in: Area(row: line.row, column: line.column, rows: 1, columns: 3),
      role: .quiet)
    if number < 100, session.derived.stumbles.contains(step.id) {
      grid.write("?", at: line.row, column: line.column, limit: 1, role: .assumed)
    }
    let isOver = step.state.isOver
    grid.write(
      truncating: step.title.isEmpty ? "(no words yet)" : step.title, at: line.row,
      column: line.column + 4, limit: titleWidth,
      role: isOver ? .quiet : step.title.isEmpty ? .placeholder : .text)
    if ownerWidth > 0 {
      grid.write(
        truncating: owner, at: line.row, column: line.column + 5 + titleWidth,
        limit: ownerWidth - 1, role: step.hasNamedOwner ? .text : .empty)
    }
    grid.write(
      truncating: date, at: line.row, column: line.endColumn - dateWidth - 2, limit: dateWidth,
      role: date == noDate ? .empty : markRole == .late ? .late : .text)
    grid.write(mark, at: line.row, column: line.endColumn - 1, limit: 1, role: markRole)
  }

  private static let noDate = "no date yet"

  /// `✓` done, `⚠` cannot be in time or contradicts itself, `!` nothing to spare.
  private static func mark(
    of step: Step, _ dates: StepDates?, _ hasProblem: Bool
  ) -> (String, Role) {
    if hasProblem { return ("⚠", .late) }
    switch step.state {
    case .done: return ("✓", .good)
    case .dropped: return ("×", .quiet)
    case .open, .started: break
    }
    guard let dates, step.isDated else { return (" ", .text) }
    if dates.isLate || dates.isOverdue { return ("⚠", .late) }
    if dates.looksTight { return ("!", .tight) }
    return (" ", .text)
  }

  private static func day(of step: Step, _ dates: StepDates?, _ session: Session) -> String {
    switch step.state {
    case .done(let day): return day.map(DateWords.short) ?? "done"
    case .dropped: return "dropped"
    case .open, .started: break
    }
    guard step.isDated else { return noDate }
    guard let day = dates?.planned ?? dates?.neededBy ?? dates?.achievable ?? dates?.earliestFinish
    else {
      return "no such day"
    }
    return DateWords.short(day)
  }

  static func who(_ step: Step, _ plan: Plan) -> String {
    let names = Side.allCases.compactMap { side -> String? in
      switch step.owner(side) {
      case .known(let person): plan.person(person)?.name
      case .words(let words): "\(words)?"
      case .unsaid: nil
      }
    }
    return names.isEmpty ? "who?" : names.joined(separator: ", ")
  }
}

extension StepDates {
  /// Tight, and near enough to warn of: with weeks in hand the least of all is no warning.
  var looksTight: Bool { isTight && (slack ?? 0) <= 10 }
}
