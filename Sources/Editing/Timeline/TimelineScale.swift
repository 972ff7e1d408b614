import Scheduling

/// Which column of the timeline a day stands in.
struct TimelineScale: Equatable, Sendable {
  /// The first day on the screen.
  let first: CivilDate
  let columns: Int
  /// So many columns stand for so many days.
  private let perColumns: Int
  private let perDays: Int

  init(_ chart: TimelineChart, _ pane: TimelinePane, columns: Int) {
    self.columns = max(1, columns)
    let span = max(1, chart.last - chart.first + 1)
    switch pane.zoom {
    case .whole: (perColumns, perDays) = (self.columns, span)
    case .months: (perColumns, perDays) = (2, 7)
    case .weeks: (perColumns, perDays) = (1, 1)
    case .days: (perColumns, perDays) = (3, 1)
    }
    first = chart.first + (pane.zoom == .whole ? 0 : min(pane.offset, span - 1))
  }

  /// Days that are on the screen, whole or in part.
  var dayCount: Int { max(1, columns * perDays / perColumns) }

  /// The column in which a day begins; outside of `0..<columns` when it is not on the screen.
  func column(of day: CivilDate) -> Int {
    let product = (day - first) * perColumns
    return product >= 0 ? product / perDays : -((-product + perDays - 1) / perDays)
  }

  /// The columns of a stretch of days that are on the screen; every stretch has at least one.
  func columns(of days: ClosedRange<CivilDate>) -> Range<Int> {
    let start = column(of: days.lowerBound)
    let end = max(start + 1, column(of: days.upperBound + 1))
    return start..<end
  }
}
