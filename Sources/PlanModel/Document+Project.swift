/// Brings `plan` up to date after operations: only the records they touched, and the lists whose
/// order changed.
extension Document {
  mutating func project() {
    defer {
      touched.removeAll(keepingCapacity: true)
      orderChanged = false
    }
    if orderChanged {
      projectLists()
    } else {
      for position in Set(touched) { projectInPlace(position) }
    }
  }

  private var childPositions: [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for (position, record) in records.enumerated() where position != record.parent {
      found[record.parent, default: []].append(position)
    }
    return found
  }

  private mutating func projectLists() {
    guard !records.isEmpty else { return }
    var live: [Int: [Int]] = [:]
    let positions = childPositions
    for (parent, members) in positions {
      var bySlot: [CharacterID: Int] = [:]
      for position in members where records[position].trashedBy == nil {
        bySlot[records[position].slot] = position
      }
      live[parent] = records[parent].order.characters.compactMap { bySlot[$0] }
    }
    var next = Plan()
    next.project(records[0])
    for position in live[0] ?? [] {
      let record = records[position]
      switch record.kind {
      case .person:
        var person = Person(id: record.id)
        person.project(record)
        person.absences = (live[position] ?? []).filter { records[$0].kind == .absence }.map {
          Absence(projecting: records[$0])
        }
        next.people.append(person)
      case .workstream:
        var workstream = Workstream(id: record.id)
        workstream.project(record)
        workstream.steps = (live[position] ?? []).filter { records[$0].kind == .step }.map {
          Step(projecting: records[$0], in: record.id)
        }
        next.workstreams.append(workstream)
      case .gate: next.gates.append(Gate(projecting: record))
      case .freeze: next.freezes.append(Freeze(projecting: record))
      case .answer: next.answers.append(Answer(projecting: record))
      case .note: next.notes.append(Note(projecting: record, about: records[0].id))
      case .plan, .step, .absence: break
      }
    }
    for parent in live.keys.sorted() where parent != 0 {
      for position in live[parent] ?? [] where records[position].kind == .note {
        next.notes.append(Note(projecting: records[position], about: records[parent].id))
      }
    }
    plan = next
  }

  private mutating func projectInPlace(_ position: Int) {
    let record = records[position]
    switch record.kind {
    case .plan: plan.project(record)
    case .person: plan.people.update(record.id) { $0.project(record) }
    case .workstream: plan.workstreams.update(record.id) { $0.project(record) }
    case .gate: plan.gates.update(record.id) { $0 = Gate(projecting: record) }
    case .freeze: plan.freezes.update(record.id) { $0 = Freeze(projecting: record) }
    case .answer: plan.answers.update(record.id) { $0 = Answer(projecting: record) }
    case .note: plan.notes.update(record.id) { $0 = Note(projecting: record, about: $0.about) }
    case .step:
      let parent = records[record.parent].id
      plan.workstreams.update(parent) { workstream in
        workstream.steps.update(record.id) { $0 = Step(projecting: record, in: parent) }
      }
    case .absence:
      plan.people.update(records[record.parent].id) { person in
        person.absences.update(record.id) { $0 = Absence(projecting: record) }
      }
    }
  }
}

/// A reader's value that stands for a record.
protocol Projection {
  var id: RecordID { get }
}

extension Person: Projection {}
extension Workstream: Projection {}
extension Step: Projection {}
extension Gate: Projection {}
extension Freeze: Projection {}
extension Absence: Projection {}
extension Note: Projection {}
extension Answer: Projection {}

extension Array where Element: Projection {
  fileprivate mutating func update(_ id: RecordID, _ change: (inout Element) -> Void) {
    guard let place = firstIndex(where: { $0.id == id }) else { return }
    change(&self[place])
  }
}
