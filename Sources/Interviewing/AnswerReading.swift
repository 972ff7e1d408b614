import PlanModel

/// How an answer is understood before Enter: what it would write, in words.
public struct AnswerReading: Hashable, Sendable {
  /// Each meaning in words, the recommended one first; empty when the words are taken as they are.
  public let echoes: [String]
  /// What to ask next when the answer was vague or not understood.
  public let question: String?
  /// What each meaning writes, beside `echoes`.
  let contents: [Content]
  /// What was said besides, whichever meaning counts.
  var asides: [AsideDraft] = []
  /// The same in words.
  public internal(set) var also: [String] = []

  init(echoes: [String], question: String?, contents: [Content]) {
    self.echoes = echoes
    self.question = question
    self.contents = contents
  }

  /// What an answer writes.
  enum Content: Hashable, Sendable {
    /// One field of the record the question is about.
    case field(Field, FieldReading.Content)
    /// The champion.
    case champion(OwnerDraft)
    /// The sponsor of a side.
    case sponsor(OwnerDraft, Side)
    /// New steps in the workstream the question is about.
    case steps([StepDraft])
    /// New steps that one side asked the other for.
    case needs([StepDraft], by: Side)
    /// The review call.
    case review(ReviewDraft)
    /// A note on the plan.
    case note(String)
    /// Nothing but the words, which the answer keeps.
    case wordsOnly
  }
}

/// The review call as it was said.
struct ReviewDraft: Hashable, Sendable {
  var rule: Value?
  var time = ""
  var minutes: Int?
  var owner: OwnerDraft?
  var deputy: OwnerDraft?
}
