import Phrasing
import PlanModel
import Scheduling

/// The stair of slips of one step in a line: how much too late moves go-live to which day.
enum SlipWords {
  /// `If late, go-live: 1 day 16 Oct, 3 days 20 Oct, 5 days 22 Oct, next decision 30 Oct`; empty
  /// until a pause has worked it out, and where no day would be missed.
  static func words(for step: RecordID, _ session: Session) -> String {
    words(for: session.derived.slips(of: step), session.plan)
  }

  static func words(for slips: [PlanSlip], _ plan: Plan) -> String {
    guard !slips.isEmpty else { return "" }
    guard slips.contains(where: { $0.workingDaysLate > 0 || $0.goLive == nil }) else {
      return "If late, go-live holds, even by \(slips.last.map { far($0, plan) } ?? "a day")"
    }
    return "If late, go-live: "
      + slips.map { "\(far($0, plan)) \(then($0))" }.joined(separator: " · ")
  }

  private static func far(_ slip: PlanSlip, _ plan: Plan) -> String {
    switch slip.distance {
    case .workingDays(1): return "1 day"
    case .workingDays(let days): return "\(days) days"
    case .nextGate(let gate):
      let name = plan.gates.first { $0.id == gate }?.name ?? ""
      return "past \(name.isEmpty ? "the decision" : name)"
    }
  }

  private static func then(_ slip: PlanSlip) -> String {
    guard let day = slip.goLive else { return "never" }
    return slip.workingDaysLate > 0 ? DateWords.dayAndMonth(day) : "holds"
  }
}
