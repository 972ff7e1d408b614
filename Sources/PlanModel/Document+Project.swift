/// Brings `plan` up to date after operations: only the records they touched, and the lists whose
/// order changed.
extension Document {
  mutating func project() {
    if orderChanged || touched.count > 64 {
      if !records.isEmpty { plan = projectedLists() }
    } else {
      for position in appendedAnswers {
        plan.answers.append(Answer(projecting: records[position]))
      }
      for (index, position) in touched.enumerated() where !touched[..<index].contains(position) {
        projectInPlace(position)
      }
    }
    touched.removeAll(keepingCapacity: true)
    appendedAnswers.removeAll(keepingCapacity: true)
    orderChanged = false
  }

  /// The records that belong to each record, in order, without the trashed.
  private var children: [[Int]] {
    var children = Array(repeating: [Int](), count: records.count)
    for position in 1..<records.count where records[position].trashedBy == nil {
      children[records[position].parent].append(position)
    }
    for parent in records.indices where !children[parent].isEmpty {
      children[parent] = inOrder(children[parent], records[parent].order.characters)
    }
    return children
  }

  /// Records in the order of their slots; mostly they are in it already, as they came to be.
  private func inOrder(_ positions: [Int], _ slots: [CharacterID]) -> [Int] {
    var next = 0
    for slot in slots where next < positions.count && records[positions[next]].slot == slot {
      next += 1
    }
    guard next < positions.count else { return positions }
    var owners: [CharacterID: Int] = [:]
    for position in positions { owners[records[position].slot] = position }
    return slots.compactMap { owners[$0] }
  }

  private func projectedLists() -> Plan {
    let children = children
    let gone = goneRecords
    var next = Plan()
    // What a calendar is worked out from seldom changes, and is dear to work out.
    next.calendars = plan.calendars
    next.project(records[0])
    next.sponsors.removeAll(where: gone.contains)
    for position in children[0] {
      let id = records[position].id
      switch records[position].kind {
      case .person:
        var person = Person(id: id)
        person.project(records[position])
        for child in children[position] where records[child].kind == .absence {
          person.absences.append(Absence(projecting: records[child]))
        }
        next.people.append(person)
      case .workstream:
        var workstream = Workstream(id: id)
        workstream.project(records[position])
        workstream.dependencies.removeAll { gone.contains($0.on) }
        workstream.steps.reserveCapacity(children[position].count)
        for child in children[position] where records[child].kind == .step {
          workstream.steps.append(Step(id: records[child].id, workstream: id))
          workstream.steps[workstream.steps.count - 1].project(
            records[child].texts, records[child].fields, records[child].links, without: gone)
        }
        next.workstreams.append(workstream)
      case .gate: next.gates.append(Gate(projecting: records[position]))
      case .freeze: next.freezes.append(Freeze(projecting: records[position]))
      case .answer: next.answers.append(Answer(projecting: records[position]))
      case .note: next.notes.append(Note(projecting: records[position], about: records[0].id))
      case .plan, .step, .absence: break
      }
    }
    for parent in records.indices.dropFirst() where !children[parent].isEmpty {
      for position in children[parent]
      where records[position].kind == .note && !gone.contains(records[parent].id) {
        next.notes.append(Note(projecting: records[position], about: records[parent].id))
      }
    }
    return next
  }

  /// What a reader cannot see any more; most plans have nothing of the kind.
  private var goneRecords: Set<RecordID> {
    guard records.contains(where: { $0.trashedBy != nil }) else { return [] }
    return Set(records.lazy.map(\.id).filter { self.isTrashed($0) })
  }

  private mutating func projectInPlace(_ position: Int) {
    let record = records[position]
    switch record.kind {
    case .plan:
      plan.project(record)
      plan.sponsors = plan.sponsors.filter { !isTrashed($0) }
    case .person: plan.people.update(record.id) { $0.project(record) }
    case .workstream:
      let dependencies = record.dependencies.filter { !isTrashed($0.on) }
      plan.workstreams.update(record.id) { workstream in
        workstream.project(record)
        workstream.dependencies = dependencies
      }
    case .gate: plan.gates.update(record.id) { $0 = Gate(projecting: record) }
    case .freeze: plan.freezes.update(record.id) { $0 = Freeze(projecting: record) }
    case .answer: plan.answers.update(record.id) { $0 = Answer(projecting: record) }
    case .note: plan.notes.update(record.id) { $0 = Note(projecting: record, about: $0.about) }
    case .step:
      let parent = records[record.parent].id
      var step = Step(id: record.id, workstream: parent)
      step.project(record.texts, record.fields, record.links, without: goneRecords)
      plan.workstreams.update(parent) { $0.steps.update(record.id) { $0 = step } }
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
