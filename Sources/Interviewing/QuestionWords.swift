import Phrasing
import PlanModel
import Scheduling

/// Puts the plan's own names, dates and lengths into the words of a question.
enum QuestionWords {
  /// The words in braces that a catalogue may use.
  static let slots = [
    "buyer", "seller", "go-live", "workstream", "needed by", "latest start", "takes", "sponsor",
    "seller sponsor", "champion", "riskiest step", "deadline",
  ]

  static func fill(
    _ words: String, _ plan: Plan, _ workstream: Workstream?, _ schedule: PlanSchedule
  ) -> String {
    // By bytes: the braces are ASCII, and every question is filled before the first paint.
    guard words.utf8.contains(UInt8(ascii: "{")) else { return words }
    var filled = ""
    var rest = words[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      filled += value(of: rest[rest.index(after: open)..<close], plan, workstream, schedule)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  private static func value(
    of slot: Substring, _ plan: Plan, _ workstream: Workstream?, _ schedule: PlanSchedule
  ) -> String {
    switch slot {
    case "buyer": plan.buyerName.isEmpty ? "your company" : plan.buyerName
    case "seller": plan.sellerName.isEmpty ? "our company" : plan.sellerName
    case "go-live": plan.goLive.known.map { short($0, schedule) } ?? "that date"
    case "workstream": workstream?.name ?? "this part"
    case "needed by":
      workstream.flatMap { schedule[$0.id]?.neededBy }.map {
        " has to be done by \(short($0, schedule))"
      } ?? ""
    case "latest start":
      workstream.flatMap { schedule[$0.id]?.latestStart }.map { short($0, schedule) }
        ?? "a day we still have to find"
    case "deadline":
      workstream.flatMap { block in
        schedule[block.id]?.neededBy.map {
          "\(block.name) has to be done by \(short($0, schedule)). "
        }
      } ?? ""
    case "takes": takes(workstream, schedule)
    case "sponsor": plan.sponsor(.buyer)?.name ?? "your sponsor"
    case "seller sponsor": plan.sponsor(.seller)?.name ?? "Somebody"
    case "champion": plan.person(plan.champion)?.name ?? "you"
    case "riskiest step": plan.riskiestStep.map { "“\($0.title)”" } ?? "a review"
    default: "{\(slot)}"
    }
  }

  /// How long it takes and when it has to begin, as a sentence; empty when either is not known.
  private static func takes(_ workstream: Workstream?, _ schedule: PlanSchedule) -> String {
    guard let workstream,
      let step = workstream.steps.first(where: { $0.duration.known?.roughDays ?? 0 > 0 }),
      let length = step.duration.known, let start = schedule[step.id]?.latestStart
    else { return "" }
    return "“\(step.title)” takes \(DurationWords.words(for: length)), "
      + "so it reaches them by \(short(start, schedule)). "
  }

  private static func short(_ day: CivilDate, _ schedule: PlanSchedule) -> String {
    DateWords.short(day, near: schedule.today)
  }
}

extension StepDuration {
  /// Days of a Monday-to-Friday week, to tell long from short.
  var roughDays: Int {
    countsEveryDay ? days(in: .mondayToFriday) * 5 / 7 : days(in: .mondayToFriday)
  }
}
