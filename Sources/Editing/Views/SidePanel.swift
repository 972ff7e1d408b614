import Phrasing
import PlanModel
import Scheduling

/// What is always true, at every key: the deadlines worked back from the day, what is at risk, who
/// stands at the top, what is missing.
enum SidePanel {
  /// What some rows of it are about.
  struct Entry {
    enum Subject: Equatable {
      case record(RecordID)
      case sponsor(Side)
    }

    let subject: Subject
    let rows: Range<Int>
  }

  /// Draws it; gives what its rows are about.
  @discardableResult
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) -> [Entry] {
    var entries: [Entry] = []
    draw(session, in: area, on: &grid, &entries)
    return entries
  }

  /// What stands under a cell of the screen.
  static func subject(at place: GridPosition, of session: Session) -> Entry.Subject? {
    let area = session.layout.side
    guard area.contains(place) else { return nil }
    var grid = Grid(size: session.size)
    return draw(session, in: area, on: &grid).first { $0.rows.contains(place.row) }?.subject
  }

  private static func draw(
    _ session: Session, in area: Area, on grid: inout Grid, _ entries: inout [Entry]
  ) {
    guard !area.isEmpty else { return }
    guard area.rows > briefRows else { return drawBrief(session, in: area, on: &grid) }
    // The question has air above it where there is room; a page begins at the top.
    let hasAir = area.rows > 20 && (session.isPresenting || session.pane == .interview)
    var rest = area.split(top: hasAir ? 1 : 0).rest
    rest = drawDeadlines(session, in: rest, on: &grid, &entries)
    rest = drawRisk(session, in: rest, on: &grid)
    rest = drawSponsors(session, in: rest, on: &grid, &entries)
    drawMissing(session, in: rest, on: &grid)
    rest = rest.split(top: 2).rest
    rest = drawHint(session, in: rest, on: &grid)
    if !session.isPresenting { ComingUp.draw(session, in: rest, on: &grid, &entries) }
  }

  /// The rows it has where it stands below the question.
  static let briefRows = 5

  /// What matters most of it: what is at risk, and what is missing.
  private static func drawBrief(_ session: Session, in area: Area, on grid: inout Grid) {
    let (top, missing) = area.split(bottom: 1)
    if let risk = session.derived.risk {
      grid.write(paragraph: risk.words, in: top, role: risk.isLate ? .late : .text)
    } else {
      grid.write(heading(of: session), in: top, role: .quiet)
    }
    drawMissing(session, in: missing, on: &grid)
  }

  private static func heading(of session: Session) -> String {
    let day = session.plan.goLive.known.map { DateWords.short($0, near: session.today) }
    return day.map { "Working back from \($0)" } ?? "No go-live date yet"
  }

  private static func drawDeadlines(
    _ session: Session, in area: Area, on grid: inout Grid, _ entries: inout [Entry]
  ) -> Area {
    let plan = session.plan
    var rest = area
    grid.write(
      truncating: heading(of: session), at: rest.row, column: rest.column, limit: rest.columns,
      role: .heading)
    rest = rest.split(top: rest.rows > 16 ? 2 : 1).rest
    let isAiry = session.isPresenting && rest.rows >= 2 * plan.workstreams.count + 14
    for workstream in plan.workstreams.reversed() where rest.rows > 0 {
      draw(workstream, session, in: rest.line(0), on: &grid)
      entries.append(Entry(subject: .record(workstream.id), rows: rest.row..<rest.row + 1))
      rest = rest.split(top: isAiry ? 2 : 1).rest
    }
    let uncounted = plan.workstreams.count(where: \.isUncounted)
    if plan.goLive.known != nil, uncounted > 0, uncounted < plan.workstreams.count {
      grid.write("Not counted: what is not said yet", in: rest, role: .warning)
      rest = rest.split(top: 1).rest
    }
    return rest.split(top: 1).rest
  }

  private static func draw(
    _ workstream: Workstream, _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let dates = session.derived.schedule[workstream.id]
    let isPlanned = !workstream.isUncounted
    let isDone =
      workstream.steps.contains { $0.state != .dropped }
      && workstream.steps.allSatisfy(\.state.isOver)
    let needed = dates?.neededBy.map { DateWords.brief($0, near: session.today) }
    let day = isDone ? "done" : needed ?? ""
    let slack = isPlanned && !day.isEmpty ? dates.flatMap(\.slack).map(slackWords) ?? "" : ""
    let isLate = dates.map { $0.isLate || $0.isPromisedTooLate } ?? false
    let isTight = dates?.looksTight == true
    let role: Role = isLate ? .late : isTight ? .tight : .text
    let mark = !isPlanned ? " " : isLate ? "⚠" : isTight ? "!" : " "
    let dateColumn = line.endColumn - 18
    let room = max(4, dateColumn - line.column - 1)
    grid.write(
      truncating: name(of: workstream, in: room, session.plan), at: line.row, column: line.column,
      limit: room, role: isPlanned ? .text : .quiet)
    let unsaid = isPlanned ? "no date yet" : "not said yet"
    grid.write(
      day.isEmpty || !isPlanned ? unsaid : day, at: line.row, column: dateColumn,
      limit: 12, role: day.isEmpty || !isPlanned ? .placeholder : role)
    grid.write(
      right: slack, in: Area(row: line.row, column: line.endColumn - 7, rows: 1, columns: 5),
      role: role == .text ? .quiet : role)
    grid.write(mark, at: line.row, column: line.endColumn - 1, limit: 1, role: role)
  }

  /// As many words of a name as have room, where no other block begins with them.
  private static func name(
    of workstream: Workstream, in columns: Int, _ plan: Plan
  ) -> String {
    let name = workstream.shortName
    guard DisplayWidth.columns(of: name) > columns else { return name }
    let words = name.split(separator: " ")
    for count in (1..<max(1, words.count)).reversed() {
      let start = words.prefix(count).joined(separator: " ")
      let isOwn = !plan.workstreams.contains {
        $0.id != workstream.id && $0.shortName.hasPrefix(start)
      }
      if isOwn, DisplayWidth.columns(of: start) <= columns { return start }
    }
    return name
  }

  /// `+12d`: working days in hand; `−3d`: so many short.
  private static func slackWords(_ days: Int) -> String {
    days < 0 ? "−\(-days)d" : "+\(days)d"
  }

  private static func drawRisk(_ session: Session, in area: Area, on grid: inout Grid) -> Area {
    guard let risk = session.derived.risk else { return area }
    // The sponsors and what is missing stay in sight below it.
    let room = area.split(bottom: 5).rest
    grid.write(paragraph: risk.words, in: room, role: risk.isLate ? .late : .text)
    let lines = Paragraph(risk.words, columns: area.columns).lines.count
    return area.split(top: min(lines, room.rows) + 1).rest
  }

  private static func drawSponsors(
    _ session: Session, in area: Area, on grid: inout Grid, _ entries: inout [Entry]
  ) -> Area {
    var rest = area
    grid.write("Sponsors", in: rest, role: .heading)
    rest = rest.split(top: 1).rest
    let names = Side.allCases.map { name(of: $0, in: session.plan) }
    let longest = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let width = min(longest + 2, rest.columns / 2 - 1)
    for (side, company) in zip(Side.allCases, names) where rest.rows > 0 {
      grid.write(
        truncating: company, at: rest.row, column: rest.column, limit: width - 1, role: .label)
      let (words, role) = sponsor(side, session.plan)
      // The other company and what is missing keep their rows below.
      let kept = side == Side.allCases.last ? 2 : 3
      let room = rest.split(left: width).rest.split(top: rest.rows > kept + 1 ? 2 : 1).top
      grid.write(paragraph: words, in: room, role: role)
      let lines = max(1, min(room.rows, Paragraph(words, columns: room.columns).ranges.count))
      entries.append(Entry(subject: .sponsor(side), rows: rest.row..<rest.row + lines))
      rest = rest.split(top: lines).rest
    }
    return rest.split(top: 1).rest
  }

  private static func sponsor(_ side: Side, _ plan: Plan) -> (words: String, role: Role) {
    guard let person = plan.sponsor(side) else {
      return ("(empty) \(asking(for: side, in: plan))", .empty)
    }
    return ([person.name, person.title].filter { !$0.isEmpty }.joined(separator: ", "), .text)
  }

  /// What to ask while nobody stands at the top.
  private static func asking(for side: Side, in plan: Plan) -> String {
    guard side == .buyer, let champion = plan.person(plan.champion) else { return "who is it?" }
    let first = champion.name.split(separator: " ").first ?? ""
    return "who is \(first)'s VP?"
  }

  private static func name(of side: Side, in plan: Plan) -> String {
    let company = plan.name(of: side)
    return company.isEmpty ? (side == .buyer ? "Their side" : "Our side") : company
  }

  /// Below everything that must be seen, where there is room.
  private static func drawHint(_ session: Session, in area: Area, on grid: inout Grid) -> Area {
    guard area.rows >= 2, let week = session.derived.busyWeek else { return area }
    let words = HintWords.words(for: week, in: session.plan)
    return grid.write(paragraph: words, in: area, role: .quiet).split(top: 1).rest
  }

  private static func drawMissing(_ session: Session, in area: Area, on grid: inout Grid) {
    let words = session.derived.missing.words
    grid.write(
      truncating: words.isEmpty ? "Every name and date is there" : "Still open: \(words)",
      at: area.row, column: area.column, limit: area.rows > 0 ? area.columns : 0,
      role: words.isEmpty ? .good : .warning)
  }
}
