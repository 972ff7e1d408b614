import Phrasing
import PlanModel
import Scheduling

/// Answers about lengths, decision days and days off.
extension AnswerReader {
  /// How long an act takes; what is no length stays as words on it.
  func length(_ text: String, of act: String) -> AnswerReading {
    var reading = fields.read(text, as: .duration)
    if reading.isWordsOnly, let said = openingLength(text) {
      reading = fields.read(said, as: .duration)
      reading.recognised = []
    }
    if reading.isWordsOnly, LineAccount.hasLength(StepAccount.words(of: text)),
      AnswerShape(text, fields).tellsLengths
    {
      return AnswerReading(
        note: text, asking: "How long is that in all, in working days? The words are kept.")
    }
    return AnswerReading(
      echoes: reading.meanings.map(\.echo).filter { !$0.isEmpty }, question: reading.question,
      contents: reading.meanings.compactMap { meaning in
        if case .value(let value) = meaning.content { .length(of: act, value) } else { nil }
      }, recognised: reading.recognised)
  }

  /// Whether the first clause tells one length and nothing that is over: "IG say *six weeks* from when
  /// they get the pack, last time it was eight".
  func tellsLength(_ text: String) -> Bool { openingLength(text) != nil }

  private func openingLength(_ text: String) -> String? {
    let clause = String(text.prefix { !",;".contains($0) })
    guard !TopicWords.words(of: clause).contains(where: ShapeWords.past.contains) else {
      return nil
    }
    // "15 working days", "two weeks": of the longer ones first.
    let words = clause.split(separator: " ").map(String.init)
    let lengths = [3, 2].lazy.map { count in
      words.indices.compactMap { start -> String? in
        guard start + count <= words.count,
          words[start].first?.isLetter != true
            || CorrectionWords.counting.contains(words[start].lowercased()) || words[start] == "a"
        else { return nil }
        let said = words[start..<start + count].joined(separator: " ")
        return fields.length(said).value == nil ? nil : said
      }
    }.first { !$0.isEmpty }
    guard lengths?.count == 1, !AnswerShape(clause, fields).isStep || clause.hasWords("from") else {
      return nil
    }
    return lengths?.first
  }

  /// "Finance meets on the 15th", or only "the 15th of each month".
  func decisionDays(_ text: String, _ open: Interview.Open) -> AnswerReading {
    let asides = AsideReader(fields: fields)
    if asides.turns(text) != nil { return AnswerReading.aside }
    if let gate = asides.gate(text) { return decided(gate) }
    let block = plan.workstreams.first { $0.id == open.about }?.name.lowercased()
    var gate = GateDraft(name: "decision" + (block.map { " on \($0)" } ?? ""))
    let reading = fields.read(text, as: .recurrence)
    if case .value(.rule(let rule))? = reading.meanings.first?.content {
      gate.rule = rule
      gate.otherRules = reading.meanings.dropFirst().compactMap { meaning in
        if case .value(.rule(let other)) = meaning.content { other } else { nil }
      }
      gate.question = gate.otherRules.isEmpty ? nil : reading.question
      return decided(gate)
    }
    if case .value(.dates(let days))? = fields.read(text, as: .dates).meanings.first?.content {
      gate.days = days
      return decided(gate)
    }
    return AnswerReading(note: text, asking: whatOf(text) ?? open.question.followUp)
  }

  /// What is asked of days that were told and belong to no body that was understood; `nil` where none
  /// were told that are to come.
  private func whatOf(_ text: String) -> String? {
    let spans = Phrase.spans(in: text, context: fields.phrases)
    let isToCome = spans.contains { span in
      span.reading.recurrence != nil || span.isToCome(from: fields.phrases.today)
    }
    guard isToCome else { return nil }
    if FreezePhrase.speaks(text) { return "From which day to which day may nothing change?" }
    return "What is decided on those days, and by whom? The words are kept."
  }

  private func decided(_ gate: GateDraft) -> AnswerReading {
    let asides = AsideReader(fields: fields)
    return AnswerReading(
      echoes: gate.meanings.map { asides.echo(of: .gate($0)) }, question: gate.question,
      contents: gate.meanings.map { .decisionDays($0) })
  }

  /// How long before a decision day the papers must be there.
  func cutoff(_ text: String) -> AnswerReading {
    let named = plan.gate(spokenOf: TopicWords.words(of: text))
    let gate = named ?? plan.gates.last { $0.cutoff == 0 } ?? plan.gates.last
    guard let days = Cutoff.days(in: text, before: gate, fields.phrases) else {
      return gateField(text, .gateCutoff, .number)
    }
    return AnswerReading(
      echoes: ["papers close \(days) working day\(days == 1 ? "" : "s") before"], question: nil,
      contents: [.gateField(.gateCutoff, .number(Int64(days)), of: named?.id)])
  }

  /// A field of a decision day.
  func gateField(_ text: String, _ field: Field, _ kind: FieldKind) -> AnswerReading {
    let reading = fields.read(text, as: kind)
    guard !reading.isWordsOnly, case .value(let value)? = reading.meanings.first?.content else {
      return AnswerReading(
        echoes: [], question: reading.question, contents: [.note(text.trimmed)])
    }
    return AnswerReading(
      echoes: reading.meanings.map(\.echo), question: nil,
      contents: [
        .gateField(
          field, value, of: plan.gate(spokenOf: TopicWords.words(of: text))?.id)
      ])
  }

  /// Days on which nothing may change; a slow time is kept as words.
  func freeze(_ text: String) -> AnswerReading {
    if AsideReader(fields: fields).turns(text) != nil { return AnswerReading.aside }
    let phrase = FreezePhrase.read(text, in: fields.phrases)
    if phrase == nil, FreezePhrase.denies(text, in: fields.phrases) {
      return AnswerReading(note: text)
    }
    if LimitPhrase.read(text, in: fields.phrases) == .opening {
      var reading = AnswerReading(note: text)
      reading.also = ["when something may be done: kept as words"]
      return reading
    }
    if let phrase, phrase.isSlow {
      var reading = AnswerReading(
        note: text, asking: "Which steps take longer then, and by how much?" + closedBeside(text))
      reading.also = ["a slow time: kept as words"]
      return reading
    }
    if phrase == nil || phrase?.stop == .work, let thing = thingClosed(text) {
      return AnswerReading(
        note: text, asking: "Does all work stop then, or only “\(thing)”? The words are kept.")
    }
    // "Data freeze 17 May, *Hugo*": what somebody does, or when nothing may change.
    if phrase?.recurring == nil, let last = text.parts(between: ",;").last, last != text,
      let person = plan.people.first(where: { $0.name == last || $0.name.hasPrefix(last + " ") })
    {
      return AnswerReading(
        note: text,
        asking: "Is that a step of \(person.name), or may nothing change then? "
          + "The words are kept.")
    }
    if phrase?.stop == .changes, let thing = thingFrozen(text) {
      return AnswerReading(
        note: text,
        asking: "Does nothing at all go live then, or only “\(thing)”? The words are kept.")
    }
    let whichDays = "From which day to which day may nothing change?"
    var (said, asks) =
      phrase.map { ($0.allDays, $0.asks) }
      ?? FreezePhrase.days(in: text, context: fields.phrases)
    if let days = said.first, said.count == 1, phrase?.recurring == nil {
      said = FreezeDraft.stretches(in: text, around: days, fields.phrases) ?? said
    }
    if let bare = stretchOfNoMonth(text) {
      return AnswerReading(
        echoes: [], question: "In which month is “\(bare)”? The words are kept.",
        contents: [.note(text.trimmed)])
    }
    guard !said.isEmpty else {
      return AnswerReading(
        echoes: [], question: whichDays,
        contents: [.note(text.trimmed)])
    }
    let drafts = said.map { days in
      var draft = FreezeDraft(
        name: FreezeDraft.name(in: whoStops(text, phrase) ?? phrase?.words ?? text, fields.phrases),
        days: days,
        recurring: phrase?.recurring, stop: phrase?.stop ?? .work, today: fields.phrases.today)
      draft.isInDoubt = asks
      return draft
    }
    let echo = drafts.map { draft in
      DateWords.medium(draft.days) + (draft.again.map { ", and \($0.words)" } ?? "")
    }
    let what = phrase?.stop == .changes ? "nothing goes live" : "no work"
    return AnswerReading(
      echoes: ["\(what) " + echo.joined(separator: " and ")],
      question: asks ? whichDays : ofGoLive(drafts), contents: [.freezes(drafts)])
  }

  /// What is asked of a closing that has the day of going live in it, so that one of them gives way.
  private func ofGoLive(_ drafts: [FreezeDraft]) -> String? {
    guard let day = plan.goLive.known, drafts.contains(where: { $0.days.contains(day) }) else {
      return nil
    }
    return "Go-live on \(DateWords.medium(day)) is one of those days: which of the two stands?"
  }

  /// "*Flight ops* can't touch anything between …": with whoever may not, who else is not said to.
  private func whoStops(_ text: String, _ phrase: FreezePhrase?) -> String? {
    guard let phrase, let found = text[...].range(ofText: phrase.words),
      case let forbidden = phrase.words.lowercased().withPlainApostrophes,
      FreezeWords.forbidden.contains(where: forbidden.hasPrefix)
    else { return nil }
    let clause =
      text[..<found.lowerBound].split(omittingEmptySubsequences: false) {
        ",;.:".contains($0)
      }.last.map { LineAccount.withoutJoint(String($0).trimmed + " ").trimmed } ?? ""
    let words = TopicWords.words(of: clause)
    guard (1...5).contains(words.count), !words.allSatisfy(FreezeWords.beforeSubject.contains)
    else { return nil }
    return "\(clause.capitalisedFirst) \(phrase.words)"
  }

  /// "*The procurement portal* is down 19-20 December": one thing that is shut or out of order, and
  /// nothing that stops all work.
  private func thingClosed(_ text: String) -> String? {
    let clause = text.parts(between: ",;").first ?? text
    let words = clause.split(separator: " ").map(String.init)
    let verb = words.indices.dropFirst().prefix(6).first { place in
      let word = words[place].lowercased()
      return FreezeWords.being.contains(word)
        || FreezeWords.shutting.contains(word) && place + 1 < words.count
    }
    // "No work on January 6 *in Bavaria*".
    if let place = HolidayReader.placeSaid(in: clause) { return place }
    guard let verb else { return nil }
    let subject = words[..<verb].joined(separator: " ")
    if HolidayReader.isOfBranch(subject) { return subject }
    let buyer = plan.name(of: .buyer).lowercased()
    let plain = TopicWords.words(of: subject).filter { !FreezeWords.beforeSubject.contains($0) }
    // "*If it isn't live* before November": a case, and no thing.
    if plain.first.map(AccountWords.conditions.contains) == true { return nil }
    let isOfAll =
      plain.contains(where: FreezeWords.everything.contains)
      || DatePhrase.read(subject, in: fields.phrases).date != nil
      || !Phrase.spans(in: subject, context: fields.phrases).isEmpty
      || !buyer.isEmpty && subject.lowercased().hasWords(buyer)
    return plain.isEmpty || isOfAll ? nil : subject
  }

  /// "*The test system* is frozen 7-11 December": one of the things that run, and not all of them.
  private func thingFrozen(_ text: String) -> String? {
    let clause = text.parts(between: ",;").first ?? text
    let words = clause.split(separator: " ").map(String.init)
    guard
      let frozen = words.indices.dropFirst(2).prefix(7).first(where: {
        FreezeWords.frozen.contains(words[$0].lowercased())
      }), FreezeWords.being.contains(words[frozen - 1].lowercased())
    else { return nil }
    let plain = TopicWords.words(of: words[..<(frozen - 1)].joined(separator: " "))
      .filter { !FreezeWords.beforeSubject.contains($0) }
    guard let last = plain.last, !plain.contains(where: FreezeWords.everything.contains),
      plain.count > 1 || !FreezeWords.running.contains(last),
      !plain.allSatisfy(FreezeWords.running.contains)
    else { return nil }
    return words[..<(frozen - 1)].joined(separator: " ")
  }

  /// "The 15th to the 19th", said while the talk is of another month than the one it comes to.
  private func stretchOfNoMonth(_ text: String) -> String? {
    for span in Phrase.spans(in: text, context: fields.phrases) {
      guard case .range? = span.reading.date, let first = span.reading.date?.earliest else {
        continue
      }
      let said = text[bytes: span.bytes]
      let isBare = TopicWords.words(of: said).allSatisfy { word in
        word.dayNumber != nil
          || ["from", "the", "to", "till", "until", "and", "through"].contains(word)
      }
      guard isBare, let month = monthOfTalk, month != first.components.month else { continue }
      return said
    }
    return nil
  }

  /// The month of the last day that the answer before tells.
  private var monthOfTalk: Int? {
    guard let told = plan.lastAnswer?.text else { return nil }
    return Phrase.spans(in: told, context: fields.phrases).compactMap(\.reading.date?.deadline)
      .last?.components.month
  }

  /// Somebody's leave is kept as an aside; of a role without a name it is asked whose it is.
  func absence(_ text: String, _ typed: String) -> AnswerReading {
    let asides = AsideReader(fields: fields)
    if let kept = withoutDays(text) { return kept }
    // Whom somebody covers for is not always found, so that those words stay.
    let isUnderstood = asides.read(text).contains(where: \.isAbsence)
    // "…, Rupert is in Oslo all that week, make that the 9th": the day is of something else.
    let isRetaken = ["make it", "make that"].contains { typed.lowercased().hasWords($0) }
    if !isUnderstood, !isRetaken, let told = asides.told(text) {
      var reading = AnswerReading(echoes: [], question: nil, contents: [.wordsOnly])
      reading.asides = told
      return reading
    }
    var reading =
      isUnderstood
      ? AnswerReading(echoes: [], question: nil, contents: [.wordsOnly])
      : AnswerReading(note: text)
    if isUnderstood, let other = asides.passedOver(text, besides: asides.read(text)) {
      reading.question = "And \(other.name)? Only what is said of whoever is away is kept."
    }
    if !isUnderstood, let who = asides.maybeAway(text) {
      reading.question = "Is \(who.name) away then? The words are kept."
    }
    if !isUnderstood, let phrase = AbsencePhrase.read(text, in: fields.phrases),
      phrase.days != nil
    {
      let role = phrase.isWhoOpen ? nil : phrase.person
      if let role, FreezeWords.everything.contains(role.words.lowercased()) {
        reading.question = "On which days is nobody there? The words are kept."
        return reading
      }
      reading.question =
        role.map { role in
          let words =
            ["'s", "’s"].first(where: role.words.hasSuffix) == nil
            ? role.words : String(role.words.dropLast(2))
          return "Which human is “\(Initialisms.capitalised(words))”? The words are kept."
        }
        ?? "Who is away then? The words are kept."
    }
    return reading
  }

  /// Days off that come again, which no stretch holds, and days off that were taken back.
  private func withoutDays(_ text: String) -> AnswerReading? {
    let away = AbsencePhrase.read(text, in: fields.phrases)
    if away?.days != nil, AbsencePhrase.isUncertain(text) {
      return AnswerReading(
        echoes: [], question: "By when will they know? The words are kept.",
        contents: [.note(text.trimmed)])
    }
    let week = WorkingWeekPhrase.read(text, in: fields.phrases)
    let comesAgain = away?.comesAgain == true
    guard week != nil || comesAgain || AbsencePhrase.denies(text, in: fields.phrases) else {
      return nil
    }
    var reading = AnswerReading(note: text)
    if week != nil || comesAgain {
      reading.also = ["days off that come again: kept as words"]
      reading.question = weekQuestion(week)
    }
    return reading
  }

  /// What somebody's own week does to the dates is for people to say.
  private func weekQuestion(_ week: WorkingWeekPhrase?) -> String {
    let whose = week?.person.map { "a step of \($0.words)" } ?? "a step of theirs"
    return "The dates count five days a week: should \(whose) take longer?"
  }

  func holidays(_ text: String) -> AnswerReading {
    let reader = HolidayReader(fields: fields)
    guard let draft = reader.read(text, isAsked: true) else {
      let isSaid = !HolidayReader.countries(in: text).isEmpty
      return AnswerReading(
        echoes: [],
        question: isSaid
          ? "Which of those holidays does \(plan.name(of: .buyer)) keep?"
          : reader.saysClosed(text)
            ? "On which days is nobody there? The words are kept."
            : "In which country do they sit?", contents: [.note(text.trimmed)])
    }
    var reading = AnswerReading(
      echoes: [reader.echo(of: draft)].filter { !$0.isEmpty },
      question: draft.partial.first.map {
        "Days off are kept for a whole company. Does everybody there keep those of “\($0)”?"
      } ?? draft.question, contents: [.holidays(draft)])
    reading.asides = draft.partial.map { .note($0) }
    return reading
  }

  func needs(_ text: String, _ side: Side) -> AnswerReading {
    let reader = NeedsReader(fields: fields)
    let drafts = reader.read(text, asking: side)
    // Nothing that could be given was understood: the words are kept, and no thing is made of them.
    guard !drafts.isEmpty else { return AnswerReading(note: text) }
    return AnswerReading(
      echoes: [reader.echo(of: drafts)].filter { !$0.isEmpty },
      question: drafts.lazy.compactMap(\.step.open.first).first, contents: [.needs(drafts)])
  }

  func sponsorField(_ text: String, _ field: Field, _ kind: FieldKind) -> AnswerReading {
    let reading = fields.read(text, as: kind)
    return AnswerReading(
      echoes: reading.meanings.map(\.echo).filter { !$0.isEmpty }, question: reading.question,
      contents: reading.meanings.map { .sponsorField(field, $0.content) })
  }
}
