import Testing

@testable import Scheduling

/// The edge cases of pins, promises, calendars and horizons, one test each.
struct DayEdgeCaseTests {
  @Test func `a pin on a day off is accepted and marked`() {
    let network = plan(.init(.milestone, pin: day(7, 4)))
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(7, 4))
    #expect(schedule.flags[0].contains(.pinnedOnDayOff))
    #expect(schedule.problems == [.pinOnDayOff(step: 0)])
  }

  @Test func `a pin before what it waits for clashes, and both keep their dates`() {
    let network = plan(.init(.workingDays(10)), .init(.milestone, pin: day(6, 17)))
    let schedule = network.schedule()
    #expect(schedule.problems == [.pinClash(step: 1, days: 9)])
    #expect(schedule.pinClash[1] == 9)
    #expect(schedule.earliestFinish[0] == day(6, 26))
    #expect(schedule.earliestFinish[1] == day(6, 17))
    #expect(schedule.latestFinish[0] == day(6, 17))
    #expect(!schedule.isFeasible)
  }

  @Test func `a pin before what it is finished with clashes too`() {
    var network = plan(.init(.workingDays(10)), .init(.workingDays(1), pin: day(6, 17)))
    network.links[0].kind = .finishToFinish
    #expect(network.schedule().problems == [.pinClash(step: 1, days: 9)])
  }

  @Test func `a pin while its people have always been away keeps its day`() {
    var network = plan(
      .init(.workingDays(3), calendars: [1], pin: day(6, 26)),
      calendars: [WorkingCalendar(), WorkingCalendar()])
    network.absences = [.init(calendar: 1, days: days(nil, day(8, 31)))]
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(6, 26))
    #expect(schedule.pinClash[0] == 0)
    #expect(schedule.problems == [.pinOnDayOff(step: 0)])
  }

  @Test func `a pin after it is needed has less than no slack`() {
    var network = plan(.init(.milestone, pin: day(8, 3)), .init(.workingDays(10)))
    network.goLive = day(8, 7)
    let schedule = network.schedule()
    #expect(schedule.slack[0] == -6)
    #expect(schedule.latestFinish[0] == day(8, 3))
    #expect(schedule.flags[0].contains(.late))
  }

  @Test func `a pin beside the days of its gate is accepted and marked`() {
    let gate = GateDays(days: [day(7, 15), day(8, 14)])
    let network = plan(.init(.milestone, gate: .init(0), pin: day(8, 12)), gates: [gate])
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(8, 12))
    #expect(schedule.problems == [.pinOffGate(step: 0, gate: 0, next: day(8, 14))])
    let held = plan(.init(.milestone, gate: .init(0), pin: day(8, 14)), gates: [gate])
    #expect(held.schedule().problems.isEmpty)
    let late = plan(.init(.milestone, gate: .init(0), pin: day(8, 17)), gates: [gate])
    #expect(late.schedule().problems == [.pinOffGate(step: 0, gate: 0, next: nil)])
  }

  @Test func `a fixed step may be as late as those that wait for it bear, and no later`() throws {
    let network = plan(.init(.milestone, pin: day(7, 9)), .init(.workingDays(10)))
    let schedule = network.schedule()
    let last = try #require(schedule.latestFinishIfFree(0))
    #expect(last == day(10, 1))
    #expect(schedule.slack[0] == 0)
    #expect(schedule.spare[0] == WorkingCalendar().workingDays(from: day(7, 9), to: last))
    #expect(schedule.slips(of: 0).first?.workingDaysLate == 1)
    var moved = network
    moved.steps[0].pin = last
    #expect(moved.schedule().earliestGoLive == day(10, 15))
    moved.steps[0].pin = last + 1
    #expect(moved.schedule().earliestGoLive == day(10, 16))
  }

  @Test func `a decision that is fixed on one of its days is needed by one of them`() {
    let gate = GateDays(days: [day(8, 14), day(9, 15)])
    var network = plan(
      .init(.milestone, gate: .init(0), pin: day(8, 14)), .init(.workingDays(33)), gates: [gate])
    let schedule = network.schedule()
    // What waits for it begins by Tue 1 September.
    #expect(schedule.latestFinishIfFree(0) == day(8, 14))
    #expect(schedule.spare[0] == 0 && schedule.flags[0].contains(.tight))
    network.steps[0].pin = day(9, 15)
    #expect(!network.schedule().isFeasible || network.schedule().planSlack ?? 0 < 0)
  }

  @Test func `a promise on a day off or between decisions is kept as it was said`() {
    // Sat 15 August; and a body that meets before and after the day.
    let promised = plan(.init(.workingDays(1)), .init(.workingDays(1), due: day(8, 15)))
    #expect(promised.schedule().keepableFinish[0] == day(8, 13))
    let gate = GateDays(days: [day(8, 14), day(9, 15)])
    let decided = plan(
      .init(.workingDays(1)), .init(.milestone, gate: .init(0), due: day(8, 20)), gates: [gate])
    #expect(decided.schedule().keepableFinish == decided.schedule().plannedFinish)
    #expect(decided.schedule().earliestGoLiveOnPromises == day(8, 14))
  }

  @Test func `a gate of which nobody knows the days, or one at the start, accuses no pin`() {
    let unknown = plan(
      .init(.milestone, gate: .init(0), pin: day(8, 12)), gates: [GateDays(days: [])])
    #expect(unknown.schedule().problems.isEmpty)
    let begun = plan(
      .init(.workingDays(5), gate: .init(0, end: .start), pin: day(8, 12)),
      gates: [GateDays(days: [day(8, 6), day(8, 13)])])
    #expect(begun.schedule().problems.isEmpty)
  }

  @Test func `a promise that cannot be kept hurries nobody more than its first day`() {
    let network = plan(.init(.workingDays(8)), .init(.workingDays(2), due: day(6, 19)))
    let schedule = network.schedule()
    #expect(schedule.flags[1].contains(.brokenPromise))
    #expect(schedule.keepableFinish[0] == schedule.earliestFinish[0])
    #expect(schedule.plannedFinish[0] == day(6, 17))
  }

  @Test func `what is promised for a day is not counted on before it`() {
    let network = plan(.init(.workingDays(2), due: day(7, 22)), .init(.workingDays(3)))
    #expect(network.schedule().earliestGoLive == day(6, 19))
    #expect(network.schedule().earliestGoLiveOnPromises == day(7, 27))
    let after = plan(.init(.workingDays(2), due: day(11, 2)), .init(.workingDays(3)))
    #expect(after.schedule().earliestGoLiveOnPromises == day(6, 19))
  }

  @Test func `a promise bounds planned dates only`() {
    let network = plan(.init(.workingDays(2)), .init(.workingDays(3), due: day(7, 22)))
    let schedule = network.schedule()
    #expect(schedule.plannedFinish[1] == day(7, 22))
    #expect(schedule.plannedFinish[0] == day(7, 17))
    #expect(schedule.latestFinish[1] == day(10, 15))
    #expect(schedule.flags[1].isDisjoint(with: [.brokenPromise, .promisedTooLate]))
  }

  @Test func `a promise for a day after the need is kept and marked`() {
    let schedule = plan(.init(.workingDays(2), due: day(11, 2))).schedule()
    #expect(schedule.problems == [.promisedTooLate(step: 0)])
    #expect(schedule.plannedFinish[0] == day(10, 15))
  }

  @Test func `a promise that cannot be kept is broken`() {
    let schedule = plan(.init(.workingDays(10), due: day(6, 19))).schedule()
    #expect(schedule.flags[0].contains(.brokenPromise))
    #expect(schedule.isFeasible)
  }

  @Test func `done in the future or before its predecessors is accepted and marked`() {
    var network = plan(.init(.workingDays(2)), .init(.workingDays(3)))
    network.steps[1].state = .done(on: day(6, 19))
    let schedule = network.schedule()
    #expect(
      schedule.problems == [
        .doneInFuture(step: 1), .doneBeforePredecessor(step: 1, predecessor: 0),
      ])
    #expect(schedule.earliestFinish[2] == day(6, 19))
  }

  @Test func `what remains of a started step runs from today`() {
    var network = plan(.init(.workingDays(2)), .init(.workingDays(9)))
    network.steps[1].state = .started(on: day(6, 8), remaining: 4)
    let schedule = network.schedule()
    #expect(schedule.earliestStart[1] == day(6, 8))
    #expect(schedule.earliestFinish[1] == day(6, 18))
    #expect(schedule.drivers(of: 1) == [.started])
  }

  @Test func `people who never work on the same day are named`() {
    let weekend = WorkingCalendar(week: WorkingWeek([.friday, .saturday, .sunday]))
    let early = WorkingCalendar(week: WorkingWeek([.monday, .tuesday, .wednesday, .thursday]))
    let network = plan(
      .init(.workingDays(1), calendars: [0, 1]), calendars: [early, weekend])
    let schedule = network.schedule()
    #expect(schedule.problems.first == .noCommonWorkingDay(step: 0))
    #expect(schedule.earliestFinish[0] == nil)
    #expect(schedule.earliestGoLive == nil)
  }

  @Test func `an absence without end is named, a deputy mends it`() {
    var network = plan(
      .init(.workingDays(5), calendars: [1]), calendars: [WorkingCalendar(), WorkingCalendar()])
    network.absences = [.init(calendar: 1, days: days(day(6, 17), nil), deputy: 0)]
    let schedule = network.schedule()
    #expect(schedule.problems == [.absenceWithoutEnd(step: 0, absence: 0)])
    #expect(schedule.why[0].finish == .never)
    #expect(schedule.earliestGoLive == nil)
    #expect(schedule.shortfall()?.causes.map(\.change) == [.coverAbsence(0)])
    network.absences[0].isCovered = true
    #expect(network.schedule().earliestFinish[0] == day(6, 19))
  }

  @Test func `a deputy who is away covers nothing`() {
    var network = plan(
      .init(.workingDays(2), calendars: [1]), calendars: [WorkingCalendar(), WorkingCalendar()])
    network.absences = [
      .init(calendar: 1, days: days(nil, day(6, 26)), deputy: 0, isCovered: true),
      .init(calendar: 0, days: days(nil, day(6, 19))),
    ]
    #expect(network.schedule().earliestFinish[0] == day(6, 23))
  }

  @Test func `a freeze over go-live moves it before or after`() {
    var network = plan(.init(.workingDays(3)))
    network.freezes = [.init(days: [days(day(10, 12), day(10, 20))], steps: [1])]
    let schedule = network.schedule()
    #expect(schedule.latestFinish[1] == day(10, 9))
    #expect(schedule.problems == [.freezeCoversGoLive(freeze: 0)])
    network.steps[0].notBefore = day(10, 8)
    #expect(network.schedule().earliestGoLive == day(10, 21))
  }

  @Test func `a freeze of landings lets work go on`() {
    var network = plan(.init(.workingDays(3)), .init(.workingDays(3)))
    let span = days(day(6, 15), day(6, 26))
    network.freezes = [.init(days: [span], steps: [0], scope: .landings)]
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(6, 29))
    #expect(schedule.earliestStart[0] == day(6, 15))
    #expect(schedule.why[0].finish == .freeze(0))
  }

  @Test func `the last two weeks of each quarter are frozen`() throws {
    var network = plan(.init(.workingDays(5)))
    network.freezes = [
      .init(
        days: [],
        recurring: .init(
          anchors: try Recurrence(rrule: "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"),
          start: day(1, 1), daysBefore: 13), steps: [0])
    ]
    let schedule = network.schedule()
    // June 15 and 16 are worked, then it goes on in July.
    #expect(schedule.earliestFinish[0] == day(7, 3))
    #expect(schedule.why[0].interruption == .init(cause: .freeze(0), workingDays: 10))
  }

  @Test func `work beyond the tables lengthens them, up to ten years`() {
    let long = plan(.init(.workingDays(1_500)))
    #expect(long.schedule().earliestFinish[0] == WorkingCalendar().day(1_500, after: day(6, 14)))
    let endless = plan(.init(.workingDays(5_000))).schedule()
    #expect(endless.earliestGoLive == nil)
    #expect(endless.problems.first == .beyondHorizon(step: 0))
    #expect(plan(.init(.milestone, pin: day(1, 1, 9999))).schedule().earliestGoLive == nil)
    #expect(plan(.init(.milestone, pin: day(1, 1, 1))).schedule().earliestGoLive == day(6, 15))
  }

  @Test func `dates in the past are legal, and late`() {
    var network = plan(.init(.workingDays(5)))
    network.goLive = day(5, 15)
    let schedule = network.schedule()
    #expect(schedule.latestStart[0] == day(5, 11))
    #expect(schedule.flags[0].contains([.late, .overdue]))
    #expect(schedule.slack[0] == -25)
  }

  @Test func `years and leap days pass unnoticed`() {
    var network = plan(.init(.calendarDays(1)), .init(.calendarDays(1)))
    network.today = day(2, 28, 2028)
    network.goLive = day(12, 31, 2028)
    #expect(network.schedule().earliestFinish[1] == day(2, 29, 2028))
    #expect(CivilDate(year: 2027, month: 2, day: 29) == nil)
  }

  @Test func `another today is another schedule of the same value`() {
    var network = plan(.init(.workingDays(5)))
    #expect(network.schedule().flags[0].contains(.late) == false)
    network.today = day(10, 10)
    #expect(network.schedule().flags[0].contains(.late))
  }

  @Test func `without a go-live step all must be done by the day`() {
    var network = plan(.init(.workingDays(3)))
    network.steps = [.init(.workingDays(3))]
    network.links = []
    network.goLiveStep = nil
    let schedule = network.schedule()
    #expect(schedule.earliestGoLive == day(6, 17))
    #expect(schedule.latestFinish == [day(10, 15)])
    #expect(TaskNetwork(today: day(6, 15), goLive: day(6, 15)).schedule().isFeasible)
  }

  @Test func `weeks are working weeks, and the longer end of a range counts`() {
    let fourDays = WorkingCalendar(week: WorkingWeek(rawValue: 0b1111))
    let network = plan(
      .init(.weeks(2), calendars: [1]), .init(.between(.weeks(1), .weeks(2))),
      calendars: [WorkingCalendar(), fourDays])
    let schedule = network.schedule()
    #expect(schedule.earliestFinish[0] == day(6, 25))
    #expect(schedule.earliestFinish[1] == day(7, 9))
  }
}
