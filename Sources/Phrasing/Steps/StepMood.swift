/// What a line is instead of an act: a question, a wish, a condition, a state of things.
///
/// Nobody has said they will do it, so a name and a day beside it make no step of it.
enum StepMood {
  /// Why a line is no act, whatever else it says; `nil` when it may be one.
  static func cause(of act: [Token], in sentence: Sentence) -> StepQuality.Cause? {
    let act = withoutCircumstance(act)
    let words = act.filter { $0.kind == .word }
    guard let first = words.first else { return nil }
    if let last = sentence.tokens.last, last.kind == .other,
      sentence.source[last.start] == UInt8(ascii: "?")
    {
      return .question
    }
    if asks(act, first) { return .question }
    // "Risk: the council objects".
    if EnglishMoods.headings.contains(first), act.count > 2, act[1].kind == .colon {
      return .state
    }
    // "May Chen signs": a name, and no wish.
    if EnglishMoods.modals.contains(first), words.count > 1, !words[1].capital {
      let next = words[1].text
      let isName = first.capital && EnglishActs.base(ofThirdPerson: next) != nil
      if !isName { return .hedged }
    }
    if EnglishMoods.conditions.match(words, at: 0) != nil { return .conditional }
    for place in words.indices where EnglishMoods.wishes.match(words, at: place) != nil {
      return .hedged
    }
    return isState(words) ? .state : nil
  }

  /// "*Once the racks are in*, Desmond unlocks the hall" without what it waits for.
  private static func withoutCircumstance(_ act: [Token]) -> [Token] {
    guard let first = act.first, EnglishQuality.circumstances.contains(first),
      let comma = act.firstIndex(where: { $0.kind == .comma }), comma + 3 < act.count
    else { return act }
    return Array(act[(comma + 1)...])
  }

  /// "Who signs for the hospitals", "Where is the form": a question without its mark.
  private static func asks(_ act: [Token], _ first: Token) -> Bool {
    guard EnglishMoods.questions.contains(first), act.count > 1, act[1].kind == .word else {
      return false
    }
    return EnglishStepWords.copulas.contains(act[1])
      || EnglishActs.base(ofThirdPerson: act[1].text) != nil
  }

  // MARK: States

  /// "Raj is out", "our fiscal year ends", "Omar prefers Friday": how things are.
  private static func isState(_ words: [Token]) -> Bool {
    // "Signed before the lease expires": what expires is no more than when.
    if let last = words.last, words.count > 1, EnglishMoods.turns.contains(last),
      !words.dropFirst().contains(where: { EnglishQuality.circumstances.contains($0) }),
      !words[words.count - 2].text.hasSuffix("ly")
    {
      return true
    }
    // "Jens can't sign before January": a limit to keep, and nobody's act.
    if words.prefix(5).dropFirst().contains(where: { EnglishMoods.refusals.contains($0) }) {
      return true
    }
    if opensWithState(words) { return true }
    guard StepEnd.openingVerb(of: words) == nil else { return false }
    for place in words.indices.dropFirst().prefix(7) {
      let word = words[place].text
      if EnglishMoods.statives.contains(word), place + 1 < words.count {
        return !EnglishWords.toWord.contains(words[place + 1])
      }
      // "Merged by whoever is on call": said of somebody, and not what the line says.
      if EnglishMoods.relatives.contains(word) || isOver(word) { return false }
      if EnglishMoods.forms.contains(word) {
        return isSaidToBe(words, after: place)
      }
    }
    return false
  }

  /// "*Nobody* can approve it", "*we're closed* for carnival", "*don't bother* with the bond", "I *already*
  /// sent it": what is not done, how it is, what was done.
  private static func opensWithState(_ words: [Token]) -> Bool {
    guard words.count > 2 else { return false }
    let next = words[1].text
    if EnglishMoods.nobodies.contains(words[0].text) {
      return !EnglishMoods.butOnly.contains(words[1])
    }
    if EnglishMoods.refusals.contains(words[0].text), EnglishMoods.bothering.contains(words[1]) {
      return true
    }
    if EnglishMoods.forms.contains(words[0].text), words[0].text.contains("'"),
      EnglishMoods.shut.contains(words[1])
    {
      return true
    }
    return EnglishMoods.subjects.contains(words[0].text) && next == "already"
      && (EnglishMoods.pastVerbs.contains(words[2].text)
        || EnglishMoods.isRegularPast(words[2].text))
  }

  private static func isOver(_ word: String) -> Bool {
    EnglishActs.ends.contains(word) || EnglishActs.weakEnds.contains(word)
      || word.utf8.count > 4 && word.hasSuffix("ed")
  }

  /// Whether what follows "is" is neither done to something nor about to be.
  private static func isSaidToBe(_ words: [Token], after place: Int) -> Bool {
    let rest = words[(place + 1)...].drop { EnglishMoods.adverbs.contains($0) }
    guard let said = rest.first else { return true }
    let word = said.text
    if isOver(word) || EnglishActs.beginnings.contains(word)
      || EnglishMoods.destined.contains(word) || word.hasSuffix("ing") || said.capital
    {
      return false
    }
    // "Anke is in charge, she returns the form": somebody acts after all.
    return !rest.contains { EnglishStepWords.pronouns.contains($0) }
  }
}
