/// What the shapes of the timeline mean: those that it has, over as many rows as they take.
struct TimelineLegend {
  typealias Sign = (shape: String, role: Role, words: String)

  /// The signs, row by row.
  private let rows: [[Sign]]
  /// The columns of the mark before the names, under which nothing stands.
  private static let indent = 2

  init(_ chart: TimelineChart, columns: Int) {
    var rows: [[Sign]] = []
    var used = columns
    for sign in TimelineLegend.signs(of: chart) {
      let width = TimelineLegend.width(of: sign)
      if rows.isEmpty || used + width > columns {
        rows.append([])
        used = TimelineLegend.indent
      }
      rows[rows.count - 1].append(sign)
      used += width + 2
    }
    self.rows = rows
  }

  var count: Int { rows.count }

  func draw(in area: Area, on grid: inout Grid) {
    for (row, signs) in rows.prefix(area.rows).enumerated() {
      var column = area.column + TimelineLegend.indent
      for sign in signs where column + TimelineLegend.width(of: sign) <= area.endColumn {
        let used = grid.write(sign.shape, at: area.row + row, column: column, role: sign.role)
        grid.write(sign.words, at: area.row + row, column: column + used + 1, role: .quiet)
        column += TimelineLegend.width(of: sign) + 2
      }
    }
  }

  private static func width(of sign: Sign) -> Int {
    DisplayWidth.columns(of: sign.shape) + 1 + DisplayWidth.columns(of: sign.words)
  }

  /// The signs of shapes that some row of the chart has: no word is spent on others.
  private static func signs(of chart: TimelineChart) -> [Sign] {
    var shapes: Set<String> = []
    for bar in chart.steps {
      if bar.doneOn != nil { shapes.insert("✓") }
      if let ready = bar.earliest?.upperBound, let needed = bar.neededBy, ready < needed {
        shapes.insert("·")
      }
      if bar.earliest != nil { shapes.insert(bar.isMoment ? "◆◇" : "╌") }
      if bar.isLate, bar.planned != nil { shapes.insert("!") }
      if bar.wait != nil { shapes.insert("~") }
      if bar.neededBy != nil { shapes.insert("│") }
      if bar.planned != nil { shapes.insert(bar.isMoment ? "◆◇" : bar.isOnChain ? "█" : "▒") }
      if !bar.away.isEmpty { shapes.insert("×") }
    }
    if let goLive = chart.goLive, goLive >= chart.first { shapes.insert("┃") }
    for lane in chart.lanes { shapes.insert(lane.kind == .decision ? "◆◇" : "×") }
    return BarRow.legend.filter { shapes.contains($0.shape) }
  }
}
