public import Interviewing
import Phrasing
public import PlanModel
import Scheduling

/// A rehearsed slip in sentences, the same on the screen and on the command line.
public enum WhatIfWords {
  /// The lines; those that list something are indented by two.
  public static func lines(
    for outcome: WhatIf, after change: WhatIf.Change, in plan: Plan
  ) -> [String] {
    var lines = [heading(outcome, change, plan), "", goLive(outcome)]
    if !outcome.moves.isEmpty {
      lines += ["", "What moves (earliest finish):"]
      let before = aligned(outcome.moves.map { day($0.from, outcome) })
      let after = aligned(outcome.moves.map { day($0.to, outcome) })
      for (index, move) in outcome.moves.enumerated() {
        lines.append("  \(before[index]) → \(after[index])  \(name(move.record, plan))")
      }
    }
    lines += promises(outcome, plan)
    if !outcome.cuts.isEmpty {
      lines += ["", "What would win time back:"]
      let cuts = shown(outcome.cuts)
      for (cut, day) in zip(cuts, aligned(cuts.map { day($0.goLive, outcome) })) {
        lines.append(
          "  \(day)  \(CutWords.words(for: cut, in: plan))"
            + (cut.restoresGoLive && !cut.movesGoLive ? ", and the date holds" : ""))
      }
    }
    return lines
  }

  /// What others promised that would not hold any more.
  private static func promises(_ outcome: WhatIf, _ plan: Plan) -> [String] {
    let broken = outcome.brokenPromises(in: plan)
    guard !broken.isEmpty else { return [] }
    return ["", "What could not be kept:"]
      + broken.map { promise in
        "  “\(promise.step.title)”, \(promise.step.pin.known == nil ? "promised by" : "fixed on") "
          + "\(day(promise.day, outcome)), not before \(day(promise.possible, outcome))"
      }
  }

  /// As many as are read, in the engine's order, but what gives up work after what does not.
  ///
  /// Nobody leaves out a lawyer's reading while something else saves the day. Moving it comes last.
  private static func shown(_ cuts: [PlanCut]) -> [PlanCut] {
    let moving = cuts.filter(\.movesGoLive)
    let kept = cuts.filter { !$0.movesGoLive && !$0.givesUpWork }
    let giving = cuts.filter(\.givesUpWork)
    return (kept + giving).prefix(8 - moving.count) + moving
  }

  /// Why a slip was not understood.
  public static func words(
    for problem: SlipReader.Problem, in text: String, of plan: Plan
  ) -> String {
    switch problem {
    case .noLength: return "“\(text)” does not say by how much. Try “security +10 days”."
    case .unknown(let name):
      let called = things(called: name, in: plan).prefix(4).map { "“\($0)”" }
      guard called.count > 1 else {
        return "Nothing in the plan is called “\(name)”. Name a step by its words or its number."
      }
      return "More than one thing is called “\(name)”: \(called.joined(separator: ", ")). "
        + "Say more of its words, or its number."
    }
  }

  /// What else of the plan has the words by which a slip named its subject; empty where it was
  /// named by words that nothing else has.
  public static func namesakes(of subject: RecordID, in text: String, _ plan: Plan) -> [String] {
    let own = words(of: name(subject, plan))
    let said = words(of: text).filter(own.contains)
    guard !said.isEmpty, own.count > said.count else { return [] }
    return things(called: said.joined(separator: " "), in: plan)
      .filter { $0 != name(subject, plan) }
  }

  /// The steps and blocks that have all of these words.
  private static func things(called name: String, in plan: Plan) -> [String] {
    let said = words(of: name)
    guard !said.isEmpty else { return [] }
    let all = plan.steps.map(\.title) + plan.workstreams.map(\.name)
    return all.filter { title in
      let own = words(of: title)
      return said.allSatisfy(own.contains)
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0.count > 2 }
  }

  /// Days one above the other, that what stands beside them does too.
  private static func aligned(_ days: [String]) -> [String] {
    let longest = days.map(\.count).max() ?? 0
    return days.map { $0 + String(repeating: " ", count: longest - $0.count) }
  }

  private static func heading(
    _ outcome: WhatIf, _ change: WhatIf.Change, _ plan: Plan
  ) -> String {
    let days: Int
    switch change {
    case .longer(let length): days = length
    case .away(let span):
      let person = plan.person(outcome.subject)?.name ?? "somebody"
      let first = span.first.map { " from \(day($0, outcome))" } ?? ""
      let last = span.last.map { " through \(day($0, outcome))" } ?? ""
      return "If \(person) is away\(first)\(last):"
    case .goLive(let moved):
      let off = plan.dayOff(moved).map { ", \($0)" } ?? ""
      return "If go-live is on \(day(moved, outcome))\(off):"
    case .dropped: return "If “\(name(outcome.subject, plan))” is not done:"
    case .free(let other):
      return "If “\(name(outcome.subject, plan))” does not wait for “\(name(other, plan))”:"
    }
    let amount = "\(abs(days)) working day\(abs(days) == 1 ? "" : "s")"
    return "If “\(name(outcome.subject, plan))” takes \(amount) \(days < 0 ? "less" : "more"):"
  }

  private static func goLive(_ outcome: WhatIf) -> String {
    let before = outcome.before.earliestGoLive
    let after = outcome.after.earliestGoLive
    guard after != nil else {
      let now = before == nil ? ", as it has none now" : " (now \(day(before, outcome)))"
      return "Go-live then has no possible day\(now)."
    }
    var words = "Earliest go-live \(day(after, outcome))"
    words += before == after ? ", as before" : " (now \(day(before, outcome)))"
    if let slack = outcome.after.slack {
      let chosen = day(outcome.after.goLive, outcome)
      words +=
        slack < 0
        ? "; \(-slack) working day\(slack == -1 ? "" : "s") after \(chosen)"
        : "; \(chosen) still holds with \(slack) working day\(slack == 1 ? "" : "s") in hand"
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

extension PlanCut {
  /// Whether it gives up the day that was chosen.
  fileprivate var movesGoLive: Bool { if case .moveGoLive = change { true } else { false } }

  /// Whether something is not done at all.
  fileprivate var givesUpWork: Bool { if case .drop = change { true } else { false } }
}
