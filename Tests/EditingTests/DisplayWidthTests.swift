import Glibc
import Testing

@testable import Editing

struct DisplayWidthTests {
  @Test func `every scalar has the width that the C library tells ncurses`() {
    typealias WidthFunction = @convention(c) (Int32) -> Int32
    guard let symbol = unsafe dlsym(nil, "wcwidth"), unsafe setlocale(LC_CTYPE, "C.UTF-8") != nil
    else {
      Issue.record("The C library has no wcwidth or no C.UTF-8 locale.")
      return
    }
    let wcwidth = unsafe unsafeBitCast(symbol, to: WidthFunction.self)
    var wrong: [String] = []
    for value in UInt32(1)...0x10_FFFF where Unicode.Scalar(value) != nil {
      let width = wcwidth(Int32(value))
      let agrees =
        switch DisplayWidth.kind(of: value) {
        case .joining: width == 0
        case .narrow: width == 1
        case .wide: width == 2
        case .unsafe: width <= 0 || value == 0xAD
        }
      if !agrees { wrong.append("U+\(String(value, radix: 16)) is \(width)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ, first \(wrong.prefix(5))")
  }

  @Test(
    arguments: [
      0x07, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060,
      0x2066, 0x2069, 0x2028, 0xFEFF, 0xE0041, 0xFFFE, 0x378,
    ] as [UInt32])
  func `what may not reach a terminal is told apart`(value: UInt32) {
    #expect(DisplayWidth.kind(of: value) == .unsafe)
  }

  @Test(arguments: [
    ("", 0), ("plain", 5), ("Zoë", 3), ("e\u{301}", 1), ("李雷", 4), ("한국어", 6),
    ("🚀", 2), ("👍🏽", 2), ("👩‍👩‍👧", 6), ("🇩🇪", 2), ("❤️", 1), ("1️⃣", 1), ("क्‍ष", 2), ("a\u{200B}b", 3),
    ("\u{202E}RTL", 4), ("\u{301}", 1), ("\t", 1), ("한", 2), ("🏴\u{E0067}", 3),
  ])
  func `texts take the columns that ncurses gives them`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    // Letter by letter is the same, or a cursor would stand beside its letter.
    #expect(text.reduce(0) { $0 + DisplayWidth.columns(of: $1) } == columns)
    var grid = Grid(size: GridSize(rows: 1, columns: 20))
    #expect(grid.write(text, at: 0, column: 0, role: .text) == columns)
  }

  @Test func `the end of a text is cut between letters and fits`() {
    #expect(DisplayWidth.tail(of: "hello", columns: 3) == "llo")
    #expect(DisplayWidth.tail(of: "hello", columns: 9) == "hello")
    #expect(DisplayWidth.tail(of: "hello", columns: 0) == "")
    #expect(DisplayWidth.tail(of: "hello", columns: -1) == "")
    #expect(DisplayWidth.tail(of: "李雷x", columns: 4) == "雷x")
    #expect(DisplayWidth.tail(of: "ae\u{301}", columns: 1) == "e\u{301}")
  }
}
