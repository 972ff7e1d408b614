import Seeds
import Testing

@testable import Scheduling

/// `forward(a) <= b` exactly when `a <= backward(b)`: on this all latest dates and slacks rest.
struct AdjointTests {
  @Test(arguments: SeededGenerator.seeds(40))
  func `every map of a step and its inverse are adjoint`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let plan = randomPlan(&random, steps: 12)
    let layout = Layout(plan, isExtended: false)
    let tables = layout.tables
    for node in layout.nodes {
      for _ in 0..<60 {
        let a = plan.today.number + Int32(random.number(-60...260))
        let b = a + Int32(random.number(-20...80))
        let finish = tables.finish(node, after: a)
        let start = tables.start(node, by: b)
        #expect((finish <= b) == (a <= start), "SEED=\(seed): \(node) a \(a) b \(b)")
        let lag = Int32(random.number(-6...6))
        let shifted = tables.shifted(node.row, a, by: lag)
        let unshifted = tables.unshifted(node.row, b, by: lag)
        #expect((shifted <= b) == (a <= unshifted), "SEED=\(seed): lag \(lag) a \(a) b \(b)")
        let landing = tables.landing(node, onOrAfter: shifted)
        let bound = tables.unshifted(node.row, tables.landing(node, by: b), by: lag)
        #expect((landing <= b) == (a <= bound), "SEED=\(seed): FF lag \(lag) a \(a) b \(b)")
      }
    }
  }

  @Test(arguments: SeededGenerator.seeds(40))
  func `marks for no day and for never stay marks`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let layout = Layout(randomPlan(&random, steps: 12), isExtended: false)
    for node in layout.nodes {
      #expect(layout.tables.finish(node, after: .never) == .never, "SEED=\(seed)")
      #expect(layout.tables.start(node, by: .never) == .never, "SEED=\(seed)")
      #expect(layout.tables.start(node, by: .none) == .none, "SEED=\(seed)")
      for lag in Int32(-4)...4 {
        #expect(layout.tables.shifted(node.row, .never, by: lag) == .never)
        #expect(layout.tables.unshifted(node.row, .none, by: lag) == .none)
      }
    }
  }
}
