/// Whole clauses that stand where a title should.
extension TitleRemnant {
  /// "Send the checklist, 40 questions, *Batchline fills it in*": a title without the act of somebody
  /// else that follows behind a mark, and that act; `nil` where none does.
  ///
  /// - Complexity: Linear in the title.
  public static func withoutOthersAct(_ title: String) -> (title: String, act: String)? {
    let tokens = Tokenizer.tokens(of: title)
    let start = tokens.indices.dropFirst(2).dropLast(2).first { place in
      tokens[place - 1].kind == .comma && tokens[place].capital
        && ThirdPerson.acts(at: place + 1, in: tokens, isHuman: true)
        && ThirdPerson.hasObject(after: place + 1, in: tokens)
    }
    guard let start else { return nil }
    let bytes = Array(title.utf8)
    return (
      String(decoding: bytes[..<tokens[start - 2].end], as: UTF8.self),
      String(decoding: bytes[tokens[start].start...], as: UTF8.self)
    )
  }

  /// "Read our paper" for "our paper, *reads it*", "our paper is fine, *reads it*": an act with what
  /// it is done to.
  static func withObject(_ title: String, _ tokens: [Token]) -> String? {
    let comma = tokens.count - 3
    guard (1...7).contains(comma), tokens[comma].kind == .comma,
      tokens[..<comma].allSatisfy({ $0.kind == .word }),
      EnglishWords.determiners.contains(tokens[0]),
      EnglishStepWords.itself.contains(tokens[comma + 2]),
      ThirdPerson.acts(at: comma + 1, in: tokens, isHuman: true),
      let plain = EnglishActs.plainForm(of: tokens[comma + 1]), EnglishActs.isVerb(plain)
    else { return nil }
    let state = tokens[..<comma].firstIndex { EnglishStepWords.copulas.contains($0) } ?? comma
    guard state > 1 else { return nil }
    let thing = String(decoding: Array(title.utf8)[..<tokens[state - 1].end], as: UTF8.self)
    return "\(plain) \(thing.prefix(1).lowercased())\(thing.dropFirst())"
  }

  /// "*While* the pilot is running, …", "for the tax side, our controller *Heike Brandt checks* the
  /// layout", "*who signs is* our director", "our auditors *are external*", "the crew *get their*
  /// training": a sentence about somebody, and no name of an act.
  static func tellsOfSomebody(
    _ title: String, _ tokens: [Token], _ context: PhraseContext
  ) -> Bool {
    guard let first = tokens.first, tokens.count > 2 else { return false }
    if EnglishTalk.whoSigns.match(tokens, at: 0) != nil { return true }
    let comma = tokens.firstIndex { $0.kind == .comma }
    if EnglishTalk.subordinating.contains(first), comma != nil { return true }
    // "*Before Hanke signs*".
    if EnglishTalk.beforeOrAfter.contains(first), tokens.count < 5, tokens[1].capital,
      ThirdPerson.acts(at: 2, in: tokens, isHuman: true)
    {
      return true
    }
    if isStateOfOurs(tokens) { return true }
    if EnglishTalk.wholeClauses.occurs(in: tokens) { return true }
    return holdsDoer(title, tokens, context)
  }

  /// "*Our auditors are* external": how somebody of theirs is.
  private static func isStateOfOurs(_ tokens: [Token]) -> Bool {
    guard EnglishTalk.ofSides.contains(tokens[0]),
      let verb = tokens.prefix(4).firstIndex(where: { EnglishStepWords.copulas.contains($0) }),
      verb > 1, verb + 2 == tokens.count
    else { return false }
    let state = tokens[verb + 1]
    return state.kind == .word && !EnglishActs.isState(state)
  }

  /// ", our controller *Heike Brandt checks* the layout": a full name, and what that human does.
  ///
  /// An act may well be about it: "confirm *what* Heike Brandt checks".
  private static func holdsDoer(
    _ title: String, _ tokens: [Token], _ context: PhraseContext
  ) -> Bool {
    let mayName = tokens.indices.dropFirst().dropLast().contains {
      tokens[$0].capital && tokens[$0 + 1].capital
    }
    guard mayName else { return false }
    let reader = StepReader(
      source: Array(title.utf8), tokens: tokens, context: context, previous: nil)
    for place in tokens.indices.dropFirst() {
      if EnglishTalk.embedding.contains(tokens[place - 1]) { return false }
      guard tokens[place].capital, place + 2 < tokens.count, tokens[place + 1].capital,
        let found = reader.anyone(at: place), !found.person.isRoleOnly,
        found.next > place + 1, found.next + 1 < tokens.count,
        !tokens[found.next - 1].possessive, tokens[found.next].kind == .word,
        !tokens[found.next].capital
      else { continue }
      if EnglishStepWords.auxiliaries.match(tokens, at: found.next) != nil
        || ThirdPerson.acts(at: found.next, in: tokens, isHuman: true)
          && ThirdPerson.hasObject(after: found.next, in: tokens)
      {
        return true
      }
    }
    return false
  }
}
