import Phrasing
import PlanModel
import Scheduling

/// The stair of slips of one step in a line: how much too late moves go-live to which day.
enum SlipWords {
  /// `If later than Fri 14 Aug by 1 to 3 days, go-live holds; by 5 days, moves to 22 Oct; past the
  /// next finance approval, to 30 Oct`; empty until a pause has worked it out, and where no day
  /// would be missed.
  static func words(for step: RecordID, _ session: Session) -> String {
    let schedule = session.derived.schedule
    // Where go-live has no possible day as it is, no slip changes that.
    guard schedule.earliestGoLive != nil else { return "" }
    let needed = schedule[step]?.neededBy
    // Where that day has passed there is no "if".
    if let needed, needed < schedule.today { return "" }
    return words(for: session.derived.slips(of: step), after: needed, session.plan)
  }

  /// - `needed`: The last day that holds go-live: a step with days to spare is not late before it.
  static func words(
    for slips: [PlanSlip], after needed: CivilDate?, _ plan: Plan
  ) -> String {
    guard let last = slips.last else { return "" }
    let late = needed.map { "If later than \(DateWords.short($0))" } ?? "If late"
    let runs = runs(of: slips)
    guard runs.count > 1 else {
      return holds(last)
        ? "\(late), go-live holds, even \(far([last], plan))"
        : "\(late)\(needed == nil ? " at all" : ""), go-live \(then(last))"
    }
    let parts = runs.map { "\(far($0, plan)), go-live \(then($0[0]))" }
    return "\(late) "
      + ([parts[0]] + parts.dropFirst().map { $0.replacing("go-live ", with: "") })
      .joined(separator: "; ")
  }

  /// Slips one after the other that end on the same day.
  private static func runs(of slips: [PlanSlip]) -> [[PlanSlip]] {
    slips.reduce(into: []) { runs, slip in
      if let last = runs.last?.last, then(last) == then(slip) {
        runs[runs.count - 1].append(slip)
      } else {
        runs.append([slip])
      }
    }
  }

  /// `by 1 to 5 days`, `past finance approval`.
  private static func far(_ run: [PlanSlip], _ plan: Plan) -> String {
    var days: [Int] = []
    for slip in run {
      switch slip.distance {
      case .workingDays(let count): days.append(count)
      case .nextGate(let gate) where days.isEmpty:
        let name = plan.gates.first { $0.id == gate }?.name ?? ""
        return "past \(name.isEmpty ? "the decision" : name)"
      case .nextGate: break
      }
    }
    guard let least = days.first, let most = days.last else { return "by a day" }
    return least == most
      ? "by \(least) day\(least == 1 ? "" : "s")" : "by \(least) to \(most) days"
  }

  private static func holds(_ slip: PlanSlip) -> Bool {
    slip.goLive != nil && slip.workingDaysLate <= 0
  }

  private static func then(_ slip: PlanSlip) -> String {
    guard let day = slip.goLive else { return "has no day" }
    return holds(slip) ? "holds" : "moves to \(DateWords.dayAndMonth(day))"
  }
}
