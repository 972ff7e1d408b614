import Interviewing
import PlanModel

/// A part of the call as the left margin lists it: a stage, or one workstream.
struct CallPart: Equatable, Sendable {
  let name: String
  let stage: Question.Stage
  let workstream: RecordID?

  func covers(_ open: Interview.Open) -> Bool {
    open.question.stage == stage && (workstream == nil || open.about == workstream)
  }

  /// The parts of the call about a plan, in order.
  static func all(of plan: Plan) -> [CallPart] {
    var parts = [
      CallPart(name: "Who is here", stage: .callers, workstream: nil),
      CallPart(name: "Outcome", stage: .outcome, workstream: nil),
      CallPart(name: "Go-live", stage: .goLive, workstream: nil),
      CallPart(name: "Who says yes", stage: .sponsors, workstream: nil),
    ]
    parts += plan.workstreams.map {
      CallPart(name: $0.shortName, stage: .workstream, workstream: $0.id)
    }
    parts.append(CallPart(name: "Needs", stage: .needs, workstream: nil))
    parts.append(CallPart(name: "Review call", stage: .review, workstream: nil))
    parts.append(CallPart(name: "Anything else", stage: .closing, workstream: nil))
    return parts
  }
}

extension CallProgress {
  /// Whether nothing that leads anywhere is left to ask in a part.
  func isAllSaid(of part: CallPart) -> Bool {
    let (closed, all) = of(part.stage, about: part.workstream)
    return all > 0 && closed == all
  }
}

extension Workstream {
  /// Its name where room is scarce: of "Security and procurement" the first half.
  var shortName: String { Workstream.short(name) }

  /// A name, shortened where so many columns are too few; what is still too long is for the caller
  /// to cut.
  static func name(_ name: String, in columns: Int) -> String {
    DisplayWidth.columns(of: name) <= columns ? name : short(name)
  }

  private static func short(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let cut = words.firstIndex(of: "and"), cut > 0 else { return name }
    return String(name[..<words[cut - 1].endIndex])
  }
}
