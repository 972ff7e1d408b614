public import PlanModel

/// How much of each part of the call is answered, of the questions that a plan needs.
///
/// A few rows looked through: there are no more than a dozen.
public struct CallProgress: Hashable, Sendable {
  private struct Part: Hashable, Sendable {
    let stage: Question.Stage
    let about: RecordID
    var closed = 0
    var all = 0
  }

  private let root: RecordID?
  private var parts: [Part] = []

  /// Nothing to be answered.
  public init() {
    root = nil
  }

  /// Counts what each question about each of its subjects has.
  ///
  /// - Complexity: O(questions × workstreams + answers + steps).
  init(_ questions: [Question], _ state: InterviewState) {
    root = state.plan.id
    for question in questions where question.lead > 0 {
      for subject in state.subjects(of: question) where state.applies(question, to: subject) {
        let isClosed = state.standing(of: question, about: subject) == .closed
        count(question.stage, subject, isClosed)
      }
    }
  }

  private mutating func count(_ stage: Question.Stage, _ about: RecordID, _ isClosed: Bool) {
    let known = parts.firstIndex { $0.stage == stage && $0.about == about }
    let place = known ?? parts.count
    if known == nil { parts.append(Part(stage: stage, about: about)) }
    parts[place].all += 1
    if isClosed { parts[place].closed += 1 }
  }

  /// How much of a stage is answered.
  ///
  /// - `about`: A workstream; the plan's own questions when `nil`.
  public func of(_ stage: Question.Stage, about: RecordID? = nil) -> (closed: Int, all: Int) {
    let subject = about ?? root
    guard let part = parts.first(where: { $0.stage == stage && $0.about == subject }) else {
      return (0, 0)
    }
    return (part.closed, part.all)
  }
}

extension Interview {
  /// How much of each part of the call is answered.
  ///
  /// - Complexity: O(questions × workstreams + answers + steps).
  public func progress(in document: Document, schedule: PlanSchedule) -> CallProgress {
    guard document.plan.id != nil else { return CallProgress() }
    return CallProgress(catalog.questions, InterviewState(document.plan, schedule, nil))
  }
}
