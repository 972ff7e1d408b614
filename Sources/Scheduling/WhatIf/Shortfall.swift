/// Why go-live cannot be on its day, as few causes as explain it.
public struct Shortfall: Hashable, Sendable {
  /// One cause.
  public struct Cause: Hashable, Sendable {
    /// The change that would take it away.
    public var change: PlanChange
    /// The step on which it bites.
    public var step: Int
    /// How many working days earlier go-live could be without it.
    public var workingDays: Int
  }

  /// The day that cannot be met.
  public var goLive: CivilDate
  /// The first day that can, `nil` when none within the horizon.
  public var earliest: CivilDate?
  /// How many working days of the home calendar lie between the two.
  public var workingDaysLate: Int
  /// The causes to be named, at most two, the one that matters most first.
  public var causes: [Cause]
  /// How many more are needed to explain it all.
  public var more: Int
}

extension Schedule {
  /// What makes go-live too late, or `nil` when it is not.
  ///
  /// Each thing along the chain is taken away alone. If one alone restores the day, only it is
  /// named, and of several the one that asks least of people; else the one that moves go-live most,
  /// then what is still needed on top of it.
  ///
  /// - Complexity: One forward pass for each cause on the chain, some 30 in a usual plan.
  public func shortfall() -> Shortfall? {
    let earliest = forward.finish[layout.goLive]
    guard earliest > layout.goLiveDay else { return nil }
    var result = Shortfall(
      goLive: network.goLive, earliest: earliest.date, workingDaysLate: workingDaysLate,
      causes: [], more: 0)
    var current = self
    for _ in 0..<6 {
      let (cause, restored) = current.bestCause()
      guard let cause else { break }
      result.causes.append(cause)
      guard !restored else { break }
      // A link or an absence taken out would move the places of the others: neutralise it instead.
      let next = current.network.neutralising(cause.change)
      current = Schedule(next, Passes(next, isExtended: layout.isExtended))
    }
    result.more = max(0, result.causes.count - 2)
    result.causes = Array(result.causes.prefix(2))
    return result
  }

  /// The cause that explains most, and whether it explains all.
  private func bestCause() -> (cause: Shortfall.Cause?, restores: Bool) {
    let now = forward.finish[layout.goLive]
    var best: (Shortfall.Cause, earliest: Boundary)?
    for candidate in candidates() {
      let earliest = earliestGoLive(
        after: candidate.change, to: network.neutralising(candidate.change))
      guard earliest < now else { continue }
      let cause = Shortfall.Cause(
        change: candidate.change, step: candidate.step,
        workingDays: homeDays(from: earliest, to: now))
      // Candidates come cheapest first, so the first that restores the day is the one to name.
      if earliest <= layout.goLiveDay { return (cause, true) }
      if best.map({ earliest < $0.earliest }) ?? true { best = (cause, earliest) }
    }
    return (best?.0, false)
  }
}

extension TaskNetwork {
  /// The plan without a cause, with every place in its arrays kept.
  fileprivate func neutralising(_ change: PlanChange) -> TaskNetwork {
    var result = self
    switch change {
    case .overlap(let link): result.links[link].to = result.links[link].from
    case .coverAbsence(let index) where absences[index].deputy == nil:
      result.absences[index].calendar = -1
    case .coverAbsence, .extraMeeting, .liftFreeze, .liftNotBefore, .unpin, .shorten, .drop,
      .moveGoLive:
      return applying(change)
    }
    return result
  }
}
