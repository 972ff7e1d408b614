extension Document {
  /// Goes through everything the fold relies on; tests call it after every step.
  ///
  /// - Complexity: O(size of the document).
  func checkInvariants() throws(BrokenInvariant) {
    try BrokenInvariant.check(index.count == records.count, "every record has its own name")
    for (position, record) in records.enumerated() {
      try BrokenInvariant.check(index[record.id] == position, "a record is found by its name")
      try checkPlace(of: record, at: position)
      try checkParts(of: record)
    }
    try checkJournal()
    var again = self
    again.orderChanged = true
    again.project()
    try BrokenInvariant.check(again.plan == plan, "readers see what the records say")
    try checkLinksOfReaders()
  }

  private func checkPlace(of record: Record, at position: Int) throws(BrokenInvariant) {
    try BrokenInvariant.check(
      records.indices.contains(record.parent), "a record belongs to one that exists")
    guard position > 0 else {
      return try BrokenInvariant.check(
        record.kind == .plan && record.parent == 0 && record.trashedBy == nil,
        "the first record is the plan, and stays")
    }
    let parent = records[record.parent]
    try BrokenInvariant.check(
      record.kind.canBelong(to: parent.kind),
      "a record belongs to one of the right kind, so nothing belongs to itself")
    try BrokenInvariant.check(
      parent.order.contains(record.slot), "a record's slot is in its parent's list")
  }

  private func checkParts(of record: Record) throws(BrokenInvariant) {
    try BrokenInvariant.check(
      Set(record.fields.map(\.field)).count == record.fields.count, "a field is held once")
    try BrokenInvariant.check(
      Set(record.texts.map(\.field)).count == record.texts.count, "a text is held once")
    try BrokenInvariant.check(
      record.fields.allSatisfy { !$0.field.isText }, "shared text is never set as a value")
    for (place, link) in record.links.enumerated() {
      try BrokenInvariant.check(
        !record.links[..<place].contains { $0.isAbout(link.change) }, "a link is said once")
      try BrokenInvariant.check(index[link.change.target] != nil, "a link leads somewhere")
    }
    for (place, mark) in record.marks.enumerated() {
      try BrokenInvariant.check(
        !record.marks[..<place].contains { $0.isOfSameSpeaker(as: mark) },
        "a person has one opinion of a record")
      try BrokenInvariant.check(mark.revision <= record.revision, "nobody saw the future")
    }
    try record.order.checkInvariants()
    for text in record.texts { try text.text.checkInvariants() }
    for text in record.texts {
      for character in text.text.characters {
        try BrokenInvariant.check(
          character.counter < nextCharacter(of: character.session), "numbers are given out once")
      }
    }
  }

  private func checkJournal() throws(BrokenInvariant) {
    for entry in journal {
      switch entry.trace {
      case .undid(let targets), .redid(let targets):
        try BrokenInvariant.check(
          targets.allSatisfy { $0 < journal.count }, "what was taken back is in the journal")
      case .created(let record), .assigned(let record, _, _), .edited(let record, _, _),
        .placed(let record, _, _), .trashed(let record, _, _), .linked(let record, _, _),
        .marked(let record, _, _, _):
        try BrokenInvariant.check(
          records.indices.contains(record), "the journal speaks of records that exist")
      case .nothing, .refused: break
      }
    }
    try BrokenInvariant.check(position >= head, "what is pending comes after what is confirmed")
  }

  private func checkLinksOfReaders() throws(BrokenInvariant) {
    let blocks = Set(plan.workstreams.map(\.id) + plan.steps.map(\.id))
    let people = Set(plan.people.map(\.id))
    for step in plan.steps {
      try BrokenInvariant.check(
        step.dependencies.allSatisfy { blocks.contains($0.on) }
          && step.counterparts.allSatisfy(people.contains),
        "no link of a step that a reader sees leads nowhere")
    }
    try BrokenInvariant.check(
      plan.sponsors.allSatisfy(people.contains), "a sponsor is somebody of the plan")
  }
}
