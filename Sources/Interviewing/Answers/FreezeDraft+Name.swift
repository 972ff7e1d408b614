import Phrasing

/// What days are called on which nothing may change.
extension FreezeDraft {
  /// "Our plants are shut" of "Our plants are shut from 24 December to 6 January.": a page says the
  /// days beside it.
  static func name(in text: String, _ phrases: PhraseContext) -> String {
    let words = text.trimmed
    var name = words
    for span in Phrase.spans(in: words, context: phrases).reversed() {
      name = withoutBound(name.before(span.bytes)) + " " + name.behind(span.bytes)
    }
    let first = name.trimmed.first
    name = withoutEnds(name.collapsed)
    // It goes on being said inside sentences.
    if let first, first.isLowercase { name = first.lowercased() + name.dropFirst() }
    return TopicWords.words(of: name).count > 1 ? name : withoutEnds(words)
  }

  /// Without what only leads to the days.
  private static func withoutBound(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    while let last = words.last, DraftWords.leadingToDays.contains(last.lowercased()) {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static func withoutEnds(_ text: String) -> String { text.trimming(" .,;:-–") }
}
