/// Titles that name nothing that is done, whatever time or name stands beside them.
extension TitleRemnant {
  /// "*Can*", "*depends*", "*nobody really*, oh", "*unless* it's under a hundred", "*our lawyer's a*
  /// woman from Bergen", "*22 waiters* in two shifts", "*six hours* a week": a condition, how something
  /// is or how many there are, and no act.
  ///
  /// - Complexity: Linear in the title.
  public static func namesNoAct(_ title: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: title)
    guard let first = tokens.first(where: { $0.kind == .word || $0.kind == .number }) else {
      return false
    }
    if first.kind == .word, isCondition(tokens) { return true }
    return saysNothing(tokens) || isToBePutDown(tokens) || isState(tokens) || isCount(tokens)
  }

  /// "*Ours*", "*about sixty questions*": what says nothing that is done, and on no terms either.
  ///
  /// - Complexity: Linear in the clause.
  public static func saysNothing(_ clause: some StringProtocol) -> Bool {
    let tokens = Tokenizer.tokens(of: clause)
    return !tokens.isEmpty && (saysNothing(tokens) || isCount(tokens))
  }

  /// "*But* two of those were", "*when* it suits them"; "when *to* train them" asks for an act.
  private static func isCondition(_ tokens: [Token]) -> Bool {
    let first = tokens[0]
    if EnglishTalk.conditions.contains(first) { return true }
    return EnglishTalk.conditionsOfTime.contains(first) && tokens.count > 1
      && !EnglishWords.toWord.contains(tokens[1])
  }

  /// "*Leaves*, for good", "*ours*, about sixty questions": its first clause says nothing.
  private static func saysNothing(_ tokens: [Token]) -> Bool {
    let clause = tokens.prefix { $0.kind != .comma && $0.kind != .colon }
    return clause.count < 4 && clause.contains { EnglishTalk.sayingNothing.contains($0) }
      && clause.allSatisfy { word in
        word.kind == .word && !word.shouted
          && (EnglishTalk.sayingNothing.contains(word) || EnglishTalk.besideNothing.contains(word)
            || EnglishTalk.emptyAlone.contains(word))
      }
  }

  /// "*Just say* to be introduced".
  private static func isToBePutDown(_ tokens: [Token]) -> Bool {
    tokens.count > 2 && EnglishTalk.beforeTalk.contains(tokens[0])
      && EnglishTalk.puttingDown.contains(tokens[1])
  }

  /// "*Two of those were* late", "*our lawyer's a* woman called Ragna": how something is or was.
  private static func isState(_ tokens: [Token]) -> Bool {
    guard EnglishTalk.subjectOpenings.contains(tokens[0]),
      let verb = tokens.prefix(6).indices.dropFirst().first(where: { place in
        tokens[place].kind == .word
          && (EnglishTalk.stateVerbs.contains(tokens[place])
            || tokens[place].possessive && place + 1 < tokens.count
              && EnglishNumbers.one.contains(tokens[place + 1]))
      })
    else { return false }
    if verb + 1 == tokens.count { return true }
    // "The old codes *are cleaned up*", "the drawings *are with* the council": what becomes of them.
    return EnglishNumbers.one.contains(tokens[verb + 1])
      || EnglishTalk.wasWords.contains(tokens[verb])
  }

  /// "*60 adjusters* in three groups", "*two rounds*, ten days each": a number of what is no act, no
  /// paper and no thing to be had.
  private static func isCount(_ tokens: [Token]) -> Bool {
    let start = tokens.firstIndex { !EnglishTalk.roughly.contains($0) } ?? 0
    let head = tokens[start...].firstIndex { token in
      token.kind != .number && !(token.kind == .word && token.roles.contains(.number))
    }
    guard let head, head > start else { return false }
    let end =
      tokens[head...].firstIndex {
        $0.kind != .word || EnglishTalk.behindHeads.contains($0)
      } ?? tokens.count
    guard end > head,
      EnglishTalk.countedOnly.contains(tokens[end - 1])
        || EnglishPeople.isSeveral(tokens[end - 1].text)
        || EnglishCalendar.units.meaning(of: tokens[end - 1]) != nil
    else { return false }
    // "22 waiters *trained*", "two rounds of *testing*".
    return !tokens[end...].contains { token in
      token.kind == .word && !token.possessive
        && (EnglishActs.isState(token) || EnglishActs.acts.contains(token)
          || EnglishActs.activities.contains(token))
    }
  }
}
