/// Collects what contradicts itself in a plan.
struct ProblemSearch {
  let network: TaskNetwork
  let layout: Layout
  let forward: ForwardPass
  let latest: BackwardPass
  let why: [Why]
  let flags: [StepFlags]
  /// The earliest dates if nothing is finished before its promised day; `nil` without promises.
  let onPromises: ForwardPass?

  func problems() -> [ScheduleProblem] {
    var found: [ScheduleProblem] = []
    for closing in layout.refused.closing {
      found.append(.loop(link: closing.link, loop: closing.loop))
    }
    found += layout.refused.meaningless.map { .meaninglessLink($0) }
    for step in 0..<layout.ownCount { collect(step, layout.nodes[step], &found) }
    for step in layout.unbounded
    where step < layout.ownCount && !network.steps[step].isAfterGoLive {
      found.append(.afterGoLiveUnsaid(step: step))
    }
    for (index, freeze) in network.freezes.enumerated()
    where freeze.steps.contains(layout.goLive) {
      let spans = freeze.spans(first: network.goLive, last: network.goLive)
      if spans.contains(where: { $0.contains(network.goLive) }) {
        found.append(.freezeCoversGoLive(freeze: index))
      }
    }
    return found
  }

  private func collect(_ step: Int, _ node: Node, _ found: inout [ScheduleProblem]) {
    switch node.kind {
    case .dropped: return
    case .done: collectDone(step, &found)
    case .pinned:
      let days = Int(forward.clash[step])
      if days > 0 { found.append(.pinClash(step: step, days: days)) }
      if flags[step].contains(.pinnedOnDayOff) {
        found.append(.pinOnDayOff(step: step))
      } else if let next = meetingMissed(by: node) {
        found.append(.pinOffGate(step: step, gate: Int(node.gate), next: next.date))
      }
    case .open, .started:
      if forward.finish[step] == .never, forward.start[step].isDay {
        found.append(endless(step, node))
      }
      if node.gate >= 0, latest.needed[step].isDay,
        layout.tables.start(node, by: latest.needed[step]) == .none
      {
        found.append(.noMeetingInTime(step: step, gate: Int(node.gate)))
      }
      // Where it is never finished, that is what there is to say.
      if forward.finish[step] != .never, let stop = why[step].interruption,
        case .absence(let absence) = stop.cause, stop.workingDays > 5
      {
        found.append(
          .interrupted(step: step, absence: absence, workingDays: stop.workingDays))
      }
    }
    if flags[step].contains(.promisedTooLate) { found.append(.promisedTooLate(step: step)) }
    if let early = promisedBeforeWait(step, node) { found.append(early) }
  }

  /// A day that could be kept if all began at once, and cannot beside what others promised.
  private func promisedBeforeWait(_ step: Int, _ node: Node) -> ScheduleProblem? {
    guard let onPromises else { return nil }
    let isEarly: Bool
    switch node.kind {
    case .pinned: isEarly = onPromises.clash[step] > 0 && forward.clash[step] == 0
    case .open, .started:
      isEarly = node.due < onPromises.finish[step] && node.due >= forward.finish[step]
    case .done, .dropped: return nil
    }
    let first =
      node.kind == .pinned ? onPromises.finishIfFree(step, layout) : onPromises.finish[step]
    guard isEarly, let possible = first.date else { return nil }
    // The one that comes last of those it waits for.
    var last: (from: Int, end: Boundary)?
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      let from = Int(link.from)
      // What has begun waits no longer for others to end before it begins.
      if node.kind == .started, link.kind != .finishToFinish { continue }
      let day = link.kind == .startToStart ? onPromises.start[from] : onPromises.finish[from]
      let end = layout.tables.shifted(node.row, day, by: link.lag)
      guard from < layout.ownCount, last.map({ $0.end < end }) ?? true else { continue }
      last = (from, end)
    }
    return last.map { .promisedBeforeWait(step: step, on: $0.from, possible: possible) }
  }

  /// The next meeting after the day of a step that is fixed beside those of its gate, `.never`
  /// where none is left; `nil` where it meets on that day, or nobody knows when.
  private func meetingMissed(by node: Node) -> Boundary? {
    guard node.gate >= 0, !node.gateHoldsStart else { return nil }
    let (gate, tables) = (Int(node.gate), layout.tables)
    let next = tables.meetingOnOrAfter(gate, node.fixedFinish)
    let isKnown = tables.meetingOnOrAfter(gate, tables.first) != .never
    return isKnown && next != node.fixedFinish ? next : nil
  }

  private func collectDone(_ step: Int, _ found: inout [ScheduleProblem]) {
    if forward.finish[step] > layout.today { found.append(.doneInFuture(step: step)) }
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      let before = Int(link.from)
      guard link.link >= 0 else { continue }
      switch layout.nodes[before].kind {
      case .done, .dropped: continue
      case .started where link.kind == .startToStart: continue
      case .open, .started, .pinned:
        found.append(.doneBeforePredecessor(step: step, predecessor: before))
      }
    }
  }

  /// Why a step that can be begun is never finished.
  private func endless(_ step: Int, _ node: Node) -> ScheduleProblem {
    let lastDay = layout.tables.first + Int32(layout.tables.span)
    let owners = layout.signatures.owners(of: network.steps[step])
    if layout.tables.rank(node.untroubledRow, lastDay) == 0 {
      return .noCommonWorkingDay(step: step)
    }
    let endless = network.absences.firstIndex { absence in
      absence.days.last == nil && !absence.isCovered && owners.contains(absence.calendar)
    }
    if let endless { return .absenceWithoutEnd(step: step, absence: endless) }
    let ready = layout.tables.ready(node, after: forward.start[step])
    return node.gate >= 0 && ready.isDay
      ? .noMeetingLeft(step: step, gate: Int(node.gate)) : .beyondHorizon(step: step)
  }
}
