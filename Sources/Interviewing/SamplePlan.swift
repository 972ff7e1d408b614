public import PlanModel
public import Scheduling

/// The plan of Northwind and Acme: a second call as it went, for trying the program out.
public struct SamplePlan {
  private var scribe: Scribe
  private let plan: RecordID
  private var blocks: [RecordID] = []
  private var people: [String: RecordID] = [:]
  private var steps: [String: RecordID] = [:]

  /// The day of the call.
  public static let callDay = CivilDate(number: 20_619)

  /// Who types in the sample.
  public static let author = SessionStart(
    name: "Ana Ortiz", side: .seller, authentication: "sample")

  /// The operations of the sample plan, in order.
  ///
  /// - `count`: Steps to fill it up to, for trials of size; the plan's own when fewer.
  public static func operations(filledUpTo count: Int = 0) -> [StampedOperation] {
    var sample = SamplePlan()
    sample.sayWhoAndWhat()
    sample.sayPeople()
    sample.sayCalendar()
    sample.sayBusinessCase()
    sample.sayValidationAndSecurity()
    sample.sayContractAndRollout()
    sample.sayReview()
    sample.fill(upTo: count)
    return sample.scribe.takeWritten()
  }

  private init() {
    scribe = Scribe(
      document: Document(), author: SamplePlan.author, seed: 20_260_615,
      milliseconds: 1_781_532_000_000)
    scribe.begin(.standard, buyer: "Northwind", seller: "Acme")
    plan = scribe.document.plan.id ?? OperationID(high: 0, low: 0)
    blocks = scribe.document.plan.workstreams.map(\.id)
  }

  private static func day(_ month: Int, _ day: Int) -> Value {
    CivilDate(year: 2026, month: month, day: day).map { .date($0) } ?? .none
  }

  private func heard(_ words: String) -> Provenance {
    Provenance(.heard, speaker: people["Dana"], words: words)
  }

  private mutating func sayWhoAndWhat() {
    addPerson("Dana", "Dana Reyes", "support operations lead", .buyer)
    if let dana = people["Dana"] {
      scribe.set(plan, .champion, .record(dana))
      scribe.set(plan, .goLive, SamplePlan.day(10, 15), heard("October 15, 2026"))
      scribe.set(plan, .goLiveChosenBy, .record(dana))
    }
    scribe.setText(
      plan, .outcome, "Our support team trained and processing tickets in Zendesk")
    scribe.setText(
      plan, .measure, "First-response time under four hours for 90% of tickets")
    scribe.setText(plan, .goLiveReason, "Holiday peak: tickets double in November")
  }

  private mutating func addPerson(
    _ key: String, _ name: String, _ title: String, _ side: Side, introducedBy: String? = nil
  ) {
    var values = [
      InitialValue(.personName, .words(name)), InitialValue(.personSide, .side(side)),
    ]
    if !title.isEmpty { values.append(InitialValue(.personTitle, .words(title))) }
    if let introducer = introducedBy.flatMap({ people[$0] }) {
      values.append(InitialValue(.introducedBy, .record(introducer)))
    }
    people[key] = scribe.create(.person, in: plan, values: values)
  }

  private mutating func sayPeople() {
    addPerson("Ana", "Ana Ortiz", "account executive", .seller)
    addPerson("Omar", "Omar Haddad", "InfoSec", .buyer)
    addPerson("Tom", "Tom Okafor", "VP Engineering", .buyer, introducedBy: "Dana")
    addPerson("Maya", "Maya Chen", "VP Sales", .seller)
    addPerson("Lee", "Lee Park", "finance", .buyer)
    addPerson("Ruth", "Ruth Vale", "CFO", .buyer)
    addPerson("Sam", "Sam Iyer", "", .buyer)
    addPerson("Priya", "Priya Nair", "General Counsel", .buyer)
    addPerson("Jon", "Jon Weiss", "deputy General Counsel", .buyer)
    addPerson("Rita", "Rita Gomez", "ops lead", .buyer)
    addPerson("Ben", "Ben Cole", "", .seller)
    if let tom = people["Tom"], let maya = people["Maya"] {
      let words = "Tom Okafor, our VP Engineering, I'd have to introduce you"
      scribe.setSponsor(tom, for: .buyer, heard(words))
      scribe.setSponsor(maya, for: .seller, .heard)
    }
    scribe.create(
      .note, in: plan,
      texts: [
        (
          .noteText,
          "Omar Haddad in InfoSec killed the last vendor in week six, he wanted a pen test",
          heard("Last time")
        )
      ])
  }

  private mutating func sayCalendar() {
    let words = "US holidays on both sides, but we work Juneteenth and Columbus Day"
    let worked: [Value] = [SamplePlan.day(6, 19), SamplePlan.day(10, 12)]
    let days = worked.compactMap { if case .date(let day) = $0 { day } else { nil } }
    for (holidays, workedDays) in [
      (Field.buyerHolidays, Field.buyerWorkedDays), (.sellerHolidays, .sellerWorkedDays),
    ] {
      scribe.set(plan, holidays, .words("US"), heard(words))
      scribe.set(plan, workedDays, .dates(days), heard(words))
    }
    if let priya = people["Priya"], let jon = people["Jon"],
      let august = CivilDate(year: 2026, month: 8, day: 31),
      let leave = DateSpan(first: nil, last: august)
    {
      scribe.create(
        .absence, in: priya,
        values: [
          InitialValue(
            .absenceSpan, .span(leave), heard("she's on parental leave through August")),
          InitialValue(.absenceReason, .words("parental leave")),
          InitialValue(.absenceDeputy, .record(jon), heard("Jon Weiss, her deputy, covers")),
        ])
    }
  }

  /// Adds a step to a block; what it waits for is named by the keys of steps before it.
  private mutating func addStep(
    _ key: String, in block: Int, _ title: String, done: String = "", who: [String],
    _ values: [InitialValue] = [], after: [String] = []
  ) {
    var all = values
    for name in who {
      guard let person = people[name] else { continue }
      let side = scribe.document.plan.person(person)?.side ?? .buyer
      all.append(InitialValue(.owner(of: side), .record(person)))
    }
    let step = scribe.create(
      .step, in: blocks[block], values: all,
      texts: [(.title, title, .heard), (.done, done, .heard)])
    steps[key] = step
    for target in after.compactMap({ steps[$0] }) {
      scribe.link(LinkChange(record: step, kind: .dependsOn, target: target))
    }
  }

  private static func takes(_ duration: StepDuration, about: Bool = false) -> InitialValue {
    InitialValue(.duration, .duration(duration, approximate: about))
  }

  private mutating func sayBusinessCase() {
    addStep(
      "pager", in: 0, "Present the 1-pager to Tom Okafor in his Thursday staff meeting",
      done: "Tom has said what he would want changed", who: ["Dana"],
      [InitialValue(.pin, SamplePlan.day(7, 9)), SamplePlan.takes(.milestone)])
    addStep(
      "cfo", in: 0, "Give one hour to walk through the numbers",
      done: "Ruth has seen the business case", who: ["Ruth"],
      [
        InitialValue(.notBefore, SamplePlan.day(8, 3)),
        InitialValue(.due, SamplePlan.day(8, 7)), InitialValue(.askedBy, .side(.seller)),
        SamplePlan.takes(.milestone),
      ])
    let finance = scribe.create(
      .gate, in: plan,
      values: [
        InitialValue(.gateName, .words("finance approval")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYMONTHDAY=15")),
        InitialValue(.gateRoll, .number(Gate.Roll.previous.rawValue), .assumed),
      ])
    addStep(
      "budget", in: 0, "Approve the budget", done: "Lee has confirmed the amount by e-mail",
      who: ["Lee"], [SamplePlan.takes(.workingDays(3)), InitialValue(.gate, .record(finance))],
      after: ["pager", "cfo"])
  }

  private mutating func sayValidationAndSecurity() {
    addStep(
      "staging", in: 1, "Give access to a staging environment",
      done: "Acme can log in to staging", who: ["Sam"],
      [SamplePlan.takes(.workingDays(2)), InitialValue(.askedBy, .side(.seller))])
    addStep(
      "validation", in: 1, "Run the technical validation",
      done: "Sam has written down pass or fail for each test", who: ["Sam"],
      [SamplePlan.takes(.weeks(2))], after: ["staging"])
    addStep(
      "questionnaire", in: 2, "Return the security questionnaire to Omar",
      done: "Omar has every answer", who: ["Ana"],
      [
        SamplePlan.takes(.workingDays(5)), InitialValue(.due, SamplePlan.day(7, 22)),
        InitialValue(.askedBy, .side(.buyer)),
      ])
    addStep(
      "security", in: 2, "Review the security of the service",
      done: "Omar has signed the review", who: ["Omar"], [SamplePlan.takes(.weeks(3))],
      after: ["questionnaire", "validation"])
    if let security = steps["security"] {
      scribe.setText(security, .response, "We start training with the pilot team only")
    }
  }

  private mutating func sayContractAndRollout() {
    addStep(
      "legal", in: 3, "Review the contract", done: "Jon has sent back the agreed draft",
      who: ["Priya"], [SamplePlan.takes(.weeks(2), about: true)], after: ["security"])
    addStep(
      "signature", in: 3, "Sign the contract, Tom first", done: "Both signatures are on it",
      who: ["Tom", "Maya"], [SamplePlan.takes(.workingDays(3))], after: ["legal", "budget"])
    addStep(
      "implementation", in: 4, "Set up Zendesk with the ops team",
      done: "Tickets of the pilot team arrive in Zendesk", who: ["Rita", "Ben"],
      [SamplePlan.takes(.workingDays(20))], after: ["signature"])
    addStep(
      "training", in: 4, "Train the support team", done: "Every agent has closed a ticket",
      who: ["Rita"], [SamplePlan.takes(.weeks(2))], after: ["implementation"])
  }

  private mutating func sayReview() {
    scribe.set(
      plan, .cadence, .rule("FREQ=WEEKLY;BYDAY=TU"), heard("Tuesdays at 10, twenty minutes"))
    scribe.set(plan, .cadenceTime, .words("10:00"))
    scribe.set(plan, .cadenceMinutes, .number(20))
    if let dana = people["Dana"], let sam = people["Sam"] {
      scribe.set(plan, .cadenceOwner, .record(dana))
      scribe.set(plan, .cadenceDeputy, .record(sam))
    }
  }

  /// More steps of the kind a large rollout has, for trials of size: one more team each.
  private mutating func fill(upTo count: Int) {
    var previous: RecordID?
    var number = scribe.document.plan.steps.count
    guard let block = blocks.last, let rita = people["Rita"] else { return }
    while number < count {
      number += 1
      let step = scribe.create(
        .step, in: block,
        values: [
          InitialValue(.buyerOwner, .record(rita)), SamplePlan.takes(.workingDays(1 + number % 3)),
        ],
        texts: [
          (.title, "Move team \(number) to Zendesk", .heard),
          (.done, "Team \(number) answers only in Zendesk", .heard),
        ])
      // Four teams one after the other, then the next four beside them.
      if let previous, number % 4 != 0 {
        scribe.link(LinkChange(record: step, kind: .dependsOn, target: previous))
      }
      previous = step
    }
  }
}
