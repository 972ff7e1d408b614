import Scheduling

/// One row of the timeline as cells: a shape and what it means.
struct BarRow {
  private var cells: [(shape: Character, role: Role)]
  private let scale: TimelineScale
  private let goLive: CivilDate?

  /// What the shapes mean, the most needed first.
  static let legend: [(shape: String, role: Role, words: String)] = [
    ("█", .critical, "decides go-live"), ("▒", .bar, "planned"), ("╌", .quiet, "earliest"),
    ("!", .late, "late"), ("·", .quiet, "spare"), ("│", .quiet, "needed by"),
    ("~", .warning, "waits"), ("◆◇", .accent, "one day"),
    ("×", .dayOff, "away or closed"), ("✓", .good, "done"), ("┃", .goLive, "go-live"),
  ]

  /// The cells of a row.
  static func of(
    _ row: TimelineChart.Row, _ scale: TimelineScale, _ chart: TimelineChart
  ) -> BarRow {
    var made = BarRow(scale, chart.goLive)
    made.put("│", .today, on: chart.first)
    if let goLive = chart.goLive { made.put("┃", .goLive, on: goLive) }
    switch row {
    case .gap, .heading: break
    case .step(let bar): made.add(bar)
    case .lane(let lane): made.add(lane)
    }
    return made
  }

  private init(_ scale: TimelineScale, _ goLive: CivilDate?) {
    self.scale = scale
    self.goLive = goLive
    cells = Array(repeating: (" ", .text), count: scale.columns)
  }

  private mutating func add(_ bar: TimelineChart.StepBar) {
    if let day = bar.doneOn { return put("✓", .good, on: max(day, scale.first)) }
    if let ready = bar.earliest?.upperBound, let needed = bar.neededBy, ready < needed {
      fill("·", .quiet, ready + 1...needed)
    }
    if let earliest = bar.earliest { fill(bar.isMoment ? "◇" : "╌", .quiet, earliest) }
    if let wait = bar.wait { fill("~", .warning, wait) }
    if let needed = bar.neededBy {
      // Needed on the day itself: the line of go-live goes on through the row.
      let isGoLive = goLive.map(scale.column) == scale.column(of: needed)
      put(isGoLive ? "┃" : "│", isGoLive ? .goLive : .quiet, on: needed)
    }
    guard let planned = bar.planned else { return }
    let role: Role = bar.isLate ? .late : bar.isOnChain ? .critical : .bar
    if bar.isMoment {
      put(bar.isOnChain ? "◆" : "◇", role, on: planned.upperBound)
    } else {
      fill(bar.isOnChain ? "█" : "▒", role, planned)
    }
    for away in bar.away { fill("×", .dayOff, away, onlyOver: ["█", "▒", "╌"]) }
    // At the edge a moment's only sign stays.
    if bar.isLate { markLate(after: planned.upperBound, mayCover: !bar.isMoment) }
  }

  /// Where there is no colour the late ones would look like the others.
  private mutating func markLate(after day: CivilDate, mayCover: Bool) {
    let column = scale.columns(of: day...day).upperBound
    guard column > 0, column < cells.count || column == cells.count && mayCover else { return }
    cells[min(column, cells.count - 1)] = ("!", .late)
  }

  private mutating func add(_ lane: TimelineChart.DayLane) {
    for days in lane.days {
      switch lane.kind {
      case .decision: put("◆", .accent, on: days.lowerBound)
      case .away, .closed: fill("×", .dayOff, days)
      }
    }
  }

  private mutating func put(_ shape: Character, _ role: Role, on day: CivilDate) {
    let column = scale.column(of: day)
    if cells.indices.contains(column) { cells[column] = (shape, role) }
  }

  private mutating func fill(
    _ shape: Character, _ role: Role, _ days: ClosedRange<CivilDate>,
    onlyOver shapes: Set<Character>? = nil
  ) {
    for column in scale.columns(of: days).clamped(to: cells.indices)
    where shapes?.contains(cells[column].shape) != false {
      cells[column] = (shape, role)
    }
  }

  /// Draws the cells, a stretch of one role at a time.
  func draw(in line: Area, on grid: inout Grid) {
    var start = 0
    while start < cells.count {
      var end = start
      var text = ""
      while end < cells.count, cells[end].role == cells[start].role {
        text.append(cells[end].shape)
        end += 1
      }
      if text.contains(where: { $0 != " " }) {
        grid.write(
          text, at: line.row, column: line.column + start, limit: line.columns - start,
          role: cells[start].role)
      }
      start = end
    }
  }
}
