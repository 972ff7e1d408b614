import Editing
import Interchange
import PlanModel
import Scheduling

/// A rehearsed slip for programs.
enum WhatIfJSON {
  static func text(_ outcome: WhatIf, after change: WhatIf.Change, in plan: Plan) -> String {
    let moves = outcome.moves.map { move in
      JSONValue.object([
        .init("step", .string(name(move.record, plan))),
        .init("from", JSONValue(move.from)),
        .init("to", JSONValue(move.to)),
      ])
    }
    let cuts = outcome.cuts.map { cut in
      JSONValue.object([
        .init("change", .string(CutWords.words(for: cut, in: plan))),
        .init("goLive", JSONValue(cut.goLive)),
        .init("workingDays", .integer(cut.workingDays)),
        .init("restoresGoLive", .bool(cut.restoresGoLive)),
      ])
    }
    let answer = JSONValue.object(
      subject(outcome, change, plan) + [
        .init("goLive", JSONValue(outcome.after.goLive)),
        .init("earliestGoLiveBefore", JSONValue(outcome.before.earliestGoLive)),
        .init("earliestGoLive", JSONValue(outcome.after.earliestGoLive)),
        .init("feasible", .bool(outcome.after.isFeasible)),
        .init("moves", .array(moves)),
        .init("broken", .array(broken(outcome, plan))),
        .init("cuts", .array(cuts)),
      ])
    return answer.rowsText + "\n"
  }

  private static func broken(_ outcome: WhatIf, _ plan: Plan) -> [JSONValue] {
    outcome.brokenPromises(in: plan).map { promise in
      JSONValue.object([
        .init("step", .string(promise.step.title)),
        .init("promised", JSONValue(promise.day)),
        .init("possible", JSONValue(promise.possible)),
      ])
    }
  }

  private static func subject(
    _ outcome: WhatIf, _ change: WhatIf.Change, _ plan: Plan
  ) -> [JSONValue.Member] {
    switch change {
    case .longer(let days):
      [
        .init("step", .string(name(outcome.subject, plan))), .init("workingDays", .integer(days)),
      ]
    case .away(let days):
      [
        .init("away", .string(plan.person(outcome.subject)?.name ?? "")),
        .init("from", JSONValue(days.first)), .init("until", JSONValue(days.last)),
      ]
    case .dropped: [.init("dropped", .string(name(outcome.subject, plan)))]
    case .free(let other):
      [
        .init("step", .string(name(outcome.subject, plan))),
        .init("freeOf", .string(name(other, plan))),
      ]
    case .goLive: [.init("goLiveNow", JSONValue(plan.goLive.known))]
    }
  }

  private static func name(_ record: RecordID, _ plan: Plan) -> String {
    plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name ?? ""
  }
}
