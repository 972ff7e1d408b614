/// Whoever does an act, and how long it takes, where neither is told as its subject.
extension SpokenStep {
  /// "…, and Pilar *will handle that*", "the order *comes from* Ana", "five people *under* Ana", "the
  /// training *is mine*", "an assessment *of* ten days".
  mutating func takeElsewhere() {
    takeTraining()
    for place in tokens.indices.dropFirst() {
      if isMark(place) || isAndWord(place) { takeHandler(from: place) }
      if let match = EnglishTalk.mine.match(tokens, at: place), isThing(before: place),
        match.next == tokens.count || isMark(match.next) || tokens[match.next].kind == .colon
      {
        let isColon = match.next < tokens.count && tokens[match.next].kind == .colon
        put(isColon ? ", me," : ", me", over: place..<(isColon ? match.next + 1 : match.next))
      }
      if let match = EnglishTalk.comingFrom.match(tokens, at: place), isThing(before: place),
        let next = somebody(at: match.next)
      {
        put(",", over: place..<match.next)
        // "… Karl Lang *at the city*".
        if next < tokens.count, EnglishWords.atWord.contains(tokens[next]),
          case let end = clauseEnd(from: next), end - next < 5
        {
          blank(next..<end)
        }
      }
      // "; *I'd allow* two weeks for it".
      if isMark(place), let match = EnglishTalk.allowing.match(tokens, at: place + 1),
        reader.measures(at: match.next), tokens[..<place].contains(where: { $0.kind == .word })
      {
        blank(place + 1..<match.next)
        put(",", over: place..<place + 1)
      }
      // "The talks *will be led by* Ana".
      if let match = EnglishTalk.ledBy.match(tokens, at: place), isThing(before: place),
        somebody(at: match.next) != nil
      {
        put(match.meaning, over: place..<match.next)
      }
      // "The talks *with your side* will be led by Ana".
      if let match = EnglishTalk.withYou.match(tokens, at: place), isThing(before: place),
        let helper = EnglishStepWords.auxiliaries.match(tokens, at: match.next),
        helper.next < tokens.count
      {
        blank(place..<match.next)
      }
      // "An impact assessment *of* ten working days".
      if EnglishWords.ofWord.contains(tokens[place]), tokens[place - 1].kind == .word,
        EnglishActs.activities.contains(tokens[place - 1]),
        let length = reader.measured(at: place + 1), endsClause(length.next)
      {
        put(",", over: place..<place + 1)
      }
      if let match = EnglishTalk.inThe.match(tokens, at: place),
        let length = reader.measured(at: match.next), length.next + 1 < tokens.count,
        EnglishTalk.afterWord.contains(tokens[length.next])
      {
        // So long, and no wait of so long.
        put(", for", over: place..<match.next)
      }
    }
  }

  /// ", *and* Pilar *will handle that*", ", *five people under* Ana": whose it is.
  private mutating func takeHandler(from place: Int) {
    var start = place + 1
    if isMark(place), start < tokens.count, isAndWord(start) { start += 1 }
    guard start < tokens.count else { return }
    if let next = somebody(at: start), let match = EnglishTalk.handling.match(tokens, at: next),
      endsClause(match.next)
    {
      blank(next..<match.next)
      put(",", over: place..<start)
      return
    }
    guard isMark(place) else { return }
    // "Five people *under* Ana".
    for under in start..<min(start + 4, tokens.count) {
      guard let match = EnglishTalk.under.match(tokens, at: under) else { continue }
      let isCounted =
        under == start || tokens[start].kind == .number
        || EnglishTalk.some.contains(tokens[start]) || people.isDeterminer(tokens[start])
      guard isCounted, let next = somebody(at: match.next), endsClause(next) else { return }
      return blank(start..<match.next)
    }
  }

  /// "*The night crew get their training from* Ana *in the two weeks* after …".
  private mutating func takeTraining() {
    guard
      let verb = tokens.indices.prefix(6).dropFirst().first(where: {
        EnglishTalk.getting.match(tokens, at: $0) != nil
      }), let match = EnglishTalk.getting.match(tokens, at: verb),
      tokens[..<verb].allSatisfy({ $0.kind == .word }), somebody(at: 0) == nil,
      !EnglishTalk.unnamed.contains(tokens[0]),
      let from = tokens[match.next...].dropFirst().prefix(2).firstIndex(where: {
        EnglishWords.fromWord.contains($0)
      }), tokens[match.next..<from].allSatisfy({ $0.kind == .word }),
      EnglishActs.activities.contains(tokens[from - 1]), somebody(at: from + 1) != nil
    else { return }
    let words = "\(people.words(match.next..<from)) for \(people.words(0..<verb).lowercasedFirst),"
    put(words, over: 0..<from + 1)
  }

  /// Whether a short name of a thing stands before a place, and nothing that anybody does.
  private func isThing(before place: Int) -> Bool {
    let start = tokens[..<place].lastIndex { $0.kind != .word }.map { $0 + 1 } ?? 0
    return (1...6).contains(place - start)
      && !EnglishTalk.unnamed.contains(tokens[start])
      && !tokens[start..<place].contains {
        EnglishTalk.copulas.contains($0) || EnglishTalk.relatives.contains($0)
          || EnglishTalk.contracted.contains($0)
      }
      && !(start..<place).contains { index in
        somebody(at: index).map { $0 == place || reader.isVerb(at: $0) } ?? false
      }
  }

  private func isAndWord(_ place: Int) -> Bool { EnglishWords.andWord.contains(tokens[place]) }

  private func endsClause(_ place: Int) -> Bool {
    place >= tokens.count || isMark(place) || tokens[place].kind == .dot
  }
}

extension String {
  /// With a small first letter, unless it begins with several capitals.
  fileprivate var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
