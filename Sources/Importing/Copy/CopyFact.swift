import Interviewing
import PlanModel

/// The labelled lines above the plan, and the fields they print.
enum CopyFact {
  /// By label, in small letters.
  static let labels: [String: (field: Field, kind: FieldKind)] = [
    "go-live": (.goLive, .date), "tied to": (.goLiveReason, .text),
    "it worked if": (.measure, .text), "where first": (.scope, .text),
    "it failed if": (.guardrail, .text),
  ]
}
