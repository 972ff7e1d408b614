import Phrasing

/// Clauses of a line of which nothing stands in what was made of it: no word, and no time.
///
/// A line that is read by its first clause says "Kept", and whoever said the second takes it for
/// written down. This knows no kinds of clauses, so that one nobody thought of is told as well.
extension LineRemainder {
  /// The places of each run of clauses that are held nowhere.
  ///
  /// - `held`: The words of all that is shown of the reading, with the names in it.
  static func untouched(
    in text: String, _ words: [Word], _ held: Set<String>, _ times: HeldTimes, _ fields: FieldReader
  ) -> [Range<Int>] {
    let stems = Set(held.map(stem))
    let spans = Phrase.spans(in: text, context: fields.phrases)
    var runs: [Range<Int>] = []
    var start = 0
    while start < words.count {
      let places = clause(of: words, around: start)
      start = places.upperBound
      guard isFree(words[places], of: stems, spans, times) else { continue }
      if let last = runs.last, last.upperBound == places.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<places.upperBound
      } else {
        runs.append(places)
      }
    }
    return runs
  }

  private static func isFree(
    _ clause: ArraySlice<Word>, of held: Set<String>, _ spans: [Phrase.Span], _ times: HeldTimes
  ) -> Bool {
    // How something was, nobody takes for a part of the plan.
    guard !clause.contains(where: { RemainderWords.over.contains($0.text) }) else { return false }
    let own = spans.filter { span in clause.contains { $0.bytes.overlaps(span.bytes) } }
    if own.contains(where: { times.holds($0.reading) }) { return false }
    let timed = clause.filter { word in own.contains { $0.bytes.overlaps(word.bytes) } }
    let content = clause.filter { word in
      !CoverageWords.small.contains(word.text) && !CoverageWords.denials.contains(word.text)
    }
    let said = content.filter { word in !timed.contains { $0.bytes == word.bytes } }
    // "Only on the last *Thursday*": that some Thursday is held says nothing.
    if said.contains(where: { held.contains(stem($0.text)) }) { return false }
    let denies = clause.contains {
      CoverageWords.denials.contains($0.text) || $0.text.hasSuffix("n't")
    }
    let numbers = clause.contains { number($0.text) != nil }
    return !content.isEmpty && (content.count > 1 || denies || numbers || !timed.isEmpty)
  }

  /// As much of a word as its forms share: "approves", "approval".
  private static func stem(_ word: String) -> String {
    let word = word.hasSuffix("'s") ? word.dropLast(2) : word[...]
    if word.count > 5 { return String(word.prefix(5)) }
    return String(word.count > 3 && word.hasSuffix("s") ? word.dropLast() : word)
  }
}
