/// Known names and their prefixes, and names nobody has heard yet.
extension PersonScanner {
  func identity(
    at place: Int, alone: Bool
  ) -> (identity: PersonPhrase.Identity, next: Int)? {
    guard place < tokens.count else { return nil }
    // "@omar", but "omar@acme.com" is an address.
    if tokens[place].kind == .at { return tokens[place].spaced ? forced(at: place + 1) : nil }
    guard tokens[place].kind == .word else { return nil }
    return knownName(at: place, alone: alone) ?? newName(at: place, alone: alone)
  }

  private func forced(at place: Int) -> (identity: PersonPhrase.Identity, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word, !tokens[place].spaced else {
      return nil
    }
    if let found = knownName(at: place, alone: true) { return found }
    var next = place + 1
    while next < tokens.count, tokens[next].kind == .word, tokens[next].capital,
      !EnglishPeople.notNames.contains(tokens[next])
    {
      next += 1
    }
    let name = name(place..<next)
    return (.new(name.prefix(1).uppercased() + name.dropFirst()), next)
  }

  func knownName(
    at place: Int, alone: Bool
  ) -> (identity: PersonPhrase.Identity, next: Int)? {
    if !alone, isOrder(place) { return nil }
    if let found = wholeName(at: place, alone: alone) { return found }
    let token = tokens[place]
    guard token.kind == .word, token.capital || alone, !token.shouted || alone,
      !EnglishPeople.notNames.contains(token), token.text.utf8.count >= 2
    else { return nil }
    var next = place + 1
    if next < tokens.count, tokens[next].kind == .word, tokens[next].capital,
      !EnglishPeople.notNames.contains(tokens[next]), !token.possessive,
      !EnglishPeople.titles.contains(tokens[next]), !tokens[next].shouted, !isMonthOfDay(next)
    {
      // "Tom Baker" is nobody known as "Tom Okafor".
      let full = context.namedPeople.filter { isPrefix(place...next, of: $0.name) }
      if let only = full.first, full.count == 1 { return (.known(only.person.name), next + 1) }
      return nil
    }
    let exact = context.namedPeople.filter { $0.name.contains(token.text) }
    let fits =
      exact.isEmpty
      ? context.namedPeople.filter { person in
        person.name.contains { $0.hasPrefix(token.text) }
      } : exact
    guard let only = fits.first else { return nil }
    next = place + 1
    return fits.count == 1
      ? (.known(only.person.name), next) : (.oneOf(fits.map(\.person.name)), next)
  }

  /// A full name or an alias; in running text a single word needs its capital.
  private func wholeName(
    at place: Int, alone: Bool
  ) -> (identity: PersonPhrase.Identity, next: Int)? {
    for known in context.namedPeople {
      for words in known.calls {
        guard let next = end(of: words, at: place),
          words.count > 1 || tokens[place].capital || alone || known.name.first != words[0],
          // "Rita Gomez" need not be the "Rita" the plan knows.
          words != known.name || next >= tokens.count || words.count > 1 || !isNameWord(next),
          words == known.name || !titleGoesOn(next)
        else { continue }
        let same = context.namedPeople.filter { $0.calls.contains(words) }.map(\.person.name)
        return (same.count == 1 ? .known(known.person.name) : .oneOf(same), next)
      }
    }
    return nil
  }

  /// Whether what stands after a title makes it another, or a thing: "VP *of sales*", "GC
  /// *template*".
  private func titleGoesOn(_ next: Int) -> Bool {
    guard next < tokens.count, tokens[next].kind == .word, !tokens[next - 1].possessive else {
      return false
    }
    return tokens[next].text == "of" || isDepartment(next) || isNameWord(next)
      || EnglishActs.things.contains(tokens[next])
  }

  /// A known person called by one word in lower case, as people type on a call: "omar sends it".
  ///
  /// Only what follows tells that from an ordinary word: what somebody does, or somebody else.
  func quiet(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word, !tokens[place].capital else {
      return nil
    }
    let word = tokens[place].text
    let fits = context.namedPeople.filter { $0.name.contains(word) && $0.name[0].utf8.count > 1 }
    guard !fits.isEmpty, word.utf8.count > 1, !EnglishPeople.stops.contains(word),
      !EnglishPeople.notNames.contains(word) || fits.contains(where: { $0.name[0] == word })
    else { return nil }
    let identity: PersonPhrase.Identity =
      fits.count == 1 ? .known(fits[0].person.name) : .oneOf(fits.map(\.person.name))
    return described(identity, from: place, next: place + 1, title: nil, side: nil)
  }

  /// Somebody at a place, in running text or called in small letters.
  func anybody(at place: Int) -> (person: PersonPhrase, next: Int)? {
    mention(at: place, alone: false) ?? quiet(at: place)
  }

  /// The place after some words of a name that stand here, with or without a hyphen between.
  private func end(of words: [String], at place: Int) -> Int? {
    var next = place
    for word in words {
      if next > place, next < tokens.count, tokens[next].kind == .dash { next += 1 }
      guard next < tokens.count, tokens[next].text == word else { return nil }
      next += 1
    }
    return next
  }

  private func isPrefix(_ range: ClosedRange<Int>, of words: [String]) -> Bool {
    guard range.count <= words.count else { return false }
    return zip(range, words).allSatisfy { $1.hasPrefix(tokens[$0].text) }
  }

  /// Two or more capitalised words; one when the text is only that.
  private func newName(
    at place: Int, alone: Bool
  ) -> (identity: PersonPhrase.Identity, next: Int)? {
    var next = place
    while next - place < 6, let end = namePart(at: next, isFirst: next == place) {
      next = end
      if tokens[next - 1].possessive { break }
      // An initial's full stop: "Raj K.".
      if next < tokens.count, tokens[next].kind == .dot, tokens[next - 1].text.utf8.count == 1 {
        next += 1
      }
    }
    // "Capital Board" decides, "Marlow Ventures" is a company: nobody.
    if next > place, EnglishPeople.bodies.contains(tokens[next - 1]) || isFirm(place..<next) {
      return nil
    }
    let count = tokens[place..<next].count { $0.kind == .word }
    guard count >= 2 || (count == 1 && startsAct(place, next, alone)), !isPlace(place..<next),
      // "Marlow *Ventures* approves".
      count > 1 || place == 0 || !tokens[place - 1].capital || !isFirm(place - 1..<next)
    else { return nil }
    return (.new(name(place..<next)), next)
  }

  /// One part of a name: a word of it, two with a hyphen, or a particle: "Jean-Luc", "van der Berg".
  private func namePart(at place: Int, isFirst: Bool) -> Int? {
    guard place < tokens.count, tokens[place].kind == .word else { return nil }
    if !isFirst, EnglishPeople.particles.contains(tokens[place]) {
      if tokens[place].capital { return place + 1 }
      return namePart(at: place + 1, isFirst: false)
    }
    if !isFirst, tokens[place].capital, EnglishPeople.generations.contains(tokens[place]) {
      return place + 1
    }
    guard isNameWord(place) || (isFirst ? isGivenName(place) : isSurname(place)) else {
      return nil
    }
    guard place + 2 < tokens.count, tokens[place + 1].kind == .dash, !tokens[place + 1].spaced,
      !tokens[place + 2].spaced,
      tokens[place + 2].capital
        ? isNameWord(place + 2)
        // "Hyun-woo completes …".
        : isFirst && place + 3 < tokens.count && EnglishActs.followsPerson(tokens[place + 3].text)
    else { return place + 1 }
    return place + 3
  }

  /// A given name that is a word of its own too, before a surname or what a person does: "Mark
  /// Evans", "Grant signs".
  private func isGivenName(_ place: Int) -> Bool {
    // "Dora Quinn" is no DORA.
    let isBoth =
      EnglishActs.abbreviations.contains(tokens[place]) && !tokens[place].shouted
      && EnglishGivenNames.names.contains(tokens[place])
    guard tokens[place].capital, EnglishPeople.givenNames.contains(tokens[place]) || isBoth,
      place + 1 < tokens.count, tokens[place + 1].kind == .word
    else { return false }
    let next = tokens[place + 1]
    return isNameWord(place + 1) || isSurname(place + 1)
      || EnglishActs.base(ofThirdPerson: next.text) != nil
        && EnglishActs.followsPerson(next.text)
  }

  /// "Hana's boss *Ottoline*", "Acme's CFO *Ben Cole*", "Acme's CFO, *Ben Cole*, …": somebody by what
  /// they are to another.
  func relative(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard tokens[place].kind == .word, tokens[place].capital, tokens[place].possessive,
      let lead = title(at: place + 1, leading: true), lead.next < tokens.count,
      case let isApart = tokens[lead.next].kind == .comma && lead.next + 1 < tokens.count,
      case let start = isApart ? lead.next + 1 : lead.next,
      let found = identity(at: start, alone: false)
        ?? lone(at: start).map({ ($0.person.identity, $0.next) })
    else { return nil }
    // Behind a comma it is only theirs where another ends it: "Acme's CFO, Ben Cole, signs".
    var next = found.next
    if isApart {
      guard next < tokens.count, tokens[next].kind == .comma else { return nil }
      next += 1
    }
    let side = side(ofCompany: tokens[place].text)
    return described(
      found.identity, from: place, next: next,
      title: side == nil ? words(place..<lead.next) : lead.words, side: side)
  }

  /// A single capitalised word where only somebody's name can stand: "signed by *Petra*".
  func lone(at place: Int) -> (person: PersonPhrase, next: Int)? {
    guard place < tokens.count, isNameWord(place), !isDay(place) else { return nil }
    return described(
      .new(name(place..<place + 1)), from: place, next: place + 1, title: nil, side: nil)
  }

  /// "Agreed by *Aug* 10", "by *Fri*".
  private func isDay(_ place: Int) -> Bool {
    let word = tokens[place].text
    return EnglishCalendar.weekdays[word] != nil || isMonthOfDay(place)
  }

  /// "Omar *Dec* 28", "nothing 14 *Dec*": a month beside its day is nobody's second name; neither is
  /// "by end *Jan*".
  private func isMonthOfDay(_ place: Int) -> Bool {
    guard EnglishCalendar.months[tokens[place].text] != nil else { return false }
    if place > 0, EnglishPeople.beforeMonths.contains(tokens[place - 1]) { return true }
    if place > 0, [.number, .ordinal].contains(tokens[place - 1].kind),
      (1...31).contains(tokens[place - 1].number)
    {
      return true
    }
    guard place + 1 < tokens.count else { return false }
    return [.number, .ordinal].contains(tokens[place + 1].kind)
  }

  /// Whether a word may be part of a person's name: a capital that nothing else explains.
  func isNameWord(_ place: Int) -> Bool {
    let token = tokens[place]
    // "Raj K.", but "Raj *I* think".
    if token.kind == .word, token.capital, token.text.utf8.count == 1, place > 0,
      token.text != "i" || place + 1 < tokens.count && tokens[place + 1].kind == .dot,
      tokens[place - 1].capital, token.spaced,
      !EnglishPeople.notNames.contains(tokens[place - 1].text)
    {
      return true
    }
    guard token.kind == .word, token.capital, !token.shouted,
      !EnglishPeople.notNames.contains(token), !EnglishPeople.titles.contains(token),
      !EnglishPeople.departments.contains(token), !EnglishActs.isActOrThing(token.text),
      !EnglishPeople.isSeveral(token.text), !isCompany(token.text), !isKnownCompany(token),
      !isMonthOfDay(place), !isCompound(place),
      // "By Raj *Thurs*".
      place == 0 || !tokens[place - 1].capital || EnglishCalendar.weekdays[token.text] == nil
    else { return false }
    return true
  }

  /// "*Go*-live", "*Cut*-over", "*Kick*-off": a thing in two words, of which the second is small.
  private func isCompound(_ place: Int) -> Bool {
    guard place + 2 < tokens.count, tokens[place + 1].kind == .dash, !tokens[place + 1].spaced,
      case let second = tokens[place + 2], second.kind == .word, !second.spaced, !second.capital,
      EnglishActs.particles.contains(second) || EnglishNames.goLive.contains(second.text)
    else { return false }
    return !EnglishGivenNames.names.contains(tokens[place])
  }

  /// Whether a single capitalised word is followed by what a person does.
  private func startsAct(_ place: Int, _ next: Int, _ alone: Bool) -> Bool {
    if alone, next >= tokens.count || tokens[next].kind == .comma { return true }
    // "Money's approved" is said of a thing, "Petra's approved it" of her.
    if tokens[place].possessive, place == 0 {
      return next >= tokens.count || !EnglishActs.ends.contains(tokens[next])
        || EnglishGivenNames.names.contains(tokens[place])
        || next + 1 < tokens.count && EnglishStepWords.itself.contains(tokens[next + 1].text)
    }
    if next + 2 < tokens.count, tokens[next].kind == .comma, isDeterminer(tokens[next + 1]),
      title(at: next + 2, leading: false) != nil
    {
      return true
    }
    // "Mehmet, *network team*, checks the lines", "Elif, *head of nursing*, signs it".
    if EnglishGivenNames.names.contains(tokens[place]), next < tokens.count,
      let end = groupApposed(at: next) ?? titleApposed(at: next)
    {
      return ThirdPerson.acts(at: end, in: tokens, isHuman: true)
    }
    guard next < tokens.count, tokens[next].kind == .word else { return false }
    // "Someone from *Hull* runs the trial": where whoever it is comes from.
    if place > 1, EnglishPeople.inDepartment.contains(tokens[place - 1]),
      EnglishStepWords.anybody.contains(tokens[place - 2])
    {
      return false
    }
    if isBetweenCommas(place, next) { return true }
    // "Raj from IT sets up SSO", "Yusuf from our IT configures it".
    let seat = next + 1 < tokens.count && isDeterminer(tokens[next + 1]) ? next + 2 : next + 1
    if seat + 1 < tokens.count, EnglishPeople.inDepartment.contains(tokens[next]),
      isDepartment(seat) || isCompany(tokens[seat].text)
        || tokens[seat].capital && isKnownCompany(tokens[seat])
    {
      let isGroup = EnglishPeople.groups.contains(tokens[seat + 1])
      return ThirdPerson.acts(at: isGroup ? seat + 2 : seat + 1, in: tokens, isHuman: true)
    }
    // "Pavel from Dunmore IT sets it up": a given name, and whoever they work for.
    if EnglishGivenNames.names.contains(tokens[place]), let house = houseEnd(after: next) {
      return acts(behindHouse: house)
    }
    // "Signing is always with two persons": what is done, and nobody.
    if tokens[place].text.hasSuffix("ing"), tokens[place].text.utf8.count > 5,
      EnglishActs.saidOfThings.contains(tokens[next])
    {
      return false
    }
    // "Accessibility has to be checked": what is done to a thing.
    if tokens[next...].prefix(4).contains(where: { $0.text == "be" }),
      EnglishActs.obliging.contains(tokens[next])
    {
      return false
    }
    // "Exception to the policy" is nobody; "Marcus to send it" is.
    if EnglishWords.toWord.contains(tokens[next]) {
      // "Invoices to ap@acme.com".
      return next + 1 < tokens.count && !isDeterminer(tokens[next + 1])
        && (next + 2 >= tokens.count || tokens[next + 2].kind != .at)
    }
    // "Reference *calls:* Mark lines them up": what is done, and nobody.
    if next + 1 < tokens.count, tokens[next + 1].kind == .colon,
      EnglishActs.isNoun(tokens[next].text)
    {
      return false
    }
    // "Purdah starts on March 22": what begins on a day is nobody.
    if EnglishPeople.beginning.contains(tokens[next]), next + 1 < tokens.count,
      EnglishRanges.bounds.match(tokens, at: next + 1) != nil
    {
      return false
    }
    // "Site is live", "Portal has been opened": said of a thing.
    if EnglishActs.saidOfThings.contains(tokens[next]), next + 1 < tokens.count,
      // "Ulrich gets works council consent".
      !(EnglishGivenNames.names.contains(tokens[place]) && next + 2 < tokens.count),
      EnglishActs.ends.contains(tokens[next + 1]) || tokens[next + 1].text == "been"
    {
      return false
    }
    if ThirdPerson.isSuffered(at: next, in: tokens) { return false }
    return EnglishActs.followsPerson(tokens[next].text)
      || opensClause(place) && ThirdPerson.acts(at: next, in: tokens)
  }

  /// The place after ", network team,": a department or group of up to three words between commas.
  func groupApposed(at comma: Int) -> Int? {
    guard tokens[comma].kind == .comma, comma + 1 < tokens.count,
      !isDeterminer(tokens[comma + 1]), title(at: comma + 1, leading: false) == nil,
      let end = tokens[(comma + 1)...].prefix(4).firstIndex(where: { $0.kind != .word }),
      end > comma + 1, end + 1 < tokens.count, tokens[end].kind == .comma,
      EnglishPeople.groups.contains(tokens[end - 1]) || isDepartment(end - 1),
      !tokens[comma + 1..<end].contains(where: \.capital) || isDepartment(end - 1)
    else { return nil }
    return end + 1
  }

  /// The place after ", head of nursing,".
  private func titleApposed(at comma: Int) -> Int? {
    guard tokens[comma].kind == .comma, let title = title(at: comma + 1, leading: false),
      // "Head *of patient care*".
      let end = tokens[title.next...].prefix(4).firstIndex(where: { $0.kind != .word }),
      end == title.next || EnglishWords.ofWord.contains(tokens[title.next]),
      end + 1 < tokens.count, tokens[end].kind == .comma
    else { return nil }
    return end + 1
  }

  /// "Security review, *Omar in InfoSec*, 2 weeks": a word and where somebody sits, and no more.
  private func isBetweenCommas(_ place: Int, _ next: Int) -> Bool {
    guard place > 0, tokens[place - 1].kind == .comma,
      EnglishPeople.inDepartment.contains(tokens[next]), next + 1 < tokens.count,
      isDepartment(next + 1)
    else { return false }
    var end = next + 1
    while end < tokens.count, isDepartment(end) { end += 1 }
    return end == tokens.count || tokens[end].kind != .word
  }

  /// Whether a clause begins at a place, with nothing but a day before it: "By Friday *Ludmila* …".
  func opensClause(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    let before = tokens[place - 1]
    return before.kind != .word || EnglishPeople.honorifics.contains(before)
      || EnglishCalendar.weekdays[before] != nil || EnglishCalendar.months[before] != nil
      || EnglishCalendar.sureDays.contains(before)
  }
}
