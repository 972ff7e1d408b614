import Scheduling
import Testing

@testable import PlanModel

@Suite struct HintTests {
  /// Omar has three steps of five days, one after the other by promise, go-live on 31 July.
  private func plan() -> (call: Call, omar: RecordID) {
    var call = Call()
    let omar = call.ana.addPerson("Omar", call.plan)
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    for (title, day) in [("Papers", 13), ("Review", 15), ("Answer", 17)] {
      let step = call.ana.addStep(title, in: call.security)
      call.ana.set(step, .buyerOwner, .record(omar))
      call.ana.set(step, .duration, .duration(.workingDays(1), approximate: false))
      call.ana.set(step, .due, .date(.july(day)))
    }
    call.meet()
    return (call, omar)
  }

  @Test func `three steps of one person in a week are a hint and move nothing`() throws {
    var (call, omar) = plan()
    let schedule = call.shared.plan.schedule(today: .july(1))
    let week = try #require(call.shared.plan.busyWeeks(schedule).first)
    #expect(week.person == omar)
    #expect(week.monday == .july(13))
    #expect(week.steps.count == 3)

    let last = try #require(week.steps.last)
    call.ana.set(last, .due, .date(.july(24)))
    call.meet()
    let moved = call.shared.plan.schedule(today: .july(1))
    #expect(call.shared.plan.busyWeeks(moved).isEmpty)
    #expect(moved[last]?.earliestFinish == schedule[last]?.earliestFinish)
  }

  @Test func `steps that are done make no week busy`() throws {
    var (call, _) = plan()
    let step = try #require(call.shared.plan.steps.last)
    call.ana.set(step.id, .state, .number(StepState.done(on: nil).number))
    call.meet()
    #expect(call.shared.plan.busyWeeks(call.shared.plan.schedule(today: .july(1))).isEmpty)
  }

  @Test func `days that go by make steps late, and that is told apart from what was late`() {
    let (call, _) = plan()
    let plan = call.shared.plan
    let late = plan.becameLate(since: .july(1), plan.schedule(today: .july(31) + 3))
    #expect(!late.isEmpty)
    let again = plan.becameLate(since: .july(31) + 3, plan.schedule(today: .july(31) + 4))
    #expect(Set(again).isDisjoint(with: late))
    #expect(plan.becameLate(since: .july(9), plan.schedule(today: .july(9))).isEmpty)
  }

  @Test func `a plan that cannot be met keeps days that hold the earliest go-live`() throws {
    let (call, _) = plan()
    let plan = call.shared.plan
    let late = plan.schedule(today: .july(31) + 3)
    let first = try #require(late.earliestGoLive)
    #expect(!late.isFeasible)
    for step in plan.steps {
      let dates = try #require(late[step.id])
      let held = try #require(dates.achievable)
      #expect(held <= first && held >= (dates.earliestFinish ?? held))
    }
    let inTime = plan.schedule(today: .july(1))
    #expect(plan.steps.allSatisfy { inTime[$0.id]?.achievable == nil })
  }

  @Test func `a freeze of landings lets work go on and nothing be finished`() throws {
    var call = Call()
    call.ana.set(call.step, .duration, .duration(.workingDays(5), approximate: false))
    let freeze = call.ana.create(
      .freeze, in: call.plan,
      values: [
        InitialValue(.freezeName, .words("Release freeze")),
        InitialValue(
          .freezeSpan, .span(try #require(DateSpan(first: .july(6), last: .july(10))))),
      ])
    call.meet()
    // Wed 1 July: three days of work, a week of nothing, two days.
    let stopped = call.shared.plan.schedule(today: .july(1))[call.step]?.earliestFinish
    #expect(stopped == .july(14))
    call.ana.set(freeze, .freezeLandings, .number(1))
    call.meet()
    // The work is done on Tue 7 July and lands on the first day after the freeze.
    let landed = call.shared.plan.schedule(today: .july(1))[call.step]?.earliestFinish
    #expect(landed == .july(13))
  }
}
