/// Where one human's act ends and another's begins in one breath: "Yusuf prepares the case by
/// Dec 9, Gillian approves it".
public enum StepSplice {
  /// The bytes of the commas, "and"s and spaces before "then" between acts of different humans.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func all(in text: String, context: PhraseContext) -> [Range<Int>] {
    let source = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: text)
    guard tokens.count > 6 else { return [] }
    let reader = StepReader(source: source, tokens: tokens, context: context, previous: nil)
    var doer = reader.doer(at: 0)?.person.identity
    let isOfGroup = doer == nil && reader.groupActs()
    var isFirst = true
    var splices: [Range<Int>] = []
    var place = 2
    while place < tokens.count {
      var next = place
      while next < tokens.count, isJoint(tokens[next]) { next += 1 }
      let isThen = next > place && EnglishStepWords.then.contains(tokens[next - 1])
      let other = next > place ? reader.doer(at: next) : nil
      if let other,
        isThen && doer != nil || reader.actsOnSomething(at: other.next)
          || reader.actsInItsTime(at: other.next)
          || (doer != nil || isOfGroup) && reader.actsOnIt(at: other.next),
        case let earlier = doer ?? (isFirst ? reader.owner(before: place) : nil),
        earlier != nil || isOfGroup, other.person.identity != earlier
      {
        // "Then" stays, since it says which comes first.
        let end = isThen ? tokens[next - 1].start : tokens[next - 1].end
        splices.append(min(tokens[place].start, end - 1)..<end)
        doer = other.person.identity
      } else if other == nil, next > place, !isThen, reader.goesOnActing(at: next, behind: place),
        doer != nil || reader.owner(before: place) != nil
      {
        splices.append(tokens[place].start..<tokens[next - 1].end)
      }
      // Who does what comes first is looked for once, which keeps this linear.
      if other != nil { isFirst = false }
      place = max(next, place + 1)
    }
    return splices
  }

  private static func isJoint(_ token: Token) -> Bool {
    token.kind == .comma || EnglishWords.andWord.contains(token.text)
      || EnglishStepWords.then.contains(token.text)
  }
}

extension StepReader {
  /// Whoever does what follows, by name: "Gillian approves", "I'll write".
  fileprivate func doer(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place + 1 < tokens.count else { return nil }
    if EnglishStepWords.speakers.contains(tokens[place].text) {
      let speaker = PersonPhrase(
        identity: .speaker, side: context.speaker,
        bytes: tokens[place].start..<tokens[place].end)
      let isAct =
        EnglishActs.isVerb(tokens[place + 1])
      return isAct ? (speaker, place + 1) : nil
    }
    guard let found = anyone(at: place) ?? titled(at: place) ?? people.lone(at: place),
      !tokens[place].possessive,
      !EnglishWindows.covers.contains(tokens, at: found.next)
    else { return nil }
    if isVerb(at: found.next) { return found }
    // "Tom *to sign*", "Tom *will sign*".
    guard let helper = EnglishStepWords.auxiliaries.match(tokens, at: found.next),
      helper.next < tokens.count,
      EnglishActs.acts.contains(tokens[helper.next].text)
        || EnglishActs.softActs.contains(tokens[helper.next].text)
    else { return nil }
    return (found.person, helper.next)
  }

  /// "*The lab tests* the samples": a group at the head of a line, and what it does.
  fileprivate func groupActs() -> Bool {
    guard EnglishWords.determiners.contains(tokens[0]) else { return false }
    return (2..<min(5, tokens.count)).contains { verb in
      tokens[verb - 1].kind == .word && ThirdPerson.acts(at: verb, in: tokens, isHuman: true)
        && ThirdPerson.hasObject(after: verb, in: tokens)
    }
  }

  /// Whoever does what is said before a place, where they stand behind it: "the form from Ana, …".
  fileprivate func owner(before place: Int) -> PersonPhrase.Identity? {
    var reader = StepReader(
      source: source, tokens: Array(tokens[..<place]), context: context, previous: nil)
    return reader.step().owner?.identity
  }

  /// "Ana *turns it around in two days*", "*reviews it by Friday*": with a time of its own it is a
  /// step of its own.
  fileprivate func actsInItsTime(at verb: Int) -> Bool {
    guard verb + 2 < tokens.count, EnglishStepWords.itself.contains(tokens[verb + 1].text),
      !EnglishStepWords.owning.contains(tokens[verb])
    else { return false }
    return (verb + 2..<min(verb + 5, tokens.count)).contains { place in
      measures(at: place) || times.time(in: tokens, from: place) != nil
        // "… *the week after*".
        || place + 1 < tokens.count && EnglishWords.afterWord.contains(tokens[place + 1].text)
          && EnglishCalendar.units.meaning(of: tokens[place].text) != nil
    }
  }

  /// "Ravi updates the menus by Monday and *sends them* to the printer": the day is of the first act,
  /// and what the same human does then has none.
  fileprivate func goesOnActing(at verb: Int, behind joint: Int) -> Bool {
    guard verb + 1 < tokens.count, EnglishWords.andWord.contains(tokens[verb - 1]),
      !tokens[verb].capital, EnglishActs.base(ofThirdPerson: tokens[verb].text) != nil,
      ThirdPerson.acts(at: verb, in: tokens, isHuman: true),
      ThirdPerson.hasObject(after: verb, in: tokens)
        || EnglishActs.particles.contains(tokens[verb + 1]),
      !EnglishActs.havers.contains(tokens[verb]),
      EnglishStepWords.markers.match(tokens, at: verb) == nil
    else { return false }
    return (max(2, joint - 8)..<joint).contains { place in
      times.time(in: tokens, from: place).map { $0.next == joint && $0.reading.recurrence == nil }
        ?? false
    }
  }

  /// "Ana checks the list by Friday and Pieter *signs it*": what the first did something to, and
  /// nothing more.
  fileprivate func actsOnIt(at verb: Int) -> Bool {
    guard verb + 1 < tokens.count, EnglishStepWords.itself.contains(tokens[verb + 1]),
      !EnglishStepWords.owning.contains(tokens[verb])
    else { return false }
    let isPart = verb + 2 < tokens.count && EnglishActs.particles.contains(tokens[verb + 2])
    return endsClause(isPart ? verb + 3 : verb + 2)
  }

  /// Whether a verb is followed by what it is done to: "approves anything above 50k", and not
  /// "runs it".
  fileprivate func actsOnSomething(at verb: Int) -> Bool {
    let object = verb + 1
    // "Dana reviews 3 days": a length of its own.
    if object < tokens.count, tokens[object].kind == .number { return measures(at: object) }
    guard object < tokens.count, tokens[object].kind == .word else { return false }
    if EnglishStepWords.itself.contains(tokens[object].text) {
      return object + 1 < tokens.count && EnglishWords.toWord.contains(tokens[object + 1].text)
    }
    return !EnglishStepWords.orders.contains(tokens[object].text)
  }
}

extension PhraseTable {
  fileprivate func contains(_ tokens: [Token], at place: Int) -> Bool {
    match(tokens, at: place) != nil
  }
}
