import Phrasing
import PlanModel

/// What may go wrong, said before what both sides would do then.
enum Mishap {
  /// Of "If the works council is late, we start with Gothenburg" the works council; `nil` where no
  /// case of that kind is spoken of.
  static func subject(of text: String) -> String? {
    let folded = text.lowercased()
    guard let opening = openings.first(where: folded.hasPrefix) else { return nil }
    let ends = words.compactMap { word in
      // "Cyber's late" is written together.
      let isJoined = word.first.map { !$0.isLetter } ?? false
      return isJoined || folded.hasWords(word) ? folded[...].range(ofText: word)?.lowerBound : nil
    }
    guard let end = ends.min() else { return nil }
    return String(folded[..<end].dropFirst(opening.count)).trimmed
  }

  /// Whether a line says what would be done in the case, and not only how bad it is: "we'd start with
  /// Gothenburg", but not "we're stuck".
  static func hasResponse(_ text: String) -> Bool {
    let words = TopicWords.words(of: text.withPlainApostrophes)
    return text.contains("->") || words.contains(where: doing.contains)
  }

  private static let doing: Set<String> = ["d", "would", "ll", "will", "could", "wed", "theyd"]

  /// Whether a subject names nothing of its own: "it", "that date".
  static func isAnything(_ subject: String) -> Bool {
    TopicWords.words(of: subject).first.map {
      ["it", "that", "this", "they", "everything", "anything", "something"].contains($0)
    } ?? true
  }

  private static let openings = ["if ", "should ", "in case ", "when "]

  private static let words = [
    "is late", "'s late", "’s late", "'s delayed", "’s delayed", "'s not done", "'s not ready",
    "'s slow", "are late", "comes late", "slips", "slip", "is delayed", "are delayed", "drags on",
    "drags", "takes longer", "is not done", "isn't done", "isn’t done", "aren't done", "misses",
    "is not ready", "isn't ready", "isn’t ready", "says no", "say no", "fails", "doesn't pass",
    "does not pass", "doesn’t pass", "falls through", "runs late", "doesn't work out", "overruns",
    "overrun", "runs over", "goes over", "goes wrong", "gets stuck", "gets delayed", "gets held up",
    "isn't there", "doesn't arrive", "doesn't come", "doesn't happen", "isn't signed",
    "isn't approved", "is not approved", "is not signed", "pushes back", "blows up", "gets blocked",
    "falls over", "runs long", "turns us down", "is late again", "is behind",
    "'s behind", "’s behind", "comes back late", "come back late", "is held up", "'s held up",
    "is stuck", "'s stuck", "runs into trouble", "overran", "ran over", "ran late", "ran long",
    "slipped", "was late", "were late", "was delayed", "were delayed", "came late",
    "came back late",
    "dragged on", "took longer", "takes too long", "took too long", "fell through", "said no",
    "turns it down", "turn it down", "turned it down", "turns this down", "turns that down",
    "turned us down", "votes it down", "votes against", "throws it out", "sends it back",
    "rejects it", "rejected it", "refuses it", "declines it", "doesn't approve", "does not approve",
    "won't approve", "weren't done", "wasn't done", "wasn't ready", "weren't ready", "failed",
    "late ->", "late =", "late –", "late—",
  ]
}

extension Plan {
  /// "If Dave slips": the one step of whoever is called so.
  private func onlyStep(of subject: String) -> Step? {
    let folded = subject.lowercased()
    let called = people.filter {
      $0.name.lowercased() == folded || $0.name.lowercased().hasPrefix(folded + " ")
    }
    guard called.count == 1, let person = called.first else { return nil }
    let own = openSteps(of: person.id)
    return own.count == 1 ? own.first : nil
  }

  /// "Ravi's clearance": of his steps the one that it is, or his only one.
  private func step(ofWhose subject: String) -> Step? {
    let words = TopicWords.words(of: subject.replacing("’s ", with: "'s "))
    guard words.count > 2, words[1] == "s" else { return nil }
    let called = people.filter { TopicWords.words(of: $0.name).contains(words[0]) }
    guard called.count == 1, let person = called.first else { return nil }
    let own = openSteps(of: person.id).filter { $0.askedBy == nil }
    let wanted = StepMatch.notions(of: words.dropFirst(2).joined(separator: " "))
    let named = own.filter { !wanted.isDisjoint(with: StepMatch.notions(of: $0.title)) }
    return named.count == 1 ? named[0] : own.count == 1 ? own[0] : nil
  }

  /// The step that words about what may go wrong name.
  func stepNamed(_ subject: String) -> Step? {
    step(ofWhose: subject) ?? StepMatch.best(subject, in: self) ?? onlyStep(of: subject)
  }

  /// The step for whose slip words agree something: the one they name, else the likeliest.
  func stepAgreed(on text: String) -> Step? {
    let subject = Mishap.subject(of: text)
    if let named = subject.flatMap(stepNamed) { return named }
    // What was agreed for something the plan does not know is not agreed for another step.
    return subject.map(Mishap.isAnything) == false ? nil : riskiestStep
  }
}
