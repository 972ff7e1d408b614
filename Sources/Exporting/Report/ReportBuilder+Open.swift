import PlanModel
import Scheduling

/// Names and dates that are still missing, said honestly.
extension ReportBuilder {
  func openPoints(_ report: PlanReport) -> [Remark] {
    guard let id = plan.id else { return [] }
    var points: [Remark] = []
    func add(_ record: RecordID?, _ text: String) { points.append(Remark(id: record, text: text)) }
    if plan.outcome.printable.isEmpty, plan.ownTitle.printable.isEmpty {
      add(id, "Who will be doing what when this works is not written yet.")
    }
    switch plan.goLive {
    case .known:
      if person(plan.goLiveChosenBy) == nil { add(id, "Who chose the go-live date is not known.") }
    case .words(let words): add(id, "Go-live is \(words.printable.quoted); the day is open.")
    case .unsaid: add(id, "Go-live has no date yet.")
    }
    if plan.goLiveReason.printable.isEmpty { add(id, "What the date is tied to is not known.") }
    if plan.measure.printable.isEmpty { add(id, "What number shows that it worked is not known.") }
    for slot in report.sponsors where slot.id == nil {
      add(nil, "\(slot.company.possessive) sponsor is not named yet.")
    }
    for block in report.workstreams {
      if block.steps.isEmpty { add(block.id, "\(block.name) has no steps yet.") }
      points += block.steps.compactMap { openPoint($0) }
    }
    return points + openGates() + openReview(id)
  }

  private func openPoint(_ row: StepRow) -> Remark? {
    guard row.status == .open || row.status == .started else { return nil }
    var missing: [String] = []
    let open = row.owners.filter(\.fact.isMissing)
    let said = open.filter { !$0.name.isEmpty }.map(\.name.quoted)
    if !said.isEmpty {
      missing.append("no name yet, only \(said.enumeration)")
    } else if !open.isEmpty {
      missing.append("no name yet")
    }
    if row.day == nil { missing.append(row.date.text) }
    if row.duration.isMissing, !row.duration.text.isEmpty {
      missing.append("takes \(row.duration.text), not said in days")
    }
    for note in plan.notes where note.about == row.id {
      if let awaited = note.awaited?.name {
        missing.append("waits for \(awaited.printable.quoted), which is no step yet")
      }
    }
    guard !missing.isEmpty else { return nil }
    let name = StepNaming(row.title.text).opening
    return Remark(id: row.id, text: "\(name): \(missing.joined(separator: "; ")).")
  }

  private func openGates() -> [Remark] {
    plan.gates.flatMap { gate -> [Remark] in
      var points: [Remark] = []
      let name = gateName(gate).sentenceStart
      if gate.rule.known == nil, gate.days.isEmpty {
        points.append(Remark(id: gate.id, text: "\(name): on which days is open."))
      }
      if let words = gate.body.words {
        points.append(
          Remark(id: gate.id, text: "\(name): no name yet, only \(words.printable.quoted)."))
      }
      return points
    }
  }

  private func openReview(_ id: RecordID) -> [Remark] {
    var points: [Remark] = []
    if plan.cadence.rule.known == nil {
      points.append(Remark(id: id, text: "The review call has no day yet."))
    }
    if plan.cadence.owner.known.flatMap({ people[$0] }) == nil {
      let place = plan.cadence.owner.words.flatMap(companyName).map { " at \($0)" } ?? ""
      points.append(Remark(id: id, text: "Who\(place) sends the review invitation is not known."))
    }
    return points
  }
}
