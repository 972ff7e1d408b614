/// A stretch of a row whose cells differ from what the terminal shows.
///
/// It starts at a letter's first cell and ends at a letter's last.
public struct ChangedRow: Equatable, Sendable {
  /// The row, from 0.
  public let row: Int
  /// The first changed column.
  public let firstColumn: Int
  /// The last changed column, included.
  public let lastColumn: Int
}

extension Grid {
  /// What changed since the last call, by row in ascending order; the frame then counts as shown.
  ///
  /// Only rows drawn on are compared, and a row drawn on as it was before is not reported.
  public mutating func takeChangedRows() -> [ChangedRow] {
    var changes: [ChangedRow] = []
    guard size.columns > 0 else { return changes }
    for row in 0..<size.rows where rows[row].comparedEnd > 0 || isUnknown {
      let span = changedSpan(row: row)
      rows[row].isTouched = false
      rows[row].shownEnd = rows[row].drawnEnd
      guard let span else { continue }
      changes.append(
        ChangedRow(row: row, firstColumn: span.lowerBound, lastColumn: span.upperBound))
      let start = row * size.columns
      for index in (start + span.lowerBound)...(start + span.upperBound) {
        shown[index] = cells[index]
      }
    }
    isUnknown = false
    return changes
  }

  /// The cells of a stretch.
  public func cells(of change: ChangedRow) -> ArraySlice<Cell> {
    let start = change.row * size.columns
    return cells[start + change.firstColumn...start + change.lastColumn]
  }

  /// The base scalar and up to four marks, 0 where there is none, of a cluster cell.
  public func scalars(ofCluster index: Int) -> (UInt32, UInt32, UInt32, UInt32, UInt32) {
    guard clusters.indices.contains(index) else { return (Cell.mark, 0, 0, 0, 0) }
    let (base, marks) = (clusters[index].base, clusters[index].marks)
    return (base, marks.0, marks.1, marks.2, marks.3)
  }

  private func changedSpan(row: Int) -> ClosedRange<Int>? {
    if isUnknown { return 0...(size.columns - 1) }
    let start = row * size.columns
    let end = rows[row].comparedEnd
    let drawn = cells.span.extracting(start..<(start + end))
    let known = shown.span.extracting(start..<(start + end))
    guard Grid.differ(drawn, known) else { return nil }
    var first = 0
    while first < end - 1, drawn[first] == known[first] { first += 1 }
    var last = end - 1
    while last > first, drawn[last] == known[last] { last -= 1 }
    // A terminal draws wide letters whole.
    while first > 0, drawn[first].isContinuation || known[first].isContinuation { first -= 1 }
    while last < end - 1, drawn[last + 1].isContinuation || known[last + 1].isContinuation {
      last += 1
    }
    return first...last
  }

  /// Without an early way out, so that the compiler compares several cells at once.
  private static func differ(_ left: Span<Cell>, _ right: Span<Cell>) -> Bool {
    var difference: UInt32 = 0
    for index in 0..<min(left.count, right.count) {
      difference |= left[index].bits ^ right[index].bits
    }
    return difference != 0
  }
}
