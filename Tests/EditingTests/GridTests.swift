import Seeds
import Testing

@testable import Editing

struct GridTests {
  private func grid(rows: Int = 2, columns: Int = 10) -> Grid {
    var grid = Grid(size: GridSize(rows: rows, columns: columns))
    _ = grid.takeChangedRows()
    return grid
  }

  @Test func `a new grid reports every row once`() {
    var grid = Grid(size: GridSize(rows: 2, columns: 3))
    #expect(
      grid.takeChangedRows() == [
        ChangedRow(row: 0, firstColumn: 0, lastColumn: 2),
        ChangedRow(row: 1, firstColumn: 0, lastColumn: 2),
      ])
    #expect(grid.takeChangedRows().isEmpty)
  }

  @Test func `a frame drawn again as it was changes nothing`() {
    var grid = grid()
    for _ in 0..<3 {
      grid.clear()
      grid.write("same", at: 1, column: 2, role: .title)
      grid.write("e\u{301}李", at: 0, column: 0, role: .text)
    }
    #expect(grid.takeChangedRows().count == 2)
    grid.clear()
    grid.write("same", at: 1, column: 2, role: .title)
    grid.write("e\u{301}李", at: 0, column: 0, role: .text)
    #expect(grid.takeChangedRows().isEmpty)
  }

  @Test func `only the changed stretch of a row is reported`() {
    var grid = grid()
    grid.write("abcdef", at: 0, column: 0, role: .text)
    #expect(grid.takeChangedRows() == [ChangedRow(row: 0, firstColumn: 0, lastColumn: 5)])
    grid.clear()
    grid.write("abXdef", at: 0, column: 0, role: .text)
    #expect(grid.takeChangedRows() == [ChangedRow(row: 0, firstColumn: 2, lastColumn: 2)])
    grid.clear()
    #expect(grid.takeChangedRows() == [ChangedRow(row: 0, firstColumn: 0, lastColumn: 5)])
  }

  @Test func `another role alone is a change`() {
    var grid = grid()
    grid.write("abc", at: 0, column: 0, role: .text)
    _ = grid.takeChangedRows()
    grid.paint(Area(row: 0, column: 1, rows: 1, columns: 1), role: .cursorLine)
    #expect(grid.takeChangedRows() == [ChangedRow(row: 0, firstColumn: 1, lastColumn: 1)])
    #expect(grid.roles(row: 0).prefix(3) == [.text, .cursorLine, .text])
    #expect(grid.text(row: 0) == "abc")
  }

  @Test func `a changed stretch begins and ends with whole letters`() {
    var grid = grid()
    grid.write("李雷", at: 0, column: 0, role: .text)
    _ = grid.takeChangedRows()
    grid.write("王", at: 0, column: 0, role: .text)
    #expect(grid.takeChangedRows() == [ChangedRow(row: 0, firstColumn: 0, lastColumn: 1)])
  }

  @Test func `writing over half a wide letter blanks the other half`() {
    var grid = grid()
    grid.write("李雷", at: 0, column: 0, role: .text)
    grid.write("x", at: 0, column: 1, role: .text)
    #expect(grid.text(row: 0) == " x雷")
    grid.write("y", at: 0, column: 2, role: .text)
    #expect(grid.text(row: 0) == " xy")
  }

  @Test func `text never leaves its limit`() {
    var grid = grid()
    #expect(grid.write("abcdef", at: 0, column: 2, limit: 3, role: .text) == 3)
    #expect(grid.text(row: 0) == "  abc")
    #expect(grid.write("a李", at: 1, column: 0, limit: 2, role: .text) == 1)
    #expect(grid.text(row: 1) == "a")
    #expect(grid.write("long text at the edge", at: 1, column: 7, role: .text) == 3)
    #expect(grid.text(row: 1) == "a      lon")
  }

  @Test func `drawing outside the grid draws nothing`() {
    var grid = grid()
    for (row, column) in [(-1, 0), (2, 0), (0, -1), (0, 10), (0, .max), (.max, 0)] {
      #expect(grid.write("x", at: row, column: column, role: .text) == 0)
      #expect(grid.write(truncating: "x", at: row, column: column, limit: 4, role: .text) == 0)
    }
    grid.fill(Area(row: -5, column: -5, rows: 100, columns: 3), with: "x", role: .text)
    #expect(grid.takeChangedRows().isEmpty)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("ab李雷", 5, "ab李…"), ("a李雷x", 4, "a李…"), ("李雷", 3, "李…"), ("李雷", 2, "…"), ("", 3, ""),
  ])
  func `cut text ends in an ellipsis`(text: String, limit: Int, shown: String) {
    var grid = grid()
    let columns = grid.write(truncating: text, at: 0, column: 0, limit: limit, role: .text)
    #expect(grid.text(row: 0) == shown)
    #expect(columns == DisplayWidth.columns(of: shown))
  }

  @Test func `text on the right ends at the edge`() {
    var grid = grid()
    grid.write(right: "李3", in: Area(row: 0, column: 2, rows: 1, columns: 6), role: .text)
    #expect(grid.text(row: 0) == "     李3")
  }

  @Test func `control and hidden characters are shown as a mark`() {
    var grid = grid(columns: 20)
    grid.write("a\u{1B}[31mb\u{202E}c\u{200B}\n\u{7F}\u{9B}", at: 0, column: 0, role: .text)
    #expect(grid.text(row: 0) == "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
  }

  @Test func `a heap of marks is cut to what a cell of ncurses holds`() {
    var grid = grid()
    let heap = "a" + String(repeating: "\u{301}", count: 40) + "b"
    #expect(grid.write(heap, at: 0, column: 0, role: .text) == 2)
    #expect(grid.text(row: 0).unicodeScalars.count == 1 + GlyphCluster.markLimit + 1)
  }

  @Test func `thousands of different clusters are forgotten with the frame`() {
    var grid = grid()
    var step = 0
    for base in UInt32(0x4E00)..<0x4E00 + 3_000 {
      for mark in [UInt32(0x301), 0x302, 0x303] {
        var scalars = String.UnicodeScalarView()
        for value in [base, mark] {
          if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        step += 1
        if step.isMultiple(of: 500) { grid.clear() }
        grid.write(String(scalars), at: 0, column: 0, role: .text)
        #expect(grid.text(row: 0).unicodeScalars.first?.value == base)
      }
    }
    #expect(grid.clusters.count <= 2 * Grid.clusterLimit)
    #expect(!grid.takeChangedRows().isEmpty)
  }

  @Test func `resizing blanks the grid and reports all of it`() {
    var grid = grid()
    grid.write("x", at: 0, column: 0, role: .text)
    grid.cursor = GridPosition(row: 1, column: 9)
    for (rows, columns) in [(0, 0), (1, 1), (3, 4), (0, 5), (5, 0)] {
      grid.resize(to: GridSize(rows: rows, columns: columns))
      #expect(grid.cursor == nil)
      #expect(grid.lines == Array(repeating: "", count: rows))
      grid.write("wide 李", at: 0, column: 0, role: .text)
      #expect(grid.takeChangedRows().count == (columns > 0 ? rows : 0))
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random drawing keeps letters whole and reports exactly what changed`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let texts = ["plain", "李雷x", "e\u{301}a", "🇩🇪🚀", "", "\u{1B}\u{202E}", "a\u{301}李\u{302}"]
    var grid = Grid(size: GridSize(rows: 4, columns: 9))
    var mirror = grid.cells
    for step in 0..<300 {
      let row = Int.random(in: -1...4, using: &random)
      let column = Int.random(in: -1...9, using: &random)
      let text = texts.randomElement(using: &random) ?? ""
      let limit = Int.random(in: 0...9, using: &random)
      let role = Role.allCases.randomElement(using: &random) ?? .text
      switch Int.random(in: 0..<7, using: &random) {
      case 0: grid.clear()
      case 1: grid.fill(Area(row: row, column: column, rows: 2, columns: limit), role: role)
      case 2: grid.write(truncating: text, at: row, column: column, limit: limit, role: role)
      case 3:
        for change in grid.takeChangedRows() {
          for column in change.firstColumn...change.lastColumn {
            mirror[change.row * 9 + column] = grid[row: change.row, column: column]
          }
        }
        #expect(mirror == grid.cells, "SEED=\(seed) step \(step)")
      default: grid.write(text, at: row, column: column, limit: limit, role: role)
      }
      #expect(areLettersWhole(grid), "SEED=\(seed) step \(step)")
    }
  }

  private func areLettersWhole(_ grid: Grid) -> Bool {
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        let cell = grid[row: row, column: column]
        let isCovered = column > 0 && grid[row: row, column: column - 1].columns == 2
        guard cell.isContinuation == isCovered else { return false }
        if cell.columns == 2, column == grid.size.columns - 1 { return false }
      }
    }
    return true
  }
}
