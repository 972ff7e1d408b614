import Exporting
import Phrasing
import PlanModel
import Scheduling

/// A plan's dates for programs: one object, the steps in the plan's order.
enum ScheduleJSON {
  static func text(_ plan: Plan, today: CivilDate) -> String {
    let schedule = plan.schedule(today: today)
    var members = [
      "\"today\": \(quoted(today.iso))", "\"goLive\": \(day(schedule.goLive))",
      "\"earliestGoLive\": \(day(schedule.earliestGoLive))",
      "\"feasible\": \(schedule.isFeasible)", "\"slack\": \(number(schedule.slack))",
    ]
    let steps = plan.steps.map { step in
      let dates = schedule[step.id] ?? StepDates()
      let problems = schedule.problems(of: step.id).map {
        quoted(ProblemWords.words(for: $0, in: plan, schedule))
      }
      let all = fields(step, dates) + ["\"problems\": [\(problems.joined(separator: ", "))]"]
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
      "\"late\": \(dates.isLate)", "\"onChain\": \(dates.isOnChain)",
    ]
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
