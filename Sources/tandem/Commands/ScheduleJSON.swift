import Exporting
import Interchange
import PlanModel
import Scheduling

/// A plan's dates for programs: the answer of the interchange format, and what only a plan has
/// beside it (titles, the chosen day, problems in words).
enum ScheduleJSON {
  static func text(_ plan: Plan, today: CivilDate) -> String {
    let schedule = plan.schedule(today: today)
    let drivers = plan.drivers(today: today)
    let steps = plan.steps.map { step in
      let (driven, clash) = drivers[step.id] ?? ([], 0)
      let problems = schedule.problems(of: step.id).map {
        ProblemWords.words(for: $0, in: plan, schedule)
      }
      return JSONValue.object(
        members(step, schedule[step.id] ?? StepDates()) + [
          .init("drivenBy", .array(driven.map { .string(word(for: $0)) })),
          .init("pinClashDays", .integer(clash)),
          .init("problems", .array(problems.map { .string($0) })),
        ])
    }
    let answer = JSONValue.object([
      .init("today", JSONValue(today)),
      .init("goLive", JSONValue(schedule.goLive)),
      .init("earliestGoLive", JSONValue(schedule.earliestGoLive)),
      .init("feasible", .bool(schedule.isFeasible)),
      .init("slack", JSONValue(schedule.slack)),
      .init("steps", .array(steps)),
    ])
    return answer.rowsText + "\n"
  }

  private static func members(_ step: Step, _ dates: StepDates) -> [JSONValue.Member] {
    [
      .init("id", .string(id(step.id))),
      .init("title", .string(step.title)),
      .init("earliestStart", JSONValue(dates.earliestStart)),
      .init("earliestFinish", JSONValue(dates.earliestFinish)),
      .init("latestStart", JSONValue(dates.latestStart)),
      .init("latestFinish", JSONValue(dates.neededBy)),
      .init("planFinish", JSONValue(dates.planned)),
      .init("slack", JSONValue(dates.slack)),
      .init("achievableFinish", JSONValue(dates.achievable)),
      .init("late", .bool(dates.isLate)),
      .init("onChain", .bool(dates.isOnChain)),
    ]
  }

  private static func word(for driver: StepDriver) -> String {
    switch driver {
    case .today: "today"
    case .notBefore: "notBefore"
    case .pin: "pin"
    case .started: "started"
    case .done: "done"
    case .step(let step): id(step)
    }
  }

  /// The record's name in the log, as one word.
  private static func id(_ record: RecordID) -> String {
    String(record.high, radix: 16) + "-" + String(record.low, radix: 16)
  }
}
