extension Grid {
  /// Draws a line of text and gives the columns it took, never more than `limit`.
  ///
  /// A letter that would not fit whole is not drawn. Controls, bidirectional overrides, invisible
  /// and unknown characters are drawn as `Cell.mark`, so text of others cannot steer a terminal.
  ///
  /// - Parameters:
  ///   - text: One line, any scalars.
  ///   - row: From 0; outside the grid nothing is drawn.
  ///   - column: From 0; what lies left of the grid is not supported and draws nothing.
  ///   - limit: The most columns to take; the grid's edge limits further.
  ///   - role: What the text means.
  /// - Returns: Columns taken.
  /// - Complexity: O(bytes that fit).
  @discardableResult
  public mutating func write(
    _ text: String, at row: Int, column: Int, limit: Int = .max, role: Role
  ) -> Int {
    draw(text, row: row, column: column, limit: limit, role: role).columns
  }

  /// Draws a line of text at the start of an area's first row, inside the area.
  @discardableResult
  public mutating func write(_ text: String, in area: Area, role: Role) -> Int {
    guard area.rows > 0 else { return 0 }
    return write(text, at: area.row, column: area.column, limit: area.columns, role: role)
  }

  /// Puts the cursor on a line that is typed on, inside an area of which the last column is kept
  /// for it.
  mutating func place(typing cursor: GridPosition, in area: Area) {
    self.cursor = cursor
    typingEnd = area.endColumn - 2
  }

  /// Draws a letter of one column where the cursor is, behind all that stands on its line, and
  /// moves the cursor on.
  ///
  /// - Returns: Whether the line has room for it; else nothing is drawn.
  mutating func type(_ letter: String) -> Bool {
    guard let cursor, cursor.column < typingEnd else { return false }
    let end = typingEnd
    write(letter, at: cursor.row, column: cursor.column, limit: 1, role: .answer)
    self.cursor = GridPosition(row: cursor.row, column: cursor.column + 1)
    typingEnd = end
    return true
  }

  /// Draws a line of text, ending in "…" when it does not fit in `limit` columns.
  ///
  /// - Returns: Columns taken, the ellipsis included.
  @discardableResult
  public mutating func write(
    truncating text: String, at row: Int, column: Int, limit: Int, role: Role
  ) -> Int {
    let (columns, isWhole) = draw(text, row: row, column: column, limit: limit, role: role)
    let room = min(limit, size.columns - column)
    guard !isWhole, room > 0, row >= 0, row < size.rows, column >= 0 else { return columns }
    // A wide letter may have left the last column free, or may have to go whole.
    var last = min(columns, room - 1)
    if last > 0, self[row: row, column: column + last].isContinuation { last -= 1 }
    return last + write("…", at: row, column: column + last, limit: room - last, role: role)
  }

  /// Draws a line of text so that it ends at the last column of an area, with "…" if it is cut.
  @discardableResult
  public mutating func write(right text: String, in area: Area, role: Role) -> Int {
    guard area.rows > 0 else { return 0 }
    let indent = max(0, area.columns - DisplayWidth.columns(of: text))
    return write(
      truncating: text, at: area.row, column: area.column + indent,
      limit: area.columns - indent, role: role)
  }

  private mutating func draw(
    _ text: String, row: Int, column: Int, limit: Int, role: Role
  ) -> (columns: Int, isWhole: Bool) {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns, limit > 0 else {
      return (0, text.isEmpty)
    }
    let bytes = text.utf8Span.span
    guard bytes.count > 0 else { return (0, true) }
    let room = min(limit, size.columns - column)
    let start = row * size.columns + column
    if cells[start].isContinuation { mendEdges(row: row, from: column, to: size.columns) }
    let frame = Cell.frame(columns: 1, role: role)
    var walk = ClusterWalk()
    var taken = 0
    while walk.offset < bytes.count, taken < room {
      taken += drawPlain(bytes, at: &walk.offset, frame: frame, into: start + taken, room - taken)
      let before = walk.offset
      guard taken < room, let cluster = walk.next(in: bytes) else { break }
      guard cluster.columns <= room - taken else {
        walk.offset = before
        break
      }
      put(cluster, at: start + taken, role: role)
      taken += cluster.columns
    }
    mendEdges(row: row, from: size.columns, to: column + taken)
    touch(row: row, end: column + taken)
    return (taken, walk.offset >= bytes.count)
  }

  /// Draws printable ASCII up to something else, a letter that may carry a mark, or the limit.
  private mutating func drawPlain(
    _ bytes: Span<UInt8>, at offset: inout Int, frame: UInt32, into start: Int, _ room: Int
  ) -> Int {
    let rest = bytes.extracting(offset..<bytes.count)
    var count = min(room, rest.count)
    if !ClusterWalk.isPlain(rest.extracting(first: count)) {
      count = ClusterWalk.plainPrefix(of: rest.extracting(first: count))
    }
    // The last letter may carry a mark, which only the walk can tell.
    if count > 0, count < rest.count, rest[count] >= 0x80 { count -= 1 }
    let source = rest.extracting(first: count)
    var target = cells.mutableSpan
    guard start >= 0, start <= target.count - source.count else { return 0 }
    for index in source.indices {
      target[start &+ index] = Cell(bits: frame | UInt32(source[index]))
    }
    offset += count
    return count
  }

  private mutating func put(_ cluster: GlyphCluster, at index: Int, role: Role) {
    if cluster.markCount > 0, let kept = self.index(of: cluster) {
      cells[index] = Cell(cluster: kept, columns: cluster.columns, role: role)
    } else {
      cells[index] = Cell(scalar: cluster.base, columns: cluster.columns, role: role)
    }
    if cluster.columns == 2 { cells[index + 1] = .continuation(role) }
  }
}
