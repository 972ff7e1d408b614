/// The signature, told in a sentence that is about something else.
extension SpokenStep {
  /// "*Signing can happen* one day after …; Ana *signs for us*", "*who signs is* our director, Mr
  /// Braun, *and only once* the board has approved".
  mutating func takeSigning() {
    if let match = EnglishTalk.signing.match(tokens, at: 0), match.next < tokens.count {
      let signer = signer(behind: match.next)
      if let signer {
        blank(signer.name.upperBound..<signer.end)
        put(",", over: signer.mark..<signer.name.lowerBound)
      }
      let end = signer?.mark ?? tokens.count
      put("\(EnglishTalk.signature),", over: 0..<match.next)
      joinWaits(match.next..<end)
      return
    }
    guard let match = EnglishTalk.whoSigns.match(tokens, at: 0), match.next + 1 < tokens.count,
      let name = name(from: match.next)
    else { return takeSide() }
    // "…, *and only* once the board has approved".
    if name + 3 < tokens.count, isMark(name), EnglishWords.andWord.contains(tokens[name + 1]),
      EnglishTalk.onlyOnce.contains(tokens[name + 2])
    {
      guard put(" \(EnglishTalk.signs)", over: name..<name + 3) else { return }
      blank(0..<match.next)
      dropAddress(from: match.next, to: name)
    } else if name == tokens.count || tokens[name].kind == .dot {
      put("\(EnglishTalk.signature),", over: 0..<match.next)
    }
  }

  /// ", Ana signs for us": the clause at the end that only says who signs.
  private func signer(behind start: Int) -> (mark: Int, name: Range<Int>, end: Int)? {
    for mark in tokens[start...].indices.dropFirst() where isMark(mark) {
      var first = mark + 1
      if first < tokens.count, EnglishWords.andWord.contains(tokens[first]) { first += 1 }
      guard let next = somebody(at: first),
        let verb = EnglishTalk.signsForUs.match(tokens, at: next),
        verb.next == tokens.count || tokens[verb.next].kind == .dot
      else { continue }
      return (mark, first..<next, verb.next)
    }
    return nil
  }

  /// "After the council*,* the lawyers and Ana *are all through*": one list of what it waits for.
  private mutating func joinWaits(_ range: Range<Int>) {
    guard
      let marker = range.first(where: {
        EnglishStepWords.markers.match(tokens, at: $0)?.meaning == .after
      }), let last = range.last(where: { EnglishWords.andWord.contains(tokens[$0]) }), last > marker
    else { return }
    for place in marker..<last where tokens[place].kind == .comma {
      let isArticle = EnglishStepWords.articles.contains(tokens[place + 1])
      put(isArticle ? " &" : "&", over: place..<(isArticle ? place + 2 : place + 1))
    }
    for place in last..<range.upperBound {
      guard let match = EnglishTalk.allThrough.match(tokens, at: place),
        match.next == range.upperBound || tokens[match.next].kind == .dot
      else { continue }
      return blank(place..<match.next)
    }
  }

  /// "Our director*, Mr* Otto Braun": what stands between what he is and his name.
  private mutating func dropAddress(from start: Int, to end: Int) {
    guard let comma = tokens[start..<end].firstIndex(where: { $0.kind == .comma }) else { return }
    var name = comma + 1
    while name < end,
      EnglishPeople.honorifics.contains(tokens[name].text) || tokens[name].kind == .dot
    { name += 1 }
    if name < end { blank(comma..<name) }
  }

  /// The place after "our managing director, Mr Otto Braun".
  private func name(from place: Int) -> Int? {
    // A name in apposition takes the comma behind it too.
    if let next = somebody(at: place) { return tokens[next - 1].kind == .comma ? next - 1 : next }
    let comma = tokens[place...].prefix(6).firstIndex { $0.kind == .comma }
    guard let comma, comma + 1 < tokens.count else { return nil }
    var start = comma + 1
    if EnglishPeople.honorifics.contains(tokens[start].text) {
      start += 1
      if start < tokens.count, tokens[start].kind == .dot { start += 1 }
    }
    return somebody(at: start)
  }

  /// "Ana signs *on our side* two days after …": whose side it is goes without saying.
  private mutating func takeSide() {
    guard let name = somebody(at: 0), name + 1 < tokens.count,
      EnglishTalk.signVerb.contains(tokens[name]),
      let match = EnglishTalk.onOurSide.match(tokens, at: name + 1), match.next < tokens.count,
      reader.measures(at: match.next)
        || EnglishStepWords.markers.match(tokens, at: match.next) != nil
    else { return }
    blank(name + 1..<match.next)
    // "…, *and she wants your signature to be there first*": an order, and no part of the act.
    for mark in match.next..<tokens.count where isMark(mark) {
      guard let wish = EnglishTalk.yoursFirst.match(tokens, at: mark + 1),
        clauseEnd(from: min(wish.next, tokens.count)) >= tokens.count - 1,
        let last = tokens.last(where: { $0.kind == .word }), EnglishTalk.firstWord.contains(last)
      else { continue }
      return blank(mark..<tokens.count)
    }
  }
}
