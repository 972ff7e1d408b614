import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// Days that come again, in words and in calendar files.
struct RulesTests {
  private func report(_ rule: String, goLive: CivilDate? = nil) -> PlanReport {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.set(writer.plan, .cadence, .rule(rule))
    writer.set(writer.plan, .cadenceTime, .words("10"))
    if let goLive { writer.set(writer.plan, .goLive, .date(goLive)) }
    let document = writer.document
    return PlanReport(document, schedule: document.plan.schedule(today: day(6, 15)))
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=TU", "Every Tuesday at 10, for 20 minutes°."),
    ("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "Every 2 weeks on Tuesday at 10, for 20 minutes°."),
    ("FREQ=HOURLY", "On the days both agreed at 10, for 20 minutes°."),
    ("FREQ=WEEKLY;BYDAY=TU\r\nATTENDEE:x", "On the days both agreed at 10, for 20 minutes°."),
  ])
  func `the review call says its days, or that there are some`(_ rule: String, _ words: String) {
    #expect(report(rule).review == [words])
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=TU", day(6, 16)), ("FREQ=WEEKLY;BYDAY=MO", day(6, 15)),
    ("FREQ=MONTHLY;BYDAY=-1FR", day(6, 26)), ("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31", nil),
    ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260610", nil), ("FREQ=WEEKLY;X=<b>", nil),
    ("every Tuesday", nil),
  ])
  func `the series begins on the rule's first day, today or later`(
    _ rule: String, _ first: CivilDate?
  ) {
    #expect(report(rule).reviewSeries?.first == first)
  }

  @Test func `a rule that says no day, or is counted from none, makes no series`() {
    #expect(report("FREQ=WEEKLY;INTERVAL=2").reviewSeries == nil)
    #expect(report("FREQ=WEEKLY").reviewSeries == nil)
    #expect(report("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU").reviewSeries == nil)
  }

  @Test func `a series that skips weeks is counted from its first day`() {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.set(writer.plan, .cadence, .rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))
    writer.set(writer.plan, .cadenceFirst, .date(day(6, 23)))
    let document = writer.document
    func report(_ today: CivilDate) -> PlanReport {
      PlanReport(document, schedule: document.plan.schedule(today: today))
    }
    #expect(report(day(6, 15)).reviewSeries?.first == day(6, 23))
    #expect(report(day(6, 24)).reviewSeries?.first == day(7, 7))
    #expect(
      report(day(6, 15)).review == [
        "Every 2 weeks on Tuesday from Tue 23 Jun 2026, for 20 minutes°."
      ])
    #expect(report(day(6, 24)).review == ["Every 2 weeks on Tuesday, for 20 minutes°."])
  }

  @Test func `the series ends with go-live, unless the rule ends before`() {
    let weekly = "FREQ=WEEKLY;BYDAY=TU"
    #expect(report(weekly).reviewSeries?.last == nil)
    #expect(report(weekly, goLive: day(10, 15)).reviewSeries?.last == day(10, 15))
    let short = report(weekly + ";UNTIL=20260801", goLive: day(10, 15)).reviewSeries
    #expect(short?.last == day(8, 1))
    #expect(short?.rule == weekly)
  }

  @Test func `a freeze that comes again says when it begins`() {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.create(
      .freeze, in: writer.plan,
      [
        InitialValue(.freezeName, .words("Month end")),
        InitialValue(.freezeRule, .rule("FREQ=MONTHLY;BYMONTHDAY=28")),
        InitialValue(.freezeLength, .number(3)),
      ])
    let document = writer.document
    let report = PlanReport(document, schedule: document.plan.schedule(today: day(6, 15)))
    #expect(
      report.calendar.map(\.text) == ["Month end: three days, beginning the 28th of every month"])
  }

  @Test func `a freeze that comes again is drawn each time`() throws {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    writer.set(writer.plan, .goLive, .date(day(9, 1)))
    _ = writer.step(
      "Train the team", in: writer.workstream("Rollout"),
      [InitialValue(.duration, .duration(.workingDays(5), approximate: false))])
    writer.create(
      .freeze, in: writer.plan,
      [
        InitialValue(.freezeRule, .rule("FREQ=MONTHLY;BYMONTHDAY=28")),
        InitialValue(.freezeLength, .number(3)),
      ])
    let document = writer.document
    let report = PlanReport(document, schedule: document.plan.schedule(today: day(6, 15)))
    let lane = try #require(report.timeline?.lanes.last)
    #expect(lane.bars.map(\.first) == [day(6, 28), day(7, 28), day(8, 28)])
    #expect(lane.bars.map(\.last) == [day(6, 30), day(7, 30), day(8, 30)])
  }
}
