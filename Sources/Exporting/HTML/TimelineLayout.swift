import Scheduling

/// Where each bar and its label stand, so that no label covers another.
struct TimelineLayout {
  /// For what the picture is made.
  enum Shape {
    /// The page: names of blocks on the left.
    case page
    /// A telephone: names of blocks above their bars, and no column for them.
    case telephone

    var width: Double { self == .page ? 960 : 360 }
    /// Where the first day begins.
    var labelWidth: Double { self == .page ? 200 : 6 }
    /// What stands above the bars of a block.
    var nameHeight: Double { self == .page ? 0 : 20 }
    fileprivate var longestLabel: Int { self == .page ? 48 : 34 }
    /// With more rows than this the picture would push the plan off the first page: the bars then
    /// stand without labels, and closer together.
    fileprivate var mostRows: Int { self == .page ? 18 : 30 }
  }

  static let headHeight = 34.0
  /// A letter of the labels' size, a little generous: fonts differ.
  private static let letter = 6.1

  struct Placed {
    let bar: Timeline.Bar
    let label: String
    let start: Double
    let end: Double
    let row: Int
    let labelSide: LabelSide
  }

  enum LabelSide { case inside, right, left }

  struct Lane {
    let name: String
    let top: Double
    let height: Double
    let bars: [Placed]
  }

  let lanes: [Lane]
  let height: Double
  let rowHeight: Double
  let shape: Shape
  private let timeline: Timeline

  init(_ timeline: Timeline, _ shape: Shape) {
    self.timeline = timeline
    self.shape = shape
    var top = Self.headHeight
    var lanes: [Lane] = []
    func rows(_ bars: [Placed]) -> Int { (bars.map(\.row).max() ?? 0) + 1 }
    let labelled = timeline.lanes.map { Self.placed($0.bars, in: timeline, shape, hasLabels: true) }
    let hasLabels = labelled.reduce(0) { $0 + rows($1) } <= shape.mostRows
    rowHeight = hasLabels ? 19 : 11
    for (lane, labelledBars) in zip(timeline.lanes, labelled) {
      let bars =
        hasLabels ? labelledBars : Self.placed(lane.bars, in: timeline, shape, hasLabels: false)
      let rows = rows(bars)
      let height = max(24, Double(rows) * rowHeight + 8) + shape.nameHeight
      lanes.append(Lane(name: lane.name, top: top, height: height, bars: bars))
      top += height
    }
    self.lanes = lanes
    height = top + 4
  }

  /// The left edge of a day.
  func position(of day: CivilDate) -> Double { Self.position(of: day, in: timeline, shape) }

  private static func position(
    of day: CivilDate, in timeline: Timeline, _ shape: Shape
  ) -> Double {
    let days = Double(max(1, timeline.last - timeline.first + 1))
    let room = shape.width - shape.labelWidth - 8
    return shape.labelWidth + room * Double(day - timeline.first) / days
  }

  /// The first days of months strictly inside the timeline.
  var months: [CivilDate] {
    var found: [CivilDate] = []
    var day = timeline.first
    while found.count < 600 {
      let (year, month, _) = day.components
      let isLast = month == 12
      guard
        let next = CivilDate(year: isLast ? year + 1 : year, month: isLast ? 1 : month + 1, day: 1),
        next <= timeline.last
      else { return found }
      found.append(next)
      day = next
    }
    return found
  }

  /// Each bar in the first row that has room for it and its label, which is cut where neither side
  /// of the bar is wide enough.
  private static func placed(
    _ bars: [Timeline.Bar], in timeline: Timeline, _ shape: Shape, hasLabels: Bool
  ) -> [Placed] {
    var ends: [[ClosedRange<Double>]] = []
    return bars.map { bar in
      let start = position(of: bar.first, in: timeline, shape)
      let end = max(start + 9, position(of: bar.last + 1, in: timeline, shape))
      // The sign of what is done or at risk stands before the label.
      let sign = bar.look == .open || bar.look == .away ? 0.0 : 2
      let beside = max(shape.width - end, start) - 6
      let most = min(shape.longestLabel, max(8, Int(beside / letter - sign)))
      var label = hasLabels ? TextLayout.shortened(bar.label, to: shape.longestLabel) : ""
      var size = Double(TextLayout.columns(label)) * letter
      let isInside = !bar.isMoment && size + 10 <= end - start
      if !isInside, TextLayout.columns(label) > most {
        label = TextLayout.shortened(bar.label, to: most)
        size = Double(TextLayout.columns(label)) * letter
      }
      let side: LabelSide = isInside ? .inside : end + 6 + size <= shape.width ? .right : .left
      let taken: ClosedRange<Double> =
        switch side {
        case .inside: start...(end + 3)
        case .right: start...(end + (hasLabels ? 12 + size : 3))
        case .left: min(start, start - 12 - size)...(end + 3)
        }
      let free = ends.firstIndex { row in !row.contains { $0.overlaps(taken) } }
      let row = free ?? ends.count
      if row == ends.count { ends.append([]) }
      ends[row].append(taken)
      return Placed(bar: bar, label: label, start: start, end: end, row: row, labelSide: side)
    }
  }
}
