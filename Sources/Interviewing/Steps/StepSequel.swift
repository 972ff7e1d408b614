import PlanModel

/// An act that goes on from the one told just before: "then a purchase order", "after that he runs
/// the trial".
struct StepSequel {
  /// The words of the act alone; every letter keeps its place.
  let rest: String
  private let before: RecordID
  /// Whoever did that, where the words go on with "he" or "she".
  private let sameDoer: PersonDraft?

  /// - Returns: `nil` where nothing says so, or the answer before was about no part of the plan.
  init?(_ text: String, _ plan: Plan) {
    let folded = text.lowercased()
    guard let opening = StepSequel.openings.first(where: folded.hasPrefix),
      let step = StepSequel.lastTold(in: plan)
    else { return nil }
    before = step.id
    var length = opening.count
    let after = folded.dropFirst(length)
    let pronoun = ["he ", "she "].first(where: after.hasPrefix)
    let doer = pronoun == nil ? nil : plan.person(step.buyerOwner.known)
    sameDoer = doer.map { PersonDraft($0) }
    length += pronoun?.count ?? 0
    rest = text.prefix(length).blanked + text.dropFirst(length)
  }

  /// The step that the answer before told of: the last whose title says nothing else.
  static func lastTold(in plan: Plan) -> Step? {
    // What puts something right tells of nothing new.
    let told = plan.answers.last { $0.isKept && Correction.cut($0.text).certainty == .none }
    guard let told else { return nil }
    let said = StepMatch.notions(of: told.text)
    func isTold(_ title: String, _ step: Step) -> Bool {
      let notions = StepMatch.notions(of: title)
      return !step.state.isOver && !notions.isEmpty && notions.isSubset(of: said)
    }
    // "Writes the safety case": what is done may stand in the title in another form.
    return plan.steps.last { isTold($0.title, $0) }
      ?? plan.steps.last { step in
        let act = step.title.split(separator: " ").dropFirst()
        return act.count > 1 && isTold(act.joined(separator: " "), step)
      }
  }

  /// Ties an act to the one before, unless it says itself what it waits for; "he" is whoever does
  /// that one.
  func tie(_ draft: inout StepDraft) {
    if draft.dependencies.isEmpty, !draft.waitsForUnknown {
      draft.dependencies.append(Dependency(on: before))
    }
    if draft.owners.isEmpty, let sameDoer { draft.owners = [.person(sameDoer)] }
  }

  private static let openings =
    ["then ", "after that ", "after that, ", "afterwards ", "and then "] + LeadingWords.goingOn
}
