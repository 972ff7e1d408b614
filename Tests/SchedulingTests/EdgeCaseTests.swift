import Testing

@testable import Scheduling

/// Day `month-day` of 2026, or of another year.
func day(_ month: Int, _ day: Int, _ year: Int = 2026) -> CivilDate {
  CivilDate(year: year, month: month, day: day) ?? CivilDate(number: 0)
}

/// From a first to a last day, both of 2026.
func days(_ first: CivilDate?, _ last: CivilDate?) -> DateSpan {
  DateSpan(first: first, last: last) ?? DateSpan(day(1, 1))
}

/// Today Monday June 15, go-live Thursday October 15, steps one after the other, go-live last.
func plan(
  _ steps: TaskNetwork.Step..., calendars: [WorkingCalendar] = [WorkingCalendar()],
  gates: [GateDays] = []
) -> TaskNetwork {
  TaskNetwork(
    today: day(6, 15), goLive: day(10, 15), calendars: calendars, gates: gates,
    steps: steps + [.init(.milestone)],
    links: steps.indices.map { .init(from: $0, to: $0 + 1) }, goLiveStep: steps.count)
}

/// The edge cases of gates, one test each.
struct GateEdgeCaseTests {
  @Test func `no meeting at or before the bound leaves no latest date, and names the gate`() {
    var network = plan(
      .init(.workingDays(2)), .init(.workingDays(3), gate: .init(0)),
      gates: [GateDays(days: [day(11, 13)])])
    network.goLive = day(7, 10)
    let schedule = network.schedule()
    #expect(schedule.latestFinish == [nil, nil, day(7, 10)])
    #expect(schedule.slack == [nil, nil, -90])
    #expect(schedule.flags[0].contains([.impossible, .late]))
    #expect(schedule.problems == [.noMeetingInTime(step: 1, gate: 0)])
    #expect(schedule.earliestGoLive == day(11, 13))
    #expect(schedule.achievableFinish == [day(11, 10), day(11, 13), day(11, 13)])
    #expect(schedule.workingDaysLate == 90)
  }

  @Test func `a month day on a weekend moves to the working day before, assumed`() throws {
    let gate = try GateDays(
      rule: Recurrence(rrule: "FREQ=MONTHLY;BYMONTHDAY=15"), start: day(6, 15), calendar: 0)
    let meetings = gate.meetings(
      from: day(8, 1), through: day(8, 31), calendar: WorkingCalendar())
    #expect(meetings.map(\.day) == [day(8, 14)])
    #expect(meetings.map(\.said) == [day(8, 15)])
    let network = plan(.init(.workingDays(3), gate: .init(0), notBefore: day(8, 10)), gates: [gate])
    #expect(network.schedule().earliestFinish[0] == day(8, 14))
  }

  @Test func `a meeting rolls by the calendar of the body that meets`() throws {
    let rule = try Recurrence(rrule: "FREQ=MONTHLY;BYMONTHDAY=15")
    let gulf = WorkingCalendar(week: WorkingWeek(rawValue: 0b1001111))
    for (calendar, expected) in [(0, day(8, 14)), (1, day(8, 13))] {
      let gate = try GateDays(rule: rule, start: day(6, 15), calendar: calendar)
      let network = plan(
        .init(.workingDays(1), gate: .init(0), notBefore: day(8, 10)),
        calendars: [WorkingCalendar(), gulf], gates: [gate])
      #expect(network.schedule().earliestFinish[0] == expected)
    }
  }

  @Test func `a meeting may roll forward, and two on one day are one`() throws {
    let rule = try Recurrence(rrule: "FREQ=MONTHLY;BYMONTHDAY=15,16")
    let forward = try GateDays(rule: rule, start: day(6, 1), roll: .next, calendar: 0)
    let meetings = forward.meetings(
      from: day(8, 1), through: day(8, 31), calendar: WorkingCalendar())
    #expect(meetings.map(\.day) == [day(8, 17)])
  }

  @Test func `a weekly meeting on a holiday is skipped`() throws {
    let gate = try GateDays(
      rule: Recurrence(rrule: "FREQ=WEEKLY;BYDAY=TH"), start: day(6, 15), calendar: 0)
    let office = WorkingCalendar(off: [.init(days: DateSpan(day(11, 26)), label: "Thanksgiving")])
    let meetings = gate.meetings(from: day(11, 15), through: day(12, 5), calendar: office)
    #expect(meetings.map(\.day) == [day(11, 19), day(12, 3)])
  }

  @Test func `added and excluded days count`() throws {
    let gate = try GateDays(
      rule: Recurrence(rrule: "FREQ=WEEKLY;BYDAY=TH"), start: day(6, 15),
      added: [day(6, 23)], excluded: [day(6, 25)], calendar: 0)
    let meetings = gate.meetings(from: day(6, 15), through: day(7, 3), calendar: nil)
    #expect(meetings.map(\.day) == [day(6, 18), day(6, 23), day(7, 2)])
  }

  @Test(arguments: [
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-31",
    "FREQ=MONTHLY;BYDAY=6MO", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
  ])
  func `a gate that never meets is refused at entry`(rule: String) throws {
    let rule = try Recurrence(rrule: rule)
    #expect(throws: SchedulingError.ruleNeverFires(rule.rrule)) {
      try GateDays(rule: rule, start: day(6, 15))
    }
  }

  @Test func `papers are due some working days before the gate`() {
    let gates = [GateDays(days: [day(7, 15), day(8, 14)])]
    // Ready on July 13: two working days before are in time, three are not.
    for (cutoff, finish) in [(2, day(7, 15)), (3, day(8, 14))] {
      let network = plan(
        .init(.workingDays(20), gate: .init(0, cutoff: cutoff)),
        calendars: [WorkingCalendar(off: [.init(days: DateSpan(day(7, 3)))])], gates: gates)
      #expect(network.schedule().earliestFinish[0] == finish)
    }
  }

  @Test func `a gate at the start is the first day of the work`() {
    let network = plan(
      .init(.workingDays(3), gate: .init(0, end: .start)),
      gates: [GateDays(days: [day(6, 18), day(6, 25)])])
    let schedule = network.schedule()
    #expect(schedule.earliestStart[0] == day(6, 18))
    #expect(schedule.earliestFinish[0] == day(6, 22))
    #expect(schedule.latestStart[0] == day(6, 25))
    #expect(schedule.why[0].finish == .gate(0, ready: day(6, 15)))
  }
}

/// The edge cases of links and loops.
struct LinkEdgeCaseTests {
  @Test func `the link that closed a loop is not scheduled, all else keeps its dates`() {
    var network = plan(.init(.workingDays(3)), .init(.workingDays(2)), .init(.workingDays(1)))
    let before = network.schedule()
    network.links.append(.init(from: 2, to: 1))
    let after = network.schedule()
    #expect(after.problems == [.loop(link: 3, loop: [1, 2])])
    #expect(after.earliestFinish == before.earliestFinish)
    #expect(after.latestFinish == before.latestFinish)
    #expect(network.shortestLoop() == [1, 2])
  }

  @Test func `each loop loses the link that closed it`() {
    var network = plan(.init(.workingDays(1)), .init(.workingDays(1)), .init(.workingDays(1)))
    network.links += [.init(from: 1, to: 0), .init(from: 2, to: 0), .init(from: 0, to: 2)]
    let loops = network.schedule().problems
    #expect(loops == [.loop(link: 3, loop: [0, 1]), .loop(link: 4, loop: [0, 1, 2])])
  }

  @Test func `a link to itself or to nothing moves no date`() {
    var network = plan(.init(.workingDays(3)))
    let before = network.schedule()
    network.links += [.init(from: 0, to: 0), .init(from: 0, to: 9), .init(from: -1, to: 0)]
    let after = network.schedule()
    #expect(after.problems == [.meaninglessLink(1), .meaninglessLink(2), .meaninglessLink(3)])
    #expect(after.latestFinish == before.latestFinish)
    #expect(after.drivers(of: 1) == before.drivers(of: 1))
  }

  @Test func `of two links between the same steps the larger lag counts`() {
    var network = plan(.init(.workingDays(3)), .init(.workingDays(2)))
    network.links.append(.init(from: 0, to: 1, lag: 5))
    let schedule = network.schedule()
    #expect(schedule.earliestStart[1] == day(6, 25))
    #expect(schedule.drivers(of: 1) == [.step(0)])
  }

  @Test func `a milestone is on the day its predecessor ends, or the next working day`() {
    let network = plan(.init(.workingDays(3)), .init(.milestone), .init(.calendarDays(3)))
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[1] == day(6, 17))
    #expect(schedule.earliestFinish[2] == day(6, 20))
    #expect(schedule.earliestFinish[3] == day(6, 22))
  }

  @Test func `finishing together lands on a working day and on a gate`() {
    var network = plan(
      .init(.calendarDays(5)), .init(.workingDays(1)), .init(.workingDays(1), gate: .init(0)),
      gates: [GateDays(days: [day(6, 16), day(6, 30)])])
    network.links = [
      .init(from: 0, to: 1, kind: .finishToFinish), .init(from: 0, to: 2, kind: .finishToFinish),
    ]
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(6, 19))
    #expect(schedule.earliestFinish[1] == day(6, 19))
    #expect(schedule.earliestFinish[2] == day(6, 30))
    #expect(schedule.why[2].finish == .step(0))
  }

  @Test func `a loose end is bound to go-live and marked`() {
    var network = plan(.init(.workingDays(3)))
    network.links = []
    let schedule = network.schedule()
    #expect(schedule.flags[0].contains(.loose))
    #expect(schedule.latestFinish[0] == day(10, 15))
    #expect(schedule.why[0].need == .goLive)
  }

  @Test func `a step after go-live says so, waits for it, and is needed by nobody`() {
    var network = plan(.init(.workingDays(3)))
    network.steps.append(.init(.workingDays(2), isAfterGoLive: true))
    let schedule = network.schedule()
    #expect(schedule.earliestStart[2] == day(6, 18))
    #expect(schedule.latestFinish[2] == nil)
    #expect(schedule.flags[2].contains(.afterGoLive))
    #expect(!schedule.flags[2].contains(.late))
    #expect(schedule.problems.isEmpty)
    network.steps[2].isAfterGoLive = false
    network.links.append(.init(from: 1, to: 2))
    #expect(network.schedule().problems == [.afterGoLiveUnsaid(step: 2)])
  }

  @Test func `a dropped step takes no time, and its neighbours keep their order`() {
    var network = plan(.init(.workingDays(3)), .init(.workingDays(9)), .init(.workingDays(2)))
    network.steps[1].state = .dropped
    let schedule = network.schedule()
    #expect(schedule.earliestFinish == [day(6, 17), nil, day(6, 19), day(6, 19)])
    #expect(schedule.latestFinish[0] == day(10, 13))
    #expect(schedule.drivers(of: 2) == [.step(1)])
  }
}
