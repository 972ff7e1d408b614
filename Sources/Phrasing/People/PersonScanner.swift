/// Finds people in tokens: known names and their prefixes, new names, roles.
struct PersonScanner {
  let source: [UInt8]
  let tokens: [Token]
  let context: PhraseContext

  init(text: some StringProtocol, context: PhraseContext) {
    self.init(
      source: Array(text.utf8), tokens: Tokenizer.tokens(of: text), context: context)
  }

  init(source: [UInt8], tokens: [Token], context: PhraseContext) {
    self.source = source
    self.tokens = tokens
    self.context = context
  }

  /// The words of the source that some tokens stand for.
  func words(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return String(decoding: source[first.start..<last.end], as: UTF8.self)
  }

  /// The same without a possessive ending on the last word.
  func name(_ range: Range<Int>) -> String {
    var name = ""
    for place in range {
      let token = tokens[place]
      if token.spaced, !name.isEmpty { name += " " }
      name += String(decoding: source[token.start..<token.nameEnd], as: UTF8.self)
    }
    return name
  }

  /// A person at a place, with the title, department and side that follow.
  ///
  /// Alone, as the answer to "who?", a single word will do.
  func mention(at place: Int, alone: Bool) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count else { return nil }
    if let found = relative(at: afterHonorific(place)) { return found }
    var start = place
    let determiner = side(ofDeterminer: tokens[place])
    if isDeterminer(tokens[place]) { start += 1 }
    let lead = title(at: start, leading: true)
    let nameStart = afterHonorific(lead?.next ?? start)
    // "Acme's Ben Cole".
    if tokens[place].possessive, let side = side(ofCompany: tokens[place].text),
      let found = identity(at: place + 1, alone: false)
    {
      return described(found.identity, from: place, next: found.next, title: nil, side: side)
    }
    // "*Your Anja Kruse* does the rollout": a given name behind whose she is.
    let isOfSide = lead == nil && determiner != nil && isGiven(at: nameStart)
    if start == place || lead != nil || isOfSide,
      let found = identity(at: nameStart, alone: alone) ?? addressed(at: nameStart)
    {
      return described(
        honoured(found.identity, by: (lead?.next ?? start)..<nameStart), from: place,
        next: found.next, title: lead?.words,
        side: lead == nil && !isOfSide ? nil : determiner)
    }
    return role(at: place, alone: alone)
  }

  /// Whether a name stands at a place that is given to people only, or that the plan knows.
  private func isGiven(at place: Int) -> Bool {
    guard place < tokens.count, tokens[place].kind == .word, tokens[place].capital else {
      return false
    }
    return EnglishGivenNames.names.contains(tokens[place])
      || context.namedPeople.contains { $0.name.first == tokens[place].text }
  }

  /// Everybody mentioned in a stretch, in order.
  func mentions(in range: Range<Int>) -> [(person: PersonPhrase, next: Int)] {
    var found: [(person: PersonPhrase, next: Int)] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let mention = mention(at: place, alone: false), mention.next <= range.upperBound {
        found.append(mention)
        place = mention.next
      } else {
        place += 1
      }
    }
    return found
  }

  /// Whether what was found is only said to be somebody's: "Joel's *VP*" is not Joel.
  func isOfAnother(_ next: Int) -> Bool {
    tokens[next - 1].possessive && title(at: next, leading: false) != nil
  }

  /// The place after "Dr.", where a name follows.
  func afterHonorific(_ place: Int) -> Int {
    guard place + 1 < tokens.count, tokens[place].kind == .word, tokens[place].capital,
      EnglishPeople.honorifics.contains(tokens[place])
    else { return place }
    let name = tokens[place + 1].kind == .dot ? place + 2 : place + 1
    // "Herr Dr. Wolfgang Kessler".
    return name < tokens.count && tokens[name].capital ? afterHonorific(name) : place
  }

  /// A new name with the form of address before it: "Frau Sommer" is no mere "Sommer".
  func honoured(
    _ identity: PersonPhrase.Identity, by range: Range<Int>
  ) -> PersonPhrase.Identity {
    guard case .new(let name) = identity, !range.isEmpty else { return identity }
    let said = words(range)
    let words = said.prefix(1).uppercased() + said.dropFirst()
    return .new(name.hasPrefix(words) ? name : "\(words) \(name)")
  }

  /// "Frau *Sommer*": one word is a name after a form of address.
  func addressed(at place: Int) -> (identity: PersonPhrase.Identity, next: Int)? {
    guard place > 0, place < tokens.count, tokens[place].capital, isNameWord(place) else {
      return nil
    }
    let before = tokens[place - 1].kind == .dot ? place - 2 : place - 1
    guard before >= 0, EnglishPeople.honorifics.contains(tokens[before]) else { return nil }
    return (.new(name(before..<place + 1)), place + 1)
  }

  /// The human a role is said to be: "Security is Anke"; a single name will do there.
  func predicate() -> PersonPhrase? {
    guard let subject = mention(at: 0, alone: true), subject.person.isRoleOnly,
      subject.next + 1 < tokens.count,
      EnglishStepWords.copulas.contains(tokens[subject.next]),
      tokens[subject.next + 1].capital,
      let named = mention(at: subject.next + 1, alone: true), !named.person.isRoleOnly,
      named.next == tokens.count || tokens[named.next].kind != .word
    else { return nil }
    guard named.person.title == nil, subject.person.isTitled else { return named.person }
    return named.person.with(
      title: subject.person.words, side: named.person.side ?? subject.person.side)
  }

  func isDeterminer(_ token: Token) -> Bool {
    EnglishPeople.ours.contains(token) || EnglishPeople.yours.contains(token)
      || EnglishPeople.theirs.contains(token)
  }

  func side(ofDeterminer token: Token) -> PhraseContext.Side? {
    if EnglishPeople.ours.contains(token) { return context.speaker }
    if EnglishPeople.yours.contains(token) { return context.speaker.other }
    return nil
  }

  func described(
    _ identity: PersonPhrase.Identity, from place: Int, next: Int, title lead: String?,
    side leadSide: PhraseContext.Side?
  ) -> (person: PersonPhrase, next: Int) {
    var next = next
    var title = lead
    var side = leadSide
    var department: String?
    func takePlace() {
      guard next + 1 < tokens.count, EnglishPeople.inDepartment.contains(tokens[next]),
        !tokens[next - 1].possessive
      else { return }
      // "… from *our* IT team".
      let hasOwner = isDeterminer(tokens[next + 1]) && next + 2 < tokens.count
      let word = tokens[hasOwner ? next + 2 : next + 1]
      if EnglishPeople.departments.contains(word) {
        if hasOwner { side = side ?? self.side(ofDeterminer: tokens[next + 1]) }
        next += hasOwner ? 1 : 0
        // "… in *data engineering*".
        let first = next + 1
        next += 2
        while next < tokens.count, isDepartment(next), !tokens[next - 1].possessive,
          !EnglishActs.followsPerson(tokens[next].text)
        { next += 1 }
        department = words(first..<next)
        if hasOwner, next < tokens.count, EnglishPeople.groups.contains(tokens[next]) { next += 1 }
      } else if hasOwner {
        return
      } else if let company = self.side(ofCompany: word.text) {
        side = company
        next += 2
      } else if word.capital, isKnownCompany(word) {
        department = words(next + 1..<next + 2)
        next += 2
      } else if let end = sectionEnd(after: next) {
        department = words(next + 1..<end)
        next = end
      } else if case .new = identity, let end = houseEnd(after: next),
        acts(behindHouse: end)
      {
        // "Karl Voss *of Brightpath* installs it": whoever they work for, which is neither side.
        department = words(next + 1..<end)
        next = end
      }
    }
    takePlace()
    // "Jonah Pike *is from Acme*": whose they are, which the sentence says and no words beside a name.
    if side == nil, next + 2 < tokens.count, EnglishStepWords.copulas.contains(tokens[next].text),
      EnglishPeople.inDepartment.contains(tokens[next + 1])
    {
      side = self.side(ofCompany: tokens[next + 2].text)
    }
    // "Arjun Mehta *here*, VP Compliance".
    if next + 1 < tokens.count, tokens[next].text == "here", tokens[next + 1].kind == .comma {
      next += 1
    }
    if let bracket = bracket(at: next) {
      side = bracket.side ?? side
      department = bracket.department ?? department
      next = bracket.next
    } else if next + 2 < tokens.count, let end = groupApposed(at: next) {
      // "Lee Park, finance, approves the spend".
      department = words(next + 1..<end - 1)
      next = end - 1
    }
    if next + 1 < tokens.count, title == nil, leadsToTitle(next) || isApposition(next) {
      let start = isApposition(next) ? next : afterIdentifying(next + 1)
      let hasDeterminer = isDeterminer(tokens[start])
      if let found = self.title(at: hasDeterminer ? start + 1 : start, leading: false) {
        title = found.words
        side = side ?? self.side(ofDeterminer: tokens[start])
        next = found.next
        takePlace()
        if next < tokens.count, tokens[next].kind == .close { next += 1 }
      } else if let found = trade(afterComma: next) {
        (title, next) = found
      }
    }
    if case .known(let name) = identity, side == nil {
      side = context.people.first { $0.name == name }?.side
    }
    let person = PersonPhrase(
      identity: identity, title: title, department: department, side: side,
      introducedBySpeaker: speakerIntroduces(after: next),
      bytes: tokens[place].start..<tokens[next - 1].end)
    return (person, next)
  }

  /// "(Acme)", "(IT security)": where somebody sits, between brackets.
  private func bracket(
    at place: Int
  ) -> (side: PhraseContext.Side?, department: String?, next: Int)? {
    guard place + 2 < tokens.count, tokens[place].kind == .open,
      let close = tokens[place...].prefix(5).firstIndex(where: { $0.kind == .close }),
      close > place + 1
    else { return nil }
    let inside = place + 1..<close
    let company = inside.lazy.compactMap { self.side(ofCompany: tokens[$0].text) }.first
    if company != nil || tokens[inside].allSatisfy({ isKnownCompany($0) }) {
      return (company, nil, close + 1)
    }
    guard title(at: place + 1, leading: false) == nil,
      inside.contains(where: { isDepartment($0) }) || inside.allSatisfy(isField)
    else { return nil }
    return (nil, words(inside), close + 1)
  }

  /// A word of what somebody works on: "(*stage lighting*)", and no "(out till May)".
  func isField(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && !token.capital && !token.possessive && token.text.utf8.count > 3
      && !EnglishPeople.stops.contains(token) && !EnglishPeople.afterTitles.contains(token)
      && !EnglishPeople.notNames.contains(token) && !EnglishActs.isVerb(token)
      && !EnglishProse.isTimeWord(token) && !EnglishWindows.away.mayBegin(token)
      && !EnglishStepWords.doneWords.contains(token) && !EnglishPeople.groups.contains(token)
      && !EnglishQuality.standings.contains(token)
  }

  /// Whether a mark after a name may be followed by what somebody is: "Walt Brennan, …", or "Simone
  /// Achterberg? She's …", "Birgit Lohmann - she's the …".
  private func leadsToTitle(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .comma, .open: true
    case .dot, .other, .dash: afterIdentifying(place + 1) > place + 1
    // "Hanna Weiss is your CRO".
    case .word:
      EnglishStepWords.copulas.contains(tokens[place].text) && isDeterminer(tokens[place + 1])
    default: false
    }
  }

  /// "Jo Lind *our solutions engineer*": a title whose owner is said, and nothing it belongs to.
  private func isApposition(_ place: Int) -> Bool {
    guard place + 1 < tokens.count,
      EnglishPeople.ours.contains(tokens[place]) || EnglishPeople.yours.contains(tokens[place]),
      let title = title(at: place + 1, leading: false)
    else { return false }
    guard title.next < tokens.count, tokens[title.next].kind == .word else { return true }
    return EnglishPeople.inDepartment.contains(tokens[title.next])
      || EnglishPeople.stops.contains(tokens[title.next])
      || ThirdPerson.acts(at: title.next, in: tokens, isHuman: true)
  }

  /// The place after "he's", "she is" or "who is", where what somebody is may follow.
  private func afterIdentifying(_ place: Int) -> Int {
    guard place + 2 < tokens.count, EnglishPeople.identifying.contains(tokens[place]) else {
      return place
    }
    if tokens[place].possessive || tokens[place].text.hasSuffix("'s") { return place + 1 }
    return tokens[place + 1].text == "is" ? place + 2 : place
  }

  /// "I'd have to introduce you" in the rest of the sentence.
  private func speakerIntroduces(after place: Int) -> Bool {
    var speaker = false
    for (distance, token) in tokens[place...].enumerated() {
      if EnglishWords.speakers.contains(token) { speaker = true }
      // "I'd rather not bring him in until the pilot is done".
      if EnglishWords.notWord.contains(token) { speaker = false }
      if speaker,
        distance < 12
          ? EnglishPeople.introductions.contains(token)
          : EnglishPeople.plainIntroductions.contains(token)
      {
        return true
      }
    }
    return false
  }

  /// Words for a role, with nobody's name.
  func roleSaid(_ range: Range<Int>, side: PhraseContext.Side? = nil) -> PersonPhrase {
    PersonPhrase(
      identity: .role(words(range)), side: side,
      bytes: tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end)
  }

  /// "legal", "our GC", "the CFO", "their security team".
  private func role(at place: Int, alone: Bool) -> (person: PersonPhrase, next: Int)? {
    var start = place
    let side = side(ofDeterminer: tokens[place])
    let determined = isDeterminer(tokens[place])
    if determined { start += 1 }
    guard start < tokens.count, determined || alone || tokens[start].shouted else { return nil }
    if let alias = determined || tokens[start].shouted ? knownName(at: start, alone: false) : nil {
      return described(alias.identity, from: place, next: alias.next, title: nil, side: side)
    }
    let next: Int
    let isTitled: Bool
    if let found = title(at: start, leading: false) {
      // "The CISO *office*".
      let isCrew =
        found.next < tokens.count && EnglishPeople.crewWords.contains(tokens[found.next])
      next = isCrew ? found.next + 1 : found.next
      isTitled = !isCrew
    } else if determined, isCrew(start) {
      (next, isTitled) = (start + 1, false)
    } else if determined, let end = trade(beforeName: start) {
      next = end
      isTitled = true
    } else if isDepartment(start) || EnglishPeople.groups.contains(tokens[start]) {
      var end = start + 1
      if end < tokens.count, EnglishPeople.groups.contains(tokens[end]) { end += 1 }
      next = end
      isTitled = false
    } else {
      return nil
    }
    if let named = apposed(at: next, isTitled: isTitled) {
      // "our counsel, Diane, will …"
      return described(
        named.identity, from: place, next: named.next, title: words(start..<next), side: side)
    }
    return described(
      .role(words(start..<next)), from: place, next: next, title: nil, side: side)
  }
}

extension Token {
  /// The end of the word without its possessive ending, in bytes of the source.
  var nameEnd: Int {
    guard possessive else { return end }
    let folded = start + text.utf8.count
    return folded <= end ? folded : end
  }
}
