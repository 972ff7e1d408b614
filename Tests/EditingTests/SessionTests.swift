import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

@Suite struct SessionTests {
  private func stage(_ plan: String = "new Northwind Acme") throws -> Stage {
    var stage = Stage()
    try stage.play("plan", plan)
    return stage
  }

  @Test func `letters become one operation until they are handed over`() throws {
    var stage = try stage()
    try stage.play("type", "Dana")
    let effects = stage.session?.update(.flush) ?? []
    guard case .append(let operations)? = effects.first else {
      Issue.record("nothing was appended")
      return
    }
    // Who writes, the answer with its first letter, and the other three as one edit.
    #expect(operations.map(\.operation.kind) == [.actor, .create, .text])
  }

  @Test func `an answer is kept word for word beside what was understood`() throws {
    var stage = try stage()
    try stage.play("type", "Dana Reyes, support operations lead")
    try stage.play("keys", "<enter>")
    let plan = try #require(stage.session?.plan)
    #expect(plan.person(plan.champion)?.name == "Dana Reyes")
    #expect(plan.answers.first?.text == "Dana Reyes, support operations lead")
    #expect(plan.answers.first?.isKept == true)
  }

  @Test func `a half-typed date moves nothing before Enter`() throws {
    var stage = try stage("sample")
    let before = stage.session?.plan.goLive
    try stage.play("keys", "<F3> <home> <enter> <down> <down> <down> <enter> <C-u>")
    try stage.play("type", "Oct 1")
    #expect(stage.session?.plan.goLive == before)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.goLive != before)
  }

  @Test func `words typed without Enter come back in the answer line`() throws {
    var stage = try stage()
    try stage.play("type", "Dana Rey")
    stage.handle(.flush)
    var document = Document()
    document.apply(stage.log)
    let again = Session(
      document: document, author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80))
    #expect(again.interview.editor.text == "Dana Rey")
  }

  @Test func `undo takes back one act and says when somebody changed it since`() throws {
    var stage = try stage("sample")
    try stage.play("keys", "<F3> <home> <enter> <down> <down> <down> <enter> <C-u>")
    try stage.play("type", "2026-11-02")
    try stage.play("keys", "<enter>")
    let changed = stage.session?.plan.goLive
    stage.handle(.key(.control("z")))
    #expect(stage.session?.plan.goLive != changed)
    stage.handle(.key(.control("y")))
    #expect(stage.session?.plan.goLive == changed)
  }

  @Test func `typing goes on where it was when others insert before it`() throws {
    var stage = try stage()
    try stage.play("type", "support lead")
    stage.handle(.flush)
    let draft = try #require(stage.session?.interview.draft)
    try stage.play("keys", "<home>")
    var other = try #require(stage.session).other()
    other.edit(draft, .answerText, replacing: 7..<7, with: " team")
    stage.receive(other.takeWritten())
    try stage.play("type", "the ")
    #expect(stage.session?.interview.editor.text == "the support team lead")
  }

  @Test func `a plan that can only be read takes no letter`() throws {
    var session = Session.sample(readOnlyBecause: "It is read-only.")
    _ = session.update(.key(.character("x")))
    #expect(session.update(.flush).isEmpty)
    #expect(session.interview.editor.isEmpty)
    #expect(session.notice?.sentence == "It is read-only.")
  }

  @Test func `saved is shown only when it is so`() throws {
    var stage = try stage()
    #expect(stage.session?.showsSaved == true)
    try stage.play("type", "x")
    #expect(stage.session?.showsSaved == false)
    stage.handle(.flush)
    #expect(stage.session?.showsSaved == false)
    stage.handle(.idle)
    #expect(stage.session?.showsSaved == true)
  }

  @Test func `why nothing is saved stays in sight while it is so`() throws {
    var session = Session.sample()
    let problem = StoreProblem(sentence: "There is no room on the disk.", isFinal: false)
    _ = session.update(.storeFailed(problem))
    _ = session.update(.key(.character("a")))
    var grid = Grid(size: session.size)
    Frame.draw(session, on: &grid)
    #expect(session.notice == nil)
    #expect(grid.lines.last?.contains("There is no room on the disk.") == true)
  }

  @Test func `a long plan is read a little in each pause, and keys come in between`() throws {
    var document = Document()
    // Without the ends of its steps: where they are said, hardly a line has to be read.
    document.apply(
      SamplePlan.operations(filledUpTo: 300).map { stamped in
        guard case .create(var creation) = stamped.operation else { return stamped }
        creation.texts.removeAll { $0.field == .done }
        var endless = stamped
        endless.operation = .create(creation)
        return endless
      })
    var session = Session(
      document: document, author: SamplePlan.author, seed: 1, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80))
    var pauses = 0
    repeat {
      _ = session.update(.idle)
      #expect(session.isThinking == (session.derived.findings == nil))
      _ = session.update(.key(.character("x")))
      pauses += 1
      try #require(pauses < 100)
    } while session.isThinking
    #expect(pauses > 3)
    #expect(session.interview.editor.text == String(repeating: "x", count: pauses))
    let whole = ForwardTest.findings(in: document, schedule: session.derived.schedule)
    #expect(session.derived.findings == whole)
    _ = session.update(.idle)
    #expect(!session.isThinking)
  }

  @Test func `steps that became late overnight are told once`() throws {
    var stage = try stage("sample")
    stage.handle(.idle)
    #expect(stage.session?.notice == nil)
    let goLive = try #require(stage.session?.plan.goLive.known)
    stage.handle(.today(CivilDate(number: goLive.number - 10)))
    stage.handle(.idle)
    let sentence = try #require(stage.session?.notice?.sentence)
    #expect(sentence.hasPrefix("Since Mon 15 Jun "))
    #expect(sentence.contains("steps became late: “"))
    try stage.play("keys", "<home>")
    stage.handle(.idle)
    #expect(stage.session?.notice == nil)
  }

  @Test func `what is longer than a text can be is cut, and that is said`() throws {
    var stage = try stage()
    let long = String(repeating: "word ", count: Limits.textBytes)
    stage.handle(.pasted(long))
    #expect(stage.session?.interview.editor.text.utf8.count == Limits.textBytes)
    #expect(stage.session?.notice?.sentence.contains("letters are kept") == true)
    try stage.play("type", "x")
    #expect(stage.session?.notice?.sentence.hasPrefix("This is as long as") == true)
    #expect(stage.session?.interview.editor.text.utf8.count == Limits.textBytes)

    try stage.play("keys", "<F3> <home> <enter> <down> <enter>")
    stage.handle(.pasted(long))
    #expect(stage.session?.plan.outcome.utf8.count == Limits.textBytes)
    let entries = stage.log.map { OperationCodec.entry(for: $0) }
    #expect(entries.allSatisfy { ($0.body?.count ?? 0) <= Limits.bodyBytes })
  }

  @Test func `a pasted list longer than one text is a step a line`() throws {
    var stage = try stage()
    try stage.play("keys", "<F3>")
    let line = String(repeating: "x", count: 90) + "\n"
    stage.handle(.pasted(String(repeating: line, count: 200)))
    #expect(stage.session?.plan.steps.count == 200)
  }
}
