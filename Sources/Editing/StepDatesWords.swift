import Exporting
import Phrasing
import PlanModel
import Scheduling

/// The dates of one step in a line: by when, with how much to spare, and what they hang on.
enum StepDatesWords {
  /// `by Fri 14 Aug, nothing to spare; ready Thu 6 Aug, waits until Wed 12 Aug for finance`.
  static func words(for record: RecordID, _ plan: Plan, _ schedule: PlanSchedule) -> String {
    guard let dates = schedule[record] else { return "no dates yet" }
    func short(_ day: CivilDate) -> String { DateWords.short(day, near: schedule.today) }
    let problems = schedule.problems(of: record)
    // What is wrong comes first: on a narrow screen the rest may be cut.
    var parts = problems.map { ProblemWords.words(for: $0, in: plan, schedule) }
    if let day = dates.neededBy {
      let fixed = plan.step(record)?.pin.known
      let on = fixed.map { "on \(short($0)), needed " } ?? ""
      // A fixed day that has passed says nothing about the days that are left.
      let isPast = fixed.map { $0 < schedule.today } == true
      parts.append(
        isPast
          ? "needed by \(short(day))"
          : "\(on)by \(short(day)), \(spare(dates))")
    }
    if !problems.isEmpty {
      return parts.joined(separator: "; ")
    } else if let wait = wait(dates, plan, short) {
      parts.append(wait)
    } else if let day = dates.earliestFinish {
      parts.append("earliest \(short(day))")
    }
    let done = schedule.problems.compactMap { problem -> String? in
      guard case .doneBefore(let step, record) = problem else { return nil }
      return plan.step(step).map { "“\($0.title)” is done without it" }
    }
    parts += done
    if dates.isLoose, plan.stepCount > 1 {
      parts.append("nothing \(done.isEmpty ? "else" : "that is open") waits for it")
    }
    return parts.isEmpty ? "no such day" : parts.joined(separator: "; ")
  }

  private static func spare(_ dates: StepDates) -> String {
    switch dates.slack {
    case nil: "too late from today on"
    case 0: "nothing to spare"
    case let days? where days < 0: "\(-days) working day\(days == -1 ? "" : "s") short"
    case let days?: "\(days) working day\(days == 1 ? "" : "s") to spare"
    }
  }

  /// What it waits for although it is ready, or what stops it on the way.
  private static func wait(
    _ dates: StepDates, _ plan: Plan, _ short: (CivilDate) -> String
  ) -> String? {
    switch dates.cause {
    case .gate(let gate, _, let ready, let decided):
      let name = plan.gates.first { $0.id == gate }?.name ?? "the decision"
      return "ready \(short(ready)), waits until \(short(decided)) for \(name)"
    case .absence(let person, _, let until):
      let name = plan.person(person)?.name ?? "somebody"
      return "stops while \(name) is away" + (until.map { " through \(short($0))" } ?? "")
    case .freeze(let freeze, _, _): return "stops in \(FreezeWords.name(of: freeze, in: plan))"
    case .notBefore(_, let day): return "not before \(short(day))"
    case .link(let from, _):
      let name = plan.step(from)?.title ?? plan.workstreams.first { $0.id == from }?.name
      return name.map {
        "earliest \(dates.earliestFinish.map(short) ?? "never"), after “\($0)”"
      }
    case .pin, .duration, nil: return nil
    }
  }
}
