import Exporting
import PlanModel
import Scheduling
import Testing

@testable import Importing

/// Sentences that the plan makes of fields, written over in a copy, change those fields.
struct SentenceTests {
  private static let pages: [CopyFormat] = [.markdown, .html, .office]

  @Test(arguments: pages)
  func `the review call takes the day, the hour, the length and the people of the copy`(
    _ format: CopyFormat
  ) throws {
    var trial = Trial.sample()
    let copy = try trial.export(format)
      .replacing(
        "Every Tuesday at 10:00, for 20 minutes", "Every Wednesday at 9:30, for 30 minutes"
      )
      .replacing("Sam Iyer runs it", "Rita Gomez runs it")
    let merge = try trial.read(copy, format)
    let cadence = trial.document.plan.cadence
    #expect(cadence.rule.known == "FREQ=WEEKLY;BYDAY=WE")
    #expect(cadence.time == "9:30" && cadence.minutes == 30)
    #expect(trial.document.plan.person(cadence.deputy.known)?.name == "Rita Gomez")
    #expect(trial.document.plan.person(cadence.owner.known)?.name == "Dana Reyes")
    #expect(merge.notes == [], "\(merge.lines)")
    #expect(try trial.merge(copy, format).lines == [], "a copy is read in once")
  }

  @Test func `words in the review call that no field holds are kept beside it`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown)
      .replacing("Every Tuesday at 10:00, for 20 minutes", "Every Friday at 9.30 in room 4")
    try trial.read(copy, .markdown)
    #expect(trial.document.plan.cadence.time == "9.30")
    #expect(trial.document.plan.cadence.rule.known == "FREQ=WEEKLY;BYDAY=FR")
    #expect(trial.document.plan.notes.contains { $0.text.contains("in room 4") })
  }

  @Test func `a review call that is not understood is asked about and changes nothing`() throws {
    var trial = Trial.sample()
    let before = trial.document.plan.cadence
    let copy = try trial.export(.markdown)
      .replacing("Every Tuesday at 10:00, for 20 minutes", "Whenever it suits Dana")
    let merge = try trial.read(copy, .markdown)
    #expect(trial.document.plan.cadence.rule == before.rule)
    #expect(merge.notes.contains { $0.remark.contains("which day of the week") })
  }

  @Test(arguments: pages)
  func `what waits for what takes and loses links`(_ format: CopyFormat) throws {
    var trial = Trial.sample()
    let step = try trial.step("Review the security")
    let copy = try trial.export(format).replacing(
      "starts after the return of the security questionnaire to Omar and the technical validation",
      "starts after the return of the security questionnaire to Omar and the approval of the budget"
    )
    let merge = try trial.read(copy, format)
    let names = try trial.step("Review the security").dependencies.map {
      trial.document.plan.step($0.on)?.title
    }
    #expect(names.count == step.dependencies.count)
    #expect(names.contains("Approve the budget"))
    #expect(!names.contains("Run the technical validation"))
    #expect(merge.changes.count == 1, "\(merge.lines)")
    #expect(try trial.merge(copy, format).lines == [], "a copy is read in once")
  }

  @Test func `a link takes the working days and the ends that its sentence names`() throws {
    let trial = Trial.sample()
    let step = try trial.step("Train the support team")
    for (said, relation, lag) in [
      ("starts three working days after", Relation.finishToStart, 3),
      ("can't finish before", .finishToFinish, 0),
      ("can start up to two working days before the end of", .finishToStart, -2),
    ] {
      var trial = trial
      let copy = try trial.export(.markdown).replacingFirst(
        "starts after", said, after: "- The training of the support team")
      let merge = try trial.read(copy, .markdown)
      let link = try #require(trial.document.plan.step(step.id)?.dependencies.first)
      #expect(link.relation == relation && link.lag == lag, "\(said) \(merge.lines)")
      #expect(merge.notes == [], "\(merge.lines)")
    }
  }

  @Test(arguments: pages)
  func `a sentence in quite other words, and a new one, are known by what waits`(
    _ format: CopyFormat
  ) throws {
    var trial = Trial.sample()
    let copy = try trial.export(format).replacing(
      "Implementation and rollout starts after Contracting",
      "Implementation and rollout can start once Contracting has begun")
    let merge = try trial.read(copy, format)
    let block = try #require(trial.document.plan.workstreams.last)
    #expect(block.dependencies.map(\.relation) == [.startToStart], "\(merge.lines)")
    #expect(merge.changes.count == 1, "\(merge.lines)")
    guard format == .markdown else { return }
    let line =
      "\n- Give one hour to walk through the numbers starts after the technical validation."
    let more = try trial.export(format).replacing(
      "\n\n## Decision days", line + "\n\n## Decision days")
    let added = try trial.read(more, format)
    let link = try trial.step("Give one hour").dependencies.first
    #expect(trial.document.plan.step(link?.on ?? block.id)?.title == "Run the technical validation")
    #expect(added.changes.filter { !$0.isRemoval }.count <= 2, "\(added.lines)")
  }

  @Test func `a name that is nothing in the plan is asked about, and the links stay`() throws {
    var trial = Trial.sample()
    let step = try trial.step("Train the support team")
    let copy = try trial.export(.markdown).replacingFirst(
      "the setup of Zendesk with the ops team", "the eclipse of the moon",
      after: "- The training of the support team")
    let merge = try trial.read(copy, .markdown)
    #expect(try trial.step("Train the support team").dependencies == step.dependencies)
    let note = try #require(merge.notes.first)
    #expect(note.remark.contains("No step is called “the eclipse of the moon”"))
  }

  @Test func `a link's sentence that is gone is asked about`() throws {
    var trial = Trial.sample()
    let step = try trial.step("Train the support team")
    let lines = try trial.export(.markdown).split(omittingEmptySubsequences: false) { $0.isNewline }
    let copy = lines.filter { !$0.hasPrefix("- The training of the support team") }
      .joined(separator: "\n")
    try trial.read(copy, .markdown)
    #expect(try trial.step("Train the support team").dependencies == step.dependencies)
    try trial.read(copy, .markdown, removes: true)
    #expect(try trial.step("Train the support team").dependencies == [])
  }

  @Test(arguments: pages)
  func `a decision day takes its rule, its papers and who decides`(_ format: CopyFormat) throws {
    var trial = Trial.sample()
    let copy = try trial.export(format)
      .replacing("the 15th of every month", "the 20th of every month")
      .replacing("the working day before", "the working day after")
      .replacing("Finance approval:", "Finance approval, decided by Ruth Vale:")
    let merge = try trial.read(copy, format)
    let gate = try #require(trial.document.plan.gates.first)
    #expect(gate.rule.known == "FREQ=MONTHLY;BYMONTHDAY=20")
    #expect(gate.roll == .next)
    #expect(trial.document.plan.person(gate.body.known)?.name == "Ruth Vale", "\(merge.lines)")
    #expect(merge.notes == [], "\(merge.lines)")
  }

  @Test func `an absence takes its days and who covers`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown)
      .replacing(
        "is away through Mon 31 Aug; Jon Weiss covers", "is away through Fri 4 Sep; Lee Park covers"
      )
    let merge = try trial.read(copy, .markdown)
    let absence = try #require(trial.document.plan.people.flatMap(\.absences).first)
    #expect(absence.span.known?.last == CivilDate(iso: "2026-09-04"), "\(merge.lines)")
    #expect(trial.document.plan.person(absence.deputy)?.name == "Lee Park")
  }

  /// A word processor's file has no mark at a sentence: one so changed is a new one there.
  @Test(arguments: [CopyFormat.markdown, .html])
  func `a freeze takes its name, its days and what it stops`(_ format: CopyFormat) throws {
    var trial = Trial.sample()
    let days = try #require(
      DateSpan(
        first: CivilDate(year: 2026, month: 8, day: 24),
        last: CivilDate(year: 2026, month: 8, day: 28)))
    trial.write { scribe in
      guard let plan = scribe.document.plan.id else { return }
      scribe.create(
        .freeze, in: plan,
        values: [
          InitialValue(.freezeName, .words("Release freeze"), .heard),
          InitialValue(.freezeSpan, .span(days), .heard),
        ])
    }
    let copy = try trial.export(format).replacing(
      "Release freeze: from Mon 24 Aug through Fri 28 Aug",
      "Summer freeze: from Mon 17 Aug through Fri 21 Aug; work goes on, but nothing is finished")
    let merge = try trial.read(copy, format)
    let freeze = try #require(trial.document.plan.freezes.first)
    #expect(freeze.name == "Summer freeze", "\(merge.lines)")
    #expect(freeze.span.known?.first == CivilDate(iso: "2026-08-17"))
    #expect(freeze.span.known?.last == CivilDate(iso: "2026-08-21"))
    #expect(freeze.stopsLandingsOnly)
    #expect(merge.notes == [], "\(merge.lines)")
  }

  @Test(arguments: pages)
  func `holidays take their country and the days that are worked`(_ format: CopyFormat) throws {
    var trial = Trial.sample()
    let copy = try trial.export(format)
      .replacing(
        "Both companies keep US public holidays", "Both companies keep German public holidays"
      )
      .replacing("work on Fri 19 Jun", "work on Fri 3 Jul")
    let merge = try trial.read(copy, format)
    for side in Side.allCases {
      let calendar = try #require(trial.document.plan.calendars[side])
      #expect(calendar.holidays == ["DE"], "\(merge.lines)")
      #expect(calendar.workedDays.first == CivilDate(iso: "2026-07-03"))
      #expect(calendar.workedDays.last == CivilDate(iso: "2026-10-12"))
    }
    #expect(merge.notes == [], "\(merge.lines)")
  }

  @Test func `holidays of a country that is not known are asked about`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown).replacing(
      "keep US public holidays", "keep Martian public holidays")
    let merge = try trial.read(copy, .markdown)
    #expect(trial.document.plan.calendars[.buyer]?.holidays == ["US"])
    #expect(merge.notes.contains { $0.remark.contains("There are holidays for") })
  }

  @Test func `a step renamed everywhere in the copy leaves no note of its sentences`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown)
      .replacing("Review the contract", "Review the agreement")
      .replacing("eview of the contract", "eview of the agreement")
    let merge = try trial.read(copy, .markdown)
    #expect(merge.changes.count == 1, "\(merge.lines)")
  }

  // MARK: Needs

  @Test func `a need goes to the block of whoever does it, or of what it is about`() throws {
    let fresh = Trial.sample()
    for (row, block) in [
      ("| Hand over the list of agents | Rita Gomez | 1 Sep |", "Implementation and rollout"),
      (
        "| Review the security of the mobile app | Tom Okafor | 1 Sep |", "Security and procurement"
      ),
    ] {
      var trial = fresh
      let copy = try trial.export(.markdown).replacingFirst(
        "\n\n### From Acme", "\n\(row)\n\n### From Acme", after: "### From Northwind")
      let merge = try trial.read(copy, .markdown)
      let step = try #require(trial.document.plan.steps.first { row.contains($0.title) })
      let place = trial.document.plan.workstreams.first { $0.id == step.workstream }
      #expect(place?.name == block, "\(merge.lines)")
      #expect(step.askedBy == .seller)
    }
  }

  @Test func `a need that fits no block is asked about`() throws {
    let trial = Trial.sample()
    let copy = try trial.export(.markdown).replacingFirst(
      "\n\n### From Acme",
      "\n| Name a photographer | Zoe Lin | 1 Sep |\n\n### From Acme",
      after: "### From Northwind")
    let merge = try trial.merge(copy, .markdown)
    #expect(merge.changes.contains { $0.remark.contains("block") }, "\(merge.lines)")
  }
}

extension CopyMerge {
  fileprivate var notes: [CopyChange] {
    changes.filter { if case .note = $0.act { true } else { false } }
  }
}
