import Exporting
import Interviewing
import PlanModel

/// The labelled lines above the plan, and the fields they print.
extension LabelledFact.Kind {
  /// The kind of this label, in small letters.
  init?(label: String) {
    guard let kind = Self.allCases.first(where: { $0.label.lowercased() == label }) else {
      return nil
    }
    self = kind
  }

  var field: Field {
    switch self {
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
    case .tiedTo, .measure, .scope, .guardrail: .text
    }
  }
}
