/// Days away that are told after the first ones with a word of their own.
extension AbsencePhrase {
  /// "At a fair from 22 to 26 June *and then on holiday the first week in August*": further days of
  /// the same human, where nobody else is named between.
  static func further(in sentence: Sentence, after place: Int) -> [Reading] {
    let tokens = sentence.tokens
    var found: [Reading] = []
    var from = place
    while let next = sentence.first(of: EnglishWindows.away, from: from) {
      from = next.next
      let between = place..<next.start
      let isJoined = tokens[between].suffix(4).contains { token in
        token.isPause || EnglishWords.andWord.contains(token.text)
          || EnglishWords.thenWord.contains(token.text)
      }
      guard isJoined, sentence.people.mentions(in: between).isEmpty,
        !tokens[between].contains(where: \.denies),
        !tokens[between].contains(where: { EnglishWindows.uncertain.contains($0.text) }),
        let days = days(in: sentence, after: next.next)
      else { continue }
      found += [days.when] + days.listed
    }
    return found
  }
}
