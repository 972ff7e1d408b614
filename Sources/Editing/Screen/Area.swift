/// The height and width of a screen, in cells.
public struct GridSize: Equatable, Hashable, Sendable {
  /// Height in cells, never negative.
  public let rows: Int
  /// Width in cells, never negative.
  public let columns: Int

  /// The largest height or width that is believed; more is a broken report.
  public static let limit = 2_000

  /// A size; negative measures become 0 and those above `limit` become `limit`.
  public init(rows: Int, columns: Int) {
    self.rows = min(max(0, rows), GridSize.limit)
    self.columns = min(max(0, columns), GridSize.limit)
  }

  /// The whole screen as an area.
  public var area: Area { Area(row: 0, column: 0, rows: rows, columns: columns) }
}

/// A cell's place: row from the top, column from the left, both from 0.
public struct GridPosition: Equatable, Hashable, Sendable {
  /// Rows above it.
  public var row: Int
  /// Columns left of it.
  public var column: Int

  /// A place, which need not lie on any screen.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
///
/// Every way of cutting one gives rectangles inside it, possibly empty.
///
///     let (list, panel) = page.split(right: 30)     panel gets at most what there is
///     let (head, body) = list.split(top: 2)
public struct Area: Equatable, Hashable, Sendable {
  /// The first row.
  public let row: Int
  /// The first column.
  public let column: Int
  /// Height in cells, 0 or more.
  public let rows: Int
  /// Width in cells, 0 or more.
  public let columns: Int

  /// A rectangle; negative measures become 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// True when it holds no cell.
  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// One past the last row.
  public var endRow: Int { row + rows }

  /// One past the last column.
  public var endColumn: Int { column + columns }

  /// True when the place lies inside.
  public func contains(_ position: GridPosition) -> Bool {
    position.row >= row && position.row < endRow
      && position.column >= column && position.column < endColumn
  }

  /// The upper `count` rows and what is left under them.
  public func split(top count: Int) -> (top: Area, rest: Area) {
    let cut = min(max(0, count), rows)
    return (
      Area(row: row, column: column, rows: cut, columns: columns),
      Area(row: row + cut, column: column, rows: rows - cut, columns: columns)
    )
  }

  /// What is left above the lower `count` rows, and those.
  public func split(bottom count: Int) -> (rest: Area, bottom: Area) {
    let parts = split(top: rows - min(max(0, count), rows))
    return (parts.top, parts.rest)
  }

  /// The left `count` columns and what is left beside them.
  public func split(left count: Int) -> (left: Area, rest: Area) {
    let cut = min(max(0, count), columns)
    return (
      Area(row: row, column: column, rows: rows, columns: cut),
      Area(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }

  /// What is left beside the right `count` columns, and those.
  public func split(right count: Int) -> (rest: Area, right: Area) {
    let parts = split(left: columns - min(max(0, count), columns))
    return (parts.left, parts.rest)
  }

  /// The rectangle without a margin on each side; empty when the margin leaves nothing.
  public func inset(rows byRows: Int = 0, columns byColumns: Int = 0) -> Area {
    let (top, sides) = (min(max(0, byRows), rows / 2), min(max(0, byColumns), columns / 2))
    return Area(
      row: row + top, column: column + sides,
      rows: rows - 2 * top, columns: columns - 2 * sides)
  }

  /// One row of the rectangle, counted from its top; empty when it has no such row.
  public func line(_ index: Int) -> Area {
    guard index >= 0, index < rows else {
      return Area(row: row, column: column, rows: 0, columns: 0)
    }
    return Area(row: row + index, column: column, rows: 1, columns: columns)
  }

  /// The cells that both rectangles hold.
  public func intersection(_ other: Area) -> Area {
    let (top, left) = (max(row, other.row), max(column, other.column))
    return Area(
      row: top, column: left,
      rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }
}
