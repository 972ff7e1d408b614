public import Scheduling

extension Plan {
  /// The days on which each decision is taken, from one day through another, by gate.
  ///
  /// Days are those of the schedule: moved where they fall on a day off.
  ///
  /// - Complexity: O(steps + days of the span).
  public func meetings(from first: CivilDate, through last: CivilDate) -> [RecordID: [CivilDate]] {
    let planned = PlanNetwork(self, today: first)
    var found: [RecordID: [CivilDate]] = [:]
    for (gate, days) in zip(planned.gates, planned.network.gates) {
      let calendar = days.calendar.map { planned.network.calendars[$0] }
      found[gate] = days.meetings(from: first, through: last, calendar: calendar).map(\.day)
    }
    return found
  }
}
