public import PlanModel

/// One thing that whoever gets the plan forwarded would stumble over.
public struct Finding: Hashable, Sendable {
  /// What is wrong, by kind.
  public let rule: Rule
  /// The record it is in; the plan's own for its top.
  public let record: RecordID
  /// The field that mends it, where it is one field.
  public let field: Field?
  /// Where that is, in words: `Step 3`, `Contracting`, `Top of the plan`.
  public let place: String
  /// What a reader would stumble over, as a sentence.
  public let sentence: String
  /// What to ask to mend it.
  public let question: String

  /// How heavy it is.
  public var weight: Weight { rule.weight }

  /// How heavy a finding is.
  public enum Weight: String, Hashable, Sendable {
    /// The plan cannot be forwarded before it is mended.
    case stops
    /// A reader would ask; the plan can go all the same.
    case asks
  }

  /// The kinds of findings; their names are what programs see.
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    case everythingAssumed = "everything-assumed"
    case outcomeMissing = "outcome-missing"
    case outcomeOfSeller = "outcome-of-seller"
    case goLiveMissing = "go-live-missing"
    case goLiveChooserMissing = "go-live-chooser-missing"
    case goLiveReasonMissing = "go-live-reason-missing"
    case dateImpossible = "date-impossible"
    case goLiveClosed = "go-live-closed"
    case loop
    case sponsorMissing = "sponsor-missing"
    case introductionUndated = "introduction-undated"
    case workstreamEmpty = "workstream-empty"
    case workstreamOwnerMissing = "workstream-owner-missing"
    case workstreamDoneMissing = "workstream-done-missing"
    case stepOfSeller = "step-of-seller"
    case stepVague = "step-vague"
    case stepEndMissing = "step-end-missing"
    case stepOwnerMissing = "step-owner-missing"
    case stepDateMissing = "step-date-missing"
    case stepWaitUnknown = "step-wait-unknown"
    case stepOverdue = "step-overdue"
    case stepImpossible = "step-impossible"
    case stepDeclined = "step-declined"
    case earlyStepMissing = "early-step-missing"
    case needsMissing = "needs-missing"
    case reviewMissing = "review-missing"
    case reviewOwnerMissing = "review-owner-missing"
    case jargon
    case nameNotIntroduced = "name-not-introduced"
    case assumed

    /// How heavy findings of this kind are.
    public var weight: Weight {
      switch self {
      case .everythingAssumed, .outcomeMissing, .outcomeOfSeller, .goLiveMissing,
        .goLiveChooserMissing, .goLiveReasonMissing, .dateImpossible, .goLiveClosed, .loop,
        .sponsorMissing,
        .workstreamEmpty, .workstreamOwnerMissing, .workstreamDoneMissing, .stepOfSeller,
        .stepVague, .stepOwnerMissing, .stepDateMissing, .stepOverdue, .stepImpossible,
        .earlyStepMissing, .needsMissing, .reviewMissing, .reviewOwnerMissing, .jargon:
        .stops
      case .introductionUndated, .stepEndMissing, .stepWaitUnknown, .stepDeclined,
        .nameNotIntroduced, .assumed:
        .asks
      }
    }
  }
}

extension [Finding] {
  /// Whether nothing stops the plan from being forwarded.
  public var isForwardable: Bool { allSatisfy { $0.weight == .asks } }
}
