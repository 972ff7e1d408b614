import Foundation
import Scheduling
import Seeds

extension SeededGenerator {
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// The seed named by `SEED`, or `SEEDS` times as many seeds, else these.
  static func seeds(_ count: Int) -> [UInt64] {
    let environment = ProcessInfo.processInfo.environment
    if let named = environment["SEED"].flatMap(UInt64.init) { return [named] }
    let factor = environment["SEEDS"].flatMap(Int.init) ?? 1
    return (1...UInt64(count * max(1, factor))).map { $0 }
  }
}

/// What a random plan may hold.
struct PlanFeatures {
  var fixedSteps = false
  var negativeLags = true
  var calendarDays = true
  var startGates = true
}

/// A plan without loops, of every feature that is asked for.
func randomPlan(
  _ random: inout SeededGenerator, steps count: Int, _ features: PlanFeatures = PlanFeatures()
) -> TaskNetwork {
  let today = CivilDate(number: 20_619 + Int32(random.number(0...6)))
  var plan = TaskNetwork(today: today, goLive: today + random.number(40...300))
  func span(_ from: ClosedRange<Int>, _ length: ClosedRange<Int>) -> DateSpan {
    let first = today + random.number(from)
    return DateSpan(first: first, last: first + random.number(length)) ?? DateSpan(first)
  }
  let weeks: [WorkingWeek] = [
    .mondayToFriday, WorkingWeek(rawValue: 0b0001111), WorkingWeek(rawValue: 0b1001111),
  ]
  plan.calendars = (0..<4).map { index in
    WorkingCalendar(
      week: weeks[min(index, 2)],
      off: (0..<3).map { _ in .init(days: span(0...200, 0...6)) },
      on: random.chance(30) ? [.init(day: today + random.number(0...100))] : [])
  }
  plan.absences = (0..<random.number(0...2)).map { _ in
    .init(
      calendar: random.number(1...3), days: span(0...120, 5...40),
      deputy: random.chance(50) ? 0 : nil, isCovered: random.chance(50))
  }
  plan.gates = [7, 14, 30].map { period in
    GateDays(days: (-20...80).map { today + $0 * period + period / 3 })
  }
  for index in 0..<count {
    plan.steps.append(randomStep(&random, features, today: today, isFirst: index == 0))
  }
  plan.freezes = (0..<random.number(0...2)).map { _ in
    .init(
      days: [span(20...150, 3...14)], steps: (0..<count).filter { _ in random.chance(30) },
      scope: random.chance(50) ? .work : .landings)
  }
  // Links lead from lower to higher places of a shuffled order, so there is no loop.
  let order = (0..<count).shuffled(using: &random)
  for to in 1..<max(count, 2) where count > 1 {
    for _ in 0..<random.number(0...2) {
      let kinds: [TaskNetwork.Link.Kind] = [
        .finishToStart, .finishToStart, .finishToStart, .startToStart, .finishToFinish,
      ]
      let lag = random.chance(60) ? 0 : random.number((features.negativeLags ? -4 : 0)...5)
      plan.links.append(
        .init(
          from: order[random.number(0...(to - 1))], to: order[to],
          kind: kinds[random.number(0...4)], lag: lag))
    }
  }
  plan.goLiveStep = order.last
  if let goLive = plan.goLiveStep { plan.steps[goLive] = .init(.milestone, calendars: [0]) }
  return plan
}

private func randomStep(
  _ random: inout SeededGenerator, _ features: PlanFeatures, today: CivilDate, isFirst: Bool
) -> TaskNetwork.Step {
  let length = random.number(0...12)
  var step = TaskNetwork.Step(length == 0 ? .milestone : .workingDays(length))
  if features.calendarDays, random.chance(15) { step.duration = .calendarDays(length) }
  if length > 0, random.chance(10) { step.duration = .weeks(random.number(1...3)) }
  step.calendars = random.chance(25) ? [0, 1] : [random.number(0...3)]
  if random.chance(25) {
    let end: TaskNetwork.Step.GateUse.End =
      features.startGates && random.chance(30) ? .start : .finish
    step.gate = .init(random.number(0...2), cutoff: random.number(0...4), end: end)
  }
  if random.chance(15) { step.notBefore = today + random.number(-10...60) }
  if random.chance(15) { step.due = today + random.number(0...120) }
  guard features.fixedSteps, random.chance(20) else { return step }
  switch random.number(0...3) {
  case 0: step.pin = today + random.number(-10...100)
  case 1: step.state = .done(on: today - random.number(-3...60))
  case 2: step.state = .started(on: today - 3, remaining: random.number(0...8))
  default: step.state = .dropped
  }
  return step
}
