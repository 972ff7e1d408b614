/// What is known of a row without looking at its cells.
struct RowState: Equatable, Sendable {
  /// The row was drawn on or cleared since the frame was last taken.
  var isTouched = true
  /// Blank cells only from this column on, in the frame being drawn.
  var drawnEnd = 0
  /// Blank cells only from this column on, in the frame last taken.
  var shownEnd = 0

  /// Columns in which the two frames may differ.
  var comparedEnd: Int { isTouched ? max(drawnEnd, shownEnd) : 0 }
}

/// A frame of cells that views draw on, and the memory of what the terminal shows.
///
/// Views draw the whole frame each time; `takeChangedRows()` says what really differs.
/// Every drawing call is total: what lies outside the grid or outside its limit is not drawn.
public struct Grid: Sendable {
  /// Height and width in cells.
  public private(set) var size: GridSize

  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: GridPosition? {
    didSet { typingEnd = 0 }
  }
  /// The column before which there is room for a letter typed where the cursor is.
  var typingEnd = 0

  /// The frame being drawn, row after row.
  var cells: [Cell]
  /// The frame last taken.
  var shown: [Cell]
  var rows: [RowState]
  /// True until the whole frame is taken once: nothing is known of the terminal.
  var isUnknown = true

  var clusters: [GlyphCluster] = []
  var clusterIndexes: [GlyphCluster: Int] = [:]

  /// Different clusters kept before a cleared frame forgets them.
  static let clusterLimit = 4_096

  /// A blank grid, every row of it changed.
  public init(size: GridSize) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    shown = cells
    rows = Array(repeating: RowState(), count: size.rows)
  }

  /// Gives the grid another size: blank, every row changed, the cursor hidden.
  public mutating func resize(to size: GridSize) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    shown = cells
    rows = Array(repeating: RowState(), count: size.rows)
    cursor = nil
    forgetClusters()
  }

  /// Forgets what the terminal shows: every cell of the next frame counts as changed.
  public mutating func forgetShown() {
    isUnknown = true
  }

  /// Blanks the frame and hides the cursor, to draw the next one.
  public mutating func clear() {
    for row in rows.indices where rows[row].drawnEnd > 0 {
      set(.blank, row: row, from: 0, to: rows[row].drawnEnd)
      rows[row] = RowState(shownEnd: rows[row].shownEnd)
    }
    cursor = nil
    if clusters.count > Grid.clusterLimit { forgetClusters() }
  }

  /// The cell at a row and column of the grid; a blank outside it.
  public subscript(row row: Int, column column: Int) -> Cell {
    guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return .blank }
    return cells[row * size.columns + column]
  }

  /// Fills an area with one character, a space unless another is given.
  ///
  /// A character wider than a column, or that may not be drawn, fills with spaces instead.
  public mutating func fill(_ area: Area, with character: Character = " ", role: Role) {
    let target = area.intersection(size.area)
    guard !target.isEmpty else { return }
    var cell = Cell(scalar: 0x20, columns: 1, role: role)
    if let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      DisplayWidth.kind(of: scalar.value) == .narrow
    {
      cell = Cell(scalar: scalar.value, columns: 1, role: role)
    }
    for row in target.row..<target.endRow {
      mendEdges(row: row, from: target.column, to: target.endColumn)
      set(cell, row: row, from: target.column, to: target.endColumn)
      touch(row: row, end: target.endColumn)
    }
  }

  /// Gives the cells of an area another role and leaves what they show.
  public mutating func paint(_ area: Area, role: Role) {
    let target = area.intersection(size.area)
    guard !target.isEmpty else { return }
    let roleBits = UInt32(role.rawValue) << 24
    for row in target.row..<target.endRow {
      let start = row * size.columns + target.column
      for index in start..<(start + target.columns) {
        cells[index] = Cell(bits: cells[index].bits & 0x00FF_FFFF | roleBits)
      }
      touch(row: row, end: target.endColumn)
    }
  }

  private mutating func set(_ cell: Cell, row: Int, from: Int, to: Int) {
    let start = row * size.columns
    var all = cells.mutableSpan
    for index in (start + from)..<(start + to) { all[index] = cell }
  }

  /// Remembers that a row was drawn on up to a column.
  mutating func touch(row: Int, end: Int) {
    rows[row].isTouched = true
    rows[row].drawnEnd = max(rows[row].drawnEnd, end)
  }

  /// Blanks the halves of wide letters that drawing over columns `from..<to` would cut.
  mutating func mendEdges(row: Int, from: Int, to: Int) {
    let start = row * size.columns
    if from > 0, from < size.columns, cells[start + from].isContinuation {
      cells[start + from - 1] = Cell(scalar: 0x20, columns: 1, role: cells[start + from - 1].role)
    }
    if to < size.columns, cells[start + to].isContinuation {
      cells[start + to] = Cell(scalar: 0x20, columns: 1, role: cells[start + to].role)
    }
  }

  private mutating func forgetClusters() {
    clusters.removeAll(keepingCapacity: true)
    clusterIndexes.removeAll(keepingCapacity: true)
    isUnknown = true
  }

  /// The number under which a letter with marks is kept, or nil when too many different ones are.
  mutating func index(of cluster: GlyphCluster) -> Int? {
    if let known = clusterIndexes[cluster] { return known }
    // Twice the limit can only be reached within one frame; the letter is then shown bare.
    guard clusters.count < 2 * Grid.clusterLimit else { return nil }
    clusters.append(cluster)
    clusterIndexes[cluster] = clusters.count - 1
    return clusters.count - 1
  }
}
