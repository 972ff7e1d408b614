import PlanModel
import Scheduling

/// The plan of a second call, written as operations, with its dates.
struct NorthwindPlan {
  var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
  var schedule = PlanSchedule(today: day(6, 15))
  var steps: [String: RecordID] = [:]

  var document: Document { writer.document }

  init() {
    let people = writePeople()
    writeTop(people)
    writeSteps(people)
    writeLinks(people)
    fillSchedule()
  }

  private mutating func writePeople() -> [String: RecordID] {
    var people: [String: RecordID] = [:]
    let buyers = [
      ("Dana", "Dana Reyes", "Support operations lead"), ("Omar", "Omar Haddad", "InfoSec"),
      ("Tom", "Tom Okafor", "VP Engineering"), ("Lee", "Lee Park", "Finance"),
      ("Ruth", "Ruth Vale", "CFO"), ("Sam", "Sam Iyer", ""),
      ("Priya", "Priya Nair", "General counsel"),
      ("Jon", "Jon Weiss", "Deputy general counsel"), ("Rita", "Rita Gomez", "Operations lead"),
    ]
    for (key, name, title) in buyers { people[key] = writer.person(name, title, .buyer) }
    let sellers = [
      ("Ana", "Ana Ortiz", "Account executive"), ("Maya", "Maya Chen", "VP Sales"),
      ("Ben", "Ben Cole", ""),
    ]
    for (key, name, title) in sellers { people[key] = writer.person(name, title, .seller) }
    if let priya = people["Priya"], let jon = people["Jon"],
      let span = DateSpan(first: nil, last: day(8, 31))
    {
      writer.create(
        .absence, in: priya,
        [
          InitialValue(.absenceSpan, .span(span)),
          InitialValue(.absenceReason, .words("parental leave")),
          InitialValue(.absenceDeputy, .record(jon)),
        ])
    }
    return people
  }

  private mutating func writeTop(_ people: [String: RecordID]) {
    let plan = writer.plan
    writer.write(plan, .outcome, "Our support team trained and processing tickets in Zendesk")
    writer.write(plan, .measure, "First-response time under four hours for 90% of tickets")
    writer.write(plan, .goLiveReason, "Holiday peak: tickets double in November")
    writer.set(plan, .goLive, .date(day(10, 15)))
    writer.set(plan, .cadence, .rule("FREQ=WEEKLY;BYDAY=TU"))
    writer.set(plan, .cadenceTime, .words("10"))
    writer.set(plan, .cadenceMinutes, .number(20))
    writer.set(plan, .buyerHolidays, .words("US"))
    writer.set(plan, .sellerHolidays, .words("US"))
    writer.set(plan, .buyerWorkedDays, .dates([day(6, 19), day(10, 12)]))
    writer.set(plan, .sellerWorkedDays, .dates([day(6, 19), day(10, 12)]))
    guard let dana = people["Dana"], let tom = people["Tom"], let maya = people["Maya"],
      let sam = people["Sam"]
    else { return }
    writer.set(plan, .champion, .record(dana))
    writer.set(plan, .goLiveChosenBy, .record(dana))
    writer.set(plan, .cadenceOwner, .record(dana))
    writer.set(plan, .cadenceDeputy, .record(sam))
    writer.link(plan, .sponsor, tom)
    writer.link(plan, .sponsor, maya)
    writer.set(tom, .introducedBy, .record(dana))
  }

  private mutating func writeSteps(_ people: [String: RecordID]) {
    let business = writer.workstream("Business case and budget")
    let technical = writer.workstream("Technical validation")
    let security = writer.workstream("Security and procurement")
    let contracting = writer.workstream("Contracting")
    let rollout = writer.workstream("Implementation and rollout")
    let gate = writer.create(
      .gate, in: writer.plan,
      [
        InitialValue(.gateName, .words("Finance approval")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYMONTHDAY=15")),
        InitialValue(.gateCutoff, .number(3)),
      ])
    if let lee = people["Lee"] { writer.set(gate, .gateBody, .record(lee)) }
    func take(_ length: StepDuration, about: Bool = false) -> InitialValue {
      InitialValue(.duration, .duration(length, approximate: about))
    }
    steps["pager"] = writer.step(
      "Dana presents the one-pager to Tom Okafor", in: business,
      done: "Tom has seen it in his Thursday staff meeting", buyer: people["Dana"],
      [InitialValue(.pin, .date(day(7, 9)))])
    steps["cfo"] = writer.step(
      "One hour of CFO time", in: business, buyer: people["Ruth"],
      [
        InitialValue(.due, .date(day(8, 7))), InitialValue(.notBefore, .date(day(8, 3))),
        InitialValue(.askedBy, .side(.seller)),
      ])
    steps["budget"] = writer.step(
      "Budget approval", in: business, done: "Finance has approved the spend",
      buyer: people["Lee"],
      [take(.milestone), InitialValue(.gate, .record(gate))])
    steps["staging"] = writer.step(
      "Access to the staging environment", in: technical, buyer: people["Sam"],
      [take(.workingDays(2)), InitialValue(.askedBy, .side(.seller))])
    steps["techval"] = writer.step(
      "Technical validation", in: technical, buyer: people["Sam"], [take(.weeks(2))])
    steps["questionnaire"] = writer.step(
      "Security questionnaire back to Omar", in: security, done: "Omar has it, complete",
      seller: people["Ana"],
      [
        take(.workingDays(5)), InitialValue(.due, .date(day(7, 22))),
        InitialValue(.askedBy, .side(.buyer)),
      ])
    steps["security"] = writer.step(
      "Security review", in: security, done: "Omar has filed his report, pen test included",
      buyer: people["Omar"], [take(.weeks(3))])
    steps["redlines"] = writer.step(
      "Legal review of the contract", in: contracting, buyer: people["Priya"],
      [take(.weeks(2), about: true)])
    steps["signature"] = writer.step(
      "Signatures", in: contracting, done: "Both have signed, Tom Okafor first",
      buyer: people["Tom"], [take(.workingDays(3))])
    steps["implement"] = writer.step(
      "Implementation", in: rollout, buyer: people["Rita"], seller: people["Ben"],
      [take(.workingDays(20))])
    steps["training"] = writer.step(
      "Training", in: rollout, done: "Every agent has closed a ticket in Zendesk",
      buyer: people["Rita"], [take(.weeks(2))])
  }

  private mutating func writeLinks(_ people: [String: RecordID]) {
    let waits = [
      ("budget", "pager"), ("budget", "cfo"), ("techval", "staging"), ("security", "questionnaire"),
      ("security", "techval"), ("redlines", "security"), ("signature", "redlines"),
      ("signature", "budget"), ("implement", "signature"), ("training", "implement"),
    ]
    for (later, earlier) in waits {
      guard let step = steps[later], let other = steps[earlier] else { continue }
      writer.link(step, .dependsOn, other)
    }
    if let security = steps["security"] {
      writer.write(security, .response, "We'd start training with the pilot team only")
    }
  }

  private mutating func fillSchedule() {
    schedule.goLive = day(10, 15)
    schedule.workingDaysToGoLive = 86
    schedule.earliestGoLive = day(10, 1)
    schedule.slack = 10
    let rows: [(String, CivilDate?, CivilDate, CivilDate, CivilDate, CivilDate, Int)] = [
      ("pager", day(7, 9), day(8, 11), day(7, 9), day(7, 9), day(7, 9), 23),
      ("cfo", day(8, 11), day(8, 11), day(8, 7), day(8, 3), day(8, 3), 6),
      ("budget", day(8, 14), day(8, 14), day(8, 14), day(8, 14), day(8, 14), 0),
      ("staging", day(7, 9), day(7, 10), day(7, 10), day(6, 15), day(6, 16), 17),
      ("techval", day(7, 13), day(7, 24), day(7, 24), day(6, 17), day(6, 30), 17),
      ("questionnaire", day(7, 20), day(7, 24), day(7, 22), day(6, 15), day(6, 19), 24),
      ("security", day(7, 27), day(8, 14), day(8, 14), day(7, 1), day(7, 22), 17),
      ("redlines", day(8, 17), day(8, 28), day(8, 28), day(7, 23), day(8, 5), 17),
      ("signature", day(8, 31), day(9, 2), day(9, 2), day(8, 17), day(8, 19), 10),
      ("implement", day(9, 3), day(10, 1), day(10, 1), day(8, 20), day(9, 17), 10),
      ("training", day(10, 2), day(10, 15), day(10, 15), day(9, 18), day(10, 1), 10),
    ]
    for (name, start, needed, planned, earliestStart, earliestFinish, slack) in rows {
      guard let id = steps[name] else { continue }
      var dates = StepDates()
      dates.latestStart = start
      dates.neededBy = needed
      dates.planned = planned
      dates.earliestStart = earliestStart
      dates.earliestFinish = earliestFinish
      dates.slack = slack
      dates.isTight = slack == 0
      dates.goLiveIfMissed = name == "budget" ? day(10, 30) : day(10, 16)
      schedule.dates[id] = dates
    }
  }
}
