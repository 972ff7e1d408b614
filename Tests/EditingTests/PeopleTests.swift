import PlanModel
import Testing

@testable import Editing

@Suite struct PeopleTests {
  private func stage(_ keys: String) throws -> Stage {
    var stage = Stage()
    try stage.play("size", "120x40")
    try stage.play("plan", "sample")
    try stage.play("keys", keys)
    return stage
  }

  @Test func `a new line among people is somebody of the company the cursor is at`() throws {
    var stage = try stage("<A-6> <C-n>")
    try stage.play("type", "Noor Aziz")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.people.last?.name == "Noor Aziz")
    #expect(stage.session?.plan.people.last?.side == .buyer)
    try stage.play("keys", "<end> <C-n>")
    try stage.play("type", "Wim Bos")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.people.last?.side == .seller)
    let steps = try #require(stage.session?.plan.stepCount)
    #expect(steps == 11)
  }

  @Test func `a person can be given to the other company`() throws {
    var stage = try stage("<A-6> <enter> <down> <down> <down>")
    #expect(stage.session?.outline.selection?.field == .personSide)
    let person = try #require(stage.session?.outline.selection?.record)
    try stage.play("type", "Acme")
    try stage.play("keys", "<enter>")
    #expect(stage.session?.plan.person(person)?.side == .seller)
    try stage.play("keys", "<C-z>")
    #expect(stage.session?.plan.person(person)?.side == .buyer)
  }

  @Test func `the line of keys offers what can be done on the line`() throws {
    func hints(_ keys: String) throws -> String {
      let session = try #require(try stage(keys).session)
      var grid = Grid(size: session.size)
      Frame.draw(session, on: &grid)
      return grid.lines.last { !$0.isEmpty } ?? ""
    }
    #expect(try hints("<F3>").contains("Ctrl-T") == false)
    #expect(try hints("<F3> <down> <down>").contains("Ctrl-T done") == true)
    #expect(try hints("<A-5>").contains("new need") == true)
    #expect(try hints("<A-6>").contains("new person") == true)
    #expect(try hints("<F3> <enter> <down>").contains("Enter edit") == true)
  }
}
