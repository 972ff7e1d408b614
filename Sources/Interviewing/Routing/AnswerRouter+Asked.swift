import Phrasing
import PlanModel

/// What an answer is beside what was asked for.
extension AnswerRouter {
  /// The act that was asked for, with all its details.
  func isAct(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .act(let words) = asked.question.fills, shape.isStep else { return false }
    let wanted = StepMatch.notions(of: words)
    return shape.steps.contains { wanted.isSubset(of: StepMatch.notions(of: $0.title)) }
  }

  /// A day or a month, and nobody who does anything then.
  func saysWhen(_ shape: AnswerShape) -> Bool {
    !shape.hasDoer && !shape.hasLength && !shape.isConditional && !shape.isFreeze
      && (shape.isDay || !Phrase.spans(in: shape.text, context: reader.fields.phrases).isEmpty)
  }

  /// A number said where another text was asked for, while the number is still missing.
  func isMeasureElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.measure) && shape.isMeasure && plan.measure.isEmpty
  }

  /// Who will be doing what, said where another text was asked for, while the plan has no title.
  func isOutcomeElsewhere(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    asked.question.fills != .plan(.outcome) && shape.isVision && plan.outcome.isEmpty
  }

  /// Somebody of the other side, named for the top of this one: who is meant is asked there.
  func isOfOtherSide(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard case .sponsor(let side) = asked.question.fills, let said = shape.side else {
      return false
    }
    return said != side && shape.isPerson && !shape.isStep
  }
}

extension Question.Target {
  /// Whether an answer is kept as the words it is.
  var isText: Bool {
    switch self {
    case .plan(let field), .workstream(let field): field.isText
    default: false
    }
  }

  /// Whether an answer is something that somebody does.
  var isWork: Bool {
    switch self {
    case .steps, .act: true
    default: false
    }
  }
}
