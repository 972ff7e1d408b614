import Phrasing
import PlanModel
import Scheduling

/// What is at risk, in one sentence: computed, never typed.
struct RiskSentence: Equatable, Sendable {
  let words: String
  /// Whether it has gone wrong already, and not only might.
  let isLate: Bool

  /// The sentence that matters most now; `nil` while there is no day to miss.
  static func worst(of plan: Plan, _ schedule: PlanSchedule) -> RiskSentence? {
    if let loop = schedule.loops.first { return self.loop(loop, plan) }
    guard let goLive = plan.goLive.known else { return nil }
    if !schedule.isFeasible { return impossible(plan, schedule, goLive) }
    let open = plan.steps.filter { !$0.state.isOver && $0.isDated && !$0.isAfterGoLive }
    let worst = open.min { one, other in
      (schedule[one.id]?.slack ?? .max) < (schedule[other.id]?.slack ?? .max)
    }
    guard let worst, let day = schedule[worst.id]?.neededBy else { return nil }
    return RiskSentence(
      words: consequence(of: worst.title, by: day, goLive, near: schedule.today), isLate: false)
  }

  /// `If security review isn't done by Fri 14 Aug, go-live on Thu 15 Oct is at risk.`
  static func consequence(
    of title: String, by day: CivilDate, _ goLive: CivilDate, near today: CivilDate
  ) -> String {
    "If “\(title)” isn't done by \(DateWords.short(day, near: today)), "
      + "go-live on \(DateWords.short(goLive, near: today)) is at risk."
  }

  private static func loop(_ loop: [RecordID], _ plan: Plan) -> RiskSentence {
    let names = loop.map { name(of: $0, plan) }
    let round = (names + names.prefix(1)).joined(separator: " → ")
    return RiskSentence(
      words: "\(round): each waits for the other. Which comes first?", isLate: true)
  }

  private static func impossible(
    _ plan: Plan, _ schedule: PlanSchedule, _ goLive: CivilDate
  ) -> RiskSentence {
    var words = "\(DateWords.plain(goLive)) can't be met"
    let late = plan.steps.filter { schedule[$0.id]?.isLate == true }
    if let cause = late.lazy.compactMap({ schedule[$0.id]?.cause }).compactMap({
      self.cause($0, plan)
    }).first {
      words += ": \(cause)"
    }
    words += "."
    if let earliest = schedule.earliestGoLive {
      words += " Earliest go-live: \(DateWords.short(earliest, near: schedule.today))"
      if let slack = schedule.slack, slack < 0 { words += " (\(-slack) working days late)" }
      words += "."
    }
    return RiskSentence(words: words, isLate: true)
  }

  /// A cause that a person can do something about; a chain of work is none.
  private static func cause(_ cause: ScheduleCause, _ plan: Plan) -> String? {
    switch cause {
    case .absence(let person, _, let until):
      let name = plan.person(person)?.name ?? "somebody"
      return "\(name) is away" + (until.map { " through \(DateWords.plain($0))" } ?? "")
    case .gate(let gate, _, let ready, let decided):
      let name = plan.gates.first { $0.id == gate }?.name ?? "the decision"
      return
        "\(name) is next on \(DateWords.short(decided)), papers are ready \(DateWords.short(ready))"
    case .pin(let step, let day, let possible):
      return
        "“\(name(of: step, plan))” is fixed on \(DateWords.short(day)), "
        + "but can't be done before \(DateWords.short(possible))"
    case .freeze: return "a freeze is in the way"
    case .notBefore(let step, let day):
      return "“\(name(of: step, plan))” can't begin before \(DateWords.short(day))"
    case .duration, .link: return nil
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String {
    plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name ?? "a step"
  }
}
