import Phrasing
import PlanModel

/// Reads what somebody of the buyer's wants from the seller, told in the third person: "she won't
/// start without your SOC 2 report, and you'd have to get that to her by 9 December", "they expect a
/// data map, Nick to send it by 8 January", "we owe him a test login".
///
/// Whoever types may say "us" for the seller or for the buyer. A line is read only where something
/// leaves no doubt: somebody of the buyer's asks, and the thing is "yours" or "ours", comes "from
/// us", or somebody of the seller's hands it over.
struct WantedReader {
  let fields: FieldReader
  private var plan: Plan { fields.plan }

  /// Who hands the things over, and by when.
  private struct Handing {
    var owner: OwnerDraft?
    var day = ""
  }

  /// The needs of a line; `nil` where it tells no such thing for sure.
  func read(_ shape: AnswerShape) -> AnswerReading? {
    let text = shape.text
    guard text.utf8.count < 300, text.last != "?", plan.id != nil else { return nil }
    let folded = text.lowercased().withPlainApostrophes
    let words = folded.split(separator: " ").map { String($0).trimming(",.;") }
    guard words.count > 3, !text.contains(":") else { return nil }
    if let owed = owed(text, words) { return owed }
    guard let verb = verb(words, text) else { return nil }
    let said = text.split(separator: " ").dropFirst(verb.end).joined(separator: " ")
    var reading = needs(of: said, isSure: false)
    if reading?.echoes.isEmpty == true { reading?.contents = [.note(text)] }
    if let newcomer = verb.newcomer {
      reading?.asides = [.person(newcomer)]
      reading?.also = [AsideReader(fields: fields).echo(of: .person(newcomer))]
    }
    return reading
  }

  // MARK: Who wants it

  /// How many words stand before the things that somebody of the buyer's wants, and whoever that is
  /// where the plan does not know them.
  private func verb(_ words: [String], _ text: String) -> (end: Int, newcomer: PersonDraft?)? {
    var start = 0
    while start < words.count, WantedWords.openings.contains(words[start]) { start += 1 }
    for place in start..<min(start + 5, words.count) {
      for phrase in WantedWords.wanting {
        guard let length = match(phrase, words, place) else { continue }
        // "She'd want": who wants it is written together with it.
        let isJoined = phrase[0].hasPrefix("'")
        let subject = Array(words[start..<(isJoined ? place + 1 : place)])
        guard !subject.isEmpty else { return nil }
        if isBuyers(subject, isJoined ? phrase[0] : "") { return (place + length, nil) }
        guard !isJoined, let newcomer = newcomer(text, subject) else { return nil }
        return (place + length, newcomer)
      }
    }
    return nil
  }

  /// "*Lena Voss* needs a two-pager from us": somebody new by their whole name.
  private func newcomer(_ text: String, _ subject: [String]) -> PersonDraft? {
    guard subject.count == 2, let person = PersonPhrase.read(text, in: fields.phrases),
      person.bytes.lowerBound == 0, case .new(let name) = person.identity,
      TopicWords.words(of: name) == subject, person.side == nil
    else { return nil }
    return PersonDraft(name: name, side: .buyer)
  }

  private func match(_ phrase: [String], _ words: [String], _ place: Int) -> Int? {
    guard place + phrase.count < words.count else { return nil }
    let said = words[place..<place + phrase.count]
    if phrase[0].hasPrefix("'") {
      guard said.first?.hasSuffix(phrase[0]) == true,
        said.dropFirst().elementsEqual(phrase.dropFirst())
      else { return nil }
      return phrase.count
    }
    return said.elementsEqual(phrase) ? phrase.count : nil
  }

  /// Whether somebody of the buyer's is meant: one of them, or whoever was told of, and no "we".
  private func isBuyers(_ subject: [String], _ joined: String) -> Bool {
    var subject = subject
    if !joined.isEmpty, let last = subject.popLast() {
      subject.append(String(last.dropLast(joined.count)))
    }
    if subject.count == 1, WantedWords.pronouns.contains(subject[0]) {
      // "She" may be of the seller's where she was told of just before.
      guard let told = StepSequel.lastTold(in: plan) else { return true }
      return told.buyerOwner.known != nil || told.sellerOwner.known == nil
    }
    let people = plan.people.filter { person in
      let name = TopicWords.words(of: person.name)
      return subject.allSatisfy(name.contains)
    }
    if people.count == 1 { return people[0].side == .buyer }
    // "The sandbox needs our item master": whose it is, no thing says.
    return people.isEmpty && subject.count < 4 && ["the", "their"].contains(subject[0])
      && !subject.suffix(1).contains(where: NeedWords.things.contains)
  }

  // MARK: What is owed

  /// "*We owe him* a test login", "*you'd have to send Ravi* your report".
  private func owed(_ text: String, _ words: [String]) -> AnswerReading? {
    func opening(_ phrases: [[String]]) -> Int? {
      let found = phrases.first {
        words.count > $0.count + 1 && words.prefix($0.count).elementsEqual($0)
      }
      return found.flatMap { phrase in recipient(text, words, phrase.count) }
    }
    if let next = opening(WantedWords.owing) ?? opening(WantedWords.handing) {
      let said = text.split(separator: " ").dropFirst(next).joined(separator: " ")
      return needs(of: said, isSure: true)
    }
    guard opening(WantedWords.unsure) != nil else { return nil }
    return AnswerReading(
      note: text,
      asking: "Who hands that over, \(plan.name(of: .buyer)) or \(plan.name(of: .seller))?")
  }

  /// The place behind whoever gets it, where that is somebody of the buyer's.
  private func recipient(_ text: String, _ words: [String], _ place: Int) -> Int? {
    guard place < words.count else { return nil }
    if WantedWords.recipients.contains(words[place]) { return place + 1 }
    let names = words[place...].prefix(2).prefix { word in
      plan.people.contains { $0.side == .buyer && TopicWords.words(of: $0.name).contains(word) }
    }
    if !names.isEmpty { return place + names.count }
    // Somebody new by their name: "you'd have to send Ravi Menon your report".
    let rest = text.split(separator: " ").dropFirst(place).joined(separator: " ")
    guard let person = PersonPhrase.read(rest, in: fields.phrases), person.bytes.lowerBound == 0,
      case .new(let name) = person.identity, person.side == nil
    else { return nil }
    return place + name.split(separator: " ").count
  }

  // MARK: The things

  /// The needs that words behind "she wants" tell, with whoever hands them over.
  private func needs(of said: String, isSure: Bool) -> AnswerReading? {
    var isSure = isSure
    var clauses = clauses(of: said)
    guard !clauses.isEmpty else { return nil }
    var handing = Handing()
    var stranger: String?
    var kept: [String] = []
    for (place, clause) in clauses.enumerated() {
      if place > 0, let found = self.handing(in: clause) {
        if found.isSeller { isSure = true }
        if !found.isSeller, case .person(let person)? = found.owner { stranger = person.name }
        handing.owner = handing.owner ?? found.owner
        if handing.day.isEmpty { handing.day = found.day }
        continue
      }
      // "…, 10 December at the latest".
      if place > 0, handing.day.isEmpty,
        NeedDay.cut(clause, plan, fields.phrases)?.rest.isEmpty == true
      {
        handing.day = clause
        continue
      }
      // "Three days", "after the pilot": more than a wish is told.
      if place > 0, isOfStep(clause) { return nil }
      kept.append(clause)
    }
    clauses = kept
    var things = clauses[0]
    for source in WantedWords.fromSeller {
      guard let found = things[...].range(ofText: source),
        things[found.upperBound...].first.map({ !$0.isLetter }) ?? true
      else { continue }
      isSure = true
      things.removeSubrange(found)
    }
    let opening = TopicWords.words(of: things)
    // "The DPO needs our DPIA, *I'll send it*": the champion's own, and nothing of the seller's.
    let isGivenByMe = said.split(separator: ",").dropFirst().contains {
      TopicWords.words(of: String($0)).first(where: { $0 != "and" }) == "i"
    }
    if isGivenByMe, !isSure, !opening.contains("your") { return nil }
    if opening.contains(where: WantedWords.own.contains) { isSure = true }
    guard !isOfStep(things), !isNoThing(opening) else { return nil }
    // "They expect a data map, Sophie to deliver it": hers may be either side.
    guard isSure else {
      guard let stranger else { return nil }
      return AnswerReading(
        note: said,
        asking: "Is \(stranger) with \(plan.name(of: .seller)), or with \(plan.name(of: .buyer))?")
    }
    for tail in WantedWords.first where things.lowercased().hasSuffix(tail) {
      things = String(things.dropLast(tail.count))
    }
    let ahead = takeAhead(of: &things)
    let day = handing.day.isEmpty ? "" : " \(handing.day)"
    let drafts = NeedsReader(fields: fields).read("we need \(things)\(day)", asking: .buyer)
      .map { draft in
        var step = draft.step
        if step.owners.isEmpty, let owner = handing.owner { step.owners = [owner] }
        if let ahead, step.due == nil { step.open.append(ahead) }
        return NeedDraft(by: .buyer, step: step, known: draft.known)
      }
    guard !drafts.isEmpty, drafts.allSatisfy({ $0.step.title.split(separator: " ").count < 12 })
    else { return nil }
    let who = handing.owner.flatMap { owner -> String? in
      if case .person(let person) = owner { person.name } else { nil }
    }
    let echo = NeedsReader(fields: fields).echo(of: drafts)
    return AnswerReading(
      echoes: [[echo, who].compactMap(\.self).joined(separator: " · ")],
      question: drafts.lazy.compactMap(\.step.open.first).first, contents: [.needs(drafts)])
  }

  /// "A two-pager *5 days before*": which day that is, is asked.
  private func takeAhead(of things: inout String) -> String? {
    var words = things.split(separator: " ").map(String.init)
    guard let last = words.last?.lowercased(), WantedWords.ahead.contains(last) else { return nil }
    words.removeLast()
    for count in [3, 2, 1] where words.count > count {
      let said = words.suffix(count).joined(separator: " ")
      guard DurationPhrase.read(said, in: fields.phrases).duration != nil else { continue }
      things = words.dropLast(count).joined(separator: " ")
      let gate = plan.gates.count == 1 ? plan.gates.first.map(\.name) : nil
      return "Which day is that, \(said) \(last)\(gate.map { " the \($0)" } ?? "")?"
    }
    return nil
  }

  /// The clauses of some words: behind commas and semicolons, and behind "and" where somebody hands
  /// something over.
  private func clauses(of said: String) -> [String] {
    var clauses: [String] = []
    for piece in said.split(whereSeparator: { ",;".contains($0) }) {
      var rest = String(piece).trimmed
      if rest.lowercased().hasPrefix("and ") { rest = String(rest.dropFirst(4)) }
      if let and = rest[...].range(ofText: " and "),
        handing(in: String(rest[and.upperBound...])) != nil
      {
        clauses.append(String(rest[..<and.lowerBound]))
        rest = String(rest[and.upperBound...])
      }
      if let last = rest.last, ".!".contains(last) { rest.removeLast() }
      if !rest.isEmpty { clauses.append(rest) }
    }
    // "20 January, 2027" and what only a comma of a list cuts off stays with the things before it.
    guard clauses.count > 1 else { return clauses }
    var joined: [String] = []
    for clause in clauses {
      if !joined.isEmpty, handing(in: clause) == nil, isMore(clause) {
        joined[joined.count - 1] += ", \(clause)"
      } else {
        joined.append(clause)
      }
    }
    return joined
  }

  /// Whether a clause goes on with things: "a filled-in form".
  private func isMore(_ clause: String) -> Bool {
    let words = TopicWords.words(of: clause)
    guard let first = words.first, let last = words.last else { return false }
    return WantedWords.indefinite.contains(first) && words.count < 6
      || NeedWords.things.contains(last) || words.count == 1 && Int(first) != nil
  }

  /// "Our managers to sign", "more time": what somebody is to do, or nothing that is handed over.
  private func isNoThing(_ words: [String]) -> Bool {
    guard let first = words.first(where: { !WantedWords.own.contains($0) }) else { return true }
    if WantedWords.noThings.contains(first) || first == "to" { return true }
    guard let own = words.firstIndex(where: WantedWords.own.contains),
      let to = words.firstIndex(of: "to")
    else { return false }
    return own < to && to - own < 4 && !words[own..<to].contains("and")
  }

  /// How long something takes or what it waits for: of a step, and no thing.
  private func isOfStep(_ clause: String) -> Bool {
    let words = clause.split(separator: " ")
    for count in 1...3 where words.count >= count {
      let tail = words.suffix(count).joined(separator: " ")
      if words.count <= count + 1, DurationPhrase.read(tail, in: fields.phrases).duration != nil {
        return true
      }
    }
    let first = words.first?.lowercased() ?? ""
    return ["after", "once", "takes", "needs", "with"].contains(first)
  }

  /// "*Your Colin Marsh should send both by 14 December*", "*you'd have to get those to her*", "*us to
  /// sort by Christmas*".
  private func handing(in clause: String) -> (owner: OwnerDraft?, isSeller: Bool, day: String)? {
    let words = clause.split(separator: " ").map { String($0).trimming(",.;") }
    let folded = words.map { $0.lowercased().withPlainApostrophes }
    guard let verb = folded.prefix(7).firstIndex(where: WantedWords.giving.contains), verb > 0
    else { return nil }
    var end = verb
    while end > 0, WantedWords.helping.contains(folded[end - 1]) { end -= 1 }
    guard end > 0, end < 4 else { return nil }
    var rest = verb + 1
    // "Has to send it": what is done is said behind its helpers.
    while rest < words.count,
      WantedWords.helping.contains(folded[rest]) || WantedWords.giving.contains(folded[rest])
        || WantedWords.receiving.contains(folded[rest]) || isName(folded[rest])
    { rest += 1 }
    let day = words[rest...].joined(separator: " ")
    guard day.isEmpty || saysDay(day) else { return nil }
    let named = Array(words[..<end])
    if named.count == 1, WantedWords.us.contains(folded[0]) { return (nil, folded[0] != "i", day) }
    let isOwn = WantedWords.own.contains(folded[0]) && named.count > 1
    let name = isOwn ? Array(named.dropFirst()) : named
    guard let owner = owner(name, isOwn: isOwn) else { return nil }
    let isKnown = if case .person(let draft) = owner { self.isKnown(draft) } else { false }
    return (owner, isOwn || isKnown, day)
  }

  private func isName(_ word: String) -> Bool {
    plan.people.contains { TopicWords.words(of: $0.name).contains(word) }
  }

  private func saysDay(_ words: String) -> Bool {
    DatePhrase.read(words, in: fields.phrases).date != nil
      || Phrase.spans(in: words, context: fields.phrases).first?.bytes == 0..<words.utf8.count
  }

  /// Somebody of the seller's by name; those of the buyer's, and those whom nobody knows and no
  /// "your" tells, hand nothing over for sure.
  private func owner(_ name: [String], isOwn: Bool) -> OwnerDraft? {
    guard (1...2).contains(name.count), name.allSatisfy({ $0.first?.isLetter == true }) else {
      return nil
    }
    let said = name.map(\.capitalisedFirst).joined(separator: " ")
    let owner = PersonReader(fields: fields).read(said, .seller).owner
    guard case .person(let draft) = owner, draft.side == .seller else { return nil }
    return isKnown(draft) || isOwn || name.allSatisfy { $0.first?.isUppercase == true }
      ? owner : nil
  }

  private func isKnown(_ draft: PersonDraft) -> Bool {
    draft.known != nil || fields.phrases.people.contains { $0.name == draft.name }
  }
}
