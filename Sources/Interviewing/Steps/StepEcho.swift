import Phrasing
import PlanModel
import Scheduling

/// A step as it was understood, in words beside the cursor.
enum StepEcho {
  static func words(for draft: StepDraft, in plan: Plan) -> String {
    var parts: [String] = []
    for owner in draft.owners {
      switch owner {
      case .person(let person):
        let name = plan.name(of: person)
        parts.append(person.known == nil ? "new person: \(name)" : name)
      case .words(let words, _): parts.append("\(words) (which human?)")
      }
    }
    // What stands in the plan is called what it is called there.
    let known = draft.known.flatMap(plan.step)
    parts.append(known.map { "“\($0.title)”" } ?? "step “\(draft.title)”")
    for person in draft.counterparts {
      let known = plan.person(person.known)?.name
      parts.append(known.map { "with \($0)" } ?? "with new person: \(person.name)")
    }
    if let duration = draft.duration {
      let about = draft.isApproximate ? "about " : ""
      parts.append(about + DurationWords.words(for: duration))
    }
    if !draft.isDayAGuess {
      if let day = draft.pin { parts.append("on \(DateWords.medium(day))") }
      if let day = draft.due { parts.append("by \(DateWords.medium(day))") }
      if let day = draft.notBefore { parts.append("not before \(DateWords.medium(day))") }
    }
    if draft.isAfterGoLive { parts.append("after go-live") }
    for dependency in draft.dependencies {
      let words = DependencyWords.words(for: dependency, in: plan)
      parts.append(dependency.lag == 0 ? "after \(words)" : words)
    }
    parts += draft.prerequisites.map { thing in
      let giver = thing.giver.map { " from \(plan.name(of: $0))" } ?? ""
      return "“\(thing.known.flatMap(plan.step)?.title ?? thing.title)”\(giver) first"
    }
    if !draft.done.isEmpty { parts.append("done when \(draft.done)") }
    if draft.known == nil {
      let waiting = plan.waits(for: draft.title).compactMap { plan.step($0.note.about)?.title }
      parts += waiting.map { "“\($0)” waits for it" }
    }
    return parts.joined(separator: " · ")
  }
}
