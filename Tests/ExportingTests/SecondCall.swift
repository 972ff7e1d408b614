import Exporting
import PlanModel
import Scheduling

/// The plan of a second call in the words of the call: every title is an act, dates are computed.
struct SecondCall {
  static let today = day(6, 15)

  private var scribe: Scribe
  private let plan: RecordID
  private var people: [String: RecordID] = [:]
  private(set) var steps: [String: RecordID] = [:]

  var document: Document { scribe.document }
  var schedule: PlanSchedule {
    var schedule = document.plan.schedule(today: Self.today)
    if !schedule.isFeasible, schedule.causes.isEmpty, let legal = steps["legal"] {
      schedule.causes = [schedule[legal]?.cause].compactMap { $0 }
    }
    return schedule
  }
  var report: PlanReport { PlanReport(document, schedule: schedule) }

  init(isCovered: Bool = true) {
    scribe = Scribe(
      document: Document(),
      author: SessionStart(name: "Ana Ortiz", side: .seller, authentication: "account"), seed: 7,
      milliseconds: 1_781_532_000_000)
    plan = scribe.begin(buyer: "Northwind", seller: "Acme")
    sayPeople(isCovered: isCovered)
    sayTop()
    sayFirstSteps()
    sayLastSteps()
  }

  private mutating func sayPeople(isCovered: Bool) {
    let all: [(String, String, Side)] = [
      ("Dana Reyes", "support operations lead", .buyer), ("Omar Haddad", "InfoSec", .buyer),
      ("Tom Okafor", "VP Engineering", .buyer), ("Lee Park", "finance", .buyer),
      ("Ruth Vale", "CFO", .buyer), ("Sam Iyer", "", .buyer),
      ("Priya Nair", "General Counsel", .buyer), ("Jon Weiss", "deputy General Counsel", .buyer),
      ("Rita Gomez", "ops lead", .buyer), ("Ana Ortiz", "account executive", .seller),
      ("Maya Chen", "VP Sales", .seller), ("Ben Cole", "", .seller),
    ]
    for (name, title, side) in all {
      people[String(name.prefix { $0 != " " })] = scribe.create(
        .person, in: plan,
        values: [
          InitialValue(.personName, .words(name)), InitialValue(.personTitle, .words(title)),
          InitialValue(.personSide, .side(side)),
        ])
    }
    guard let priya = people["Priya"], let jon = people["Jon"],
      let span = DateSpan(first: nil, last: day(8, 31))
    else { return }
    var away = [InitialValue(.absenceSpan, .span(span))]
    if isCovered { away.append(InitialValue(.absenceDeputy, .record(jon))) }
    scribe.create(.absence, in: priya, values: away)
  }

  private mutating func sayTop() {
    scribe.setText(plan, .outcome, "Our support team trained and processing tickets in Zendesk")
    scribe.setText(plan, .measure, "First-response time under four hours for 90% of tickets")
    scribe.setText(plan, .goLiveReason, "Holiday peak: tickets double in November")
    scribe.set(plan, .goLive, .date(day(10, 15)))
    for (holidays, worked) in [
      (Field.buyerHolidays, Field.buyerWorkedDays), (.sellerHolidays, .sellerWorkedDays),
    ] {
      scribe.set(plan, holidays, .words("US"))
      scribe.set(plan, worked, .dates([day(6, 19), day(10, 12)]))
    }
    scribe.set(plan, .cadence, .rule("FREQ=WEEKLY;BYDAY=TU"))
    scribe.set(plan, .cadenceTime, .words("10:00"))
    guard let dana = people["Dana"], let sam = people["Sam"], let tom = people["Tom"],
      let maya = people["Maya"]
    else { return }
    scribe.set(plan, .goLiveChosenBy, .record(dana))
    scribe.set(plan, .cadenceOwner, .record(dana))
    scribe.set(plan, .cadenceDeputy, .record(sam))
    scribe.set(tom, .introducedBy, .record(dana))
    scribe.setSponsor(tom, for: .buyer, .heard)
    scribe.setSponsor(maya, for: .seller, .heard)
  }

  private mutating func block(_ name: String) -> RecordID {
    scribe.create(.workstream, in: plan, texts: [(.workstreamName, name, .heard)])
  }

  private mutating func step(
    _ key: String, in block: RecordID, _ title: String, done: String, who: [String],
    _ duration: StepDuration = .milestone, _ values: [InitialValue] = [], after: [String] = []
  ) {
    var all = values + [InitialValue(.duration, .duration(duration, approximate: false))]
    for name in who {
      guard let person = people[name] else { continue }
      let isSeller = ["Ana", "Maya", "Ben"].contains(name)
      all.append(InitialValue(isSeller ? .sellerOwner : .buyerOwner, .record(person)))
    }
    let step = scribe.create(
      .step, in: block, values: all, texts: [(.title, title, .heard), (.done, done, .heard)])
    steps[key] = step
    for target in after.compactMap({ steps[$0] }) {
      scribe.link(LinkChange(record: step, kind: .dependsOn, target: target))
    }
  }

  private mutating func sayFirstSteps() {
    let business = block("Business case and budget")
    step(
      "pager", in: business, "Present the 1-pager to Tom Okafor in his Thursday staff meeting",
      done: "Tom has said what he would want changed", who: ["Dana"], .milestone,
      [InitialValue(.pin, .date(day(7, 9)))])
    step(
      "cfo", in: business, "Give one hour to walk through the numbers",
      done: "Ruth has seen the business case", who: ["Ruth"], .milestone,
      [
        InitialValue(.notBefore, .date(day(8, 3))), InitialValue(.due, .date(day(8, 7))),
        InitialValue(.askedBy, .side(.seller)),
      ])
    let finance = scribe.create(
      .gate, in: plan,
      values: [
        InitialValue(.gateName, .words("finance approval")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYMONTHDAY=15")),
        InitialValue(.gateRoll, .number(Gate.Roll.previous.rawValue), .assumed),
      ])
    if let lee = people["Lee"] { scribe.set(finance, .gateBody, .record(lee)) }
    step(
      "budget", in: business, "Approve the budget", done: "Lee has confirmed the amount",
      who: ["Lee"], .workingDays(3), [InitialValue(.gate, .record(finance))],
      after: ["pager", "cfo"])
    let technical = block("Technical validation")
    step(
      "staging", in: technical, "Give access to a staging environment",
      done: "Acme can log in to staging", who: ["Sam"], .workingDays(2),
      [InitialValue(.askedBy, .side(.seller))])
    step(
      "validation", in: technical, "Run the technical validation",
      done: "Sam has written down pass or fail for each test", who: ["Sam"], .weeks(2),
      after: ["staging"])
  }

  private mutating func sayLastSteps() {
    let security = block("Security and procurement")
    step(
      "questionnaire", in: security, "Return the security questionnaire to Omar",
      done: "Omar has every answer", who: ["Ana"], .workingDays(5),
      [InitialValue(.due, .date(day(7, 22))), InitialValue(.askedBy, .side(.buyer))])
    step(
      "security", in: security, "Security review", done: "Omar has signed the review",
      who: ["Omar"], .weeks(3), after: ["questionnaire", "validation"])
    if let security = steps["security"] {
      scribe.setText(security, .response, "We'd start training with the pilot team only")
    }
    let contracting = block("Contracting")
    step(
      "legal", in: contracting, "Review the contract", done: "The agreed draft is back",
      who: ["Priya"], .weeks(2), after: ["security"])
    step(
      "signature", in: contracting, "Sign the contract, Tom first",
      done: "Both signatures are on it", who: ["Tom", "Maya"], .workingDays(3),
      after: ["legal", "budget"])
    let rollout = block("Implementation and rollout")
    step(
      "implementation", in: rollout, "Set up Zendesk with the ops team",
      done: "Tickets of the pilot team arrive in Zendesk", who: ["Rita", "Ben"], .workingDays(20),
      after: ["signature"])
    step(
      "training", in: rollout, "Train the support team", done: "Every agent has closed a ticket",
      who: ["Rita"], .weeks(2), after: ["implementation"])
  }
}
