import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Where a line goes: to the part of the plan that its words are about, to what was asked, or to
/// neither, as words.
@Suite struct RoutingTests {
  /// What one line said to such a question leaves behind; `about` begins a workstream's name.
  private func call(
    _ id: String, _ line: String, about: String? = nil, after lines: [String] = Call.top
  ) throws -> (said: [String], plan: Plan) {
    try Call.said(line, to: id, about: about, after: lines)
  }

  @Test(arguments: [
    ("Carla orders label printers by 11 July", "Implementation"),
    ("Kevin loads the staff list, 2 days", "Implementation"),
    ("draft comms to all staff, Jo Bell, 2 July", "Implementation"),
    ("Kevin writes the announcement by 3 July", "Implementation"),
    ("firewall rules opened by Anders after change board", "Implementation"),
    ("Anders does the third party risk, 2 weeks", "Security"),
    ("Dr. Okonjo approves the clinical safety case by 2 July", "Security"),
    ("Anders reviews the SSO settings by 2 July", "Security"),
    ("Elena signs off the success criteria by 2 July", "Technical"),
    ("Ruth marks up the paper, a week", "Contracting"),
    ("Ruth signs the order form by 2 July", "Contracting"),
    ("Ruth approves the money on 2 July", "Business"),
    ("Ruth archives the paper charts by 2 July", "Implementation"),
    ("Ruth sends the price list by 2 July", "Business"),
    ("the IT change advisory board meets every Wednesday", "Implementation"),
  ])
  func `a step goes to the part that its words are about, and says so`(
    _ line: String, _ part: String
  ) throws {
    for asked in ["Contracting", "Security"] {
      let (said, plan) = try call("K5", line, about: asked)
      let block = plan.workstreams.first { $0.name.hasPrefix(part) }
      #expect(block?.steps.isEmpty == false, "\(said)")
      if asked != part { #expect(said[0].contains(block?.name ?? "?"), "\(said)") }
    }
  }

  @Test func `a body that meets on other days is another one, and what is done there is done then`()
    throws
  {
    let lines = Call.top + ["the privacy board meets on the 2nd Thursday of the month"]
    let (said, plan) = try call(
      "K5", "the board meets on the 3rd Monday of the month; Susan presents there",
      about: "Business", after: lines)
    #expect(
      plan.gates.map { $0.rule.known ?? "" } == [
        "FREQ=MONTHLY;BYDAY=2TH", "FREQ=MONTHLY;BYDAY=3MO",
      ],
      "\(said)")
    let shown = try #require(plan.steps.first { $0.title == "Present at the board" }, "\(said)")
    #expect(shown.gate == plan.gates.last?.id)
  }

  @Test func `what somebody only does on some days is told as an order, too`() throws {
    let (said, plan) = try call(
      "B3", "Martin Oduya, our CFO. He only approves budgets on the first Tuesday of the month")
    #expect(plan.steps.contains { $0.title == "Approve budgets" }, "\(said)")
  }

  @Test func `what is signed off goes on from what was told before it`() throws {
    let (_, plan) = try call(
      "K5", "Oksana writes test scripts then Marisol signs them off", about: "Contracting")
    let technical = plan.workstreams.first { $0.name.hasPrefix("Technical") }
    #expect(technical?.steps.count == 3)
  }

  @Test(arguments: [
    ("B7", "got 2 already, yours was the middle one"),
    ("P7", "you're not on there yet, needs a bank letter, 10 working days once it's all in"),
    ("T5", "Ulf wants it explained in person, no slides"),
    ("P12", "Me? I wish. A week at Easter maybe"),
    ("K4", "Ulrike accepts the report on Feb 30"),
    ("O4", "TTB inspection in April, don't tell Bill"),
  ])
  func `what is no act becomes none`(_ id: String, _ line: String) throws {
    let (said, plan) = try call(id, line, about: id == "K4" ? "Contracting" : nil)
    #expect(plan.steps.count == 1, "\(said)")
    #expect(plan.workstreams.allSatisfy { $0.buyerOwner.isUnsaid && $0.done.isEmpty } || id == "K4")
  }

  @Test(arguments: ["nothing, can start tomorrow", "none", "nothing really"])
  func `nothing is an answer to what a part waits for`(_ line: String) throws {
    let (said, _) = try call("K3", line, about: "Contracting")
    #expect(said[0] == "Kept. it waits for nothing")
  }

  @Test(arguments: [
    "Joanne won't sign before the pilot is through, full stop",
    "nothing starts there until the pilot is done", "the pilot",
  ])
  func `what has to be over before a part begins is what it waits for`(_ line: String) throws {
    let (said, plan) = try call("K3", line, about: "Contracting")
    #expect(plan.steps.count == 1)
    #expect(said[0].hasPrefix("Kept. waits for"), "\(said)")
  }

  @Test(arguments: [
    ("talk to Petra tomorrow morning, I walk past her office anyway", "Talk to Petra"),
    (
      "first thing I do is send the board office the agenda, tomorrow",
      "Send the board office the agenda"
    ),
  ])
  func `the first thing is the speaker's, with its day`(_ line: String, _ title: String) throws {
    let (said, plan) = try call("Q5", line)
    let step = try #require(plan.steps.first { $0.title == title }, "\(said)")
    #expect(plan.person(step.buyerOwner.known)?.name == "Dana Reyes")
    #expect(step.due.known != nil)
  }

  @Test func `who finds out, and by when, is whom the words name`() throws {
    let line = "don't know yet who raises the order. Tess Moore asks Joanne by Friday"
    let plan = try call("P10", line).plan
    let step = try #require(plan.steps.last { $0.title == "Find out who raises the order" })
    #expect(plan.person(step.buyerOwner.known)?.name == "Tess Moore")
    #expect(step.due.known?.weekday == .friday)

    let later = try call(
      "K4", "don't know yet, ask me after I've seen Gail on Thursday",
      about: "Contracting")
    let other = try #require(later.plan.steps.first { $0.title.hasPrefix("Find out") })
    #expect(later.plan.person(other.buyerOwner.known)?.name == "Dana Reyes")
    #expect(other.due.known?.weekday == .thursday)
  }

  @Test(arguments: [
    "MSA redlines back from Colm by 18 June", "sign-off from Group CISO by June 20",
    "Marisol confirms the pass mark (90% of scans ok) by 25 June",
    "freeze the old system 2 days before go-live, Piet",
  ])
  func `what is to be done by a day is a step, and no reason for another day`(
    _ line: String
  ) throws {
    let (said, plan) = try call("G2", line)
    #expect(plan.goLiveReason.isEmpty && plan.freezes.isEmpty)
    #expect(plan.workstreams.allSatisfy { $0.done.isEmpty })
    #expect(plan.steps.count == 2, "\(said)")
  }

  @Test(arguments: [
    "peak season starts 1 September", "the lease on the old system runs out 31 July",
    "the contract with the old supplier ends 30 November",
  ])
  func `what happens by itself is a reason`(_ line: String) throws {
    let (said, plan) = try call("G2", line)
    #expect(plan.goLiveReason == line && plan.freezes.isEmpty, "\(said)")
  }

  @Test func `a case is what failing would be`() throws {
    let plan = try call("O6", "if nurses still swap shifts on paper by Christmas").plan
    #expect(plan.guardrail == "Nurses still swap shifts on paper by Christmas")
  }

  @Test func `the first length of a queue counts, and not that of last time`() throws {
    let line = "IG say 6 weeks from when they get the full pack, last time it was 8"
    let (said, plan) = try call("P3", line)
    let step = plan.steps.first { $0.title == "Security review" }
    #expect(step?.duration.known?.roughDays == 30, "\(said)")
  }
}
