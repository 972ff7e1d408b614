import Interviewing
import Phrasing
import PlanModel
import Scheduling
import Testing

@testable import Editing

@Suite struct StepChangeTests {
  private func stage() throws -> Stage {
    var stage = Stage()
    try stage.play("size", "120x40")
    try stage.play("plan", "sample")
    try stage.play("keys", "<F3>")
    return stage
  }

  /// The page with a step typed below the third.
  private func stage(typing title: String) throws -> Stage {
    var stage = try stage()
    try stage.play("keys", "<C-f>")
    try stage.play("type", "3")
    try stage.play("keys", "<enter> <C-n>")
    try stage.play("type", title)
    try stage.play("keys", "<enter>")
    return stage
  }

  @Test func `a duplicate has everything but how far the step is`() throws {
    var stage = try stage()
    try stage.play("keys", "<C-f>")
    try stage.play("type", "7")
    try stage.play("keys", "<enter> <C-t> <C-d>")
    let plan = try #require(stage.session?.plan)
    let (old, new) = (plan.steps[6], plan.steps[7])
    #expect(old.id != new.id)
    #expect(old.title == new.title && old.done == new.done && old.response == new.response)
    #expect(old.buyerOwner == new.buyerOwner && old.duration == new.duration)
    #expect(Set(old.dependencies) == Set(new.dependencies))
    #expect(old.state != .open && new.state == .open)
    #expect(stage.session?.outline.selection?.record == new.id)
    stage.handle(.key(.control("z")))
    #expect(stage.session?.plan.steps.contains { $0.id == new.id } == false)
  }

  @Test func `a step that says two acts becomes two, the second after the first`() throws {
    var stage = try stage(typing: "Return the signed contract and review the terms")
    let count = try #require(stage.session?.plan.steps.count)
    try stage.play("keys", "<C-x>")
    let plan = try #require(stage.session?.plan)
    #expect(plan.steps.count == count + 1)
    #expect(plan.steps[3].title == "Return the signed contract")
    #expect(plan.steps[4].title == "Review the terms")
    #expect(plan.steps[4].dependencies.map(\.on) == [plan.steps[3].id])
    try stage.play("keys", "<C-x>")
    #expect(stage.session?.notice?.sentence == "This step says one act.")
  }

  @Test func `a step typed in one breath fills its fields, and undo gives the words back`() throws {
    let said = "Omar tests the payroll interface, 2 weeks, after the security questionnaire"
    var stage = try stage(typing: said)
    var step = try #require(stage.session?.plan.steps[3])
    #expect(step.title == "Test the payroll interface")
    #expect(step.duration.known == .weeks(2))
    let plan = try #require(stage.session?.plan)
    #expect(plan.person(step.buyerOwner.known)?.name == "Omar Haddad")
    let waited = step.dependencies.compactMap { plan.step($0.on)?.title }
    #expect(waited == ["Return the security questionnaire to Omar"])
    try stage.play("keys", "<C-z>")
    step = try #require(stage.session?.plan.steps[3])
    #expect(step.title == said)
    #expect(step.buyerOwner.isUnsaid && step.dependencies.isEmpty)
  }

  @Test func `a title with facts of its own, or with nothing to take out, stays as typed`() throws {
    var stage = try stage(typing: "Sign the order form")
    #expect(stage.session?.plan.steps[3].title == "Sign the order form")
    let owned = try #require(stage.session?.plan.steps[0])
    try stage.play("keys", "<C-f>")
    try stage.play("type", "1")
    try stage.play("keys", "<enter> <enter> <down> <enter>")
    try stage.play("type", " by Friday")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.steps[0].title == owned.title + " by Friday")
  }

  @Test func `a step goes to the workstream beside its own and back`() throws {
    var stage = try stage()
    try stage.play("keys", "<C-f>")
    try stage.play("type", "3")
    try stage.play("keys", "<enter>")
    let step = try #require(stage.session?.stepAtCursor)
    try stage.play("keys", "<A-pagedown>")
    #expect(stage.session?.plan.workstreams[1].steps.first?.id == step)
    #expect(stage.session?.stepAtCursor == step)
    try stage.play("keys", "<A-pageup>")
    #expect(stage.session?.plan.workstreams[0].steps.last?.id == step)
    try stage.play("keys", "<A-pageup>")
    #expect(stage.session?.notice?.sentence == "There is no workstream above.")
  }

  @Test func `what is undone is said in words`() throws {
    var stage = try stage()
    try stage.play("keys", "<C-f>")
    try stage.play("type", "3")
    try stage.play("keys", "<enter> <C-t> <C-z>")
    let said = try #require(stage.session?.notice?.sentence)
    #expect(said.hasPrefix("Undone: “Approve the budget” done. Ctrl-Y"), "\(said)")
    try stage.play("keys", "<C-y>")
    #expect(stage.session?.notice?.sentence.hasPrefix("Done again: ") == true)
  }

  @Test func `a line of a pasted list is read where nothing can be read wrong`() throws {
    var stage = try stage()
    try stage.play("keys", "<C-f> 3 <enter>")
    try stage.play(
      "paste",
      "- Sam Iyer writes the test report by July 17\\n* Wim Bos checks it by July 20\\n"
        + "- Lee Park files the order; Ruth Vale signs\\n1. Print the badges, 2 days")
    let steps = try #require(stage.session?.plan.steps)
    #expect(steps.count == 15)
    let plan = try #require(stage.session?.plan)
    #expect(steps[3].title == "Write the test report")
    #expect(plan.person(steps[3].buyerOwner.known)?.name == "Sam Iyer")
    #expect(steps[3].due.known == CivilDate(year: 2026, month: 7, day: 17))
    // Nobody new, and nothing that would need a look.
    #expect(steps[4].title == "Wim Bos checks it by July 20")
    #expect(steps[5].title == "Lee Park files the order; Ruth Vale signs")
    #expect(steps[6].title == "Print the badges" && steps[6].duration.known != nil)
    #expect(!plan.people.contains { $0.name == "Wim Bos" })
    stage.handle(.key(.control("z")))
    #expect(stage.session?.plan.steps.count == 11)
    let said = try #require(stage.session?.notice?.sentence)
    #expect(said.hasPrefix("Undone: 4 steps added, the first “Write the test report”"), "\(said)")
  }

  @Test func `a pasted list loses its bullets and numbers and no word`() throws {
    for (line, act) in [
      ("- Send it", "Send it"), ("  • Send it", "Send it"), ("12. Send it", "Send it"),
      ("3) Send it", "Send it"), ("- [ ] Send it", "Send it"), ("☐ Send it", "Send it"),
      ("-5 degrees", "-5 degrees"), ("2026 budget", "2026 budget"), ("1.", "1."), ("-", "-"),
      ("3.5 days of work", "3.5 days of work"),
    ] { #expect(ListLine.act(of: line) == act) }
  }

  @Test func `what was cut in one line is put back in another`() throws {
    var stage = try stage()
    try stage.play("keys", "<F8>")
    try stage.play("type", "security slips")
    try stage.play("keys", "<C-w> <F2> <A-y>")
    #expect(stage.session?.interview.editor.text == "slips")
  }

  @Test func `names are completed, again for the next one`() throws {
    var stage = try stage()
    try stage.play("keys", "<C-f>")
    try stage.play("type", "5")
    try stage.play("keys", "<enter> <enter> <down> <down> <down> <enter> <C-u>")
    try stage.play("type", "om")
    try stage.play("keys", "<A-/>")
    #expect(stage.session?.activeEditor?.text == "Omar Haddad")
    try stage.play("keys", "<enter>")
    let plan = try #require(stage.session?.plan)
    #expect(plan.person(plan.steps[4].buyerOwner.known)?.name == "Omar Haddad")
    try stage.play("keys", "<F2> <C-u>")
    try stage.play("type", "ask r")
    try stage.play("keys", "<A-/>")
    let first = try #require(stage.session?.activeEditor?.text)
    try stage.play("keys", "<A-/>")
    let second = try #require(stage.session?.activeEditor?.text)
    #expect(first.hasPrefix("ask R") && second.hasPrefix("ask R") && first != second)
  }
}
