public import Scheduling

extension Plan {
  /// The dates of the plan as of a day.
  ///
  /// Total: loops and contradictions are values in the result.
  ///
  /// - Complexity: O(steps + links), plus the calendars' tables.
  public func schedule(today: CivilDate) -> PlanSchedule {
    let planned = PlanNetwork(self, today: today)
    return schedule(planned.network.schedule(), planned, today)
  }

  /// The engine's dates as readers see them.
  func schedule(
    _ computed: Schedule, _ planned: PlanNetwork, _ today: CivilDate
  ) -> PlanSchedule {
    var result = PlanSchedule(today: today)
    result.goLive = goLive.known
    result.earliestGoLive = computed.earliestGoLive
    if let day = goLive.known {
      result.workingDaysToGoLive = planned.network.calendars[0].workingDays(from: today, to: day)
      result.slack = computed.planSlack
      result.isFeasible = computed.isFeasible
      result.causes = computed.shortfall().map { planned.causes(of: $0, computed) } ?? []
      if result.causes.isEmpty { result.causes = planned.clashes(in: computed) }
    }
    result.dates.reserveCapacity(planned.records.count + workstreams.count)
    for (place, record) in planned.records.enumerated() {
      result.dates[record] = StepDates(computed, place, planned, hasGoLive: goLive.known != nil)
    }
    for workstream in workstreams where !workstream.steps.isEmpty {
      let steps = workstream.steps.filter { $0.state != .dropped && !$0.isAfterGoLive }
      result.dates[workstream.id] = StepDates(whole: steps.compactMap { result.dates[$0.id] })
    }
    for problem in computed.problems {
      if case .loop(_, let loop) = problem {
        result.loops.append(loop.map { planned.records[$0] })
      }
    }
    return result
  }
}

extension StepDates {
  fileprivate init(
    _ schedule: Schedule, _ place: Int, _ planned: PlanNetwork, hasGoLive: Bool
  ) {
    earliestStart = schedule.earliestStart[place]
    earliestFinish = schedule.earliestFinish[place]
    let flags = schedule.flags[place]
    isOnChain = flags.contains(.onChain)
    isPromiseBroken = flags.contains(.brokenPromise)
    drivenBy = schedule.drivers(of: place).compactMap { driver in
      if case .step(let from) = driver { planned.records[from] } else { nil }
    }
    cause = ScheduleCause(schedule, place, planned)
    guard hasGoLive else { return }
    latestStart = schedule.latestStart[place]
    neededBy = schedule.latestFinish[place]
    self.planned = schedule.plannedFinish[place]
    slack = schedule.slack[place]
    isLate = flags.contains(.late)
    isTight = flags.contains(.tight)
    isOverdue = flags.contains(.overdue)
  }

  /// The dates of several steps as one: from the first that can begin to the last that is needed.
  fileprivate init(whole steps: [StepDates]) {
    latestStart = steps.compactMap(\.latestStart).min()
    neededBy = steps.compactMap(\.neededBy).max()
    planned = steps.compactMap(\.planned).max()
    earliestStart = steps.compactMap(\.earliestStart).min()
    earliestFinish = steps.compactMap(\.earliestFinish).max()
    slack = steps.compactMap(\.slack).min()
    isLate = steps.contains(where: \.isLate)
    isTight = steps.contains(where: \.isTight)
    isOverdue = steps.contains(where: \.isOverdue)
    isPromiseBroken = steps.contains(where: \.isPromiseBroken)
    isOnChain = steps.contains(where: \.isOnChain)
  }
}

extension ScheduleCause {
  fileprivate init?(_ schedule: Schedule, _ place: Int, _ planned: PlanNetwork) {
    let why = schedule.why[place]
    let step = planned.records[place]
    if case .gate(let gate, let ready) = why.finish, let day = schedule.earliestFinish[place] {
      self = .gate(gate: planned.gates[gate], step: step, ready: ready, decided: day)
      return
    }
    switch why.interruption?.cause {
    case .absence(let absence):
      self = .absence(
        person: planned.absent[absence], step: step,
        until: planned.network.absences[absence].days.last)
      return
    case .freeze(let freeze):
      self = .freeze(freeze: planned.freezes[freeze], step: step, until: nil)
      return
    case nil: break
    }
    switch why.start {
    case .step(let from): self = .link(from: planned.records[from], to: step)
    case .notBefore:
      guard let day = planned.network.steps[place].notBefore else { return nil }
      self = .notBefore(step: step, day: day)
    case .pinned:
      guard let day = planned.network.steps[place].pin else { return nil }
      self = .pin(step: step, day: day, possible: day + schedule.pinClash[place])
    case .today, .started, .done, .dropped: return nil
    }
  }
}
