/// What answers said before they were said again: one that was kept, taken back and worded anew is
/// the same record, but its history quotes the words of then.
struct EarlierAnswers {
  /// Journal ordinals at which an answer was kept, of those that were typed into after it.
  private var kept: [Int: [Int]] = [:]
  /// Where each character of those came to be.
  private var births: [Int: [CharacterID: Int]] = [:]
  /// Journal ordinals that took back an operation or did it again.
  private var turns: [Int: [Int]] = [:]
  /// Journal ordinals at which words of those went again, or came back.
  private var breaks: [Int: [Int]] = [:]

  /// - Complexity: O(operations).
  init(_ journal: Paged<JournalEntry>, isAnswer: (Int) -> Bool) {
    var ends: [Int: [Int]] = [:]
    var reworded: Set<Int> = []
    func take(_ record: Int, at ordinal: Int) {
      guard isAnswer(record) else { return }
      reworded.insert(record)
      if breaks[record]?.last != ordinal { breaks[record, default: []].append(ordinal) }
    }
    for (ordinal, entry) in journal.enumerated() {
      switch entry.trace {
      case .assigned(let record, _, let after)
      where after.field == .answerKept && after.value == .number(1):
        ends[record, default: []].append(ordinal)
      case .edited(let record, .answerText, let inserted)
      where ends[record] != nil && isAnswer(record):
        reworded.insert(record)
        if inserted.isEmpty { take(record, at: ordinal) }
      case .edited(let record, .answerText, let inserted) where inserted.isEmpty:
        take(record, at: ordinal)
      case .undid(let acts), .redid(let acts):
        for act in acts {
          if case .edited(let record, .answerText, _) = journal[Int(act)].trace {
            take(record, at: ordinal)
          }
        }
      default: break
      }
    }
    guard !reworded.isEmpty else { return }
    kept = ends.filter { reworded.contains($0.key) }
    for (ordinal, entry) in journal.enumerated() {
      switch entry.trace {
      case .undid(let acts), .redid(let acts):
        for act in acts { turns[Int(act), default: []].append(ordinal) }
      case .edited(let record, .answerText, let inserted) where reworded.contains(record):
        for range in inserted {
          for counter in range.first..<range.first + range.count {
            births[record, default: [:]][
              CharacterID(session: range.session, counter: counter)] = ordinal
          }
        }
      default: break
      }
    }
  }

  /// The words with which an answer was kept after an operation; `nil` where they are those of now.
  ///
  /// Words of which nothing was kept then are told as they stood before they went: what is typed
  /// anew later was not typed at their time.
  func words(of record: Int, at ordinal: Int, in text: SharedText?) -> String? {
    guard let text else { return nil }
    let end = kept[record]?.first { $0 >= ordinal }
    if let gone = breaks[record]?.first(where: { $0 > ordinal }), gone < end ?? .max {
      let (_, isLeft) = self.text(of: record, at: end ?? .max, bornAt: ordinal, in: text)
      if !isLeft { return self.text(of: record, at: gone - 1, bornAt: ordinal, in: text).words }
    }
    return end.map { self.text(of: record, at: $0, bornAt: ordinal, in: text).words }
  }

  /// What an answer said right after an operation, and whether letters that came with one stood in
  /// it; of one that brought none, always.
  private func text(
    of record: Int, at end: Int, bornAt ordinal: Int, in text: SharedText
  ) -> (words: String, isLeft: Bool) {
    let births = births[record] ?? [:]
    var words = String.UnicodeScalarView()
    var (isBorn, isLeft) = (false, false)
    text.forEachChunk { chunk in
      for run in chunk.runs {
        let isGone = run.deletedBy.contains { stands(Int($0), at: end) }
        for (counter, scalar) in zip(run.first..., run.text.unicodeScalars) {
          let birth = births[CharacterID(session: run.session, counter: counter)]
          isBorn = isBorn || birth == ordinal
          guard !isGone, birth.map({ stands($0, at: end) }) ?? true else { continue }
          words.append(scalar)
          isLeft = isLeft || birth == ordinal
        }
      }
    }
    return (String(words), isLeft || !isBorn)
  }

  /// Whether an operation had been carried out by then, and not been taken back.
  private func stands(_ operation: Int, at ordinal: Int) -> Bool {
    operation <= ordinal
      && (turns[operation]?.prefix { $0 <= ordinal }.count ?? 0).isMultiple(of: 2)
  }
}
