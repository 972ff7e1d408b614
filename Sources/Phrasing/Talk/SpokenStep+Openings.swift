/// What a sentence begins with that tells of what is done, and is not said of it.
extension SpokenStep {
  /// "*It's* the data cleaning *that bothers me:* Louise *has to do it*": what was named before the
  /// colon is what she does, and else nothing of it stays.
  mutating func takeWhatIsDone() {
    guard let colon = tokens.prefix(24).firstIndex(where: { $0.kind == .colon }), colon > 0,
      colon + 2 < tokens.count, tokens[colon + 1].spaced
    else { return }
    guard let matter = matter(before: colon) else { return takeHeading(before: colon) }
    guard let doer = doer(behind: colon + 1) else { return }
    if let end = doesIt(at: doer) ?? takesTime(at: doer) {
      guard let kept = matter.named else { return }
      // "Ana *has to do it and it'll be* six weeks".
      if let stop = doesIt(at: doer) {
        put(",", over: doer..<stop)
        if end < stop { return }
      } else {
        put(",", over: doer..<end)
        dropPurpose(behind: end)
      }
      if kept.lowerBound > 0 { blank(0..<kept.lowerBound) }
      if kept.upperBound < colon { blank(kept.upperBound..<colon) }
      put(",", over: colon..<colon + 1)
    } else if let thing = matter.named, reader.isVerb(at: doer), doer + 1 < tokens.count,
      EnglishStepWords.itself.contains(tokens[doer + 1])
    {
      // "Data is messy: Eva *cleans it*".
      blank(thing.upperBound..<colon)
      if thing.lowerBound > 0 { blank(0..<thing.lowerBound) }
      put(",", over: colon..<colon + 1)
    } else if reader.isVerb(at: doer)
      || EnglishStepWords.auxiliaries.match(tokens, at: doer) != nil
    {
      blank(0..<colon + 1)
    }
  }

  /// What a sentence is about, where it names anything.
  private struct Matter { let named: Range<Int>? }

  /// What a sentence before a colon is about; `nil` where those words are a heading.
  private func matter(before colon: Int) -> Matter? {
    let head = tokens[..<colon]
    guard head.allSatisfy({ $0.kind == .word || $0.kind == .comma }),
      let verb = head.firstIndex(where: { isCopula($0) })
    else { return nil }
    // "*It's* the data cleaning *that* bothers me".
    if verb <= 1, EnglishTalk.pointing.contains(tokens[0]) {
      let start = tokens[0].possessive ? 1 : 2
      guard
        let relative = head.dropFirst(start + 1).firstIndex(where: {
          EnglishTalk.relatives.contains($0)
        })
      else { return Matter(named: nil) }
      return Matter(named: named(start..<relative))
    }
    // "The *part* that worries me *is* cyber".
    if head.prefix(4).contains(where: { EnglishTalk.placeholders.contains($0) }),
      let last = head.lastIndex(where: { isCopula($0) })
    {
      return Matter(named: named(last + 1..<colon))
    }
    // "*Contracts* are the slow bit here".
    let end = tokens[verb].possessive ? verb + 1 : verb
    return Matter(named: named(0..<end))
  }

  private func isCopula(_ token: Token) -> Bool {
    EnglishTalk.copulas.contains(token)
      || token.possessive && EnglishTalk.pointing.contains(token)
  }

  /// The words for a thing of which a step can be about, without their article.
  private func named(_ range: Range<Int>) -> Range<Int>? {
    guard let first = range.first, (1...5).contains(range.count),
      range.allSatisfy({ tokens[$0].kind == .word && !EnglishTalk.unnamed.contains(tokens[$0]) }),
      // "Ana's queue" is nothing that she does.
      !range.contains(where: { tokens[$0].possessive })
    else { return nil }
    let start = EnglishStepWords.articles.contains(tokens[first]) ? first + 1 : first
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// The place after whoever stands behind a colon, with what they are.
  private func doer(behind place: Int) -> Int? {
    guard let next = somebody(at: place), next < tokens.count else { return nil }
    guard tokens[next].kind == .comma, next + 1 < tokens.count else { return next }
    // "Farhan Qureshi, *our secretary*, needs …".
    guard people.isDeterminer(tokens[next + 1]) else { return next + 1 }
    let end = tokens[(next + 1)...].prefix(7).firstIndex { $0.kind == .comma }
    guard let end, end + 1 < tokens.count else { return nil }
    return end + 1
  }

  /// The place after "has to do it"; `nil` where somebody does something else.
  private func doesIt(at place: Int) -> Int? {
    EnglishTalk.doingIt.match(tokens, at: place)?.next
  }

  /// The place of the length that somebody needs, and nothing else.
  private func takesTime(at place: Int) -> Int? {
    var start = place
    while start < tokens.count, start - place < 5, !reader.measures(at: start) {
      guard
        EnglishTalk.lengthVerbs.contains(tokens[start])
          || EnglishTalk.besideVerbs.contains(tokens[start])
      else { return nil }
      start += 1
    }
    return start > place && start < tokens.count && reader.measures(at: start) ? start : nil
  }

  /// "Hamish *does integrations here and he'll* connect …": what somebody does all day is no act of
  /// the plan; what they will do is.
  mutating func takeTrade() {
    guard var name = somebody(at: 0) else { return }
    // "Omar Nasser *is our DBA*": taken with his name.
    if let being = tokens[..<name].firstIndex(where: { EnglishStepWords.copulas.contains($0) }),
      being > 0
    {
      name = being
    }
    guard name + 3 < tokens.count, EnglishTalk.trades.contains(tokens[name]),
      let joint = tokens[(name + 1)...].prefix(10).firstIndex(where: {
        EnglishWords.andWord.contains($0) || isMarkBeforeDoer($0)
      })
    else { return }
    let said = name + 1..<joint
    guard said.allSatisfy({ tokens[$0].kind == .word }), let first = said.first,
      isTrade(first, joint)
    else { return }
    var place = joint
    while place < tokens.count, isMark(place) || EnglishWords.andWord.contains(tokens[place]) {
      place += 1
    }
    guard let helped = EnglishTalk.helped.match(tokens, at: place), helped.next < tokens.count,
      case let verb = helped.next, tokens[verb].kind == .word, !tokens[verb].capital,
      !EnglishTalk.neverActs.contains(tokens[verb]),
      !helped.meaning.isEmpty || reader.acts(at: verb) || EnglishActs.isVerb(tokens[verb])
    else { return }
    // "Does the stock figures here and she'll match *them*": those.
    if verb + 1 < tokens.count, EnglishTalk.standIns.contains(tokens[verb + 1]),
      let object = object(in: name + 1..<joint)
    {
      let act = [helped.meaning, people.words(verb..<verb + 1), object].filter { !$0.isEmpty }
      if put(act.joined(separator: " "), over: name..<verb + 2) { return }
    }
    put(helped.meaning, over: place..<verb)
    blank(name..<place)
  }

  /// The "the stock figures" of "the stock figures here".
  private func object(in said: Range<Int>) -> String? {
    guard let first = said.first, EnglishWords.determiners.contains(tokens[first]) else {
      return nil
    }
    let end =
      said.first { EnglishTalk.hereWords.match(tokens, at: $0) != nil } ?? said.upperBound
    return end > first + 1 ? people.words(first..<end) : nil
  }

  /// "*We also need* a works agreement, …": the thing, of which the line tells how long it takes.
  mutating func dropNeeding() {
    // "*We have to* get three offers": what they do, whoever of them.
    if let duty = EnglishTalk.duties.match(tokens, at: 0), duty.next + 1 < tokens.count,
      EnglishActs.isVerb(tokens[duty.next]), !EnglishTalk.neverActs.contains(tokens[duty.next])
    {
      return blank(0..<duty.next)
    }
    guard let match = EnglishTalk.needing.match(tokens, at: 0), match.next + 2 < tokens.count,
      tokens.indices.contains(where: { $0 > match.next && reader.measures(at: $0) }),
      !tokens[..<clauseEnd(from: match.next)].contains(where: { EnglishTalk.ofOthers.contains($0) })
    else { return }
    blank(0..<match.next)
  }

  /// "*The union wants* a privacy note, Nick drafts it": the thing, which somebody makes.
  mutating func dropWish() {
    guard
      let verb = tokens.indices.prefix(5).first(where: {
        EnglishTalk.wishing.match(tokens, at: $0) != nil
      }), let match = EnglishTalk.wishing.match(tokens, at: verb),
      verb > 0 || EnglishTalk.contracted.contains(tokens[0]), match.next + 2 < tokens.count,
      let mark = tokens[match.next...].firstIndex(where: { [.comma, .semicolon].contains($0.kind) }
      ),
      mark > match.next + 1, let name = somebody(at: mark + 1)
    else { return }
    let act = EnglishStepWords.auxiliaries.match(tokens, at: name)?.next ?? name
    guard act + 1 < tokens.count, act > name || reader.isVerb(at: act),
      EnglishStepWords.itself.contains(tokens[act + 1])
    else { return }
    blank(0..<match.next)
    // "Nick *will draft* it" as "Nick drafts it".
    if act > name {
      put(EnglishActs.thirdPerson(of: tokens[act].text), over: name..<act + 1)
    }
  }

  /// "Exemption form*:* Anjali fills it in": what is done to it is called by its name.
  private mutating func takeHeading(before colon: Int) {
    guard (1...6).contains(colon), tokens[..<colon].allSatisfy({ $0.kind == .word }),
      let next = somebody(at: colon + 1), reader.isVerb(at: next), next + 1 < tokens.count,
      EnglishStepWords.itself.contains(tokens[next + 1]),
      !EnglishStepWords.owning.contains(tokens[next])
    else { return }
    let end =
      EnglishActs.particles.contains(next + 2 < tokens.count ? tokens[next + 2] : tokens[next])
      ? next + 3 : next + 2
    guard end >= tokens.count || isMark(end) || tokens[end].kind == .dot else { return }
    put(",", over: colon..<colon + 1)
  }

  /// "Ana signs the lease *and she'll* send it back": two acts of one human.
  mutating func partActs() {
    takeVerdict()
    guard let first = somebody(at: 0), reader.isVerb(at: first) else { return }
    for place in tokens.indices.dropFirst(first + 2)
    where EnglishWords.andWord.contains(tokens[place]) {
      guard place + 2 < tokens.count, let pronoun = EnglishTalk.willWords[tokens[place + 1]],
        EnglishActs.isVerb(tokens[place + 2])
      else { continue }
      put("; \(pronoun) will", over: place..<place + 2)
    }
  }

  /// "…, and Tessa *tells us* yes or no": what she decides.
  private mutating func takeVerdict() {
    for place in tokens.indices.dropFirst(2) {
      guard let match = EnglishTalk.verdicts.match(tokens, at: place),
        let joint = tokens[..<place].lastIndex(where: { EnglishWords.andWord.contains($0) }),
        joint > 1, place - joint < 13, let name = somebody(at: joint + 1),
        name == place || isMark(name)
      else { continue }
      put(EnglishTalk.verdict, over: place..<match.next)
      put(";", over: (isMark(joint - 1) ? joint - 1 : joint)..<joint + 1)
    }
  }

  private func isMarkBeforeDoer(_ token: Token) -> Bool {
    token.kind == .semicolon || token.kind == .comma
  }

  /// Whether words say what somebody is or does every day, and nothing that ends.
  private func isTrade(_ first: Int, _ joint: Int) -> Bool {
    let isBeing = EnglishStepWords.copulas.contains(tokens[first - 1])
    let isHere = (first..<joint).contains { place in
      EnglishTalk.hereWords.match(tokens, at: place).map { $0.next == joint } ?? false
    }
    if isBeing || isHere { return true }
    // "Runs networks and she'll …", but "runs the pilot and she'll …".
    return !EnglishWords.determiners.contains(tokens[first]) && joint - first <= 3
      && ["does", "looks", "works"].contains(tokens[first - 1].text)
  }
}
