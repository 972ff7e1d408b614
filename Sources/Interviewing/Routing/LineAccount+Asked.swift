import Phrasing
import PlanModel
import Scheduling

/// What of a line may be a step where steps were asked for.
extension LineAccount {
  /// "*Draft order form from us to Helen, Helen turns it round in three days*": what somebody does
  /// with what was asked for.
  func laterAct(in text: String, besides drafts: [NeedDraft]) -> String? {
    let held = drafts.map { $0.step.title + " " + $0.step.done }.joined(separator: " ")
    let words = StepAccount.words(of: held)
    let clause = text.parts(between: ",;").dropFirst().first { clause in
      opensWithDoer(clause)
        && StepAccount.words(of: clause).dropFirst().contains { word in
          !words.contains(word) && word.count > 3 && !AccountWords.empty.contains(word)
        }
        && !StepAccount.words(of: clause).contains(where: WantedWords.giving.contains)
    }
    return clause.map { StepAccount.whose($0) }
  }

  /// "Sandbox *Pawel tests in it*": what somebody does who became the one who answers for all of it.
  func actOfOwner(in text: String) -> String? {
    guard let person = PersonPhrase.read(text, in: fields.phrases), person.bytes.lowerBound > 0,
      case .known = person.identity
    else { return nil }
    let clause = text[bytes: person.bytes.lowerBound..<text.utf8.count]
    return opensWithDoer(clause) ? text : nil
  }

  /// "Monday 12 January kickoff", "Hannah is still waiting for the keys": a time to come, a length
  /// or somebody of the plan, and nothing that only tells how it is.
  func mayBeWork(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard words.count > 2, !words.contains(where: AccountWords.notToCome.contains),
      !words.contains(where: AccountWords.onlyTold.contains),
      !PastFact.opens(text, in: fields.phrases), !Reserve.withholdsName(text),
      !(words.contains("know") && words.contains("more")),
      AbsencePhrase.read(text, in: fields.phrases) == nil
    else { return false }
    if LineAccount.hasLength(words), !StepAccount.saysHowLongAgo(words) { return true }
    let people = PersonPhrase.all(in: text, context: fields.phrases)
    let isNamed = people.contains { person in
      if case .known = person.identity { person.bytes.count + 4 < text.utf8.count } else { false }
    }
    return isNamed && !words.contains(where: ShapeWords.feelings.contains)
      || hasDayToCome(text)
  }

  /// "If the count is right *Olle releases the store on 12 April*", "Tuesday 10 March walkthrough": what
  /// somebody of the plan does on a day to come, or a day that is not as it was told.
  func tellsAct(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard words.count > 1, !words.contains(where: AccountWords.notToCome.contains),
      !words.contains(where: AccountWords.onlyTold.contains)
    else { return false }
    let spans = Phrase.spans(in: text, context: fields.phrases)
    let isContradicted = spans.contains { span in
      span.reading.kind == .ambiguous
        && span.reading.reason?.contains(" is not a ") == true
    }
    if isContradicted { return true }
    guard hasDayToCome(text) else { return false }
    return PersonPhrase.all(in: text, context: fields.phrases).contains { person in
      guard case .known = person.identity else { return false }
      return opensWithDoer(text[bytes: person.bytes.lowerBound..<text.utf8.count])
    }
  }

  /// "POC ends 19 Feb", "evidence, we upload, done when …" where that became what go-live is tied to,
  /// or when all of a workstream is done.
  func mayBeStep(_ text: String, besides field: Field) -> Bool {
    let words = StepAccount.words(of: text)
    // "*Fiona announces* it on the Friday before", which became what going live means.
    if opensWithDoer(text), field != .outcome { return true }
    switch field {
    case .workstreamDone:
      guard let done = text.lowercased()[...].range(ofText: "done when") else { return false }
      let lowercased = text.lowercased()
      return StepAccount.words(of: String(lowercased[..<done.lowerBound])).count > 1
    case .goLiveReason:
      guard let goLive = fields.plan.goLive.known,
        !words.contains(where: TextFitWords.causes.contains)
      else { return false }
      let days = Phrase.spans(in: text, context: fields.phrases).compactMap {
        $0.reading.date?.deadline
      }
      return !days.isEmpty && days.allSatisfy { $0 < goLive - 28 }
    default: return false
    }
  }

  private func hasDayToCome(_ text: String) -> Bool {
    Phrase.spans(in: text, context: fields.phrases).contains { span in
      span.reading.recurrence == nil
        && span.reading.date?.deadline.map { $0 >= fields.phrases.today } ?? false
    }
  }

  /// "I still *owe you* the list": to be handed over; no "we don't owe them anything".
  static func isOwed(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard let place = words.firstIndex(where: WantedWords.owed.contains), place + 1 < words.count,
      !words.contains(where: AccountWords.notToCome.contains)
    else { return false }
    let isDenied = words[..<place].contains {
      WaitWords.denials.contains($0) || ReserveWords.denials.contains($0)
    }
    return !isDenied && !DraftWords.articles.contains(words[place + 1])
      && !WantedWords.neverOwed.contains(words[place + 1])
  }
}
