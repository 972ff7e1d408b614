/// The two directions of one step: when it is finished if begun then, when it must begin to be
/// finished by then.
///
/// Each pair is adjoint, `forward(a) <= b` exactly when `a <= backward(b)`. On that everything
/// rests: slack is exact, and "if it isn't done by its latest finish, go-live is at risk" is true
/// in both directions.
extension DayTables {
  /// The day on which work begun after `start` is finished, its gate left aside.
  @inline(__always)
  func workedFinish(_ node: Node, after start: Boundary) -> Boundary {
    node.isMilestone
      ? dayOnOrAfter(node.row, start) : nth(node.row, rank(node.row, start) &+ node.duration)
  }

  /// The latest start of work that is to be finished by `finish`, its gate left aside.
  @inline(__always)
  func workedStart(_ node: Node, by finish: Boundary) -> Boundary {
    guard finish != .never else { return .never }
    if node.isMilestone { return dayOnOrBefore(node.row, finish) }
    let firstDay = nth(node.row, rank(node.row, finish) &- node.duration &+ 1)
    return firstDay.isDay ? firstDay &- 1 : firstDay
  }

  /// The day on which the papers for its gate are in time, if work is begun after `start`.
  @inline(__always)
  func ready(_ node: Node, after start: Boundary) -> Boundary {
    let worked = workedFinish(node, after: start)
    return node.cutoff > 0 ? nth(node.row, rank(node.row, worked) &+ node.cutoff) : worked
  }

  /// The day on which the step is finished if it may begin after `start`.
  @inline(__always)
  func finish(_ node: Node, after start: Boundary) -> Boundary {
    if node.gate >= 0, !node.gateHoldsStart {
      return meetingOnOrAfter(Int(node.gate), ready(node, after: start))
    }
    let worked = workedFinish(node, after: heldStart(node, notBefore: start))
    return node.landingRow == node.row ? worked : dayOnOrAfter(node.landingRow, worked)
  }

  /// The latest start from which the step is finished by `finish`.
  @inline(__always)
  func start(_ node: Node, by finish: Boundary) -> Boundary {
    guard finish != .never else { return .never }
    let landing = landing(node, by: finish)
    guard node.gate >= 0, !node.gateHoldsStart else {
      return heldStart(node, by: workedStart(node, by: landing))
    }
    guard node.cutoff > 0, landing.isDay else { return workedStart(node, by: landing) }
    let beyond = nth(node.row, rank(node.row, landing) &- node.cutoff &+ 1)
    return workedStart(node, by: beyond.isDay ? beyond &- 1 : beyond)
  }

  /// The first start that a gate at the start allows: a meeting is the first day of the work.
  @inline(__always)
  func heldStart(_ node: Node, notBefore start: Boundary) -> Boundary {
    guard node.gateHoldsStart, start.isDay else { return start }
    let meeting = meetingOnOrAfter(Int(node.gate), start &+ 1)
    return meeting.isDay ? meeting &- 1 : meeting
  }

  /// The last start that a gate at the start allows.
  @inline(__always)
  func heldStart(_ node: Node, by start: Boundary) -> Boundary {
    guard node.gateHoldsStart, start.isDay else { return start }
    let meeting = meetingOnOrBefore(Int(node.gate), start &+ 1)
    return meeting.isDay ? meeting &- 1 : meeting
  }

  /// The first day on or after `day` on which the step can be finished: a meeting or a working day.
  @inline(__always)
  func landing(_ node: Node, onOrAfter day: Boundary) -> Boundary {
    node.gate >= 0 && !node.gateHoldsStart
      ? meetingOnOrAfter(Int(node.gate), day) : dayOnOrAfter(node.landingRow, day)
  }

  /// The last day on or before `day` on which the step can be finished.
  @inline(__always)
  func landing(_ node: Node, by day: Boundary) -> Boundary {
    guard day != .never else { return .never }
    return node.gate >= 0 && !node.gateHoldsStart
      ? meetingOnOrBefore(Int(node.gate), day) : dayOnOrBefore(node.landingRow, day)
  }
}
