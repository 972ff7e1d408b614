/// The questions that are there to be asked, in the order of the call.
public struct QuestionCatalog: Hashable, Sendable {
  /// All of them; the order settles ties.
  public let questions: [Question]

  /// A catalogue of these questions.
  public init(_ questions: [Question]) {
    self.questions = questions
  }

  /// The question of this name.
  public subscript(id id: String) -> Question? {
    questions.first { $0.id == id }
  }

  /// The questions every plan begins with; a team's own file adds to them.
  public static let builtIn = QuestionCatalog(
    callers + outcomeAndDay + whoSaysYes + eachWorkstream + business + technical + security
      + contracting + rollout + needsAndReview + consequences + closing)
}
