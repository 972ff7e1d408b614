import PlanModel
import Scheduling

/// A plan halfway through, with everything that can be missing, late, assumed or disputed.
struct TroubledPlan {
  var writer = PlanWriter(buyer: "Halden Systems", seller: "Acme")
  var schedule = PlanSchedule(today: day(11, 23))

  init() {
    let plan = writer.plan
    writer.write(plan, .outcome, "We can close the books in three days")
    writer.set(plan, .goLive, .date(day(1, 29, 2027)), .assumed)
    let ines = writer.person("Inès Laurent", "Controller", .buyer)
    let omar = writer.person("Omar Haddad", "", .buyer)
    let second = writer.person("Omar Vance", "Solutions", .seller)
    writer.set(plan, .cadenceOwner, .words("finance"))
    writer.set(plan, .cadence, .words("some Friday"))
    writer.link(plan, .sponsor, ines)
    writer.set(ines, .introducedOn, .words("when the budget is through"))
    let first = writeReviews(ines: ines, omar: omar)
    writeRollout(after: first, omar: omar, second: second)
    writeCalendar(omar: omar, step: first)
    schedule.goLive = day(1, 29, 2027)
    schedule.earliestGoLive = day(2, 12, 2027)
    schedule.slack = -10
    schedule.isFeasible = false
    schedule.causes = [.absence(person: omar, step: first, until: day(12, 31))]
  }

  private mutating func dates(
    _ step: RecordID, _ start: CivilDate, _ needed: CivilDate, slack: Int,
    _ change: (inout StepDates) -> Void = { _ in }
  ) {
    var dates = StepDates()
    dates.latestStart = start
    dates.neededBy = needed
    dates.planned = needed
    dates.earliestStart = start
    dates.earliestFinish = needed
    dates.slack = slack
    change(&dates)
    schedule.dates[step] = dates
  }

  private mutating func writeReviews(ines: RecordID, omar: RecordID) -> RecordID {
    let reviews = writer.workstream("Reviews")
    writer.write(reviews, .workstreamDone, "Nobody has an open question")
    writer.set(reviews, .workstreamBuyerOwner, .record(ines), .assumed)
    let done = writer.step("Architecture review", in: reviews, done: "Approved", buyer: ines)
    writer.set(done, .state, .number(2))
    writer.set(done, .stateDay, .date(day(11, 12)))
    let security = writer.step("Security review", in: reviews, buyer: omar)
    writer.set(security, .duration, .duration(.weeks(3), approximate: false), .assumed)
    writer.set(security, .state, .number(1))
    writer.set(security, .stateDay, .date(day(11, 20)))
    dates(security, day(11, 30), day(12, 18), slack: -10) { $0.isLate = true }
    let legal = writer.step("Get the contract through legal", in: reviews)
    writer.set(legal, .buyerOwner, .words("legal"))
    writer.set(legal, .due, .words("before Christmas, hopefully"))
    writer.set(legal, .duration, .words("a couple of rounds"))
    let dropped = writer.step("Pilot with the Oslo office", in: reviews, seller: nil)
    writer.set(dropped, .state, .number(3))
    writer.link(security, .dependsOn, done)
    writer.link(legal, .dependsOn, security, relation: .startToStart, lag: 5)
    writer.mark(legal, .dispute, by: ines, "Legal has not been asked")
    return security
  }

  private mutating func writeRollout(after: RecordID, omar: RecordID, second: RecordID) {
    let rollout = writer.workstream("Rollout")
    _ = writer.workstream("Contracting")
    let data = writer.step(
      "Old ledgers imported", in: rollout, seller: second,
      [InitialValue(.due, .date(day(12, 4))), InitialValue(.askedBy, .side(.buyer))])
    writer.link(data, .needs, omar)
    dates(data, day(12, 7), day(12, 9), slack: 2) {
      $0.planned = day(12, 4)
      $0.earliestFinish = day(12, 9)
      $0.isPromiseBroken = true
    }
    let test = writer.step("Dry run of a month's end", in: rollout, buyer: omar)
    writer.set(test, .duration, .duration(.between(.weeks(2), .weeks(3)), approximate: false))
    dates(test, day(1, 4, 2027), day(1, 22, 2027), slack: 1) { $0.isTight = true }
    let late = writer.step("Send the chart of accounts", in: rollout, buyer: omar)
    dates(late, day(11, 16), day(11, 18), slack: -3) { $0.isOverdue = true }
    let look = writer.step("Look back after a quarter", in: rollout, seller: second)
    writer.set(look, .afterGoLive, .number(1))
    writer.set(look, .pin, .date(day(4, 30, 2027)))
    writer.link(test, .dependsOn, after)
    writer.link(test, .dependsOn, data, relation: .finishToFinish)
    writer.link(rollout, .dependsOn, after)
  }

  private mutating func writeCalendar(omar: RecordID, step: RecordID) {
    if let span = DateSpan(first: day(12, 7), last: day(12, 31)) {
      writer.create(.absence, in: omar, [InitialValue(.absenceSpan, .span(span))])
    }
    if let span = DateSpan(first: day(12, 21), last: day(1, 3, 2027)) {
      writer.create(
        .freeze, in: writer.plan,
        [
          InitialValue(.freezeName, .words("Year-end freeze")),
          InitialValue(.freezeSpan, .span(span), .assumed),
        ])
    }
    let gate = writer.create(
      .gate, in: writer.plan,
      [
        InitialValue(.gateName, .words("change board")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYDAY=2TU")),
        InitialValue(.gateBody, .words("the CAB")),
        InitialValue(.gateDays, .dates([day(12, 15)])),
      ])
    writer.set(step, .gate, .record(gate))
    writer.create(
      .gate, in: writer.plan,
      [InitialValue(.gateName, .words("Board")), InitialValue(.gateRule, .words("quarterly"))])
  }
}
