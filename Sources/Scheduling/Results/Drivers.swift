/// Which steps keep each step from starting earlier: those whose end is its start, ties included.
struct Drivers {
  /// `steps[first[i]..<first[i + 1]]` drive step i.
  private(set) var first: [Int32] = []
  private(set) var steps: [Int32] = []

  /// - Complexity: O(steps + links).
  init(_ layout: Layout, _ forward: ForwardPass) {
    first.reserveCapacity(layout.nodes.count + 1)
    steps.reserveCapacity(layout.nodes.count)
    // Two links may join the same two steps.
    var seen = [Int32](repeating: -1, count: layout.nodes.count)
    for step in layout.nodes.indices {
      first.append(Int32(steps.count))
      let node = layout.nodes[step]
      guard node.kind == .open || node.kind == .dropped else { continue }
      var begin = node.earliest
      let driving = steps.count
      for place in layout.incomingRange(step) {
        let link = layout.incoming[place]
        guard link.kind != .finishToFinish else { continue }
        let from = Int(link.from)
        let end = link.kind == .startToStart ? forward.start[from] : forward.finish[from]
        let shifted = layout.tables.shifted(node.row, end, by: link.lag)
        if shifted > begin {
          begin = shifted
          for other in steps[driving...] { seen[Int(other)] = -1 }
          steps.removeSubrange(driving...)
        } else if shifted < begin || shifted == node.earliest || seen[from] == step {
          continue
        }
        seen[from] = Int32(step)
        steps.append(link.from)
      }
    }
    first.append(Int32(steps.count))
  }

  /// The steps that drive a step.
  func of(_ step: Int) -> ArraySlice<Int32> {
    steps[Int(first[step])..<Int(first[step + 1])]
  }

  /// All steps that go-live hangs on.
  func chain(to goLive: Int) -> [Bool] {
    var isOn = [Bool](repeating: false, count: first.count - 1)
    var open = [Int32(goLive)]
    isOn[goLive] = true
    while let step = open.popLast() {
      for before in of(Int(step)) where !isOn[Int(before)] {
        isOn[Int(before)] = true
        open.append(before)
      }
    }
    return isOn
  }
}

extension Schedule {
  /// One thing that keeps a step from starting earlier.
  public enum Driver: Hashable, Sendable {
    /// It could start today.
    case today
    /// The day before which it cannot begin.
    case notBefore
    /// The buyer fixed its day.
    case pin
    /// It is under way.
    case started
    /// It is finished.
    case done
    /// Another step.
    case step(Int)
  }

  /// Everything that decides when a step can start, ties included, in the order of entry.
  public func drivers(of step: Int) -> [Driver] {
    switch why[step].start {
    case .today: [.today]
    case .notBefore: [.notBefore]
    case .pinned: [.pin]
    case .started: [.started]
    case .done: [.done]
    case .step, .dropped: drivers.of(step).map { .step(Int($0)) }
    }
  }
}
