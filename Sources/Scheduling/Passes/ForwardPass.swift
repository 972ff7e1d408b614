/// The earliest dates: what happens if everything starts as soon as it can.
struct ForwardPass {
  /// After the end of which day each step can begin.
  var start: [Boundary]
  /// At the end of which day each step is finished.
  var finish: [Boundary]
  /// By how many days a pinned step is fixed before it can be; 0 for all others.
  var clash: [Int32]

  /// - Parameters:
  ///   - layout: The steps in order.
  ///   - slip: One step that is not finished before a day, to see what follows.
  ///   - waitsForPromises: Whether what is promised for a day up to go-live ends no sooner.
  /// - Complexity: O(steps + links).
  /// - Source: The forward pass of the critical path method, Kelley and Walker 1959.
  init(
    _ layout: Layout, slip: (step: Int, finish: Boundary)? = nil, waitsForPromises: Bool = false
  ) {
    start = Array(repeating: .none, count: layout.nodes.count)
    finish = start
    clash = Array(repeating: 0, count: layout.nodes.count)
    let tables = layout.tables
    for step in layout.order.lazy.map(Int.init) {
      let node = layout.nodes[step]
      let (begin, floor) = bounds(of: step, node, layout)
      switch node.kind {
      case .done:
        start[step] = node.fixedStart
        finish[step] = node.fixedFinish
      case .pinned:
        start[step] = node.fixedStart
        finish[step] = node.fixedFinish
        let wanted = floor == .none ? .none : tables.landing(node, onOrAfter: floor)
        clash[step] = max(
          0, min(begin, 500_000_000) &- node.fixedStart,
          wanted == .none ? 0 : min(wanted, 500_000_000) &- node.fixedFinish)
      case .started:
        start[step] = layout.today &- 1
        let worked = tables.finish(node, after: layout.today &- 1)
        finish[step] =
          floor == .none ? worked : max(worked, tables.landing(node, onOrAfter: floor))
      case .dropped:
        start[step] = begin
        finish[step] = max(begin, floor)
      case .open:
        let held = tables.heldStart(node, notBefore: begin)
        start[step] = held
        let worked = tables.finish(node, after: held)
        finish[step] =
          floor <= worked ? worked : max(worked, tables.landing(node, onOrAfter: floor))
      }
      let isPromised = node.due <= layout.goLiveDay && (node.kind == .open || node.kind == .started)
      if waitsForPromises, isPromised {
        finish[step] = max(finish[step], tables.landing(node, by: node.due))
      }
      if let slip, slip.step == step, node.kind != .done {
        finish[step] = max(finish[step], tables.landing(node, onOrAfter: slip.finish))
      }
    }
  }

  /// When a step could be finished if its day were not fixed.
  func finishIfFree(_ step: Int, _ layout: Layout) -> Boundary {
    let node = layout.nodes[step]
    let (begin, floor) = bounds(of: step, node, layout)
    let worked = layout.tables.finish(node, after: begin)
    return floor <= worked ? worked : max(worked, layout.tables.landing(node, onOrAfter: floor))
  }

  /// After which day a step can begin, and before which day it cannot be finished.
  @inline(__always)
  private func bounds(
    of step: Int, _ node: Node, _ layout: Layout
  ) -> (begin: Boundary, floor: Boundary) {
    var begin = node.earliest
    var floor: Boundary = .none
    for place in layout.incomingRange(step) {
      let link = layout.incoming[place]
      let from = link.kind == .startToStart ? start[Int(link.from)] : finish[Int(link.from)]
      let shifted = layout.tables.shifted(node.row, from, by: link.lag)
      if link.kind == .finishToFinish {
        floor = max(floor, shifted)
      } else {
        begin = max(begin, shifted)
      }
    }
    return (begin, floor)
  }
}
