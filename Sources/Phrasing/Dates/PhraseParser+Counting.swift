/// Numbers in a row that count something else than days.
extension PhraseParser {
  /// Whether what follows an ordinal shows that it counts something else ("the 2nd round").
  var isCounting: Bool {
    guard inProse, let token, token.spaced else { return false }
    if isCountingSeveral { return true }
    guard token.kind == .word else { return false }
    if EnglishProse.counted.contains(token.text) { return true }
    // "The fifth element", "the 4th amendment": where no word announces a day, only what may follow
    // one leaves it a day.
    let number = tokens[at - 1]
    return
      (EnglishProse.smallOrdinals.contains(number.text)
      || number.kind == .ordinal && at - 2 == start)
      && (!token.capital || isNamedThing) && at > 1
      && EnglishRanges.the.contains(tokens[at - 2].text)
      && !context.namedPeople.contains { $0.name.contains(token.text) }
      && EnglishRanges.bounds.match(tokens, at: at) == nil
      && !EnglishProse.afterDay.contains(token.text) && !EnglishProse.starters.contains(token.text)
      && !EnglishProse.predicates.contains(token.text)
      && !EnglishProse.consents.contains(token.text)
      && EnglishCalendar.months[token.text] == nil
      && EnglishStepWords.markers.match(tokens, at: at) == nil
      && EnglishCalendar.dayParts.match(tokens, at: at) == nil
      && EnglishRanges.connectors.match(tokens, at: at) == nil
      && EnglishRanges.trailing.match(tokens, at: at) == nil
  }

  /// "On the first *four trams*": how many come first, and no day; "on the first four o'clock" is one.
  private var isCountingSeveral: Bool {
    guard let count = token, count.roles.contains(.number) || count.kind == .number,
      EnglishCalendar.months[count.text] == nil, let thing = peek(), thing.kind == .word,
      thing.spaced, !thing.capital, thing.text.utf8.count > 2
    else { return false }
    return EnglishCalendar.months[thing.text] == nil
      && EnglishCalendar.dayParts.match(tokens, at: at + 1) == nil
      && !EnglishCalendar.clock.contains(thing)
  }

  /// "The 17th *Door*": a capital that begins no name of somebody, and nothing that is done behind
  /// it.
  private var isNamedThing: Bool {
    guard let token, token.capital, !token.possessive, !EnglishGivenNames.names.contains(token),
      EnglishCalendar.weekdays[token] == nil, !EnglishActs.isVerb(token.text)
    else { return false }
    guard let next = peek() else { return true }
    return next.kind != .word && next.kind != .colon && next.kind != .dash
      || EnglishRanges.of.contains(next.text)
  }
}
