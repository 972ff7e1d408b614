import Scheduling
import Testing

@testable import PlanModel

/// What contradicts itself is shown where it is, and everything else keeps its dates.
@Suite struct ProblemTests {
  /// Two steps of two days, the second after the first.
  private func steps() -> (call: Call, first: RecordID, second: RecordID) {
    var call = Call()
    let second = call.ana.addStep("Contract", in: call.rollout)
    for step in [call.step, second] {
      call.ana.set(step, .duration, .duration(.workingDays(2), approximate: false))
    }
    call.ana.link(LinkChange(record: second, kind: .dependsOn, target: call.step))
    call.ana.set(call.plan, .goLive, .date(.july(31)))
    call.meet()
    return (call, call.step, second)
  }

  private func problems(_ call: Call) -> [PlanProblem] {
    call.shared.plan.schedule(today: .july(1)).problems
  }

  @Test func `a plan in order has none`() {
    #expect(problems(steps().call).isEmpty)
  }

  @Test func `a loop is told with its steps, and both keep dates`() throws {
    var (call, first, second) = steps()
    call.ana.link(LinkChange(record: first, kind: .dependsOn, target: second))
    call.meet()
    let schedule = call.shared.plan.schedule(today: .july(1))
    guard case .loop(let loop)? = schedule.problems.first else {
      Issue.record("no loop: \(schedule.problems)")
      return
    }
    #expect(Set(loop) == [first, second])
    #expect(schedule[first]?.earliestFinish != nil)
    #expect(schedule[second]?.earliestFinish != nil)

    // The later link gives way, wherever in the plan it stands.
    let before = steps().call.shared.plan.schedule(today: .july(1))
    #expect(before.earliestGoLive == schedule.earliestGoLive)
    #expect(schedule[first]?.earliestFinish.map { $0 < .july(3) } == true)
    #expect(schedule[second]?.earliestFinish.map { $0 > .july(2) } == true)
  }

  @Test func `a day that cannot be kept, or is off, is told at its step`() {
    var (call, _, second) = steps()
    // Thu 2 July is before the first step is done; Sat 4 July is a day off.
    call.ana.set(second, .pin, .date(.july(2)))
    call.meet()
    #expect(problems(call) == [.pinClash(second, day: .july(2), possible: .july(6))])
    call.ana.set(second, .pin, .date(.july(11)))
    call.meet()
    #expect(problems(call) == [.pinOnDayOff(second, day: .july(11))])
    #expect(problems(call).first?.record == second)
  }

  @Test func `a fixed day that is over holds nobody, and its step is late`() throws {
    var (call, first, second) = steps()
    let free = call.shared.plan.schedule(today: .july(9))
    call.ana.set(second, .pin, .date(.july(7)))
    call.meet()
    let schedule = call.shared.plan.schedule(today: .july(9))
    #expect(schedule[first]?.neededBy == free[first]?.neededBy)
    #expect(schedule[call.rollout]?.neededBy == free[call.rollout]?.neededBy)
    #expect(schedule[second]?.isOverdue == true && free[second]?.isOverdue == false)
    #expect(schedule.problems.map(\.record) == [second])
    // While the day is still to come, it bounds its step, its block and what it waits for.
    let before = call.shared.plan.schedule(today: .july(1))
    #expect(before[call.rollout]?.neededBy == .july(7) && before[second]?.isOverdue == false)
    #expect(before[first]?.neededBy == .july(3))
  }

  @Test func `leave inside a step is told from six working days on`() throws {
    var (call, first, _) = steps()
    let omar = call.ana.addPerson("Omar", call.plan)
    call.ana.set(first, .buyerOwner, .record(omar))
    let days = try #require(DateSpan(first: .july(2), last: .july(9)))
    let absence = call.ana.create(
      .absence, in: omar, values: [InitialValue(.absenceSpan, .span(days))])
    call.meet()
    // Thu 2 to Thu 9 July: six working days.
    #expect(
      problems(call) == [.interrupted(first, person: omar, days: days, workingDays: 6)])
    let short = try #require(DateSpan(first: .july(2), last: .july(8)))
    call.ana.set(absence, .absenceSpan, .span(short))
    call.meet()
    #expect(problems(call).isEmpty)
  }

  @Test func `what is done before its time is told`() {
    var (call, first, second) = steps()
    call.ana.set(second, .state, .number(2))
    call.ana.set(second, .stateDay, .date(.july(1)))
    call.meet()
    #expect(problems(call) == [.doneBefore(second, predecessor: first)])
    // What is left open is needed by go-live, and by no day that has passed.
    let dates = call.shared.plan.schedule(today: .july(1))[first]
    #expect(dates?.neededBy == call.shared.plan.goLive.known)
    #expect(dates?.isLate == false)
    #expect(dates?.isLoose == true)
    call.ana.set(first, .state, .number(2))
    call.ana.set(first, .stateDay, .date(.july(3)))
    call.meet()
    #expect(problems(call) == [.doneInFuture(first)])
  }

  @Test func `a promise for a day after it is needed is told`() {
    var (call, first, second) = steps()
    call.ana.set(second, .pin, .date(.july(10)))
    call.ana.set(first, .due, .date(.july(17)))
    call.meet()
    #expect(problems(call).contains(.promisedTooLate(first, day: .july(17))))
  }
}
