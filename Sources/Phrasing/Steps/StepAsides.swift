/// What is said beside an act and is no part of it: why, and what else would happen.
///
/// Readers of steps see a comma in its place.
enum StepAsides {
  /// The tokens of a line with a comma for every remark, and for every full stop inside.
  ///
  /// - Complexity: Linear in the tokens.
  static func without(_ tokens: [Token], _ source: [UInt8]) -> [Token] {
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    var place = 0
    while place < tokens.count {
      if let end = aside(tokens, at: place, source) {
        kept.append(
          Token(
            kind: .comma, text: mark, from: tokens[place].start, to: tokens[end - 1].end))
        place = end
      } else if let end = sentenceEnd(tokens, at: place) {
        kept.append(
          Token(kind: .comma, text: "", from: tokens[place].start, to: tokens[end - 1].end))
        place = end
      } else {
        kept.append(tokens[place])
        place += 1
      }
    }
    return kept
  }

  /// What tells the comma of a remark from a comma that was typed.
  fileprivate static let mark = "aside"

  /// The place after a remark that begins here.
  private static func aside(_ tokens: [Token], at place: Int, _ source: [UInt8]) -> Int? {
    let startsClause = place == 0 || isPause(tokens[place - 1])
    if let match = EnglishAsides.reasons.match(tokens, at: place),
      startsClause || match.meaning == .anywhere
    {
      return end(of: tokens, from: place, source)
    }
    if place > 1, place + 2 < tokens.count, EnglishAsides.causes.contains(tokens[place]),
      tokens[place + 1].capital, saysState(tokens, at: place + 1)
    {
      return end(of: tokens, from: place, source)
    }
    guard startsClause, place > 0 else { return nil }
    return objectionEnd(tokens, at: place)
  }

  /// "Since *Omar's off*", "as *Omar won't* be there": how it is with somebody.
  private static func saysState(_ tokens: [Token], at place: Int) -> Bool {
    tokens[place].possessive || EnglishStepWords.copulas.contains(tokens[place + 1])
      || EnglishAsides.denials.contains(tokens[place + 1])
  }

  /// Where a reason ends: with its sentence or line, or before the next part of the step.
  private static func end(of tokens: [Token], from place: Int, _ source: [UInt8]) -> Int? {
    for next in place + 1..<tokens.count {
      if tokens[next].kind == .semicolon || sentenceEnd(tokens, at: next) != nil
        || source[tokens[next - 1].end..<tokens[next].start].contains(0x0A)
      {
        return place == 0 ? nil : next
      }
      if isPause(tokens[next]), place == 0 || !goesOn(tokens, at: next + 1) { return next }
    }
    return place == 0 ? nil : tokens.count
  }

  /// ", *our guides don't read it*": what somebody or something does not do, and no day in it.
  private static func objectionEnd(_ tokens: [Token], at place: Int) -> Int? {
    guard EnglishWords.determiners.contains(tokens[place]),
      var end = tokens[place...].dropFirst(2).prefix(3).firstIndex(where: {
        EnglishAsides.denials.contains($0)
      }), tokens[place..<end].allSatisfy({ $0.kind == .word })
    else { return nil }
    while end < tokens.count, !isPause(tokens[end]), tokens[end].kind != .dot,
      tokens[end].kind != .semicolon
    {
      guard tokens[end].kind == .word, !EnglishProse.isTimeWord(tokens[end]),
        EnglishRanges.bounds.meaning(of: tokens[end].text) == nil
          || EnglishWords.places.contains(tokens[end].text),
        EnglishStepWords.markers.meaning(of: tokens[end].text) != .after
      else { return nil }
      end += 1
    }
    return end
  }

  /// ", *and* that takes time": whether a clause goes on with the reason before it.
  private static func goesOn(_ tokens: [Token], at place: Int) -> Bool {
    place + 2 < tokens.count && EnglishAsides.continuing.contains(tokens[place])
      && EnglishStepWords.markers.match(tokens, at: place) == nil
      && EnglishStepWords.markers.match(tokens, at: place + 1) == nil
  }

  private static func isPause(_ token: Token) -> Bool {
    token.kind == .comma || token.kind == .dash && token.spaced
  }

  /// The place after the full stop or the dots with which a sentence ends and another follows.
  static func sentenceEnd(_ tokens: [Token], at place: Int) -> Int? {
    guard place > 1, tokens[place].kind == .dot, !tokens[place].spaced else { return nil }
    var end = place + 1
    while end < tokens.count, tokens[end].kind == .dot, !tokens[end].spaced { end += 1 }
    guard end < tokens.count, tokens[end].spaced else { return nil }
    if end > place + 1 { return end }
    let before = tokens[place - 1]
    switch before.kind {
    case .word:
      let isShort =
        before.text.utf8.count < 2 || EnglishPeople.honorifics.contains(before)
        || EnglishAsides.shortened.contains(before)
        || tokens[end].kind == .number
          && (EnglishCalendar.months[before] != nil || EnglishCalendar.weekdays[before] != nil)
      return isShort ? nil : end
    // "13. January".
    case .number: return EnglishCalendar.months[tokens[end]] == nil ? end : nil
    case .ordinal, .close, .quote, .percent: return end
    default: return nil
    }
  }
}

extension Token {
  /// Whether it stands for a remark, and is no comma that was typed.
  var isAside: Bool { kind == .comma && text == StepAsides.mark }

  fileprivate init(kind: Kind, text: String, from start: Int, to end: Int) {
    self.init(
      kind: kind, text: text, number: 0, digits: 0, start: start, end: end, spaced: false,
      capital: false, shouted: false, possessive: false, key: WordIndex.key(of: text))
  }
}
