extension Schedule {
  /// A change that might bring go-live forward, and the step on which it bites.
  struct Candidate: Hashable {
    var change: PlanChange
    var step: Int
  }

  /// All steps the earliest go-live hangs on, also through "done when X is done".
  ///
  /// The drawn chain (``StepFlags/onChain``) follows what decides the starts; this one also follows
  /// what decides the finishes. In the order of the steps.
  var decidingSteps: [Int] {
    var isOn = [Bool](repeating: false, count: layout.nodes.count)
    var open = [layout.goLive]
    isOn[layout.goLive] = true
    func visit(_ step: Int) {
      guard !isOn[step] else { return }
      isOn[step] = true
      open.append(step)
    }
    while let step = open.popLast() {
      if step < why.count, case .step(let holder) = why[step].finish {
        visit(holder)
      } else {
        for before in drivers.of(step) { visit(Int(before)) }
      }
    }
    return why.indices.filter { isOn[$0] && layout.nodes[$0].kind != .done }
  }

  /// Single changes along the chain, the cheapest for people first.
  func candidates() -> [Candidate] {
    var result: [Candidate] = []
    var seen: Set<PlanChange> = []
    for step in decidingSteps {
      for change in changes(at: step) where seen.insert(change).inserted {
        result.append(Candidate(change: change, step: step))
      }
    }
    return result.enumerated()
      .sorted { ($0.element.change.cost, $0.offset) < ($1.element.change.cost, $1.offset) }
      .map(\.element)
  }

  private func changes(at step: Int) -> [PlanChange] {
    let node = layout.nodes[step]
    guard node.kind == .open || node.kind == .started || node.kind == .pinned else { return [] }
    var result = troubles(at: step, node)
    if case .gate = why[step].finish { result.append(.extraMeeting(step: step)) }
    if case .never = why[step].finish, node.gate >= 0 { result.append(.extraMeeting(step: step)) }
    if why[step].start == .notBefore { result.append(.liftNotBefore(step: step)) }
    if node.kind == .pinned { return result + [.unpin(step: step)] }
    let driving = Set(drivers.of(step).map(Int.init))
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      if link.link >= 0, link.kind == .finishToStart, driving.contains(Int(link.from)) {
        result.append(.overlap(link: Int(link.link)))
      }
    }
    if node.duration > 1 {
      result.append(.shorten(step: step, days: Int(node.duration + 1) / 2))
    }
    // To leave out what leads straight to go-live is to call the project off, and no advice.
    if step != layout.goLive, !drivers.of(layout.goLive).contains(Int32(step)) {
      result.append(.drop(step: step))
    }
    return result
  }

  /// Absences and freezes that take days from a step.
  private func troubles(at step: Int, _ node: Node) -> [PlanChange] {
    guard node.untroubledRow != node.row || node.landingRow != node.row else { return [] }
    let tables = layout.tables
    let first = CivilDate(number: max(forward.start[step], tables.first))
    let last = CivilDate(number: min(forward.finish[step], tables.first + Int32(tables.span)))
    func touches(_ span: DateSpan) -> Bool {
      (span.first.map { $0 <= last } ?? true) && (span.last.map { $0 >= first } ?? true)
    }
    let owners = layout.signatures.owners(of: network.steps[step])
    let away = network.absences.indices.filter { index in
      let absence = network.absences[index]
      return !absence.isCovered && owners.contains(absence.calendar) && touches(absence.days)
    }
    let frozen = network.freezes.indices.filter { index in
      let freeze = network.freezes[index]
      return freeze.steps.contains(step)
        && freeze.spans(first: first, last: last).contains(where: touches)
    }
    return away.map { .coverAbsence($0) } + frozen.map { .liftFreeze($0) }
  }

  /// The earliest go-live after a change, within the same horizon.
  func earliestGoLive(after change: PlanChange, to changed: TaskNetwork) -> Boundary {
    ForwardPass(layout.changed(by: change, to: changed)).finish[layout.goLive]
  }

  /// How many home working days lie between two boundaries, the end of the horizon for `.never`.
  func homeDays(from: Boundary, to: Boundary) -> Int {
    let home = layout.signatures.home
    return Int(layout.tables.rank(home, to) - layout.tables.rank(home, from))
  }
}
