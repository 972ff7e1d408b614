/// What stands before whoever a sentence is about, and is no part of what they do.
extension SpokenStep {
  /// "*So this time* Ana checks it", "*for the tax side,* our controller checks it", "*while the
  /// pilot is running,* our security lead reviews it".
  mutating func takeFronting() {
    takePassing()
    if let linked = EnglishTalk.linking.match(tokens, at: 0) {
      let start = afterComma(linked.next)
      if acts(at: start) { return blank(0..<start) }
    }
    if let next = EnglishTalk.following.match(tokens, at: 0)?.next {
      let start = afterComma(next)
      if start < tokens.count,
        acts(at: start) || people.isDeterminer(tokens[start])
          || EnglishWords.theWord.contains(tokens[start])
      {
        put(EnglishTalk.thenWord, over: 0..<start)
      }
      return
    }
    guard let comma = tokens.prefix(12).firstIndex(where: { $0.kind == .comma }), comma > 1,
      tokens[..<comma].allSatisfy({ $0.kind == .word }), acts(at: comma + 1)
    else { return }
    if EnglishTalk.whileWords.contains(tokens[0]) { return takeMeanwhile(before: comma) }
    let start = EnglishTalk.about.match(tokens, at: 0)?.next ?? comma
    guard start < comma && comma < 7 && !tells(start..<comma) || isOfNow(before: comma) else {
      return
    }
    blank(0..<comma + 1)
  }

  /// "While *the pilot* is running": it goes on during the pilot.
  private mutating func takeMeanwhile(before comma: Int) {
    guard comma > 3, EnglishTalk.running.contains(tokens[comma - 1]),
      EnglishTalk.copulas.contains(tokens[comma - 2]), comma < 9
    else { return }
    put("\(EnglishTalk.during) \(people.words(1..<comma - 2))", over: 0..<comma)
  }

  /// "*Before it goes there*": before what was spoken of, which no step is called.
  private func isOfNow(before comma: Int) -> Bool {
    EnglishWords.beforeWord.contains(tokens[0]) && comma < 8
      && (EnglishTalk.pointing.contains(tokens[1]) || EnglishStepWords.pronouns.contains(tokens[1]))
  }

  /// Whether words tell a day, a length or a human, which the reader of steps takes for itself.
  private func tells(_ range: Range<Int>) -> Bool {
    range.contains { place in
      reader.measures(at: place) || reader.times.time(in: tokens, from: place) != nil
        || somebody(at: place) != nil
    }
  }

  private func afterComma(_ place: Int) -> Int {
    place < tokens.count && tokens[place].kind == .comma ? place + 1 : place
  }

  /// Whether somebody stands at a place, by name, with what they do.
  private func acts(at place: Int) -> Bool {
    guard var next = somebody(at: place) ?? titled(at: place), next < tokens.count else {
      return false
    }
    // "Our controller Ana Ruiz *and her clerks check* it".
    if EnglishStepWords.joiners.contains(tokens[next]) { return true }
    // "Our CFO, *Helen Kostas*, would like …".
    if tokens[next].kind == .comma, next + 1 < tokens.count {
      guard let end = tokens[(next + 1)...].prefix(6).firstIndex(where: { $0.kind == .comma })
      else { return false }
      next = end + 1
    }
    return reader.isVerb(at: next) || EnglishStepWords.auxiliaries.match(tokens, at: next) != nil
  }

  /// "*Our chemist* Nora Falk": the place after a name behind what nobody knows for a title.
  private func titled(at place: Int) -> Int? {
    guard place < tokens.count, people.isDeterminer(tokens[place]) else { return nil }
    for start in place + 2..<max(place + 2, min(place + 5, tokens.count)) {
      guard tokens[start - 1].kind == .word, !tokens[start - 1].capital else { return nil }
      if tokens[start].capital { return somebody(at: start) }
    }
    return nil
  }

  /// "*The facilities people, so* Colm Byrne *really, take* eight days *over* the cabling": whoever
  /// of a group it is, with what the time is for.
  private mutating func takePassing() {
    guard let comma = tokens.prefix(8).firstIndex(where: { $0.kind == .comma }), comma > 1,
      comma + 2 < tokens.count, EnglishTalk.passing.contains(tokens[comma + 1]),
      let name = somebody(at: comma + 2), name + 2 < tokens.count
    else { return }
    var end = name
    if EnglishTalk.really.contains(tokens[end]) { end += 1 }
    guard end + 1 < tokens.count, tokens[end].kind == .comma else { return }
    let isSpent = EnglishTalk.spending.contains(tokens[end + 1])
    guard isSpent || reader.doPeople(at: end + 1) else { return }
    blank(0..<comma + 2)
    guard isSpent, let length = reader.measured(at: end + 2), length.next + 1 < tokens.count,
      EnglishTalk.over.contains(tokens[length.next])
    else { return blank(name..<end + 1) }
    // "Colm needs eight days *to do* the cabling".
    put(",", over: name..<end + 2)
    put("for", over: length.next..<length.next + 1)
  }
}
