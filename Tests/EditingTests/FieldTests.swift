import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// What keys do on a line and in a field, and what becomes of words typed there.
@Suite struct FieldTests {
  private func stage(_ size: String = "100x30") throws -> Stage {
    var stage = Stage()
    try stage.play("size", size)
    try stage.play("plan", "sample")
    try stage.play("keys", "<F3>")
    return stage
  }

  private func outcome(_ stage: Stage) -> String? { stage.session?.plan.outcome }

  @Test func `a letter on a closed line or on words that stand there changes nothing`() throws {
    var stage = try stage()
    let before = outcome(stage)
    try stage.play("keys", "<home>")
    try stage.play("type", "qjk")
    #expect(outcome(stage) == before)
    #expect(stage.session?.notice?.sentence == "Enter opens the line.")
    try stage.play("keys", "<enter> <down>")
    try stage.play("type", "q")
    #expect(outcome(stage) == before)
    #expect(stage.session?.notice?.sentence == "Enter changes these words.")
    #expect(stage.session?.outline.edit == nil)
  }

  @Test func `Esc takes back what was typed into words, and undo brings it again`() throws {
    var stage = try stage()
    let before = try #require(outcome(stage))
    try stage.play("keys", "<home> <enter> <down> <enter>")
    try stage.play("type", " today")
    try stage.play("keys", "<home>")
    try stage.play("type", "all of ")
    #expect(outcome(stage) == "all of \(before) today")
    try stage.play("keys", "<esc>")
    #expect(outcome(stage) == before)
    try stage.play("keys", "<C-z>")
    #expect(outcome(stage) == "all of \(before) today")
  }

  @Test func `Esc leaves words into which somebody else has written too`() throws {
    var stage = try stage()
    try stage.play("keys", "<home> <enter> <down> <enter>")
    try stage.play("type", " today")
    stage.handle(.flush)
    let session = try #require(stage.session)
    var other = session.other()
    other.edit(
      try #require(session.plan.id), .outcome, replacing: 0..<0, with: "Ben: ")
    stage.receive(other.takeWritten())
    try stage.play("keys", "<esc>")
    #expect(outcome(stage)?.hasPrefix("Ben: ") == true)
    #expect(outcome(stage)?.hasSuffix(" today") == true)
  }

  @Test func `a new line keeps its words when Esc leaves it`() throws {
    var stage = try stage()
    let count = try #require(stage.session).plan.stepCount
    try stage.play("keys", "<down> <C-n>")
    try stage.play("type", "Count the tickets")
    try stage.play("keys", "<esc>")
    #expect(stage.session?.plan.stepCount == count + 1)
    #expect(stage.session?.plan.steps.contains { $0.title == "Count the tickets" } == true)
  }

  @Test func `a value gives way whole, a list goes on with one more`() throws {
    var stage = try stage()
    try stage.play("keys", "<A-6>")
    let ana = try #require(stage.session?.plan.people.first { $0.name == "Ana Ortiz" })
    stage.session?.reveal(ana.id, field: .personTitle)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.outline.edit?.editor.givesWay == true)
    try stage.play("type", "VP of Support")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.person(ana.id)?.title == "VP of Support")
    let root = try #require(stage.session?.plan.id)
    stage.session?.reveal(root, field: .buyerHolidays)
    try stage.play("keys", "<enter>")
    let before = try #require(stage.session?.outline.edit?.editor.text)
    #expect(!before.isEmpty)
    try stage.play("type", "Germany")
    #expect(stage.session?.outline.edit?.editor.text == before + ", Germany")
  }

  @Test func `words that are no day do not take its place without a question`() throws {
    var stage = try stage()
    let root = try #require(stage.session?.plan.id)
    let day = try #require(stage.session?.plan.goLive.known)
    func typed(_ words: String) throws {
      stage.session?.reveal(root, field: .goLive)
      try stage.play("keys", "<enter>")
      try stage.play("type", words)
      try stage.play("keys", "<enter>")
    }
    try typed("when the moon is right")
    #expect(stage.session?.plan.goLive.known == day)
    #expect(stage.session?.notice?.sentence.contains("stands") == true)
    try stage.play("keys", "<esc>")
    #expect(stage.session?.plan.goLive.known == day)
    try typed("a week later")
    #expect(stage.session?.plan.goLive.known == day + 7)
    try typed("when the moon is right")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.goLive.words == "when the moon is right")
  }

  @Test func `an arrow answers no question about a day that would be lost`() throws {
    var stage = try stage()
    let root = try #require(stage.session?.plan.id)
    let day = try #require(stage.session?.plan.goLive.known)
    stage.session?.reveal(root, field: .goLive)
    try stage.play("keys", "<enter>")
    let place = try #require(stage.session?.outline.selection)
    try stage.play("type", "hmm")
    try stage.play("keys", "<down> <down> <down>")
    #expect(stage.session?.plan.goLive.known == day)
    #expect(stage.session?.outline.edit != nil && stage.session?.outline.selection == place)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.goLive.words == "hmm")
  }

  @Test func `up and down stay in words of several rows`() throws {
    var stage = try stage("80x24")
    try stage.play("keys", "<home> <enter> <down> <enter>")
    let place = try #require(stage.session?.outline.selection)
    let end = try #require(stage.session?.outline.edit?.editor.cursor)
    try stage.play("keys", "<up>")
    let above = try #require(stage.session?.outline.edit?.editor.cursor)
    #expect(above < end)
    #expect(stage.session?.outline.selection == place)
    try stage.play("keys", "<down>")
    #expect(try #require(stage.session?.outline.edit?.editor.cursor) > above)
    #expect(stage.session?.outline.selection == place)
    try stage.play("keys", "<home> <up>")
    #expect(stage.session?.outline.edit == nil)
  }

  @Test func `the line that another removed is left, and it is said who removed it`() throws {
    var stage = try stage()
    let session = try #require(stage.session)
    let step = try #require(session.plan.steps.first)
    stage.session?.reveal(step.id, field: .duration)
    try stage.play("keys", "<enter>")
    var other = session.other()
    other.trash(step.id)
    stage.receive(other.takeWritten())
    let after = try #require(stage.session)
    #expect(after.outline.edit == nil)
    #expect(after.outline.selection.map { after.document.isTrashed($0.record) } == false)
    #expect(after.notice?.sentence == "Ben removed “\(step.title)”.")
  }

  @Test(arguments: [
    ("<A-o>", Field.buyerOwner), ("<A-d>", .pin), ("<A-l>", .duration),
  ])
  func `a key types into a cell of the step's line`(_ key: String, _ field: Field) throws {
    var stage = try stage()
    let session = try #require(stage.session)
    let step = try #require(session.plan.steps.first { $0.pin.known != nil })
    stage.session?.reveal(step.id)
    try stage.play("keys", key)
    #expect(stage.session?.outline.edit?.record == step.id)
    #expect(stage.session?.outline.edit?.field == field)
  }

  @Test func `a letter that means nothing is told so where nothing is typed`() throws {
    var stage = try stage()
    try stage.play("keys", "<F4>")
    try stage.play("type", "j")
    #expect(stage.session?.notice?.sentence == "“j” does nothing here. F1 lists the keys.")
  }
}
