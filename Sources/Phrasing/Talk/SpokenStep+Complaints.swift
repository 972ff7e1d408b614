/// What somebody says of a thing before they tell how long it takes, or who does it.
extension SpokenStep {
  /// "Vendor registration *is a nightmare, it's* four weeks": the thing and its length, without what
  /// it is like.
  mutating func takeComplaint() {
    guard
      let verb = tokens.prefix(7).firstIndex(where: {
        EnglishTalk.copulas.contains($0) || $0.possessive
      }), case let thing = tokens[verb].possessive ? 0..<verb + 1 : 0..<verb,
      isNameOfThing(thing, isSubject: true), case let mark = clauseEnd(from: verb),
      mark < tokens.count,
      isJudgement(verb + 1..<mark), let length = lengthSaid(behind: mark)
    else { return }
    if mark + 1 < length { blank(mark + 1..<length) }
    if !tokens[verb].possessive {
      blank(verb..<mark)
    } else {
      // "The *audit's* a pain".
      put(tokens[verb].text, over: verb..<mark)
    }
  }

  /// "*A nightmare*", "*really slow*": no state that something came to, and nowhere it is.
  private func isJudgement(_ range: Range<Int>) -> Bool {
    (1...4).contains(range.count)
      && range.allSatisfy { place in
        let token = tokens[place]
        return token.kind == .word && !token.capital && !EnglishActs.isState(token)
          && !EnglishWords.prepositions.contains(token) && !EnglishTalk.seats.contains(token)
          && !EnglishWords.objects.contains(token) && !EnglishProse.isTimeWord(token)
          && !EnglishWords.forWord.contains(token) && !EnglishWords.withinOrIn.contains(token)
          && !EnglishNumbers.begins(token) || EnglishNumbers.one.contains(token)
      }
  }

  /// The place of the length of which the clause behind a mark tells, and of nothing else before it.
  private func lengthSaid(behind mark: Int) -> Int? {
    var place = mark + 1
    guard place < tokens.count,
      EnglishTalk.pointing.contains(tokens[place]) || EnglishTalk.counting.contains(tokens[place])
        || EnglishTalk.takingVerbs.contains(tokens[place])
    else { return nil }
    while place < tokens.count, place - mark < 6, !isLength(place) {
      guard
        EnglishTalk.pointing.contains(tokens[place]) || EnglishTalk.counting.contains(tokens[place])
          || EnglishTalk.lengthVerbs.contains(tokens[place])
          || EnglishTalk.besideVerbs.contains(tokens[place])
      else { return nil }
      place += 1
    }
    return place < tokens.count && isLength(place) ? place : nil
  }

  /// "*Four weeks*", "*four weeks* from when you hand it in".
  private func isLength(_ place: Int) -> Bool {
    reader.measures(at: place) || reader.countedFrom(at: place) != nil
  }

  /// "Three quotes, *and* Gwendolyn collects them": the things, of which somebody does what follows.
  mutating func takeCollected() {
    let mark = clauseEnd(from: 0)
    guard isNameOfThing(0..<mark), mark + 3 < tokens.count, tokens[mark].kind == .comma else {
      return
    }
    var start = mark + 1
    // "…, *that's the rule over 25k,* and Gwendolyn …".
    let isRemark =
      EnglishTalk.pointing.contains(tokens[start]) && tokens[start].possessive
      || EnglishTalk.relatives.contains(tokens[start])
    if isRemark {
      let end = clauseEnd(from: start)
      guard end + 3 < tokens.count else { return }
      start = end + 1
    }
    guard EnglishWords.andWord.contains(tokens[start]), let next = somebody(at: start + 1),
      next + 1 < tokens.count, reader.isVerb(at: next),
      EnglishStepWords.itself.contains(tokens[next + 1])
    else { return }
    blank(isRemark ? mark + 1..<start + 1 : start..<start + 1)
  }

  /// Whether words at the head of a line name a thing: no act, no human, and nothing pointed to.
  private func isNameOfThing(_ range: Range<Int>, isSubject: Bool = false) -> Bool {
    guard (1...6).contains(range.count), range.upperBound <= tokens.count,
      let first = range.first,
      // At the head of a line every word has a capital.
      reader.anyone(at: first).map({ reader.isKnown($0.person) }) != true,
      !EnglishGivenNames.names.contains(tokens[first]),
      !EnglishTalk.unnamed.contains(tokens[first]), !EnglishTalk.subjects.contains(tokens[first])
    else { return false }
    // "*Export licensing* is a headache" is no order to export.
    let isAct =
      !isSubject && EnglishActs.isVerb(tokens[first]) && !EnglishActs.isNoun(tokens[first].text)
    return !isAct
      && range.allSatisfy { place in
        tokens[place].kind == .number
          || tokens[place].kind == .word
            && !EnglishStepWords.pronouns.contains(tokens[place])
            && EnglishStepWords.auxiliaries.match(tokens, at: place) == nil
            && !(place > 0 && EnglishActs.base(ofThirdPerson: tokens[place].text) != nil
              && ThirdPerson.hasObject(after: place, in: tokens))
      }
  }

  /// "*Two days per shift, three shifts,* so six days in all": the total, without how it was counted.
  mutating func takeTotal() {
    guard EnglishTalk.totals.occurs(in: tokens) else { return }
    let tokens = tokens
    for place in tokens.indices.dropFirst(4) {
      guard let length = reader.measured(at: place),
        let end = (place..<length.next + 1).lazy.compactMap({
          EnglishTalk.totals.match(tokens, at: $0)?.next
        }).first,
        end >= tokens.count || isMark(end) || tokens[end].kind == .dot
      else { continue }
      var start = place
      while start > 0, EnglishTalk.leadingToTotal.contains(tokens[start - 1]) { start -= 1 }
      guard start > 1, isMark(start - 1) else { continue }
      if start < place { blank(start..<place) }
      var first = start
      while first > 2, let clause = countedClause(endingAt: first - 1) { first = clause }
      if first < start { blank(first - 1..<start - 1) }
      return
    }
  }

  /// Where a clause begins that ends at a mark and only counts: "two days per shift", "three shifts".
  private func countedClause(endingAt mark: Int) -> Int? {
    var start = mark
    while start > 0, !isMark(start - 1) { start -= 1 }
    guard start > 0, (2...6).contains(mark - start), EnglishNumbers.begins(tokens[start]) else {
      return nil
    }
    let isRate = (start..<mark).contains {
      EnglishWords.perArticle.contains(tokens[$0]) && $0 > start
    }
    return reader.measures(at: start) || isRate || mark - start <= 3 ? start : nil
  }
}
