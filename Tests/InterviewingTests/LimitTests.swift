import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// What limits a plan is not what it is for, nothing to do and no day to go live on.
@Suite struct LimitTests {
  private func plan(saying line: String) -> Plan {
    Call.interview(saying: [line]).scribe.document.plan
  }

  @Test(arguments: [
    "Bills are only settled on the 28th",
    "No order is placed outside the Monday operations meeting",
    "No spending before the new year starts on September 1", "We have no freeze this summer",
    "Our freeze is off this year", "No legal work in the first week of July",
    "Tilda doesn't work Tuesdays", "Grace isn't out next week after all",
    "Every Thursday Nina is at college", "The panel used to meet on Mondays",
    "The audit committee meets in May and October", "Nothing can go live before July 6",
    "We can't go live before July 6", "We can't go live until July 6",
    "Ines only works mornings in July",
  ])
  func `what may not be is kept and fills nothing else`(_ line: String) {
    let plan = plan(saying: line)
    #expect(plan.outcome.isEmpty && plan.goLiveReason.isEmpty && plan.measure.isEmpty)
    #expect(plan.goLive.isUnsaid && plan.cadence.rule.isUnsaid && plan.champion == nil)
    #expect(plan.steps.isEmpty)
    #expect(plan.answers.map(\.text) == [line])
  }

  @Test func `whoever covers for somebody without a name answers for no part`() {
    let plan = plan(saying: "our GC is on parental leave through August, Tilda covers")
    #expect(plan.workstreams.allSatisfy { $0.buyerOwner.isUnsaid })
  }

  @Test func `before a bound nothing goes live, and work goes on`() throws {
    let plan = plan(saying: "Nothing can go live before July 6")
    let freeze = try #require(plan.freezes.first)
    #expect(plan.freezes.count == 1)
    #expect(freeze.span.known?.last?.iso == "2026-07-05")
  }

  @Test(arguments: [
    ("The committee meets twice a month", "Still open: Is that "),
    ("The committee meets every Friday, slides 30 hours before", "Still open: How many "),
  ])
  func `the days of a body and of its papers are asked beside a follow-up`(
    _ line: String, _ question: String
  ) {
    var interview = Call.interview()
    let said = interview.take(line)
    #expect(said.contains { $0.hasPrefix(question) }, "\(said)")
    #expect(interview.scribe.document.plan.gates.count == 1)
    #expect(interview.scribe.document.plan.steps.allSatisfy { $0.duration.isUnsaid })
  }
}
