/// What answers said before they were said again: one that was kept, taken back and worded anew is
/// the same record, but its history quotes the words of then.
struct EarlierAnswers {
  /// Journal ordinals at which an answer was kept, of those that were typed into after it.
  private var kept: [Int: [Int]] = [:]
  /// Where each character of those came to be.
  private var births: [Int: [CharacterID: Int]] = [:]
  /// Journal ordinals that took back an operation or did it again.
  private var turns: [Int: [Int]] = [:]

  /// - Complexity: O(operations).
  init(_ journal: Paged<JournalEntry>, isAnswer: (Int) -> Bool) {
    var ends: [Int: [Int]] = [:]
    var reworded: Set<Int> = []
    for (ordinal, entry) in journal.enumerated() {
      switch entry.trace {
      case .assigned(let record, _, let after)
      where after.field == .answerKept && after.value == .number(1):
        ends[record, default: []].append(ordinal)
      case .edited(let record, .answerText, _) where ends[record] != nil && isAnswer(record):
        reworded.insert(record)
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
  func words(of record: Int, at ordinal: Int, in text: SharedText?) -> String? {
    guard let text, let end = kept[record]?.first(where: { $0 >= ordinal }) else { return nil }
    let births = births[record] ?? [:]
    var words = String.UnicodeScalarView()
    text.forEachChunk { chunk in
      for run in chunk.runs where !run.deletedBy.contains(where: { stands(Int($0), at: end) }) {
        for (counter, scalar) in zip(run.first..., run.text.unicodeScalars) {
          let character = CharacterID(session: run.session, counter: counter)
          if births[character].map({ stands($0, at: end) }) ?? true { words.append(scalar) }
        }
      }
    }
    return String(words)
  }

  /// Whether an operation had been carried out by then, and not been taken back.
  private func stands(_ operation: Int, at ordinal: Int) -> Bool {
    operation <= ordinal
      && (turns[operation]?.prefix { $0 <= ordinal }.count ?? 0).isMultiple(of: 2)
  }
}
