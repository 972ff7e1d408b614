extension Grid {
  /// Lights the parts of a line of text that were understood.
  ///
  /// - Parameters:
  ///   - parts: UTF-8 bytes of the whole text, in order.
  ///   - line: The stretch of the text that stands at the start of the area.
  ///   - offset: Bytes of the text before the line.
  ///   - area: Where the line stands; nothing outside it is touched.
  /// - Complexity: O(bytes of the line) for each part in it.
  mutating func light(_ parts: [Range<Int>], of line: Substring, from offset: Int, in area: Area) {
    let shown = offset..<offset + line.utf8.count
    for part in parts where part.overlaps(shown) {
      let bytes = part.clamped(to: shown)
      let start = line.utf8.index(line.startIndex, offsetBy: bytes.lowerBound - offset)
      let end = line.utf8.index(start, offsetBy: bytes.count)
      let column = DisplayWidth.columns(of: String(line[..<start]))
      let lit = Area(
        row: area.row, column: area.column + column, rows: 1,
        columns: DisplayWidth.columns(of: String(line[start..<end])))
      paint(lit.intersection(area), role: .recognised)
    }
  }
}
