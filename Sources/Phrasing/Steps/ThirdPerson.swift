/// What somebody does, in the form that follows a name: "Petra *notarises* the deed".
///
/// No list holds every verb. A word in this form right after a name is one, unless it can be the
/// plural of a thing: "Coupa *invoices* paid".
enum ThirdPerson {
  /// Whether the word at a place is what whoever stands before it does; surely named a human, any
  /// verb will do.
  static func acts(at place: Int, in tokens: [Token], isHuman: Bool = false) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, !isPlural(at: place, in: tokens) else {
      return false
    }
    let word = tokens[place]
    if !isThing(word.text), EnglishActs.followsPerson(word.text) { return true }
    guard !word.capital, !word.possessive, word.spaced, word.text.utf8.count > 3,
      EnglishActs.base(ofThirdPerson: word.text) != nil,
      EnglishCalendar.units.meaning(of: word) == nil
    else { return false }
    if isHuman, !isThing(word.text) { return true }
    guard place + 1 < tokens.count else { return false }
    if opensObject(tokens[place + 1]) { return true }
    if place > 0, StepEnd.isLookedAt(at: place, in: tokens) { return true }
    // "*Hangs* up the posters".
    if EnglishActs.particles.contains(tokens[place + 1]), !isThing(word.text),
      place + 2 < tokens.count, opensObject(tokens[place + 2])
    {
      return true
    }
    return !isThing(word.text) && !isNoun(word.text) && hasBareObject(after: place, in: tokens)
  }

  /// "Petra *signed* the deed": what somebody has done, with what it was done to right behind it.
  static func acted(at place: Int, in tokens: [Token]) -> Bool {
    var place = place
    if place < tokens.count, EnglishActs.havers.contains(tokens[place]) { place += 1 }
    guard place + 1 < tokens.count, tokens[place].kind == .word, !tokens[place].capital,
      EnglishActs.ends.contains(tokens[place]) || tokens[place].text.hasSuffix("ed")
    else { return false }
    return opensObject(tokens[place + 1]) || EnglishActs.abbreviations.contains(tokens[place + 1])
  }

  /// "Health *checks* passed": things of which the line says what has become; "shift *leads* sign
  /// the order": several people.
  static func isPlural(at place: Int, in tokens: [Token]) -> Bool {
    guard place + 1 < tokens.count else { return false }
    if place + 2 < tokens.count, EnglishPeople.isSeveral(tokens[place].text),
      EnglishActs.isVerb(tokens[place + 1]), EnglishWords.determiners.contains(tokens[place + 2])
    {
      return true
    }
    let isSaid =
      EnglishActs.ends.contains(tokens[place + 1])
      || EnglishActs.weakEnds.contains(tokens[place + 1])
    return isSaid
      && (place + 2 == tokens.count || EnglishQuality.afterStates.contains(tokens[place + 2]))
  }

  /// "Licences *shall be assigned*": what becomes of a thing, and nobody's act.
  static func isSuffered(at place: Int, in tokens: [Token]) -> Bool {
    guard EnglishActs.auxiliaries.contains(tokens[place]) else { return false }
    let rest = tokens[(place + 1)...].prefix(4).drop { EnglishActs.stateFillers.contains($0) }
    guard let state = rest.first, rest.startIndex > place + 1,
      tokens[(place + 1)..<rest.startIndex].contains(where: { EnglishActs.being.contains($0) })
    else { return false }
    return EnglishActs.isState(state)
  }

  /// "Beth *files* the request", "Helen *reviews* and signs it": a word that may name things does
  /// something where this follows.
  static func hasObject(after place: Int, in words: [Token]) -> Bool {
    guard place + 1 < words.count else { return false }
    let next = words[place + 1]
    return EnglishWords.determiners.contains(next) || EnglishWords.andWord.contains(next)
      || EnglishStepWords.itself.contains(next)
  }

  private static func isThing(_ word: String) -> Bool {
    EnglishActs.isNoun(word) || EnglishActs.ends.contains(word)
  }

  /// "the", "his", "14", "Anna": what only an object begins with.
  static func opensObject(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .currency, .at: true
    case .word:
      EnglishWords.determiners.contains(token) || EnglishStepWords.itself.contains(token)
        || EnglishWords.objects.contains(token)
    default: false
    }
  }

  /// How words end that name things or people, and hardly ever what is done.
  private static func isNoun(_ word: String) -> Bool {
    EnglishActs.pluralEndings.contains { word.hasSuffix($0) }
  }

  /// "translates consent forms": a thing follows, and nothing says what has become of it.
  private static func hasBareObject(after place: Int, in tokens: [Token]) -> Bool {
    let next = tokens[place + 1]
    guard next.kind == .word, !EnglishQuality.towards.contains(next),
      !EnglishActs.particles.contains(next), !EnglishStepWords.joiners.contains(next),
      !EnglishProse.starters.contains(next), !next.text.hasSuffix("ed")
    else { return false }
    return !tokens[(place + 1)...].prefix(12).contains {
      $0.kind == .word
        && (EnglishActs.ends.contains($0) || EnglishActs.weakEnds.contains($0)
          || EnglishActs.beginnings.contains($0)
          || EnglishStepWords.copulas.contains($0))
    }
  }
}
