import Exporting
import Phrasing
import PlanModel
import Scheduling

/// A plan's dates for programs: the answer of the interchange format, and what only a plan has
/// beside it (titles, the chosen day, problems in words).
enum ScheduleJSON {
  static func text(_ plan: Plan, today: CivilDate) -> String {
    let schedule = plan.schedule(today: today)
    var members = [
      "\"today\": \(quoted(today.iso))", "\"goLive\": \(day(schedule.goLive))",
      "\"earliestGoLive\": \(day(schedule.earliestGoLive))",
      "\"feasible\": \(schedule.isFeasible)", "\"slack\": \(number(schedule.slack))",
    ]
    let drivers = plan.drivers(today: today)
    let steps = plan.steps.map { step in
      let dates = schedule[step.id] ?? StepDates()
      let problems = schedule.problems(of: step.id).map {
        quoted(ProblemWords.words(for: $0, in: plan, schedule))
      }
      let (driven, clash) = drivers[step.id] ?? ([], 0)
      let all =
        ["\"id\": \(quoted(id(step.id)))"] + fields(step, dates) + [
          "\"drivenBy\": [\(driven.map { quoted(word(for: $0)) }.joined(separator: ", "))]",
          "\"pinClashDays\": \(clash)", "\"problems\": [\(problems.joined(separator: ", "))]",
        ]
      return "    {" + all.joined(separator: ", ") + "}"
    }
    members.append("\"steps\": [\n" + steps.joined(separator: ",\n") + "\n  ]")
    return "{\n  " + members.joined(separator: ",\n  ") + "\n}\n"
  }

  private static func fields(_ step: Step, _ dates: StepDates) -> [String] {
    [
      "\"title\": \(quoted(step.title))", "\"earliestStart\": \(day(dates.earliestStart))",
      "\"earliestFinish\": \(day(dates.earliestFinish))",
      "\"latestStart\": \(day(dates.latestStart))", "\"latestFinish\": \(day(dates.neededBy))",
      "\"planFinish\": \(day(dates.planned))", "\"slack\": \(number(dates.slack))",
      "\"achievableFinish\": \(day(dates.achievable))",
      "\"late\": \(dates.isLate)", "\"onChain\": \(dates.isOnChain)",
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

  private static func day(_ day: CivilDate?) -> String {
    day.map { quoted($0.iso) } ?? "null"
  }

  private static func number(_ number: Int?) -> String {
    number.map(String.init) ?? "null"
  }

  private static func quoted(_ text: String) -> String {
    PhrasePrinting.quoted(text)
  }
}
