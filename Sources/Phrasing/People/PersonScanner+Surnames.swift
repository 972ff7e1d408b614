/// Surnames that are words of their own.
extension PersonScanner {
  /// Whether an act, a thing or a title is the surname of the given name before it: "Milo *Grant*
  /// raises the order", "signed by Ann *Chase*", "Ben *Driver* to sign".
  ///
  /// No list holds them all, so what somebody does right after the word tells it too. A given name
  /// that is a word as well, "Mark", leaves the pair an order unless both signs are there.
  func isSurname(_ place: Int) -> Bool {
    let token = tokens[place]
    guard place > 0, token.kind == .word, token.capital, !token.shouted,
      token.spaced, token.text.utf8.count > 2
    else { return false }
    let given = tokens[place - 1]
    guard given.kind == .word, given.capital, !given.shouted, !given.possessive,
      EnglishGivenNames.names.contains(given) || EnglishPeople.givenNames.contains(given),
      EnglishActs.base(ofThirdPerson: token.text).map({ EnglishActs.isVerb($0) }) != true
        || EnglishSurnames.words.contains(token)
    else { return false }
    // "Omar *May* 3".
    if place + 1 < tokens.count, [.number, .ordinal].contains(tokens[place + 1].kind) {
      return false
    }
    let isAct = doesSomething(place + 1)
    // "Signed by Lena *Friday*", "Priya *Head* of Legal": a day or a seat as often as a name.
    let isOther =
      EnglishCalendar.weekdays[token] != nil || EnglishProse.isTimeWord(token)
      || EnglishPeople.titles.contains(token)
    guard !isOther || isAct else { return false }
    let isListed = EnglishSurnames.words.contains(token)
    let isWord =
      EnglishPeople.givenNames.contains(given) || EnglishActs.isActOrThing(given.text)
    return isWord ? isListed && isAct : isListed || isAct
  }

  /// "*Grant* access to the portal", "*Chase* the order": an act, though somebody is called so.
  func isOrder(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, tokens[place].kind == .word, !tokens[place].possessive,
      EnglishActs.isVerb(tokens[place]), opensClause(place)
    else { return false }
    let next = tokens[place + 1]
    return next.kind == .word && !next.capital
      && (EnglishWords.determiners.contains(next) || EnglishActs.things.contains(next)
        || EnglishActs.activities.contains(next) || EnglishPeople.departments.contains(next))
  }

  /// Whether what stands at a place is what somebody does: "raises the order", "to raise it".
  private func doesSomething(_ place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, !tokens[place].capital else {
      return false
    }
    // "Rose Bond *and Mark* Field sign it".
    if EnglishWords.andWord.contains(tokens[place]), place + 1 < tokens.count {
      return tokens[place + 1].capital
    }
    return EnglishActs.auxiliaries.contains(tokens[place])
      || ThirdPerson.acts(at: place, in: tokens, isHuman: true)
  }
}
