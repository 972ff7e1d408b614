/// The body or the human that decides.
extension GatePhrase {
  static func body(
    in sentence: Sentence, before verb: Int
  ) -> (words: String, person: PersonPhrase?, start: Int) {
    // "Ana Ruiz *(CEO)* signs": what somebody is, between them and what they do.
    if verb > 0, sentence.tokens[verb - 1].kind == .close,
      let open = sentence.tokens[..<verb].lastIndex(where: { $0.kind == .open }), open > 0
    {
      return body(in: sentence, before: open)
    }
    var start = verb
    while start > 0,
      sentence.tokens[start - 1].kind == .word
        || sentence.tokens[start - 1].kind == .dash
    { start -= 1 }
    // "… by 12 *March* and Ines Falk approves it": the rest of a day is no part of who.
    if start > 0, start < verb, [.number, .ordinal].contains(sentence.tokens[start - 1].kind),
      EnglishCalendar.months[sentence.tokens[start].text] != nil
    {
      start += 1
    }
    // "*In February* Dana signs orders": when, and no part of who.
    if start + 2 < verb, EnglishWords.ofInFrom.contains(sentence.tokens[start].text),
      EnglishCalendar.months[sentence.tokens[start + 1].text] != nil
    {
      start += 2
    }
    while start < verb, EnglishWindows.clauseOpeners.contains(sentence.tokens[start].text) {
      start += 1
    }
    // "They only meet on Mondays": how often is no part of who.
    var verb = verb
    // "The committee *will* meet": neither.
    while verb > start + 1,
      EnglishWindows.limits.contains(sentence.tokens[verb - 1].text)
        || EnglishActs.auxiliaries.contains(sentence.tokens[verb - 1])
    {
      verb -= 1
    }
    if start < verb, EnglishWords.heOrShe.contains(sentence.tokens[start].text),
      let named = sentence.person(in: 0..<start), !named.isRoleOnly
    {
      return (named.words, named, named.bytes.lowerBound)
    }
    // "*Helga's* PO run is every Tuesday": hers, and not she.
    let person = sentence.people.mention(at: start, alone: false).flatMap { found in
      sentence.tokens[found.next - 1].possessive && found.next < verb ? nil : found.person
    }
    if start + 1 == verb, EnglishWords.they.contains(sentence.tokens[start].text) {
      let words = antecedent(in: sentence, before: start) ?? sentence.words(start..<verb)
      return (words, nil, sentence.tokens[start].start)
    }
    // "There's the governance committee, *which* meets on …": what stands before the comma.
    if start + 1 == verb, EnglishWindows.relatives.contains(sentence.tokens[start].text) {
      if EnglishWindows.personal.contains(sentence.tokens[start].text),
        let named = sentence.person(in: 0..<start), !named.isRoleOnly
      {
        return (named.words, named, named.bytes.lowerBound)
      }
      let words = antecedent(in: sentence, before: start) ?? sentence.words(start..<verb)
      return (words, nil, sentence.tokens[start].start)
    }
    // "The committee has to be heard. *Meets* the first Thursday": of whom was spoken.
    if start == verb, let words = antecedent(in: sentence, before: start) {
      return (words, nil, sentence.tokens[min(start, sentence.tokens.count - 1)].start)
    }
    let isNamed = person.map { !$0.isRoleOnly } ?? false
    let place = start < verb ? start : verb
    return (sentence.words(start..<verb), isNamed ? person : nil, sentence.tokens[place].start)
  }

  /// "Finance", "the legal team": departments, and words that only say that those are people.
  static func isDepartment(_ words: String) -> Bool {
    let words = words.split(separator: " ").map { (text: $0.lowercased(), isCapital: $0 == "IT") }
    func isDepartment(_ word: (text: String, isCapital: Bool)) -> Bool {
      EnglishPeople.departments.contains(word.text) && (word.text != "it" || word.isCapital)
    }
    return words.contains(where: isDepartment)
      && words.allSatisfy { isDepartment($0) || EnglishWindows.ofDepartment.contains($0.text) }
  }

  /// What "they" are: the body named in the sentence before.
  private static func antecedent(in sentence: Sentence, before place: Int) -> String? {
    guard
      let last = sentence.tokens[..<place].indices.last(where: {
        EnglishWindows.bodies.contains(sentence.tokens[$0].text) || sentence.people.isDepartment($0)
      })
    else { return initials(in: sentence, before: place) }
    var start = last
    while start > 0, sentence.tokens[start - 1].kind == .word,
      !EnglishWords.prepositions.contains(sentence.tokens[start - 1].text),
      // "*And then* Finance, that's Dana, only approves …": what joins it is no part of its name.
      !EnglishWindows.clauseOpeners.contains(sentence.tokens[start - 1].text),
      start == last || !sentence.people.isDeterminer(sentence.tokens[start])
    { start -= 1 }
    return sentence.words(start..<last + 1)
  }

  /// "*The IRB* reviews the protocol, they meet the first Monday": a body called by its letters, where
  /// the line begins with it.
  private static func initials(in sentence: Sentence, before place: Int) -> String? {
    let tokens = sentence.tokens
    let start = tokens.prefix(2).firstIndex { sentence.people.isDeterminer($0) } ?? 0
    let body = start + (start < tokens.count && sentence.people.isDeterminer(tokens[start]) ? 1 : 0)
    guard body > start, body + 1 < place, tokens[body].shouted, tokens[body].text.utf8.count > 1,
      ThirdPerson.acts(at: body + 1, in: tokens, isHuman: true)
        || EnglishActs.auxiliaries.contains(tokens[body + 1])
    else { return nil }
    return sentence.words(start..<body + 1)
  }

  /// Whether the words name a body, or stand for those spoken of.
  static func isBody(_ words: String) -> Bool {
    let words = words.lowercased().split(separator: " ").map(String.init)
    return words == ["they"]
      || words.last.map(EnglishWindows.bodies.contains) == true
  }

  /// Whether a body is called by a common noun without its article: "board", "pricing committee",
  /// and not "our board", "SLT".
  ///
  /// - Complexity: Linear in the words.
  public static func wantsArticle(_ body: String) -> Bool {
    let words = Tokenizer.tokens(of: body)
    guard let first = words.first, let last = words.last, last.kind == .word, !last.shouted,
      !EnglishWindows.ofDepartment.contains(first), !EnglishWords.determiners.contains(first),
      !words.contains(where: \.possessive)
    else { return false }
    return EnglishWindows.commonBodies.contains(last)
  }

  /// Whether a word before a body's is no name: "the *change* board", but "the *Oslo* board".
  ///
  /// - Returns: True for what the language has a word for.
  public static func isCommon(_ word: String) -> Bool {
    guard let token = Tokenizer.tokens(of: word).first else { return false }
    return EnglishPeople.departments.contains(token) || EnglishPeople.bodies.contains(token)
      || EnglishPeople.groups.contains(token) || EnglishWindows.commonBodies.contains(token)
      || EnglishWindows.ofDepartment.contains(token) || EnglishActs.isActOrThing(token.text)
  }
}
