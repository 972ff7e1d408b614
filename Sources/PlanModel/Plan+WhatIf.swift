public import Scheduling

/// What follows if one step slips: rehearsed, the plan untouched.
public struct WhatIf: Hashable, Sendable {
  /// The dates as they are.
  public let before: PlanSchedule
  /// The dates as they would be.
  public let after: PlanSchedule
  /// The step or workstream that slips, the person who is away, or the plan.
  public let subject: RecordID
  /// Steps whose earliest finish changes, in the plan's order.
  public let moves: [Move]
  /// Single changes that would win time back, the best first; only when the day would be missed.
  public let cuts: [PlanCut]

  /// What is rehearsed.
  public enum Change: Hashable, Sendable {
    /// A step, or the last of a workstream, takes so many working days more; negative is fewer.
    case longer(days: Int)
    /// Somebody is away on these days, and nobody covers.
    case away(DateSpan)
    /// Go-live is on this day.
    case goLive(CivilDate)
    /// The step, or the whole workstream, is not done.
    case dropped
    /// The step, or the workstream, does not wait for this one.
    case free(of: RecordID)
  }

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

extension WhatIf {
  /// The open steps whose promised or fixed day could be kept before and cannot after, in the
  /// plan's order, with the first day on which they could be done then.
  public func brokenPromises(in plan: Plan) -> [(step: Step, day: CivilDate, possible: CivilDate)] {
    plan.steps.compactMap { step in
      guard !step.state.isOver, let day = step.pin.known ?? step.due.known,
        let possible = after.firstDay(of: step, promised: day),
        before.firstDay(of: step, promised: day) == nil
      else { return nil }
      return (step, day, possible)
    }
  }
}

extension PlanSchedule {
  /// The first day on which a step can be done, where that is after the day it was promised for or
  /// fixed on.
  fileprivate func firstDay(of step: Step, promised day: CivilDate) -> CivilDate? {
    for problem in problems(of: step.id) {
      switch problem {
      case .pinClash(_, _, let possible), .promisedBeforeWait(_, _, _, let possible):
        if possible > day { return possible }
      default: break
      }
    }
    guard self[step.id]?.isPromiseBroken == true else { return nil }
    return self[step.id]?.earliestFinish
  }
}

extension Plan {
  /// What follows from a change, the plan untouched; `nil` where it changes nothing that is known.
  ///
  /// - Complexity: Two schedules and, when the day would be missed, one forward pass a cut.
  public func whatIf(
    _ subject: RecordID, _ change: WhatIf.Change, today: CivilDate
  ) -> WhatIf? {
    var changed = self
    var free: PlanNetwork?
    switch change {
    case .longer(let days): return whatIf(subject, slipsBy: days, today: today)
    case .away(let days):
      guard let place = people.firstIndex(where: { $0.id == subject }) else { return nil }
      var absence = Absence(id: subject)
      absence.span = .known(days)
      changed.people[place].absences.append(absence)
    case .goLive(let day): changed.goLive = .known(day)
    case .dropped:
      var planned = PlanNetwork(self, today: today)
      planned.drop(subject)
      free = planned
    case .free(let other):
      var planned = PlanNetwork(self, today: today)
      planned.untie(subject, from: other)
      free = planned
    }
    let old = PlanNetwork(self, today: today)
    let new = free ?? PlanNetwork(changed, today: today)
    let (before, after) = (old.network.schedule(), new.network.schedule())
    return WhatIf(
      before: schedule(before, old, today), after: changed.schedule(after, new, today),
      subject: subject,
      moves: moves(from: before, to: after, old).filter { move in
        // What is not done any more does not move.
        change != .dropped || !old.places(of: subject).contains { old.records[$0] == move.record }
      },
      cuts: after.isFeasible ? [] : after.cuts().map { new.cut($0) })
  }

  private func moves(
    from before: Schedule, to after: Schedule, _ planned: PlanNetwork
  ) -> [WhatIf.Move] {
    planned.records.indices.compactMap { index in
      let (from, to) = (before.earliestFinish[index], after.earliestFinish[index])
      return from == to ? nil : WhatIf.Move(record: planned.records[index], from: from, to: to)
    }
  }

  /// What follows if a step, or the last of a workstream, takes so many working days longer.
  private func whatIf(_ subject: RecordID, slipsBy days: Int, today: CivilDate) -> WhatIf? {
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
    // That what slips is not done at all is no way to be in time.
    let cuts = after.isFeasible ? [] : after.cuts().filter { $0.change != .drop(step: place) }
    return WhatIf(
      before: schedule(before, planned, today), after: schedule(after, changed, today),
      subject: planned.records[place], moves: moves(from: before, to: after, planned),
      cuts: cuts.map { changed.cut($0) })
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
