/// When only something may be done, and how somebody works meanwhile: neither is an act.
extension LimitPhrase {
  /// "Amit *works from home* in January", "Imran works *four days a week*".
  static func isWayOfWorking(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    if let found = sentence.first(of: EnglishWindows.waysOfWorking) {
      return isSomebody(sentence, before: found.start)
    }
    for place in tokens.indices.dropFirst() where EnglishWindows.working.contains(tokens[place]) {
      var parser = sentence.parser(at: place + 1)
      guard parser.cardinal() != nil, let unit = parser.take(EnglishCalendar.units),
        unit == .day || unit == .workingDay, parser.at + 1 < tokens.count,
        EnglishWords.perArticle.contains(tokens[parser.at]),
        EnglishCalendar.units.meaning(of: tokens[parser.at + 1]) != nil
      else { continue }
      return isSomebody(sentence, before: place)
    }
    return false
  }

  private static func isSomebody(_ sentence: Sentence, before place: Int) -> Bool {
    guard place > 0 else { return false }
    return EnglishGivenNames.names.contains(sentence.tokens[place - 1])
      || EnglishWords.heOrShe.contains(sentence.tokens[place - 1])
      || sentence.person(in: 0..<place, orLoneBefore: place) != nil
  }

  /// Whether a sentence says when only something may be done, or when a place or a list is open.
  static func isOpening(_ sentence: Sentence) -> Bool {
    isOnlyAllowed(sentence) || isBareOnly(sentence) || isOpenAt(sentence)
  }

  /// "Deployments *are only allowed* on …", "changes are *restricted to* weekends".
  private static func isOnlyAllowed(_ sentence: Sentence) -> Bool {
    guard let found = sentence.first(of: EnglishWindows.onlyAllowed) else { return false }
    return found.start > 0 && tellsTime(sentence.tokens, behind: found.next)
  }

  /// "Signatures *only on Fridays* after 2pm", "deployments only from 8 to 19 February": a thing, and
  /// no verb.
  ///
  /// "The call only on Fridays" is the call, "I only on Fridays" somebody.
  private static func isBareOnly(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let only = tokens.prefix(5).firstIndex(where: EnglishWords.onlyWord.contains), only > 0,
      only + 2 < tokens.count, EnglishWindows.beforeOnlyTimes.contains(tokens[only + 1]),
      tellsTime(tokens, behind: only + 1),
      let last = tokens[..<only].last, last.kind == .word, last.text.hasSuffix("s"),
      !EnglishActs.auxiliaries.contains(last), !EnglishProse.predicates.contains(last)
    else { return false }
    return tokens[..<only].allSatisfy { token in
      token.kind == .word && !EnglishWindows.ourselves.contains(token)
        && !EnglishWindows.bodies.contains(token) && !EnglishPeople.bodies.contains(token)
        && !EnglishGivenNames.names.contains(token)
    }
  }

  /// "The canteen *opens at 11* on Mondays", "the portal opens on the 1st *and closes* on the 10th".
  private static func isOpenAt(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard
      let opens = tokens.indices.dropFirst().first(where: {
        EnglishWindows.opening.contains(tokens[$0])
      })
    else { return false }
    let behind = tokens[(opens + 1)...]
    if let closes = behind.indices.first(where: { EnglishWindows.closing.contains(tokens[$0]) }),
      EnglishWords.andWord.contains(tokens[closes - 1]) || tokens[closes - 1].kind == .comma,
      tellsTime(tokens, behind: opens + 1), tellsTime(tokens, behind: closes + 1)
    {
      return true
    }
    guard let hour = behind.first, EnglishWords.atWord.contains(hour), opens + 2 < tokens.count
    else { return false }
    return tokens[opens + 2].kind == .number
  }

  private static func tellsTime(_ tokens: [Token], behind place: Int) -> Bool {
    tokens[min(place, tokens.count)...].prefix(6).contains { token in
      token.tellsTime || token.kind == .number || token.kind == .ordinal
        || EnglishCalendar.pluralDayParts.contains(token)
        || EnglishCalendar.units.meaning(of: token.text) != nil
    }
  }
}
