/// One thing people can change to make go-live earlier.
public enum PlanChange: Hashable, Sendable {
  /// Somebody else does the work of this absence: the deputy if there is one.
  case coverAbsence(Int)
  /// The body of the step's gate meets when the step is ready.
  case extraMeeting(step: Int)
  /// The freeze is lifted.
  case liftFreeze(Int)
  /// The step need not wait for its not-before day.
  case liftNotBefore(step: Int)
  /// The step is no longer fixed on its day.
  case unpin(step: Int)
  /// The later step of the link does not wait for the earlier one.
  case overlap(link: Int)
  /// The step takes only so many of its days.
  case shorten(step: Int, days: Int)
  /// The step is not done.
  case drop(step: Int)
  /// Go-live is on this day.
  case moveGoLive(CivilDate)

  /// How much it asks of people: 1 for finding a deputy, 6 for moving go-live.
  public var cost: Int {
    switch self {
    case .coverAbsence: 1
    case .extraMeeting, .liftFreeze: 2
    case .liftNotBefore, .unpin, .overlap: 3
    case .shorten: 4
    case .drop: 5
    case .moveGoLive: 6
    }
  }
}

extension TaskNetwork {
  /// The plan after a change.
  ///
  /// Places in its arrays stay what they were, but for a link or an absence that is taken out.
  ///
  /// - Returns: The same plan when the change names something that is not there.
  public func applying(_ change: PlanChange) -> TaskNetwork {
    var result = self
    func edit(_ step: Int, _ body: (inout Step) -> Void) {
      if result.steps.indices.contains(step) { body(&result.steps[step]) }
    }
    switch change {
    case .coverAbsence(let index) where absences.indices.contains(index):
      if absences[index].deputy == nil {
        result.absences.remove(at: index)
      } else {
        result.absences[index].isCovered = true
      }
    case .liftFreeze(let index) where freezes.indices.contains(index):
      result.freezes[index].steps = []
    case .overlap(let index) where links.indices.contains(index):
      result.links.remove(at: index)
    case .coverAbsence, .liftFreeze, .overlap: break
    case .extraMeeting(let step): edit(step) { $0.gate = nil }
    case .liftNotBefore(let step): edit(step) { $0.notBefore = nil }
    case .unpin(let step): edit(step) { $0.pin = nil }
    case .shorten(let step, let days): edit(step) { $0.shorten(to: days) }
    case .drop(let step): edit(step) { $0.state = .dropped }
    case .moveGoLive(let day): result.goLive = day
    }
    return result
  }
}

extension TaskNetwork.Step {
  fileprivate mutating func shorten(to days: Int) {
    if case .started(let day, _) = state {
      state = .started(on: day, remaining: days)
    } else {
      duration = duration.countsEveryDay ? .calendarDays(days) : .workingDays(days)
    }
  }
}
