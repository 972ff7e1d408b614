extension Document {
  /// The history of the plan, one line an act, oldest first.
  ///
  /// - `value`: A value of a field in words; empty for one that is not told.
  /// - Complexity: O(operations).
  public func acts(telling value: @escaping (Value, Field) -> String = { _, _ in "" }) -> [Act] {
    var acts: [Act] = []
    var entries: [JournalEntry] = []
    let words = ActWords(self, telling: value)
    func close(before end: Int) {
      guard let first = entries.first else { return }
      let parts = words.parts(of: Array(end - entries.count..<end))
      guard !parts.isEmpty else { return }
      let isUndone = entries.allSatisfy(\.isUndone)
      acts.append(
        Act(
          sequence: first.sequence > head ? 0 : first.sequence, wall: first.wall,
          author: author(of: first),
          words: ActWords.summary(of: parts) + (isUndone ? " (undone since)" : ""),
          side: side(of: first),
          records: entries.compactMap { $0.trace.record.map { records[$0].id } }))
    }
    for (ordinal, entry) in journal.enumerated() {
      // Whoever goes on typing after a pause does so at another time.
      let isLater = entries.last.map { entry.wall - $0.wall >= Document.pause } ?? false
      if !entry.joinsPrevious || isLater || entry.session != entries.first?.session {
        close(before: ordinal)
        entries = []
      }
      entries.append(entry)
    }
    close(before: journal.endIndex)
    return acts
  }

  /// Milliseconds after which typing that goes on is told by itself.
  private static let pause: Int64 = 60_000

  /// Whose company wrote: of a copy that was read in, that of the person it came from.
  private func side(of entry: JournalEntry) -> Side? {
    let writer = authors[entry.session]?.side
    guard let name = claims[entry.session] else { return writer }
    return plan.people.first { $0.name == name }?.side ?? writer
  }

  /// What some operations of one act did, in words; empty when they did nothing.
  ///
  /// - `value`: A value of a field in words; empty for one that is not told.
  /// - Complexity: O(operations).
  public func words(
    for operations: [OperationID],
    telling value: @escaping (Value, Field) -> String = { _, _ in "" }
  ) -> String {
    let words = ActWords(self, telling: value)
    return ActWords.summary(of: words.parts(of: ordinals(of: operations)))
  }

  /// Where operations changed something, in the order they came: a record, and the field of it that
  /// was set or typed into.
  ///
  /// - Complexity: O(operations since the first of them).
  public func places(
    changedBy operations: [OperationID]
  ) -> [(record: RecordID, field: Field?)] {
    ordinals(of: operations).compactMap { ordinal in
      let trace = journal[ordinal].trace
      return trace.record.map { (records[$0].id, trace.field) }
    }
  }

  private func author(of entry: JournalEntry) -> String {
    let author = authors[entry.session]?.name ?? "somebody"
    return claims[entry.session].map { "\($0), in a copy read in by \(author)" } ?? author
  }
}
