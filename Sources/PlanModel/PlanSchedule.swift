public import Scheduling

/// The dates of a plan, computed: what readers print beside each step.
///
/// Every day is a working day of whoever does the work, both ends included.
public struct PlanSchedule: Hashable, Sendable {
  /// The day the schedule was computed for.
  public var today: CivilDate
  /// The day the buyer chose; without one there are only earliest dates.
  public var goLive: CivilDate?
  /// Working days from today to go-live, for the buyer.
  public var workingDaysToGoLive: Int?
  /// The earliest go-live that the plan allows as of today.
  public var earliestGoLive: CivilDate?
  /// The same if nothing is finished before the day it is promised for.
  public var earliestGoLiveOnPromises: CivilDate?
  /// Working days between the earliest possible and the chosen go-live; negative when it is late.
  public var slack: Int?
  /// Whether the chosen day can be met and no fixed day clashes.
  public var isFeasible = true
  /// The dates of every step, and of every workstream as a whole.
  public var dates: [RecordID: StepDates] = [:]
  /// Why the chosen day cannot be met, the heaviest cause first.
  public var causes: [ScheduleCause] = []
  /// What contradicts itself or a calendar; everything else keeps its dates.
  public var problems: [PlanProblem] = []

  /// A schedule of nothing.
  public init(today: CivilDate) {
    self.today = today
  }

  /// The dates of one step or workstream.
  public subscript(record: RecordID) -> StepDates? {
    dates[record]
  }
}

/// When one step can and must happen.
public struct StepDates: Hashable, Sendable {
  /// The last day it can begin without moving go-live; where it is fixed, the day it begins.
  public var latestStart: CivilDate?
  /// "Needed by": the last day it can be finished without moving go-live, also where it is fixed on
  /// another.
  public var neededBy: CivilDate?
  /// The day it is planned for: as late as promises allow that can be kept.
  public var planned: CivilDate?
  /// The latest day that keeps its own promise, whatever was promised of those that wait for it.
  public var promised: CivilDate?
  /// The day it must begin to be finished on the planned one.
  public var plannedStart: CivilDate?
  /// The first day it can begin.
  public var earliestStart: CivilDate?
  /// The first day it can be finished.
  public var earliestFinish: CivilDate?
  /// The last day that holds the earliest possible go-live, while the chosen one cannot be met.
  public var achievable: CivilDate?
  /// The day it must begin for that.
  public var achievableStart: CivilDate?
  /// Working days it can slip with everything else on time; negative when it is short.
  public var slack: Int?
  /// It cannot be done in time from today on.
  public var isLate = false
  /// It has two working days or fewer to spare, or the least of all.
  public var isTight = false
  /// Its last day has passed and it is not done.
  public var isOverdue = false
  /// It was promised for a day before it can be done.
  public var isPromiseBroken = false
  /// Whether it is promised for a day after the one by which others need it.
  public var isPromisedTooLate = false
  /// Nothing depends on it but go-live itself.
  public var isLoose = false
  /// It is on the chain of steps that makes go-live as late as it is.
  public var isOnChain = false
  /// What its earliest day hangs on.
  public var cause: ScheduleCause?
  /// Go-live if it is finished one working day after `neededBy`.
  public var goLiveIfMissed: CivilDate?

  /// Nothing is known yet.
  public init() {}
}

/// One thing that a date hangs on.
public enum ScheduleCause: Hashable, Sendable {
  /// It waits for a decision day.
  case gate(gate: RecordID, step: RecordID, ready: CivilDate, decided: CivilDate)
  /// Somebody is away while it should be done.
  case absence(person: RecordID, step: RecordID, until: CivilDate?)
  /// A freeze is in the way.
  case freeze(freeze: RecordID, step: RecordID, until: CivilDate?)
  /// It may not begin before a day.
  case notBefore(step: RecordID, day: CivilDate)
  /// Its day is fixed.
  case pin(step: RecordID, day: CivilDate, possible: CivilDate)
  /// It takes long.
  case duration(step: RecordID)
  /// It waits for another.
  case link(from: RecordID, to: RecordID)
}
