import Phrasing
import PlanModel

/// Whether an answer tells of work: its acts, who does them, when and for how long.
extension AnswerShape {
  /// Whether a length was said.
  var hasLength: Bool { acts.contains { $0.duration != nil } }

  /// The steps, and what no title can be made of: who, when and how long is told all the same.
  var acts: [StepDraft] { steps + remnants }

  var hasDates: Bool {
    acts.contains { draft in
      draft.duration != nil || draft.due != nil || draft.pin != nil || draft.notBefore != nil
        || !draft.dependencies.isEmpty || draft.gate != nil
    }
  }

  /// Whether somebody is said to do it.
  var hasDoer: Bool { acts.contains { !$0.owners.isEmpty } }

  /// An act with a day, a length or a link: more than a name or a remark.
  var isStep: Bool {
    guard !steps.isEmpty, !isChange, !isHappening, !isCase, !isIdle, !isDeparture else {
      return false
    }
    let hasLink = steps.contains {
      $0.waitsForPrevious || !$0.prerequisites.isEmpty || $0.waitsForUnknown && !$0.owners.isEmpty
    }
    return (hasDates || hasLink || isDecision || isOrder)
      && (isOrder || steps.contains { $0.title.contains(" ") || hasDates })
  }

  /// Work of a part of the plan, and how long it takes: "legal review takes three weeks".
  var isWork: Bool { hasLength && !isChange && TopicWords.topic(of: text) != nil }

  /// The same with somebody who does it, or something it waits for.
  var isOwnedStep: Bool {
    isStep && (isDecision || hasDoer || steps.contains { !$0.dependencies.isEmpty })
  }
}
