import Phrasing
import PlanModel
import Scheduling

/// From when on a step may begin that was told of before.
extension CorrectionReader {
  /// "*The pilot can't start before 11 January*, everyone is away": a bound of the step that is there,
  /// and neither a new one nor the reason for going live.
  func notBefore(_ shape: AnswerShape) -> AnswerReading? {
    guard shape.typed.last != "?", shape.typed.utf8.count < 240 else { return nil }
    let said = shape.said
    guard said.containsAny(CorrectionReader.bounds),
      let mark = LimitWords.notBefore.lazy.compactMap({ said[...].range(ofText: $0) }).first
    else { return nil }
    let subject = said[..<mark.lowerBound]
    guard !subject.contains(where: { ",;:(".contains($0) }),
      let day = boundary(String(said[mark.upperBound...]))
    else { return nil }
    let words = TopicWords.words(of: String(subject)).filter {
      !HandoverWords.around.contains($0) && !["and", "so", "but", "also"].contains($0)
    }
    guard (1...5).contains(words.count), !words.contains(where: LimitWords.noStep.contains) else {
      return nil
    }
    let steps = bounded(words)
    guard steps.count == 1, let step = steps.first else {
      let isOfSomebody = plan.people.contains { person in
        words.allSatisfy(TopicWords.words(of: person.name).contains)
      }
      if steps.isEmpty, isOfSomebody { return nil }
      return AnswerReading(
        note: shape.typed,
        asking: steps.isEmpty
          ? "Which step is that? None is called “\(String(subject).trimmed)” yet."
          : "Which one does not start before \(DateWords.medium(day)), \(steps.titlesToChoose)?")
    }
    return AnswerReading(
      echoes: ["“\(step.title)” · not before \(DateWords.medium(day))"], question: nil,
      contents: [.stepField(step.id, .notBefore, .value(.date(day)))])
  }

  private static let bounds = [
    "before ", "earlier ", "until ", "till ", "only start", "only begin",
  ]

  /// The one day that stands first behind a bound and fills its clause.
  private func boundary(_ rest: String) -> CivilDate? {
    var clause = String(rest.prefix { !",;:–—.!(".contains($0) }).split(separating: " - ")[0]
    for why in CorrectionWords.because {
      if let found = clause[...].range(ofText: why) { clause = String(clause[..<found.lowerBound]) }
    }
    clause = clause.trimmed
    let spans = Phrase.spans(in: clause, context: fields.phrases)
    guard spans.count == 1, let span = spans.first, span.bytes == 0..<clause.utf8.count,
      case .date(let date)? = span.reading.value, span.reading.kind != .ambiguous
    else { return nil }
    return date.earliest ?? date.deadline
  }

  /// The steps that some words name: by their titles, by whoever does them, or as what was told last.
  private func bounded(_ words: [String]) -> [Step] {
    if words.count == 1, LimitWords.pointing.contains(words[0]) {
      return [StepSequel.lastTold(in: plan)].compactMap(\.self)
    }
    let open = plan.steps.filter { !$0.state.isOver }
    let titled = open.filter { words.allSatisfy(TopicWords.words(of: $0.title).contains) }
    if !titled.isEmpty { return titled }
    let people = plan.people.filter { words.allSatisfy(TopicWords.words(of: $0.name).contains) }
    if people.count == 1 { return plan.openSteps(of: people[0].id).filter { $0.askedBy == nil } }
    return [StepMatch.best(words.joined(separator: " "), in: plan)].compactMap(\.self)
  }
}
