import Phrasing
import Scheduling

/// The two lines above the bars: months, and under them days or ticks.
enum TimelineAxis {
  static func draw(
    _ chart: TimelineChart, _ scale: TimelineScale, _ zoom: TimelinePane.Zoom, in area: Area,
    on grid: inout Grid
  ) {
    let (names, days) = TimelineView.split(area)
    grid.write(
      truncating: "from \(DateWords.short(scale.first))", at: names.row,
      column: names.column + 2, limit: names.columns - 2, role: .quiet)
    grid.fill(days.line(1), with: "─", role: .rule)
    drawMonths(scale, in: days, on: &grid)
    let marked = [chart.first, chart.goLive].compactMap(\.self)
    switch zoom {
    case .weeks: drawNumbers(scale, every: 7, but: marked, in: days.line(1), on: &grid)
    case .days: drawNumbers(scale, every: 1, but: marked, in: days.line(1), on: &grid)
    case .whole, .months: break
    }
    mark("▾", .today, chart.first, scale, in: days.line(1), on: &grid)
    if let goLive = chart.goLive {
      mark("▼", .goLive, goLive, scale, in: days.line(1), on: &grid)
    }
  }

  /// The name of each month where it begins, and of the first one at the edge.
  private static func drawMonths(_ scale: TimelineScale, in area: Area, on grid: inout Grid) {
    var day = scale.first
    var free = 0
    while scale.column(of: day) < area.columns {
      let column = scale.column(of: day)
      let (year, month, number) = day.components
      let next = CivilDate(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)
      guard let next else { return }
      let name = String(DateWords.plain(day).drop { $0 != " " }.dropFirst())
      let room = min(scale.column(of: next), area.columns) - column
      let words = room > name.count + 1 ? name : String(name.prefix(3))
      if column >= free, room > words.count {
        grid.write(words, at: area.row, column: area.column + column, role: .label)
        free = column + words.count + 1
      }
      if number == 1 {
        grid.write("┬", at: area.row + 1, column: area.column + column, role: .rule)
      }
      day = next
    }
  }

  /// The day of the month under each day, or each Monday.
  private static func drawNumbers(
    _ scale: TimelineScale, every count: Int, but marked: [CivilDate], in line: Area,
    on grid: inout Grid
  ) {
    for day in 0...scale.dayCount {
      let date = scale.first + day
      let column = scale.column(of: date)
      // Half a number beside a mark is another number.
      guard column + 2 <= line.columns, !marked.contains(date),
        count == 1 || date.weekday == .monday
      else { continue }
      let isOff = date.weekday == .saturday || date.weekday == .sunday
      grid.write(
        String(date.components.day), at: line.row, column: line.column + column,
        role: isOff ? .dayOff : .label)
    }
  }

  private static func mark(
    _ shape: String, _ role: Role, _ day: CivilDate, _ scale: TimelineScale, in line: Area,
    on grid: inout Grid
  ) {
    let column = scale.column(of: day)
    guard (0..<line.columns).contains(column) else { return }
    grid.write(shape, at: line.row, column: line.column + column, role: role)
  }
}
