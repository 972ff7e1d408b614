import PlanModel

/// The plan as lines that a cursor can be on: the page, and the fields of what is open on it.
struct Outline: Equatable, Sendable {
  /// One line.
  enum Line: Equatable, Sendable {
    /// A heading nobody can edit.
    case heading(String)
    /// A blank line.
    case gap
    /// A record as one line of the page.
    case record(RecordID, RecordKind, number: Int?)
    /// A field of a record that is open.
    case field(RecordID, Field)
    /// How the field above, being typed into, is understood.
    case reading
    /// The dates of an open step, and what they hang on.
    case dates(RecordID)

    /// Where a cursor on this line is; `nil` where none can be.
    var place: OutlinePane.Place? {
      switch self {
      case .heading, .gap, .reading, .dates: nil
      case .record(let record, _, _): OutlinePane.Place(record: record, field: nil)
      case .field(let record, let field): OutlinePane.Place(record: record, field: field)
      }
    }
  }

  let lines: [Line]

  /// The lines of a plan; fields show under the records that are open, and under the field being
  /// typed into how that is understood.
  init(_ plan: Plan, _ pane: OutlinePane) {
    let open = pane.open
    var lines: [Line] = []
    func add(_ record: RecordID, _ kind: RecordKind, number: Int? = nil) {
      lines.append(.record(record, kind, number: number))
      guard open.contains(record) else { return }
      for guide in FieldGuide.fields(of: kind) {
        lines.append(.field(record, guide.field))
        if let edit = pane.edit, edit.record == record, edit.field == guide.field,
          !edit.field.isText
        {
          lines.append(.reading)
        }
      }
      if kind == .step { lines.append(.dates(record)) }
    }
    func add(_ records: [RecordID], _ kind: RecordKind, _ heading: String) {
      guard !records.isEmpty else { return }
      lines.append(.heading(heading))
      for record in records { add(record, kind) }
      lines.append(.gap)
    }
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
    if !plan.people.isEmpty {
      lines.append(.heading("People"))
      for person in plan.people {
        add(person.id, .person)
        for absence in person.absences { add(absence.id, .absence) }
      }
      lines.append(.gap)
    }
    add(plan.gates.map(\.id), .gate, "Decision days")
    add(plan.freezes.map(\.id), .freeze, "Freezes")
    add(plan.notes.map(\.id), .note, "Notes")
    self.lines = lines
  }

  /// The line a cursor is on; `nil` when what it was on is gone.
  func index(of place: OutlinePane.Place) -> Int? {
    lines.firstIndex { $0.place == place }
      ?? lines.firstIndex { $0.place?.record == place.record }
  }

  /// The nearest line a cursor can be on, going one way and then the other.
  func nearest(to index: Int, step: Int) -> Int? {
    var place = index
    while lines.indices.contains(place) {
      if lines[place].place != nil { return place }
      place += step
    }
    place = min(max(0, index), lines.count - 1)
    while lines.indices.contains(place) {
      if lines[place].place != nil { return place }
      place -= step
    }
    return nil
  }
}
