import Phrasing

/// What days are called on which nothing may change.
extension FreezeDraft {
  /// "Our plants are shut" of "Our plants are shut from 24 December to 6 January.": a page says the
  /// days beside it.
  static func name(in text: String, _ phrases: PhraseContext) -> String {
    let words = own(text.trimmed, phrases)
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

  /// What is closed, without a clause that only leads to the days and what is said behind it: of
  /// "Stocktake, *that's 10 to 14 August, everybody counts*" the first clause; and without another
  /// that tells of other days.
  private static func own(_ text: String, _ phrases: PhraseContext) -> String {
    guard let span = Phrase.spans(in: text, context: phrases).first else { return text }
    let before = text.before(span.bytes)
    if let comma = before.lastIndex(where: { ",;–—".contains($0) }),
      TopicWords.words(of: String(before[comma...])).allSatisfy(FreezeWords.pointing.contains),
      TopicWords.words(of: String(before[..<comma])).isEmpty == false
    {
      return String(before[..<comma]).trimmed
    }
    let behind = text.behind(span.bytes)
    guard let joint = behind[...].range(ofText: " and "),
      FreezePhrase.speaks(String(behind[joint.upperBound...]))
    else { return text }
    return text[bytes: 0..<span.bytes.upperBound] + behind[..<joint.lowerBound]
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
