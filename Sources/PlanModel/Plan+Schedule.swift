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
    result.earliestGoLive = computed.earliestGoLive.map(planned.fromToday)
    if let day = goLive.known {
      result.earliestGoLiveOnPromises = computed.earliestGoLiveOnPromises.map(planned.fromToday)
      result.workingDaysToGoLive = planned.network.calendars[0].workingDays(from: today, to: day)
      result.slack = computed.planSlack
      result.isFeasible = computed.isFeasible
      result.causes = computed.shortfall().map { planned.causes(of: $0, computed) } ?? []
      if result.causes.isEmpty { result.causes = planned.clashes(in: computed) }
    }
    result.dates.reserveCapacity(planned.records.count + workstreams.count)
    for (place, record) in planned.records.enumerated() {
      result.dates[record] = planned.dates(
        at: place, in: computed, hasGoLive: goLive.known != nil)
    }
    let blocks = workstreams.span
    for block in blocks.indices where !blocks[block].steps.isEmpty {
      var whole = StepDates()
      let steps = blocks[block].steps.span
      // What is done has nothing to spare, and is needed by no day any more.
      var isDone = true
      for index in steps.indices where !steps[index].state.isOver { isDone = false }
      for index in steps.indices
      where steps[index].state != .dropped && !steps[index].isAfterGoLive
        && (isDone || !steps[index].state.isOver)
      {
        guard let dates = result.dates[steps[index].id] else { continue }
        // A fixed day that is over bounds nobody any more.
        let fixed = steps[index].pin.known.flatMap { $0 < today ? nil : $0 }
        whole.include(dates, steps[index].state == .open ? fixed : nil)
      }
      if isDone { (whole.slack, whole.isTight, whole.isOnChain) = (nil, false, false) }
      result.dates[blocks[block].id] = whole
    }
    result.problems = computed.problems.compactMap {
      planned.problem($0, in: computed)
    }
    result.problems += planned.early
    result.problems += planned.passed.sorted { $0.key < $1.key }.map { place, day in
      let possible = computed.earliestFinish[place].map(planned.fromToday)
      return .pinClash(planned.records[place], day: day, possible: possible ?? day)
    }
    return result
  }
}

extension PlanNetwork {
  // Functions and no initializers, which would take copies of the schedule for each step.

  /// When one step can and must happen.
  fileprivate func dates(at place: Int, in schedule: Schedule, hasGoLive: Bool) -> StepDates {
    var dates = StepDates()
    dates.earliestStart = schedule.earliestStart[place]
    dates.earliestFinish = schedule.earliestFinish[place]
    if case .open = network.steps[place].state, network.steps[place].pin == nil {
      dates.earliestStart = dates.earliestStart.map(fromToday)
      dates.earliestFinish = dates.earliestFinish.map(fromToday)
    }
    let flags = schedule.flags[place]
    dates.isOnChain = flags.contains(.onChain)
    dates.isLoose = flags.contains(.loose)
    dates.isPromiseBroken = flags.contains(.brokenPromise)
    dates.isPromisedTooLate = flags.contains(.promisedTooLate)
    dates.cause = cause(at: place, in: schedule)
    guard hasGoLive else { return dates }
    dates.achievable = schedule.achievableFinish?[place]
    dates.achievableStart = schedule.achievableStart?[place]
    dates.latestStart = schedule.latestStart[place]
    dates.neededBy = schedule.latestFinishIfFree(place)
    dates.planned = schedule.keepableFinish[place]
    dates.promised = schedule.promisedFinish[place]
    dates.plannedStart = schedule.keepableStart[place]
    dates.slack = schedule.spare[place]
    dates.isLate = flags.contains(.late)
    dates.isTight = flags.contains(.tight)
    dates.isOverdue = flags.contains(.overdue)
    // What is fixed begins and ends on its days: it is late where others cannot bear them.
    if schedule.isFixed(place) {
      dates.isLate = dates.slack.map { $0 < 0 } ?? flags.contains(.impossible)
    }
    if passed[place] != nil { dates.isOverdue = true }
    return dates
  }

  /// What the earliest day of one step hangs on.
  private func cause(at place: Int, in schedule: Schedule) -> ScheduleCause? {
    let why = schedule.why[place]
    let step = records[place]
    if case .gate(let gate, let ready) = why.finish, let day = schedule.earliestFinish[place] {
      return .gate(gate: gates[gate], step: step, ready: fromToday(ready), decided: day)
    }
    switch why.interruption?.cause {
    case .absence(let absence):
      return .absence(
        person: absent[absence], step: step, until: network.absences[absence].days.last)
    case .freeze(let freeze): return .freeze(freeze: freezes[freeze], step: step, until: nil)
    case nil: break
    }
    switch why.start {
    case .step(let from): return .link(from: records[from], to: step)
    case .notBefore: return network.steps[place].notBefore.map { .notBefore(step: step, day: $0) }
    case .pinned: return pin(at: place, in: schedule)
    case .today, .started, .done, .dropped: return nil
    }
  }
}

extension StepDates {
  /// Takes the dates of a step into those of several as one: from the first that can begin to the
  /// last that is needed; of one that is fixed on a day, that day, whose days to spare say nothing
  /// of it.
  fileprivate mutating func include(_ step: StepDates, _ fixed: CivilDate?) {
    latestStart = StepDates.chosen(latestStart, step.latestStart, by: min)
    let needed = StepDates.chosen(step.neededBy, step.neededBy == nil ? nil : fixed, by: min)
    neededBy = StepDates.chosen(neededBy, needed, by: max)
    planned = StepDates.chosen(planned, step.planned, by: max)
    earliestStart = StepDates.chosen(earliestStart, step.earliestStart, by: min)
    earliestFinish = StepDates.chosen(earliestFinish, step.earliestFinish, by: max)
    let spare = fixed != nil && step.slack ?? 0 >= 0 ? nil : step.slack
    slack = StepDates.chosen(slack, spare, by: min)
    isLate = isLate || step.isLate
    isTight = isTight || step.isTight
    isOverdue = isOverdue || step.isOverdue
    isPromiseBroken = isPromiseBroken || step.isPromiseBroken
    isPromisedTooLate = isPromisedTooLate || step.isPromisedTooLate
    isOnChain = isOnChain || step.isOnChain
  }

  private static func chosen<Amount>(
    _ one: Amount?, _ other: Amount?, by choose: (Amount, Amount) -> Amount
  ) -> Amount? {
    guard let one, let other else { return one ?? other }
    return choose(one, other)
  }
}
