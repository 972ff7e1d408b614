/// Who does it, where several do or nobody is named yet.
extension SpokenStep {
  /// "Fiona and Helen *both* sign", "Ana *together with* Raj", "Ana and Raj, *our team leads*, train
  /// …": the two names, with nothing between them and what they do.
  mutating func joinDoers() {
    for place in tokens.indices {
      if EnglishWords.bothWord.contains(tokens[place]) { dropBoth(at: place) }
      if let next = somebody(at: place) {
        join(behind: next, from: place)
        dropFew(behind: next)
        dropSeat(behind: next)
      }
      if let match = EnglishTalk.doingThisOne.match(tokens, at: place) {
        put("does it", over: place..<match.next)
      }
      if let match = EnglishTalk.falling.match(tokens, at: place), (1...8).contains(place),
        match.next < tokens.count, somebody(at: match.next) != nil
      {
        put(",", over: place..<match.next)
      }
    }
    dropSharedRole()
  }

  /// "*Both* Ana and Raj sign", "Ana and Raj *both* sign".
  private mutating func dropBoth(at place: Int) {
    if place + 1 < tokens.count, let next = somebody(at: place + 1), isAnd(next),
      somebody(at: next + 1) != nil
    {
      return blank(place..<place + 1)
    }
    guard place > 2, place + 1 < tokens.count,
      reader.doPeople(at: place + 1)
        || EnglishStepWords.auxiliaries.match(tokens, at: place + 1) != nil,
      tokens[..<place].indices.contains(where: { isAnd($0) && somebody(at: $0 + 1) != nil })
    else { return }
    blank(place..<place + 1)
  }

  private func isAnd(_ place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count else { return false }
    return EnglishWords.andWord.contains(tokens[place])
      || [.ampersand, .plus].contains(tokens[place].kind)
  }

  /// "Ana *together with* Raj", with nothing that one of them does before it.
  private mutating func join(behind next: Int, from place: Int) {
    guard let match = EnglishTalk.together.match(tokens, at: next), match.next < tokens.count,
      // "Ana *w/* Raj".
      case let start = tokens[match.next].kind == .slash ? match.next + 1 : match.next,
      somebody(at: start) != nil,
      place == 0 || isMark(place - 1) || tokens[place - 1].kind == .colon
        || reader.measures(at: max(0, place - 2))
    else { return }
    put("&", over: next..<start)
  }

  /// "Kieran *and two of my crew leaders* will try it": others whom nobody names.
  private mutating func dropFew(behind next: Int) {
    guard isAnd(next), next + 3 < tokens.count, EnglishTalk.some.contains(tokens[next + 1]) else {
      return
    }
    let isOf = EnglishWords.ofWord.contains(tokens[next + 2])
    guard
      let end = (next + 3..<min(next + 8, tokens.count)).first(where: {
        EnglishStepWords.auxiliaries.match(tokens, at: $0) != nil
          || reader.doPeople(at: $0)
            && !isOf
          || isOf && $0 > next + 4 && EnglishActs.isVerb(tokens[$0])
      }), tokens[next + 1..<end].allSatisfy({ $0.kind == .word })
    else { return }
    // "… mount the sensors": one human mounts them, or will.
    if EnglishStepWords.auxiliaries.match(tokens, at: end) == nil {
      put("will", over: next..<end)
    } else {
      blank(next..<end)
    }
  }

  /// "Geoff Lindqvist *in my team* will draft it", "Ruth Adeyemi *@ Cole & Hart*, …": where somebody
  /// sits, before what they do.
  private mutating func dropSeat(behind next: Int) {
    guard next + 1 < tokens.count,
      EnglishTalk.seats.contains(tokens[next]) || tokens[next].kind == .at
    else { return }
    let isAt = tokens[next].kind == .at
    for end in next + 2..<max(next + 2, min(next + 7, tokens.count + 1)) {
      guard end < tokens.count, tokens[end].kind != .number else {
        if isAt, end == tokens.count { blank(next..<end) }
        return
      }
      let isWord = tokens[end].kind == .word
      if !isWord, ![.ampersand, .dash].contains(tokens[end].kind) {
        if isAt, tokens[end].kind == .comma { blank(next..<end) }
        return
      }
      guard isWord, !tokens[end].capital else { continue }
      if EnglishStepWords.auxiliaries.match(tokens, at: end) != nil
        || EnglishTalk.doingIt.match(tokens, at: end) != nil
        || ThirdPerson.acts(at: end, in: tokens, isHuman: true) && end + 1 < tokens.count
          && ThirdPerson.hasObject(after: end, in: tokens)
      {
        return blank(next..<end)
      }
    }
  }

  /// "Grace Obi and Peter Lang, *our supervisors,* train …".
  private mutating func dropSharedRole() {
    guard let first = somebody(at: 0), isAnd(first), let second = somebody(at: first + 1),
      second + 2 < tokens.count, tokens[second].kind == .comma,
      people.isDeterminer(tokens[second + 1]),
      let end = tokens[(second + 1)...].prefix(7).firstIndex(where: { $0.kind == .comma }),
      end + 1 < tokens.count, reader.doPeople(at: end + 1)
    else { return }
    blank(second..<end + 1)
  }

  /// ", *owner tbd*", ", *whoever they find*": nobody yet, which every step without a name says.
  mutating func dropOpenOwner() {
    for place in tokens.indices.dropFirst(2) where isMark(place) || isAnd(place) {
      var start = place + 1
      if isMark(place), start < tokens.count, isAnd(start) { start += 1 }
      if isRefusal(at: start) {
        blank(place..<clauseEnd(from: start))
        continue
      }
      guard let match = EnglishTalk.open.match(tokens, at: start),
        match.next == clauseEnd(from: min(match.next, tokens.count))
      else { continue }
      blank(place..<match.next)
    }
  }

  /// ", *I couldn't promise a day*", ", *wouldn't commit to a date*": no length and no day.
  private func isRefusal(at place: Int) -> Bool {
    var place = place
    if place < tokens.count,
      EnglishTalk.subjects.contains(tokens[place]) || EnglishWords.speakers.contains(tokens[place])
    {
      place += 1
    }
    return place + 1 < tokens.count && EnglishTalk.refusing.contains(tokens[place])
      && EnglishTalk.committing.contains(tokens[place + 1])
  }
}
