/// Owners that no list holds: groups told by two small words, companies by the make of their name,
/// and whoever has to give something.
extension StepOwner {
  /// "*Customer success* trains the users", "*Health and safety* approves the visit", "the *help
  /// desk* tests it": two small nouns before what only somebody does.
  static func unlistedGroup(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let start = cell.lowerBound + (sentence.people.isDeterminer(tokens[cell.lowerBound]) ? 1 : 0)
    guard start + 2 < cell.upperBound, isNoun(tokens[start], first: start == cell.lowerBound) else {
      return nil
    }
    var next = start + 1
    if EnglishWords.andWord.contains(tokens[next]) { next += 1 }
    guard next + 1 < cell.upperBound, isNoun(tokens[next], first: false) else { return nil }
    let verb = tokens[next + 1]
    guard !verb.capital, let base = EnglishActs.base(ofThirdPerson: verb.text),
      EnglishActs.acts.contains(base),
      !EnglishActs.isNoun(verb.text) || hasObject(next + 1, cell, tokens),
      next + 2 < cell.upperBound,
      // "Rehearsal import *finishes with* no errors": what runs, and nobody.
      !EnglishActs.finishing.contains(base) || !EnglishWords.withWord.contains(tokens[next + 2])
    else { return nil }
    return .group
  }

  /// A given name before what its human did or is told to do: "*Priya* signed the deed", "*Ana*, sign
  /// the deed".
  static func givenSubject(
    of cell: Range<Int>, _ sentence: Sentence
  ) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let next = cell.lowerBound + 1
    guard next + 1 < cell.upperBound, isLoneName(cell.lowerBound, sentence),
      EnglishGivenNames.names.contains(tokens[cell.lowerBound])
    else { return nil }
    if ThirdPerson.acted(at: next, in: tokens) { return .person }
    let isTold =
      tokens[next].kind == .comma && EnglishActs.acts.contains(tokens[next + 1])
      && !EnglishActs.isNoun(tokens[next + 1].text)
    return isTold ? .person : nil
  }

  /// "*ARB* approves the design": a body by letters no list has, before what only people do.
  static func shortSubject(of cell: Range<Int>, _ sentence: Sentence) -> StepFeatures.Owner? {
    let tokens = sentence.tokens
    let (first, next) = (tokens[cell.lowerBound], cell.lowerBound + 1)
    guard first.shouted, (2...5).contains(first.text.utf8.count), !first.possessive,
      !EnglishActs.isActOrThing(first.text), !EnglishActs.abbreviations.contains(first),
      next < cell.upperBound, !EnglishActs.ends.contains(tokens[next]),
      let base = EnglishActs.base(ofThirdPerson: tokens[next].text),
      EnglishActs.acts.contains(base), ThirdPerson.acts(at: next, in: tokens)
    else { return nil }
    return .group
  }

  /// A word of a group's name: no human's, no paper's and no word of the grammar.
  private static func isNoun(_ word: Token, first: Bool) -> Bool {
    word.kind == .word && (first || !word.capital) && !word.possessive
      && word.text.utf8.count > 2 && !word.text.hasSuffix("ly")
      && !EnglishGivenNames.names.contains(word) && !EnglishActs.things.contains(word)
      && !EnglishActs.ends.contains(word) && !EnglishActs.auxiliaries.contains(word)
      && !EnglishPeople.titles.contains(word) && !EnglishPeople.theirs.contains(word)
      && !EnglishWords.determiners.contains(word) && !EnglishWords.prepositions.contains(word)
      && !EnglishStepWords.joiners.contains(word) && !EnglishStepWords.discourse.contains(word)
      && !EnglishProse.starters.contains(word) && !EnglishProse.denials.contains(word)
      && !EnglishQuality.besideSubjects.contains(word)
      || first && word.kind == .word && EnglishQuality.groupOpenings.contains(word)
  }

  private static func hasObject(_ verb: Int, _ cell: Range<Int>, _ tokens: [Token]) -> Bool {
    ThirdPerson.hasObject(after: verb, in: tokens)
      || verb + 1 < cell.upperBound && EnglishActs.particles.contains(tokens[verb + 1])
  }

  /// The place after a company by the make of its name: "*Vodafone* confirms", "*Deutsche Bahn*
  /// signs", "*Air Liquide* approves".
  static func firmWords(_ cell: Range<Int>, _ sentence: Sentence) -> Int? {
    let tokens = sentence.tokens
    let first = tokens[cell.lowerBound]
    guard first.kind == .word, first.capital, !first.possessive,
      cell.lowerBound + 1 < cell.upperBound,
      !EnglishGivenNames.names.contains(first)
    else { return nil }
    let second = tokens[cell.lowerBound + 1]
    if EnglishCompanies.openings.contains(first), second.kind == .word, second.capital {
      return cell.lowerBound + 2
    }
    let isAlone = !(second.kind == .word && second.capital)
    let isMade =
      first.text.utf8.count > 5 && EnglishCompanies.makes.contains { first.text.hasSuffix($0) }
    return isAlone && isMade ? cell.lowerBound + 1 : nil
  }

  /// "Need *Renata's* signature on the order": whoever gives it.
  static func needsOf(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let first = range.first, EnglishWords.needOrNeeds.contains(sentence.tokens[first]) else {
      return false
    }
    return givesOf(first + 1..<range.upperBound, sentence)
  }

  /// "*Karin's* written approval": a name, and right behind it what that human gives.
  static func givesOf(_ range: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let first = range.first, isLoneName(first, sentence) || names(in: range, sentence) == 1
    else { return false }
    let tokens = sentence.tokens
    guard let whose = range.prefix(3).first(where: { tokens[$0].possessive }) else { return false }
    return tokens[(whose + 1)..<range.upperBound].prefix(3).contains {
      EnglishQuality.givenEnds.contains($0) || EnglishQuality.signing.contains($0)
    }
  }
}
