import Interviewing
import PlanModel
import Testing

@testable import Editing

@Suite struct UndoTests {
  private func stage(_ keys: String) throws -> Stage {
    var stage = Stage()
    try stage.play("size", "120x40")
    try stage.play("plan", "sample")
    try stage.play("keys", keys)
    return stage
  }

  @Test func `an answer that is taken back is asked again, with its words`() throws {
    var stage = Stage()
    try stage.play("plan", "new Hartwell Lumen")
    let asked = try #require(stage.session?.interview.question)
    try stage.play("type", "Marek Novak, head of logistics")
    try stage.play("keys", "<enter> <tab> <tab>")
    #expect(stage.session?.interview.question?.isSame(as: asked) == false)
    try stage.play("keys", "<C-z>")
    #expect(stage.session?.interview.question?.isSame(as: asked) == true)
    #expect(stage.session?.interview.editor.text == "Marek Novak, head of logistics")
    try stage.play("keys", "<C-z>")
    #expect(stage.session?.interview.editor.text == "Marek Novak, head of")
    try stage.play("keys", "<C-y> <C-y>")
    #expect(stage.session?.plan.people.map(\.name).contains("Marek Novak") == true)
  }

  @Test func `an answer to another question goes back to where it was typed`() throws {
    var stage = Stage()
    try stage.play("plan", "new Hartwell Lumen")
    try stage.play("type", "Marek Novak, head of logistics")
    try stage.play("keys", "<enter>")
    let asked = try #require(stage.session?.interview.question)
    try stage.play("type", "Omar does the security review, two weeks")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.steps.map(\.title) == ["Security review"])
    try stage.play("keys", "<C-z>")
    #expect(stage.session?.plan.steps.isEmpty == true)
    #expect(stage.session?.interview.question?.isSame(as: asked) == true)
    #expect(stage.session?.interview.editor.text == "Omar does the security review, two weeks")
  }

  @Test func `the cursor goes to what is taken back`() throws {
    var stage = try stage("<F3> <C-f> 3 <enter>")
    let step = try #require(stage.session?.stepAtCursor)
    try stage.play("keys", "<C-t> <home> <C-z>")
    #expect(stage.session?.stepAtCursor == step)
    try stage.play("keys", "<enter> <down> <down> <enter> x <enter> <home> <C-z>")
    #expect(stage.session?.outline.selection == OutlinePane.Place(record: step, field: .done))
  }

  @Test func `a workstream that is removed says how much went with it, and the cursor is seen`()
    throws
  {
    var stage = try stage("<F3> <C-f>")
    try stage.play("type", "contracting")
    try stage.play("keys", "<enter> <delete>")
    let session = try #require(stage.session)
    #expect(
      session.notice?.sentence
        == "“Contracting” and its 2 steps are removed. Ctrl-Z brings all back.")
    let here = try #require(session.outline.selection)
    #expect(Outline(session.plan, session.outline).lines.contains { $0.place == here })
    try stage.play("keys", "<C-z>")
    #expect(stage.session?.plan.workstreams.map(\.name).contains("Contracting") == true)
  }

  @Test func `Delete on a field empties it and leaves the step`() throws {
    var stage = try stage("<F3> <C-f> 3 <enter> <enter> <down> <down>")
    let step = try #require(stage.session?.stepAtCursor)
    try stage.play("keys", "<delete>")
    #expect(stage.session?.plan.step(step)?.done == "")
    #expect(
      stage.session?.notice?.sentence == "“Done when” is empty now. Ctrl-Z brings it back.")
    try stage.play("keys", "<down> <delete>")
    #expect(stage.session?.plan.step(step)?.buyerOwner.known == nil)
    try stage.play("keys", "<delete>")
    #expect(stage.session?.notice?.sentence == "“Owner at Northwind” is empty already.")
    try stage.play("keys", "<C-z> <C-z>")
    #expect(stage.session?.plan.step(step)?.done.isEmpty == false)
  }

  @Test func `letters typed on a filled cell change no words, and take the place of a value`()
    throws
  {
    var stage = try stage("<F3> <C-f> 3 <enter> <enter> <down> <down>")
    let step = try #require(stage.session?.stepAtCursor)
    let done = try #require(stage.session?.plan.step(step)?.done)
    try stage.play("type", "today")
    try stage.play("keys", "<down>")
    #expect(stage.session?.plan.step(step)?.done == done)
    try stage.play("type", "Dana")
    #expect(stage.session?.outline.edit?.editor.text == "Dana")
    try stage.play("keys", "<esc>")
    #expect(stage.session?.plan.step(step)?.buyerOwner.known != nil)
    let plan = try #require(stage.session?.plan)
    #expect(plan.person(plan.step(step)?.buyerOwner.known)?.name == "Lee Park")
  }
}
