import Phrasing
import PlanModel
import Scheduling

/// What a line of which nothing was made tells somebody is to do, where steps were asked for.
extension LineAccount {
  /// "Move the first two depots *on 19 October, the rest by 23 November*": several days to come, told
  /// where no step was asked for, and nobody who does anything on them.
  func tellsSeveralDays(_ text: String) -> Bool {
    Phrase.spans(in: text, context: fields.phrases).count { span in
      // "Mid September or the end of it" are no days.
      if case .range(let days)? = span.reading.date, days.first != nil { return false }
      return !span.reading.approximate && span.isToCome(from: fields.phrases.today)
    } > 1
  }

  /// The question about a line that was kept as it was said: whose step that is, or who is away; `nil`
  /// where it tells nobody's act and nobody's days.
  func whatOfIt(_ text: String) -> String? {
    let words = StepAccount.words(of: text)
    guard words.count > 2, !PastFact.opens(text, in: fields.phrases),
      !Reserve.withholdsName(text), !deniesNeed(words)
    else { return nil }
    // "*No way* does Marek get to the wiring before June".
    if ReasonWords.noChance.contains(where: text.lowercased().withPlainApostrophes.hasPrefix) {
      return LineAccount.whoseStep
    }
    // "We need the harbour master's nod, he's only in on Tuesdays".
    if Assent(fields: fields).act(of: text) != nil { return LineAccount.whoseStep }
    if tellsReturn(words), !Phrase.spans(in: text, context: fields.phrases).isEmpty {
      return LineAccount.whatIsThen
    }
    let clauses = text.replacing(" - ", with: ", ").parts(between: ",;–—")
    return clauses.contains(where: tellsDoing) ? LineAccount.whoseStep : nil
  }

  /// "*Ruth and Ola spend* three days counting the tools": a sentence of which nothing was taken apart.
  func wholeSentence(_ title: String, of text: String) -> String? {
    let words = StepAccount.words(of: title)
    guard words.count > 4, words.count + 1 > StepAccount.words(of: text).count else { return nil }
    // "*Ruth and Ola* spend", "*Eduardo from* maintenance spends".
    let typed = title.split(separator: " ")
    let isOfTwo = words[1] == "and" && typed.count > 2 && typed[2].first?.isUppercase == true
    let isPlaced = ["from", "in", "at"].contains(words[1]) && typed[0].first?.isUppercase == true
    let isOfSomebody =
      ActWords.either.contains(words[0]) || isOfTwo
      || isPlaced && words.contains(where: ActWords.spending.contains)
      || PersonPhrase.all(in: title, context: fields.phrases).contains { person in
        !person.isRoleOnly && person.identity != .speaker && person.bytes.lowerBound == 0
          && !title.behind(person.bytes).hasPrefix("'s")
      }
    return isOfSomebody ? "What is to be done, and by whom: “\(title)”? It is kept as words." : nil
  }

  /// "*By the end of Q1* we want all thirty depots live": a day to come that is not the one of going
  /// live.
  func tellsOtherDay(_ text: String) -> Bool {
    guard asksSteps, let goLive = fields.plan.goLive.known else { return false }
    let days = Phrase.spans(in: text, context: fields.phrases).compactMap { span in
      span.reading.recurrence == nil ? span.reading.date?.deadline : nil
    }
    return !days.isEmpty && days.allSatisfy { $0 > fields.phrases.today && $0 < goLive }
  }

  /// "*We don't need* a penetration test": there is nothing to do.
  private func deniesNeed(_ words: [String]) -> Bool {
    words.prefix(7).contains(where: ActWords.denials.contains)
      && words.prefix(8).contains(where: ActWords.needing.contains)
  }

  /// "Noor *takes over* on the 1st", "Deb's not *back* till then": about who is there.
  private func tellsReturn(_ words: [String]) -> Bool {
    words.contains("back") || words.contains("handover")
      || zip(words, words.dropFirst()).contains { verb, next in
        ["takes", "taking", "take"].contains(verb) && next == "over"
      }
  }

  /// Somebody, and what they do or are to do: "*I'll chase* Roberta", "legal *won't look* at it", "it
  /// gets signed *by Karim*".
  private func tellsDoing(_ clause: String) -> Bool {
    let clause = LineAccount.withoutJoint(clause)
    let words = StepAccount.words(of: clause)
    guard let first = words.first else { return false }
    if ActWords.doers.contains(first), let verb = verb(behind: words.dropFirst()[...]) {
      return verb.isBound && !ReasonWords.states.contains(verb.word)
    }
    // "*It'd be* Oluwaseun *who* installs them".
    if ActWords.clefts.contains(where: clause.lowercased().withPlainApostrophes.hasPrefix),
      let who = words.firstIndex(of: "who"), who > 1, who + 2 < words.count
    {
      return true
    }
    // "*Legal* won't look at it".
    if let group = words.prefix(4).lastIndex(where: DraftWords.departments.contains),
      let verb = verb(behind: words[(group + 1)...]), verb.isBound
    {
      return !ReasonWords.states.contains(verb.word)
    }
    if ActWords.bound.contains(first), words.count > 1 {
      return !ReasonWords.states.contains(verb(behind: words.dropFirst()[...])?.word ?? words[1])
    }
    return PersonPhrase.all(in: clause, context: fields.phrases).contains { person in
      guard person.identity != .speaker else { return false }
      let rest = clause.behind(person.bytes)
      let before = StepAccount.words(of: clause.before(person.bytes))
      if before.last == "by" || before.last == "either" { return true }
      if StepPhrase.opensWithThirdPerson(rest) {
        let act = StepAccount.words(of: rest).first ?? ""
        return !ShapeWords.feelings.contains(act) && !AccountWords.noActs.contains(act)
      }
      let behind = StepAccount.words(of: rest)
      if behind.first == "who" { return behind.count > 2 }
      return verb(behind: behind[...]).map { $0.isBound && !ReasonWords.states.contains($0.word) }
        ?? false
    }
  }

  /// The verb behind what stands between somebody and what they do, and whether anything does: "*won't*
  /// look".
  func verb(behind words: ArraySlice<String>) -> (word: String, isBound: Bool)? {
    let rest = words.drop { ActWords.auxiliaries.contains($0) }
    return rest.first.map { ($0, rest.startIndex > words.startIndex) }
  }
}
