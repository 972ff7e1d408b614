import Interviewing
import PlanModel
import Testing

@testable import Editing

@Suite struct ForesightTests {
  private func foreseen(typing text: String, downs: Int) throws -> String {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "7")
    let down = String(repeating: "<down> ", count: downs)
    try stage.play("keys", "<enter> <enter> \(down)<enter>")
    try stage.play("type", text)
    try stage.play("pause", "")
    return stage.session?.foreseen ?? ""
  }

  @Test func `a longer step says what is needed earlier`() throws {
    let words = try foreseen(typing: "20 days", downs: 5)
    #expect(words.hasPrefix("then "))
    #expect(words.contains("Technical validation needed by Fri 17 Jul, was Fri 24 Jul"))
  }

  @Test func `a length that misses the day says the first one possible`() throws {
    #expect(
      try foreseen(typing: "20 weeks", downs: 5).contains("go-live on Thu 15 Oct cannot be met"))
  }

  @Test func `what would contradict itself is told before Enter`() throws {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "3")
    try stage.play("keys", "<enter> <enter>")
    let budget = try #require(stage.session?.stepAtCursor)
    #expect(stage.session?.plan.step(budget)?.gate != nil)
    while stage.session?.outline.selection?.field != .pin { try stage.play("keys", "<down>") }
    try stage.play("keys", "<enter>")
    try stage.play("type", "August 12")
    try stage.play("pause", "")
    let words = stage.session?.foreseen ?? ""
    #expect(words.hasPrefix("then fixed on Wed 12 Aug, which is no day of"))
    #expect(words.contains("the next is Fri 14 Aug"))
  }

  @Test func `the same value and what is not understood foresee nothing`() throws {
    #expect(try foreseen(typing: "3 weeks", downs: 5).isEmpty)
    #expect(try foreseen(typing: "as long as it takes", downs: 5).isEmpty)
  }

  @Test func `what is foreseen moves nothing`() throws {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "7")
    try stage.play("keys", "<enter> <enter> <down> <down> <down> <down> <down> <enter>")
    let before = stage.session?.document
    let operations = stage.log.count
    try stage.play("type", "20 weeks")
    try stage.play("pause", "")
    #expect(stage.session?.plan == before?.plan)
    #expect(stage.log.count == operations)
  }

  @Test func `the chosen meaning is drawn over the one before`() throws {
    var stage = Stage()
    try stage.play("plan", "new Hartwell Lumen")
    try stage.play("type", "Go live next Friday")
    var session = try #require(stage.session)
    while session.interview.question?.question.stage != .goLive {
      _ = session.update(.key(Key(.pageDown)))
    }
    for letter in "next friday" { _ = session.update(.key(.character(letter))) }
    try #require(session.interview.reading?.echoes.count == 2)
    var (frame, grid) = (Frame(), Grid(size: session.size))
    frame.draw(session, on: &grid)
    _ = session.update(.key(Key(.tab)))
    frame.draw(session, on: &grid)
    var whole = Grid(size: session.size)
    Frame.draw(session, on: &whole)
    #expect(grid.lines == whole.lines)
  }
}

extension ForesightTests {
  @Test func `a name that no step has is asked for, and not left out in silence`() throws {
    var stage = Stage()
    try stage.play("plan", "sample")
    try stage.play("keys", "<C-f>")
    try stage.play("type", "9")
    try stage.play(
      "keys", "<enter> <enter> <down> <down> <down> <down> <down> <down> <down> <down> <down>")
    #expect(stage.session?.outline.selection?.field == .dependsOn)
    try stage.play("type", "the moon landing")
    #expect(stage.session?.fieldReading?.openQuestion(at: 0)?.contains("the moon landing") == true)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.notice?.sentence.contains("the moon landing") == true)
  }
}
