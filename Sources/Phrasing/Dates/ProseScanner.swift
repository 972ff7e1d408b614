/// Finds the times in running text: only what is announced, or can be nothing else.
struct ProseScanner {
  /// No time is longer than this many tokens, which keeps the scan linear.
  private static let longest = 24

  static func spans(_ tokens: [Token], in context: PhraseContext) -> [Phrase.Span] {
    var spans: [Phrase.Span] = []
    var place = 0
    while place < tokens.count {
      guard startsTime(tokens, place, context), let found = time(tokens, place, context) else {
        place += 1
        continue
      }
      spans.append(
        Phrase.Span(
          bytes: tokens[place].start..<tokens[found.next - 1].end, reading: found.reading))
      place = found.next
    }
    return spans
  }

  /// Whether a time may begin at the token.
  private static func startsTime(
    _ tokens: [Token], _ place: Int, _ context: PhraseContext
  ) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .number, .ordinal, .tilde:
      return token.spaced || place == 0 || !touchesNumber(tokens, place)
    case .word:
      if place > 0, EnglishRanges.relations.meaning(of: token.text) != nil,
        EnglishCalendar.units.meaning(of: tokens[place - 1].text) != nil
      {
        // "two weeks after …" that was not understood whole is not "after …".
        return false
      }
      if EnglishProse.starters.contains(token.text) { return true }
      if EnglishCalendar.months[token.text] != nil || EnglishCalendar.weekdays[token.text] != nil {
        return true
      }
      return EnglishCalendar.pluralWeekdays[token.text] != nil
    default: return false
    }
  }

  private static func touchesNumber(_ tokens: [Token], _ place: Int) -> Bool {
    switch tokens[place - 1].kind {
    case .open, .quote, .comma: false
    default: true
    }
  }

  private static func time(
    _ tokens: [Token], _ place: Int, _ context: PhraseContext
  ) -> (reading: Reading, next: Int)? {
    let end = min(tokens.count, place + longest)
    var parser = PhraseParser(Array(tokens[place..<end]), context, inProse: true)
    if let rule = parser.recurrence(), parser.at > 0, EnglishProse.isWholeRule(parser) {
      return (RecurrencePhrase.reading(rule, in: context), place + parser.at)
    }
    parser = PhraseParser(Array(tokens[place..<end]), context, inProse: true)
    guard let choice = parser.bounded(), parser.at > 0, parser.refusal == nil,
      EnglishProse.isSure(parser)
    else { return nil }
    return (parser.reading(choice), place + parser.at)
  }
}
