import Phrasing
import PlanModel

/// Reads lines that say themselves which place of the plan somebody takes, whatever was asked: "our
/// sponsor is Sandra Bloom", "my boss chose the date, Teresa Vaz", "Tomasz = Tomasz Wilk".
struct DeclarationReader {
  let reader: AnswerReader
  var fields: FieldReader { reader.fields }
  var plan: Plan { reader.plan }

  /// What a line declares.
  struct Declaration {
    /// What it fills; `nil` where it only says somebody's name.
    let target: Question.Target?
    let reading: AnswerReading
  }

  /// The declaration of a line; `nil` where it is none.
  ///
  /// - `isOfGoLive`: Whether the day of going live is being talked of, so that "it" is that day.
  func read(_ shape: AnswerShape, isOfGoLive: Bool) -> Declaration? {
    guard shape.text.last != "?", !shape.isStory else { return nil }
    return introducing(shape.text) ?? introduction(shape.text) ?? name(shape.text) ?? rest(
      ofName: shape.text)
      ?? title(ofKnown: shape.text)
      ?? sponsor(shape.text) ?? sponsorTold(shape.text)
      ?? wanted(shape.text) ?? signer(shape)
      ?? chooser(shape.text, isOfGoLive: isOfGoLive)
  }

  /// Who speaks, while nobody said so: "ines calder talking, head of planning".
  private func introduction(_ text: String) -> Declaration? {
    guard plan.champion == nil, let said = Introduction(text, fields) else { return nil }
    var reading = reader.champion(said.plain)
    // The words it read are not those that were typed.
    reading.recognised = []
    return Declaration(target: .champion, reading: reading)
  }

  /// "Greg Palmer" and no more, where the plan has a Greg without another name: his whole name; "greg
  /// palmer, *he's the yard manager*" with what he is.
  private func rest(ofName text: String) -> Declaration? {
    let clauses = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let title = clauses.count > 1 ? self.title(ofNamed: clauses[1]) : nil
    guard clauses.count == 1 || title != nil else { return nil }
    let parts = clauses[0].filter { $0 != "." }.split(separator: " ")
    guard (2...3).contains(parts.count), let first = parts.first?.lowercased(),
      parts.allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’".contains($0) } }),
      // "Greg I guess": no name goes on like that.
      parts.dropFirst().allSatisfy({ !AskedWords.noTitles.contains($0.lowercased()) }),
      case let called = plan.people.filter({ $0.name.lowercased() == first }), called.count == 1,
      let draft = human(parts.joined(separator: " "), PersonReader(fields: fields)),
      draft.known == nil || draft.known == called[0].id
    else { return nil }
    let whole = SpokenNames.capitalised(parts.joined(separator: " "))
    var contents = [
      AnswerReading.Content.stepField(called[0].id, .personName, .value(.words(whole)))
    ]
    if let title, called[0].title.isEmpty {
      contents.append(.stepField(called[0].id, .personTitle, .value(.words(title))))
    }
    return Declaration(
      target: nil,
      reading: AnswerReading(
        echoes: ["\(called[0].name) is \(whole)" + (title.map { ", \($0)" } ?? "")],
        question: nil, contents: contents.count == 1 ? contents : [.stepFields(contents)]))
  }

  /// "Hugo Lind, *he's the print manager*", "Dana is *our lawyer*": what somebody is whom the plan
  /// knows without a title.
  private func title(ofKnown text: String) -> Declaration? {
    let clauses = text.split(separator: ",", maxSplits: 1).map { String($0).trimmed }
    let found = text[...].range(ofText: " is ")
    let parts =
      clauses.count > 1
      ? (clauses[0], clauses[1])
      : found.map { (String(text[..<$0.lowerBound]), String(text[$0.upperBound...])) }
    guard let (said, rest) = parts, said.split(separator: " ").count < 4,
      DeclarationWords.whoIs.contains(where: rest.lowercased().withPlainApostrophes.hasPrefix),
      let title = title(ofNamed: rest),
      title.split(separator: " ").allSatisfy({ $0.allSatisfy { $0.isLetter || "-/&".contains($0) } }
      ),
      let draft = human(SpokenNames.answer(said, in: fields.phrases), PersonReader(fields: fields)),
      let person = plan.person(draft.known), person.title.isEmpty,
      TopicWords.words(of: said).allSatisfy(TopicWords.words(of: person.name).contains)
    else { return nil }
    return Declaration(
      target: nil,
      reading: AnswerReading(
        echoes: ["\(person.name), \(title)"], question: nil,
        contents: [.stepField(person.id, .personTitle, .value(.words(title)))]))
  }

  /// Of "he's the yard manager" what somebody is.
  private func title(ofNamed clause: String) -> String? {
    var said = clause.withPlainApostrophes
    let folded = said.lowercased()
    if let opening = DeclarationWords.whoIs.first(where: folded.hasPrefix) {
      said = String(said.dropFirst(opening.count))
    }
    for tail in [" here", " there", " now"] where said.lowercased().hasSuffix(tail) {
      said = String(said.dropLast(tail.count))
    }
    guard said.split(separator: " ").count < 6,
      PersonPhrase.leadingTitle(of: said, in: fields.phrases) != nil
    else { return nil }
    return said
  }

  // MARK: Who stands at the top

  /// "Our sponsor is …", "Acme's exec sponsor: …", "your side sponsor? - …": a label that holds the
  /// word, and somebody right behind it.
  private func sponsor(_ text: String) -> Declaration? {
    guard let label = label(of: text) else { return nil }
    let said = SpokenNames.answer(label.rest, in: fields.phrases)
    let (owner, bytes) = PersonReader(fields: fields).read(said, label.side ?? .buyer)
    guard case .person(let draft) = owner, let bytes,
      isTitle(said.utf8.prefix(bytes.lowerBound), of: draft)
    else { return nil }
    let side = label.side ?? draft.side
    var reading = reader.sponsor(said, side)
    reading.shift(by: text.utf8.count - label.rest.utf8.count)
    if let old = plan.sponsor(side), old.id != draft.known {
      reading.also.append("instead of \(old.name)")
    }
    return Declaration(target: .sponsor(side), reading: reading)
  }

  /// "*Henning's the sponsor*", "*Henning Voss is our sponsor*, …": the same told of somebody.
  private func sponsorTold(_ text: String) -> Declaration? {
    let clause = String(text.prefix { !",.;!?".contains($0) })
    let words = clause.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().withPlainApostrophes }
    guard words.count < 9, let top = folded.firstIndex(of: "sponsor"), top > 0,
      folded[(top + 1)...].allSatisfy(DeclarationWords.links.contains)
    else { return nil }
    var end = top
    while end > 0, DeclarationWords.beforeSponsor.contains(folded[end - 1]) { end -= 1 }
    let isShort = end > 0 && folded[end - 1].hasSuffix("'s")
    let isLinked = end > 0 && DeclarationWords.being.contains(folded[end - 1])
    guard end < top, isShort || isLinked else { return nil }
    var subject = words[..<(isShort ? end : end - 1)].joined(separator: " ")
    if isShort { subject.removeLast(2) }
    guard let draft = human(subject, PersonReader(fields: fields)) else { return nil }
    let side = folded[end..<top].contains("your") ? Side.seller : draft.side
    let old = plan.sponsor(side)
    guard draft.side == side, old.map({ $0.id != draft.known }) ?? true else { return nil }
    var reading = reader.sponsor(draft.name, side)
    if let old { reading.also.append("instead of \(old.name)") }
    return Declaration(target: .sponsor(side), reading: reading)
  }

  /// "*Owen wants to switch over on Monday 9 August*, while the building's shut": the day of going
  /// live, who chose it, and why.
  private func wanted(_ text: String) -> Declaration? {
    guard plan.goLive.isUnsaid, let plan = plan.id else { return nil }
    let said = Opening.joiningDays(text, fields.phrases).withPlainApostrophes
    guard
      let verb = GoLiveWords.wanting.lazy.compactMap({ said[...].range(ofText: $0) }).first,
      let chooser = human(String(said[..<verb.lowerBound]), PersonReader(fields: fields)),
      chooser.side == .buyer
    else { return nil }
    let told = String(said[verb.upperBound...])
    let act = Opening.day(in: told)?.day ?? told
    guard
      let live = GoLiveWords.goingLive.first(where: { act.lowercased().hasPrefix($0 + " ") })
    else { return nil }
    let when = String(act.dropFirst(live.count)).trimmed
    let bounds = ["on ", "by ", "from ", "in ", ""]
    let day = bounds.first(where: when.lowercased().hasPrefix).map {
      fields.read(String(when.dropFirst($0.count)), as: .date)
    }
    guard let day, !day.isWordsOnly, let meaning = day.meanings.first else { return nil }
    var reading = AnswerReading(
      echoes: ["\(meaning.echo) · \(fields.echo(of: chooser)) chose the date"],
      question: day.question,
      contents: [
        .stepFields([
          .stepField(plan, .goLive, meaning.content),
          .stepField(plan, .goLiveChosenBy, .owner(.person(chooser))),
        ])
      ])
    reading.asides = [reader.goLiveReason(in: told)].compactMap(\.self)
    return Declaration(target: .plan(.goLive), reading: reading)
  }

  /// The words behind a label for the top, and whose top it is where the label says so.
  private func label(of text: String) -> (side: Side?, rest: String)? {
    var rest = text[...]
    var side: Side?
    var isNamed = false
    while let (word, behind) = DeclarationReader.nextWord(rest), !isNamed || isLink(word) {
      if DeclarationWords.topWords.contains(word) {
        isNamed = true
      } else if let said = DeclarationWords.sides[word] ?? company(word) {
        guard side == nil || side == said else { return nil }
        side = said
      } else if !DeclarationWords.beforeTop.contains(word), !isLink(word) {
        return nil
      }
      rest = behind
      if isNamed, rest.first == "," { return nil }
    }
    guard isNamed else { return nil }
    let name = rest.drop { !$0.isLetter }
    return name.isEmpty ? nil : (side, String(name))
  }

  private func isLink(_ word: String) -> Bool { DeclarationWords.links.contains(word) }

  private func company(_ word: String) -> Side? {
    Side.allCases.first { side in
      TopicWords.words(of: plan.name(of: side)).first == word && word.count > 2
    }
  }

  /// Whether what stands before a name is no more than their title: "evp stores *Ray Kowalczyk*".
  private func isTitle(_ bytes: String.UTF8View.SubSequence, of draft: PersonDraft) -> Bool {
    let words = TopicWords.words(of: String(Substring(bytes)))
    return words.count < 5
      && words.allSatisfy { $0.count < 3 || TopicWords.words(of: draft.title).contains($0) }
  }

  /// The first word of some text in small letters without what is written around it, and what
  /// comes behind it.
  private static func nextWord(_ text: Substring) -> (word: String, rest: Substring)? {
    let start = text.drop { !$0.isLetter }
    let word = start.prefix { $0.isLetter || $0 == "-" }
    return word.isEmpty ? nil : (word.lowercased(), start[word.endIndex...])
  }

  // MARK: Who signs

  /// "Signs? Our CEO, Helen McNamara": a chief who signs is not yet one who stands at the top.
  ///
  /// "Signature: Helen McNamara, 2 days" is a step.
  private func signer(_ shape: AnswerShape) -> Declaration? {
    let text = shape.text
    guard !shape.hasDates, let mark = text.firstIndex(where: { "?:".contains($0) }) else {
      return nil
    }
    let label = TopicWords.words(of: String(text[..<mark]))
    guard label.contains(where: DeclarationWords.signing.contains),
      label.allSatisfy({
        DeclarationWords.signing.contains($0) || DeclarationWords.beforeSigning.contains($0)
      })
    else { return nil }
    let rest = String(text[text.index(after: mark)...].prefix { $0 != ";" }).trimmed
    guard let draft = human(rest, PersonReader(fields: fields)) else { return nil }
    return Declaration(
      target: .act(DeclarationWords.signatures),
      reading: AnswerReading(
        echoes: [fields.echo(of: draft)], question: nil,
        contents: [.act(DeclarationWords.signatures, .person(draft))]))
  }

  // MARK: Who chose the day

  /// "Our exco set that date", "Teresa Vaz picked the day", "my boss chose it – Teresa Vaz".
  private func chooser(_ text: String, isOfGoLive: Bool) -> Declaration? {
    guard plan.goLive.known != nil else { return nil }
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().filter { $0.isLetter || $0 == "-" } }
    guard
      let verb = folded.prefix(8).firstIndex(where: DeclarationWords.choosing.contains), verb > 0,
      verb + 1 < folded.count
    else { return nil }
    // "My boss picked it": nothing else is picked, while nobody said who did.
    let isOpen = plan.goLiveChosenBy == nil || plan.goLiveChosenBy == plan.champion
    let isPick = isOpen && DeclarationWords.picking.contains(folded[verb])
    // "Plant director picked, Hakan Yıldız": what he picked was spoken of.
    let isShort = isPick && words[verb].hasSuffix(",")
    guard isShort || isDay(folded[(verb + 1)...], isOfGoLive || isPick) else { return nil }
    var subject = words[..<verb].joined(separator: " ").trimmed
    while subject.last.map({ ",;:".contains($0) }) == true { subject.removeLast() }
    let opening = TopicWords.words(of: subject).first ?? ""
    guard !DeclarationWords.noSubjects.contains(opening), subject.split(separator: " ").count < 6
    else { return nil }
    let people = PersonReader(fields: fields)
    let owner: OwnerDraft
    if let named = human(subject, people) {
      owner = .person(named)
    } else if let named = human(behind: words[verb...].joined(separator: " "), people) {
      owner = .person(named)
    } else {
      owner = .words(subject.capitalisedFirst, side: .buyer)
    }
    return Declaration(target: .plan(.goLiveChosenBy), reading: reading(of: owner))
  }

  private func reading(of owner: OwnerDraft) -> AnswerReading {
    switch owner {
    case .person(let draft):
      AnswerReading(
        echoes: ["\(fields.echo(of: draft)) chose the date"], question: nil,
        contents: [.field(.goLiveChosenBy, .owner(owner))])
    case .words(let words, _):
      AnswerReading(
        echoes: [], question: "Which human is “\(words)”? The words are kept.",
        contents: [.field(.goLiveChosenBy, .owner(owner))])
    }
  }

  func human(_ said: String, _ people: PersonReader) -> PersonDraft? {
    // "Teresa vaz": half of the capitals came with what is known of names.
    let isTyped = said.split(separator: " ").allSatisfy { $0.first?.isLowercase == false }
    let named = SpokenNames.answer(isTyped ? said : said.lowercased(), in: fields.phrases)
    guard case .person(let draft) = people.read(named, .buyer).owner else { return nil }
    return draft
  }

  /// Whoever is named in a clause of its own: "it really *– Teresa Vaz*, she's the COO".
  private func human(behind text: String, _ people: PersonReader) -> PersonDraft? {
    let marks = [" - ", " – ", " — ", ", ", ": ", ". "]
    guard let mark = text[...].firstRange(ofAny: marks) else { return nil }
    return human(String(text[mark.upperBound...]), people)
  }

  /// Whether words begin with the day that was chosen: "it", "that one", "the date".
  private func isDay(_ words: ArraySlice<String>, _ isOfGoLive: Bool) -> Bool {
    guard let first = words.first else { return false }
    let next = words.dropFirst().first ?? ""
    if ["the", "that", "this", "our"].contains(first), DeclarationWords.days.contains(next) {
      return true
    }
    return isOfGoLive && ["it", "that", "this"].contains(first)
      && !["up", "off", "out", "aside", "down"].contains(next)
  }

  // MARK: What somebody's whole name is

  /// "Tomasz = Tomasz Wilk", "Nuno is Nuno Sá": the name of somebody who had half of one.
  private func name(_ text: String) -> Declaration? {
    guard
      let mark = [" = ", " is ", ": "].lazy.compactMap({ text[...].range(ofText: $0) }).first
    else { return nil }
    let short = String(text[..<mark.lowerBound]).trimmed
    let long = String(text[mark.upperBound...].prefix { !",.;!(".contains($0) }).trimmed
    let parts = long.split(separator: " ")
    guard !short.contains(" "), short.count > 1, (2...4).contains(parts.count),
      parts[0].lowercased() == short.lowercased(),
      parts.allSatisfy({ $0.allSatisfy { $0.isLetter || "-'’".contains($0) } })
    else { return nil }
    let whole = SpokenNames.capitalised(long)
    let called = plan.people.filter { $0.name.lowercased() == short.lowercased() }
    guard called.count == 1, let person = called.first else {
      var reading = AnswerReading(note: text)
      reading.asides = [.person(PersonDraft(name: whole, side: .buyer))]
      return plan.people.contains { $0.name == whole }
        ? nil : Declaration(target: nil, reading: reading)
    }
    return Declaration(
      target: nil,
      reading: AnswerReading(
        echoes: ["\(short.capitalisedFirst) is \(whole)"], question: nil,
        contents: [.stepField(person.id, .personName, .value(.words(whole)))]))
  }
}
