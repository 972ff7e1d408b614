extension Node {
  /// The step in numbers.
  init(
    _ step: TaskNetwork.Step, _ index: Int, _ network: TaskNetwork,
    _ signatures: inout Signatures, _ tables: inout DayTables
  ) {
    if case .dropped = step.state {
      kind = .dropped
      (row, untroubledRow, landingRow) =
        (signatures.everyDay, signatures.everyDay, signatures.everyDay)
      return
    }
    signatures.assign(&self, step: step, index: index, tables: &tables)
    duration = Int32(
      step.duration.days(
        in: step.duration.isWeeks ? signatures.week(of: step) : .mondayToFriday))
    countsEveryDay = step.duration.countsEveryDay
    due = step.due?.number ?? .never
    earliest = network.today.number - 1
    if let day = step.notBefore {
      earliest = max(earliest, isMilestone ? day.number : day.number - 1)
    }
    if let use = step.gate, network.gates.indices.contains(use.gate) {
      gate = Int32(use.gate)
      cutoff = Int32(max(0, min(use.cutoff, 10_000)))
      gateHoldsStart = use.end == .start && duration > 0
    }
    settle(step, tables)
  }

  private mutating func settle(_ step: TaskNetwork.Step, _ tables: DayTables) {
    switch step.state {
    case .dropped: break
    case .done(let day):
      kind = .done
      (fixedStart, fixedFinish) = (day.number, day.number)
    case .started(let day, let remaining):
      kind = .started
      duration = Int32(max(0, min(remaining, 36_500)))
      // The meeting it began with has been.
      if gateHoldsStart { (gate, gateHoldsStart) = (-1, false) }
      fixedStart = day.number - 1
    case .open:
      guard let pin = step.pin else { return }
      kind = .pinned
      fixedFinish = pin.number
      let start = tables.workedStart(self, by: pin.number)
      // Somebody away since ever cannot have worked before; the pin stands, so days are counted.
      fixedStart = isMilestone ? pin.number : start.isDay ? start : pin.number - duration
    }
  }
}

extension StepDuration {
  fileprivate var isWeeks: Bool {
    switch self {
    case .weeks: true
    case .between(_, let longer): longer.isWeeks
    case .milestone, .workingDays, .calendarDays: false
    }
  }
}
