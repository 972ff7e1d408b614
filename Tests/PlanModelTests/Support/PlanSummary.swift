import Scheduling

@testable import PlanModel

/// What a plan says, line by line, in words that do not change when the code does.
struct PlanSummary {
  private(set) var lines: [String] = []
  private let plan: Plan

  init(_ document: Document) {
    plan = document.plan
    add("buyer", plan.buyerName)
    add("seller", plan.sellerName)
    add("outcome", plan.outcome)
    add("go-live", day(plan.goLive), plan.goLiveChosenBy.map(name) ?? "", plan.goLiveReason)
    add("cadence", words(plan.cadence.rule), "\(plan.cadence.minutes)", plan.cadence.time)
    add("champion", plan.champion.map(name) ?? "")
    add("sponsors", plan.sponsors.map(name).joined(separator: ", "))
    for side in Side.allCases { add(plan.calendars[side] ?? SideCalendar(), of: side) }
    for person in plan.people { add(person) }
    for gate in plan.gates { add(gate) }
    for freeze in plan.freezes { add("freeze", freeze.name, span(freeze.span)) }
    for block in plan.workstreams { add(block) }
    for note in plan.notes { add("note", name(note.about), note.text) }
    for answer in plan.answers {
      add("answer", answer.question, answer.text, answer.isKept ? "kept" : "draft")
    }
    for record in document.records {
      for (mark, stands) in document.marks(on: record.id) {
        add("mark", name(record.id), "\(mark.mark.verdict.rawValue)", stands ? "stands" : "stale")
      }
      for state in record.fields {
        guard let contested = state.contested else { continue }
        add("contested", name(record.id), "\(state.field.number)", contested.value.date?.iso ?? "")
      }
    }
  }

  private mutating func add(_ parts: String...) {
    lines.append(parts.joined(separator: " | "))
  }

  private mutating func add(_ calendar: SideCalendar, of side: Side) {
    add(
      "calendar", "\(side.rawValue)", String(calendar.week, radix: 2),
      calendar.holidays.joined(separator: " "),
      calendar.workedDays.map(\.iso).joined(separator: " "))
  }

  private mutating func add(_ person: Person) {
    add(
      "person", person.name, person.title, "\(person.side.rawValue)", day(person.introducedOn),
      person.note)
    for absence in person.absences {
      add("absence", person.name, span(absence.span), absence.reason)
    }
  }

  private mutating func add(_ gate: Gate) {
    add(
      "gate", gate.name, gate.body.known.map(name) ?? gate.body.words ?? "", words(gate.rule),
      gate.days.map(\.iso).joined(separator: " "), gate.roll.map { "\($0.rawValue)" } ?? "",
      "\(gate.cutoff)")
  }

  private mutating func add(_ block: Workstream) {
    add("workstream", block.name, block.done, waits(block.dependencies))
    for step in block.steps {
      add(
        "step", step.title, step.done, owner(step.buyerOwner), owner(step.sellerOwner),
        duration(step), day(step.pin), day(step.due), state(step.state))
      add(
        "more", step.response, step.gate.map(name) ?? "",
        step.askedBy.map { "\($0.rawValue)" } ?? "", waits(step.dependencies),
        step.counterparts.map(name).joined(separator: ", "))
    }
  }

  // MARK: Parts

  /// What a record is called.
  private func name(_ id: RecordID) -> String {
    plan.person(id)?.name ?? plan.step(id)?.title
      ?? plan.workstreams.first { $0.id == id }?.name ?? plan.gates.first { $0.id == id }?.name
      ?? (plan.id == id ? "the plan" : "something else")
  }

  private func owner(_ owner: Stated<RecordID>) -> String {
    owner.known.map(name) ?? words(owner)
  }

  private func words<Wrapped>(_ stated: Stated<Wrapped>) -> String {
    switch stated {
    case .unsaid: ""
    case .known(let value): "\(value)"
    case .words(let words): "“\(words)”"
    }
  }

  private func day(_ stated: Stated<CivilDate>) -> String {
    stated.known?.iso ?? words(stated)
  }

  private func span(_ stated: Stated<DateSpan>) -> String {
    guard case .known(let span) = stated else { return words(stated) }
    return "\(span.first?.iso ?? "")..\(span.last?.iso ?? "")"
  }

  private func duration(_ step: Step) -> String {
    guard case .known(let length) = step.duration else { return words(step.duration) }
    return (step.isDurationApproximate ? "about " : "") + text(length)
  }

  private func text(_ length: StepDuration) -> String {
    switch length {
    case .milestone: "milestone"
    case .workingDays(let days): "\(days) working days"
    case .weeks(let weeks): "\(weeks) weeks"
    case .calendarDays(let days): "\(days) calendar days"
    case .between(let shorter, let longer): "\(text(shorter)) to \(text(longer))"
    }
  }

  private func waits(_ dependencies: [Dependency]) -> String {
    dependencies.map { "\(name($0.on)) \($0.relation.rawValue) \($0.lag)" }.joined(separator: ", ")
  }

  private func state(_ state: StepState) -> String {
    switch state {
    case .open: "open"
    case .started(let day, let remaining):
      "started \(day?.iso ?? "") \(remaining.map { "\($0)" } ?? "")"
    case .done(let day): "done \(day?.iso ?? "")"
    case .dropped: "dropped"
    }
  }
}
