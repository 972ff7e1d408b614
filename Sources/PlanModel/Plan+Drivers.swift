public import Scheduling

/// What one step's earliest dates hang on, as the interchange format names it.
public enum StepDriver: Hashable, Sendable {
  /// Nothing holds it: it could begin today.
  case today
  /// The day before which it may not begin.
  case notBefore
  /// Its day is fixed.
  case pin
  /// It is under way.
  case started
  /// It is finished.
  case done
  /// It waits for this step, or workstream without steps.
  case step(RecordID)
}

extension Plan {
  /// What drives each step, and by how many calendar days it is fixed too early.
  ///
  /// Apart from the schedule that screens draw: only programs ask for all of it.
  ///
  /// - Complexity: One schedule.
  public func drivers(
    today: CivilDate
  ) -> [RecordID: (drivers: [StepDriver], pinClashDays: Int)] {
    let planned = PlanNetwork(self, today: today)
    let computed = planned.network.schedule()
    var found: [RecordID: (drivers: [StepDriver], pinClashDays: Int)] = [:]
    for (place, record) in planned.records.enumerated() {
      let drivers = computed.drivers(of: place).map { driver -> StepDriver in
        switch driver {
        case .today: .today
        case .notBefore: .notBefore
        case .pin: .pin
        case .started: .started
        case .done: .done
        case .step(let other): .step(planned.records[other])
        }
      }
      found[record] = (drivers, computed.pinClash[place])
    }
    return found
  }
}
