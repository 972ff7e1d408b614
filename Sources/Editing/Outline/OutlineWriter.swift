import PlanModel

/// Writes the lines of one part of a plan.
struct OutlineWriter {
  private let pane: OutlinePane
  private(set) var lines: [Outline.Line] = []

  init(_ pane: OutlinePane) {
    self.pane = pane
  }

  /// The blocks with their steps, then the notes.
  mutating func addPlan(_ plan: Plan) {
    if let root = plan.id {
      add(root, .plan)
      lines.append(.gap)
    }
    var number = 0
    for workstream in plan.workstreams {
      add(workstream.id, .workstream)
      for step in workstream.steps {
        number += 1
        add(step.id, .step, number: number)
      }
      lines.append(.gap)
    }
    add(plan.notes.map(\.id), .note, "Notes")
  }

  /// What each company owes the other, with the numbers the steps have in the plan.
  mutating func addNeeds(_ plan: Plan) {
    for side in Side.allCases {
      let asker = plan.name(of: side.other)
      lines.append(.heading("From \(plan.label(of: side))"))
      var number = 0
      var isEmpty = true
      for workstream in plan.workstreams {
        for step in workstream.steps {
          number += 1
          guard step.askedBy == side.other else { continue }
          add(step.id, .step, number: number)
          isEmpty = false
        }
      }
      if isEmpty {
        lines.append(.words("\(asker.isEmpty ? "The other side" : asker) asked for nothing yet."))
      }
      lines.append(.gap)
    }
  }

  /// Who is there and who is away, and on which days nothing can happen.
  mutating func addPeople(_ plan: Plan) {
    for side in Side.allCases {
      let people = plan.people.filter { $0.side == side }
      lines.append(.heading("People at \(plan.label(of: side))"))
      for person in people {
        add(person.id, .person)
        for absence in person.absences { add(absence.id, .absence) }
      }
      if people.isEmpty { lines.append(.words("Nobody is named yet.")) }
      lines.append(.gap)
    }
    add(plan.gates.map(\.id), .gate, "Decision days")
    add(plan.freezes.map(\.id), .freeze, "Freezes")
    guard let root = plan.id else { return }
    for side in Side.allCases {
      lines.append(.heading("Working days at \(plan.label(of: side))"))
      for field in FieldGuide.calendarFields(of: side) { add(field, of: root) }
      lines.append(.gap)
    }
  }

  private mutating func add(_ records: [RecordID], _ kind: RecordKind, _ heading: String) {
    guard !records.isEmpty else { return }
    lines.append(.heading(heading))
    for record in records { add(record, kind) }
    lines.append(.gap)
  }

  private mutating func add(_ record: RecordID, _ kind: RecordKind, number: Int? = nil) {
    lines.append(.record(record, kind, number: number))
    guard pane.open.contains(record) else { return }
    for guide in FieldGuide.shownFields(of: kind) { add(guide.field, of: record) }
    if kind == .step { lines += [.dates(record), .stair(record)] }
  }

  private mutating func add(_ field: Field, of record: RecordID) {
    lines.append(.field(record, field))
    if let edit = pane.edit, edit.record == record, edit.field == field, !field.isText {
      lines.append(.reading)
    }
  }
}

extension Plan {
  /// A company's name, or what stands for it while it is not known.
  func label(of side: Side) -> String {
    let name = name(of: side)
    return name.isEmpty ? (side == .buyer ? "their side" : "our side") : name
  }
}
