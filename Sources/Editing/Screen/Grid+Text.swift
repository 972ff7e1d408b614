extension Grid {
  /// What a row shows, without the spaces at its end; empty outside the grid.
  public func text(row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for cell in cells(row: row) where !cell.isContinuation {
      if let index = cell.clusterIndex {
        let (base, m1, m2, m3, m4) = self.scalars(ofCluster: index)
        for value in [base, m1, m2, m3, m4] where value != 0 { Grid.append(value, to: &scalars) }
      } else {
        Grid.append(cell.scalar ?? Cell.mark, to: &scalars)
      }
    }
    var text = String(scalars)
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The rows as text, for tests, replays and documentation.
  public var lines: [String] {
    (0..<size.rows).map { text(row: $0) }
  }

  /// The role of each column of a row; empty outside the grid.
  public func roles(row: Int) -> [Role] {
    cells(row: row).map(\.role)
  }

  private func cells(row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[(row * size.columns)..<((row + 1) * size.columns)]
  }

  private static func append(_ value: UInt32, to scalars: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
  }
}
