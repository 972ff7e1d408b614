import Exporting
import PlanModel
import Scheduling
import Testing

@testable import Importing

/// What a champion changes in their copy lands in the plan, as theirs.
struct ReadBackTests {
  @Test(arguments: CopyFormat.allCases)
  func `a copy that nobody touched changes nothing`(_ format: CopyFormat) throws {
    let trial = Trial.sample()
    let merge = try trial.merge(try trial.export(format), format)
    #expect(merge.lines == [])
  }

  @Test(arguments: [CopyFormat.markdown, .html, .office])
  func `a day, a person and words that were changed land as those of the one named`(
    _ format: CopyFormat
  ) throws {
    var trial = Trial.sample()
    let step = try trial.step("Review the security")
    var copy = try trial.export(format)
    copy = try copy.replacing(
      "Review the security of the service", "Review the security of Zendesk")
    copy = try copy.replacingFirst("Fri 14 Aug", "Thu 6 Aug", after: "of Zendesk")
    try trial.read(copy, format)
    let now = try trial.step("Review the security of Zendesk")
    #expect(now.id == step.id)
    #expect(now.due.known == CivilDate(iso: "2026-08-06"))
    let dana = try #require(trial.document.plan.people.first { $0.name == "Dana Reyes" })
    let state = try #require(trial.document.state(step.id, .due))
    #expect(state.provenance.speaker == dana.id)
    #expect(trial.document.speaker(of: state.session) == "Dana Reyes")
    #expect(trial.document.acts().last?.author == "Dana Reyes, in a copy read in by Ana Ortiz")
    // It is the other company's, though this one read it in.
    #expect(trial.document.acts().last?.side == .buyer)

    // One undo of whoever read it in takes all of it back.
    let groups = trial.document.groups(of: trial.document.sessions(likeThat: Trial.rep))
    let last = try #require(groups.last)
    trial.write { $0.undo(last) }
    #expect(try trial.step("Review the security").title == step.title)
    #expect(try trial.step("Review the security").due == step.due)
  }

  @Test func `both write the same step and each word stays`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown)
      .replacing("Review the security of the service", "Review the whole security of the service")
    let step = try trial.step("Review the security")
    trial.write { $0.setText(step.id, .title, "Review the security of the service twice") }
    try trial.read(copy, .markdown)
    #expect(
      try trial.step("Review the whole").title == "Review the whole security of the service twice")
  }

  @Test func `words that both changed stay as the plan has them, and the copy's are kept`() throws {
    var trial = Trial.sample()
    let copy = try trial.export(.markdown)
      .replacing("Review the security of the service", "Review the safety of the service")
    let step = try trial.step("Review the security")
    trial.write { $0.setText(step.id, .title, "Review the privacy of the service") }
    let merge = try trial.read(copy, .markdown)
    let change = try #require(merge.changes.first)
    #expect(change.newer == .init(words: "Review the privacy of the service", author: "Ana Ortiz"))
    #expect(try trial.step("Review the privacy").id == step.id)
    #expect(trial.document.plan.notes.contains { $0.text.contains("Review the safety") })
  }

  @Test func `a day that both changed is contested, though one person wrote both`() throws {
    var trial = Trial.sample()
    let step = try trial.step("Review the security")
    let copy = try trial.export(.markdown)
      .replacingFirst("Fri 14 Aug", "Thu 6 Aug", after: "Review the security of the service")
    let newer = try #require(CivilDate(iso: "2026-08-10"))
    trial.write { $0.set(step.id, .due, .date(newer)) }
    let merge = try trial.read(copy, .markdown)
    #expect(merge.changes.first?.newer?.words == "Mon 10 Aug 2026")
    let state = try #require(trial.document.state(step.id, .due))
    #expect(state.value == .date(try #require(CivilDate(iso: "2026-08-06"))))
    #expect(state.contested?.value == .date(newer))
  }

  @Test(arguments: [CopyFormat.markdown, .html, .office, .table])
  func `a new row becomes a step with its person and day, after the row above`(
    _ format: CopyFormat
  ) throws {
    var trial = Trial.sample()
    let above = try trial.step("Review the security")
    let copy = try trial.export(format).addingRow(
      below: "Review the security of the service", format,
      title: "Share the report with the works council", who: "Petra Lang (HR, Northwind)",
      by: "2026-08-20", done: "They have it", block: "Security and procurement")
    try trial.read(copy, format)
    let step = try trial.step("Share the report")
    #expect(step.workstream == above.workstream)
    #expect(step.done == "They have it")
    #expect(step.due.known == CivilDate(iso: "2026-08-20"))
    #expect(try trial.merge(copy, format).lines == [], "a copy is read in once")
    let person = try #require(trial.document.plan.person(step.buyerOwner.known))
    #expect(person.name == "Petra Lang" && person.title == "HR")
    if format != .table {
      let block = try #require(trial.document.plan.workstreams.first { $0.id == above.workstream })
      let places = block.steps.map(\.id)
      #expect(places.firstIndex(of: step.id) == places.firstIndex(of: above.id).map { $0 + 1 })
    }
  }

  @Test func `a row that is done was done on its day, and on none to come`() throws {
    for (day, today, state) in [
      ("2026-06-12", Trial.today, StepState.done(on: CivilDate(iso: "2026-06-12"))),
      ("2026-10-23", Trial.today, .open),
      (
        "2026-10-23", try #require(CivilDate(iso: "2026-11-02")),
        .done(on: CivilDate(iso: "2026-10-23"))
      ),
    ] {
      var trial = Trial.sample()
      let copy = try trial.export(.table)
      let row = try #require(
        copy.split(separator: "\r\n").first { $0.contains("Review the security") })
      let done = row.replacing("2026-08-14", with: day, maxReplacements: 1)
        .replacing(",open,", with: ",done,").replacing(",Open,", with: ",Done,")
      try trial.read(copy.replacing(row, with: done), .table, on: today)
      #expect(try trial.step("Review the security").state == state, "\(done)")
    }
  }

  @Test(arguments: CopyFormat.allCases)
  func `a row that is gone is asked about, and leaves only when that is said`(
    _ format: CopyFormat
  ) throws {
    var trial = Trial.sample()
    let step = try trial.step("Review the security")
    let copy = try trial.export(format).removingRow(
      of: "Review the security of the service", format)
    let merge = try trial.merge(copy, format)
    #expect(merge.changes.filter(\.isRemoval).map(\.act) == [.remove(step.id)])
    try trial.read(copy, format)
    #expect(trial.document.plan.step(step.id) != nil)
    try trial.read(copy, format, removes: true)
    #expect(trial.document.plan.step(step.id) == nil)
  }

  @Test func `a copy without anchors still finds its steps`() throws {
    var trial = Trial.sample()
    var copy = try trial.export(.markdown)
    while let start = copy.firstRange(of: " <!-- t:") {
      let end = try #require(copy[start.upperBound...].firstRange(of: "-->"))
      copy.removeSubrange(start.lowerBound..<end.upperBound)
    }
    #expect(try trial.merge(copy, .markdown).lines == [])
    copy = try copy.replacing(
      "Review the security of the service", "Review the security of Zendesk")
    let step = try trial.step("Review the security")
    try trial.read(copy, .markdown)
    #expect(try trial.step("Review the security of Zendesk").id == step.id)
  }

  @Test(arguments: [CopyFormat.markdown, .html, .office, .table])
  func `what editors do by themselves changes nothing`(_ format: CopyFormat) throws {
    let trial = Trial.sample()
    var copy = try trial.export(format)
    copy =
      "\u{FEFF}"
      + copy.split(omittingEmptySubsequences: false) { $0.isNewline }
      .joined(separator: "\r\n")
    copy = copy.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "’")
    if format == .markdown {
      copy = copy.split(separator: " | ", omittingEmptySubsequences: false)
        .joined(separator: "   |  ")
    }
    #expect(try trial.merge(copy, format).lines == [])
  }

  @Test func `rows that were sorted in a spreadsheet move nothing`() throws {
    let trial = Trial.sample()
    var lines = try trial.export(.table).split { $0.isNewline }.map(String.init)
    lines[1...].reverse()
    #expect(try trial.merge(lines.joined(separator: "\n"), .table).lines == [])
  }

  @Test func `a row that was moved in the document moves in the plan`() throws {
    var trial = Trial.sample()
    let block = try #require(trial.document.plan.workstreams.first { $0.steps.count > 1 })
    let (first, second) = (block.steps[0], block.steps[1])
    var lines = try trial.export(.markdown).split(omittingEmptySubsequences: false) { $0.isNewline }
    let place = try #require(
      lines.firstIndex { $0.hasPrefix("| ") && $0.contains(Anchors(trial.document.plan)[first.id]) }
    )
    lines.swapAt(place, place + 1)
    let merge = try trial.read(lines.joined(separator: "\n"), .markdown)
    #expect(merge.changes.count == 1)
    let now = try #require(trial.document.plan.workstreams.first { $0.id == block.id })
    #expect(now.steps.prefix(2).map(\.id) == [second.id, first.id])
    #expect(try trial.merge(lines.joined(separator: "\n"), .markdown).lines == [])
  }

  @Test func `a table pasted from a spreadsheet brings its rows and takes none`() throws {
    var trial = Trial.sample()
    let count = trial.document.plan.steps.count
    let table = """
      Step\tOwner\tDue\tPhase
      Book the room\tDana Reyes\t2026-07-01\tImplementation and rollout
      Review the security of the service\tOmar Haddad\t2026-08-07\tSecurity and procurement
      """
    let merge = try trial.read(table, .table)
    #expect(merge.changes.allSatisfy { !$0.isRemoval })
    #expect(trial.document.plan.steps.count == count + 1)
    #expect(try trial.step("Book the room").due.known == CivilDate(iso: "2026-07-01"))
    #expect(try trial.step("Review the security").due.known == CivilDate(iso: "2026-08-07"))
  }

  @Test func `words that no field takes are kept as notes`() throws {
    var trial = Trial.sample()
    var copy = try trial.export(.markdown)
    copy = try copy.replacing("## The plan", "We are nervous about August.\n\n## The plan")
    copy = try copy.replacingFirst("Fri 14 Aug", "when the moon is full", after: "Review the sec")
    try trial.read(copy, .markdown)
    #expect(try trial.merge(copy, .markdown).lines == [], "a copy is read in once")
    let notes = trial.document.plan.notes.map(\.text)
    #expect(notes.contains { $0.contains("We are nervous about August.") })
    let step = try trial.step("Review the security")
    let isKept = notes.contains { $0.contains("moon") } || step.due.words?.contains("moon") == true
    #expect(isKept)
  }

  @Test func `a document that is no copy is refused`() {
    for (text, format) in [("# Hello\n\nWorld", CopyFormat.markdown), ("<p>Hello</p>", .html)] {
      #expect(throws: ImportError.notACopy) { try EditedCopy(reading: text, as: format) }
    }
    #expect(throws: ImportError.noSteps) { try EditedCopy(reading: "a,b\n1,2", as: .table) }
    let large = String(repeating: "x", count: EditedCopy.mostBytes + 1)
    #expect(throws: ImportError.self) { try EditedCopy(reading: large, as: .markdown) }
  }
}
