public import Interviewing
import Phrasing
public import PlanModel
import Scheduling

/// A rehearsed slip in sentences, the same on the screen and on the command line.
public enum WhatIfWords {
  /// The lines; those that list something are indented by two.
  public static func lines(for outcome: WhatIf, slippedBy days: Int, in plan: Plan) -> [String] {
    var lines = [heading(outcome, days, plan), "", goLive(outcome, plan)]
    if !outcome.moves.isEmpty {
      lines += ["", "What moves (earliest finish):"]
      lines += outcome.moves.map { move in
        "  \(day(move.from, outcome)) → \(day(move.to, outcome))  \(name(move.record, plan))"
      }
    }
    if !outcome.cuts.isEmpty {
      lines += ["", "What would win time back:"]
      lines += outcome.cuts.prefix(8).map { cut in
        "  \(day(cut.goLive, outcome))  \(CutWords.words(for: cut, in: plan))"
          + (cut.restoresGoLive ? ", and the date holds" : "")
      }
    }
    return lines
  }

  /// Why a slip was not understood.
  public static func words(for problem: SlipReader.Problem, in text: String) -> String {
    switch problem {
    case .noLength: "“\(text)” does not say by how much. Try \"security +10 days\"."
    case .unknown(let name):
      "Nothing in the plan, or more than one thing, is called “\(name)”. "
        + "Name a step by its words or its number."
    }
  }

  private static func heading(_ outcome: WhatIf, _ days: Int, _ plan: Plan) -> String {
    let amount = "\(abs(days)) working day\(abs(days) == 1 ? "" : "s")"
    return "If “\(name(outcome.subject, plan))” takes \(amount) \(days < 0 ? "less" : "more"):"
  }

  private static func goLive(_ outcome: WhatIf, _ plan: Plan) -> String {
    let before = outcome.before.earliestGoLive
    let after = outcome.after.earliestGoLive
    var words = "Earliest go-live \(day(after, outcome))"
    words += before == after ? ", as before" : " (now \(day(before, outcome)))"
    if let slack = outcome.after.slack {
      let chosen = day(plan.goLive.known, outcome)
      words +=
        slack < 0
        ? "; \(-slack) working days after \(chosen)"
        : "; \(chosen) still holds with \(slack) working days in hand"
    }
    return words + "."
  }

  private static func name(_ record: RecordID, _ plan: Plan) -> String {
    plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name ?? ""
  }

  private static func day(_ day: CivilDate?, _ outcome: WhatIf) -> String {
    day.map { DateWords.short($0, near: outcome.before.today) } ?? "no day"
  }
}
