import Foundation
import Interviewing
import PlanModel
import Testing

@testable import Editing

/// Random keys, pastes, resizes and undo: whatever comes, the screen holds and no word is lost.
@Suite struct RandomSessionTests {
  static let seeds: [UInt64] = {
    if let text = ProcessInfo.processInfo.environment["SEED"], let seed = UInt64(text) {
      return [seed]
    }
    return Array(1...24)
  }()

  @Test(arguments: seeds)
  func `whatever is typed the screen holds and the log gives the plan back`(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var stage = Stage()
    try stage.play("plan", seed % 3 == 0 ? "new Northwind Acme" : "sample")
    var frame = Frame()
    var kept = Grid(size: try #require(stage.session).size)
    for step in 0..<160 {
      stage.handle(Self.event(&dice))
      let session = try #require(stage.session)
      let fault = Self.fault(of: session)
      #expect(fault == nil, "SEED=\(seed) step \(step)")
      if kept.size != session.size { kept.resize(to: session.size) }
      frame.draw(session, on: &kept)
      let isWhole = Self.shows(kept, whatAWholeRedrawShowsOf: session)
      #expect(isWhole, "SEED=\(seed) step \(step): part of the screen is stale")
    }
    stage.handle(.flush)
    let session = try #require(stage.session)
    let isSaved = session.isSaved
    #expect(isSaved, "SEED=\(seed)")
    var again = Document()
    again.apply(stage.log)
    let isSame = again.plan == session.plan
    #expect(isSame, "SEED=\(seed): the log gives another plan")
  }

  /// A day with two readings, a slip that is rehearsed, a field of a few values.
  @Test(arguments: [
    ("<C-f> 7 <enter> <enter> <down> <down> <down> <down> <down> <down> <down> <enter>", "3/4"),
    ("<F8>", "7 +10 days\n"),
    (
      "<C-f> 7 <enter> <enter> <end> <up> <up> <up> <enter> <tab> <tab> <backspace>", "x"
    ),
  ])
  func `the keys that mean something now are named at once`(_ keys: String, _ typed: String) throws
  {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("size", "120x32")
    var (frame, kept) = (Frame(), Grid(size: GridSize(rows: 32, columns: 120)))
    let events = try Key.keys(inNotation: keys).get().map { Event.key($0) }
    let letters = typed.map { Event.key($0 == "\n" ? Key(.enter) : .character($0)) }
    for event in events + letters {
      stage.handle(event)
      let session = try #require(stage.session)
      frame.draw(session, on: &kept)
      let isWhole = Self.shows(kept, whatAWholeRedrawShowsOf: session)
      #expect(isWhole, "stale after \(event)")
    }
  }

  @Test(arguments: [(1, 1), (0, 0), (20, 5), (60, 16), (80, 24), (300, 90), (5, 60)])
  func `every pane draws at every size`(_ columns: Int, _ rows: Int) throws {
    let all = Session.Pane.allCases.map { "<A-\($0.rawValue + 1)>" }
    for keys in all + [
      "<F3> <down> <enter>", "<F1>", "<C-p>", "<F3> <down> <C-n>", "<F4> + +", "<F12>",
      "<F4> <F12>", "<F8> a + 1 <enter>", "<C-f> a", "<F7> <C-f> a", "<A-7> d 1", "<F4> <F1>",
    ] {
      var stage = Stage()
      try stage.play("size", "\(columns)x\(rows)")
      try stage.play("plan", "sample")
      try stage.play("keys", keys)
      let session = try #require(stage.session)
      let fault = Self.fault(of: session)
      #expect(fault == nil, "\(columns)x\(rows) \(keys)")
    }
  }

  private static func shows(_ kept: Grid, whatAWholeRedrawShowsOf session: Session) -> Bool {
    var whole = Grid(size: session.size)
    Frame.draw(session, on: &whole)
    return kept.lines == whole.lines && kept.cursor == whole.cursor
      && (0..<session.size.rows).allSatisfy { kept.roles(row: $0) == whole.roles(row: $0) }
  }

  /// Draws, and checks what must always be so; what is not, in words.
  private static func fault(of session: Session) -> String? {
    var grid = Grid(size: session.size)
    Frame.draw(session, on: &grid)
    if let cursor = grid.cursor, session.size.rows > 0, session.size.columns > 0,
      !session.size.area.contains(cursor)
    {
      return "the cursor is at \(cursor), off the screen"
    }
    if let selection = session.outline.selection,
      session.document.kind(of: selection.record) == nil
    {
      return "the cursor is on a record that does not exist"
    }
    let isClean = grid.lines.allSatisfy { line in
      line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
    }
    return isClean ? nil : "a control character is on the screen"
  }

  private static let keys: [Key] = [
    Key(.enter), Key(.tab), Key(.tab, .shift), Key(.escape), Key(.backspace), Key(.delete),
    Key(.up), Key(.down), Key(.left), Key(.right), Key(.home), Key(.end), Key(.pageUp),
    Key(.pageDown), Key(.insert), Key(.function(1)), Key(.function(2)), Key(.function(3)),
    Key(.function(5)),
    Key(.function(6)), .control("z"), .control("y"), .control("p"), .control("n"), .control("t"),
    .control("w"), .control("u"), .control("k"), .control("s"), Key(.up, .alt), Key(.down, .alt),
    .alt("b"), .alt("f"), .alt("y"), Key(.left, .control), .control("f"), .control("d"),
    .control("x"), .control("r"), .alt("/"), .alt("h"), Key(.function(4)), Key(.function(7)),
    Key(.function(8)), Key(.function(12)), Key(.pageUp, .alt), Key(.pageDown, .alt),
    .alt("3"), .alt("4"), .alt("5"), .alt("6"), .alt("7"), .alt("8"),
  ]

  static let letters = Array("abc XYZ 123,.;+-sidé漢🇩🇪👩‍👩‍👧\u{301}\u{202E}\u{7}")

  private static let texts = [
    "Omar\nsigns the contract by July 22\n\nLee, 3 days", "next Friday",
    "two to three weeks", "Priya Nair is out through August, Jon Weiss covers",
    "finance approves on the 15th", String(repeating: "long ", count: 300), "\u{1B}[31mred\u{7}",
    "after 3 and security", "Tuesdays at 10, Dana sends the invite",
  ]

  static func event(_ dice: inout Dice) -> Event {
    switch dice.roll(20) {
    case 0..<9: .key(keys[dice.roll(keys.count)])
    case 9..<16: .key(.character(letters[dice.roll(letters.count)]))
    case 16: .pasted(texts[dice.roll(texts.count)])
    case 17: .resized(GridSize(rows: dice.roll(60), columns: dice.roll(200)))
    case 18: dice.roll(2) == 0 ? .flush : .idle
    default:
      .key(
        Key(.click(.primary, GridPosition(row: dice.roll(40), column: dice.roll(120)))))
    }
  }
}

/// SplitMix64: random enough, and the same for a seed on every machine.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 to `sides` − 1.
  mutating func roll(_ sides: Int) -> Int {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var value = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(max(1, sides)))
  }
}
