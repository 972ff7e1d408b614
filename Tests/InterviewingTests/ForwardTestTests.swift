import PlanModel
import Scheduling
import Testing

@testable import Interviewing

/// What a reader would stumble over.
@Suite struct ForwardTestTests {
  private func sample() -> Scribe {
    var document = Document()
    document.apply(SamplePlan.operations())
    return Scribe(document: document, author: SamplePlan.author, seed: 5, milliseconds: 0)
  }

  private func findings(_ scribe: Scribe) -> [Finding] {
    ForwardTest.findings(
      in: scribe.document, schedule: scribe.document.plan.schedule(today: SamplePlan.callDay))
  }

  private func rules(_ scribe: Scribe) -> Set<Finding.Rule> { Set(findings(scribe).map(\.rule)) }

  @Test func `the sample plan lacks only a first act`() {
    #expect(findings(sample()).filter { $0.weight == .stops }.map(\.rule) == [.earlyStepMissing])
  }

  @Test func `with a first act it can be forwarded`() throws {
    var scribe = sample()
    let plan = scribe.document.plan
    let step = try #require(plan.steps.first)
    scribe.set(step.id, .pin, .date(SamplePlan.callDay + 3))
    #expect(findings(scribe).isForwardable)
    #expect(!findings(scribe).isEmpty)
  }

  @Test func `an empty plan says everything it lacks, each with a question`() {
    let interview = Call.interview()
    let found = ForwardTest.findings(
      in: interview.scribe.document,
      schedule: interview.scribe.document.plan.schedule(today: Call.day))
    let rules = Set(found.map(\.rule))
    for rule: Finding.Rule in [
      .outcomeMissing, .goLiveMissing, .sponsorMissing, .workstreamEmpty, .workstreamOwnerMissing,
      .workstreamDoneMissing, .needsMissing, .reviewMissing, .earlyStepMissing, .everythingAssumed,
    ] {
      #expect(rules.contains(rule), "\(rule)")
    }
    for finding in found {
      #expect(finding.question.contains("?"), "\(finding.sentence)")
      #expect(!finding.sentence.isEmpty && !finding.place.isEmpty)
      #expect(!finding.sentence.lowercased().contains("buyer"), "\(finding.sentence)")
    }
  }

  @Test(arguments: [
    (Field.outcome, "Acme rollout", Finding.Rule.outcomeOfSeller),
    (.outcome, "Buy and deploy licences", .outcomeOfSeller),
    (.outcome, "", .outcomeMissing),
    (.goLiveReason, "", .goLiveReasonMissing),
    (.goLiveReason, "the economic buyer wants it", .jargon),
  ])
  func `a change of words is found`(_ field: Field, _ words: String, _ rule: Finding.Rule) throws {
    var scribe = sample()
    let id = try #require(scribe.document.plan.id)
    #expect(!rules(scribe).contains(rule))
    scribe.setText(id, field, words)
    let found = try #require(findings(scribe).first { $0.rule == rule })
    #expect(found.record == id)
    #expect(found.field == field)
  }

  @Test func `each fact of a step that is taken away is found on that step`() throws {
    let step = try #require(
      sample().document.plan.steps.first { $0.title == "Review the contract" })
    var unowned = sample()
    unowned.set(step.id, .buyerOwner, .words("legal"))
    let nobody = try #require(findings(unowned).first { $0.rule == .stepOwnerMissing })
    #expect(nobody.record == step.id)
    #expect(nobody.sentence.contains("“legal”"))
    var undated = sample()
    undated.set(step.id, .duration, .none)
    #expect(findings(undated).contains { $0.rule == .stepDateMissing && $0.record == step.id })
    var sold = sample()
    sold.setText(step.id, .title, "Proposal sent")
    #expect(findings(sold).contains { $0.rule == .stepOfSeller && $0.record == step.id })
    var late = sample()
    late.set(step.id, .due, .date(SamplePlan.callDay + 1))
    #expect(findings(late).contains { $0.rule == .stepImpossible && $0.record == step.id })
    var waiting = sample()
    waiting.create(
      .note, in: step.id, texts: [(.noteText, Note.wait(for: "the load", lag: "2 weeks"), .heard)])
    let wait = try #require(findings(waiting).first { $0.rule == .stepWaitUnknown })
    #expect(wait.record == step.id)
    #expect(wait.question == "Which step is “the load”?")
    let first = try #require(waiting.document.plan.steps.first)
    waiting.land(.dependencies([Dependency(on: first.id)]), in: step.id, .dependsOn, .heard)
    #expect(!findings(waiting).contains { $0.rule == .stepWaitUnknown })
  }

  @Test func `a day that cannot be met, a loop and a decline are found`() throws {
    var scribe = sample()
    let plan = scribe.document.plan
    let id = try #require(plan.id)
    scribe.set(id, .goLive, .date(SamplePlan.callDay + 30))
    #expect(rules(scribe).contains(.dateImpossible))
    var looped = sample()
    looped.link(LinkChange(record: plan.steps[3].id, kind: .dependsOn, target: plan.steps[4].id))
    #expect(rules(looped).contains(.loop))
    var declined = sample()
    let omar = try #require(plan.people.first { $0.name == "Omar Haddad" })
    let review = try #require(plan.steps.first { $0.buyerOwner.known == omar.id })
    declined.mark(
      ReadBack.Row(person: omar.id, step: review.id), keeps: false, words: "not in August")
    let found = try #require(findings(declined).first { $0.rule == .stepDeclined })
    #expect(found.sentence.contains("not in August"))
  }

  @Test func `what is assumed is named with its field`() throws {
    let gate = try #require(sample().document.plan.gates.first)
    let found = findings(sample()).filter { $0.rule == .assumed }
    #expect(found.contains { $0.record == gate.id && $0.field == .gateRoll })
    #expect(found.allSatisfy { $0.weight == .asks })
  }

  @Test func `several waits that are assumed are one thing to ask`() throws {
    var scribe = sample()
    let steps = scribe.document.plan.steps
    let last = try #require(steps.last)
    for step in steps.prefix(3) {
      scribe.link(
        LinkChange(
          record: last.id, kind: .dependsOn, target: step.id, provenance: Provenance(.assumed)))
    }
    let asked = findings(scribe).filter { $0.rule == .assumed && $0.record == last.id }
    #expect(asked.count == 1)
  }

  @Test func `a decision that is fixed on none of its days is found`() throws {
    var scribe = sample()
    let decision = try #require(scribe.document.plan.steps.first { $0.gate != nil })
    scribe.set(decision.id, .pin, .date(SamplePlan.callDay + 58))
    let found = try #require(findings(scribe).first { $0.field == .pin })
    #expect(found.record == decision.id && found.rule == .stepImpossible)
    #expect(found.sentence.contains("is fixed on Wed 12 Aug, and"))
    #expect(found.sentence.contains("is next on Fri 14 Aug"))
  }
}

/// Rows read back: what was said of them stands until they change.
@Suite struct ReadBackTests {
  @Test func `a row that changes after it was kept is no longer confirmed`() throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    var scribe = Scribe(document: document, author: SamplePlan.author, seed: 5, milliseconds: 0)
    let rows = ReadBack.rows(of: scribe.document)
    let row = try #require(rows.first)
    #expect(ReadBack.standing(of: row, in: scribe.document) == .open)
    scribe.mark(row, keeps: true)
    #expect(ReadBack.standing(of: row, in: scribe.document) == .kept)
    scribe.set(row.step, .due, .date(SamplePlan.callDay + 40))
    #expect(ReadBack.standing(of: row, in: scribe.document) == .changedSince)
    scribe.mark(row, keeps: true)
    #expect(ReadBack.standing(of: row, in: scribe.document) == .kept)
    scribe.mark(row, keeps: false, words: "not me")
    #expect(ReadBack.standing(of: row, in: scribe.document) == .declined("not me"))
  }

  @Test func `every row is read once, person by person`() throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    let plan = document.plan
    let schedule = plan.schedule(today: SamplePlan.callDay)
    let rows = ReadBack.rows(of: document, schedule: schedule)
    let owned = plan.steps.reduce(0) { sum, step in
      sum + Side.allCases.count { step.owner($0).known != nil }
    }
    #expect(rows.count == owned)
    #expect(Set(rows).count == rows.count)
    var seen: [RecordID] = []
    for row in rows where seen.last != row.person { seen.append(row.person) }
    #expect(Set(seen).count == seen.count)
    var readBack = try #require(ReadBack(document, schedule: schedule))
    var walked = [readBack.row]
    while readBack.next(in: document, schedule: schedule) { walked.append(readBack.row) }
    #expect(walked == rows)
  }

  @Test(arguments: [
    "ok": "Kept.", "yes, that's fine": "Kept.", "sounds good": "Kept.", "That’s right.": "Kept.",
    "no": "Declined; the row stays and says so.",
    "no, I can't do that in August": "Declined; the row stays and says so.",
    "can't before the 14th": "Declined; the row stays and says so.",
    "make it the 10th": "Amended: Fri 10 Jul 2026 · in 18 working days.",
    "no, Omar does that": "Amended: it is Omar Haddad's now.",
    "the 14th works better, and Priya does it":
      "Amended: Tue 14 Jul 2026 · in 20 working days, it is Priya Nair's now.",
    "fine, but two weeks": "Amended: 2 weeks.",
    "Anita signs the mapping": "Amended: “Anita signs the mapping”.",
    "call it The SOC 2 waiver": "Amended: “The SOC 2 waiver”.",
    "done last Friday": "Amended: it was done on Fri 12 Jun 2026.",
    "that one is already done": "Amended: it was done on Mon 15 Jun 2026.",
    "it's finished": "Amended: it was done on Mon 15 Jun 2026.",
    "done by July 14": "Amended: Tue 14 Jul 2026 · in 20 working days.",
    "hmm": "-", "it depends on Sam": "-", "give it two more days": "-",
  ])
  func `an answer keeps, declines or changes its row, and nothing unsaid`(
    _ said: String, _ outcome: String
  ) throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    var scribe = Scribe(document: document, author: SamplePlan.author, seed: 5, milliseconds: 0)
    let row = try #require(ReadBack.rows(of: document).first)
    let fields = FieldReader(plan: document.plan, today: SamplePlan.callDay)
    let before = document.plan.step(row.step)?.title
    let told = scribe.take(RowAnswer(said, fields), to: row, saying: said, fields)
    #expect(told ?? "-" == outcome)
    if !outcome.contains("“") { #expect(scribe.document.plan.step(row.step)?.title == before) }
    if told == nil { #expect(ReadBack.standing(of: row, in: scribe.document) == .open) }
  }

  @Test(arguments: [
    // A bare number is of the row's own time; anything else is as it would be without the row.
    ("the 5th works better", "2026-09-05"), ("28th", "2026-08-28"),
    ("make it the 20th", "2026-08-20"), ("July 5", "2026-07-05"), ("tomorrow", "2026-06-16"),
    ("in two weeks", "2026-06-29"), ("Sept 5", "2026-09-05"), ("2026-06-20", "2026-06-20"),
    // Later and earlier are told from the row, and rest on a day that is worked.
    ("two weeks later, after the SOC report", "2026-09-11"), ("make it a week later", "2026-09-04"),
    ("3 days earlier please", "2026-08-25"), ("a week sooner", "2026-08-21"),
  ])
  func `a number said to a row is a day near it`(_ said: String, _ day: String) throws {
    var document = Document()
    document.apply(SamplePlan.operations())
    let fields = FieldReader(plan: document.plan, today: SamplePlan.callDay)
    let row = try #require(CivilDate(iso: "2026-08-28"))
    guard case .change(let changes) = RowAnswer(said, fields, near: row),
      case .value(.due, let meaning)? = changes.first,
      case .value(.date(let read)) = meaning.content
    else {
      Issue.record("\(said) changes no day")
      return
    }
    #expect(read.iso == day)
  }
}
