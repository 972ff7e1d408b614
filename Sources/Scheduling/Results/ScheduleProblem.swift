/// Something in a plan that contradicts itself or the calendar.
///
/// All the rest keeps its dates.
public enum ScheduleProblem: Hashable, Sendable {
  /// A link closed a loop and is not scheduled; `loop` is the shortest one through it.
  case loop(link: Int, loop: [Int])
  /// A link leads from a step to itself or to no step, and is not scheduled.
  case meaninglessLink(Int)
  /// A step is fixed so many calendar days before it can be.
  case pinClash(step: Int, days: Int)
  /// A step is fixed on a day on which its people do not work.
  case pinOnDayOff(step: Int)
  /// A step is fixed on a day on which its gate does not meet; its next meeting after that day.
  case pinOffGate(step: Int, gate: Int, next: CivilDate?)
  /// The people of a step never work on the same day.
  case noCommonWorkingDay(step: Int)
  /// Somebody is away and no end is known, so the step is never finished.
  case absenceWithoutEnd(step: Int, absence: Int)
  /// The gate has no meeting after the step is ready.
  case noMeetingLeft(step: Int, gate: Int)
  /// The work is not finished within the years that are looked at.
  case beyondHorizon(step: Int)
  /// The gate has no meeting that is early enough.
  case noMeetingInTime(step: Int, gate: Int)
  /// Work would stop for more than five working days because somebody is away.
  case interrupted(step: Int, absence: Int, workingDays: Int)
  /// A step is said to be done on a day that is still to come.
  case doneInFuture(step: Int)
  /// A step is done although what it waits for is not.
  case doneBeforePredecessor(step: Int, predecessor: Int)
  /// A step is promised for a day after it is needed.
  case promisedTooLate(step: Int)
  /// A step is promised, or fixed, for a day before it can be done if what it waits for comes on
  /// the day that was promised; the step it waits for, and when it can be done then.
  case promisedBeforeWait(step: Int, on: Int, possible: CivilDate)
  /// Nothing may change on the day of go-live.
  case freezeCoversGoLive(freeze: Int)
  /// A step waits for go-live without saying that it comes after it.
  case afterGoLiveUnsaid(step: Int)
}
