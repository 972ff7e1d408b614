import Phrasing
public import PlanModel
import Scheduling

/// What contradicts itself or a calendar, in a sentence that says what would mend it.
public enum ProblemWords {
  /// `fixed on Sat 4 Jul, which is no working day`: to stand beside the record it is about.
  public static func words(
    for problem: PlanProblem, in plan: Plan, _ schedule: PlanSchedule
  ) -> String {
    func short(_ day: CivilDate) -> String { DateWords.short(day, near: schedule.today) }
    func person(_ id: RecordID) -> String { plan.person(id)?.name ?? "somebody" }
    func gate(_ id: RecordID) -> String {
      plan.gates.first { $0.id == id }.map(\.name) ?? "the decision"
    }
    switch problem {
    case .loop(let loop):
      let round = (loop + loop.prefix(1)).map { name(of: $0, plan) }.joined(separator: " → ")
      return "\(round): each waits for the other. Which comes first?"
    case .waitsForItself: return "waits for itself, which is left out"
    case .pinClash(_, let day, _) where day < schedule.today:
      return "was fixed on \(short(day)) and is not done"
    case .pinClash(_, let day, let possible):
      return "fixed on \(short(day)), can't be done before \(short(possible))"
    case .pinOnDayOff(_, let day): return "fixed on \(short(day)), which is no working day for it"
    case .pinOffGate(_, let day, let id, let next):
      return "fixed on \(short(day)), which is no day of \(gate(id))"
        + (next.map { "; the next is \(short($0))" } ?? "")
    case .noCommonWorkingDay: return "its people never work on the same day: who can do it alone?"
    case .absenceWithoutEnd(_, let away):
      return "\(person(away)) is away, until nobody knows when: who covers?"
    case .noMeetingLeft(_, let id): return "\(gate(id)) has no date left once it is ready"
    case .noMeetingInTime(_, let id): return "no date of \(gate(id)) is early enough"
    case .beyondHorizon: return "never finished as far as the calendar reaches"
    case .interrupted(_, let away, let days, let count):
      return "would stop for \(count) working days while \(person(away)) is away"
        + (days.last.map { " through \(short($0))" } ?? "") + ": who covers?"
    case .doneInFuture: return "said to be done on a day that is still to come"
    case .doneBefore(_, let before): return "done although \(name(of: before, plan)) is not"
    case .promisedTooLate(_, let day): return "promised for \(short(day)), after it is needed"
    case .promisedBeforeWait(_, let on, let day, let possible):
      return "said for \(short(day)), but waits for \(name(of: on, plan)): "
        + "not before \(short(possible)) where that comes on its day"
    case .freezeCoversGoLive: return "covers the go-live day"
    case .afterGoLiveUnsaid: return "waits for go-live: is it meant to come after it?"
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String {
    let name =
      plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name ?? "a step"
    return "“\(name)”"
  }
}
