import Phrasing
import PlanModel
import Scheduling

/// Answers about who somebody is.
extension AnswerReader {
  /// "Signed by Neil *and our general counsel*": whoever is named beside the one that is taken, who is
  /// asked for.
  func askingForOthers(_ reading: AnswerReading, _ text: String) -> AnswerReading {
    guard reading.question == nil, case .act(_, .person(let person))? = reading.contents.first
    else { return reading }
    let name = plan.person(person.known)?.name ?? person.name
    // "Petra and I, we tell the owners": whoever speaks is the other one.
    let clause = StepAccount.words(of: String(text.prefix { !",;.".contains($0) }))
    if let speaker = plan.speaker, speaker.name != name,
      zip(clause, clause.dropFirst()).contains(where: {
        $0 == "and" && HandoverWords.selves.contains($1)
      })
    {
      var reading = reading
      reading.question = AnswerReader.isAlso(speaker.name, besides: name)
      return reading
    }
    let taken = Set(StepAccount.words(of: name))
    let other = PersonPhrase.all(in: text, context: fields.phrases).first { other in
      let words = text.before(other.bytes).split(separator: " ").suffix(2).map { $0.lowercased() }
      return words.contains("and") && taken.isDisjoint(with: StepAccount.words(of: other.words))
    }
    guard let other else { return reading }
    var reading = reading
    reading.question = AnswerReader.isAlso("“\(other.words)”", besides: name)
    return reading
  }

  /// What is asked of somebody who was told beside the one that is taken.
  static func isAlso(_ other: String, besides name: String) -> String {
    "And \(other)? Only \(name) is written down so far."
  }

  /// "Lena and I look at it, but *Mehmet has the last word*": where it was asked who decides, whoever
  /// has the last word, and not whoever is named first.
  func lastWord(_ text: String, _ act: String, _ open: Interview.Open) -> AnswerReading? {
    guard Signing.isOne(act) || open.question.asksDecision, saysLastWord(text) else { return nil }
    let clauses = AskedWords.clauseJoints.reduce(text.parts(between: ",;.")) { clauses, joint in
      clauses.flatMap { $0.split(separating: joint) }
    }
    guard let clause = clauses.first(where: saysLastWord), clauses.count > 1,
      case let reading = person(clause, .buyer, { .act(act, $0) }),
      case .act(_, .person)? = reading.contents.first
    else { return nil }
    var last = reading
    last.recognised = []
    last.asides.append(.note(text.trimmed))
    return askingForRest(last, text)
  }

  private func saysLastWord(_ text: String) -> Bool {
    let folded = text.lowercased().withPlainApostrophes
    return AskedWords.lastWords.contains(where: folded.hasWords)
  }

  /// "*I do* a capital request, Greg helps": whoever speaks does it, and nobody else who is named.
  func speakersAct(_ text: String, _ act: String) -> AnswerReading? {
    let said = TopicWords.words(of: String(text.prefix { !",;.".contains($0) }))
    guard said.count > 1, let speaker = plan.speaker,
      said[0] == "i" && !AskedWords.thinking.contains(said[1])
        || ["me", "myself"].contains(said[0]) && ["and", "with"].contains(said[1])
    else { return nil }
    let reading = AnswerReading(
      echoes: [fields.echo(of: speaker)], question: nil, contents: [.act(act, .person(speaker))],
      asides: [.note(text.trimmed)])
    return askingForOthers(reading, text)
  }

  /// Whoever an answer names, or the words that name nobody.
  func person(
    _ text: String, _ side: Side, _ content: (OwnerDraft) -> AnswerReading.Content
  ) -> AnswerReading {
    let (owner, bytes) = PersonReader(fields: fields).read(text, side)
    switch owner {
    case .person(var draft):
      var echo = fields.echo(of: draft)
      if side == .buyer, draft.introducedOn == nil, !draft.isIntroducedBySpeaker,
        AnswerShape.speaksOfIntroduction(text)
      {
        draft.isIntroducedBySpeaker = IntroductionDay.read(text, in: fields.phrases) != nil
      }
      if draft.isIntroducedBySpeaker {
        let who = plan.person(plan.champion)?.name ?? plan.name(of: .buyer)
        draft.introducedOn = IntroductionDay.read(text, in: fields.phrases)
        let day = draft.introducedOn.map {
          " on " + DateWords.short($0, near: fields.phrases.today)
        }
        echo += " · \(who) introduces them" + (day ?? "")
      }
      return AnswerReading(
        echoes: [echo], question: nil, contents: [content(.person(draft))],
        recognised: bytes.map { [$0] } ?? [])
    case .words(let said, let its):
      let words = said.trimmed
      let owner = OwnerDraft.words(words, side: its)
      return AnswerReading(
        echoes: [], question: "Which human is “\(words)”? The words are kept.",
        contents: [content(owner)])
    }
  }

  /// Who stands at the top of a side.
  ///
  /// Somebody whom the plan has on the other one stays there, and it is asked who is meant.
  func sponsor(_ text: String, _ side: Side) -> AnswerReading {
    let reading = person(text, side) { .sponsor($0, side) }
    guard case .sponsor(.person(var draft), _)? = reading.contents.first, draft.side != side else {
      return askingWhichOfThem(reading, text)
    }
    // "Our CRO", said of somebody new where the seller's was asked for, is the seller's.
    if draft.known == nil, side == .seller {
      draft.side = side
      return AnswerReading(
        echoes: [fields.echo(of: draft)], question: nil,
        contents: [.sponsor(.person(draft), side)], recognised: reading.recognised)
    }
    let theirs = "\(draft.name) is at \(plan.name(of: draft.side))"
    draft.side = side
    return AnswerReading(
      echoes: [
        "\(theirs), kept as words",
        "\(draft.name) is at \(plan.name(of: side)), and stands at the top there",
      ],
      question: "\(theirs). Who stands at the top for \(plan.name(of: side))?",
      contents: [.wordsOnly, .sponsor(.person(draft), side)],
      recognised: reading.recognised)
  }

  /// "That'd be Glenn, well, he signs, but *it's really his boss Ingrid*": which of them is asked.
  private func askingWhichOfThem(_ reading: AnswerReading, _ text: String) -> AnswerReading {
    guard reading.question == nil, case .sponsor(.person(let first), _)? = reading.contents.first,
      TopicWords.words(of: text).contains(where: SomebodyWords.afterAll.contains)
    else { return reading }
    let said = SpokenNames.answer(text, in: fields.phrases)
    let named = PersonPhrase.all(in: said, context: fields.phrases)
    // "It's *actually* Ingrid, Glenn's boss" says it of her alone.
    let other = zip(named, named.dropFirst()).first { last, next in
      !next.isRoleOnly && next.identity != .speaker && !first.name.hasPrefix(next.words)
        && last.bytes.upperBound <= next.bytes.lowerBound
        && TopicWords.words(of: said[bytes: last.bytes.upperBound..<next.bytes.lowerBound])
          .suffix(4).contains(where: SomebodyWords.afterAll.contains)
    }?.1
    guard let other else { return reading }
    var reading = reading
    reading.question = "Is it \(first.name) or \(other.words)?"
    return reading
  }

  /// Who speaks, and who else is there.
  ///
  /// Whoever is on the seller's side is there, and is not the one the plan is written with.
  func champion(_ text: String) -> AnswerReading {
    var people = PeopleReader(fields: fields).read(text, .buyer)
    if people.isEmpty, let alone = theirs(in: text) { people = [alone] }
    if let ours = people.firstIndex(where: { $0.side == .buyer }) {
      people.insert(people.remove(at: ours), at: 0)
    } else if !people.isEmpty {
      return visitors(people)
    }
    guard let first = people.first else {
      var reading = person(text, .buyer) { .champion($0) }
      reading.asides = PeopleReader(fields: fields).beside(text, .buyer).map { .person($0) }
      if plan.outcome.isEmpty, let wish = Opening.wish(in: text) {
        reading.asides.append(.text(.outcome, wish))
      }
      if case .champion(.words)? = reading.contents.first, let own = nameless(text) { return own }
      if case .champion(.person(var named))? = reading.contents.first, named.title.isEmpty,
        named.known == nil,
        let title = reading.recognised.first.flatMap({
          Remit.title(in: text, after: $0.upperBound, plan)
        }) ?? Remit.own(in: text, fields)
      {
        named.title = title
        reading = AnswerReading(
          echoes: [fields.echo(of: named)], question: reading.question,
          contents: [.champion(.person(named))], recognised: reading.recognised,
          asides: reading.asides)
      }
      return reading
    }
    var reading = AnswerReading(
      echoes: [fields.echo(of: first)], question: nil, contents: [.champion(.person(first))])
    reading.asides = people.dropFirst().map { .person($0) }
    return reading
  }

  /// Whoever says what they do and not their name: "I'm the quality manager here".
  ///
  /// They are whoever types for the buyer, where that is known; else their name is asked.
  private func nameless(_ text: String) -> AnswerReading? {
    guard let title = Remit.own(in: text, fields) else { return nil }
    let typist = fields.phrases.people.first { known in
      known.side.map(Side.init) == .buyer && !plan.people.contains { $0.name == known.name }
    }
    guard let typist else {
      return AnswerReading(
        echoes: [], question: "And your name? “\(title)” is kept.",
        contents: [.champion(.words(title, side: .buyer))])
    }
    let draft = PersonDraft(name: typist.name, title: title, side: .buyer)
    return AnswerReading(
      echoes: [fields.echo(of: draft)], question: nil, contents: [.champion(.person(draft))])
  }

  /// The one human an answer names, when that is one of the seller's.
  private func theirs(in text: String) -> PersonDraft? {
    guard case .person(let draft) = PersonReader(fields: fields).read(text, .buyer).owner,
      draft.side == .seller
    else { return nil }
    return draft
  }

  /// Nobody but people of the seller: they are there, and who of the buyer is still to be asked.
  private func visitors(_ people: [PersonDraft]) -> AnswerReading {
    var reading = AnswerReading(
      echoes: [],
      question: "\(people[0].name) is at \(plan.name(of: .seller)). "
        + "Who of \(plan.name(of: .buyer)) is writing it with them?",
      contents: [.wordsOnly])
    reading.asides = people.map { .person($0) }
    return reading
  }

  /// Who sends the invitation: somebody named, or whoever says yes.
  func inviter(_ text: String) -> AnswerReading {
    let words = TopicWords.words(of: text)
    let named = PersonReader(fields: fields).read(text, .buyer)
    guard case .words = named.owner, let draft = plan.speaker,
      AnswerShape(text, fields).isYes || words.contains(where: ["i", "me"].contains)
    else { return read(text, .cadenceOwner, kind(of: .cadenceOwner)) }
    return AnswerReading(
      echoes: [fields.echo(of: draft)], question: nil,
      contents: [.field(.cadenceOwner, .owner(.person(draft)))])
  }
}
