public import Scheduling

/// A week in which one person finishes several steps: a hint to look at, never a reason to move
/// anything.
public struct BusyWeek: Hashable, Sendable {
  /// Who.
  public let person: RecordID
  /// The Monday of the week.
  public let monday: CivilDate
  /// The steps, in the plan's order.
  public let steps: [RecordID]
}

extension Plan {
  /// The weeks in which somebody has at least so many open steps to finish, the fullest first.
  ///
  /// - Complexity: O(steps).
  public func busyWeeks(_ schedule: PlanSchedule, atLeast least: Int = 3) -> [BusyWeek] {
    var found: [Place: [RecordID]] = [:]
    for workstream in workstreams {
      for step in workstream.steps where !step.state.isOver {
        guard let day = schedule.shownDay(of: step) else { continue }
        let monday = day - day.weekday.rawValue
        for side in Side.allCases {
          guard let person = step.owner(side).known else { continue }
          found[Place(person: person, monday: monday), default: []].append(step.id)
        }
      }
    }
    return found.filter { $0.value.count >= least }
      .map { BusyWeek(person: $0.key.person, monday: $0.key.monday, steps: $0.value) }
      .sorted { one, other in
        (-one.steps.count, one.monday, one.person) < (
          -other.steps.count, other.monday, other.person
        )
      }
  }

  private struct Place: Hashable {
    let person: RecordID
    let monday: CivilDate
  }

  /// The steps that are late today and were not on an earlier day, the plan itself unchanged: what
  /// days that went by have done.
  ///
  /// - `schedule`: The plan's dates as of today.
  /// - Complexity: One schedule.
  public func becameLate(since day: CivilDate, _ schedule: PlanSchedule) -> [RecordID] {
    guard day < schedule.today else { return [] }
    let before = self.schedule(today: day)
    return steps.map(\.id).filter { step in
      schedule.dates[step]?.isBehind == true && before.dates[step]?.isBehind != true
    }
  }
}

extension StepDates {
  fileprivate var isBehind: Bool { isLate || isOverdue }
}
