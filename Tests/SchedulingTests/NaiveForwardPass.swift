import Scheduling

/// The forward pass done day by day from its definition, without tables: the tests' oracle.
///
/// It knows open steps only.
struct NaiveForwardPass {
  let plan: TaskNetwork
  /// Days of each step, worked or not, from 60 days before today on.
  private var workable: [[Bool]] = []
  private var links: [TaskNetwork.Link] = []
  private(set) var start: [CivilDate] = []
  private(set) var finish: [CivilDate] = []

  init(_ plan: TaskNetwork) {
    self.plan = plan
    let goLive = plan.goLiveStep ?? 0
    let waitedFor = Set(plan.links.filter { $0.kind != .startToStart }.map(\.from))
    let loose = plan.steps.indices.filter { $0 != goLive && !waitedFor.contains($0) }
    links = plan.links + loose.map { TaskNetwork.Link(from: $0, to: goLive) }
    workable = plan.steps.indices.map { step in
      (-60..<500).map { decides(plan.today + $0, step) }
    }
  }

  /// The pass, perhaps with a step that is finished on a day, if that is later than it could be.
  func pass(forced: (step: Int, day: CivilDate)? = nil) -> NaiveForwardPass {
    var pass = self
    pass.start = plan.steps.map { _ in plan.today }
    pass.finish = pass.start
    var placed: Set<Int> = []
    while placed.count < plan.steps.count {
      for step in plan.steps.indices where !placed.contains(step) {
        let own = links.filter { $0.to == step }
        guard own.allSatisfy({ placed.contains($0.from) }) else { continue }
        pass.place(step, own, forced: forced?.step == step ? forced?.day : nil)
        placed.insert(step)
      }
    }
    return pass
  }

  private mutating func place(_ step: Int, _ links: [TaskNetwork.Link], forced: CivilDate?) {
    let it = plan.steps[step]
    let isMilestone = it.duration.days(in: week(it)) == 0
    var begin = plan.today - 1
    if let day = it.notBefore { begin = max(begin, isMilestone ? day : day - 1) }
    var floor: CivilDate?
    for link in links {
      let from = link.kind == .startToStart ? start[link.from] : finish[link.from]
      let end = shifted(from, step, link.lag)
      if link.kind == .finishToFinish {
        floor = max(floor ?? end, end)
      } else {
        begin = max(begin, end)
      }
    }
    if let gate = it.gate, gate.end == .start, !isMilestone {
      begin = meeting(gate.gate, onOrAfter: begin + 1) - 1
    }
    start[step] = begin
    var end = worked(step, isMilestone, begin)
    if let gate = it.gate, gate.end == .finish || isMilestone {
      for _ in 0..<gate.cutoff { end = nextWorking(end + 1, step) }
      end = meeting(gate.gate, onOrAfter: end)
    } else {
      end = landing(end, step)
    }
    for day in [floor, forced].compactMap(\.self) { end = max(end, landed(day, step, isMilestone)) }
    finish[step] = end
  }

  /// The first day from a day on, on which the step can be finished.
  func landed(_ day: CivilDate, _ step: Int, _ isMilestone: Bool) -> CivilDate {
    if let gate = plan.steps[step].gate, gate.end == .finish || isMilestone {
      return meeting(gate.gate, onOrAfter: day)
    }
    return landing(day, step)
  }

  func week(_ step: TaskNetwork.Step) -> WorkingWeek {
    step.calendars.reduce(.everyDay) { $0.intersection(plan.calendars[$1].week) }
  }

  private func worked(_ step: Int, _ isMilestone: Bool, _ begin: CivilDate) -> CivilDate {
    guard !isMilestone else { return nextWorking(begin, step) }
    var day = begin
    for _ in 0..<plan.steps[step].duration.days(in: week(plan.steps[step])) {
      day = nextWorking(day + 1, step)
    }
    return day
  }

  private func meeting(_ gate: Int, onOrAfter day: CivilDate) -> CivilDate {
    plan.gates[gate].added.filter { $0 >= day }.min() ?? day + 100_000
  }

  private func shifted(_ day: CivilDate, _ step: Int, _ lag: Int) -> CivilDate {
    var day = day
    if lag > 0 {
      for _ in 0..<lag { day = nextWorking(day + 1, step) }
    } else if lag < 0 {
      // The working day on or before counts as the first step back from a day off.
      var left = -lag
      if !works(day, step) { day = previousWorking(day, step) }
      while left > 0 {
        day = previousWorking(day - 1, step)
        left -= 1
      }
    }
    return day
  }

  private func nextWorking(_ day: CivilDate, _ step: Int) -> CivilDate {
    var day = day
    while !works(day, step) { day = day + 1 }
    return day
  }

  private func previousWorking(_ day: CivilDate, _ step: Int) -> CivilDate {
    var day = day
    while !works(day, step) { day = day - 1 }
    return day
  }

  private func landing(_ day: CivilDate, _ step: Int) -> CivilDate {
    var day = day
    while !works(day, step) || isFrozen(day, step, .landings) { day = day + 1 }
    return day
  }

  private func isFrozen(
    _ day: CivilDate, _ step: Int, _ scope: TaskNetwork.Freeze.Scope
  ) -> Bool {
    plan.freezes.contains { freeze in
      freeze.scope == scope && freeze.steps.contains(step)
        && freeze.days.contains { $0.contains(day) }
    }
  }

  private func works(_ day: CivilDate, _ step: Int) -> Bool {
    let place = day - plan.today + 60
    return workable[step].indices.contains(place) ? workable[step][place] : decides(day, step)
  }

  private func decides(_ day: CivilDate, _ step: Int) -> Bool {
    guard !isFrozen(day, step, .work) else { return false }
    if plan.steps[step].duration.countsEveryDay { return true }
    return plan.steps[step].calendars.allSatisfy { calendar in
      let away = plan.absences.filter { $0.calendar == calendar && $0.days.contains(day) }
      guard !away.isEmpty else { return plan.calendars[calendar].isWorking(day) }
      return away.contains { absence in
        guard absence.isCovered, let deputy = absence.deputy else { return false }
        return plan.calendars[deputy].isWorking(day)
          && !plan.absences.contains { $0.calendar == deputy && $0.days.contains(day) }
      }
    }
  }
}
