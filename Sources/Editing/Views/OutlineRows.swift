import PlanModel

/// The lines of a page as rows of the screen: what is long takes several.
struct OutlineRows {
  let page: Outline
  /// The line the cursor is on.
  let here: Int?
  /// The first row shown, so that the cursor's is among them.
  let first: Int
  /// The line of the record whose field the cursor is on, where it has gone off the top: it stands
  /// on the first row, since a field alone does not say whose it is.
  private(set) var pinned: Int?
  /// The row on which each line begins, and the one after the last.
  private let starts: [Int]
  /// The words of lines that may be long, broken once for measuring and drawing.
  private let wrapped: [Int: Paragraph]
  /// The words of steps, broken as well; none in a plan of hundreds, where each has one row.
  private let steps: [Int: StepRow]

  init(_ session: Session, in area: Area) {
    let page = Outline(session.plan, session.outline)
    let here = session.outline.selection.flatMap { page.index(of: $0) }
    var starts: [Int] = []
    starts.reserveCapacity(page.lines.count + 1)
    var wrapped: [Int: Paragraph] = [:]
    var steps: [Int: StepRow] = [:]
    let breaksSteps = OutlineRows.breaksSteps(of: session.plan)
    var row = 0
    for (index, line) in page.lines.enumerated() {
      starts.append(row)
      let paragraph = OutlineView.paragraph(for: line, session, in: area)
      if let paragraph { wrapped[index] = paragraph }
      if breaksSteps, case .record(let record, .step, _) = line,
        let step = session.plan.step(record)
      {
        let words = StepRow(step, session, columns: max(1, area.columns - 2))
        steps[index] = words
        row += words.rows
        continue
      }
      row += paragraph.map { min($0.ranges.count, OutlineRows.most(in: area)) } ?? 1
    }
    starts.append(row)
    (self.page, self.here, self.starts) = (page, here, starts)
    (self.wrapped, self.steps) = (wrapped, steps)
    let scroll = min(max(0, session.outline.scroll), max(0, row - area.rows))
    guard let here, !session.outline.isScrolledAway else {
      first = scroll
      return
    }
    // A line stays in sight below the cursor's.
    let top = starts[here]
    let wanted = min(top, max(scroll, starts[here + 1] - area.rows + 1))
    guard case .field(let record, _) = page.lines[here], area.rows > 3,
      let head = page.lines[..<here].lastIndex(where: { line in
        if case .record(record, _, _) = line { true } else { false }
      }), starts[head] < wanted
    else {
      first = wanted
      return
    }
    first = min(wanted, top - 1)
    pinned = starts[head] < first ? head : nil
  }

  /// Whether a step may take several rows: in a larger plan each has one, and need not be
  /// measured at every key.
  static func breaksSteps(of plan: Plan) -> Bool { plan.stepCount <= 60 }

  /// The rows of all lines.
  var count: Int { starts.last ?? 0 }

  /// The row of the area on which the cursor's line begins; outside of it when it is scrolled away.
  var hereRow: Int? { here.map { starts[$0] - first } }

  /// The most rows of one line: others stay in sight.
  private static func most(in area: Area) -> Int { max(1, area.rows - 4) }

  /// The first row to show so that as much of a record and its fields is seen as there is room for.
  func scroll(showing record: RecordID, in area: Area) -> Int {
    let own = page.lines.indices.filter { page.lines[$0].place?.record == record }
    guard let start = own.first, let end = own.last else { return first }
    return min(starts[start], max(first, starts[end + 1] - area.rows + 1))
  }

  /// A part of the page on the screen.
  struct Shown {
    let index: Int
    let line: Outline.Line
    /// The rows of the screen it takes.
    let area: Area
    /// How many of its rows are above the screen.
    let hidden: Int
    /// The words of it, broken, where they may be long.
    let paragraph: Paragraph?
    /// The words of a step, broken.
    let step: StepRow?
  }

  /// What stands in an area, from the top.
  func shown(in area: Area) -> [Shown] {
    var shown: [Shown] = []
    if let pinned {
      shown.append(
        Shown(
          index: pinned, line: page.lines[pinned], area: area.line(0), hidden: 0,
          paragraph: wrapped[pinned], step: steps[pinned]))
    }
    let first = pinned == nil ? first : first + 1
    let area = pinned == nil ? area : area.split(top: 1).rest
    for (index, line) in page.lines.enumerated() where starts[index + 1] > first {
      let hidden = max(0, first - starts[index])
      let row = starts[index] + hidden - first
      guard row < area.rows else { break }
      let rows = min(starts[index + 1] - starts[index] - hidden, area.rows - row)
      let place = Area(row: area.row + row, column: area.column, rows: rows, columns: area.columns)
      shown.append(
        Shown(
          index: index, line: line, area: place, hidden: hidden, paragraph: wrapped[index],
          step: steps[index]))
    }
    return shown
  }

  /// Where a cursor on this row of the area is; `nil` where none can be.
  func place(at row: Int) -> OutlinePane.Place? {
    if row == 0, let pinned { return page.lines[pinned].place }
    let wanted = first + row
    return page.lines.indices.first { starts[$0 + 1] > wanted }.flatMap { page.lines[$0].place }
  }
}
