extension Schedule {
  init(_ network: TaskNetwork, _ passes: Passes) {
    let (layout, forward, latest) = (passes.layout, passes.forward, passes.latest)
    let goLive = layout.goLive
    let planned = PlannedPasses(layout)
    let drivers = Drivers(layout, forward)
    let shown = ShownDates(layout: layout)
    let range = 0..<layout.ownCount
    let lastDays = layout.nodes.indices.map { shown.finish($0, by: latest.finish[$0]) }
    let slacks = layout.nodes.indices.map { step in
      shown.slack(step, from: forward.finish[step], to: lastDays[step], latest.needed[step])
    }
    let spares = layout.nodes.indices.map { shown.spare($0, forward, latest, slacks[$0]) }
    let earliest = forward.finish[goLive]
    let isMissed = earliest > layout.goLiveDay

    self.network = network
    self.layout = layout
    self.forward = forward
    self.latest = latest
    self.drivers = drivers
    earliestStart = range.map { shown.earliestStart($0, forward).date }
    earliestFinish = range.map { shown.isShown($0) ? forward.finish[$0].date : nil }
    let lastStarts = range.map { shown.latestStart($0, latest.start[$0], lastDays[$0]) }
    latestStart = lastStarts.map(\.date)
    latestFinish = range.map { lastDays[$0].date }
    plannedFinish = planned.kept.map { shown.finishes(range, $0) } ?? latestFinish
    keepableFinish = planned.keepable.map { shown.finishes(range, $0) } ?? plannedFinish
    keepableStart =
      (planned.keepable ?? planned.kept).map { pass in
        range.map { shown.latestStart($0, pass).date }
      } ?? latestStart
    promisedFinish = range.map { shown.promisedFinish($0, latest) }
    slack = Array(slacks[range])
    spare = Array(spares[range])
    pinClash = range.map { Int(forward.clash[$0]) }
    planSlack = slacks[goLive]
    earliestGoLive = earliest.date
    earliestGoLiveOnPromises = (planned.earliest ?? forward).finish[goLive].date
    isFeasible = !isMissed && !forward.clash.contains { $0 > 0 }
    let home = layout.signatures.home
    workingDaysLate =
      isMissed
      ? Int(layout.tables.rank(home, earliest) - layout.tables.rank(home, layout.goLiveDay)) : 0
    let achievable =
      isMissed && earliest.isDay
      ? BackwardPass(layout, goLive: earliest) : nil
    achievableStart = achievable.map { pass in range.map { shown.latestStart($0, pass).date } }
    achievableFinish = achievable.map { shown.finishes(range, $0) }
    let explanation = Explanation(
      network: network, layout: layout, forward: forward, latest: latest, drivers: drivers)
    why = range.map(explanation.why)
    let marks = Marks(
      layout: layout, forward: forward, latest: latest, lastDays: lastDays, spares: spares,
      isOnChain: drivers.chain(to: goLive))
    flags = range.map { marks.flags($0, lastStart: lastStarts[$0]) }
    problems = ProblemSearch(
      network: network, layout: layout, forward: forward, latest: latest, why: why, flags: flags,
      onPromises: planned.earliest
    ).problems()
  }
}

/// The latest dates that also keep what is promised.
struct PlannedPasses {
  /// With every promise; `nil` where there is none.
  let kept: BackwardPass?
  /// With every promise that can be kept, and of the others the first day on which they could;
  /// `nil` where all can be.
  let keepable: BackwardPass?
  /// The earliest dates if nothing is finished before the day it is promised for.
  let earliest: ForwardPass?

  init(_ layout: Layout) {
    guard layout.nodes.contains(where: { $0.due != .never }) else {
      (kept, keepable, earliest) = (nil, nil, nil)
      return
    }
    kept = BackwardPass(layout, goLive: layout.goLiveDay, .kept)
    let earliest = ForwardPass(layout, waitsForPromises: true)
    self.earliest = earliest
    let isBroken = layout.nodes.indices.contains { step in
      let node = layout.nodes[step]
      return (node.kind == .open || node.kind == .started) && node.due < earliest.finish[step]
    }
    keepable =
      isBroken ? BackwardPass(layout, goLive: layout.goLiveDay, .keepable(earliest)) : nil
  }
}

/// Boundaries turned into the days people read.
struct ShownDates {
  let layout: Layout

  /// Whether a step has dates at all.
  func isShown(_ step: Int) -> Bool { layout.nodes[step].kind != .dropped }

  func earliestStart(_ step: Int, _ forward: ForwardPass) -> Boundary {
    let node = layout.nodes[step]
    switch node.kind {
    case .dropped: return .none
    case .started: return node.fixedStart + 1
    case .open, .pinned, .done:
      if node.isMilestone { return forward.finish[step] }
      let start = forward.start[step]
      return start.isDay ? firstDay(node, after: start) : start
    }
  }

  /// The day after a latest start on which work must begin; a milestone's own last day.
  func latestStart(_ step: Int, _ start: Boundary, _ lastDay: Boundary) -> Boundary {
    let node = layout.nodes[step]
    guard node.kind != .dropped, start.isDay else { return .none }
    return node.isMilestone ? lastDay : firstDay(node, after: start)
  }

  /// The day on which work must begin so that a pass holds.
  func latestStart(_ step: Int, _ pass: BackwardPass) -> Boundary {
    latestStart(step, pass.start[step], finish(step, by: pass.finish[step]))
  }

  /// The last day on or before a boundary on which the step can be finished.
  func finish(_ step: Int, by day: Boundary) -> Boundary {
    let node = layout.nodes[step]
    guard node.kind != .dropped, day.isDay else { return .none }
    switch node.kind {
    case .open, .started: return layout.tables.landing(node, by: day)
    case .pinned, .done, .dropped: return layout.tables.dayOnOrBefore(node.row, day)
    }
  }

  /// The last days of these steps so that a pass holds.
  func finishes(_ steps: Range<Int>, _ pass: BackwardPass) -> [CivilDate?] {
    steps.map { finish($0, by: pass.finish[$0]).date }
  }

  /// The last day on which it can be finished that keeps its own promise and go-live.
  func promisedFinish(_ step: Int, _ latest: BackwardPass) -> CivilDate? {
    let due = layout.nodes[step].due
    return due.isDay ? finish(step, by: min(latest.finish[step], due)).date : nil
  }

  /// The last day that those that wait for a step allow, whatever day it is fixed on.
  func latestFinishIfFree(_ step: Int, _ latest: BackwardPass) -> Boundary {
    guard layout.nodes[step].kind == .pinned else { return finish(step, by: latest.finish[step]) }
    let (node, needed) = (layout.nodes[step], latest.needed[step])
    guard needed.isDay else { return needed }
    // Its decision, too, falls on a day of its own; one that was fixed beside them may be any day.
    let landing = layout.tables.landing(node, by: needed)
    return landing >= node.fixedFinish ? landing : layout.tables.dayOnOrBefore(node.row, needed)
  }

  /// The slack of a step; where its day is fixed, as if it were not.
  ///
  /// What is read beside the days of others is counted like theirs: where weekends count as well,
  /// in working days of the home calendar.
  func spare(
    _ step: Int, _ forward: ForwardPass, _ latest: BackwardPass, _ slack: Int?
  ) -> Int? {
    let node = layout.nodes[step]
    let isFixed = node.kind == .pinned
    guard isFixed || node.countsEveryDay else { return slack }
    let (first, last) = (forward.finish[step], latestFinishIfFree(step, latest))
    let own = isFixed ? daysBetween(step, first, last) : slack
    guard node.countsEveryDay, let own, own > 0 else { return own }
    let home = layout.signatures.home
    return Int(layout.tables.rank(home, last) - layout.tables.rank(home, first))
  }

  /// How many of a step's own working days lie after one day up to another.
  func daysBetween(_ step: Int, _ first: Boundary, _ last: Boundary) -> Int? {
    guard layout.nodes[step].kind != .dropped, first.isDay, last.isDay else { return nil }
    let row = layout.nodes[step].row
    return Int(layout.tables.rank(row, last) - layout.tables.rank(row, first))
  }

  /// How many of its own working days lie between its earliest and its latest finish.
  func slack(
    _ step: Int, from early: Boundary, to lastDay: Boundary, _ needed: Boundary
  ) -> Int? {
    guard layout.nodes[step].kind == .pinned else { return daysBetween(step, early, lastDay) }
    return daysBetween(step, early, needed).map { min(0, $0) }
  }

  private func firstDay(_ node: Node, after day: Boundary) -> Boundary {
    layout.tables.nth(node.row, layout.tables.rank(node.row, day) &+ 1)
  }
}

/// What is to be said of each step.
struct Marks {
  let layout: Layout
  let forward: ForwardPass
  let latest: BackwardPass
  /// The last day on which each step can be finished.
  let lastDays: [Boundary]
  /// How many days each step has to spare; one whose day is fixed, too.
  let spares: [Int?]
  let isOnChain: [Bool]
  private let least: Int

  init(
    layout: Layout, forward: ForwardPass, latest: BackwardPass, lastDays: [Boundary],
    spares: [Int?], isOnChain: [Bool]
  ) {
    self.layout = layout
    self.forward = forward
    self.latest = latest
    self.lastDays = lastDays
    self.spares = spares
    self.isOnChain = isOnChain
    var least = Int.max
    for (step, node) in layout.nodes.enumerated() where node.kind != .done {
      least = min(least, spares[step] ?? .max)
    }
    self.least = least
  }

  func flags(_ step: Int, lastStart start: Boundary) -> StepFlags {
    let node = layout.nodes[step]
    var flags: StepFlags = []
    guard node.kind != .dropped else { return flags }
    if isOnChain[step] { flags.insert(.onChain) }
    if layout.isLoose[step] { flags.insert(.loose) }
    if latest.needed[step] == .never { flags.insert(.afterGoLive) }
    guard node.kind != .done else { return flags }
    let finish = lastDays[step]
    let hasNoDay = latest.finish[step] == .none || latest.start[step] == .none
    if hasNoDay || finish == .none && latest.finish[step].isDay { flags.insert(.impossible) }
    let isShort = spares[step].map { $0 < 0 } ?? false
    if isShort || start.isDay && start < layout.today || flags.contains(.impossible)
      || forward.finish[step] == .never && finish.isDay
    {
      flags.insert(.late)
    }
    if finish.isDay, finish < layout.today { flags.insert(.overdue) }
    if let spare = spares[step], spare <= 2 || spare == least { flags.insert(.tight) }
    if node.due < forward.finish[step] { flags.insert(.brokenPromise) }
    let isPromised = node.kind != .pinned && node.due != .never
    if isPromised, finish.isDay, node.due > finish { flags.insert(.promisedTooLate) }
    if forward.clash[step] > 0 { flags.insert(.clash) }
    if node.kind == .pinned, !worksOn(node, node.fixedFinish) { flags.insert(.pinnedOnDayOff) }
    return flags
  }

  private func worksOn(_ node: Node, _ day: Boundary) -> Bool {
    layout.tables.rank(node.row, day) > layout.tables.rank(node.row, day - 1)
  }
}
