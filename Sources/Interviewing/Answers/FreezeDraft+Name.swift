import Phrasing

/// What days are called on which nothing may change.
extension FreezeDraft {
  /// "Our plants are shut" of "Our plants are shut from 24 December to 6 January.": a page says the
  /// days beside it.
  static func name(in text: String, _ phrases: PhraseContext) -> String {
    let words = text.trimmed
    var name = words
    for span in Phrase.spans(in: words, context: phrases).reversed() {
      let bytes = Array(name.utf8)
      guard span.bytes.upperBound <= bytes.count else { return words }
      let before = withoutBound(String(decoding: bytes[..<span.bytes.lowerBound], as: UTF8.self))
      name = before + " " + String(decoding: bytes[span.bytes.upperBound...], as: UTF8.self)
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

  private static func withoutEnds(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, last.isWhitespace || ".,;:-–".contains(last) { rest.removeLast() }
    while let first = rest.first, first.isWhitespace || ".,;:-–".contains(first) {
      rest.removeFirst()
    }
    return String(rest)
  }
}
