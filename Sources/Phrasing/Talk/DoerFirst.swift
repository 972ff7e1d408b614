/// Sentences whose doer does not stand right before the act, told so that it does: "the scanners are
/// ordered by Tomasz" as "Tomasz orders the scanners".
///
/// Speech puts things first, names somebody and says "they" again, wraps the act in "'s the one
/// who". Every reader of steps looks for a name before a verb; so this comes before all of them.
public struct DoerFirst {
  let text: String
  let tokens: [Token]
  let people: PersonScanner

  /// The same told with the doer first; `nil` where it is, or where nobody is sure to be meant.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func told(_ text: String, in context: PhraseContext) -> String? {
    var said = text
    for rule in rules {
      let told = rule(DoerFirst(said, context))
      said = told ?? said
    }
    return said == text ? nil : said
  }

  private static let rules: [@Sendable (DoerFirst) -> String?] = [
    { $0.withoutAside() }, { $0.nameFirst() }, { $0.saidOnce() }, { $0.doing() },
    { $0.theOneWho() }, { $0.suffered() },
    { $0.source() }, { $0.spending() }, { $0.receiving() }, { $0.afterOwnAct() },
  ]

  private init(_ text: String, _ context: PhraseContext) {
    self.text = text
    let tokens = Tokenizer.tokens(of: text)
    self.tokens = tokens
    people = PersonScanner(source: Array(text.utf8), tokens: tokens, context: context)
  }

  // MARK: Looking

  /// Somebody by name at a place: the words, and the place after them.
  private func somebody(at place: Int) -> (words: String, next: Int)? {
    guard place < tokens.count, tokens[place].kind == .word,
      let found = people.mention(at: place, alone: false) ?? people.lone(at: place),
      !found.person.isRoleOnly, found.person.identity != .speaker
    else { return nil }
    // "By *June*": a month, unless the plan knows her.
    if found.next == place + 1, EnglishCalendar.months[tokens[place].text] != nil,
      case .new = found.person.identity
    {
      return nil
    }
    guard tokens[place..<found.next].contains(where: { $0.kind == .comma }) else {
      return (people.name(place..<found.next), found.next)
    }
    // "… by our notary, *Karl Hahn*, …".
    guard let told = titled(found.person) else { return nil }
    return (told, tokens[found.next - 1].kind == .comma ? found.next - 1 : found.next)
  }

  /// "Karl Hahn, the notary," as it stands before what he does.
  private func titled(_ person: PersonPhrase) -> String? {
    guard let title = person.title else { return nil }
    let isTheirs = person.side == people.context.speaker.other
    let article = isTheirs ? EnglishDoers.yours : EnglishDoers.the
    switch person.identity {
    case .new(let name), .known(let name): return "\(name), \(article)\(title),"
    case .oneOf, .role, .speaker: return nil
    }
  }

  private func words(_ range: Range<Int>) -> String { people.words(range) }

  /// All that is said from a place on, with what stands before the first word of it.
  private func rest(from place: Int) -> String {
    guard place > 0, place <= tokens.count else { return text }
    return String(decoding: people.source[tokens[place - 1].end...], as: UTF8.self)
  }

  private func acts(at place: Int) -> Bool {
    place < tokens.count
      && (ThirdPerson.acts(at: place, in: tokens, isHuman: true)
        || EnglishActs.followsPerson(tokens[place].text))
  }

  /// "The", "our", "two": what only a thing begins with.
  private func opensThing(_ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return tokens[place].kind == .number || EnglishWords.determiners.contains(tokens[place])
      || EnglishStepWords.itself.contains(tokens[place])
  }

  // MARK: Rules

  /// "Bjørn-Erik *(he's in Oslo)* tests the VPN", "Stephanie *- she prefers Steph -* drafts it": what
  /// is said of somebody by the way.
  private func withoutAside() -> String? {
    guard let name = somebody(at: 0), name.next + 3 < tokens.count,
      EnglishPeople.remarking.contains(tokens[name.next + 1])
    else { return nil }
    let open = tokens[name.next]
    let close = tokens[(name.next + 2)...].prefix(10).firstIndex { token in
      open.kind == .open ? token.kind == .close : open.kind == .dash && token.kind == .dash
    }
    guard let close, close + 1 < tokens.count, acts(at: close + 1) else { return nil }
    return name.words + rest(from: close + 1)
  }

  /// "*The controller, I think her name's* Xiomara, releases the funds", "Rosalind, *she's our head of
  /// nursing,* picks the wards": the name, and what they are.
  private func nameFirst() -> String? {
    guard let found = people.mention(at: 0, alone: false) ?? people.lone(at: 0),
      let name = titled(found.person), found.next < tokens.count,
      tokens[..<found.next].contains(where: { $0.kind == .comma })
    else { return nil }
    var place = tokens[found.next].kind == .comma ? found.next + 1 : found.next
    if place < tokens.count, EnglishDoers.again.contains(tokens[place]) { place += 1 }
    guard place > found.next || tokens[place - 1].kind == .comma, acts(at: place) else {
      return nil
    }
    let told = name + rest(from: place)
    return told == text ? nil : told
  }

  /// "The CISO office, *they* do the review", "Femi Adeyemi *he* runs it": whoever it is, said
  /// again.
  private func saidOnce() -> String? {
    if let name = somebody(at: 0), name.next + 3 < tokens.count {
      let place = tokens[name.next].kind == .comma ? name.next + 1 : name.next
      guard EnglishDoers.again.contains(tokens[place].text), acts(at: place + 1) else { return nil }
      return name.words + rest(from: place + 1)
    }
    guard let comma = tokens.prefix(6).firstIndex(where: { $0.kind == .comma }), comma > 0,
      tokens[..<comma].allSatisfy({ $0.kind == .word }), comma + 2 < tokens.count,
      EnglishDoers.again.contains(tokens[comma + 1].text),
      case let head = tokens[comma - 1],
      EnglishPeople.groups.contains(head) || people.isDepartment(comma - 1)
        || EnglishPeople.titles.contains(head)
    else { return nil }
    let verb = tokens[comma + 2].text
    if acts(at: comma + 2) { return words(0..<comma) + rest(from: comma + 2) }
    guard EnglishActs.isVerb(verb) || EnglishDoers.plainDoing.contains(verb) else { return nil }
    return "\(words(0..<comma)) \(EnglishActs.thirdPerson(of: verb))\(rest(from: comma + 3))"
  }

  /// "Kofi*'s migrating* the records": he migrates them.
  private func doing() -> String? {
    guard let name = somebody(at: 0), name.next + 1 < tokens.count else { return nil }
    let isShort = tokens[name.next - 1].possessive
    let place =
      isShort ? name.next : EnglishWords.isWord.contains(tokens[name.next]) ? name.next + 1 : nil
    guard let place, place + 1 < tokens.count,
      let base = EnglishActs.base(ofGerund: tokens[place].text), !EnglishDoers.busy.contains(base),
      opensThing(place + 1)
    else { return nil }
    return "\(name.words) \(EnglishActs.thirdPerson(of: base))\(rest(from: place + 1))"
  }

  /// "Vikram*'s the one who'll* do the analysis", "Ana *is the person who* signs".
  private func theOneWho() -> String? {
    guard let name = somebody(at: 0), name.next + 3 < tokens.count else { return nil }
    let isShort = tokens[name.next - 1].possessive
    let place =
      isShort ? name.next : EnglishWords.isWord.contains(tokens[name.next]) ? name.next + 1 : nil
    guard let place, let match = EnglishDoers.theOne.match(tokens, at: place),
      match.next < tokens.count
    else { return nil }
    return "\(name.words)\(match.meaning.isEmpty ? "" : " " + match.meaning)"
      + rest(from: match.next)
  }

  /// "The scanners *are ordered by* Tomasz", "the set-up *is done by* Yusuf".
  private func suffered() -> String? {
    for by in tokens.indices.dropFirst(2) where EnglishWords.byWord.contains(tokens[by]) {
      guard let base = EnglishDoers.base(ofParticiple: tokens[by - 1].text),
        let name = somebody(at: by + 1),
        let helper = suffering(endingAt: by - 1), helper.start > 0,
        case let thing = 0..<helper.start, thing.count < 9,
        !tokens[thing].contains(where: { $0.kind == .comma || EnglishPeople.stops.contains($0) })
      else { continue }
      let act =
        helper.meaning.isEmpty ? EnglishActs.thirdPerson(of: base) : "\(helper.meaning) \(base)"
      // "… by Yusuf, *not by me*".
      var next = name.next
      if next + 3 < tokens.count, tokens[next].kind == .comma,
        EnglishWords.notWord.contains(tokens[next + 1]),
        EnglishWords.byWord.contains(tokens[next + 2])
      {
        next = tokens[(next + 3)...].firstIndex(where: \.isPause) ?? tokens.count
      }
      // Whoever does it, where that is all there is of an act.
      return base == EnglishDoers.plainAct
        ? "\(words(thing)), \(name.words)\(rest(from: next))"
        : "\(name.words) \(act) \(lowered(thing))\(rest(from: next))"
    }
    return nil
  }

  /// "*has to be* ordered": the words before what is suffered, and what stands for them before an act.
  private func suffering(endingAt end: Int) -> (start: Int, meaning: String)? {
    (max(0, end - 4)..<end).lazy.compactMap { start in
      EnglishDoers.suffering.match(tokens, at: start).flatMap {
        $0.next == end ? (start, $0.meaning) : nil
      }
    }.first
  }

  /// The words of a thing that no longer begins the line.
  private func lowered(_ range: Range<Int>) -> String {
    let words = words(range)
    guard EnglishWords.determiners.contains(tokens[range.lowerBound]) else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// "The number list *comes from* Gabriela": she provides it.
  private func source() -> String? {
    guard tokens.count > 4, opensThing(0),
      let place = tokens.prefix(9).indices.first(where: {
        EnglishDoers.comesFrom.match(tokens, at: $0) != nil
      }), place > 1, let match = EnglishDoers.comesFrom.match(tokens, at: place),
      let name = somebody(at: match.next)
    else { return nil }
    // "… from Gabriela *in fleet*": where she sits, and no place of the list.
    var (whose, next) = (name.words, name.next)
    if next + 1 < tokens.count, EnglishPeople.inDepartment.contains(tokens[next]),
      case let end = tokens[next...].prefix(4).firstIndex(where: { $0.kind != .word })
        ?? min(next + 4, tokens.count), end - next > 1, end - next < 4
    {
      (whose, next) = ("\(whose) (\(words(next + 1..<end)))", end)
    }
    return "\(whose) \(EnglishDoers.provides) \(lowered(0..<place))\(rest(from: next))"
  }

  /// "Eduardo *spends two days on site wiring* the sensors": he wires them, two days.
  private func spending() -> String? {
    guard
      let spend = tokens.prefix(14).indices.dropFirst().first(where: {
        EnglishDoers.spending.contains(tokens[$0])
      }), spend + 4 < tokens.count,
      EnglishNumbers.begins(tokens[spend + 1])
        || tokens[spend + 1].kind == .number,
      let unit = tokens[(spend + 2)...].prefix(3).firstIndex(where: {
        EnglishCalendar.units.meaning(of: $0) != nil
      }),
      let doing = tokens[(unit + 1)...].prefix(4).firstIndex(where: {
        EnglishActs.base(ofGerund: $0.text) != nil
      }), let base = EnglishActs.base(ofGerund: tokens[doing].text)
    else { return nil }
    let isOne = tokens[spend].text.hasSuffix("s")
    let end = tokens[doing...].firstIndex(where: { $0.isPause }) ?? tokens.count
    let act = words(doing + 1..<max(end, doing + 1))
    let place = unit + 1 < doing ? " \(words(unit + 1..<doing))" : ""
    return
      "\(words(0..<spend)) \(isOne ? EnglishActs.thirdPerson(of: base) : base) \(act)\(place), "
      + words(spend + 1..<unit + 1) + rest(from: end)
  }

  /// "Sister Bernadette *gets a briefing from me*": I give it.
  private func receiving() -> String? {
    // "Sister Bernadette *of the hospice board* gets …".
    guard let name = somebody(at: 0),
      let get = tokens[name.next...].prefix(6).firstIndex(where: {
        EnglishDoers.getting.contains($0)
      }), get + 4 <= tokens.count, opensThing(get + 1),
      !tokens[name.next..<get].contains(where: \.isPause),
      let from = tokens[(get + 2)...].prefix(6).firstIndex(where: {
        EnglishWords.fromWord.contains($0)
      }), from + 1 < tokens.count,
      let giver = EnglishDoers.givers[tokens[from + 1].text]
    else { return nil }
    return "\(giver) give \(words(0..<get)) \(words(get + 1..<from))\(rest(from: from + 2))"
  }

  /// "Once Hyun-woo has the keys *he needs* three days for the tests": whose act it is.
  private func afterOwnAct() -> String? {
    guard let once = EnglishStepWords.markers.match(tokens, at: 0), case .after = once.meaning,
      let name = somebody(at: once.next), !tokens[name.next - 1].possessive,
      let again = tokens[name.next...].prefix(12).indices.first(where: {
        EnglishDoers.again.contains(tokens[$0].text)
      }), again > name.next + 1, acts(at: again + 1)
    else { return nil }
    let end = tokens[again - 1].kind == .comma ? again - 1 : again
    let clause = words(0..<end)
    var last = tokens.count
    while last > again, tokens[last - 1].kind == .dot { last -= 1 }
    return "\(name.words) \(words(again + 1..<last)) \(clause.prefix(1).lowercased())"
      + "\(clause.dropFirst())"
  }
}
