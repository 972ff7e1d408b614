import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// The document of a second call with the dates that the engine computes.
struct SecondCallTests {
  private let call = SecondCall()

  private func row(_ key: String) throws -> StepRow {
    let id = try #require(call.steps[key])
    return try #require(call.report.steps.first { $0.id == id })
  }

  private func markdown(_ call: SecondCall) throws -> String {
    try exportedText(call.document, schedule: call.schedule, as: .markdown)
  }

  @Test(arguments: [
    ("security", day(8, 14)), ("legal", day(8, 28)), ("signature", day(9, 2)),
    ("implementation", day(10, 1)), ("validation", day(7, 24)), ("staging", day(7, 10)),
    ("questionnaire", day(7, 24)), ("budget", day(8, 14)),
  ])
  func `each step is needed by the day the call gives`(_ key: String, _ needed: CivilDate) throws {
    #expect(try row(key).bounds.neededBy == needed)
  }

  @Test func `the top says what, when, who chose it, why, and whether the dates hold`() throws {
    let text = try markdown(call)
    for line in [
      "# Plan to have Northwind's support team trained and processing tickets in Zendesk "
        + "by Thursday 15 October 2026\n",
      "chosen by Dana Reyes (support operations lead, Northwind)",
      "- **Tied to:** Holiday peak: tickets double in November",
      "- **Sponsor at Northwind:** Tom Okafor, VP Engineering. To be introduced by Dana Reyes",
      "- **Sponsor at Acme:** Maya Chen, VP Sales",
      "the earliest possible go-live is Thu 1 Oct: ten working days in hand.",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test func `a promise is printed with the day it is needed by`() throws {
    let questionnaire = try row("questionnaire")
    #expect(questionnaire.date.text == "Wed 22 Jul")
    #expect(questionnaire.remarks == ["Needed by Fri 24 Jul at the latest"])
  }

  @Test func `a moved decision day is marked as assumed`() throws {
    let budget = try row("budget")
    #expect(budget.date.marked == "Fri 14 Aug°")
    #expect(budget.bounds.slack == 0)
    #expect(budget.risk == "No day to spare")
    #expect(
      call.report.calendar.first?.marked
        == "Finance approval, decided by Lee Park: the 15th of every month; "
        + "if that is a weekend or holiday, the working day before, so Fri 14 Aug for Sat 15 Aug°")
  }

  @Test func `the agreed response comes first, then what has the least room`() throws {
    let consequences = call.report.consequences
    #expect(
      consequences.map(\.text) == [
        "If security review isn't done by Fri 14 Aug, go-live on Thu 15 Oct is at risk.",
        "If the approval of the budget isn't done by Fri 14 Aug, "
          + "go-live on Thu 15 Oct is at risk.",
      ])
    #expect(consequences.first?.response == "“We'd start training with the pilot team only”.")
    #expect(
      try markdown(call).contains(
        "is at risk. Agreed for that case: “We'd start training with the pilot team only”."))
  }

  @Test func `the day go-live would move to is said only where it is computed`() throws {
    var schedule = call.schedule
    let budget = try #require(call.steps["budget"])
    schedule.dates[budget]?.goLiveIfMissed = nil
    func text() -> String? {
      PlanReport(call.document, schedule: schedule).consequences.first { $0.id == budget }?.text
    }
    #expect(text()?.hasSuffix("is at risk.") == true)
    schedule.dates[budget]?.goLiveIfMissed = day(10, 30)
    #expect(
      text()?.hasSuffix("is at risk. After that, the earliest go-live is Fri 30 Oct.") == true)
  }

  @Test func `nobody who covers makes the day impossible, and the document says why`() throws {
    let report = SecondCall(isCovered: false).report
    #expect(!report.isFeasible)
    #expect(
      report.standing == [
        "15 October can't be met: Priya Nair is away through 31 August, "
          + "and the review of the contract waits.",
        "The earliest possible go-live is Fri 30 Oct (11 working days late).",
      ])
  }

  @Test func `a meeting on a fixed day has the days to spare that others leave it`() throws {
    let pager = try row("pager")
    // Three days for the budget before Fri 14 August: what waits for it begins on Wed 12 August.
    #expect(pager.bounds.neededBy == day(8, 11))
    #expect(pager.bounds.slack == 23)
    #expect(pager.risk.isEmpty)
  }

  @Test func `a promise stands in the date column, also when go-live can't be met`() throws {
    let late = SecondCall(isCovered: false)
    let questionnaire = try #require(late.steps["questionnaire"])
    let staging = try #require(late.steps["staging"])
    let rows = late.report.steps
    #expect(rows.first { $0.id == questionnaire }?.date.text == "Wed 22 Jul")
    #expect(
      rows.first { $0.id == staging }?.remarks
        == ["Holds go-live on Fri 30 Oct, the earliest possible"])
    #expect(rows.first { $0.id == staging }?.isAtRisk == false)
    let security = late.report.consequences.first { $0.id == late.steps["security"] }
    #expect(security?.text == "If security review slips, go-live on Thu 15 Oct is at risk.")
    #expect(security?.response == "“We'd start training with the pilot team only”.")
  }

  @Test func `six steps are said to be at risk, those with a response among them`() throws {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.set(writer.plan, .goLive, .date(day(7, 3)))
    let block = writer.workstream("Rollout")
    let steps = (1...9).map { writer.step("Launch \($0)", in: block) }
    for step in steps {
      writer.set(step, .duration, .duration(.weeks(2), approximate: false))
    }
    writer.write(steps[8], .response, "Launch eight")
    let document = writer.document
    let found = PlanReport(document, schedule: document.plan.schedule(today: day(6, 15)))
      .consequences
    #expect(found.map(\.id) == [steps[8]] + steps[..<5])
  }

  @Test func `a plan nobody worked at asks for no day that is over`() {
    let call = SecondCall()
    let today = day(8, 20)
    let report = PlanReport(call.document, schedule: call.document.plan.schedule(today: today))
    let pinned = Set(call.document.plan.steps.filter { $0.pin.known != nil }.map(\.id))
    let promised = Set(call.document.plan.steps.filter { $0.due.known != nil }.map(\.id))
    let rows = report.workstreams.flatMap(\.steps).filter { $0.status == .open }
    let free = rows.filter { !pinned.contains($0.id) && !promised.contains($0.id) }
    #expect(free.count > 3)
    for row in free { #expect(row.day.map { $0 >= today } == true, "\(row.title.text)") }
    #expect(rows.contains { $0.risk.hasPrefix("Was needed by ") })
    for block in report.workstreams where block.neededBy.map({ $0 < today }) == true {
      #expect(block.doneBy.map { $0 >= today } == true, "\(block.name)")
    }
  }

  @Test func `the dates written by hand are those of the engine`() {
    let plan = NorthwindPlan()
    let computed = plan.document.plan.schedule(today: day(6, 15))
    for (name, id) in plan.steps {
      let (hand, engine) = (plan.schedule[id], computed[id])
      #expect(hand?.neededBy == engine?.neededBy, "\(name)")
      #expect(hand?.planned == engine?.planned, "\(name)")
      #expect(hand?.earliestFinish == engine?.earliestFinish, "\(name)")
    }
    #expect(computed.earliestGoLive == plan.schedule.earliestGoLive)
  }

  @Test func `a step whose last day has passed names that day once`() throws {
    let call = SecondCall()
    let later = try #require(CivilDate(year: 2026, month: 8, day: 20))
    let schedule = call.document.plan.schedule(today: later)
    let overdue = PlanReport(call.document, schedule: schedule).steps
      .filter { $0.risk.hasPrefix("Was needed by") }
    #expect(overdue.contains { $0.day != schedule[$0.id]?.neededBy })
    #expect(overdue.allSatisfy { !$0.remarks.contains { $0.hasPrefix("Needed by") } })
  }
}
