import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Of a line that went into fields, each clause stands there or is quoted.
@Suite struct CoverageTests {
  private static let yard =
    Call.top + [
      "Mara Lind is our fleet manager", "Glenn Boyle is our yard boss",
      "Walter Koss is our finance director",
    ]

  private func said(_ line: String, to id: String) throws -> [String] {
    try Call.said(line, to: id, after: CoverageTests.yard).said
  }

  @Test(arguments: [
    ("Walter, but he hasn't said yes to any of it yet", "S1", "hasn't said yes"),
    ("twelve working days, and they don't start in August", "P3", "don't start in August"),
    ("two weeks, three if it's December", "P3", "three if it's December"),
    ("he says twelve working days, I'd count eighteen", "P3", "I'd count eighteen"),
    ("no changes after 4 December, approved Mondays", "I5", "approved Mondays"),
    (
      "nothing moves 5 to 9 October, and we stand still the whole last week of July", "G4",
      "the whole last week of July"
    ),
    ("he says twelve working days from receipt, I'd count twenty", "P3", "I'd count twenty"),
    ("Glenn, maybe six hours a week, none in July though", "I1", "six hours a week"),
    (
      "purchasing is slow the last two weeks of September and shut August 24 to 28", "P11",
      "shut August 24 to 28"
    ),
    ("Walter, I'll put it in front of him then", "S1", "put it in front of him"),
    ("Glenn is off from 6 to 17 July, and the gate stays shut then", "P12", "gate stays shut"),
  ])
  func `a clause that stands nowhere is quoted`(
    _ line: String, _ id: String, _ clause: String
  ) throws {
    let said = try said(line, to: id)
    #expect(said.contains { $0.contains("“") && $0.contains(clause) }, "\(said)")
  }

  @Test(arguments: [
    ("Walter Koss, I think", "S1"), ("about two weeks, to be honest", "P3"),
    ("Glenn is off from 6 to 17 July, Mara covers", "P12"),
    ("Glenn Boyle runs the trial, two weeks from 6 July", "T2"),
    ("Tuesdays at ten, half an hour, I'll send the invite", "R1"),
    ("no changes from 5 to 9 October", "G4"),
    ("the finance board meets on the second Tuesday, papers a week before", "B4"),
  ])
  func `a line that stands in its fields is not`(_ line: String, _ id: String) throws {
    let said = try said(line, to: id)
    #expect(!said.contains { $0.contains(LineRemainder.onlyAsWords) }, "\(said)")
  }

  @Test func `words that stand in no field are not merely kept`() throws {
    let line = "we have to give notice on the old contract by 31 July"
    #expect(try said(line, to: "C9")[0] == "Kept in their words.")
  }

  @Test func `somebody of the seller's signs nothing of the buyer's`() throws {
    let plan = try Call.said("Jonah Pike is from Acme", to: "C5", after: CoverageTests.yard).plan
    #expect(plan.people.first { $0.name == "Jonah Pike" }?.side == .seller)
  }

  @Test(arguments: ["Clive Wexford is our in-house lawyer", "Clive Wexford, our in-house lawyer"])
  func `a title may begin with two words in one`(_ line: String) throws {
    let plan = try Call.said(line, to: "O2", after: CoverageTests.yard).plan
    #expect(plan.people.first { $0.name == "Clive Wexford" }?.title == "in-house lawyer")
  }

  @Test func `the last Thursday is none of every Thursday`() throws {
    let line = "the board meets every Thursday, but money only on the last Thursday of the month"
    let (said, plan) = try Call.said(line, to: "B4", after: CoverageTests.yard)
    #expect(!said.contains { $0.contains("left out") }, "\(said)")
    #expect(plan.gates.map(\.rule.known) == ["FREQ=MONTHLY;BYDAY=-1TH"])
  }

  @Test(arguments: [
    ("Tuesdays at ten, no wait, Wednesdays at ten", "R1", "every Wednesday"),
    ("theirs, I mean ours, 90 questions, Glenn sends it tomorrow", "P2", "Glenn Boyle"),
  ])
  func `what is taken back is not written`(
    _ line: String, _ id: String, _ echo: String
  ) throws {
    let said = try said(line, to: id)
    #expect(said.contains { $0.contains(echo) }, "\(said)")
    #expect(!said.contains { $0.lowercased().contains("step “mean") }, "\(said)")
    #expect(!said.contains { $0.contains("every Tuesday") }, "\(said)")
  }

  @Test func `who signs in a case is no part of what is signed`() throws {
    let line = "two signatures, Walter and Glenn, if Walter is away it's Mara"
    let (said, plan) = try Call.said(line, to: "C5", after: CoverageTests.yard)
    #expect(plan.steps.contains { $0.title == "Sign the contract" }, "\(said)")
    #expect(said.contains { $0.contains("if Walter is away it's Mara") }, "\(said)")
  }

  @Test func `what somebody needs from the seller is the seller's to give`() throws {
    let line = "Glenn opens the gate, two days, and Mara needs a label printer from you"
    let plan = try Call.said(line, to: "T3", after: CoverageTests.yard).plan
    let step = try #require(plan.steps.first { $0.title.hasPrefix("Label printer") })
    #expect(step.owner(.seller) != .unsaid)
    #expect(step.title == "Label printer")
  }

  @Test(arguments: [
    "Glenn signs when she's away, up to 20k", "Glenn does it if she is off",
    "Glenn decides whenever she isn't there",
  ])
  func `who stands in is no approver`(_ line: String) throws {
    let lines = CoverageTests.yard + ["sponsor is Ruth Vale, our CEO"]
    let (said, plan) = try Call.said(line, to: "S6", after: lines)
    #expect(!plan.steps.contains { $0.title.hasPrefix("Approve") }, "\(said)")
    #expect(said[0] == "Kept in their words.")
  }

  @Test func `an act of the buyer's from the seller stays the buyer's`() throws {
    let line = "Glenn opens the gate, two days, and Mara picks up the badges from you"
    let plan = try Call.said(line, to: "T3", after: CoverageTests.yard).plan
    #expect(!plan.steps.contains { $0.title.contains("badges") && $0.owner(.seller) != .unsaid })
  }

  @Test(arguments: ["it's actually Walter, Glenn's boss", "honestly Walter, Glenn is below him"])
  func `one who is named surely is not asked about`(_ line: String) throws {
    let said = try said(line, to: "S1")
    #expect(!said.contains { $0.contains("Is it ") }, "\(said)")
  }

  @Test(arguments: ["no, not Walter, it's Glenn", "well, not Walter, it's Glenn"])
  func `a denial may begin with a no of its own`(_ line: String) throws {
    let plan = try Call.said(line, to: "S1", after: CoverageTests.yard).plan
    #expect(plan.sponsor(.buyer)?.name == "Glenn Boyle")
  }
}
