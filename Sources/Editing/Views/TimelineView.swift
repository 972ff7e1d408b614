import Phrasing
import PlanModel
import Scheduling

/// The plan as bars from today to go-live, a row a step.
///
/// What a bar says is in its shape, so that it reads without colour:
///
///     12  Review the contract   ╌╌╌╌·······▒▒▒▒▒▒│      planned, with days to spare
///     13  Sign the contract             ~~~~~███│       on the chain that decides go-live
enum TimelineView {
  /// The column of names, and what is left for the bars.
  static func split(_ area: Area) -> (names: Area, chart: Area) {
    let (names, chart) = area.split(left: min(56, max(20, area.columns * 7 / 20)))
    return (names.split(right: 1).rest, chart)
  }

  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard let chart = session.chart else { return }
    let (axis, pinned, rows, foot) = parts(of: area, chart)
    let scale = TimelineScale(chart, session.timeline, columns: split(area).chart.columns)
    TimelineAxis.draw(chart, scale, session.timeline.zoom, in: axis, on: &grid)
    guard !chart.steps.isEmpty else {
      let key = Keymap.hint(for: .showInterview)
      grid.write("No steps yet (\(key) asks)", in: split(rows).chart.line(1), role: .placeholder)
      return
    }
    for (row, lane) in chart.lanes.prefix(pinned.rows).enumerated() {
      draw(.lane(lane), false, scale, chart, session, in: pinned.line(row), on: &grid)
    }
    for row in pinned.row + pinned.rows..<rows.row {
      draw(
        .gap, false, scale, chart, session, in: area.line(row - area.row), on: &grid)
    }
    let all = self.rows(of: chart, under: pinned)
    let here = here(of: session, all)
    let first = first(here, all, rows)
    if first > 0, axis.rows > 1 {
      let names = split(axis).names
      grid.write(
        "↑ \(first) more", at: names.row + 1, column: names.column + 2, limit: names.columns - 2,
        role: .quiet)
    }
    // That there are more takes a row of its own, or it would hide the end of a bar.
    let isCut = rows.rows > 2 && all.count - first > rows.rows
    let shown = isCut ? rows.rows - 1 : rows.rows
    for row in 0..<shown where all.indices.contains(first + row) {
      draw(
        all[first + row], first + row == here, scale, chart, session, in: rows.line(row), on: &grid)
    }
    if isCut { drawRest(below: all.count - first - shown, in: rows.line(shown), on: &grid) }
    drawFoot(chart, session, in: foot, on: &grid)
  }

  /// The step on this row of the area.
  static func step(at row: Int, of session: Session, in area: Area) -> RecordID? {
    guard let chart = session.chart else { return nil }
    let (_, pinned, rows, _) = parts(of: area, chart)
    let top = rows.row - area.row
    let all = self.rows(of: chart, under: pinned)
    let first = first(here(of: session, all), all, rows)
    let isCut = rows.rows > 2 && all.count - first > rows.rows
    let index = row - top + first
    guard row >= top, row < top + rows.rows - (isCut ? 1 : 0), all.indices.contains(index),
      case .step(let bar) = all[index]
    else { return nil }
    return bar.record
  }

  /// The axis, the lanes of days that stay in sight, the rows that scroll, and what is below.
  private static func parts(
    of area: Area, _ chart: TimelineChart
  ) -> (axis: Area, pinned: Area, rows: Area, foot: Area) {
    // In a narrow place a sentence takes two lines.
    let lines = area.columns < 70 ? 8 : area.columns < 100 ? 7 : 5
    let (body, foot) = area.split(bottom: area.rows >= 20 ? lines : area.rows >= 14 ? 5 : 0)
    let (axis, rest) = body.split(top: 2)
    let (pinned, below) = rest.split(top: min(chart.lanes.count, rest.rows / 4))
    let gap = pinned.rows > 0 && below.rows >= 12 ? 1 : 0
    return (axis, pinned, below.split(top: gap).rest, foot)
  }

  /// The rows that scroll; lanes for which there is no room above stand at their end.
  private static func rows(of chart: TimelineChart, under pinned: Area) -> [TimelineChart.Row] {
    let rest = chart.lanes.dropFirst(pinned.rows)
    guard !rest.isEmpty else { return chart.rows }
    return chart.rows + [.heading("Days off")] + rest.map { .lane($0) }
  }

  private static func here(of session: Session, _ rows: [TimelineChart.Row]) -> Int? {
    rows.firstIndex { row in
      if case .step(let bar) = row { bar.record == session.timeline.selection } else { false }
    }
  }

  /// The first row shown: the chosen step stands in the middle, as far as there are rows.
  private static func first(_ here: Int?, _ rows: [TimelineChart.Row], _ area: Area) -> Int {
    min(max(0, (here ?? 0) - area.rows / 2), max(0, rows.count - area.rows))
  }

  private static func draw(
    _ row: TimelineChart.Row, _ isHere: Bool, _ scale: TimelineScale, _ chart: TimelineChart,
    _ session: Session, in line: Area, on grid: inout Grid
  ) {
    let (names, bars) = split(line)
    switch row {
    case .gap: break
    case .heading(let name):
      grid.write(
        truncating: Workstream.name(name, in: names.columns - 2), at: line.row,
        column: line.column + 2, limit: names.columns - 2, role: .heading)
    case .step(let bar):
      drawName(bar, isHere, session, in: names, on: &grid)
    case .lane(let lane):
      let room = names.columns - 2
      let whole = lane.cover.map { "\(lane.name): \($0)" } ?? lane.name
      let isWhole = DisplayWidth.columns(of: whole) <= room
      grid.write(
        truncating: isWhole ? whole : lane.name, at: line.row, column: line.column + 2, limit: room,
        role: .label)
    }
    BarRow.of(row, scale, chart).draw(in: bars, on: &grid)
  }

  private static func drawName(
    _ bar: TimelineChart.StepBar, _ isHere: Bool, _ session: Session, in names: Area,
    on grid: inout Grid
  ) {
    let title = session.plan.step(bar.record)?.title ?? ""
    if isHere { grid.write("▸", in: names, role: .accent) }
    let number = Area(row: names.row, column: names.column + 2, rows: 1, columns: 3)
    grid.write(right: String(bar.number), in: number, role: .quiet)
    grid.write(
      truncating: title.isEmpty ? "(no words yet)" : title, at: names.row,
      column: names.column + 6, limit: names.columns - 6,
      role: bar.isOver ? .quiet : title.isEmpty ? .placeholder : .text)
    if isHere { grid.paint(names.split(left: 2).rest, role: .cursorLine) }
  }

  // MARK: Under the bars

  /// The chosen step in words, and what the shapes mean.
  private static func drawFoot(
    _ chart: TimelineChart, _ session: Session, in area: Area, on grid: inout Grid
  ) {
    guard !area.isEmpty else { return }
    let columns = area.split(left: 2).rest.columns
    let sentences = sentences(session).map { words, role in
      (Paragraph(words, columns: columns), role)
    }
    let needed = sentences.reduce(0) { $0 + $1.0.ranges.count }
    // A third row only where no sentence is cut for it.
    let legend = TimelineLegend(chart, columns: area.columns)
    let legendRows = min(legend.count, max(area.rows > 5 ? 2 : 1, area.rows - needed))
    let (text, signs) = area.split(bottom: legendRows)
    let room = text.split(left: 2).rest
    // Air above them, where none of them is cut for it.
    var rest = room.split(top: needed < room.rows ? 1 : 0).rest
    for (paragraph, role) in sentences {
      grid.write(paragraph, from: 0, in: rest, role: role)
      rest = rest.split(top: paragraph.ranges.count).rest
    }
    legend.draw(in: signs, on: &grid)
  }

  /// The chosen step: who does it, its dates, and what follows if it is late.
  private static func sentences(_ session: Session) -> [(words: String, role: Role)] {
    guard let record = session.timeline.selection, let step = session.plan.step(record) else {
      return []
    }
    let owners = Side.allCases.compactMap { session.plan.person(step.owner($0).known)?.name }
    let words = [step.title, owners.joined(separator: " and ")].filter { !$0.isEmpty }
    let isLate = session.derived.schedule[record]?.isLate == true
    let all: [(words: String, role: Role)] = [
      (words.joined(separator: " · "), .text),
      (
        StepDatesWords.words(for: record, session.plan, session.derived.schedule),
        isLate ? .late : .echo
      ),
      (SlipWords.words(for: record, session), .quiet),
    ]
    return all.filter { !$0.words.isEmpty }
  }

  /// That there are rows below, at the right end of a row of its own.
  private static func drawRest(below: Int, in line: Area, on grid: inout Grid) {
    grid.write(right: "↓ \(below) more", in: line, role: .quiet)
  }
}
