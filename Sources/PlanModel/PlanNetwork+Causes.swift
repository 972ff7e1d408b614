import Scheduling

/// Why the chosen day cannot be met, in the plan's own records.
extension PlanNetwork {
  func causes(of shortfall: Shortfall, _ schedule: Schedule) -> [ScheduleCause] {
    shortfall.causes.compactMap { cause in
      guard records.indices.contains(cause.step) else { return nil }
      return self.cause(cause.change, on: cause.step, schedule)
    }
  }

  /// Days that are fixed before they can be: they make a plan impossible without making it late.
  func clashes(in schedule: Schedule) -> [ScheduleCause] {
    schedule.problems.compactMap { problem in
      if case .pinClash(let step, _) = problem { pin(at: step, in: schedule) } else { nil }
    }
  }

  /// The fixed day of a step beside the first on which it could be.
  func pin(at step: Int, in schedule: Schedule) -> ScheduleCause? {
    guard let day = network.steps[step].pin, let free = schedule.earliestFinishIfFree(step) else {
      return nil
    }
    return .pin(step: records[step], day: day, possible: max(day, fromToday(free)))
  }

  private func cause(
    _ change: PlanChange, on step: Int, _ schedule: Schedule
  ) -> ScheduleCause? {
    let record = records[step]
    switch change {
    case .coverAbsence(let absence):
      return .absence(
        person: absent[absence], step: record, until: network.absences[absence].days.last)
    case .extraMeeting:
      guard case .gate(let gate, let ready) = schedule.why[step].finish,
        let day = schedule.earliestFinish[step]
      else { return nil }
      return .gate(gate: gates[gate], step: record, ready: ready, decided: day)
    case .liftFreeze(let freeze):
      return .freeze(
        freeze: freezes[freeze], step: record, until: network.freezes[freeze].days.last?.last)
    case .liftNotBefore:
      return network.steps[step].notBefore.map { .notBefore(step: record, day: $0) }
    case .unpin: return pin(at: step, in: schedule)
    case .overlap(let link): return .link(from: records[network.links[link].from], to: record)
    case .shorten, .drop: return .duration(step: record)
    case .moveGoLive: return nil
    }
  }
}
