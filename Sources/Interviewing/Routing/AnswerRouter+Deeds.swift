import Phrasing
import PlanModel

/// What may become a step where none was asked for.
extension AnswerRouter {
  /// The question that a line stays with which would become steps of another, and tells no act.
  ///
  /// "All bars counted once and the list on the wall" is what live means, and nothing to do: under a
  /// question about the form of things, people, days or what was, only an act with its doer is.
  func withoutDeed(
    _ shape: AnswerShape, _ open: Interview.Open, _ asked: Interview.Open
  ) -> Interview.Open {
    guard open.question.fills == .steps, !open.isSame(as: asked),
      asked.question.id != AnswerRouter.remarkID, asksForNoWork(asked)
    else { return open }
    let hearsWork = asked.question.intents?.contains(.step) == true
    return (hearsWork ? shape.namesDeed : shape.tellsDeed) ? open : asked
  }

  /// Whether a question is about how things are, and not about what is done.
  private func asksForNoWork(_ asked: Interview.Open) -> Bool {
    switch asked.question.fills {
    case .steps, .needs, .dependencies, .decisionDays, .cutoff, .roll, .response, .review,
      .plan(.goLive), .introduction, .holidays:
      false
    case .note, .sponsorNote, .champion, .sponsor, .act, .length, .freeze, .absence, .plan,
      .workstream:
      true
    }
  }
}
