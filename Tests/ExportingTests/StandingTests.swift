import PlanModel
import Scheduling
import Testing

@testable import Exporting

/// Whether the dates hold, as the top of the page says it, and what it must not leave out.
struct StandingTests {
  private var writer = PlanWriter(buyer: "Northwind", seller: "Acme")

  private func report(today: CivilDate = day(6, 15)) -> PlanReport {
    let document = writer.document
    return PlanReport(document, schedule: document.plan.schedule(today: today))
  }

  private func standing() -> [String] {
    let plan = writer.document.plan
    let schedule = plan.schedule(today: day(6, 15)).withConsequences(of: plan)
    return PlanReport(writer.document, schedule: schedule).standing
  }

  private mutating func step(
    _ title: String, in block: RecordID, days: Int, _ values: [InitialValue] = []
  ) -> RecordID {
    writer.step(
      title, in: block,
      values + [InitialValue(.duration, .duration(.workingDays(days), approximate: false))])
  }

  @Test mutating func `what a step waits for in words is still open`() {
    let block = writer.workstream("Rollout")
    let training = step("Train the planners", in: block, days: 3)
    for words in [Note.wait(for: "the data load", lag: "2 weeks"), "Ask Ann first"] {
      _ = writer.create(.note, in: training, texts: [(.noteText, words)])
    }
    #expect(
      report().openPoints.map(\.text).filter { $0.contains("planners") } == [
        "The training of the planners: no name yet; waits for “the data load”, which is no step yet."
      ])
  }

  @Test mutating func `a block without steps is named, and no days in hand comfort anybody`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let first = writer.workstream("Budget")
    _ = step("Approve the budget", in: first, days: 3)
    #expect(
      report().standing == [
        "On today's dates, the earliest possible go-live is Wed 17 Jun: 32 working days in hand."
      ])
    _ = writer.workstream("Security")
    _ = writer.workstream("Contracting")
    #expect(
      report().standing == [
        "On today's dates, the earliest possible go-live is Wed 17 Jun.",
        "That does not count Security and Contracting, which have no steps yet.",
      ])
  }

  @Test
  mutating func `no go-live is possible before what was promised, nor told of next to nothing`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let block = writer.workstream("Rollout")
    _ = writer.step("Load the staff list", in: block)
    #expect(report().standing.isEmpty)
    _ = writer.step("Train the wards", in: block, [InitialValue(.due, .date(day(7, 17)))])
    #expect(
      report().standing == [
        "Where what is promised comes on its day, go-live can be on Fri 17 Jul.",
        "That does not count one step that has neither a day nor a length.",
      ])
  }

  @Test mutating func `of a plan without any step no go-live is told`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    _ = writer.workstream("Budget")
    #expect(report().standing.isEmpty)
  }

  @Test mutating func `a promise after the day it is needed by is told at the top and at its row`()
  {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let block = writer.workstream("Security")
    let answer = step(
      "Return the questionnaire", in: block, days: 2, [InitialValue(.due, .date(day(7, 29)))])
    let review = step("Review the answers", in: block, days: 10)
    writer.link(review, .dependsOn, answer)
    let report = report()
    #expect(report.isFeasible)
    #expect(
      report.standing.last?.contains("promised for Wed 29 Jul and needed by Fri 17 Jul") == true)
    let row = report.steps.first { $0.id == answer }
    #expect(row?.day == day(7, 17))
    #expect(row?.risk == "Promised for Wed 29 Jul: go-live is at risk")
    #expect(row?.isAtRisk == true)
  }

  @Test mutating func `what the promises leave is told beside what is possible`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let block = writer.workstream("Security")
    let answer = step(
      "Return the questionnaire", in: block, days: 2, [InitialValue(.due, .date(day(7, 15)))])
    let review = step("Review the answers", in: block, days: 10)
    writer.link(review, .dependsOn, answer)
    #expect(
      standing() == [
        "On today's dates, the earliest possible go-live is Tue 30 Jun: 23 working days in hand.",
        "Where what is promised comes on its day and not sooner, it is Wed 29 Jul: "
          + "two working days in hand.",
      ])
  }

  @Test mutating func `what is possible is the same day everywhere, and promises stand beside`() {
    writer.set(writer.plan, .goLive, .date(day(8, 31)))
    let block = writer.workstream("Rollout")
    _ = writer.workstream("Contracting")
    _ = step("Train the shift leads", in: block, days: 5, [InitialValue(.due, .date(day(8, 14)))])
    let earliest = writer.document.plan.schedule(today: day(6, 15)).earliestGoLive
    #expect(earliest == day(6, 19))
    #expect(
      standing() == [
        "On today's dates, the earliest possible go-live is Fri 19 Jun.",
        "Where what is promised comes on its day and not sooner, it is Fri 14 Aug.",
        "That does not count Contracting, which has no steps yet.",
      ])
  }

  @Test mutating func `a promise before that of what it waits for is marked`() {
    writer.set(writer.plan, .goLive, .date(day(11, 2)))
    let contracting = writer.workstream("Contracting")
    let rollout = writer.workstream("Rollout")
    writer.link(rollout, .dependsOn, contracting)
    let order = writer.step(
      "Sign the order form", in: contracting, [InitialValue(.due, .date(day(9, 30)))])
    let load = writer.step(
      "Load the data", in: rollout, [InitialValue(.due, .date(day(9, 25)))])
    let fixed = writer.step(
      "Hold the kickoff", in: rollout, [InitialValue(.pin, .date(day(9, 28)))])
    let later = writer.step(
      "Train the clerks", in: rollout, [InitialValue(.due, .date(day(9, 30)))])
    let report = report()
    func row(_ id: RecordID) -> StepRow? { report.steps.first { $0.id == id } }
    for id in [load, fixed] {
      #expect(row(id)?.risk.hasPrefix("Can't be ready before Wed 30 Sep") == true)
      #expect(row(id)?.isAtRisk == true)
    }
    #expect(row(later)?.isAtRisk == false)
    let schedule = writer.document.plan.schedule(today: day(6, 15))
    #expect(schedule.waitBroken(by: load)?.on == order)
  }

  @Test mutating func `another day than was promised says so, and why`() throws {
    writer.set(writer.plan, .goLive, .date(day(11, 2)))
    let femi = writer.person("Femi Ojo", "Lab lead", .buyer)
    writer.create(
      .absence, in: femi,
      [
        InitialValue(
          .absenceSpan, .span(try #require(DateSpan(first: day(8, 1), last: day(8, 14)))))
      ])
    let block = writer.workstream("Labs")
    let labels = writer.step(
      "Print the labels", in: block, buyer: femi, [InitialValue(.due, .date(day(8, 5)))])
    let boxes = writer.step("Pack the boxes", in: block, [InitialValue(.due, .date(day(9, 12)))])
    let plain = writer.step("Ship the boxes", in: block, [InitialValue(.due, .date(day(9, 25)))])
    let report = report()
    func remarks(_ id: RecordID) -> [String] {
      report.steps.first { $0.id == id }?.remarks.filter { $0.hasPrefix("Promised") } ?? []
    }
    #expect(report.steps.first { $0.id == labels }?.day == day(7, 31))
    #expect(remarks(labels) == ["Promised for Wed 5 Aug, when Femi is away"])
    #expect(remarks(boxes) == ["Promised for Sat 12 Sep, which is no working day"])
    #expect(remarks(plain).isEmpty)
  }

  @Test mutating func `a bar begins on a working day of its people`() {
    writer.set(writer.plan, .goLive, .date(day(11, 2)))
    let block = writer.workstream("Labs")
    let weeks = InitialValue(.duration, .duration(.weeks(2), approximate: false))
    for due in [day(9, 25), day(9, 23), day(9, 12)] {
      _ = writer.step("Load \(due.iso)", in: block, [weeks, InitialValue(.due, .date(due))])
    }
    for bar in report().timeline?.lanes.flatMap(\.bars) ?? [] {
      #expect(writer.document.plan.workingCalendar(.buyer).isWorking(bar.first), "\(bar)")
      #expect(bar.last - bar.first == 11 || bar.last - bar.first == 13, "\(bar)")
    }
  }

  @Test mutating func `a decision on a fixed day that is none of its days is marked`() {
    writer.set(writer.plan, .goLive, .date(day(8, 31)))
    let gate = writer.create(
      .gate, in: writer.plan,
      [
        InitialValue(.gateName, .words("finance approval")),
        InitialValue(.gateRule, .rule("FREQ=MONTHLY;BYMONTHDAY=15")),
      ])
    let block = writer.workstream("Budget")
    let decision = writer.step(
      "Approve the budget", in: block,
      [InitialValue(.gate, .record(gate)), InitialValue(.pin, .date(day(7, 13)))])
    let row = report().steps.first { $0.id == decision }
    #expect(row?.day == day(7, 13))
    #expect(row?.risk == "Finance approval is next on Wed 15 Jul")
    #expect(row?.isAtRisk == true)
  }

  @Test mutating func `who speaks is only taken to have chosen the day`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let dana = writer.person("Dana Reyes", "Head of Support", .buyer)
    writer.set(writer.plan, .goLiveChosenBy, .record(dana), Provenance(.inferred, source: dana))
    func told() -> (beside: String, ofPerson: Bool) {
      let report = report()
      return (
        report.facts.first { $0.kind == .goLive }?.detail ?? "",
        report.people.contains { $0.part.lowercased().contains("chose the date") }
      )
    }
    #expect(told().beside.hasPrefix("chosen by Dana Reyes") && told().beside.hasSuffix("°"))
    #expect(!told().ofPerson)
    writer.set(writer.plan, .goLiveChosenBy, .record(dana))
    #expect(told().beside.hasPrefix("chosen by Dana Reyes") && !told().beside.hasSuffix("°"))
    #expect(told().ofPerson)
  }

  @Test mutating func `a step that is fixed and not held yet is late only where others say so`() {
    writer.set(writer.plan, .goLive, .date(day(8, 31)))
    let block = writer.workstream("Budget")
    let workshop = step(
      "Hold the workshop", in: block, days: 5,
      [InitialValue(.pin, .date(day(7, 10))), InitialValue(.due, .date(day(7, 20)))])
    func row(_ today: CivilDate) -> StepRow? {
      report(today: today).steps.first { $0.id == workshop }
    }
    #expect(row(day(7, 7))?.risk == "")
    #expect(row(day(7, 10))?.risk == "")
    #expect(row(day(7, 13))?.risk == "Its day has passed")
    #expect(report().standing.allSatisfy { !$0.contains("promised for") })
  }

  @Test mutating func `whoever comes along is told to take part`() {
    let block = writer.workstream("Budget")
    let (dana, sam) = (
      writer.person("Dana Reyes", "Head of Support", .buyer),
      writer.person("Sam Iyer", "IT", .buyer)
    )
    let walk = writer.step("Walk the floor", in: block, buyer: dana)
    for person in [dana, sam] { writer.link(walk, .needs, person) }
    let parts = report().people.map(\.part)
    #expect(parts == ["One step", "Takes part in one step"])
  }

  @Test mutating func `a block without steps is done by no day`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let empty = writer.workstream("Security")
    let later = writer.workstream("Contracting")
    _ = step("Sign the contract", in: later, days: 3)
    writer.link(later, .dependsOn, empty)
    #expect(report().workstreams.first?.doneBy == nil)
  }

  @Test mutating func `once go-live is over nothing endangers it`() {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let block = writer.workstream("Security")
    let answer = step("Return the questionnaire", in: block, days: 2)
    let report = report(today: day(9, 14))
    #expect(
      report.standing == [
        "31 July has passed, and not everything is done.",
        "The earliest possible go-live is Tue 15 Sep.",
      ])
    #expect(report.steps.first { $0.id == answer }?.risk == "Was needed by Fri 31 Jul")
  }

  @Test mutating func `nobody is told to be away in days that are over`() throws {
    writer.set(writer.plan, .goLive, .date(day(7, 31)))
    let priya = writer.person("Priya Nair", "Counsel", .buyer)
    writer.create(
      .absence, in: priya,
      [
        InitialValue(
          .absenceSpan, .span(try #require(DateSpan(first: day(7, 13), last: day(7, 17)))))
      ])
    let block = writer.workstream("Contracting")
    let step = writer.step(
      "Review the contract", in: block, buyer: priya,
      [InitialValue(.duration, .duration(.workingDays(20), approximate: false))])
    func remarks(_ today: CivilDate) -> [String] {
      report(today: today).steps.first { $0.id == step }?.remarks ?? []
    }
    #expect(remarks(day(6, 15)).contains { $0.hasPrefix("Priya is away through Fri 17 Jul") })
    #expect(!remarks(day(9, 14)).contains { $0.contains("away") })
  }
}
