import Phrasing

/// What days are called on which nothing may change.
extension FreezeDraft {
  /// "Our plants are shut" of "Our plants are shut from 24 December to 6 January.": a page says the
  /// days beside it.
  static func name(in text: String, _ phrases: PhraseContext) -> String {
    let words = text.trimmed
    var name = words
    for span in Phrase.spans(in: words, context: phrases).reversed() {
      let rest = name.behind(span.bytes)
      // "Stocktake *is* on the last weekend, nothing from us then", "Easter week *is* blocked".
      let isClosing = rest.first.map { !$0.isLetter && $0 != " " } ?? true
      let lead = withoutBound(name.before(span.bytes), isClosing: isClosing)
      name = lead + " " + (lead.isEmpty ? withoutBeing(rest) : rest)
    }
    let first = name.trimmed.first
    name = withoutEnds(name.collapsed)
    // It goes on being said inside sentences.
    if let first, first.isLowercase { name = first.lowercased() + name.dropFirst() }
    return TopicWords.words(of: name).count > 1 ? name : withoutEnds(words)
  }

  /// Without what only leads to the days.
  ///
  /// - `isClosing`: Whether its clause ends with the days.
  private static func withoutBound(_ text: String, isClosing: Bool) -> String {
    var words = text.split(separator: " ").map(String.init)
    while let last = words.last?.lowercased(),
      DraftWords.leadingToDays.contains(last) || isClosing && FreezeWords.lasting.contains(last)
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  private static func withoutBeing(_ text: String) -> String {
    let words = text.split(separator: " ")
    let isBeing = words.first.map { ["is", "are"].contains($0.lowercased()) } == true
    guard isBeing, words.count > 2 else { return text }
    return words.dropFirst().joined(separator: " ").capitalisedFirst
  }

  private static func withoutEnds(_ text: String) -> String { text.trimming(" .,;:-–") }
}
