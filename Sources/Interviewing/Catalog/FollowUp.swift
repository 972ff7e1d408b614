public import Phrasing
import PlanModel

/// What is asked after an answer that leaves something open.
public struct FollowUp: Hashable, Sendable {
  /// What the answer leaves open; `nil` when nothing of it was understood.
  public let kind: Vagueness.Kind?
  /// The words, with slots in braces.
  let words: String
  /// Whether it asks for the same thing in other words; else for what is behind it.
  let asksAgain: Bool
  /// Whether the plan holds already what was said, so that it can only become better.
  public let refines: Bool
}

extension Question {
  /// What to ask after an answer that leaves this open.
  ///
  /// The words a question has for a kind come first, then its own follow-up where that was written
  /// for the kind, then what is asked of any answer of the kind.
  func followUp(
    for kind: Vagueness.Kind?, refines: Bool, hasTwoEnds: Bool = true
  ) -> FollowUp {
    if let kind, let words = followUps[kind] {
      return FollowUp(kind: kind, words: words, asksAgain: true, refines: refines)
    }
    if let kind, !fills.closedByOwnWords.contains(kind),
      let generic = QuestionCatalog.followUps[kind]
    {
      let words = kind == .range && !hasTwoEnds ? QuestionCatalog.roughFollowUp : generic
      return FollowUp(kind: kind, words: words, asksAgain: false, refines: refines)
    }
    return FollowUp(kind: kind, words: followUp, asksAgain: true, refines: refines)
  }
}

extension Question.Target {
  /// What an answer of this sort is heard out for; anything else in it is how people talk.
  var leavesOpen: Set<Vagueness.Kind> {
    switch self {
    case .champion, .sponsor, .act: [.groupOwner, .disclaimer, .nonCommit, .unknown]
    case .length: [.range, .softTime, .hedge, .nonCommit, .wait, .unknown, .disclaimer]
    case .plan(let field), .workstream(let field): leavesOpen(field)
    case .introduction: [.softTime, .hedge, .nonCommit, .wait]
    case .steps, .needs:
      [.range, .groupOwner, .softTime, .nonCommit, .wait, .eventWithoutResult]
    case .decisionDays, .cutoff, .freeze: [.softTime, .hedge, .nonCommit, .disclaimer]
    case .note, .response, .sponsorNote: [.hedge, .nonCommit, .disclaimer, .wait, .unknown]
    case .dependencies, .roll, .absence, .holidays, .review: [.nonCommit, .disclaimer]
    }
  }

  private func leavesOpen(_ field: Field) -> Set<Vagueness.Kind> {
    switch field {
    case .goLive: [.softTime, .hedge, .nonCommit, .wait, .disclaimer]
    case .workstreamDuration: Question.Target.length(of: "").leavesOpen
    case .goLiveChosenBy, .workstreamBuyerOwner, .workstreamSellerOwner, .cadenceOwner,
      .cadenceDeputy:
      Question.Target.champion.leavesOpen
    case .buyerName, .sellerName: []
    default: [.softTime, .hedge, .nonCommit, .disclaimer, .unknown]
    }
  }

  /// The kinds that the follow-up of a question of this sort is written for.
  fileprivate var closedByOwnWords: Set<Vagueness.Kind> {
    switch self {
    case .champion, .sponsor, .act: [.groupOwner]
    case .length, .workstream(.workstreamDuration): [.range]
    case .plan(.goLive), .introduction: [.softTime, .hedge, .nonCommit]
    case .plan(let field), .workstream(let field):
      field.isText ? [.softTime, .hedge] : [.groupOwner]
    case .note, .response, .sponsorNote, .decisionDays, .cutoff, .freeze: [.softTime, .hedge]
    case .steps, .needs, .dependencies, .roll, .absence, .holidays, .review: []
    }
  }
}

extension QuestionCatalog {
  /// What is asked of a rough length that names no longer one: "about ten days".
  static let roughFollowUp =
    "{deadline}Counted from the day they receive it? And how long at the most?"
  /// What is asked of any answer by what it leaves open.
  static let followUps: [Vagueness.Kind: String] = [
    .range:
      "{deadline}From the day they receive it, and in working days? "
      + "If I wrote the longer one, would it hold?",
    .softTime: "{deadline}Which day would surprise you if it were not done?",
    .groupOwner: "Who there, at {buyer}, opens the e-mail first?",
    .disclaimer: "Whose call is it at {buyer}, and when do they next make such calls?",
    .hedge: "What happened the last time {buyer} did this?",
    .nonCommit: "{deadline}By when will you know?",
    .wait: "What e-mail or click ends the wait, and from whom?",
    .unknown: "{deadline}Who at {buyer} could find out, and by which day?",
    .eventWithoutResult: "What exists afterwards that did not before?",
    .relativeDay: "Which day is that, with its month?",
  ]
}
