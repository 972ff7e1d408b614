import Phrasing
import PlanModel
import Scheduling

/// What somebody has to find out, and what a part of the plan waits for.
extension AnswerReader {
  /// Something that somebody has to find out; by the day that the words say, else within a week.
  func findingOut(_ matter: String, in text: String) -> AnswerReading {
    let told = day(in: text)
    let said = told.map { matter.before(timeSaid: $0.words) } ?? matter
    let out = FindingOut(
      matter: said, day: told?.day ?? withinAWeek, isDaySaid: told != nil, owner: finder(in: text))
    var echo = "a step: find out \(said)"
    if told != nil { echo += " · by \(DateWords.medium(out.day))" }
    if case .person(let person)? = out.owner {
      echo += " · \(plan.person(person.known)?.name ?? person.name)"
    }
    return AnswerReading(echoes: [echo], question: nil, contents: [.findOut(out)])
  }

  /// The day by which what nobody knows is found out, where they say none.
  var withinAWeek: CivilDate {
    let today = fields.phrases.today
    return plan.workingCalendar(.buyer).day(5, after: today) ?? today + 7
  }

  /// The last day to come that a line tells: "ask me after I've seen Gail *on Thursday*".
  func day(in text: String) -> (day: CivilDate, words: String)? {
    // "Grace is out until Friday, I'd have to ask who covers": until when she is away.
    if AbsencePhrase.read(text, in: fields.phrases)?.days != nil { return nil }
    let found = Phrase.spans(in: text, context: fields.phrases).last { span in
      span.isToCome(from: fields.phrases.today) && !isGuess(span, in: text)
    }
    return found.flatMap { span in
      span.reading.date?.deadline.map { ($0, text[bytes: span.bytes]) }
    }
  }

  /// "Can't say, *sometime in August I guess*": a guess at what was asked, and not the day on which it
  /// is known; "by the end of August I guess" is one.
  private func isGuess(_ span: Phrase.Span, in text: String) -> Bool {
    guard case .range? = span.reading.date else { return false }
    let clause = clause(of: span, in: text)
    return StepAccount.words(of: clause).contains(where: AskedWords.guessing.contains)
      && !StepAccount.words(of: text[bytes: span.bytes]).contains(where: NeedWords.bounds.contains)
  }

  private func clause(of span: Phrase.Span, in text: String) -> String {
    text.parts(between: ",;.").first { $0.contains(text[bytes: span.bytes]) } ?? text
  }

  /// The clause that guesses at what nobody knows, which stands in no field.
  func guess(in text: String) -> String? {
    // Most lines guess at nothing, and need not be searched for days.
    guard StepAccount.words(of: text).contains(where: AskedWords.guessing.contains) else {
      return nil
    }
    return Phrase.spans(in: text, context: fields.phrases).first { isGuess($0, in: text) }
      .map { clause(of: $0, in: text) }
  }

  /// Whoever is said to find out; `nil` where it is whoever speaks: "I'd have to ask Gail", "ask me
  /// after I've seen her".
  func finder(in text: String) -> OwnerDraft? {
    // "Don't know yet who raises it. Birgit asks Katrin by Friday".
    let clauses = text.split { ".;,".contains($0) }.map { String($0).trimmed }
    for clause in clauses.reversed() {
      let words = TopicWords.words(of: clause)
      guard words.count > 2, !words.contains(where: ShapeWords.ofSpeaker.contains),
        !words.contains(where: DraftWords.openQuestions.contains),
        // "Kjell is on leave in May, no idea who covers": he is not there to find out.
        AbsencePhrase.read(clause, in: fields.phrases) == nil
      else { continue }
      let acts = StepDrafter(fields: fields).sorted(clause, side: .buyer)
      let owner = (acts.steps + acts.remnants).first?.owners.first
      if case .person(let person)? = owner, person.side == .buyer { return owner }
    }
    return nil
  }

  /// What a part of the plan waits for: steps by their names, nothing, or what a sentence names as
  /// what has to be over: "Joanne won't sign *before the pilot is through*".
  func dependencies(_ text: String) -> AnswerReading {
    let plain = read(text, .dependsOn, .dependencies)
    if AnswerShape(text, fields).saysNothing {
      return AnswerReading(
        echoes: ["it waits for nothing"], question: nil, contents: [.wordsOnly])
    }
    guard plain.saysNothing || plain.echoes.allSatisfy(\.isEmpty), let thing = waitedFor(text)
    else { return plain }
    let told = read(thing, .dependsOn, .dependencies)
    return told.echoes.allSatisfy(\.isEmpty) ? plain : told
  }

  /// Of a sentence that says what does not happen until then, what has to be over.
  func waitedFor(_ text: String) -> String? {
    let text = text.withPlainApostrophes
    let folded = text.lowercased()
    guard folded.utf8.count == text.utf8.count,
      folded.split(whereSeparator: { !$0.isLetter && $0 != "'" }).contains(where: {
        DraftWords.isDenial(String($0))
      }),
      let joint = [" before ", " until ", " till "].lazy.compactMap({
        folded[...].range(ofText: $0)
      })
      .first
    else { return nil }
    let start = folded.utf8.distance(from: folded.startIndex, to: joint.upperBound)
    var words = text[bytes: start..<text.utf8.count].prefix { !",;.".contains($0) }
      .split(separator: " ").map(String.init)
    while let last = words.last, words.count > 1,
      DraftWords.finished.contains(last.lowercased()) || last.lowercased() == "over"
    { words.removeLast() }
    let thing = words.joined(separator: " ")
    return DependencyReader(plan: plan, phrases: fields.phrases).read(thing).dependencies.isEmpty
      ? nil : thing
  }
}

extension String {
  /// "Who owns the firewall, *by fri*": without a day at the end, and what leads to it.
  fileprivate func before(timeSaid words: String) -> String {
    guard let found = self[...].range(ofText: words),
      !self[found.upperBound...].contains(where: \.isLetter)
    else { return self }
    var kept = self[..<found.lowerBound].split(separator: " ").map(String.init)
    while let last = kept.last?.lowercased().filter(\.isLetter), DraftWords.ofDays.contains(last) {
      kept.removeLast()
    }
    while let last = kept.last, last.hasSuffix(",") {
      kept[kept.count - 1] = String(last.dropLast())
    }
    return kept.isEmpty ? self : kept.joined(separator: " ")
  }
}
