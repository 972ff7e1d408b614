/// The standing review: "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if
/// she's away".
public struct CadencePhrase: Hashable, Sendable {
  /// The days.
  public let when: Reading
  /// The time of day as it was typed: "10".
  public let time: String?
  /// How long, in minutes.
  public let minutes: Int?
  /// Who sends the invite.
  public let owner: PersonPhrase?
  /// Who runs it when the owner is away.
  public let deputy: PersonPhrase?
  /// The UTF-8 bytes that say the days.
  public let bytes: Range<Int>

  /// Finds a recurring meeting in an answer.
  ///
  /// - Parameters:
  ///   - text: The answer.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when no rule of days is said.
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> CadencePhrase? {
    let sentence = Sentence(text, context)
    let found = Phrase.spans(in: text, context: context).first { $0.reading.recurrence != nil }
    guard let found else { return nil }
    return CadencePhrase(
      when: found.reading, time: time(in: sentence), minutes: minutes(in: sentence),
      owner: clause(in: sentence) { EnglishWindows.sends.contains($0.text) },
      deputy: deputy(in: sentence), bytes: found.bytes)
  }

  private static func time(in sentence: Sentence) -> String? {
    let tokens = sentence.tokens
    guard
      let place = tokens.firstIndex(where: {
        EnglishWords.atWord.contains($0.text) || $0.kind == .at
      }),
      place + 1 < tokens.count, tokens[place + 1].kind == .number
    else { return nil }
    var end = place + 2
    while end < tokens.count,
      !tokens[end].spaced || EnglishCalendar.clock.contains(tokens[end].text),
      tokens[end].kind != .comma,
      tokens[end].kind != .dot || goesOn(tokens, after: end)
    { end += 1 }
    return sentence.words(place + 1..<end)
  }

  /// Whether a dot stands between hours and minutes, as in "9.30".
  private static func goesOn(_ tokens: [Token], after dot: Int) -> Bool {
    guard tokens.indices.contains(dot + 1) else { return false }
    return tokens[dot + 1].kind == .number && !tokens[dot + 1].spaced
  }

  private static func minutes(in sentence: Sentence) -> Int? {
    for place in sentence.tokens.indices {
      var parser = sentence.parser(at: place)
      let half = parser.take(EnglishNumbers.half)
      let one = parser.take(EnglishNumbers.one)
      let count = half || one ? 1 : parser.cardinal()
      guard let count else { continue }
      if parser.take(.dash) {}
      if !half, !one, parser.take(EnglishWindows.minutes) { return count }
      if parser.take(EnglishWindows.hours) { return half ? 30 : count * 60 }
    }
    return nil
  }

  private static func clause(in sentence: Sentence, _ verb: (Token) -> Bool) -> PersonPhrase? {
    guard let place = sentence.tokens.firstIndex(where: verb) else { return nil }
    var start = place
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
    return sentence.person(in: start..<place) ?? speaker(in: start..<place, of: sentence)
  }

  /// "I send the invite".
  private static func speaker(in range: Range<Int>, of sentence: Sentence) -> PersonPhrase? {
    guard
      let token = sentence.tokens[range].first(where: { EnglishWords.speakers.contains($0.text) })
    else { return nil }
    return PersonPhrase(
      identity: .speaker, title: nil, department: nil, side: sentence.context.speaker,
      introducedBySpeaker: false, bytes: token.start..<token.end)
  }

  /// "Sam runs it if she's away", "Sam stands in for me".
  private static func deputy(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    guard
      let away = tokens.firstIndex(where: { EnglishWindows.ifAway.contains($0.text) })
        ?? sentence.first(of: EnglishWindows.covers)?.start
    else { return nil }
    var start = away
    while start > 0, tokens[start - 1].kind == .word { start -= 1 }
    return sentence.person(in: start..<away)
  }
}
