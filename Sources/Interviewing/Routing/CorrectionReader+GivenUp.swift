import Phrasing
import PlanModel

/// What the plan holds and is not to be done after all.
extension CorrectionReader {
  /// "Oh, and *scrap the quotes*, we're on the panel already", "we don't need the references after
  /// all": the one step that is named is dropped; a question where that is not sure.
  ///
  /// The step has to be named by its own words and by nothing else, since "drop the old database" is
  /// an act as often.
  func givenUp(_ shape: AnswerShape) -> AnswerReading? {
    guard plan.stepCount > 0, shape.typed.last != "?", shape.typed.utf8.count < 240,
      shape.acts.allSatisfy({ $0.duration == nil && $0.due == nil && $0.pin == nil })
    else { return nil }
    let said = shape.said
    let clause = String(said.prefix { !",;:–—.!(".contains($0) })
      .split(separating: " - ")[0].trimmed
    let before = CorrectionWords.because.compactMap { why in
      clause[...].range(ofText: why).map { String(clause[..<$0.lowerBound]) }
    }
    guard let name = named(in: before.min { $0.count < $1.count } ?? clause),
      Phrase.spans(in: name, context: fields.phrases).isEmpty
    else { return nil }
    let words = TopicWords.words(of: name).filter { !HandoverWords.around.contains($0) }
    guard !words.isEmpty, words.count < 6 else { return nil }
    let open = plan.steps.filter { !$0.state.isOver }
    let whole = open.filter { step in
      let title = Set(TopicWords.words(of: step.title).map(CorrectionReader.singular))
      return words.allSatisfy { title.contains(CorrectionReader.singular($0)) }
    }
    guard !whole.isEmpty else { return asked(name, clause, shape) }
    guard whole.count == 1, let step = whole.first else {
      return AnswerReading(
        note: shape.typed,
        asking: "Which one is dropped, \(whole.titlesToChoose)? Nothing is changed.")
    }
    return AnswerReading(
      echoes: ["“\(step.title)” is dropped"], question: nil,
      contents: [.stepField(step.id, .state, .value(.number(StepState.dropped.number)))])
  }

  /// "We don't need the mapping any more", of a step that is called a little otherwise: asked.
  private func asked(_ name: String, _ clause: String, _ shape: AnswerShape) -> AnswerReading? {
    let folded = clause.lowercased()
    guard !HandoverWords.asActs.contains(where: folded.hasPrefix),
      let step = StepMatch.best(name, in: plan), !step.state.isOver
    else { return nil }
    return AnswerReading(
      note: shape.typed,
      asking: "Is “\(step.title)” dropped? Nothing is changed.")
  }

  /// The words of a clause that name what is given up.
  private func named(in clause: String) -> String? {
    let folded = clause.lowercased()
    if let opening = HandoverWords.givingUp.filter(folded.hasPrefix).max(by: { $0.count < $1.count }
    ) {
      let rest = String(clause.dropFirst(opening.count))
      return HandoverWords.afterAll.first(where: rest.lowercased().hasSuffix).map {
        String(rest.dropLast($0.count))
      } ?? rest
    }
    if let opening = HandoverWords.needless.first(where: folded.hasPrefix) {
      let rest = String(clause.dropFirst(opening.count))
      let end = HandoverWords.afterAll.first(where: rest.lowercased().hasSuffix)
      let isSaid = opening.contains("no longer")
      return end.map { String(rest.dropLast($0.count)) } ?? (isSaid ? rest : nil)
    }
    return HandoverWords.falling.first(where: folded.hasSuffix).map {
      String(clause.dropLast($0.count))
    }
  }

  /// A word without the ending of several: "quote" for "quotes".
  private static func singular(_ word: String) -> String {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }
}
