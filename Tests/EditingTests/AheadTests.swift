import Interviewing
import PlanModel
import Testing

@testable import Editing

/// Letters that are on the screen before anything is made of them.
@Suite struct AheadTests {
  /// What one terminal shows, drawn step by step.
  private struct Terminal {
    var stage = Stage()
    var frame = Frame()
    var grid = Grid(size: GridSize(rows: 0, columns: 0))

    mutating func show() throws {
      let session = try #require(stage.session)
      if grid.size != session.size { grid.resize(to: session.size) }
      frame.draw(session, on: &grid)
    }

    /// Handles an event as the editor does, with the letter first where that can be.
    ///
    /// - Returns: Whether it was.
    mutating func handleLetterFirst(_ event: Event) throws -> Bool {
      guard case .key(let key) = event, stage.session?.typeAhead(key) == true else {
        stage.handle(event)
        return false
      }
      try show()
      stage.handle(.shown)
      return true
    }
  }

  @Test(arguments: RandomSessionTests.seeds.prefix(8))
  func `a letter shown first makes what the key makes`(_ seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var (plain, ahead) = (Terminal(), Terminal())
    for play in ["plan", "size"] {
      let words = play == "size" ? "\(60 + dice.roll(80))x\(16 + dice.roll(30))" : "sample"
      try plain.stage.play(play, words)
      try ahead.stage.play(play, words)
    }
    // Letters shown first, and those of them that changed no other line: a full one is broken.
    var (count, alone) = (0, 0)
    for step in 0..<100 {
      let event =
        dice.roll(8) == 0
        ? RandomSessionTests.event(&dice)
        : Event.key(.character(RandomSessionTests.letters[dice.roll(24)]))
      plain.stage.handle(event)
      try plain.show()
      let before = ahead.grid.lines
      if try ahead.handleLetterFirst(event) {
        count += 1
        if zip(before, ahead.grid.lines).count(where: { $0 != $1 }) <= 1 { alone += 1 }
      }
      try ahead.show()
      let isSame =
        plain.grid.lines == ahead.grid.lines && plain.grid.cursor == ahead.grid.cursor
        && plain.stage.session?.plan == ahead.stage.session?.plan
      try #require(isSame, "SEED=\(seed) step \(step) \(event)")
    }
    for terminal in [plain, ahead] { #expect(terminal.stage.session?.isAhead == false) }
    #expect(count > 10 && alone * 10 >= count * 8, "SEED=\(seed): \(alone) of \(count) alone")
  }

  @Test(arguments: [
    ("<C-f> 7 <enter> <enter> <down> <enter> <end>", " for the board"),
    ("<C-f> 7 <enter> <enter> <down> <down> <enter> <end>", ", in writing"),
    (
      "<C-f> 7 <enter> <enter> <down> <down> <down> <down> <down> <down> <down> <enter>", "3/4"
    ),
    ("<A-6> <down> <enter> <down>", "Ruth"),
  ])
  func `so it is in the fields of a page`(_ keys: String, _ typed: String) throws {
    var (plain, ahead) = (Terminal(), Terminal())
    for play in [("plan", "sample"), ("size", "100x30"), ("keys", keys)] {
      try plain.stage.play(play.0, play.1)
      try ahead.stage.play(play.0, play.1)
    }
    try plain.show()
    try ahead.show()
    var count = 0
    for letter in typed {
      plain.stage.handle(.key(.character(letter)))
      try plain.show()
      if try ahead.handleLetterFirst(.key(.character(letter))) { count += 1 }
      try ahead.show()
      let isSame =
        plain.grid.lines == ahead.grid.lines && plain.grid.cursor == ahead.grid.cursor
        && plain.stage.session?.plan == ahead.stage.session?.plan
      #expect(isSame, "\(letter)")
    }
    // The first letter takes the place of a value, or ends "saved".
    #expect(count >= typed.count - 2, "\(count) of \(typed.count) were shown first")
  }

  @Test func `while the screen says saved a letter ends that at once`() throws {
    var terminal = Terminal()
    try terminal.stage.play("plan", "sample")
    terminal.stage.handle(.idle)
    let saysSaved = terminal.stage.session?.showsSaved
    #expect(saysSaved == true)
    let isFirst = terminal.stage.session?.typeAhead(.character("a"))
    #expect(isFirst == false)
    _ = try terminal.handleLetterFirst(.key(.character("a")))
    let isNext = terminal.stage.session?.typeAhead(.character("b"))
    #expect(isNext == true)
    let isSaved = terminal.stage.session?.isSaved
    #expect(isSaved == false)
  }

  @Test func `whatever comes next, the letter comes before it`() throws {
    let events: [Event] = [
      .flush, .idle, .key(Key(.backspace)), .key(Key(.enter)), .pasted("x"), .key(.alt("3")),
      .resized(GridSize(rows: 16, columns: 60)), .key(.control("z")),
    ]
    for event in events {
      var (plain, ahead) = (Stage(), Stage())
      try plain.play("plan", "sample")
      try ahead.play("plan", "sample")
      for letter in "Dana sa" {
        plain.handle(.key(.character(letter)))
        ahead.handle(.key(.character(letter)))
      }
      plain.handle(.key(.character("w")))
      let isAhead = ahead.session?.typeAhead(.character("w"))
      #expect(isAhead == true)
      plain.handle(event)
      ahead.handle(event)
      let isSame = plain.session?.plan == ahead.session?.plan
      #expect(isSame, "\(event)")
    }
  }
}
