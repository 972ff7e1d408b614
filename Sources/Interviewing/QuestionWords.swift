import Phrasing
import PlanModel

/// Puts the plan's own names and dates into the words of a question.
enum QuestionWords {
  static func fill(
    _ words: String, _ plan: Plan, _ workstream: Workstream?, _ schedule: PlanSchedule
  ) -> String {
    guard words.contains("{") else { return words }
    var filled = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += value(of: rest[rest.index(after: open)..<close], plan, workstream, schedule)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private static func value(
    of slot: Substring, _ plan: Plan, _ workstream: Workstream?, _ schedule: PlanSchedule
  ) -> String {
    switch slot {
    case "buyer": plan.buyerName.isEmpty ? "your company" : plan.buyerName
    case "seller": plan.sellerName.isEmpty ? "us" : plan.sellerName
    case "go-live": plan.goLive.known.map(DateWords.short) ?? "that date"
    case "workstream": workstream?.name ?? "this part"
    case "needed by":
      workstream.flatMap { schedule[$0.id]?.neededBy }.map {
        " has to be done by \(DateWords.short($0))"
      } ?? ""
    default: "{\(slot)}"
    }
  }
}
