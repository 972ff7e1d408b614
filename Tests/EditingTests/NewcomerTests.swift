import Interviewing
import PlanModel
import Testing

@testable import Editing

@Suite struct `A name the plan does not know` {
  private func typed(_ text: String, then keys: String = "") throws -> Stage {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    try stage.play("type", text)
    if !keys.isEmpty { try stage.play("keys", keys) }
    return stage
  }

  private func people(_ stage: Stage) -> [String] {
    let plan = stage.session?.plan
    return plan?.people.map { "\($0.name), \(plan?.name(of: $0.side) ?? "")" } ?? []
  }

  @Test func `is offered with a company, and nobody is added before Enter`() throws {
    let stage = try typed("Marta Silva")
    #expect(
      stage.session?.newcomer == .init(name: "Marta Silva", side: .buyer, next: .side(.seller)))
    #expect(people(stage) == [])
  }

  @Test func `is added as offered, as flipped, or not at all`() throws {
    #expect(people(try typed("Marta Silva", then: "<enter>")) == ["Marta Silva, Northwind"])
    #expect(people(try typed("Marta Silva", then: "<A-n> <enter>")) == ["Marta Silva, Acme"])
    #expect(people(try typed("Marta Silva", then: "<A-n> <A-n> <enter>")) == [])
    #expect(
      people(try typed("Marta Silva", then: "<A-n> <A-n> <A-n> <enter>"))
        == ["Marta Silva, Northwind"])
  }

  @Test func `takes the company the words name`() throws {
    let stage = try typed("Marta Silva from Acme")
    #expect(stage.session?.newcomer?.side == .seller)
  }

  @Test func `is ruled on for one question only`() throws {
    let stage = try typed("Marta Silva", then: "<A-n> <A-n> <enter>")
    #expect(stage.session?.interview.rulings.isEmpty == true)
  }

  @Test func `leaves the key with a reason where there is none`() throws {
    let stage = try typed("we do not know yet", then: "<A-n>")
    #expect(stage.session?.notice?.sentence == "Nobody new is named here.")
  }

  @Test func `in a field is a person or words`() throws {
    var stage = Stage()
    try stage.play("plan", "sample")
    let step = try #require(stage.session?.plan.steps.first)
    stage.session?.reveal(step.id)
    stage.session?.outline.selection = OutlinePane.Place(record: step.id, field: .buyerOwner)
    stage.session?.editSelection()
    try stage.play("keys", "<C-u>")
    try stage.play("type", "Marta Silva")
    #expect(stage.session?.newcomer?.next == .nobody)
    #expect(stage.session?.fieldReading?.recognised == [0..<11])
    try stage.play("keys", "<A-n> <enter>")
    #expect(stage.session?.plan.step(step.id)?.buyerOwner.words == "Marta Silva")
  }
}

@Suite struct `What is understood of an answer` {
  private func lit(_ stage: Stage) -> [String] {
    guard let pane = stage.session?.interview else { return [] }
    let bytes = Array(pane.editor.text.utf8)
    return pane.recognised.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func `is lit as it is typed, and not before it means something`() throws {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    try stage.play("type", "Dana Reyes")
    try stage.play("keys", "<enter>")
    try stage.play("type", " Octo")
    #expect(lit(stage) == [])
    try stage.play("type", "ber 15")
    #expect(lit(stage) == ["October 15"])
    try stage.play("type", " or")
    #expect(lit(stage) == [])
  }

  @Test func `what a pause has found stays lit up to the next change`() throws {
    var stage = Stage()
    try stage.play("plan", "new Northwind Acme")
    try stage.play("type", "Dana Reyes")
    try stage.play("keys", "<enter>")
    try stage.play("type", "Omar returns the form by July 3")
    try stage.play("pause", "")
    #expect(lit(stage) == ["Omar", "by July 3"])
    try stage.play("type", "0")
    #expect(lit(stage) == ["Omar"])
  }
}
