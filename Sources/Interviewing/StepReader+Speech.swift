import Phrasing
import PlanModel

/// What is said around an act in the same breath, and what names another step.
extension StepReader {
  /// "Then ten days" without its "then": how long it takes, and no act of its own.
  func withoutBareThen(_ text: String) -> String {
    guard let then = text[...].range(ofText: ", then ") else { return text }
    let rest = text[then.upperBound...].prefix { !",;.".contains($0) }
    guard DurationPhrase.read(rest, in: fields.phrases).duration != nil else { return text }
    return text[..<then.lowerBound] + ",      " + text[then.upperBound...]
  }

  /// The act that follows on somebody's absence, with spaces where that stood; `nil` where no act of
  /// anybody else does.
  static func withoutAbsence(_ text: String, _ phrases: PhraseContext) -> String? {
    guard let comma = text.firstIndex(of: ","),
      let absence = AbsencePhrase.read(text[..<comma], in: phrases), absence.days != nil
    else { return nil }
    let rest = String(text[text.index(after: comma)...])
    let days = Phrase.spans(in: rest, context: phrases)
    guard AbsencePhrase.read(rest, in: phrases) == nil, !days.isEmpty,
      let person = PersonPhrase.read(rest, in: phrases), !person.isRoleOnly,
      person.identity != absence.person?.identity
    else { return nil }
    return String(repeating: " ", count: text[...comma].utf8.count) + rest
  }

  /// The words after a question that somebody asks themselves: "You're on the list, right? Angela
  /// has to check that".
  static func withoutQuestion(_ text: String) -> String {
    guard let mark = text.lastIndex(of: "?") else { return text }
    let rest = text[text.index(after: mark)...]
    guard TopicWords.words(of: String(rest)).count > 3 else { return text }
    return String(repeating: " ", count: text[...mark].utf8.count) + rest
  }

  /// "After Amrita", "once Angela confirms": the one step of whoever is named.
  func step(of words: String) -> RecordID? {
    guard let person = PersonPhrase.read(words, in: fields.phrases),
      case .known(let name) = person.identity, person.bytes.lowerBound == 0,
      let known = fields.plan.people.first(where: { $0.name == name })
    else { return nil }
    let rest = String(decoding: Array(words.utf8)[person.bytes.upperBound...], as: UTF8.self)
    guard TopicWords.words(of: rest).allSatisfy(StepReader.finished.contains) else { return nil }
    let own = fields.plan.steps.filter { step in
      !step.state.isOver && Side.allCases.contains { step.owner($0).known == known.id }
    }
    return own.count == 1 ? own.first?.id : nil
  }

  private static let finished: Set<String> = [
    "is", "s", "has", "done", "ready", "through", "finished", "confirms", "confirmed", "signs",
    "signed", "agrees", "agreed", "says", "yes", "approves", "approved", "ok", "okay",
  ]
}
