/// What the rules of the fold share.
extension Document {
  /// Whether two sessions are runs of the program by one author.
  func isSameAuthor(_ one: SessionID, _ other: SessionID) -> Bool {
    if one == other { return true }
    guard let author = sessionAuthors[one] else { return false }
    return author == sessionAuthors[other]
  }

  /// Whether two sessions wrote the words of one person: who reads in another's edited copy writes
  /// that person's words, and has not thereby changed their own mind.
  func isSameVoice(_ one: SessionID, _ other: SessionID) -> Bool {
    isSameAuthor(one, other) && claims[one] == claims[other]
  }

  mutating func introduce(_ session: SessionID, as start: SessionStart) {
    authors[session] = start
    let author = authorNumbers[start] ?? authorNumbers.count
    authorNumbers[start] = author
    sessionAuthors[session] = author
  }

  /// Takes the next free numbers of a session; `false` when they are taken or not its own.
  mutating func claim(
    _ first: CharacterID, _ count: UInt32, _ stamp: Stamp
  ) -> Bool {
    let next = first.counter.addingReportingOverflow(count)
    guard first.session == stamp.session, !next.overflow,
      first.counter >= counters[first.session]
    else { return false }
    counters[first.session] = next.partialValue
    return true
  }

  func state(_ initial: InitialValue, _ stamp: Stamp) -> FieldState {
    FieldState(
      field: initial.field, value: initial.value, operation: stamp.id, session: stamp.session,
      wall: stamp.wall, provenance: initial.provenance, contested: nil, position: position)
  }

  // MARK: What changed, and who changed it

  /// Notes that what a reader would confirm of a record is another thing now.
  mutating func change(_ record: Int, by session: SessionID, isFact: Bool = true) {
    records[record].revision += 1
    let last = records[record].change
    if !isSameAuthor(last.session, session) { records[record].changeByAnother = last }
    records[record].change = Record.Change(position: position, session: session)
    noteEditInTrash(of: record)
    touch(record)
    if isFact, records[record].kind.bearsOnDates { factsVersion += 1 }
  }

  /// The last change that the author of a session did not make.
  func lastChange(of record: Int, byAnotherThan session: SessionID) -> Record.Change? {
    let last = records[record].change
    return isSameAuthor(last.session, session) ? records[record].changeByAnother : last
  }

  /// Lets a trashed record, and whatever trashed record it belongs to, say that it was edited.
  mutating func noteEditInTrash(of record: Int) {
    var position = record
    while true {
      if records[position].trashedBy != nil { records[position].wasEditedInTrash = true }
      let parent = records[position].parent
      if parent == position { return }
      position = parent
    }
  }

  mutating func touch(_ record: Int) {
    // When the order changed all is projected anyway.
    if !orderChanged, touched.last != record { touched.append(record) }
  }

  // MARK: What a rule and its inverse set

  mutating func setTrashed(_ record: Int, by operation: OperationID?) {
    records[record].trashedBy = operation
    records[record].wasEditedInTrash = false
    orderChanged = true
    factsVersion += 1
  }

  /// Puts a link last: the schedule leaves out what was said last where links form a loop.
  mutating func setLink(_ record: Int, _ about: LinkChange, _ state: LinkState?) {
    if let place = records[record].links.place(of: about) {
      records[record].links.remove(at: place)
    }
    if let state { records[record].links.append(state) }
  }

  mutating func setMark(_ record: Int, of speaker: MarkState, _ state: MarkState?) {
    records[record].marks.removeAll { $0.isOfSameSpeaker(as: speaker) }
    if let state { records[record].marks.append(state) }
  }

  /// Ends, or opens again, the contests of fields that still hold these values.
  mutating func settle(_ states: [FieldState], of record: Int, isSettled: Bool = true) {
    for state in states {
      let place = records[record].fields.firstIndex {
        $0.field == state.field && $0.operation == state.operation
      }
      if let place { records[record].fields[place] = isSettled ? state.uncontested : state }
    }
  }
}
