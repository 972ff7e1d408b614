/// Who invites to the review, and who runs it otherwise.
extension CadencePhrase {
  /// "I invite", "Kari invites".
  private static func inviter(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    guard
      let verb = tokens.indices.dropFirst().first(where: {
        EnglishWindows.inviting.contains(tokens[$0].text) && tokens[$0 - 1].kind == .word
      })
    else { return nil }
    return sentence.speaker(in: verb - 1..<verb)
      ?? (tokens[verb - 1].capital ? sentence.person(in: max(0, verb - 2)..<verb) : nil)
  }

  /// Whoever stands before one of the words for inviting, the nearest of them; nobody where those
  /// spoken to are asked to: "I'd rather *you* sent it".
  static func owner(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    let isAsked = tokens.indices.contains { place in
      isInviting(tokens[place]) && subject(before: place, in: sentence) == .addressed
    }
    if isAsked { return nil }
    for words in [EnglishWindows.sends, EnglishWindows.invites] {
      for place in tokens.indices where words.contains(tokens[place]) {
        let start = clauseStart(before: place, in: sentence)
        guard
          let found = sentence.person(in: start..<place) ?? sentence.speaker(in: start..<place),
          // "The board *call* is every second Thursday".
          !found.isRoleOnly || !EnglishWindows.calling.contains(tokens[place])
        else { continue }
        return found
      }
    }
    return inviter(in: sentence)
  }

  /// "*She'll* send the invitation": somebody who was named before.
  static func isOwnerSpokenOf(in sentence: Sentence) -> Bool {
    sentence.tokens.indices.contains { place in
      isInviting(sentence.tokens[place]) && subject(before: place, in: sentence) == .spokenOf
        && sentence.tokens[place...].prefix(4).contains(where: EnglishWindows.invites.contains)
    }
  }

  /// Whose act it is, where a pronoun says it.
  private enum Subject { case addressed, spokenOf, other }

  private static func isInviting(_ token: Token) -> Bool {
    EnglishWindows.sends.contains(token) || EnglishWindows.sent.contains(token)
  }

  /// The nearest subject before a verb in its clause.
  private static func subject(before place: Int, in sentence: Sentence) -> Subject? {
    let start = clauseStart(before: place, in: sentence)
    for token in sentence.tokens[start..<place].reversed() {
      if EnglishWindows.addressed.contains(token) { return .addressed }
      if EnglishWindows.heAndShe.contains(token) { return .spokenOf }
      if EnglishWindows.myself.contains(token) || token.capital { return .other }
    }
    return nil
  }

  private static func clauseStart(before place: Int, in sentence: Sentence) -> Int {
    var start = place
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
    return start
  }

  /// "Sam runs it if she's away", "if I'm not there Sam can do it", "Sam stands in for me".
  static func deputy(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    let away = tokens.firstIndex { EnglishWindows.ifAway.contains($0.text) }
    guard let end = away ?? sentence.first(of: EnglishWindows.covers)?.start else { return nil }
    var start = end
    while start > 0, tokens[start - 1].kind == .word { start -= 1 }
    // "Nadia sends the invite and *Carla* covers": of two clauses the nearer one.
    let joined = tokens[start..<end].lastIndex { EnglishWords.andWord.contains($0) }
    if let joined, let named = sentence.person(in: joined + 1..<end) { return named }
    if let named = sentence.person(in: start..<end) { return named }
    guard let away, tokens[away...].prefix(4).contains(where: \.isAbsent) else { return nil }
    return sentence.person(in: away..<tokens.count)
  }
}

extension Token {
  /// Whoever may be missing: the one who speaks, or spoke.
  fileprivate var isAbsent: Bool {
    EnglishWords.speakers.contains(text) || EnglishWindows.ourselves.contains(text)
  }
}
