/// What somebody is by a word that no table holds, which only its place beside a name tells: "our
/// harbour master, Captain Reyes, walks the berths", "Henk, the brewmaster, runs the pilot".
extension PersonScanner {
  /// What stands between a name and what they do: ", the brewmaster, *runs* …"; the place of the act.
  func trade(afterComma comma: Int) -> (words: String, next: Int)? {
    guard comma + 2 < tokens.count, tokens[comma].kind == .comma, isDeterminer(tokens[comma + 1]),
      let end = tradeEnd(at: comma + 2), end + 1 < tokens.count, tokens[end].kind == .comma,
      isDoing(end + 1)
    else { return nil }
    return (words(comma + 2..<end), end + 1)
  }

  /// "*harbour master*, Captain Reyes, walks …": the place of the comma before the name.
  func trade(beforeName place: Int) -> Int? {
    guard let end = tradeEnd(at: place), let named = apposed(at: end, isTitled: true),
      named.next < tokens.count, isDoing(named.next)
    else { return nil }
    return end
  }

  /// The place after up to four small words of which the last says what somebody does for a living.
  private func tradeEnd(at place: Int) -> Int? {
    var end = place
    while end < tokens.count, end - place < 4, tokens[end].kind == .word, !tokens[end].capital,
      !isDeterminer(tokens[end]), !EnglishPeople.stops.contains(tokens[end])
    { end += 1 }
    guard end > place, EnglishPeople.isTrade(tokens[end - 1]) else { return nil }
    return end
  }

  /// "The *auditors* sign", "our *planners* test it": several who do something for a living.
  func isCrew(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].kind == .word, !tokens[place].capital,
      !tokens[place].possessive
    else { return false }
    let word = tokens[place].text
    return
      (EnglishPeople.isSeveral(word) || EnglishPeople.crewEndings.contains(where: word.hasSuffix))
      && EnglishActs.isVerb(tokens[place + 1]) && !EnglishActs.isNoun(tokens[place + 1].text)
  }

  /// "*your engineer* Sam": what somebody is, and one name.
  func titledLone(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place + 2 < tokens.count, isDeterminer(tokens[place]),
      let lead = title(at: place + 1, leading: true), lead.next < tokens.count,
      isNameWord(lead.next)
    else { return nil }
    return described(
      .new(name(lead.next..<lead.next + 1)), from: place, next: lead.next + 1, title: lead.words,
      side: side(ofDeterminer: tokens[place]))
  }

  /// Whether somebody of whom all is said does something here, or has to.
  func isDoing(_ place: Int) -> Bool {
    place < tokens.count
      && (ThirdPerson.acts(at: place, in: tokens, isHuman: true)
        || EnglishActs.followsPerson(tokens[place].text))
  }

  /// ", Diane," or ", Gillian Marsh," or ", that's old Captain Reyes," after a role; behind a title
  /// the whole name may close the line.
  func apposed(
    at place: Int, isTitled: Bool
  ) -> (identity: PersonPhrase.Identity, next: Int)? {
    guard place + 1 < tokens.count, tokens[place].kind == .comma else { return nil }
    var start = place + 1
    while start < tokens.count, EnglishPeople.beforeApposed.contains(tokens[start]) { start += 1 }
    let name = afterHonorific(start)
    var end = name
    while end < tokens.count, end - name <= 2, isNameWord(end) { end += 1 }
    guard end > name else { return nil }
    let isWhole = end > place + 2
    let known = knownName(at: name, alone: false).flatMap { $0.next == end ? $0.identity : nil }
    let identity = known ?? honoured(.new(self.name(name..<end)), by: start..<name)
    guard end < tokens.count else { return isTitled && isWhole ? (identity, end) : nil }
    guard tokens[end].kind == .comma || isWhole && tokens[end].kind == .dot else { return nil }
    return (identity, tokens[end].kind == .comma ? end + 1 : end)
  }
}

extension EnglishPeople {
  /// Whether a word says what somebody does for a living: one that is known, or one that ends so.
  static func isTrade(_ word: Token) -> Bool {
    titles.contains(word)
      || word.text.utf8.count > 4 && tradeEndings.contains { word.text.hasSuffix($0) }
  }
}
