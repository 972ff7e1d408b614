public import Scheduling

/// Something in a plan that contradicts itself or a calendar; all the rest keeps its dates.
public enum PlanProblem: Hashable, Sendable {
  /// Records that wait for each other, in order round the loop.
  case loop([RecordID])
  /// A step waits for itself.
  case waitsForItself(RecordID)
  /// A step is fixed on a day before it can be done.
  case pinClash(RecordID, day: CivilDate, possible: CivilDate)
  /// A step is fixed on a day on which its people do not work.
  case pinOnDayOff(RecordID, day: CivilDate)
  /// A step is fixed on a day on which its gate does not meet; the gate's next day after it.
  case pinOffGate(RecordID, day: CivilDate, gate: RecordID, next: CivilDate?)
  /// The people of a step never work on the same day.
  case noCommonWorkingDay(RecordID)
  /// A step is never finished: somebody is away, and no end is known.
  case absenceWithoutEnd(RecordID, person: RecordID)
  /// A gate has no day left once the step is ready.
  case noMeetingLeft(RecordID, gate: RecordID)
  /// A gate has no day that is early enough.
  case noMeetingInTime(RecordID, gate: RecordID)
  /// A step is not finished within the years that are looked at.
  case beyondHorizon(RecordID)
  /// Work on a step would stop for so many working days while somebody is away.
  case interrupted(RecordID, person: RecordID, days: DateSpan, workingDays: Int)
  /// A step is said to be done on a day that is still to come.
  case doneInFuture(RecordID)
  /// A step is done although one it waits for is not.
  case doneBefore(RecordID, predecessor: RecordID)
  /// A step is promised for a day after it is needed.
  case promisedTooLate(RecordID, day: CivilDate)
  /// A step is promised or fixed for a day before it can be done if this one, which it waits for,
  /// comes on the day it was promised for.
  case promisedBeforeWait(RecordID, on: RecordID, day: CivilDate, possible: CivilDate)
  /// Nothing may change on the day of go-live.
  case freezeCoversGoLive(RecordID)
  /// A step waits for go-live without saying that it comes after it.
  case afterGoLiveUnsaid(RecordID)

  /// The record at which it is shown: the one whose fields would mend it.
  public var record: RecordID? {
    switch self {
    case .loop(let loop): loop.first
    case .waitsForItself(let step), .pinClash(let step, _, _), .pinOnDayOff(let step, _),
      .pinOffGate(let step, _, _, _),
      .noCommonWorkingDay(let step), .absenceWithoutEnd(let step, _), .noMeetingLeft(let step, _),
      .noMeetingInTime(let step, _), .beyondHorizon(let step), .interrupted(let step, _, _, _),
      .doneInFuture(let step), .doneBefore(let step, _), .promisedTooLate(let step, _),
      .promisedBeforeWait(let step, _, _, _), .afterGoLiveUnsaid(let step):
      step
    case .freezeCoversGoLive(let freeze): freeze
    }
  }
}

extension PlanSchedule {
  /// What a step waits for that was promised for a day too late for the step's own; and the first
  /// day on which it can be done then.
  public func waitBroken(
    by step: RecordID
  ) -> (on: RecordID, day: CivilDate, possible: CivilDate)? {
    for case .promisedBeforeWait(step, let on, let day, let possible) in problems {
      return (on, day, possible)
    }
    return nil
  }

  /// The gate that does not meet on the day a step is fixed on, that day, and the gate's next one.
  public func gateMissed(
    by step: RecordID
  ) -> (gate: RecordID, day: CivilDate, next: CivilDate?)? {
    for case .pinOffGate(step, let day, let gate, let next) in problems { return (gate, day, next) }
    return nil
  }

  /// What is wrong at one record.
  public func problems(of record: RecordID) -> [PlanProblem] {
    problems.filter { $0.record == record }
  }
}

extension PlanNetwork {
  /// What the engine found, with records for its places.
  func problem(_ found: ScheduleProblem, in schedule: Schedule) -> PlanProblem? {
    switch found {
    case .loop(_, let loop): return .loop(loop.map { records[$0] })
    case .meaninglessLink(let link):
      let step = network.links[link].to
      return records.indices.contains(step) ? .waitsForItself(records[step]) : nil
    case .pinClash(let step, _):
      guard case .pin(let record, let day, let possible)? = pin(at: step, in: schedule)
      else { return nil }
      return .pinClash(record, day: day, possible: possible)
    case .pinOnDayOff(let step):
      return network.steps[step].pin.map { .pinOnDayOff(records[step], day: $0) }
    case .pinOffGate(let step, let gate, let next):
      return network.steps[step].pin.map {
        .pinOffGate(records[step], day: $0, gate: gates[gate], next: next)
      }
    case .noCommonWorkingDay(let step): return .noCommonWorkingDay(records[step])
    case .absenceWithoutEnd(let step, let absence):
      return .absenceWithoutEnd(records[step], person: absent[absence])
    case .noMeetingLeft(let step, let gate):
      return .noMeetingLeft(records[step], gate: gates[gate])
    case .noMeetingInTime(let step, let gate):
      return .noMeetingInTime(records[step], gate: gates[gate])
    case .beyondHorizon(let step): return .beyondHorizon(records[step])
    case .interrupted(let step, let absence, let days):
      return .interrupted(
        records[step], person: absent[absence], days: network.absences[absence].days,
        workingDays: days)
    case .doneInFuture(let step): return .doneInFuture(records[step])
    // Such links are not handed to the engine.
    case .doneBeforePredecessor: return nil
    case .promisedTooLate(let step):
      return network.steps[step].due.map { .promisedTooLate(records[step], day: $0) }
    case .promisedBeforeWait(let step, let on, let possible):
      let said = network.steps[step].pin ?? network.steps[step].due
      return said.map {
        .promisedBeforeWait(records[step], on: records[on], day: $0, possible: possible)
      }
    case .freezeCoversGoLive(let freeze): return .freezeCoversGoLive(freezes[freeze])
    case .afterGoLiveUnsaid(let step): return .afterGoLiveUnsaid(records[step])
    }
  }
}
