import Exporting
import Interviewing
import PlanModel

/// The labelled lines above the plan, and the fields they print.
extension LabelledFact.Kind {
  /// The kind of this label, in small letters.
  init?(label: String) {
    let kind = Self.allCases.first { $0.label.lowercased() == label } ?? Self.former[label]
    guard let kind else { return nil }
    self = kind
  }

  /// What earlier documents call some of them.
  private static let former: [String: Self] = [
    "it worked if": .measure, "it failed if": .guardrail,
  ]

  var field: Field {
    switch self {
    case .outcome: .outcome
    case .goLive: .goLive
    case .tiedTo: .goLiveReason
    case .measure: .measure
    case .scope: .scope
    case .guardrail: .guardrail
    }
  }

  var fieldKind: FieldKind {
    switch self {
    case .goLive: .date
    case .outcome, .tiedTo, .measure, .scope, .guardrail: .text
    }
  }
}
