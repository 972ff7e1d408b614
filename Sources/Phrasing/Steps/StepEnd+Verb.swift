/// The verb a line opens with, and whether it is one.
extension StepEnd {
  /// The verb that opens the line, after a subject and helpers: "Omar *returns*", "I'll *send*".
  static func openingVerb(of words: [Token]) -> (base: String, place: Int)? {
    if let found = gerund(of: words) ?? asked(of: words) { return found }
    // "*Re*-run the import".
    if words.count > 1, EnglishActs.prefixes.contains(words[0]), !words[1].spaced,
      words.count < 3 || !isGathering(words[2]),
      let verb = openingVerb(of: Array(words.dropFirst())), verb.place == 0
    {
      return (verb.base, 1)
    }
    for place in words.indices.prefix(6) {
      let word = words[place].text
      let before = place > 0 ? words[place - 1].text : nil
      // "Omar *sends* it", and "*sends* the report" where his name stands in a column.
      if let base = EnglishActs.base(ofThirdPerson: word), EnglishActs.isVerb(base),
        place > 0 || words.count > 1 && EnglishWords.determiners.contains(words[1]),
        isVerb(at: place, in: words), !ThirdPerson.isPlural(at: place, in: words)
      {
        return (base, place)
      }
      let isBase =
        EnglishActs.isVerb(word)
        || place == 0 && words.count > 1 && EnglishActs.staging.contains(word)
      if isBase, place == 0,
        isNounPair(words) || isAfterwards(words)
          || EnglishActs.compounds.match(words, at: 0) != nil
      {
        return nil
      }
      // "Notice to proceed issued".
      if before == "to", place > 1, EnglishActs.leadingTo.contains(words[place - 2]) {
        continue
      }
      if isBase, place == 0, EnglishActs.nouns.contains(word), !isOrdered(words) { continue }
      // "Team *lead* signs the rota".
      if isBase, place > 0, EnglishPeople.titles.contains(words[place]),
        ThirdPerson.acts(at: place + 1, in: words)
      {
        continue
      }
      if isBase, place == 0 || isHelper(before) { return (word, place) }
      // "Ward managers *nominate* two": several people, and what they do.
      if isBase, place > 0, isDoneByParty(at: place, in: words) { return (word, place) }
      if place == 0, isUnlistedOrder(words) { return (word, place) }
      if place > 0, isUnlistedVerb(at: place, in: words) { return (word, place) }
      // "Dana and Raj meet".
      if isBase, place > 1, words[place - 1].capital, !words[place - 1].shouted,
        EnglishWords.andWord.contains(words[place - 2])
          ? !EnglishActs.isActOrThing(words[place - 1].text) : isLastNamed(place, in: words)
      {
        return (word, place)
      }
      if place > 0, word == "sign" || word == "signs", before == "parties" || before == "teams" {
        return ("sign", place)
      }
      if place > 0, before == "will" || before == "can", !EnglishPeople.stops.contains(word) {
        return (word, place)
      }
    }
    return nil
  }

  /// "Rose Bond and Mark *Field* sign": the whole name of the last of several.
  private static func isLastNamed(_ place: Int, in words: [Token]) -> Bool {
    let given = words[place - 2]
    guard given.capital,
      EnglishGivenNames.names.contains(given) || EnglishPeople.givenNames.contains(given)
    else { return false }
    // "Ana/*Tom* sign".
    if place == 2 { return EnglishGivenNames.names.contains(words[1]) && !words[1].spaced }
    return place > 3 && EnglishWords.andWord.contains(words[place - 3])
  }

  /// "Hana *unlocks* the tenant": what somebody does, in a verb of no list.
  private static func isUnlistedVerb(at place: Int, in words: [Token]) -> Bool {
    let before = words[place - 1]
    return before.capital && !before.shouted && !before.possessive
      && !EnglishPeople.notNames.contains(before)
      && !EnglishActs.isActOrThing(before.text) && !EnglishActs.isActOrThing(words[place].text)
      && !EnglishMoods.statives.contains(words[place])
      && EnglishActs.base(ofThirdPerson: words[place].text) != nil
      && ThirdPerson.acts(at: place, in: words)
  }

  /// "Ask the CEO to *generate* the key": what is asked for, and not the asking.
  private static func asked(of words: [Token]) -> (base: String, place: Int)? {
    guard let first = words.first, EnglishStepWords.asking.contains(first) else { return nil }
    // "Have *Idris* countersign it".
    if words.count > 3, words[1].capital || EnglishPeople.departments.contains(words[1]) {
      let next = words[2].capital && !words[2].shouted ? 3 : 2
      if next + 1 < words.count, EnglishActs.isVerb(words[next]), !words[next].capital,
        !EnglishActs.isNoun(words[next].text) || ThirdPerson.hasObject(after: next, in: words)
      {
        return (words[next].text, next)
      }
    }
    guard
      let to = words.prefix(6).firstIndex(where: { EnglishWords.toWord.contains($0) }), to > 1,
      to + 1 < words.count, !EnglishPeople.theirs.contains(words[to + 1]),
      !words[to + 1].capital, !EnglishPeople.departments.contains(words[to + 1])
    else { return nil }
    let isHuman = words[1..<to].contains {
      $0.capital || EnglishPeople.titles.contains($0) || EnglishPeople.departments.contains($0)
        || EnglishPeople.groups.contains($0) || EnglishWords.parties.contains($0)
    }
    return isHuman ? (words[to + 1].text, to + 1) : nil
  }

  /// "Ward managers *nominate* two", "marketing *do* the posters": what several people do.
  static func isDoneByParty(at place: Int, in words: [Token]) -> Bool {
    let doer = words[place - 1]
    let hasObject =
      place + 1 < words.count
      && (EnglishWords.determiners.contains(words[place + 1])
        || EnglishStepWords.itself.contains(words[place + 1]))
    if EnglishPeople.isSeveral(doer.text), !EnglishActs.isNoun(words[place].text) { return true }
    return hasObject
      && (EnglishPeople.groups.contains(doer) || EnglishPeople.departments.contains(doer)
        || EnglishPeople.isSeveral(doer.text))
  }

  /// "*Label* the crates", "*label* 600 crates": an order, and not the thing "label printer".
  private static func isOrdered(_ words: [Token]) -> Bool {
    guard words.count > 1 else { return false }
    let next = words[1]
    if EnglishWords.determiners.contains(next) || EnglishActs.particles.contains(next),
      words.count > 2
    {
      return true
    }
    // "Store managers": whoever does it.
    if EnglishPeople.isSeveral(next.text) { return false }
    let isMany = next.text.hasSuffix("s") && !next.text.hasSuffix("ss")
    return isMany && (words.count > 2 || next.start - words[0].end > 1)
  }

  /// "*Translate* the deck": an order in a verb of no list, before what only an object begins with.
  private static func isUnlistedOrder(_ words: [Token]) -> Bool {
    let first = words[0].text
    guard words.count > 2, first.utf8.count > 2, !words[0].possessive, !words[0].shouted,
      !EnglishActs.isActOrThing(first), !EnglishProse.starters.contains(first),
      !EnglishPeople.stops.contains(first), !EnglishPeople.notNames.contains(first),
      !EnglishQuality.towards.contains(first), !EnglishQuality.noOrders.contains(first),
      !first.hasSuffix("ing"), !first.hasSuffix("ed"), !first.hasSuffix("ly")
    else { return false }
    // "Clean up the duplicates".
    let isSplit = words.count > 3 && EnglishActs.particles.contains(words[1])
    return EnglishWords.determiners.contains(words[isSplit ? 2 : 1])
  }

  /// "Post go-live support": after it, and no order to post anything.
  private static func isAfterwards(_ words: [Token]) -> Bool {
    words.count > 1 && words[0].text == "post"
      && (EnglishActs.activities.contains(words[1])
        || EnglishActs.afterwards.contains(words[1]))
  }

  /// "Redline turnaround": a paper and what is done with it, and no order to do it.
  private static func isNounPair(_ words: [Token]) -> Bool {
    guard words.count == 2 else { return false }
    // "Award meeting", "close call".
    if isGathering(words[1]) { return true }
    guard EnglishActs.things.contains(words[0]) else { return false }
    let second = words[1].text
    return EnglishActs.activities.contains(second)
      || EnglishActs.nounEndings.contains { second.hasSuffix($0) }
  }

  private static func isHelper(_ word: String?) -> Bool {
    word.map { EnglishActs.helpers.contains($0) } == true
  }

  /// "Obtaining approval": the same verb in its other dress.
  private static func gerund(of words: [Token]) -> (base: String, place: Int)? {
    let place = words.first.map { EnglishActs.progressive.contains($0) } == true ? 1 : 0
    guard words.count > place, words[place].text.hasSuffix("ing"), words[place].text.utf8.count > 5
    else { return nil }
    let first = words[place].text
    // "Steering committee", "managing director".
    if words.count > place + 1,
      EnglishPeople.groups.contains(words[place + 1])
        || EnglishPeople.titles.contains(words[place + 1])
        // "Building consent".
        || EnglishQuality.permits.contains(first)
          && EnglishQuality.givenEnds.contains(words[place + 1])
    {
      return nil
    }
    // "*Purchasing* issues the order": a department, and what it does.
    if words.count > place + 2, EnglishPeople.departments.contains(first),
      let act = EnglishActs.base(ofThirdPerson: words[place + 1].text), EnglishActs.isVerb(act)
    {
      return nil
    }
    // "Testing SSO" does something, "testing phase" is what it is called.
    if EnglishActs.activities.contains(first) || EnglishActs.things.contains(first) {
      guard words.count > place + 1 else { return nil }
      let next = words[place + 1]
      guard
        EnglishWords.determiners.contains(next) || EnglishActs.particles.contains(next)
          || next.shouted
      else { return nil }
    }
    let stem = String(first.dropLast(3))
    // "Setting", "running".
    let isDoubled = stem.last == stem.dropLast().last
    return [stem, stem + "e", isDoubled ? String(stem.dropLast()) : stem]
      .first { EnglishActs.isVerb($0) || EnglishActs.staging.contains($0) }
      .map { ($0, place) }
  }

  /// "Legal *reviews* MSA", "Ana *files* DPIA": after whoever does it and before a paper by its
  /// short name, or before a lone paper; "security reviews passed" are things.
  static func isLookedAt(at place: Int, in words: [Token]) -> Bool {
    guard place + 1 < words.count, words[place].text.hasSuffix("s") else { return false }
    let doer = words[place - 1]
    let isDoer =
      StepOwner.isGroup(doer)
      || doer.capital && !doer.possessive && EnglishGivenNames.names.contains(doer)
    let object = words[(place + 1)...].prefix { !EnglishQuality.afterStates.contains($0) }
    guard let first = object.first, let last = object.last, object.count < 5 else { return false }
    let isPaper =
      first.shouted && EnglishActs.abbreviations.contains(first)
      || EnglishQuality.negotiated.contains(first)
      || EnglishActs.things.contains(last) && !EnglishQuality.proofs.contains(last)
        && EnglishActs.base(ofThirdPerson: words[place].text)
          .map { EnglishActs.examining.contains($0) } == true
    return isDoer && isPaper
      && !words[(place + 1)...].contains {
        EnglishActs.ends.contains($0) || EnglishActs.weakEnds.contains($0)
          || EnglishActs.beginnings.contains($0)
      }
  }

  /// "signs", "returns": what somebody does, in the third person.
  static func isAct(at place: Int, in words: [Token]) -> Bool {
    guard let base = EnglishActs.base(ofThirdPerson: words[place].text) else { return false }
    return EnglishActs.isVerb(base) && isVerb(at: place, in: words)
  }

  /// Whether a word that may name things is what somebody does: "Beth *files* the request".
  private static func isVerb(at place: Int, in words: [Token]) -> Bool {
    let word = words[place].text
    guard EnglishActs.isNoun(word) || EnglishActs.ends.contains(word) else { return true }
    // "Works on the runbook".
    if place + 1 < words.count, EnglishActs.ends.contains(word),
      EnglishActs.endlessActs.match(words, at: place) != nil
    {
      return true
    }
    if place > 0, isLookedAt(at: place, in: words) { return true }
    // "Company secretary *files* the resolution" as well.
    let doer = place > 0 ? words[place - 1] : nil
    return
      (doer.map { ($0.capital || EnglishPeople.titles.contains($0)) && !$0.possessive } ?? true)
      && ThirdPerson.hasObject(after: place, in: words)
  }
}
