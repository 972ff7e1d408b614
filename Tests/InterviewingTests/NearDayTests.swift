import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// What is typed into a cell in which something stands, and what a slip of it comes to.
@Suite struct NearDayTests {
  private static let today = CivilDate(iso: "2026-06-15") ?? CivilDate(number: 0)
  private static let old = CivilDate(iso: "2026-11-02") ?? CivilDate(number: 0)

  private var scribe: Scribe

  init() throws {
    scribe = try Scribe.kestrel(
      [("Suki Tan", .buyer), ("Ana Lopez", .buyer), ("Priya Nair", .buyer)])
    scribe.set(try #require(scribe.document.plan.id), .goLive, .date(Self.old))
  }

  private var fields: FieldReader { FieldReader(plan: scribe.document.plan, today: Self.today) }

  private func days(_ text: String, changing old: CivilDate? = NearDayTests.old) -> [String] {
    fields.read(text, as: .date, changing: old).meanings.compactMap { meaning in
      if case .value(.date(let day)) = meaning.content { day.iso } else { nil }
    }
  }

  @Test(arguments: [
    ("a week later", "2026-11-09"), ("two weeks earlier", "2026-10-19"),
    ("push it out a month", "2026-12-02"), ("bring it forward a week", "2026-11-09"),
    ("pull it in a week", "2026-10-26"), ("make it a fortnight later", "2026-11-16"),
    ("another week", "2026-11-09"), ("+2 weeks", "2026-11-16"), ("three days later", "2026-11-05"),
    ("the Friday before", "2026-10-30"), ("the day after", "2026-11-03"),
    ("no, make that the 14th", "2026-11-14"), ("the 14th", "2026-11-14"), ("19", "2026-11-19"),
    ("sorry, Friday the 13th", "2026-11-13"), ("the 1st", "2026-11-01"),
    ("actually Nov 20", "2026-11-20"),
  ])
  func `a day is told by the one that stands there`(_ text: String, _ day: String) {
    #expect(days(text).first == day)
  }

  @Test(arguments: [
    ("in two weeks", "2026-06-29"), ("two weeks from today", "2026-06-29"),
    ("tomorrow", "2026-06-16"), ("October 14", "2026-10-14"), ("next Friday", "2026-06-26"),
  ])
  func `a day that is told by itself is that day`(_ text: String, _ day: String) {
    #expect(days(text).first == day)
    #expect(days(text) == days(text, changing: nil))
  }

  @Test func `where either way may be meant, both are offered`() {
    #expect(Set(days("move it a week")) == ["2026-11-09", "2026-10-26"])
    #expect(days("the 1st").count > 1)
  }

  @Test func `a weekend for going live is told`() {
    let reading = fields.read("the 14th", as: .date, changing: Self.old)
      .ofGoLive(in: scribe.document.plan)
    #expect(reading.meanings[0].echo.hasSuffix("no working day at Kestrel"))
  }

  @Test func `two owners are the first with the second, and one or the other is asked`() {
    let both = fields.read("Suki and Priya", as: .person(.buyer))
    guard case .ownerWith(.person(let first), let others)? = both.meanings.first?.content else {
      Issue.record("\(both)")
      return
    }
    #expect(first.name == "Suki Tan" && others.map(\.name) == ["Priya Nair"])
    let either = fields.read("Ana or Suki", as: .person(.buyer))
    #expect(either.isWordsOnly && either.question != nil && either.meanings.count == 3)
    // A title with an "and" in it is one human's.
    let one = fields.read("Tom Reed, head of risk and audit", as: .person(.buyer))
    guard case .owner(.person(let tom))? = one.meanings.first?.content else {
      Issue.record("\(one)")
      return
    }
    #expect(tom.name == "Tom Reed")
  }

  @Test mutating func `a wait for what no step is called is kept in words`() throws {
    let plan = try #require(scribe.document.plan.id)
    let block = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Labs", .heard)])
    let step = scribe.create(.step, in: block, texts: [(.title, "Print the labels", .heard)])
    let reading = fields.read("after the samples are in", as: .dependencies)
    scribe.land(reading.meanings[0].content, in: step, .dependsOn, .heard)
    let waits = scribe.document.plan.notes.filter { $0.about == step }.compactMap(\.awaited?.name)
    #expect(waits == ["the samples are in"])
    scribe.land(.dependencies([]), in: step, .dependsOn, .heard)
    #expect(scribe.document.plan.notes.allSatisfy { $0.about != step })
  }

  @Test mutating func `the time of the review call is kept with its day`() throws {
    let reading = fields.read("wednesdays at 10", as: .review)
    let plan = try #require(scribe.document.plan.id)
    scribe.land(reading.meanings[0].content, in: plan, .cadence, .heard)
    #expect(scribe.document.plan.cadence.rule.known == "FREQ=WEEKLY;BYDAY=WE")
    #expect(scribe.document.plan.cadence.time.contains("10"))
    guard case .value(.rule)? = fields.read("wednesdays", as: .review).meanings.first?.content
    else {
      Issue.record("a rule alone is a rule")
      return
    }
  }

  @Test(arguments: [
    ("go-live two weeks earlier", "2026-10-19"), ("push go-live out a month", "2026-12-02"),
    ("um, what if go-live slips by like two weeks", "2026-11-16"),
    ("go-live moves to November 12", "2026-11-12"), ("go live is a week later", "2026-11-09"),
  ])
  func `another go-live counts from the one there is`(_ text: String, _ day: String) throws {
    #expect(try SlipReader(fields).read(text).change == .goLive(try #require(CivilDate(iso: day))))
  }

  @Test mutating func `a slip to a day is as many days as lie between`() throws {
    let plan = try #require(scribe.document.plan.id)
    let block = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Legal", .heard)])
    let gate = scribe.create(
      .gate, in: plan, values: [InitialValue(.gateName, .words("steering committee"))])
    let step = scribe.create(
      .step, in: block,
      values: [
        InitialValue(.duration, .duration(.workingDays(3), approximate: false)),
        InitialValue(.gate, .record(gate)),
        InitialValue(.gateDays, .none),
      ].filter { $0.value != .none },
      texts: [(.title, "Approve the order form", .heard)])
    scribe.set(gate, .gateDays, .dates([Self.today + 10]))
    for text in ["the committee slips to July 9", "the order form is pushed to July 9"] {
      let slip = try SlipReader(fields).read(text)
      #expect(slip == .init(subject: step, change: .longer(days: 10)), "\(text)")
    }
    #expect(throws: SlipReader.Problem.unknown("parliament")) {
      try SlipReader(fields).read("uh the parliament slips to October")
    }
  }

  @Test mutating func `a slip tells which promises it breaks`() throws {
    let plan = try #require(scribe.document.plan.id)
    let block = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Legal", .heard)])
    let length = InitialValue(.duration, .duration(.workingDays(5), approximate: false))
    let draft = scribe.create(
      .step, in: block, values: [length], texts: [(.title, "Draft the terms", .heard)])
    let sign = scribe.create(
      .step, in: block, values: [InitialValue(.due, .date(Self.today + 10))],
      texts: [(.title, "Sign the terms", .heard)])
    scribe.link(LinkChange(record: sign, kind: .dependsOn, target: draft))
    let known = scribe.document.plan
    let outcome = try #require(known.whatIf(draft, .longer(days: 10), today: Self.today))
    #expect(outcome.brokenPromises(in: known).map(\.step.id) == [sign])
    let less = try #require(known.whatIf(draft, .longer(days: 1), today: Self.today))
    #expect(less.brokenPromises(in: known).isEmpty)
  }

  @Test mutating func `a promise before that of what it waits for is to be mended`() throws {
    let plan = try #require(scribe.document.plan.id)
    let block = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Labs", .heard)])
    let samples = scribe.create(
      .step, in: block, values: [InitialValue(.due, .date(Self.today + 30))],
      texts: [(.title, "Deliver the samples", .heard)])
    let labels = scribe.create(
      .step, in: block, values: [InitialValue(.due, .date(Self.today + 25))],
      texts: [(.title, "Print the labels", .heard)])
    scribe.link(LinkChange(record: labels, kind: .dependsOn, target: samples))
    let document = scribe.document
    let findings = ForwardTest.findings(
      in: document, schedule: document.plan.schedule(today: Self.today))
    let found = findings.filter { $0.rule == .stepImpossible }
    #expect(found.map(\.record) == [labels])
  }

  @Test func `holidays of both companies are of both`() {
    let reader = HolidayReader(fields: fields)
    #expect(reader.read("us holidays, both of us")?.countries == [.buyer: ["US"], .seller: ["US"]])
    #expect(reader.read("us holidays, everyone is off on Dec 24")?.countries == [.buyer: ["US"]])
  }

  @Test mutating func `finding something out waits for nothing`() throws {
    let plan = try #require(scribe.document.plan.id)
    let legal = scribe.create(.workstream, in: plan, texts: [(.workstreamName, "Legal", .heard)])
    let rollout = scribe.create(
      .workstream, in: plan, texts: [(.workstreamName, "Rollout", .heard)])
    scribe.create(
      .step, in: legal,
      values: [InitialValue(.duration, .duration(.workingDays(30), approximate: false))],
      texts: [(.title, "Agree the terms", .heard)])
    scribe.link(LinkChange(record: rollout, kind: .dependsOn, target: legal))
    scribe.land(
      FindingOut(matter: "who trains", day: Self.today + 3, isDaySaid: true),
      about: rollout, .heard)
    let known = scribe.document.plan
    let step = try #require(known.steps.first { $0.title.hasPrefix("Find out") })
    #expect(step.workstream == rollout)
    let dates = try #require(known.schedule(today: Self.today)[step.id])
    #expect(!dates.isPromiseBroken && dates.earliestFinish == Self.today)
  }
}
