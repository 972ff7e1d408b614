import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// Lines told where steps were asked for: acts, days or limits, which fill no other question.
@Suite struct ActsUnaskedTests {
  private func call(_ line: String, after lines: [String] = Call.top) throws -> (
    said: [String], plan: Plan
  ) {
    try Call.said(line, to: "K5", about: "Contracting", after: lines)
  }

  @Test(arguments: [
    ("Imke Roth has to approve the fire plan", "Approve the fire plan"),
    ("Imke Roth, our head chemist, has to approve the dosing table", "Approve the dosing table"),
    ("We need Imke Roth's okay on the dosing table", "Approve the dosing table"),
  ])
  func `an approval of a thing is a step, and no word about money`(
    _ line: String, _ title: String
  ) throws {
    let (said, plan) = try call(line)
    #expect(plan.steps.contains { $0.title == title }, "\(said)")
    #expect(plan.steps.count == 2 && plan.sponsor(.buyer) == nil)
  }

  @Test(arguments: [
    "We run the fire drill in the week after New Year",
    "We have to have the old boiler off before the audit starts on August 3",
    "The lease runs out on 31 August, we have to give notice thirty days before",
    "Starting in the new year works for us",
  ])
  func `an act or a wish is no reason because it has a season for its time`(
    _ line: String
  ) throws {
    let (said, plan) = try call(line)
    #expect(plan.goLiveReason.isEmpty, "\(said)")
    #expect(said.contains { $0.contains("?") }, "\(said)")
  }

  @Test func `a reason that says it is one is the reason`() throws {
    let (said, plan) = try call(
      "It has to be live before the regatta because the harbour is full then")
    #expect(!plan.goLiveReason.isEmpty, "\(said)")
  }

  @Test func `what is received is what somebody gives, and not what it is all for`() throws {
    let (said, plan) = try call(
      "The finance team gets the ledger from Omar Diaz by July 3", after: Array(Call.top.prefix(2)))
    #expect(plan.outcome.isEmpty && plan.steps.contains { $0.title.hasPrefix("Give the ledger") })
    #expect(said.contains { $0.contains("Omar Diaz") }, "\(said)")
  }

  @Test func `whoever is spoken to delivers`() throws {
    let (said, _) = try call("You deliver the label files by 10 July, we check them")
    #expect(said.contains { $0.contains("Northwind needs “Label files”") }, "\(said)")
    #expect(said.contains { $0.contains("we check them") }, "\(said)")
  }

  @Test(arguments: [
    "We need the parish council's blessing - they meet on July 7 and then not again until September 8",
    "We'll need the land office's permission, they sit on July 7 and September 8",
  ])
  func `a body's yes is its decision, with its days`(_ line: String) throws {
    let (said, plan) = try call(line)
    #expect(plan.gates.first?.days.map(\.iso) == ["2026-07-07", "2026-09-08"], "\(said)")
    #expect(plan.gates.first.map { $0.name != "decision" } == true)
  }

  @Test func `somebody without a name does a step, and who it is, is asked`() throws {
    let (said, plan) = try call(
      "Someone from the land registry has to stamp the deed, I couldn't tell you who")
    #expect(plan.steps.contains { $0.title == "Stamp the deed" }, "\(said)")
    #expect(!plan.steps.contains { $0.title.hasPrefix("Find out") })
  }

  @Test func `an event decides nothing on its days`() throws {
    let (said, plan) = try call(
      "The office move happens on 4 July, so nothing from us the day before and the day after")
    #expect(plan.gates.isEmpty && plan.steps.count == 1, "\(said)")
    #expect(said.contains { $0.contains("?") })
  }

  @Test func `what nobody can do while somebody is away tells who is away`() throws {
    let (said, plan) = try call(
      "Nobody can sign it while Marisol Vega's away, that's the 6th to the 17th of July")
    let away = plan.people.first { $0.name == "Marisol Vega" }?.absences.first?.span.known
    #expect(away?.first?.iso == "2026-07-06" && plan.steps.count == 1, "\(said)")
  }

  @Test(arguments: [
    "The mayor can sign up to 40,000, beyond that it's the full council",
    "Legal won't look at it until the budget's been approved",
    "There's no way Petra gets to this before August",
    "It'd be Oluwaseun who installs the agents, and it has to be a weekend",
    "It gets signed by either Mr. Abe or, if he's travelling, his deputy Mei",
  ])
  func `what is kept as it was said is asked about, and makes no step`(_ line: String) throws {
    let (said, plan) = try call(line)
    #expect(plan.steps.count == 1 && said.contains { $0.contains("Still open") }, "\(said)")
  }

  @Test func `a limit is kept with the body that has it`() throws {
    let (said, plan) = try call(
      "The trustees meet on the second Tuesday of each month and approve anything over 50,000")
    #expect(plan.gates.count == 1 && plan.notes.contains { $0.text.contains("50,000") }, "\(said)")
  }

  @Test func `a time puts an act into no part of the plan`() throws {
    let (said, plan) = try call("Omar Diaz uploads the rosters by close of business on July 3")
    let business = plan.workstreams.first { $0.name.hasPrefix("Business") }
    #expect(business?.steps.isEmpty == true, "\(said)")
  }
}
