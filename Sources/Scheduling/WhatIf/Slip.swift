/// What follows if a step is finished too late.
public struct Slip: Hashable, Sendable {
  /// How far it slips.
  public enum Distance: Hashable, Sendable {
    /// So many of its own working days after it is needed.
    case workingDays(Int)
    /// Just so far that a gate, its own or a later one, is missed.
    case nextGate(Int)
  }

  /// How far it slips.
  public var distance: Distance
  /// The day from which on it is finished: its gate's next meeting may come later.
  public var finish: CivilDate
  /// The day on which it is then really finished.
  public var landing: CivilDate?
  /// The first day on which go-live can then be, `nil` when none within the horizon.
  public var goLive: CivilDate?
  /// How many working days of the home calendar that is after the chosen day, at least 0.
  public var workingDaysLate: Int
}

extension Schedule {
  /// The stair of a step: one, three and five days after it is needed, and the next missed gate.
  ///
  /// Counted from its latest finish, whatever day it is fixed on, or from its earliest if that is
  /// later or nothing bounds it.
  ///
  /// - Returns: Nothing for a step that is done, dropped or never finished.
  /// - Complexity: About a dozen forward passes.
  public func slips(of step: Int) -> [Slip] {
    let node = layout.nodes[step]
    let (early, late) = (forward.finish[step], latestFinishIfFree(step)?.number ?? .none)
    guard node.kind != .done, node.kind != .dropped, early.isDay else { return [] }
    let base = max(early, late)
    var result = [1, 3, 5].compactMap { days in
      slip(step, node, from: base, days: days, .workingDays(days))
    }
    if let (days, gate) = nextMissedGate(step, node, from: base),
      let slip = slip(step, node, from: base, days: days, .nextGate(gate))
    {
      result.append(slip)
    }
    return result
  }

  private func day(_ node: Node, _ days: Int, after base: Boundary) -> Boundary {
    layout.tables.nth(node.row, layout.tables.rank(node.row, base) &+ Int32(days))
  }

  private func slip(
    _ step: Int, _ node: Node, from base: Boundary, days: Int, _ distance: Slip.Distance
  ) -> Slip? {
    let finish = day(node, days, after: base)
    guard finish.isDay else { return nil }
    let pass = ForwardPass(layout, slip: (step, finish))
    let goLive = pass.finish[layout.goLive]
    return Slip(
      distance: distance, finish: CivilDate(number: finish), landing: pass.finish[step].date,
      goLive: goLive.date, workingDaysLate: max(0, homeDays(from: layout.goLiveDay, to: goLive)))
  }

  /// The fewest days, up to a year of them, after which a gate that is still met is missed.
  private func nextMissedGate(
    _ step: Int, _ node: Node, from base: Boundary
  ) -> (days: Int, gate: Int)? {
    let gated = layout.nodes.indices.filter { layout.nodes[$0].gate >= 0 }
    guard !gated.isEmpty else { return nil }
    let onTime = ForwardPass(layout, slip: (step, base))
    func missed(_ days: Int) -> Int? {
      let finish = day(node, days, after: base)
      guard finish.isDay else { return nil }
      let pass = ForwardPass(layout, slip: (step, finish))
      return gated.first { pass.finish[$0] > onTime.finish[$0] }
    }
    var (met, reach) = (0, 260)
    guard var gate = missed(reach) else { return nil }
    while met + 1 < reach {
      let middle = (met + reach) / 2
      if let found = missed(middle) { (reach, gate) = (middle, found) } else { met = middle }
    }
    return (reach, Int(layout.nodes[gate].gate))
  }
}
