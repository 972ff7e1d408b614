/// Of several sentences in one line, those that are only talk: they give no words to an act that is
/// told in another one.
extension SpokenStep {
  /// A line without what is only talk beside an act; every letter that is kept keeps its place.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func withoutTalk(_ text: String, in context: PhraseContext) -> String {
    var step = SpokenStep(text, context)
    guard step.tokens.count > 3 else { return text }
    step.dropLaughter()
    step.dropRelation()
    step.dropGuess()
    step.dropTalk()
    step.takeTotal()
    step.takeComplaint()
    return step.isChanged ? String(decoding: step.bytes, as: UTF8.self) : text
  }

  /// "*Ha,* our IT is one bloke", "the fire brigade *haha*".
  private mutating func dropLaughter() {
    for place in tokens.indices where EnglishTalk.laughter.contains(tokens[place]) {
      let isAlone = place + 1 == tokens.count || isStop(place + 1) || isMark(place + 1)
      guard isAlone, !tokens[place].shouted else { continue }
      let hasComma = place == 0 && isMark(1)
      blank(place..<(hasComma ? 2 : place + 1))
    }
  }

  /// ", *reports to me*": whose somebody is, behind what they do.
  private mutating func dropRelation() {
    for place in tokens.indices.dropFirst(4) where tokens[place - 1].kind == .comma {
      guard let match = EnglishTalk.relations.match(tokens, at: place),
        match.next == tokens.count || isStop(match.next) || isMark(match.next)
      else { continue }
      blank(place - 1..<match.next)
    }
  }

  /// "Signing day *id say* 26 Feb": how sure a day is, between what is done and that day.
  private mutating func dropGuess() {
    for place in tokens.indices.dropFirst() where tokens[place - 1].kind == .word {
      guard let match = EnglishTalk.guesses.match(tokens, at: place), match.next < tokens.count,
        reader.times.time(in: tokens, from: match.next) != nil
      else { continue }
      blank(place..<match.next)
    }
  }

  /// "*Nobody's here over Easter, 26-29 March*", "*forgot anyone?* …": whole sentences.
  private mutating func dropTalk() {
    let sentences = tokens.stretches(endedBy: isStop)
    guard sentences.count > 1 else { return }
    let talk = sentences.indices.filter { isTalk(sentences[$0]) }
    let act = sentences.indices.first { !talk.contains($0) && sentences[$0].count > 2 }
    if let act {
      talk.forEach { blank(sentences[$0].lowerBound..<end(of: sentences[$0])) }
      // "Forgot anyone? … *No,* the data protection officer".
      if let first = sentences[act].first, talk.contains(act - 1), isMark(first + 1),
        EnglishTalk.answering.contains(tokens[first])
      {
        blank(first..<first + 2)
      }
    }
    zip(sentences, sentences.dropFirst()).forEach { nameDoer(of: $0, before: $1) }
  }

  /// Whether a sentence asks whether that is all, jokes, or says who is there.
  private func isTalk(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, let last = sentence.last else { return false }
    if EnglishTalk.askingRound.match(tokens, at: first).map({ $0.next <= last + 1 }) == true,
      last + 1 < tokens.count, bytes[tokens[last + 1].start] == UInt8(ascii: "?")
    {
      return true
    }
    // "*Fire brigade haha*".
    if EnglishTalk.laughter.contains(tokens[last]), sentence.count < 5 { return true }
    return tellsWhoIsThere(first)
  }

  /// "*Nobody's here* over Easter", "*everyone is off* until 4 January".
  private func tellsWhoIsThere(_ place: Int) -> Bool {
    guard let who = EnglishTalk.everybody.match(tokens, at: place), who.next < tokens.count else {
      return false
    }
    let isCopula = EnglishStepWords.copulas.contains(tokens[who.next])
    guard isCopula || tokens[who.next - 1].possessive else { return false }
    return EnglishTalk.presence.match(tokens, at: isCopula ? who.next + 1 : who.next) != nil
  }

  /// Takes whoever a sentence ends with as who does the next, told of by a pronoun.
  ///
  /// "Our IT is one bloke, *Callum. He does* the link".
  private mutating func nameDoer(of earlier: Range<Int>, before sentence: Range<Int>) {
    guard let pronoun = sentence.first, earlier.upperBound == pronoun - 1, sentence.count > 3,
      EnglishStepWords.pronouns.contains(tokens[pronoun]), tokens[pronoun - 1].kind == .dot,
      reader.isVerb(at: pronoun + 1), ThirdPerson.hasObject(after: pronoun + 1, in: tokens),
      let comma = tokens[earlier].lastIndex(where: { $0.kind == .comma }),
      somebody(at: comma + 1) == pronoun - 1,
      tokens[earlier.lowerBound..<comma].contains(where: {
        EnglishStepWords.copulas.contains($0)
      })
    else { return }
    blank(earlier.lowerBound..<comma + 1)
    put(",", over: pronoun - 1..<pronoun)
  }

  private func end(of sentence: Range<Int>) -> Int {
    sentence.upperBound < tokens.count ? sentence.upperBound + 1 : sentence.upperBound
  }

  /// Whether a sentence ends with a token: no "Dr.", no "13.5".
  private func isStop(_ place: Int) -> Bool {
    guard tokens.indices.contains(place), tokens[place].kind != .word else { return false }
    if bytes[tokens[place].start] == UInt8(ascii: "?") { return true }
    if place + 1 == tokens.count { return tokens[place].kind == .dot && place > 0 }
    return StepAsides.sentenceEnd(tokens, at: place) != nil
  }
}
