/// A second act of the same breath: "…, *and after that* she needs three weeks to test the link".
extension SpokenStep {
  /// A semicolon and "then" before what somebody does next; how long the first act takes, told as
  /// "within four days", is its length then.
  mutating func partSequels() {
    var place = 3
    while place < tokens.count {
      defer { place += 1 }
      guard isMark(place) || EnglishWords.andWord.contains(tokens[place]) else { continue }
      var start = place + 1
      if isMark(place), start < tokens.count, EnglishStepWords.joiners.contains(tokens[start]) {
        start += 1
      }
      if let doer = doerBehindLag(at: start), hasAct(before: place) {
        put(";", over: place..<max(place + 1, start))
        takeSpan(from: doer)
        return
      }
      guard let match = EnglishTalk.sequels.match(tokens, at: start) else { continue }
      var doer = match.next
      if doer < tokens.count, tokens[doer].kind == .comma { doer += 1 }
      guard doer + 1 < tokens.count, isDoer(at: doer), hasAct(before: place) else { continue }
      if let pronoun = EnglishTalk.willWords[tokens[doer]] {
        put("; then \(pronoun) will", over: place..<doer + 1)
      } else {
        put("; then", over: place..<doer)
      }
      takeSpan(from: doer)
      takeWithin(before: place)
      return
    }
  }

  /// "…, and *a week after that* Hana opens the car park", "and *two days later* he signs it": the
  /// place of whoever does what comes so long after.
  private func doerBehindLag(at start: Int) -> Int? {
    guard start < tokens.count, EnglishNumbers.begins(tokens[start]),
      let length = reader.measured(at: start), length.next + 2 < tokens.count
    else { return nil }
    var doer = length.next
    if EnglishStepWords.afterPrevious.contains(tokens[doer]) {
      doer += 1
    } else if let match = EnglishTalk.sequels.match(tokens, at: doer) {
      doer = match.next
    } else {
      return nil
    }
    if doer < tokens.count, tokens[doer].kind == .comma { doer += 1 }
    return doer + 1 < tokens.count && isDoer(at: doer) ? doer : nil
  }

  private func isDoer(at place: Int) -> Bool {
    EnglishStepWords.pronouns.contains(tokens[place])
      || EnglishTalk.willWords[tokens[place]] != nil || somebody(at: place) != nil
      || EnglishStepWords.speakers.contains(tokens[place])
  }

  /// Whether somebody does something before a place.
  private func hasAct(before place: Int) -> Bool {
    (0..<min(place, 10)).contains { index in
      somebody(at: index).map { next in
        next < place && (next + 2 < place || tokens[next - 1].possessive)
      } ?? tokens[index].possessive
    }
  }

  /// "He'll *spend three weeks proving* the integration", "she *does two weeks of load testing*": the
  /// act, and then its length.
  private mutating func takeSpan(from doer: Int) {
    let end = tokens[doer...].indices.first {
      isMark($0) || tokens[$0].kind == .dot || EnglishStepWords.withWord.contains(tokens[$0])
    }
    let stop = end ?? tokens.count
    guard
      let verb = (doer + 1..<min(doer + 4, stop)).first(where: {
        EnglishTalk.spans.contains(tokens[$0])
      }), let length = reader.measured(at: verb + 1), length.next + 1 < stop
    else { return }
    let said = people.words(verb + 1..<length.next)
    let rest = people.words(length.next + 1..<stop)
    if EnglishWords.ofWord.contains(tokens[length.next]), EnglishTalk.doWords.contains(tokens[verb])
    {
      put("\(tokens[verb].text) \(rest), \(said)", over: verb..<stop)
    } else if let act = EnglishActs.base(ofGerund: tokens[length.next].text) {
      let isWilled = EnglishTalk.willWords[tokens[doer]] != nil || verb > doer + 1
      put(
        "\(isWilled ? act : EnglishActs.thirdPerson(of: act)) \(rest), \(said)", over: verb..<stop)
    }
  }

  /// "Sets up the sandbox *within* four days": how long it takes, where another act comes after.
  private mutating func takeWithin(before place: Int) {
    for index in stride(from: place - 1, to: max(1, place - 6), by: -1)
    where EnglishWords.withinOrIn.contains(tokens[index]) {
      guard let length = reader.measured(at: index + 1), length.next == place else { return }
      put(",", over: index..<index + 1)
    }
  }
}
