/// What somebody says has happened: "we had a kickoff call with IT on Thursday".
///
/// Its day lies behind, and nobody has anything left to do.
public enum PastFact {
  /// Whether a line begins with somebody and what they did.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func opens(_ text: some StringProtocol, in context: PhraseContext) -> Bool {
    let sentence = Sentence(text, context)
    let tokens = sentence.tokens
    var place = 0
    while place < tokens.count,
      tokens[place].kind == .comma || EnglishMoods.beforeFacts.contains(tokens[place].text)
    { place += 1 }
    guard place < tokens.count, let subject = subject(in: sentence, at: place) else { return false }
    var verb = subject.next
    func skipAdverbs() {
      while verb < tokens.count, EnglishMoods.factAdverbs.contains(tokens[verb].text) { verb += 1 }
    }
    skipAdverbs()
    let isPerfect =
      subject.isPerfect || verb < tokens.count && EnglishMoods.perfect.contains(tokens[verb].text)
    if isPerfect, !subject.isPerfect { verb += 1 }
    skipAdverbs()
    guard verb < tokens.count, isPast(verb, isPerfect, in: tokens) else { return false }
    // What is still to come makes more of it than a fact.
    return !tokens[verb...].contains { EnglishMoods.toCome.contains($0.text) }
  }

  /// Whoever it is said of; "we've" says the form of the verb too.
  private static func subject(
    in sentence: Sentence, at place: Int
  ) -> (next: Int, isPerfect: Bool)? {
    let word = sentence.tokens[place].text
    if EnglishMoods.subjects.contains(word) { return (place + 1, false) }
    if EnglishMoods.perfectSubjects.contains(word) { return (place + 1, true) }
    if sentence.people.isDepartment(place) { return (place + 1, false) }
    if let next = thing(in: sentence.tokens, at: place) { return (next, false) }
    let named = sentence.people.mention(at: place, alone: false) ?? sentence.people.lone(at: place)
    if let named, !named.person.isRoleOnly, !sentence.tokens[named.next - 1].possessive {
      return (named.next, false)
    }
    return body(in: sentence.tokens, at: place).map { ($0, false) }
  }

  /// "The kickoff *was*", "our audit *happened*": a thing, up to what is said of it.
  private static func thing(in tokens: [Token], at place: Int) -> Int? {
    guard
      EnglishPeople.theirs.contains(tokens[place]) || EnglishPeople.ours.contains(tokens[place])
        || EnglishPeople.yours.contains(tokens[place])
    else { return nil }
    return tokens.indices[(place + 1)...].prefix(4).first { index in
      EnglishMoods.happened.contains(tokens[index].text)
    }
  }

  /// "*The finance board* last met": a body that comes together, up to what it did.
  private static func body(in tokens: [Token], at place: Int) -> Int? {
    guard
      EnglishWords.determiners.contains(tokens[place]) || tokens[place].possessive
        || EnglishPeople.bodies.contains(tokens[place])
    else { return nil }
    return tokens.indices[place...].prefix(5).first { index in
      EnglishPeople.bodies.contains(tokens[index])
    }.map { $0 + 1 }
  }

  /// "had", "have met", "signed the": what was done, and not what is done to somebody.
  private static func isPast(_ place: Int, _ isPerfect: Bool, in tokens: [Token]) -> Bool {
    let word = tokens[place].text
    let next = place + 1 < tokens.count ? tokens[place + 1] : nil
    // "We had to …", "we have to …", "we've got a call on Thursday".
    let isDuty = isPerfect || word == "had"
    if isDuty, next.map({ EnglishWords.toWord.contains($0.text) }) == true { return false }
    if isPerfect, EnglishMoods.gotten.contains(word) { return false }
    if isPerfect, EnglishMoods.samePast.contains(word) { return true }
    // "The kickoff was planned for Thursday" may still come.
    if let next, EnglishMoods.arranging.contains(next.text) { return false }
    if EnglishMoods.pastVerbs.contains(word) { return true }
    guard EnglishMoods.isRegularPast(word), let next else { return false }
    // "Omar trained by July 9" is what is to become of him.
    return isPerfect || EnglishPeople.theirs.contains(next) || EnglishPeople.ours.contains(next)
      || EnglishPeople.yours.contains(next) || EnglishStepWords.itself.contains(next.text)
      || next.capital && EnglishCalendar.weekdays[next.text] == nil
  }
}
