import Scheduling

/// A plan made by size and shape, always the same.
struct GeneratedPlan {
  enum Shape: String, CaseIterable {
    /// Each step after the one before.
    case chain
    /// Layers of twenty, each step after two of the layer before.
    case layered
    /// Workstreams of a deal: short chains, gates, not-before days, links across.
    case deal
  }

  let shape: Shape
  let count: Int
  let network: TaskNetwork

  init(_ shape: Shape, count: Int) {
    self.shape = shape
    self.count = count
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let today = CivilDate(number: 20_619)
    var network = TaskNetwork(today: today, goLive: today + 122)
    network.calendars = [
      WorkingCalendar(off: [.init(days: DateSpan(today + 84))]),
      WorkingCalendar(week: WorkingWeek(rawValue: 0b0001111)),
      WorkingCalendar(off: [.init(days: DateSpan(today + 18))]),
    ]
    // Most steps of a long chain take no time, so that it ends within a few years.
    let share = shape == .chain ? max(1, count / 300) : shape == .layered ? count / 1000 + 1 : 1
    network.steps = (0..<count).map { index in
      let days = index % share == 0 ? 1 + random(shape == .deal ? 10 : 2) : 0
      return .init(days == 0 ? .milestone : .workingDays(days), calendars: [random(3)])
    }
    switch shape {
    case .chain:
      for index in 1..<count { network.links.append(.init(from: index - 1, to: index)) }
    case .layered:
      for index in 20..<count {
        for _ in 0..<2 {
          let from = (index / 20 - 1) * 20 + random(20)
          network.links.append(.init(from: from, to: index, lag: random(20) == 0 ? 1 : 0))
        }
      }
    case .deal: Self.linkDeal(&network, random)
    }
    network.steps.append(.init(.milestone, calendars: [0]))
    network.goLiveStep = count
    self.network = network
  }

  private static func linkDeal(_ network: inout TaskNetwork, _ random: (Int) -> Int) {
    network.gates = [
      GateDays(days: (-20...60).map { network.today + $0 * 30 }),
      GateDays(days: (-70...250).map { network.today + 3 + $0 * 7 }),
    ]
    let kinds: [TaskNetwork.Link.Kind] = [
      .finishToStart, .finishToStart, .finishToStart, .startToStart, .finishToFinish,
    ]
    for index in network.steps.indices {
      if random(10) == 0 { network.steps[index].gate = .init(random(2)) }
      if random(10) == 0 { network.steps[index].notBefore = network.today + random(60) }
      guard index % 8 != 0 else { continue }
      network.links.append(.init(from: index - 1, to: index))
      if random(2) == 0, index > 16 {
        network.links.append(
          .init(from: index - 1 - random(8), to: index, kind: kinds[random(5)], lag: random(3)))
      }
    }
  }
}
