extension Schedule {
  init(_ network: TaskNetwork, _ passes: Passes) {
    let (layout, forward, latest) = (passes.layout, passes.forward, passes.latest)
    let goLive = layout.goLive
    let hasPromises = layout.nodes.contains { $0.due != .never }
    let planned =
      hasPromises
      ? BackwardPass(layout, goLive: layout.goLiveDay, keepsPromises: true) : latest
    let drivers = Drivers(layout, forward)
    let shown = ShownDates(layout: layout)
    let range = 0..<layout.ownCount
    let lastDays = layout.nodes.indices.map { shown.finish($0, by: latest.finish[$0]) }
    let slacks = layout.nodes.indices.map { step in
      shown.slack(step, from: forward.finish[step], to: lastDays[step], latest.needed[step])
    }
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
    plannedFinish =
      hasPromises ? range.map { shown.finish($0, by: planned.finish[$0]).date } : latestFinish
    promisedFinish = range.map { shown.promisedFinish($0, latest) }
    plannedStart = hasPromises ? range.map { shown.latestStart($0, planned).date } : latestStart
    slack = Array(slacks[range])
    pinClash = range.map { Int(forward.clash[$0]) }
    planSlack = slacks[goLive]
    earliestGoLive = earliest.date
    isFeasible = !isMissed && !forward.clash.contains { $0 > 0 }
    let home = layout.signatures.home
    workingDaysLate =
      isMissed
      ? Int(layout.tables.rank(home, earliest) - layout.tables.rank(home, layout.goLiveDay)) : 0
    let achievable =
      isMissed && earliest.isDay
      ? BackwardPass(layout, goLive: earliest, keepsPromises: false) : nil
    achievableStart = achievable.map { pass in range.map { shown.latestStart($0, pass).date } }
    achievableFinish = achievable.map { pass in
      range.map { shown.finish($0, by: pass.finish[$0]).date }
    }
    let explanation = Explanation(
      network: network, layout: layout, forward: forward, latest: latest, drivers: drivers)
    why = range.map(explanation.why)
    let marks = Marks(
      layout: layout, forward: forward, latest: latest, lastDays: lastDays, slacks: slacks,
      isOnChain: drivers.chain(to: goLive))
    flags = range.map { marks.flags($0, lastStart: lastStarts[$0]) }
    problems = ProblemSearch(
      network: network, layout: layout, forward: forward, latest: latest, why: why, flags: flags
    ).problems()
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

  /// The last day on which it can be finished that keeps its own promise and go-live.
  func promisedFinish(_ step: Int, _ latest: BackwardPass) -> CivilDate? {
    let due = layout.nodes[step].due
    return due.isDay ? finish(step, by: min(latest.finish[step], due)).date : nil
  }

  /// How many of its own working days lie between its earliest and its latest finish.
  func slack(
    _ step: Int, from early: Boundary, to lastDay: Boundary, _ needed: Boundary
  ) -> Int? {
    let node = layout.nodes[step]
    let by = node.kind == .pinned ? needed : lastDay
    guard node.kind != .dropped, by.isDay, early.isDay else { return nil }
    let days = layout.tables.rank(node.row, by) - layout.tables.rank(node.row, early)
    return Int(node.kind == .pinned ? min(0, days) : days)
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
  let slacks: [Int?]
  let isOnChain: [Bool]
  private let least: Int

  init(
    layout: Layout, forward: ForwardPass, latest: BackwardPass, lastDays: [Boundary],
    slacks: [Int?], isOnChain: [Bool]
  ) {
    self.layout = layout
    self.forward = forward
    self.latest = latest
    self.lastDays = lastDays
    self.slacks = slacks
    self.isOnChain = isOnChain
    var least = Int.max
    for (step, node) in layout.nodes.enumerated() where node.kind != .done {
      least = min(least, slacks[step] ?? .max)
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
    let isShort = slacks[step].map { $0 < 0 } ?? false
    if isShort || start.isDay && start < layout.today || flags.contains(.impossible)
      || forward.finish[step] == .never && finish.isDay
    {
      flags.insert(.late)
    }
    if finish.isDay, finish < layout.today { flags.insert(.overdue) }
    if let slack = slacks[step], slack <= 2 || slack == least { flags.insert(.tight) }
    if node.due < forward.finish[step] { flags.insert(.brokenPromise) }
    if node.due != .never, finish.isDay, node.due > finish { flags.insert(.promisedTooLate) }
    if forward.clash[step] > 0 { flags.insert(.clash) }
    if node.kind == .pinned, !worksOn(node, node.fixedFinish) { flags.insert(.pinnedOnDayOff) }
    return flags
  }

  private func worksOn(_ node: Node, _ day: Boundary) -> Bool {
    layout.tables.rank(node.row, day) > layout.tables.rank(node.row, day - 1)
  }
}
