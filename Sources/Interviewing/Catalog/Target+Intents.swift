import Phrasing
import PlanModel

extension Question {
  /// What an answer to it speaks of; `nil` when that can be anything.
  var intents: Set<Intent>? {
    hears.isEmpty ? fills.intents : hears
  }
}

extension Question.Target {
  /// What words speak of that fill this; `nil` when that can be anything.
  fileprivate var intents: Set<Intent>? {
    switch self {
    case .plan(let field), .workstream(let field): field.intents
    case .champion: [.speaker, .owner]
    case .sponsor(.buyer): [.sponsor, .owner]
    case .introduction, .sponsorNote: [.sponsor]
    // Once the buyer's is known, somebody high up without a word about whose is the seller's.
    case .sponsor(.seller): [.sellersponsor, .sponsor, .owner]
    case .steps: [.step, .decision, .owner, .approver]
    case .act: [.owner, .approver, .step, .absence]
    case .length, .dependencies: [.step]
    case .decisionDays: [.decision, .cutoff]
    case .cutoff: [.cutoff]
    case .roll: [.decision, .holidays]
    case .freeze: [.freeze]
    case .absence: [.absence]
    case .holidays: [.holidays]
    case .response: [.fallback, .step]
    case .needs: [.needseller, .needbuyer]
    case .review: [.review]
    case .note: nil
    }
  }
}

extension Field {
  fileprivate var intents: Set<Intent>? {
    switch self {
    case .outcome, .scope, .planTitle: [.outcome]
    case .measure: [.measure]
    case .guardrail: [.worry, .measure]
    // A day is often told with what it is tied to.
    case .goLive: [.golive, .reason]
    case .goLiveReason: [.reason]
    case .goLiveChosenBy: [.owner, .sponsor, .speaker]
    case .cadenceOwner, .cadenceDeputy: [.review, .owner, .absence]
    // Who reads it, and when they are away, is told in one breath.
    case .workstreamBuyerOwner, .workstreamSellerOwner: [.owner, .step, .absence]
    case .workstreamDuration: [.step]
    case .workstreamDone: [.done, .measure]
    default: nil
    }
  }
}
