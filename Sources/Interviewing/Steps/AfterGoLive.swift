import Phrasing
import PlanModel
import Scheduling

/// What is done when all is live: "hypercare", "a review two weeks after go-live".
///
/// Go-live does not wait for it, so that no slip of it puts go-live at risk.
enum AfterGoLive {
  /// Whether what is waited for is go-live itself: "the go-live", "we are live".
  static func isGoLive(_ words: String) -> Bool {
    let said = TopicWords.words(of: words.replacing("-", with: " ")).filter {
      !NeedWords.dropped.contains($0)
    }
    return events.contains(said.joined(separator: " "))
  }

  /// Whether an act comes after go-live by what it is called; "decommission the old server" only
  /// where its day does.
  static func tells(_ draft: StepDraft, in plan: Plan) -> Bool {
    let title = draft.title.lowercased().replacing("-", with: " ")
    let days = [draft.pin, draft.due, draft.notBefore].compactMap(\.self)
    // "Hypercare plan agreed" is done before; "hypercare" without a day is not.
    guard let goLive = plan.goLive.known, !days.isEmpty else {
      return days.isEmpty && always.contains(where: title.hasPrefix)
        && !TopicWords.words(of: title).contains(where: preparing.contains)
    }
    let words = draft.words.lowercased().replacing("-", with: " ")
    return days.contains { $0 > goLive }
      && ((always + windingUp).contains(where: title.hasWords)
        || later.contains(where: words.hasWords))
  }

  private static let events: Set<String> = [
    "go live", "golive", "going live", "we go live", "live", "we are live", "we're live",
    "it is live", "launch", "the launch", "we launch",
  ]
  private static let always = [
    "hypercare", "post go live", "post golive", "post launch", "after go live", "after golive",
    "after launch", "after the launch",
  ]
  /// What a day is counted from, "a month *after go-live*".
  private static let later = [
    "after go live", "after golive", "after the go live", "after launch", "after the launch",
    "post go live", "post golive", "post launch", "following go live", "from go live",
    "past go live",
  ]
  /// What is got ready for the time after, and before it.
  private static let preparing: Set<String> = [
    "plan", "planned", "agree", "agreed", "model", "team", "scope", "approach", "schedule", "rota",
    "contract", "signed", "sign", "budget", "booked", "prepared", "defined",
  ]
  private static let windingUp = [
    "decommission", "decommissions", "decommissioning", "decommissioned", "retire", "retires",
    "switch off", "switches off", "turn off", "turns off", "wind down", "winds down",
    "lessons learned", "lessons learnt", "retro", "retrospective", "post implementation",
    "warranty", "adoption review", "value review", "first qbr",
  ]
}

extension StepDrafter {
  /// "Hypercare starts *a week after go-live*": it comes after it, and not before so many days.
  func takeGoLive(_ wait: StepDuration?, _ draft: inout StepDraft) {
    draft.isAfterGoLive = true
    guard let wait, draft.notBefore == nil else { return }
    guard let goLive = plan.goLive.known else {
      draft.open.append("When is go-live? This comes \(DurationWords.words(for: wait)) later.")
      return
    }
    draft.notBefore = plan.workingCalendar(.buyer).day(wait.roughDays, after: goLive)
  }
}
