import Scheduling
import Testing

@testable import PlanModel

/// The day that stands beside a step, wherever one is shown.
@Suite struct ShownDayTests {
  private func shown(_ call: Call, today: CivilDate) throws -> CivilDate? {
    let plan = call.shared.plan
    return plan.schedule(today: today).shownDay(of: try #require(plan.step(call.step)))
  }

  @Test func `a planned day that can be kept is shown`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.ana.set(call.step, .duration, .duration(.workingDays(5), approximate: false))
    call.meet()
    let plan = call.shared.plan
    let planned = plan.schedule(today: .july(1))[call.step]?.planned
    #expect(try shown(call, today: .july(1)) == planned)
    #expect(planned != nil)
  }

  @Test func `a day that can no longer be kept gives way to one that can`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(10)))
    call.ana.set(call.step, .duration, .duration(.workingDays(8), approximate: false))
    call.meet()
    // From Mon 6 July, eight days end on Wed 15 July.
    #expect(try shown(call, today: .july(6)) == .july(15))
  }

  @Test func `a promise of what waits for a step draws no day before it can be done`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.ana.set(call.step, .duration, .duration(.workingDays(8), approximate: false))
    let report = call.ana.addStep("Report", in: call.security)
    call.ana.set(report, .due, .date(.july(3)))
    call.ana.link(LinkChange(record: report, kind: .dependsOn, target: call.step))
    call.meet()
    let schedule = call.shared.plan.schedule(today: .july(1))
    #expect(schedule[call.step]?.planned == .july(10))
    #expect((schedule[call.step]?.slack ?? 0) > 0)
    // From Wed 1 July, eight days end on Fri 10 July; the promise stays what was said.
    #expect(try shown(call, today: .july(1)) == .july(10))
    let promised = try #require(call.shared.plan.step(report))
    #expect(schedule.shownDay(of: promised) == .july(3))
  }

  @Test func `a promise stays as it was said, though what waits for it is promised sooner`() throws
  {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.ana.set(call.step, .due, .date(.july(17)))
    let report = call.ana.addStep("Report", in: call.security)
    call.ana.set(report, .due, .date(.july(3)))
    call.ana.link(LinkChange(record: report, kind: .dependsOn, target: call.step))
    call.meet()
    #expect(try shown(call, today: .july(1)) == .july(17))
    // Sat 18 July: the working day before. What go-live needs goes before a promise.
    call.ana.set(call.step, .due, .date(.july(18)))
    call.meet()
    #expect(try shown(call, today: .july(1)) == .july(17))
    call.ana.set(call.plan, .goLive, .date(.july(10)))
    call.meet()
    #expect(try shown(call, today: .july(1)) == .july(10))
  }

  @Test func `a fixed day is the buyer's word, on a day off as well`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.ana.set(call.step, .pin, .date(.july(4)))
    call.meet()
    #expect(try shown(call, today: .july(1)) == .july(4))
  }

  @Test func `a step that nobody gave a length or a day has none`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.meet()
    #expect(try shown(call, today: .july(1)) == nil)
  }

  @Test func `nothing is possible before today`() throws {
    var call = Call()
    call.ana.set(call.step, .duration, .duration(.milestone, approximate: false))
    call.meet()
    // Sat 4 July: the first working day is Mon 6 July.
    let schedule = call.shared.plan.schedule(today: .july(4))
    #expect(schedule[call.step]?.earliestFinish == .july(6))
    #expect(schedule.earliestGoLive.map { $0 >= .july(6) } == true)
  }
}

/// A freeze that comes again, and one that holds go-live.
@Suite struct FreezeDaysTests {
  @Test func `each time of a freeze that comes again is found once`() throws {
    var call = Call()
    let span = try #require(
      DateSpan(first: CivilDate(iso: "2026-09-17"), last: CivilDate(iso: "2026-09-30")))
    _ = call.ana.create(
      .freeze, in: call.plan,
      values: [
        InitialValue(.freezeSpan, .span(span)),
        InitialValue(.freezeRule, .rule("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-14")),
        InitialValue(.freezeLength, .number(14)),
      ])
    call.meet()
    let freeze = try #require(call.shared.plan.freezes.first)
    let spans = freeze.spans(from: .july(1), through: try #require(CivilDate(iso: "2027-01-10")))
    #expect(spans.map { $0.first?.iso } == ["2026-09-17", "2026-12-18"])
    #expect(spans.map { $0.last?.iso } == ["2026-09-30", "2026-12-31"])
  }

  @Test func `a freeze of everything holds go-live too`() throws {
    var call = Call()
    call.ana.set(call.plan, .goLive, .date(.july(8)))
    _ = call.ana.create(
      .freeze, in: call.plan,
      values: [
        InitialValue(
          .freezeSpan, .span(try #require(DateSpan(first: .july(6), last: .july(10)))))
      ])
    call.meet()
    let problems = call.shared.plan.schedule(today: .july(1)).problems
    #expect(problems.contains { if case .freezeCoversGoLive = $0 { true } else { false } })
  }
}
