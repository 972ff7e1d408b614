import Phrasing
import PlanModel
import Scheduling

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

  /// "MSA redlines back from Colm by 18 December": what has to be there by a day long before all of it
  /// goes live, so that the day of going live can hardly be tied to it.
  var isWorkToCome: Bool {
    guard !isReason, !isHappening, let goLive = fields.plan.goLive.known,
      !TopicWords.words(of: text).contains(where: TextFitWords.promised.contains)
    else { return false }
    return steps.contains { draft in
      // From one day to another is when something is so.
      guard let day = draft.due ?? draft.pin, draft.notBefore == nil, day + 30 < goLive else {
        return false
      }
      return draft.due != nil || TopicWords.topic(ofAct: draft.title) != nil
    }
  }

  /// "*You deliver* the dashboards by 19 February": whoever is spoken to does it; "you need our list"
  /// is the other way round.
  var asksSpokenTo: Bool {
    var words = TopicWords.words(of: text).drop { AccountWords.leadingJoints.contains($0) }
    guard words.popFirst() == "you" else { return false }
    while let first = words.first, NeedWords.helping.contains(first), first != "need" {
      words.removeFirst()
    }
    guard let verb = words.first, NeedWords.asking.contains(verb) else { return !words.isEmpty }
    // "You need *to send* it".
    return words.dropFirst().first == "to"
  }

  /// The same with somebody who does it, or something it waits for.
  var isOwnedStep: Bool {
    isStep && (isDecision || hasDoer || steps.contains { !$0.dependencies.isEmpty })
  }
}
