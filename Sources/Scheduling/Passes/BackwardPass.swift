/// The latest dates: by when each step must start and be finished so that go-live holds.
struct BackwardPass {
  /// After the end of which day each step must begin at the latest.
  var start: [Boundary]
  /// At the end of which day each step must be finished at the latest, rolled to no working day.
  var finish: [Boundary]
  /// What the others need of each step, also of one whose own day is fixed.
  var needed: [Boundary]
  /// The step that needs it then, or -1 where nobody waits for its finish.
  var neededBy: [Int32]

  /// What a promise means to those that come before it.
  enum Promises {
    /// Nothing.
    case ignored
    /// They are wanted in time for it.
    case kept
    /// The same, but one that cannot be kept, by these earliest dates, hurries nobody more than the
    /// first day on which it could.
    case keepable(ForwardPass)
  }

  /// - Parameters:
  ///   - layout: The steps in order.
  ///   - goLive: The day by which go-live must be.
  ///   - promises: Whether a step is wanted by the day it is promised, if that is sooner.
  /// - Complexity: O(steps + links).
  /// - Source: The backward pass of the critical path method, Kelley and Walker 1959.
  init(_ layout: Layout, goLive: Boundary, _ promises: Promises = .ignored) {
    start = Array(repeating: .never, count: layout.nodes.count)
    finish = start
    needed = start
    neededBy = Array(repeating: -1, count: layout.nodes.count)
    needed[layout.goLive] = goLive
    // Until a step's turn comes, `start` holds how late those that wait for its start let it begin.
    let tables = layout.tables
    for step in layout.order.reversed().lazy.map(Int.init) {
      let node = layout.nodes[step]
      var by = needed[step]
      switch node.kind {
      case .done, .pinned:
        start[step] = node.fixedStart
        by = node.fixedFinish
      case .dropped:
        start[step] = min(start[step], by)
      case .open, .started:
        switch promises {
        case .ignored: break
        case .kept: by = min(by, node.due)
        case .keepable(let earliest) where node.due != .never:
          by = min(by, max(node.due, earliest.finish[step]))
        case .keepable: break
        }
        let latest = min(start[step], tables.start(node, by: by))
        start[step] = tables.heldStart(node, by: latest)
      }
      finish[step] = by
      for place in layout.incomingRange(step) {
        let link = layout.incoming[place]
        let from = Int(link.from)
        switch link.kind {
        case .finishToStart:
          let latest = tables.unshifted(node.row, start[step], by: link.lag)
          if latest < needed[from] { (needed[from], neededBy[from]) = (latest, Int32(step)) }
        case .startToStart:
          let latest = tables.unshifted(node.row, start[step], by: link.lag)
          start[from] = min(start[from], latest)
        case .finishToFinish:
          let landing = node.kind == .dropped ? by : tables.landing(node, by: by)
          let latest = tables.unshifted(node.row, landing, by: link.lag)
          if latest < needed[from] { (needed[from], neededBy[from]) = (latest, Int32(step)) }
        }
      }
    }
  }
}
