public import Scheduling

/// What follows if one step slips: rehearsed, the plan untouched.
public struct WhatIf: Hashable, Sendable {
  /// The dates as they are.
  public let before: PlanSchedule
  /// The dates as they would be.
  public let after: PlanSchedule
  /// The step or workstream that slips.
  public let subject: RecordID
  /// Steps whose earliest finish changes, in the plan's order.
  public let moves: [Move]
  /// Single changes that would win time back, the best first; only when the day would be missed.
  public let cuts: [PlanCut]

  /// A step that moves.
  public struct Move: Hashable, Sendable {
    /// Which.
    public let record: RecordID
    /// The day on which it could be finished.
    public let from: CivilDate?
    /// The day on which it could then be finished.
    public let to: CivilDate?
  }
}

/// One change that would make go-live earlier.
public struct PlanCut: Hashable, Sendable {
  /// What is changed.
  public enum Change: Hashable, Sendable {
    /// Somebody else does the work while this person is away.
    case cover(person: RecordID)
    /// The gate's body meets once more.
    case extraMeeting(gate: RecordID)
    /// The freeze is lifted.
    case liftFreeze(RecordID)
    /// It need not wait for the day before which it may not begin.
    case liftNotBefore
    /// Its day is no longer fixed.
    case unpin
    /// It does not wait for this one.
    case overlap(with: RecordID)
    /// It takes only so many working days.
    case shorten(toDays: Int)
    /// It is not done.
    case drop
    /// Go-live moves to this day.
    case moveGoLive(CivilDate)
  }

  /// What is changed.
  public let change: Change
  /// The step it is changed on.
  public let step: RecordID?
  /// The first day on which go-live can then be.
  public let goLive: CivilDate
  /// Working days won.
  public let workingDays: Int
  /// Whether the chosen day is met again.
  public let restoresGoLive: Bool
}

/// A step of the stair: what follows if a step is finished so much too late.
public struct PlanSlip: Hashable, Sendable {
  /// How far it slips.
  public enum Distance: Hashable, Sendable {
    /// So many working days after it is needed.
    case workingDays(Int)
    /// Just so far that this gate is missed.
    case nextGate(RecordID)
  }

  /// How far it slips.
  public let distance: Distance
  /// The day on which it is then really finished.
  public let finish: CivilDate?
  /// The first day on which go-live can then be.
  public let goLive: CivilDate?
  /// Working days after the chosen day.
  public let workingDaysLate: Int
}

extension Plan {
  /// What follows if a step, or the last of a workstream, takes so many working days longer.
  ///
  /// - Complexity: Two schedules and, when the day would be missed, one forward pass a cut.
  public func whatIf(_ subject: RecordID, slipsBy days: Int, today: CivilDate) -> WhatIf? {
    let planned = PlanNetwork(self, today: today)
    let before = planned.network.schedule()
    let places = planned.places(of: subject)
    let last = places.max { one, other in
      (before.earliestFinish[one]?.number ?? 0) < (before.earliestFinish[other]?.number ?? 0)
    }
    guard let place = last else { return nil }
    var changed = planned
    changed.slip(place, by: days)
    let after = changed.network.schedule()
    let moves = planned.records.indices.compactMap { index -> WhatIf.Move? in
      let (from, to) = (before.earliestFinish[index], after.earliestFinish[index])
      return from == to ? nil : WhatIf.Move(record: planned.records[index], from: from, to: to)
    }
    // That what slips is not done at all is no way to be in time.
    let cuts = after.isFeasible ? [] : after.cuts().filter { $0.change != .drop(step: place) }
    return WhatIf(
      before: schedule(before, planned, today), after: schedule(after, changed, today),
      subject: planned.records[place], moves: moves, cuts: cuts.map { changed.cut($0) })
  }

  /// The stair of a step: one, three and five days after it is needed, and the next missed gate.
  ///
  /// - Complexity: About a dozen forward passes.
  public func slips(of step: RecordID, today: CivilDate) -> [PlanSlip] {
    let planned = PlanNetwork(self, today: today)
    guard goLive.known != nil, let place = planned.places(of: step).first else { return [] }
    return planned.network.schedule().slips(of: place).map { slip in
      let distance: PlanSlip.Distance =
        switch slip.distance {
        case .workingDays(let days): .workingDays(days)
        case .nextGate(let gate): .nextGate(planned.gates[gate])
        }
      return PlanSlip(
        distance: distance, finish: slip.landing, goLive: slip.goLive,
        workingDaysLate: slip.workingDaysLate)
    }
  }

  /// What would make go-live earlier, the best first.
  ///
  /// - Complexity: One forward pass for each change, some 30 in a usual plan.
  public func cuts(today: CivilDate) -> [PlanCut] {
    let planned = PlanNetwork(self, today: today)
    return planned.network.schedule().cuts().map { planned.cut($0) }
  }
}

extension PlanNetwork {
  fileprivate func cut(_ cut: Cut) -> PlanCut {
    let step = records.indices.contains(cut.step) ? records[cut.step] : nil
    return PlanCut(
      change: change(cut.change), step: step, goLive: cut.goLive, workingDays: cut.workingDays,
      restoresGoLive: cut.restoresGoLive)
  }

  private func change(_ change: PlanChange) -> PlanCut.Change {
    switch change {
    case .coverAbsence(let absence): .cover(person: absent[absence])
    case .extraMeeting(let step):
      network.steps[step].gate.map { .extraMeeting(gate: gates[$0.gate]) } ?? .drop
    case .liftFreeze(let freeze): .liftFreeze(freezes[freeze])
    case .liftNotBefore: .liftNotBefore
    case .unpin: .unpin
    case .overlap(let link): .overlap(with: records[network.links[link].from])
    case .shorten(_, let days): .shorten(toDays: days)
    case .drop: .drop
    case .moveGoLive(let day): .moveGoLive(day)
    }
  }
}
