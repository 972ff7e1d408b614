import Phrasing
import PlanModel

/// Lines that name somebody by the way, as they would be said straight: "the CFO signs anything over
/// 50k, that's Martin Oduya" as "Martin Oduya, the CFO, signs anything over 50k".
///
/// Every reader looks for a name beside what it does; so this comes before all of them.
struct Retelling {
  let fields: FieldReader

  /// The same line told straight; `nil` where it is, or where nobody is sure to be meant.
  ///
  /// - `asksSteps`: Whether steps were asked for, of which whoever is spoken to may have one.
  func straight(_ typed: String, asksSteps: Bool = false) -> String? {
    let plain = plain(typed)
    let direct = DoerFirst.told(plain, in: fields.phrases)
    let said = direct ?? plain
    return namedBehind(said) ?? takenOver(said) ?? withoutCrew(said) ?? ofDepartment(said)
      ?? named(beforeTime: said) ?? doneToHeading(said)
      ?? (asksSteps ? withoutDuty(said) : nil) ?? direct
  }

  private func plain(_ typed: String) -> String {
    PlainSpeech(typed, in: fields.phrases).text.withPlainApostrophes
  }

  // MARK: In an answer to who

  /// "*Omid Farahani does*, he's our analyst", "*that'd be* Omid Farahani, our analyst", where somebody
  /// was asked for: the name with what is said of it, and the name alone.
  func answer(_ typed: String) -> (whole: String, name: String)? {
    let named = SpokenNames.answer(plain(typed), in: fields.phrases)
    let lead = RetellingWords.pointing.first(where: named.lowercased().hasPrefix)
    let body = lead.map { String(named.dropFirst($0.count)) } ?? named
    guard let person = somebody(at: 0, in: body) else { return nil }
    let rest = body.behind(0..<person.end)
    let answer = RetellingWords.answering.first { rest.lowercased().hasPrefix(" " + $0) }
    let more = answer.map { String(rest.dropFirst($0.count + 1)) } ?? rest
    // "Omid does" alone, and "Omid does the review", are read as they are.
    guard answer != nil || lead != nil, more.contains(where: \.isLetter),
      RetellingWords.behindAnswers.contains(where: more.hasPrefix)
    else { return nil }
    return (person.name + more, person.name)
  }

  /// "*Helen Moss*, and if she's away the deputy director, Peter Lang, signs": whoever does it as a
  /// rule, where that is all that is said of it.
  func withoutDeputy(_ typed: String) -> String? {
    guard let said = StepDrafter.withoutDeputy(plain(typed))?.trimming(" ,;"), !said.isEmpty,
      let person = somebody(at: 0, in: said), person.end == said.utf8.count
    else { return nil }
    return person.name
  }

  // MARK: A role that is named behind what it does

  /// "*The CFO* signs anything over 50k, *that's Martin Oduya*, and he only approves on Tuesdays".
  private func namedBehind(_ text: String) -> String? {
    guard let role = PersonPhrase.all(in: text, context: fields.phrases).first, role.isRoleOnly,
      role.bytes.lowerBound == 0,
      case let words = text[bytes: role.bytes], isTitle(words) || isDepartment(words)
    else { return nil }
    let behind = text.behind(role.bytes)
    guard
      let mark = RetellingWords.naming.lazy.compactMap({ behind[...].range(ofText: $0) }).first,
      // "…, above that it goes to the board, that's Ruth": whoever was spoken of last.
      case let act = String(behind[..<mark.lowerBound]), !act.contains(","),
      StepPhrase.opensWithThirdPerson(ofOne(act)) || ofOne(act).hasPrefix(RetellingWords.hasTo),
      case let rest = String(behind[mark.upperBound...]),
      let person = somebody(at: 0, in: rest)
    else { return nil }
    let more = rest.behind(0..<person.end)
    guard more.first.map({ !$0.isLetter && $0 != "'" }) ?? true else { return nil }
    let said = RetellingWords.signingIt.contains(act.lowercased()) ? " signs" : ofOne(act)
    let head = isTitle(words) ? "\(person.name), \(words)," : "\(person.name) in \(words)"
    return head + said + goingOn(more, about: person.name, act)
  }

  /// What follows, with the name and the act where it goes on about them: "she does it on Fridays".
  private func goingOn(_ more: String, about name: String, _ act: String) -> String {
    let folded = more.lowercased()
    guard let opening = RetellingWords.goingOn.first(where: folded.hasPrefix) else { return more }
    let rest = String(more.dropFirst(opening.count))
    guard let same = RetellingWords.doingIt.first(where: rest.lowercased().hasPrefix) else {
      return ". \(name) \(rest)"
    }
    return ". \(name)\(act) \(rest.dropFirst(same.count))"
  }

  /// " has to tell" for " have to tell": what a department has to, as one of its people has to.
  private func ofOne(_ act: String) -> String {
    RetellingWords.haveTo.first(where: act.hasPrefix)
      .map { RetellingWords.hasTo + act.dropFirst($0.count) } ?? act
  }

  private func isDepartment(_ words: String) -> Bool {
    words.allSatisfy(\.isUppercase) || TopicWords.heading(words) != nil && !words.contains(" ")
  }

  private func isTitle(_ words: String) -> Bool {
    let bare = NeedWords.determiners.first { words.lowercased().hasPrefix($0 + " ") }
      .map { String(words.dropFirst($0.count + 1)) }
    return PersonPhrase.leadingTitle(of: bare ?? words, in: fields.phrases) != nil
  }

  /// "*Someone has to* train the clerks, *it's Rosa's job*, about 6 weeks": Rosa has to.
  private func takenOver(_ text: String) -> String? {
    guard let opening = RetellingWords.byNobody.first(where: text.lowercased().hasPrefix) else {
      return nil
    }
    let body = String(text.dropFirst(opening.count))
    guard let mark = RetellingWords.naming.lazy.compactMap({ body[...].range(ofText: $0) }).first
    else { return taken(body) }
    let rest = String(body[mark.upperBound...])
    var who = String(rest.prefix { !",.;".contains($0) })
    let more = rest.dropFirst(who.count)
    for before in RetellingWords.beforeTaken where who.lowercased().hasPrefix(before) {
      who = String(who.dropFirst(before.count))
    }
    if let task = RetellingWords.tasks.first(where: who.lowercased().hasSuffix) {
      who = String(who.dropLast(task.count))
    }
    guard let name = human(who) else { return nil }
    return "\(name) has to \(body[..<mark.lowerBound])\(more)"
  }

  /// "…, *Rosa's job*, 3 days": the same with nothing that points to it.
  private func taken(_ body: String) -> String? {
    var clauses = body.parts(between: ",")
    for place in clauses.indices.dropFirst() {
      let clause = clauses[place]
      guard
        let task = RetellingWords.tasks.first(where: {
          $0.contains(" ") && clause.lowercased().hasSuffix($0)
        }), let name = human(String(clause.dropLast(task.count)))
      else { continue }
      clauses.remove(at: place)
      return "\(name) has to " + clauses.joined(separator: ", ")
    }
    return nil
  }

  // MARK: What a line begins with

  /// "*Helen Brandt's team:* Omid Farahani runs the assessment": what somebody there does.
  private func withoutCrew(_ text: String) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let head = text[..<colon].split(separator: " ").map { $0.lowercased() }
    let rest = String(text[text.index(after: colon)...]).trimmed
    guard (2...5).contains(head.count), head.last.map(RetellingWords.crews.contains) == true,
      head[head.count - 2].hasSuffix("'s"), let person = somebody(at: 0, in: rest),
      StepPhrase.opensWithThirdPerson(rest.behind(0..<person.end))
    else { return nil }
    return rest
  }

  /// "*Legal is Nora Whitfield, three weeks to* review the contract": she needs three weeks for it.
  private func ofDepartment(_ text: String) -> String? {
    guard let link = [" is ", ": "].lazy.compactMap({ text[...].range(ofText: $0) }).first,
      case let label = String(text[..<link.lowerBound]), TopicWords.heading(label) != nil,
      case let rest = String(text[link.upperBound...]), let person = somebody(at: 0, in: rest),
      case let more = rest.behind(0..<person.end), more.hasPrefix(", "),
      let to = more[...].range(ofText: " to "),
      case let length = more[..<to.lowerBound].dropFirst(2),
      DurationPhrase.read(length, in: fields.phrases).duration != nil
    else { return nil }
    return "\(person.name) from \(label.trimmed) needs \(length) to \(more[to.upperBound...])"
  }

  /// "Print the new cards - *Beatriz by Sept 1*": the name set apart from the time.
  private func named(beforeTime text: String) -> String? {
    for bound in RetellingWords.bounds {
      guard let time = text[...].lastRange(ofText: bound) else { continue }
      let head = text[..<time.lowerBound]
      guard
        let mark = RetellingWords.dashes.compactMap({ head.lastRange(ofText: $0) })
          .max(by: { $0.upperBound < $1.upperBound }),
        case let who = String(head[mark.upperBound...]), who.split(separator: " ").count < 4,
        who.first?.isUppercase == true, who.allSatisfy({ $0.isLetter || " -'.".contains($0) }),
        TopicWords.words(of: String(head[..<mark.lowerBound])).count > 1, human(who) != nil,
        fields.date(String(text[time.upperBound...]).trimming(" .!")).date != nil
      else { continue }
      return "\(head[..<mark.lowerBound]), \(who),\(text[time.lowerBound...])"
    }
    return nil
  }

  /// "*Reference call with Mercy General:* Lumen arranges *it* by June": Lumen arranges that.
  private func doneToHeading(_ text: String) -> String? {
    guard let colon = text[...].range(ofText: ": ") else { return nil }
    let thing = String(text[..<colon.lowerBound])
    let words = text[colon.upperBound...].split(separator: " ").map(String.init)
    guard (1...8).contains(thing.split(separator: " ").count), TopicWords.heading(thing) == nil,
      let object = words.prefix(6).firstIndex(where: {
        RetellingWords.objects.contains($0.lowercased())
      }), object > 1, isCompany(words[..<(object - 1)].joined(separator: " ")),
      StepPhrase.opensWithThirdPerson(words[(object - 1)...].joined(separator: " "))
    else { return nil }
    let first = thing.split(separator: " ").first?.lowercased() ?? ""
    let isPlain = thing.dropFirst().first?.isUppercase != true
    let said = isPlain ? thing.prefix(1).lowercased() + thing.dropFirst() : thing
    let named = NeedWords.determiners.contains(first) ? said : "the " + said
    // "Lumen sets it *up*".
    let particle = words[(object + 1)...].prefix(1).filter(DraftWords.behindPronouns.contains)
    let rest = words[(object + 1 + particle.count)...]
    return [Array(words[..<object]), particle, [named], Array(rest)].joined()
      .joined(separator: " ")
  }

  private func isCompany(_ words: String) -> Bool {
    Side.allCases.contains { side in
      let name = fields.plan.name(of: side).lowercased()
      let first = name.split(separator: " ").first.map(String.init) ?? name
      return !name.isEmpty && [name, first].contains(words.lowercased())
    }
  }

  /// "*You need to* fill it in": whoever is spoken to does it; what they give is asked of them as it
  /// was said.
  private func withoutDuty(_ text: String) -> String? {
    let folded = text.lowercased()
    guard let you = LeadingWords.spokenTo.first(where: folded.hasPrefix),
      case let behind = text.dropFirst(you.count).drop(while: { $0 == " " }),
      let duty = LeadingWords.duties.first(where: behind.lowercased().hasPrefix),
      case let rest = String(behind.dropFirst(duty.count)),
      let verb = TopicWords.words(of: rest).first, !NeedWords.giving.contains(verb),
      !NeedWords.helping.contains(verb)
    else { return nil }
    return "You \(rest)"
  }

  // MARK: Who

  /// Somebody by name who begins at a byte, and where the name ends.
  private func somebody(at start: Int, in text: String) -> (name: String, end: Int)? {
    guard
      let person = PersonPhrase.all(in: text, context: fields.phrases).first(where: {
        $0.bytes.lowerBound == start
      }) ?? alone(text, at: start), !person.isRoleOnly, person.identity != .speaker
    else { return nil }
    // What is known of somebody stands behind the name: only that is put elsewhere.
    let end = nameEnd(of: person, in: text)
    return end > start ? (text[bytes: start..<end], end) : nil
  }

  /// A single name that closes its clause, which no running text shows to be one: "that's *Martin*".
  private func alone(_ text: String, at start: Int) -> PersonPhrase? {
    let clause = text.behind(0..<start).prefix { !",.;".contains($0) }
    let person = PersonPhrase.read(clause, in: fields.phrases)
    return clause.split(separator: " ").count == 1 && person?.bytes.lowerBound == 0 ? person : nil
  }

  private func nameEnd(of person: PersonPhrase, in text: String) -> Int {
    let said = text[bytes: person.bytes]
    switch person.identity {
    case .new(let name):
      return said.hasPrefix(name) ? person.bytes.lowerBound + name.utf8.count : 0
    case .known(let name):
      // Whoever is known may be called by a part of the name.
      let own = Set(name.lowercased().split(separator: " ").map(String.init))
      let words = said.split(separator: " ").prefix { word in
        own.contains(word.lowercased().filter { $0.isLetter || "-'".contains($0) })
      }
      let length = words.joined(separator: " ").trimming(",.;:").utf8.count
      return person.bytes.lowerBound + length
    case .oneOf, .role, .speaker: return 0
    }
  }

  /// The name of a human that is all that some words say.
  private func human(_ words: String) -> String? {
    let named = SpokenNames.answer(words.trimmed, in: fields.phrases)
    guard case .person(let draft) = PersonReader(fields: fields).read(named, .buyer).owner,
      draft.title.isEmpty || draft.known != nil
    else { return nil }
    return draft.known == nil && draft.name.lowercased() != named.lowercased() ? nil : draft.name
  }
}

extension AnswerReading {
  /// Keeps what was typed wherever words are kept that were put otherwise to be read.
  mutating func keepWords(_ typed: String) {
    recognised = []
    contents = contents.map { content in
      if case .note = content { .note(typed.trimmed) } else { content }
    }
    let kept = asides.compactMap { aside -> String? in
      if case .note(let words) = aside, !typed.contains(words) { words } else { nil }
    }
    asides = asides.map { aside in
      if case .note(let words) = aside, kept.contains(words) { .note(typed.trimmed) } else { aside }
    }
    for words in kept {
      also = also.map { $0.replacing("“\(words)”", with: "“\(typed.trimmed)”") }
    }
  }

  /// Whether words stand in a text of the plan, where they have to be those that were typed.
  var isText: Bool {
    contents.contains { content in
      switch content {
      case .field(_, .text), .story, .response, .findOut: true
      default: false
      }
    }
  }
}
