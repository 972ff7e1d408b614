/// Finds for one step what its dates hang on.
struct Explanation {
  let network: TaskNetwork
  let layout: Layout
  let forward: ForwardPass
  let latest: BackwardPass
  let drivers: Drivers

  func why(_ step: Int) -> Why {
    let node = layout.nodes[step]
    let start = start(step, node)
    guard node.kind == .open || node.kind == .started else {
      return Why(start: start, finish: .work, interruption: nil, need: need(step, node))
    }
    return Why(
      start: start, finish: finish(step, node), interruption: interruption(step, node),
      need: need(step, node))
  }

  private func start(_ step: Int, _ node: Node) -> Why.Start {
    switch node.kind {
    case .pinned: .pinned
    case .started: .started
    case .done: .done
    case .dropped: .dropped
    case .open:
      if let first = drivers.of(step).first {
        .step(Int(first))
      } else {
        node.earliest >= layout.today ? .notBefore : .today
      }
    }
  }

  private func need(_ step: Int, _ node: Node) -> Why.Need {
    if node.kind == .done { return .done }
    if node.kind == .pinned { return .pinned }
    let by = latest.neededBy[step]
    if by < 0 { return latest.needed[step] == .never ? .nothing : .goLive }
    return Int(by) == layout.goLive && layout.isLoose[step] ? .goLive : .step(Int(by))
  }

  private func finish(_ step: Int, _ node: Node) -> Why.Finish {
    let (start, finish) = (forward.start[step], forward.finish[step])
    guard finish.isDay else { return .never }
    if finish > layout.tables.finish(node, after: start), let holder = holder(of: step, node) {
      return .step(holder)
    }
    if node.gate >= 0, !node.gateHoldsStart {
      let ready = layout.tables.ready(node, after: start)
      if ready < finish { return .gate(Int(node.gate), ready: CivilDate(number: ready)) }
    }
    if node.gateHoldsStart {
      let begin = earliestBegin(step, node)
      if begin < start { return .gate(Int(node.gate), ready: CivilDate(number: begin + 1)) }
    }
    if node.landingRow != node.row, layout.tables.workedFinish(node, after: start) < finish,
      let freeze = network.freezes.firstIndex(where: {
        $0.scope == .landings && $0.steps.contains(step)
      })
    {
      return .freeze(freeze)
    }
    return .work
  }

  /// The step that its finish waits for.
  private func holder(of step: Int, _ node: Node) -> Int? {
    var holder: (end: Boundary, step: Int)?
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      guard link.kind == .finishToFinish else { continue }
      let end = layout.tables.shifted(node.row, forward.finish[Int(link.from)], by: link.lag)
      if end > holder?.end ?? .none { holder = (end, Int(link.from)) }
    }
    return holder?.step
  }

  private func earliestBegin(_ step: Int, _ node: Node) -> Boundary {
    var begin = node.earliest
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      guard link.kind != .finishToFinish else { continue }
      let from = Int(link.from)
      let end = link.kind == .startToStart ? forward.start[from] : forward.finish[from]
      begin = max(begin, layout.tables.shifted(node.row, end, by: link.lag))
    }
    return begin
  }

  /// Days that would be worked but for absences and freezes, between the start and the finish.
  private func interruption(_ step: Int, _ node: Node) -> Why.Interruption? {
    guard node.untroubledRow != node.row else { return nil }
    let tables = layout.tables
    let before = node.isMilestone ? forward.start[step] &- 1 : forward.start[step]
    let after = min(forward.finish[step], tables.first + Int32(tables.span) - 1)
    guard before.isDay, before < after else { return nil }
    func lost(first: Boundary, last: Boundary) -> Int {
      guard first <= last else { return 0 }
      return Int(tables.rank(node.untroubledRow, last) - tables.rank(node.untroubledRow, first - 1))
    }
    let worked = tables.rank(node.row, after) - tables.rank(node.row, before)
    let total = lost(first: before + 1, last: after) - Int(worked)
    guard total > 0 else { return nil }
    var worst: (days: Int, cause: Why.Interruption.Cause)?
    func consider(_ span: DateSpan, _ cause: Why.Interruption.Cause) {
      let first = max(before + 1, span.first?.number ?? .min / 2)
      let last = min(after, span.last?.number ?? .max / 2)
      let days = lost(first: first, last: last)
      if days > worst?.days ?? 0 { worst = (days, cause) }
    }
    let owners = layout.signatures.owners(of: network.steps[step])
    for (index, absence) in network.absences.enumerated()
    where !absence.isCovered && owners.contains(absence.calendar) {
      consider(absence.days, .absence(index))
    }
    for freeze in layout.signatures.freezes(of: step) {
      let spans = network.freezes[freeze].spans(
        first: CivilDate(number: before), last: CivilDate(number: after))
      for span in spans { consider(span, .freeze(freeze)) }
    }
    return worst.map { Why.Interruption(cause: $0.cause, workingDays: total) }
  }
}
