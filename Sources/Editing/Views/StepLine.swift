import Interviewing
import Phrasing
import PlanModel
import Scheduling

/// A step on one line: `?` where a reader would stop, number, act, who, needed by, and what is
/// wrong with its dates.
enum StepLine {
  /// From so many columns on there is room for whose it is.
  static let columnsWithOwner = 60

  /// From so many columns on there is room for when it is done.
  static let columnsWithDone = 96

  /// The columns of the act, of when it is done and of whose it is; none where there is no room.
  static func widths(in columns: Int) -> (title: Int, done: Int, owner: Int) {
    let owner = columns >= columnsWithOwner ? min(22, columns / 4) : 0
    let rest = max(1, columns - StepRow.indent - owner - dateWidth - (owner > 0 ? 4 : 3))
    let done = columns >= columnsWithDone ? (rest - 2) * 2 / 5 : 0
    return (done > 0 ? rest - done - 2 : rest, done, owner)
  }

  /// Draws a step on one row, cut to its columns.
  static func draw(
    _ step: Step, number: Int, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let row = StepRow(single: step, session, columns: line.columns)
    draw(step, number: number, row, session, in: line, on: &grid)
  }

  /// Draws a step over the rows of its area, from one of its rows on.
  static func draw(
    _ step: Step, number: Int, _ row: StepRow, from hidden: Int = 0, _ session: Session,
    in area: Area, on grid: inout Grid
  ) {
    if hidden == 0 { drawEnds(of: step, number, session, in: area.line(0), on: &grid) }
    let (title, done, owner) = widths(in: area.columns)
    for piece in row.pieces where (hidden..<hidden + area.rows).contains(piece.row) {
      let role: Role =
        switch piece.kind {
        case .title: step.state.isOver ? .quiet : step.title.isEmpty ? .placeholder : .text
        case .done: .quiet
        case .owner: step.hasNamedOwner ? (owner > 0 ? .text : .quiet) : .empty
        case .remark: .warning
        }
      // The first row leaves room for the day.
      let limit =
        piece.kind == .owner && owner > 0
        ? owner - 1
        : piece.kind == .done ? done : piece.row == 0 ? title : area.columns - piece.column
      let isNameless = piece.kind == .title && step.title.isEmpty
      grid.write(
        truncating: isNameless ? "(no words yet)" : piece.words,
        at: area.row + piece.row - hidden, column: area.column + piece.column, limit: limit,
        role: role)
    }
  }

  /// The number on the left, the day and what is wrong with it on the right.
  private static func drawEnds(
    of step: Step, _ number: Int, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let dates = session.derived.schedule[step.id]
    let hasProblem = !session.derived.schedule.problems(of: step.id).isEmpty
    let (mark, markRole) = mark(of: step, dates, hasProblem, session)
    let date = day(of: step, session)
    grid.write(
      right: String(number), in: Area(row: line.row, column: line.column, rows: 1, columns: 3),
      role: .quiet)
    if number < 100, session.derived.stumbles.contains(step.id) {
      grid.write("?", at: line.row, column: line.column, limit: 1, role: .assumed)
    }
    grid.write(
      truncating: date, at: line.row, column: line.endColumn - dateWidth - 2, limit: dateWidth,
      role: date == noDate ? .empty : markRole == .late ? .late : .text)
    grid.write(mark, at: line.row, column: line.endColumn - 1, limit: 1, role: markRole)
  }

  private static let dateWidth = 12
  private static let noDate = "no date yet"

  /// `✓` done, `⚠` cannot be in time or contradicts itself, `✗` declined, `!` nothing to spare.
  private static func mark(
    of step: Step, _ dates: StepDates?, _ hasProblem: Bool, _ session: Session
  ) -> (String, Role) {
    switch step.state {
    // Done is done; what it was done without stands on the open step's own line.
    case .done: return ("✓", hasProblem ? .warning : .good)
    case .dropped: return ("×", .quiet)
    case .open, .started: break
    }
    if hasProblem { return ("⚠", .late) }
    if let dates, step.isDated, dates.cannotBeInTime { return ("⚠", .late) }
    guard ReadBack.declines(of: step, in: session.document).isEmpty else { return ("✗", .warning) }
    guard let dates, step.isDated else { return (" ", .text) }
    if dates.looksTight { return ("!", .tight) }
    return (" ", .text)
  }

  private static func day(of step: Step, _ session: Session) -> String {
    if let day = session.derived.schedule.shownDay(of: step) {
      return DateWords.brief(day, near: session.today)
    }
    return switch step.state {
    case .done: "done"
    case .dropped: "dropped"
    case .open, .started: step.isDated ? "no such day" : noDate
    }
  }

  static func who(_ step: Step, _ plan: Plan) -> String {
    names(step, plan).joined(separator: ", ")
  }

  /// Whose it is, on both sides; `who?` when nobody was named.
  static func names(_ step: Step, _ plan: Plan) -> [String] {
    let names = Side.allCases.compactMap { side -> String? in
      switch step.owner(side) {
      case .known(let person): plan.person(person)?.name
      case .words(let words): "\(words)?"
      case .unsaid: nil
      }
    }
    return names.isEmpty ? ["who?"] : names
  }
}

extension StepDates {
  /// Whether its day, or the one it was promised for, cannot be kept.
  fileprivate var cannotBeInTime: Bool {
    isLate || isOverdue || isPromiseBroken || isPromisedTooLate
  }

  /// Tight, and near enough to warn of: with weeks in hand the least of all is no warning.
  var looksTight: Bool { isTight && (slack ?? 0) <= 10 }
}
