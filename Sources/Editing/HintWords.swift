import Phrasing
import PlanModel
import Scheduling

/// Things worth saying that move no date.
enum HintWords {
  /// Whose week holds too much.
  static func words(for week: BusyWeek, in plan: Plan) -> String {
    let name = plan.person(week.person)?.name ?? "Somebody"
    return "\(name) has \(week.steps.count) steps to finish in the week of "
      + "\(DateWords.short(week.monday))."
  }

  /// Which steps are late that were not on the day somebody looked last.
  static func words(forLate steps: [RecordID], since day: CivilDate, in plan: Plan) -> String {
    let names = steps.prefix(2).compactMap { plan.step($0) }.map { "“\($0.title)”" }
    let more = steps.count > names.count ? " and \(steps.count - names.count) more" : ""
    let list =
      more.isEmpty ? names.joined(separator: " and ") : names.joined(separator: ", ") + more
    let count = steps.count == 1 ? "one step" : "\(steps.count) steps"
    return "Since \(DateWords.short(day)) \(count) became late: \(list)."
  }
}
