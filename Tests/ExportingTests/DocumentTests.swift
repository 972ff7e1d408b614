import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// What every document keeps, and what none may say.
struct DocumentTests {
  private func texts(
    _ document: Document, _ schedule: PlanSchedule
  ) throws -> [(format: ExportFormat, text: String)] {
    try ExportFormat.allCases.filter { $0 != .eml }.map { format in
      let options = ExportOptions(width: 200)
      return (format, try exportedText(document, schedule: schedule, as: format, options: options))
    }
  }

  @Test func `every step is in every format`() throws {
    let plan = NorthwindPlan()
    let steps = plan.document.plan.steps
    #expect(steps.count == 11)
    for (format, text) in try texts(plan.document, plan.schedule) {
      // Long lines of calendar files are folded anywhere.
      let whole = text.replacing("\r\n ", with: "")
      for step in steps {
        #expect(whole.contains(step.title), "\(step.title) in \(format.name)")
      }
    }
  }

  @Test func `the companies' names stand where a seller would say buyer`() throws {
    let northwind = NorthwindPlan()
    let troubled = TroubledPlan()
    let all =
      try texts(northwind.document, northwind.schedule)
      + texts(troubled.writer.document, troubled.schedule)
    for (format, text) in all {
      for word in ["buyer", "seller", "vendor"] {
        #expect(!text.lowercased().contains(word), "\(word) in \(format.name)")
      }
    }
  }

  @Test func `why somebody is away, and what was said of people, stays out`() throws {
    var plan = NorthwindPlan()
    let people = plan.document.plan.people
    for person in people { plan.writer.write(person.id, .sponsorNote, "killed the last one") }
    plan.writer.create(.note, in: plan.writer.plan, texts: [(.noteText, "a parked worry")])
    for (format, text) in try texts(plan.document, plan.schedule) {
      for words in ["parental", "killed the last one", "parked worry"] {
        #expect(!text.contains(words), "\(words) in \(format.name)")
      }
    }
  }

  @Test func `a person is introduced once, where they come first`() throws {
    let plan = NorthwindPlan()
    for format in [ExportFormat.markdown, .html] {
      let text = try exportedText(plan.document, schedule: plan.schedule, as: format)
      let parts = text.split(separator: "Omar Haddad (InfoSec, Northwind)")
      #expect(parts.count == 2, "\(format.name)")
      #expect(parts.first?.contains("Omar Haddad") == false, "\(format.name)")
    }
  }

  @Test func `the consequence is a sentence with the agreed response`() {
    let plan = NorthwindPlan()
    let report = PlanReport(plan.document, schedule: plan.schedule)
    let security = report.consequences.first { $0.id == plan.steps["security"] }
    #expect(
      security?.text
        == "If security review isn't done by Fri 14 Aug, "
        + "go-live on Thu 15 Oct is at risk.")
    #expect(security?.response == "“We'd start training with the pilot team only”.")
  }

  @Test(arguments: [
    (Relation.finishToStart, 0, "Launch starts after security review."),
    (.finishToStart, 1, "Launch starts one working day after security review."),
    (
      .finishToStart, -3,
      "Launch can start up to three working days before the end of security review."
    ),
    (.startToStart, 0, "Launch can start once security review has begun."),
    (.startToStart, 5, "Launch can start five working days after security review has begun."),
    (.finishToFinish, 0, "Launch can't finish before security review."),
    (.finishToFinish, 2, "Launch can't finish until two working days after security review."),
  ])
  func `a link of any sort is a sentence`(_ relation: Relation, _ lag: Int, _ sentence: String) {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    let block = writer.workstream("Rollout")
    let review = writer.step("Security review", in: block)
    let launch = writer.step("Launch", in: block)
    writer.link(launch, .dependsOn, review, relation: relation, lag: lag)
    let report = PlanReport(writer.document, schedule: PlanSchedule(today: day(6, 15)))
    #expect(report.waits.map(\.text) == [sentence])
  }

  @Test func `what only a template has waiting is marked as assumed`() {
    var writer = PlanWriter(buyer: "Northwind", seller: "Acme")
    let block = writer.workstream("Rollout")
    let review = writer.step("Security review", in: block)
    let pilot = writer.step("Pilot", in: block)
    let launch = writer.step("Launch", in: block)
    writer.link(launch, .dependsOn, review, provenance: .assumed)
    writer.link(launch, .dependsOn, pilot)
    let report = PlanReport(writer.document, schedule: PlanSchedule(today: day(6, 15)))
    #expect(
      report.waits.map(\.marked) == [
        "Launch starts after security review.°", "Launch starts after pilot.",
      ])
  }

  @Test func `a day that rests on an unconfirmed roll is marked, until it is confirmed`() throws {
    var plan = NorthwindPlan()
    let budget = try #require(plan.steps["budget"])
    func row() -> StepRow? {
      PlanReport(plan.document, schedule: plan.schedule).steps.first { $0.id == budget }
    }
    #expect(row()?.date.marked == "Fri 14 Aug°")
    let gate = try #require(plan.document.plan.gates.first)
    plan.writer.set(gate.id, .gateRoll, .number(0))
    plan.writer.set(gate.id, .gateConfirmed, .number(1))
    #expect(row()?.date.marked == "Fri 14 Aug")
    #expect(!PlanReport(plan.document, schedule: plan.schedule).hasAssumptions)
  }

  @Test func `a step without a length, a day or a gate promises no day`() throws {
    var writer = PlanWriter(buyer: "Halden", seller: "Acme")
    writer.set(writer.plan, .goLive, .date(day(10, 15)))
    let block = writer.workstream("Rollout")
    let open = writer.step("Ask the union", in: block)
    let length = Value.duration(.workingDays(5), approximate: false)
    let timed = writer.step("Train the wards", in: block, [InitialValue(.duration, length)])
    let schedule = writer.document.plan.schedule(today: day(6, 15))
    let report = PlanReport(writer.document, schedule: schedule)
    let row = try #require(report.steps.first { $0.id == open })
    #expect(row.date.text == "no date yet" && row.day == nil)
    #expect(row.risk.isEmpty && row.remarks.isEmpty)
    #expect(report.openPoints.contains { $0.id == open && $0.text.contains("no date yet") })
    #expect(report.steps.first { $0.id == timed }?.day == day(10, 15))
  }

  @Test(arguments: [40, 57, 72, 80, 120, 200])
  func `no line of plain text is longer than the width`(_ width: Int) throws {
    let plan = HostilePlan(HostilePlan.attacks)
    for view in ExportOptions.View.allCases {
      let options = ExportOptions(width: width, view: view)
      let text = try exportedText(
        plan.writer.document, schedule: plan.schedule, as: .text, options: options)
      let longest = text.split(separator: "\n").map { TextLayout.columns(String($0)) }.max() ?? 0
      #expect(longest <= width, "\(view)")
    }
  }

  @Test func `a plan without anything in it still makes every document`() throws {
    var files: [ExportFormat: [UInt8]] = [:]
    for format in ExportFormat.allCases {
      files[format] = try export(Document(), schedule: PlanSchedule(today: day(6, 15)), as: format)
      #expect(files[format]?.isEmpty == false, "\(format.name)")
    }
    for (format, found) in try DocumentReader.read(files) {
      #expect(found.steps == [], "\(format.name)")
      #expect(found.problems == [], "\(format.name)")
    }
  }

  @Test func `the footer takes a hash and nothing else`() throws {
    let plan = NorthwindPlan()
    let options = ExportOptions(logPosition: 7, headHash: "AB--> <script>cd12")
    let text = try exportedText(
      plan.document, schedule: plan.schedule, as: .markdown, options: options)
    #expect(text.hasSuffix("; position 7; day 2026-06-15; head abccd12 -->\n"))
  }

  @Test func `a page template of one's own is used, and a broken one is refused`() throws {
    let plan = NorthwindPlan()
    var options = ExportOptions(htmlTemplate: "<p>{{{title}}}</p>{{#blocks}}{{{name}}};{{/blocks}}")
    let text = try exportedText(plan.document, schedule: plan.schedule, as: .html, options: options)
    #expect(text.hasPrefix("<p>Plan to have Northwind&#39;s support team"))
    #expect(text.hasSuffix("Contracting;Implementation and rollout;"))
    options.htmlTemplate = "{{#blocks}}"
    #expect(throws: ExportError.self) {
      try export(plan.document, schedule: plan.schedule, as: .html, options: options)
    }
  }

  @Test(arguments: [
    ("2 Eastern", "DTSTART:20260616T140000", " (2 pm Eastern)"),
    ("half past two", "DTSTART:20260616T143000", ""), ("10-11", "DTSTART;VALUE=DATE:20260616", ""),
  ])
  func `a review has its hour in a calendar, and the zone in its title`(
    _ said: String, _ start: String, _ zone: String
  ) throws {
    var plan = NorthwindPlan()
    plan.writer.set(plan.writer.plan, .cadenceTime, .words(said))
    let text = try exportedText(plan.document, schedule: plan.schedule, as: .ics)
    #expect(text.contains(start + "\r\n"))
    #expect(text.contains("SUMMARY:Plan review\\, Northwind and Acme\(zone)\r\n"))
  }

  @Test func `a review at an hour nobody understands is an event of the day`() throws {
    var plan = NorthwindPlan()
    plan.writer.set(plan.writer.plan, .cadenceTime, .words("after lunch"))
    let text = try exportedText(plan.document, schedule: plan.schedule, as: .ics)
    #expect(text.contains("DTSTART;VALUE=DATE:20260616\r\n"))
    #expect(text.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20261015\r\n"))
  }

  @Test func `an event keeps its identifier when its words and its day change`() throws {
    var plan = NorthwindPlan()
    func identifiers() throws -> [Substring] {
      try exportedText(plan.document, schedule: plan.schedule, as: .ics).split(separator: "\r\n")
        .filter { $0.hasPrefix("UID:") }
    }
    let before = try identifiers()
    let security = try #require(plan.steps["security"])
    plan.writer.write(security, .title, "The ")
    plan.schedule.dates[security]?.planned = day(8, 12)
    #expect(try identifiers() == before)
    #expect(Set(before).count == 13)
  }

  @Test func `a format is found by its name and by its file ending`() {
    #expect(ExportFormat(named: "Markdown") == .markdown)
    #expect(ExportFormat(named: "md") == .markdown)
    #expect(ExportFormat(named: "ICS") == .ics)
    #expect(ExportFormat(named: "docx") == nil)
  }
}
