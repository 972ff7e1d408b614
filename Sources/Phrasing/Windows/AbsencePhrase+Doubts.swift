internal import Scheduling

/// Words that leave it open whether somebody is away, and who.
extension AbsencePhrase {
  /// "I'm travelling January 20-22 *but reachable*": whoever works on, wherever they are.
  static func staysThere(in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.indices.contains { place in
      let isActive =
        EnglishWindows.stillActive.contains(tokens[place])
        && tokens[..<place].suffix(5).contains { EnglishWindows.buts.contains($0) }
      guard isActive || EnglishWindows.stillThere.contains(tokens[place]),
        // "Online *again* from the 4th" is a return.
        place + 1 == tokens.count || tokens[place + 1].text != "again"
      else { return false }
      // "Out and *not* reachable", "*won't be* available": away all the same.
      return !tokens[..<place].suffix(3).contains(where: \.denies)
    }
  }

  /// Whether "she" who is away may be either of two that were named before: "Priya's deputy is Lena
  /// when *she's* on leave".
  static func isWhoOpen(in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let away = sentence.first(of: EnglishWindows.away),
      covered(in: sentence, before: away.start) == nil,
      let pronoun = tokens[..<away.start].suffix(3).lastIndex(where: {
        EnglishWindows.heAndShe.contains($0)
      })
    else { return false }
    let named = sentence.people.mentions(in: 0..<pronoun).map(\.person).filter { !$0.isRoleOnly }
    return Set(named.map(\.words)).count > 1
  }

  /// "Dana *has the NDA*, back tomorrow": what comes back may be the thing that somebody has.
  static func isOfThing(before back: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let pause = tokens[..<back].lastIndex(where: \.isPause) else { return false }
    let start = tokens[..<pause].lastIndex(where: \.isPause).map { $0 + 1 } ?? 0
    // "*The contract's* with Dana, back on the 9th".
    if start < pause, EnglishRanges.the.contains(tokens[start]) { return true }
    return (start..<pause).contains { place in
      EnglishWindows.holding.contains(tokens[place]) && place + 1 < pause
        && EnglishWords.determiners.contains(tokens[place + 1])
    }
  }

  /// Of two readings of the days away the one that does not begin in the past.
  static func coming(_ when: Reading, in sentence: Sentence) -> Reading {
    let today = sentence.context.today
    guard when.kind == .ambiguous, let first = when.span?.first, first < today else { return when }
    let others = when.alternatives.compactMap { value in
      if case .date(let other) = value { other } else { nil }
    }
    guard let other = others.first(where: { $0.span.first.map { $0 >= today } ?? false }) else {
      return when
    }
    return sentence.parser(at: 0).reading(Choice(other)).asked(.twoMeanings, in: sentence.context)
  }
}
