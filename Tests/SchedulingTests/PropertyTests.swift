import Seeds
import Testing

@testable import Scheduling

struct PropertyTests {
  @Test(arguments: SeededGenerator.seeds(30))
  func `earliest dates equal the pass done day by day`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plan = randomPlan(&random, steps: random.number(2...14))
    let schedule = plan.schedule()
    let naive = NaiveForwardPass(plan).pass()
    #expect(schedule.earliestFinish == naive.finish, "SEED=\(seed)")
  }

  /// Go-live is put where it can be met; then a step's latest finish is the last day on which it
  /// can be finished with go-live still on time, tried day by day.
  @Test(arguments: SeededGenerator.seeds(30))
  func `a latest finish is the last day that still holds go-live`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var plan = randomPlan(&random, steps: random.number(2...14))
    let goLive = try #require(plan.goLiveStep)
    let oracle = NaiveForwardPass(plan)
    plan.goLive = oracle.pass().finish[goLive] + random.number(0...40)
    let schedule = plan.schedule()
    #expect(schedule.isFeasible, "SEED=\(seed)")
    for step in plan.steps.indices {
      let early = try #require(schedule.earliestFinish[step])
      var last: CivilDate?
      for day in stride(from: plan.goLive.number + 15, through: early.number, by: -1) {
        let pass = oracle.pass(forced: (step, CivilDate(number: day)))
        guard pass.finish[step].number == day, pass.finish[goLive] <= plan.goLive else { continue }
        last = CivilDate(number: day)
        break
      }
      #expect(schedule.latestFinish[step] == last, "SEED=\(seed), step \(step)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func `the order of input changes no date`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let plan = randomPlan(&random, steps: 20, PlanFeatures(fixedSteps: true))
    let places = Array(plan.steps.indices).shuffled(using: &random)  // new place -> old place
    var newPlace = places
    for (new, old) in places.enumerated() { newPlace[old] = new }
    var shuffled = plan
    shuffled.steps = places.map { plan.steps[$0] }
    shuffled.links = plan.links.shuffled(using: &random).map {
      .init(from: newPlace[$0.from], to: newPlace[$0.to], kind: $0.kind, lag: $0.lag)
    }
    shuffled.freezes = plan.freezes.map {
      .init(days: $0.days, steps: $0.steps.map { newPlace[$0] }, scope: $0.scope)
    }
    shuffled.goLiveStep = plan.goLiveStep.map { newPlace[$0] }
    let (before, after) = (plan.schedule(), shuffled.schedule())
    #expect(after.earliestStart == places.map { before.earliestStart[$0] }, "SEED=\(seed)")
    #expect(after.earliestFinish == places.map { before.earliestFinish[$0] }, "SEED=\(seed)")
    #expect(after.latestStart == places.map { before.latestStart[$0] }, "SEED=\(seed)")
    #expect(after.latestFinish == places.map { before.latestFinish[$0] }, "SEED=\(seed)")
    #expect(after.plannedFinish == places.map { before.plannedFinish[$0] }, "SEED=\(seed)")
    #expect(after.flags == places.map { before.flags[$0] }, "SEED=\(seed)")
    #expect(after.earliestGoLive == before.earliestGoLive, "SEED=\(seed)")
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func `a link more makes no earliest date earlier and no latest date later`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let plan = randomPlan(
      &random, steps: 12, PlanFeatures(negativeLags: seed.isMultiple(of: 2)))
    let before = plan.schedule()
    for _ in 0..<10 {
      var more = plan
      let link = TaskNetwork.Link(
        from: random.number(0...11), to: random.number(0...11),
        kind: [.finishToStart, .startToStart, .finishToFinish][random.number(0...2)],
        lag: random.number(-3...3))
      more.links.append(link)
      // A loose end is bound to go-live until somebody waits for it, and then perhaps through a
      // negative lag; what follows go-live is bound by nothing; a refused link is none.
      let after = more.schedule()
      let looseNoMore =
        before.flags[link.from].contains(.loose) && more.links.contains { $0.lag < 0 }
      guard link.from != plan.goLiveStep, !looseNoMore, after.problems == before.problems else {
        continue
      }
      compare(before, after, "SEED=\(seed)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func `a day off more makes no latest date later`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // "Two working days before" moves the other way when one of them is taken.
    let plan = randomPlan(&random, steps: 12, PlanFeatures(negativeLags: false))
    var more = plan
    let day = plan.today + random.number(0...150)
    let calendar = random.number(0...3)
    more.calendars[calendar] = plan.calendars[calendar].adding(off: [.init(days: DateSpan(day))])
    compare(plan.schedule(), more.schedule(), "SEED=\(seed)")
  }

  private func compare(_ before: Schedule, _ after: Schedule, _ words: Comment) {
    for step in before.flags.indices {
      #expect(before.forward.finish[step] <= after.forward.finish[step], words)
      if let early = before.earliestStart[step], let later = after.earliestStart[step] {
        #expect(early <= later, words)
      }
      #expect(before.latest.finish[step] >= after.latest.finish[step], words)
      #expect(before.latest.start[step] >= after.latest.start[step], words)
    }
  }

  @Test(arguments: SeededGenerator.seeds(30))
  func `slack is exact: it can be used up, and one day more is too many`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var plan = randomPlan(&random, steps: 12)
    let goLive = try #require(plan.goLiveStep)
    let oracle = NaiveForwardPass(plan)
    plan.goLive = oracle.pass().finish[goLive] + random.number(0...30)
    let schedule = plan.schedule()
    for step in plan.steps.indices {
      let late = try #require(schedule.latestFinish[step])
      let onTime = oracle.pass(forced: (step, late))
      #expect(onTime.finish[goLive] <= plan.goLive, "SEED=\(seed), step \(step)")
      let tooLate = oracle.pass(forced: (step, late + 1))
      #expect(tooLate.finish[goLive] > plan.goLive, "SEED=\(seed), step \(step)")
    }
  }

  @Test(arguments: SeededGenerator.seeds(15))
  func `any value has a schedule`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var plan = randomPlan(&random, steps: 15, PlanFeatures(fixedSteps: true))
    for _ in 0..<8 {
      plan.links.append(
        .init(from: random.number(-1...16), to: random.number(-1...16), lag: random.number(-2...9)))
    }
    for step in plan.steps.indices where random.chance(10) {
      plan.steps[step].isAfterGoLive = true
      plan.steps[step].calendars = [random.number(-2...9)]
      plan.steps[step].gate = .init(random.number(-1...4), cutoff: random.number(-3...700))
    }
    if random.chance(30) { plan.goLiveStep = random.chance(50) ? nil : 99 }
    if random.chance(20) { plan.calendars = [] }
    let schedule = plan.schedule()
    #expect(schedule.why.count == plan.steps.count, "SEED=\(seed)")
    _ = schedule.cuts()
    _ = schedule.shortfall()
    for step in plan.steps.indices { _ = schedule.slips(of: step) }
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func `a change in the layout moves what the same change in the plan moves`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var plan = randomPlan(&random, steps: 15, PlanFeatures(fixedSteps: true))
    plan.goLive = plan.today + random.number(0...60)
    let schedule = plan.schedule()
    for candidate in schedule.candidates() {
      let changed = plan.applying(candidate.change)
      let anew = Layout(changed, isExtended: schedule.layout.isExtended)
      let patched = schedule.layout.changed(by: candidate.change, to: changed)
      let (first, second) = (ForwardPass(anew), ForwardPass(patched))
      // Tables that reach further know days where shorter ones have none.
      for step in anew.nodes.indices where first.finish[step].isDay {
        #expect(
          first.finish[step] == second.finish[step], "SEED=\(seed), \(candidate), step \(step)")
      }
      #expect(anew.refused.closing.map(\.link) == patched.refused.closing.map(\.link))
    }
  }
}
