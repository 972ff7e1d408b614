import Editing
import Testing

struct AreaTests {
  @Test func `pieces of an area lie inside it and cover it`() {
    for rows in 0..<4 {
      for columns in 0..<4 {
        let area = Area(row: 2, column: 3, rows: rows, columns: columns)
        for cut in -1..<6 {
          for (first, second) in [
            area.split(top: cut), area.split(bottom: cut), area.split(left: cut),
            area.split(right: cut),
          ] {
            #expect(area.intersection(first) == first || first.isEmpty)
            #expect(area.intersection(second) == second || second.isEmpty)
            let cells = first.rows * first.columns + second.rows * second.columns
            #expect(cells == rows * columns)
          }
        }
      }
    }
  }

  @Test func `an inset area lies inside`() {
    let area = Area(row: 1, column: 1, rows: 3, columns: 5)
    for margin in -1..<5 {
      let inner = area.inset(rows: margin, columns: margin)
      #expect(area.intersection(inner) == inner || inner.isEmpty)
    }
    #expect(area.line(3).isEmpty)
    #expect(area.line(2) == Area(row: 3, column: 1, rows: 1, columns: 5))
  }

  @Test func `a size is never negative nor absurd`() {
    #expect(GridSize(rows: -3, columns: 70_000) == GridSize(rows: 0, columns: GridSize.limit))
  }
}
