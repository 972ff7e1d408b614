import PlanModel

/// Questions of the catalogue that answers are sent to.
extension AnswerRouter {
  // By the catalogue's identifiers.

  /// When it goes live.
  static let goLive = "G1"
  /// The review call.
  static let review = "R1"
  /// What live means on that day.
  static let meaningOfLive = "G3"
  /// How another purchase went.
  static let otherPurchases = "D9"
  /// Who approves an amount.
  static let approver = "B3"
  /// From which amount on somebody else approves too.
  static let furtherApprover = "P9"
  /// When the money that was planned for is gone.
  static let budgetYear = "B6"
  /// What whoever speaks does first.
  static let firstThing = "Q5"
  /// Who steps in for the sponsor.
  static let standIn = "S6"
  /// Who signs before whom.
  static let signingOrder = "C6"

  /// What goes first to keep the day.
  static let tradeOffs = ["G6", "D4"]

  /// The question of words that answer none of the catalogue.
  static let remarkID = "remark"

  /// A question of the catalogue by its identifier.
  func question(_ id: String) -> Interview.Open? {
    interview.catalog.questions.first { $0.id == id }.flatMap { question in
      let subject = question.topic.flatMap { TopicWords.blocks(of: plan)[$0]?.id } ?? plan.id
      return subject.map { interview.asked(question, $0, in: document, schedule: schedule) }
    }
  }

  /// Words that fit nowhere are kept beside what they were said about.
  func remark(_ asked: Interview.Open) -> Interview.Open? {
    guard let root = plan.id else { return nil }
    // A question of its own: one of the catalogue would count as answered, and never be asked.
    let remark = Question(
      AnswerRouter.remarkID, .closing, "Anything else?", fills: .note, followUp: "")
    let block = plan.workstreams.first { $0.id == asked.about }
    return interview.asked(remark, block?.id ?? root, in: document, schedule: schedule)
  }

  /// The first question of the catalogue that fills this.
  func open(_ target: Question.Target, _ about: RecordID? = nil) -> Interview.Open? {
    guard let root = plan.id else { return nil }
    let asking = interview.catalog.questions.filter { $0.fills == target }
    // One about each block serves for any; one with a topic stands for its own block.
    guard let question = asking.first(where: { $0.topic == nil }) ?? asking.first else {
      return nil
    }
    let subject =
      about ?? question.topic.flatMap { TopicWords.blocks(of: plan)[$0]?.id } ?? root
    return interview.asked(question, subject, in: document, schedule: schedule)
  }
}
