/// How long an act takes, told in a clause of its own.
extension SpokenStep {
  /// "…; *he says* six days", "… *and it only takes* a day", "…, *and Ana says to count on* five
  /// weeks *for it*": the length alone, with whoever is named.
  mutating func takeLengths() {
    if takeQuote() { return }
    var place = 2
    while place < tokens.count {
      guard let clause = joint(at: place) else {
        place += 1
        continue
      }
      takeLength(of: clause, from: place)
      takeRounds(at: clause)
      place = max(clause, place + 1)
    }
  }

  /// Where a clause begins behind a mark, an "and" or both.
  private func joint(at place: Int) -> Int? {
    var start = place
    if isMark(start) { start += 1 }
    if start < tokens.count,
      EnglishStepWords.joiners.contains(tokens[start])
        || EnglishWords.butWord.contains(tokens[start])
    {
      start += 1
    }
    return start > place && start + 1 < tokens.count ? start : nil
  }

  private mutating func takeLength(of clause: Int, from joint: Int) {
    var place = clause
    // "*From the day she gets the pack* it's about four weeks": what it waits for.
    let receipt = receipt(at: place)
    if let receipt { place = receipt.end }
    var hasVerb = false
    var name: Range<Int>?
    let isContracted = EnglishTalk.contracted.contains(tokens[place])
    if EnglishTalk.subjects.contains(tokens[place]) {
      // "*You* send it and *he* takes ten days": the length of somebody else's act.
      if EnglishWords.youWords.contains(tokens[0]), EnglishWords.heOrShe.contains(tokens[place]) {
        return
      }
      // "Mirjam meets the inspectors, *they need* two days": theirs, and not hers.
      if tokens[place].text == "they", isOneHuman(before: clause) { return }
      hasVerb = isContracted || tokens[place].possessive
      place += 1
    } else if receipt == nil, let next = somebody(at: place), next < tokens.count,
      EnglishTalk.lengthVerbs.contains(tokens[next]), isOnlyOne(place, before: clause)
    {
      name = place..<next
      place = next
    } else if receipt == nil, let verb = someone(at: place) {
      place = verb
    } else if EnglishTalk.counting.contains(tokens[place]), tokens[joint].kind != .word {
      hasVerb = true
    } else {
      return
    }
    while place < tokens.count, place - clause < 16, !reader.measures(at: place) {
      let isVerb = EnglishTalk.lengthVerbs.contains(tokens[place])
      guard isVerb || EnglishTalk.besideVerbs.contains(tokens[place]) else { break }
      hasVerb = hasVerb || isVerb
      place += 1
    }
    let start = place
    guard hasVerb, let length = length(at: start), let end = end(of: length.next) else { return }
    if let words = length.words {
      guard put(words, over: start..<length.next) else { return }
    }
    if end > length.next { blank(length.next..<end) }
    if let receipt {
      guard put("after", over: clause..<receipt.marker),
        put(",", over: receipt.end..<receipt.end + 1)
      else { return }
      if receipt.end + 1 < start { blank(receipt.end + 1..<start) }
    } else if let name {
      put(",", over: name.upperBound..<start)
    } else if clause < start {
      blank(clause..<start)
    }
    put(",", over: joint..<clause)
  }

  /// "*Our electrician* says three days": whoever is not named gives a length, and does nothing; the
  /// place of what they say.
  private func someone(at place: Int) -> Int? {
    // ", *his check takes* five days": what was named already.
    if EnglishTalk.ofTime.contains(tokens[place]), place + 2 < tokens.count,
      let verb = tokens[(place + 2)...].prefix(2).firstIndex(where: {
        EnglishTalk.takingVerbs.contains($0)
      })
    {
      return verb
    }
    guard people.isDeterminer(tokens[place]) || EnglishWords.theWord.contains(tokens[place]),
      let verb = tokens[(place + 1)...].prefix(3).firstIndex(where: {
        EnglishTalk.quoting.contains($0)
      }), verb > place + 1, tokens[place..<verb].allSatisfy({ $0.kind == .word })
    else { return nil }
    return verb
  }

  /// "from the day she gets the pack": its marker, and the place after it.
  private func receipt(at place: Int) -> (marker: Int, end: Int)? {
    guard let match = EnglishTalk.receipts.match(tokens, at: place),
      let end = tokens[match.next...].dropFirst(2).prefix(8).firstIndex(where: {
        EnglishTalk.subjects.contains($0)
      })
    else { return nil }
    return (match.next, end)
  }

  /// A length where one stands; in other words where it was told in rounds: "*two rounds of one week
  /// each*".
  private func length(at place: Int) -> (next: Int, words: String?)? {
    if let found = reader.measured(at: place) { return (found.next, nil) }
    if place < tokens.count, EnglishDurations.loosely.contains(tokens[place]) {
      return length(at: place + 1)
    }
    guard place + 3 < tokens.count, EnglishAsides.rounds.contains(tokens[place + 1]),
      EnglishWords.ofWord.contains(tokens[place + 2]), case let count = number(at: place),
      (2...9).contains(count)
    else { return nil }
    var parser = PhraseParser(prose: tokens, from: place + 3, context)
    guard let measures = parser.measures(), measures.count == 1, let measure = measures.first,
      !measure.half, measure.most == nil, parser.at - 1 > place + 2
    else { return nil }
    let unit = people.words(parser.at - 1..<parser.at)
    var next = parser.at
    if next < tokens.count, EnglishWords.perArticle.contains(tokens[next]) { next += 1 }
    let plural = unit.hasSuffix("s") ? unit : unit + "s"
    return (next, "\(measure.count * count) \(plural)")
  }

  /// "Safety check, *two rounds of three days each*".
  private mutating func takeRounds(at place: Int) {
    guard let length = length(at: place), let words = length.words,
      length.next == clauseEnd(from: place)
    else { return }
    put(words, over: place..<length.next)
  }

  private func number(at place: Int) -> Int {
    tokens[place].kind == .number
      ? tokens[place].number : EnglishNumbers.units[tokens[place].text] ?? 0
  }

  /// "Three weeks *for anything that isn't on our form*", "*of her time*": no part of what is done.
  mutating func dropPurpose(behind start: Int) {
    guard let length = length(at: start), let end = end(of: length.next), end > length.next else {
      return
    }
    blank(length.next..<end)
  }

  /// The place up to which the words behind a length only tell whose time it is or what for; `nil`
  /// where they tell more.
  private func end(of place: Int) -> Int? {
    let stop = clauseEnd(from: min(place, tokens.count))
    guard place < stop else { return place }
    if let match = EnglishTalk.closers.match(tokens, at: place) {
      return match.next >= stop || goesOn(at: match.next) ? match.next : nil
    }
    if EnglishWords.ofWord.contains(tokens[place]),
      let time = tokens[place..<stop].prefix(4).lastIndex(where: {
        EnglishTalk.timeWord.contains($0)
      }),
      EnglishTalk.ofTime.contains(tokens[place + 1]) || tokens[time - 1].possessive
    {
      return time + 1 >= stop || goesOn(at: time + 1) ? time + 1 : nil
    }
    if EnglishStepWords.provisos.contains(tokens[place]), !goesOn(at: place) { return stop }
    if EnglishWords.forWord.contains(tokens[place]), place + 1 < stop,
      EnglishTalk.anything.contains(tokens[place + 1])
    {
      return stop
    }
    return goesOn(at: place) ? place : nil
  }

  /// Whether what an act waits for begins at a place.
  private func goesOn(at place: Int) -> Bool {
    switch EnglishStepWords.markers.match(tokens, at: place)?.meaning {
    case .after, .when, .done: true
    default: false
    }
  }

  /// Whether one human alone does what is told before a clause.
  private func isOneHuman(before clause: Int) -> Bool {
    guard let next = somebody(at: 0), next < clause else { return false }
    return !(next..<clause).contains { somebody(at: $0) != nil }
      && !tokens[..<clause].contains { EnglishPeople.groups.contains($0) }
  }

  /// Whether nobody else is named in the sentence before whoever stands at a place.
  private func isOnlyOne(_ place: Int, before clause: Int) -> Bool {
    let start = tokens[..<clause].lastIndex { $0.kind == .semicolon || $0.kind == .dot } ?? -1
    let name = tokens[place].text
    return !(start + 1..<clause).contains { index in
      tokens[index].text != name && index + 1 < clause && reader.anyone(at: index) != nil
    }
  }

  /// "*Their lawyer Ana Ruiz says* ten days for the contract": the name, the length and what it is
  /// for.
  private mutating func takeQuote() -> Bool {
    var place = 0
    while place < min(4, tokens.count), somebody(at: place) == nil { place += 1 }
    guard let next = somebody(at: place), next < tokens.count,
      EnglishTalk.quoting.contains(tokens[next])
    else { return false }
    var start = next
    while start < tokens.count, start - next < 8, !reader.measures(at: start),
      EnglishTalk.besideVerbs.contains(tokens[start])
        || EnglishTalk.lengthVerbs.contains(tokens[start])
    { start += 1 }
    guard let length = length(at: start), length.words == nil, length.next + 2 < tokens.count,
      EnglishWords.forWord.contains(tokens[length.next]),
      EnglishWords.determiners.contains(tokens[length.next + 1])
    else { return false }
    put(",", over: next..<start)
    return true
  }
}
