import Interviewing
import PlanModel
import Scheduling
import Testing

@testable import Editing

/// One question, two terminals.
@Suite struct SharedAnswerTests {
  /// A stage on which somebody else has begun to answer the question on the screen.
  private func stage(_ words: String) throws -> (Stage, other: Scribe, answer: RecordID) {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    let session = try #require(stage.session)
    let question = try #require(session.interview.question)
    var other = session.other()
    let answer = other.create(
      .answer, in: try #require(session.plan.id),
      values: [
        InitialValue(.answerQuestion, .words(question.question.id)),
        InitialValue(.answerAbout, .record(question.about)),
      ], texts: [(.answerText, words, .heard)])
    stage.receive(other.takeWritten())
    return (stage, other, answer)
  }

  @Test func `what another types to the question on the screen is in the answer line`() throws {
    var (stage, other, answer) = try stage("Dana")
    #expect(stage.session?.interview.editor.text == "Dana")
    other.edit(answer, .answerText, replacing: 4..<4, with: " Reyes")
    stage.receive(other.takeWritten())
    try stage.play("keys", "<end>")
    try stage.play("type", ", lead")
    #expect(stage.session?.interview.editor.text == "Dana Reyes, lead")
    #expect(stage.session?.plan.answers.count == 1)
  }

  @Test func `an answer that another kept is not kept a second time`() throws {
    var (stage, other, answer) = try stage("Dana Reyes")
    let asked = try #require(stage.session?.interview.question)
    other.set(answer, .answerKept, .number(1))
    stage.receive(other.takeWritten())
    let session = try #require(stage.session)
    #expect(session.interview.editor.isEmpty)
    #expect(session.interview.draft == nil)
    #expect(session.interview.question?.about == asked.about)
  }

  @Test func `a begun answer comes back though its question was answered elsewhere`() throws {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    try stage.play("type", "Lena counts")
    let before = try #require(stage.session)
    let root = try #require(before.plan.id)
    var other = before.other()
    let person = other.create(
      .person, in: root, values: [InitialValue(.personName, .words("Dana"))])
    other.set(root, .champion, .record(person))
    stage.receive(other.takeWritten())
    stage.handle(.flush)
    let document = try #require(stage.session?.document)
    let again = Session(
      document: document, author: SamplePlan.author, seed: 9, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 24, columns: 80))
    #expect(again.interview.question?.question.id == before.interview.question?.question.id)
    #expect(again.interview.editor.text == "Lena counts")
  }

  @Test func `a value that another set meanwhile is told before it is replaced`() throws {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    try stage.play("keys", "<F3> <enter>")
    let root = try #require(stage.session?.plan.id)
    stage.session?.outline.selection = OutlinePane.Place(record: root, field: .goLive)
    try stage.play("type", "June 10")
    var other = try #require(stage.session).other()
    other.set(root, .goLive, .date(SamplePlan.callDay + 9))
    stage.receive(other.takeWritten())
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.goLive.known == SamplePlan.callDay + 9)
    #expect(stage.session?.notice?.sentence.hasPrefix("Ben wrote") == true)
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.goLive.known?.components.day == 10)
  }

  @Test func `where one is is told before the first key`() {
    var session = Session(
      document: Document(), author: SamplePlan.author, seed: 5, milliseconds: 0,
      today: SamplePlan.callDay, size: GridSize(rows: 0, columns: 0))
    let first = session.update(.resized(GridSize(rows: 24, columns: 80)))
    #expect(first.count == 1)
    #expect(session.update(.resized(GridSize(rows: 30, columns: 90))).isEmpty)
  }
}
