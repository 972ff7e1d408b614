import Phrasing
import PlanModel

/// Where one thing of a list ends and the next begins, and what is no thing.
extension NeedList {
  /// The parts of a text between full stops, semicolons and questions.
  static func sentences(of text: String) -> [String] {
    var text = text
    for title in NeedWords.shortened {
      // "At the latest. Also …" ends with no saint.
      text = (" " + text).replacing(" " + title, with: " " + title.dropLast(2) + " ").trimmed
    }
    return text.replacing(". ", with: "; ").replacing("? ", with: "; ").replacing("! ", with: "; ")
      .split(whereSeparator: { $0 == ";" || $0.isNewline }).map { String($0).trimmed }
  }

  /// The clauses of a sentence, cut at commas, brackets and wherever somebody else asks or gives.
  func clauses(of sentence: String) -> [String] {
    // "The roster (Denise, May 3)": what stands between brackets is said of the thing.
    let whole = sentence.replacing(" (", with: ", ").replacing(" - ", with: ", ")
      .replacing(" – ", with: ", ").replacing(" — ", with: ", ").replacing(")", with: "")
    var clauses: [String] = []
    for piece in whole.split(separator: ",") {
      var rest = String(piece).trimmed
      var start = rest.startIndex
      while let and = rest[start...].range(ofText: " and ") {
        let next = String(rest[and.upperBound...])
        let lead = NeedLead(next)
        let first = next.split(separator: " ").first?.lowercased() ?? ""
        // "The spec by January 8 *and a barrier* by the 18th": a thing behind a day is another.
        let isBehindDay =
          NeedWords.articles.contains(first)
          && NeedDay.cut(String(rest[..<and.lowerBound]), plan, fields.phrases)?.rest.isEmpty
            == false
        // "Your form tomorrow *and I'll upload it*": an act, which is asked about.
        if lead == nil, AccountWords.subjects.contains(first.withPlainApostrophes),
          next.split(separator: " ").count > 1
        {
          rest = String(rest[..<and.lowerBound])
          start = rest.endIndex
        } else if isBehindDay {
          clauses.append(String(rest[..<and.lowerBound]))
          rest = next
          start = rest.startIndex
        } else if let lead, lead.front.isEmpty, !lead.isHeadless {
          clauses.append(String(rest[..<and.lowerBound]))
          rest = next
          start = rest.startIndex
        } else {
          start = and.upperBound
        }
      }
      clauses.append(rest)
    }
    // "January 20, 2027" is one day.
    for place in clauses.indices.dropFirst().reversed()
    where clauses[place].split(separator: " ").first.map({ $0.count == 4 && Int($0) != nil })
      == true
    {
      clauses[place - 1] += ", " + clauses.remove(at: place)
    }
    return clauses
  }

  /// The things of some words: cut at "and" where another thing begins.
  func pieces(of said: String) -> [String] {
    var pieces: [String] = []
    var rest = said
    var start = rest.startIndex
    while let and = rest[start...].range(ofText: " and ") {
      let left = rest[..<and.lowerBound].split(separator: " ").map { $0.lowercased() }
      let right = rest[and.upperBound...].split(separator: " ").map { $0.lowercased() }
      if isAnother(right, after: left) {
        pieces.append(String(rest[..<and.lowerBound]))
        rest = String(rest[and.upperBound...])
        start = rest.startIndex
      } else {
        start = and.upperBound
      }
    }
    return pieces + [rest]
  }

  /// Whether the words after "and" are a thing of their own: "API docs and *a test login*", and not
  /// "an hour with the nurse and *the doctor*".
  private func isAnother(_ right: [String], after left: [String]) -> Bool {
    guard let first = right.first, let last = left.last else { return false }
    let names = right.prefix { !NeedWords.binding.contains($0) && $0 != "and" }
    let isKnown = names.last.map(NeedWords.things.contains) == true
    let binding = left.lastIndex(where: NeedWords.binding.contains)
    let isCounted = NeedWords.articles.contains(first) || first.first?.isNumber == true
    let isRelative = left.contains(where: NeedWords.clauseOpenings.contains)
    if isRelative { return isKnown && isCounted }
    if let binding, left.count - binding < 5 {
      let isLoose = NeedWords.looselyBinding.contains(left[binding])
      return isKnown && (isCounted || names.count > 1)
        || isLoose && (isCounted && first != "the" || first == "the" && right.contains("of"))
    }
    if ["where", "how"].contains(first) { return right.count > 2 }
    return isCounted && right.count > 1
      || NeedWords.things.contains(last) && (isKnown || right.count > 2)
  }

  /// "The slide, *just one*", "the totals, *just the old ones*": how much of what was named before.
  func isExtent(_ clause: String) -> Bool {
    !items.isEmpty && clause.lowercased().hasPrefix("just ") && NeedLead(clause) == nil
  }

  /// "*If you could do* the slide for the committee", "*draft* the slide": what is asked for as a
  /// favour, without that.
  ///
  /// Whoever is asked what they need asks for it, whether they say so or not.
  static func favour(_ said: String) -> String {
    let folded = said.lowercased()
    let opening = NeedWords.favours.first(where: folded.hasPrefix) ?? ""
    guard case let words = said.dropFirst(opening.count).split(separator: " ", maxSplits: 1),
      words.count == 2, NeedWords.making.contains(words[0].lowercased()),
      let first = words[1].split(separator: " ").first?.lowercased(),
      NeedWords.articles.contains(first)
    else { return said }
    return String(words[1])
  }

  /// "*Piet hates* slides", "Noreen doesn't like them": how somebody of the plan is, and no thing.
  func tellsOfSomebody(_ said: String) -> Bool {
    func isTold(_ verb: String) -> Bool {
      ShapeWords.feelings.contains(verb) || DraftWords.isDenial(verb)
    }
    // Most things are told without any such word, and need not be searched for names.
    guard StepAccount.words(of: said).contains(where: isTold),
      let person = PersonPhrase.read(said, in: fields.phrases), person.bytes.lowerBound == 0,
      case .known = person.identity
    else { return false }
    return StepAccount.words(of: said.behind(person.bytes)).first.map(isTold) ?? false
  }

  /// Whether some words tell of something and name no thing.
  func isRemark(_ said: String, isObject: Bool = false) -> Bool {
    let words = said.split(separator: " ").map {
      NeedWords.folded($0).filter { $0.isLetter || $0.isNumber || "'-.".contains($0) }
    }
    guard let first = words.first else { return true }
    if NeedWords.remarking.contains(first), !(isObject && ["who", "which"].contains(first)) {
      return true
    }
    if first == "before" || first == "until" || words.prefix(2) == ["the", "sooner"] {
      return true
    }
    if words.count > 1, words[1] == "but" { return true }
    // "Half of them lies", "without it no gate".
    if words.count > 3, words[1...2] == ["of", "them"] { return true }
    if words.count > 2, words[0] == "without", words[1] == "it" { return true }
    // "I'll photograph some", "that'd be my ask".
    if first.contains("'"), NeedWords.remarking.contains(String(first.prefix { $0 != "'" })) {
      return true
    }
    if first == "what", !isObject { return true }
    // "Where is hosted the data" is a question to be answered, and a thing.
    if ["where", "how", "what"].contains(first) { return false }
    let own = words[...].prefix { !NeedWords.relative.contains($0) || $0 == "it" }
    // "Yasmin keeps bringing it up" speaks of the thing, "a form with our logo on it" is one.
    return own.contains(where: NeedWords.telling.contains)
      || own.indices.dropFirst().contains { isClosing(own[$0], own, $0) || isActing(own, $0) }
  }

  /// "Joost fills *it*", and not "with our logo on it".
  private func isClosing(_ word: String, _ words: ArraySlice<String>, _ place: Int) -> Bool {
    ["it", "them"].contains(word) && !isLinking(words[place - 1])
  }

  /// A word that stands before "the" or "a" and is no preposition does something: "she handles the
  /// numbers".
  private func isActing(_ words: ArraySlice<String>, _ place: Int) -> Bool {
    guard NeedWords.determiners.contains(words[place]), !isLinking(words[place - 1]) else {
      return false
    }
    let next = place + 1 < words.count ? words[place + 1] : ""
    return !NeedWords.periods.contains(next)
  }

  private func isLinking(_ word: String) -> Bool {
    NeedWords.binding.contains(word) || NeedWords.detailing.contains(word)
      || NeedWords.beforeArticles.contains(word) || word.hasSuffix("ing")
  }

  /// Whether a clause is a thing for sure: after a remark, only such are.
  func isPlain(_ said: String) -> Bool {
    let words = said.split(separator: " ").map { $0.lowercased() }
    guard let first = words.first, let last = words.last, !isCount(words) else { return false }
    return NeedWords.articles.contains(first) || NeedWords.things.contains(last)
  }

  /// "Two persons", "all eight years": how many of what was named before.
  func isCount(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, words.count < 4 else { return false }
    let isNumber =
      first.first?.isNumber == true
      || first == "all" || ShapeWords.numbers.contains(first) || NeedWords.numbers.contains(first)
    return isNumber && !NeedWords.things.contains(last)
  }

  /// Whether words before a day are about what was listed: "comes", "it comes", "we want it".
  func isAbout(_ said: String) -> Bool {
    let words = said.split(separator: " ").map { $0.lowercased() }
    return words.count < 9
      && words.contains { NeedWords.standIns.contains($0) || NeedWords.arriving.contains($0) }
  }

  /// Whether a clause says more of the thing before it: "not the old one", "canada only".
  func isDetail(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if NeedWords.detailing.contains(first) || NeedWords.closing.contains(last) { return true }
    let names = items.last?.words.split(separator: " ").map { $0.lowercased() } ?? []
    // "VPN accounts for your engineers, three accounts".
    if words.count == 2, names.contains(last), NeedWords.articles.contains(first) { return true }
    // "A test environment with twenty users, ten for each office".
    if words.count > 2, ["for", "per"].contains(words[1]), !["a", "an", "the"].contains(first),
      NeedWords.articles.contains(first) || first.first?.isNumber == true,
      NeedWords.distributing.contains(words[2]) || words[1] == "per"
    {
      return true
    }
    // "A map, signed by your architect".
    if words.count > 1, first.hasSuffix("ed"), NeedWords.binding.contains(words[1]) { return true }
    // "The rosters, forty wards"; "two agendas, three logins" are two things.
    if isCount(words), let name = names.first, !isCount([name]) { return true }
    if words.contains("as"), words.count < 6, words.suffix(2).first == "we" { return true }
    // "The foremen, tuesdays".
    if words.count == 1, DatePhrase.read(last, in: fields.phrases).value != nil { return true }
    let isCode = items.isEmpty || NeedWords.things.contains(last)
    return words.count == 1 && !isCode && names.count > 1
      && last.allSatisfy(\.isLetter) || isLength(words.joined(separator: " "))
  }

  /// A detail as a title has it: "(PAS)" for "the PAS as we say".
  func apposed(_ said: String) -> String {
    for tail in NeedWords.apposing where said.hasSuffix(tail) {
      return NeedList.withoutArticle(String(said.dropLast(tail.count)))
    }
    return said
  }

  /// "One hour", "two hours per week".
  func isLength(_ said: String) -> Bool {
    var words = said.split(separator: " ").map(String.init)
    if let per = words.firstIndex(where: { NeedWords.rates.contains($0.lowercased()) }), per > 0,
      words.count - per == 2
    {
      words.removeSubrange(per...)
    }
    if words.count == 2, words.last.map({ NeedWords.times.contains($0.lowercased()) }) == true {
      return true
    }
    return words.count < 5
      && DurationPhrase.read(words.joined(separator: " "), in: fields.phrases).duration != nil
  }

  /// Whether the words of a thing say how long it takes, what it waits for or who gives it.
  func isSaidWhole(_ name: String) -> Bool {
    let words = TopicWords.words(of: name)
    if words.contains(where: NeedWords.sayingMore.contains) { return true }
    // "Legal to sign": what somebody does.
    if let to = name[...].range(ofText: " to "),
      let person = PersonPhrase.read(name[..<to.lowerBound], in: fields.phrases),
      person.bytes == 0..<name[..<to.lowerBound].utf8.count
    {
      return true
    }
    if name.contains(":") || name.lowercased().contains("done when") { return true }
    let isRate = NeedWords.perTime.contains(where: name.lowercased().contains)
    guard !isRate, let found = name[...].range(ofText: " for ") else { return false }
    let rest = name[found.upperBound...]
    return DurationPhrase.read(rest, in: fields.phrases).duration != nil
  }

  /// Whoever gives a thing, when the subject of a clause names them.
  func owner(_ subject: String, _ side: Side) -> OwnerDraft? {
    guard !subject.isEmpty, let person = PersonPhrase.read(subject, in: fields.phrases),
      !person.isRoleOnly, person.bytes == 0..<subject.utf8.count
    else { return nil }
    return PersonReader(fields: fields).owner(person, side)
  }

  /// Whoever gives a thing, named after it and nothing more: "that's me", "Denise".
  func giverAlone(_ words: String) -> OwnerDraft? {
    guard !items.isEmpty else { return nil }
    var said = words.lowercased()
    // "*Tess has it*".
    for holding in NeedWords.holdings where said.hasSuffix(holding) && said.count > holding.count {
      let name = String(words.prefix(said.count - holding.count))
      guard let person = PersonPhrase.read(name, in: fields.phrases), !person.isRoleOnly,
        person.bytes == 0..<name.utf8.count
      else { break }
      return PersonReader(fields: fields).owner(person, asking.other)
    }
    for opening in NeedWords.identifying where said.hasPrefix(opening) {
      said = String(said.dropFirst(opening.count))
    }
    if NeedWords.mine.contains(said) { return speaker }
    let name = String(words.suffix(said.count))
    guard let person = PersonPhrase.read(name, in: fields.phrases), !person.isRoleOnly,
      person.identity != .speaker, person.bytes == 0..<name.utf8.count,
      name.first?.isUppercase == true, isKnown(person) || isGivenName(name)
    else { return nil }
    return PersonReader(fields: fields).owner(person, asking.other)
  }

  private func isKnown(_ person: PersonPhrase) -> Bool {
    if case .known = person.identity { true } else { false }
  }

  /// "Ravi", "Ravi Desai", and no "LEI" or "Item Master".
  private func isGivenName(_ name: String) -> Bool {
    name.split(separator: " ").first.flatMap {
      PersonPhrase.answer(String($0), in: fields.phrases)
    } != nil
  }

  /// The buyer's champion, who speaks.
  var speaker: OwnerDraft? { plan.speaker.map(OwnerDraft.person) }

  /// "The sample claims" for "get the sample claims *over*".
  static func withoutParticle(_ words: String) -> String {
    let said = words.split(separator: " ")
    guard said.count > 1, let last = said.last?.lowercased(), ["over", "across"].contains(last)
    else { return words }
    return said.dropLast().joined(separator: " ")
  }

  /// A thing without the article or the owner that a title goes without.
  static func withoutArticle(_ words: String) -> String {
    var left = words.split(separator: " ").map(String.init)
    while left.count > 1, let first = left.first?.lowercased(),
      NeedWords.dropped.contains(first) || first == "and"
    { left.removeFirst() }
    return left.joined(separator: " ")
  }

  /// "AIS samples from us", "from Acme" without whom they come from: the list says so.
  static func withoutSource(_ words: String, _ giver: String) -> String {
    for source in NeedWords.sources + (giver.isEmpty ? [] : [" from \(giver)"]) {
      guard let found = words[...].range(ofText: source),
        found.upperBound == words.endIndex || words[found.upperBound] == " "
      else { continue }
      return String(words[..<found.lowerBound] + words[found.upperBound...])
    }
    return withoutLeadingSource(words)
  }

  /// "From us the fee schedule" without whom it comes from.
  static func withoutLeadingSource(_ words: String) -> String {
    for source in NeedWords.leadingSources where words.lowercased().hasPrefix(source) {
      return String(words.dropFirst(source.count))
    }
    return words
  }
}
