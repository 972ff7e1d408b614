/// Sentences whose doer does not stand right before the act, told so that it does: "the scanners are
/// ordered by Tomasz" as "Tomasz orders the scanners".
///
/// Speech puts things first, names somebody and says "they" again, wraps the act in "'s the one
/// who". Every reader of steps looks for a name before a verb; so this comes before all of them.
public struct DoerFirst {
  private let text: String
  private let tokens: [Token]
  private let people: PersonScanner
  /// Whoever the line begins with, by name: the words, and the place after them.
  private var lead: (words: String, next: Int)?

  /// The same told with the doer first; `nil` where it is, or where nobody is sure to be meant.
  ///
  /// - Complexity: Linear in the text for each known person.
  public static func told(_ text: String, in context: PhraseContext) -> String? {
    var line = DoerFirst(text, context)
    for rule in rules {
      if let told = rule(line) { line = DoerFirst(told, context) }
    }
    return line.text == text ? nil : line.text
  }

  private static let rules: [@Sendable (DoerFirst) -> String?] = [
    { $0.withoutAside() }, { $0.nameFirst() }, { $0.saidOnce() }, { $0.doing() },
    { $0.theOneWho() }, { $0.suffered() },
    { $0.source() }, { $0.spending() }, { $0.afterOwnAct() },
  ]

  private init(_ text: String, _ context: PhraseContext) {
    self.text = text
    let tokens = Tokenizer.tokens(of: text)
    self.tokens = tokens
    people = PersonScanner(source: Array(text.utf8), tokens: tokens, context: context)
    lead = somebody(at: 0)
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

  // MARK: Rules

  /// "Bjørn-Erik *(he's in Oslo)* tests the VPN", "Stephanie *- she prefers Steph -* drafts it": what
  /// is said of somebody by the way.
  private func withoutAside() -> String? {
    guard let name = lead, name.next + 3 < tokens.count,
      EnglishPeople.remarking.contains(tokens[name.next + 1])
    else { return nil }
    let open = tokens[name.next]
    let close = tokens[(name.next + 2)...].prefix(10).firstIndex { token in
      open.kind == .open ? token.kind == .close : open.kind == .dash && token.kind == .dash
    }
    // "(he's out July 1 to 3)" is told for itself.
    guard let close, close + 1 < tokens.count, people.isDoing(close + 1),
      !(name.next + 1..<close).contains(where: tellsTime)
    else { return nil }
    return name.words + rest(from: close + 1)
  }

  /// Whether a word tells days, or that somebody is away on some.
  private func tellsTime(_ place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .number || token.kind == .ordinal
      || EnglishCalendar.months[token.text] != nil || EnglishCalendar.weekdays[token.text] != nil
      || EnglishWindows.away.match(tokens, at: place) != nil
  }

  /// "*The controller, I think her name's* Xiomara, releases the funds", "Rosalind, *she's our head of
  /// nursing,* picks the wards": the name, and what they are.
  private func nameFirst() -> String? {
    guard let found = people.mention(at: 0, alone: false) ?? people.lone(at: 0),
      let name = titled(found.person), found.next < tokens.count,
      tokens[..<found.next].contains(where: { $0.kind == .comma })
    else { return nil }
    var place = tokens[found.next].kind == .comma ? found.next + 1 : found.next
    if place < tokens.count, EnglishStepWords.pronouns.contains(tokens[place]) { place += 1 }
    guard place > found.next || tokens[place - 1].kind == .comma, people.isDoing(place) else {
      return nil
    }
    return name + rest(from: place)
  }

  /// "The CISO office, *they* do the review", "Femi Adeyemi *he* runs it": whoever it is, said
  /// again.
  private func saidOnce() -> String? {
    if let name = lead, name.next + 3 < tokens.count {
      let place = tokens[name.next].kind == .comma ? name.next + 1 : name.next
      guard EnglishStepWords.pronouns.contains(tokens[place].text), people.isDoing(place + 1)
      else { return nil }
      return name.words + rest(from: place + 1)
    }
    guard let comma = tokens.prefix(6).firstIndex(where: { $0.kind == .comma }), comma > 0,
      tokens[..<comma].allSatisfy({ $0.kind == .word }), comma + 2 < tokens.count,
      EnglishStepWords.pronouns.contains(tokens[comma + 1].text),
      case let head = tokens[comma - 1],
      EnglishPeople.groups.contains(head) || people.isDepartment(comma - 1)
        || EnglishPeople.titles.contains(head)
    else { return nil }
    let verb = tokens[comma + 2].text
    if people.isDoing(comma + 2) { return words(0..<comma) + rest(from: comma + 2) }
    guard EnglishActs.isVerb(verb) || EnglishDoers.plainDoing.contains(verb) else { return nil }
    return "\(words(0..<comma)) \(EnglishActs.thirdPerson(of: verb))\(rest(from: comma + 3))"
  }

  /// "Kofi*'s*", "Ana *is*": whoever the line is about, and the place after what joins that to the rest.
  private var subject: (words: String, next: Int)? {
    guard let name = lead, name.next < tokens.count else { return nil }
    if tokens[name.next - 1].possessive { return name }
    return EnglishWords.isWord.contains(tokens[name.next]) ? (name.words, name.next + 1) : nil
  }

  /// "Kofi*'s migrating* the records": he migrates them.
  private func doing() -> String? {
    guard let (name, place) = subject, place + 1 < tokens.count,
      let base = EnglishActs.base(ofGerund: tokens[place].text), !EnglishDoers.busy.contains(base),
      ThirdPerson.opensObject(tokens[place + 1])
    else { return nil }
    return "\(name) \(EnglishActs.thirdPerson(of: base))\(rest(from: place + 1))"
  }

  /// "Vikram*'s the one who'll* do the analysis", "Ana *is the person who* signs".
  private func theOneWho() -> String? {
    guard let (name, place) = subject, let match = EnglishDoers.theOne.match(tokens, at: place),
      match.next < tokens.count
    else { return nil }
    return "\(name)\(match.meaning.isEmpty ? "" : " " + match.meaning)\(rest(from: match.next))"
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
    guard tokens.count > 4, ThirdPerson.opensObject(tokens[0]),
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
      EnglishNumbers.begins(tokens[spend + 1]),
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

  /// "Once Hyun-woo has the keys *he needs* three days for the tests": whose act it is.
  private func afterOwnAct() -> String? {
    guard let once = EnglishStepWords.markers.match(tokens, at: 0), case .after = once.meaning,
      let name = somebody(at: once.next), !tokens[name.next - 1].possessive,
      let again = tokens[name.next...].prefix(12).indices.first(where: {
        EnglishStepWords.pronouns.contains(tokens[$0].text)
      }), again > name.next + 1, people.isDoing(again + 1)
    else { return nil }
    let end = tokens[again - 1].kind == .comma ? again - 1 : again
    let clause = words(0..<end)
    var last = tokens.count
    while last > again, tokens[last - 1].kind == .dot { last -= 1 }
    return "\(name.words) \(words(again + 1..<last)) \(clause.prefix(1).lowercased())"
      + "\(clause.dropFirst())"
  }
}
