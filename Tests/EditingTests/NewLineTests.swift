import Interviewing
import PlanModel
import Testing

@testable import Editing

@Suite struct NewLineTests {
  private func stage(_ steps: (String, String)...) throws -> Stage {
    var stage = Stage()
    try stage.play("plan", "sample")
    for (verb, rest) in steps { try stage.play(verb, rest) }
    return stage
  }

  @Test(arguments: ["<esc>", "<enter>", "<F4>", "<down>"])
  func `a new step that says nothing is gone whatever key leaves it`(_ key: String) throws {
    let before = try stage()
    let stage = try stage(("keys", "<F3> <down> <down> <C-n> \(key)"))
    #expect(stage.session?.plan.steps == before.session?.plan.steps)
  }

  @Test func `undo passes over a new step that said nothing`() throws {
    let stage = try stage(
      ("keys", "<F3> <down> <down> <C-t> <C-n> <esc> <C-z>"))
    #expect(stage.session?.plan.steps.allSatisfy { $0.state == .open } == true)
    #expect(stage.session?.plan.stepCount == 11)
  }

  @Test func `a new step with a word stays`() throws {
    let stage = try stage(
      ("keys", "<F3> <down> <down> <C-n>"), ("type", "Order"), ("keys", "<esc>"))
    #expect(stage.session?.plan.steps.contains { $0.title == "Order" } == true)
  }

  @Test func `a step of before that was emptied stays`() throws {
    let stage = try stage(
      ("keys", "<F3> <down> <down> <enter> <down> <enter> <C-u> <esc>"))
    #expect(stage.session?.plan.stepCount == 11)
  }

  @Test(arguments: ["New person", "New freeze", "New decision day", "New note", "New workstream"])
  func `nothing else is made by a command alone either`(_ command: String) throws {
    let before = try stage()
    let stage = try stage(("keys", "<C-p>"), ("type", command), ("keys", "<enter> <esc>"))
    #expect(stage.session?.plan.people == before.session?.plan.people)
    #expect(stage.session?.plan.freezes == before.session?.plan.freezes)
    #expect(stage.session?.plan.gates == before.session?.plan.gates)
    #expect(stage.session?.plan.notes == before.session?.plan.notes)
    #expect(stage.session?.plan.workstreams == before.session?.plan.workstreams)
  }

  @Test func `each half of a step that is split keeps its own people and days`() throws {
    let stage = try stage(
      ("keys", "<F3> <down> <down> <C-n>"),
      ("type", "Ana sends the order form and Lee approves it by Aug 20"),
      ("keys", "<enter> <C-x>"))
    let steps = try #require(stage.session?.plan.steps)
    let first = try #require(steps.first { $0.title.contains("order form") })
    let second = try #require(steps.first { $0.dependencies.contains { $0.on == first.id } })
    #expect(stage.session?.plan.person(first.sellerOwner.known)?.name == "Ana Ortiz")
    #expect(stage.session?.plan.person(second.buyerOwner.known)?.name == "Lee Park")
    #expect(second.due.known != nil)
  }

  @Test(arguments: [
    ("Jo Lind, head of data", "Jo Lind", "head of data"), ("Lind, Jo", "Lind, Jo", ""),
    ("Jo Lind", "Jo Lind", ""), ("Jo Lind,", "Jo Lind,", ""),
  ])
  func `a title behind the name of somebody new is their title`(
    _ typed: String, _ name: String, _ title: String
  ) throws {
    let stage = try stage(
      ("keys", "<C-p>"), ("type", "New person"), ("keys", "<enter>"), ("type", typed),
      ("keys", "<enter>"))
    let person = try #require(stage.session?.plan.people.first { $0.name == name })
    #expect(person.title == title)
  }

  @Test func `what begins with the words is found before what has them`() throws {
    var stage = try stage(("keys", "<C-f>"))
    try stage.play("type", "omar")
    guard case .finder(let finder)? = stage.session?.overlay else {
      Issue.record("nothing is looked for")
      return
    }
    #expect(finder.matches(in: try #require(stage.session)).first?.words == "Omar Haddad")
  }
}
