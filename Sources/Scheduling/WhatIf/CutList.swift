/// One way to an earlier go-live, and how early.
public struct Cut: Hashable, Sendable {
  /// What is changed.
  public var change: PlanChange
  /// The step on which it bites.
  public var step: Int
  /// The first day on which go-live can then be.
  public var goLive: CivilDate
  /// How many working days of the home calendar that is earlier.
  public var workingDays: Int
  /// Whether the chosen day is met.
  public var restoresGoLive: Bool
}

extension Schedule {
  /// What to cut: single changes along the chain that bring go-live forward, earliest first, of
  /// equal ones the cheapest for people; last, if the day is missed, moving go-live.
  ///
  /// Each is tried on the whole plan, so a second chain that takes over shows at once.
  ///
  /// - Complexity: One forward pass for each change, some 30 in a usual plan.
  public func cuts() -> [Cut] {
    let now = forward.finish[layout.goLive]
    var found: [Cut] = []
    for candidate in candidates() {
      let earliest = earliestGoLive(
        after: candidate.change, to: network.applying(candidate.change))
      guard earliest < now, let goLive = earliest.date else { continue }
      found.append(
        Cut(
          change: candidate.change, step: candidate.step, goLive: goLive,
          workingDays: homeDays(from: earliest, to: now),
          restoresGoLive: earliest <= layout.goLiveDay))
    }
    // Candidates come cheapest first, and this sort is stable by their places.
    found = found.enumerated()
      .sorted { ($0.element.goLive, $0.offset) < ($1.element.goLive, $1.offset) }
      .map(\.element)
    if let earliestGoLive, earliestGoLive > network.goLive {
      found.append(
        Cut(
          change: .moveGoLive(earliestGoLive), step: layout.goLive, goLive: earliestGoLive,
          workingDays: 0, restoresGoLive: true))
    }
    return found
  }
}
