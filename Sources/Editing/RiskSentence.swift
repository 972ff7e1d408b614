import Exporting
import Phrasing
public import PlanModel
import Scheduling

/// What is at risk, in one sentence: computed, never typed.
public struct RiskSentence: Equatable, Sendable {
  /// The sentence, with what follows from a miss where that is known.
  public let words: String
  /// Whether it has gone wrong already, and not only might.
  public let isLate: Bool
  /// The step it is about, while what a miss leads to is not worked out yet.
  var step: RecordID?

  /// The sentence that matters most now; `nil` while there is no day to miss.
  ///
  /// - Complexity: O(steps).
  public static func worst(of plan: Plan, _ schedule: PlanSchedule) -> RiskSentence? {
    if let loop = schedule.problems.first(where: \.isLoop) {
      return RiskSentence(words: ProblemWords.words(for: loop, in: plan, schedule), isLate: true)
    }
    guard let goLive = plan.goLive.known else { return nil }
    if !schedule.isFeasible { return impossible(plan, schedule, goLive) }
    if let promise = schedule.problems.lazy.compactMap({ promise($0, plan, schedule) }).first {
      return RiskSentence(words: promise, isLate: true)
    }
    if let missed = schedule.problems.first(where: { $0.isMissedDay(schedule.today) }),
      let step = missed.record
    {
      let words = ProblemWords.words(for: missed, in: plan, schedule)
      return RiskSentence(
        words: "“\(name(of: step, plan))” \(words). Which day is it now?", isLate: true)
    }
    guard let (worst, day) = tightest(of: plan, schedule) else { return nil }
    return RiskSentence(
      words: consequence(of: worst, by: day, goLive, schedule), isLate: false, step: worst.id)
  }

  /// A promise after which go-live cannot hold; `nil` for any other problem.
  private static func promise(
    _ problem: PlanProblem, _ plan: Plan, _ schedule: PlanSchedule
  ) -> String? {
    guard case .promisedTooLate(let step, let day) = problem,
      let needed = schedule[step]?.neededBy
    else { return nil }
    func short(_ day: CivilDate) -> String { DateWords.short(day, near: schedule.today) }
    return "“\(name(of: step, plan))” is promised for \(short(day)), "
      + "but needed by \(short(needed)). Which of the two moves?"
  }

  /// The open step with the least to spare, and its last day.
  ///
  /// Of those with as little, one that is only needed by go-live comes last: that it endangers
  /// go-live then is no news.
  private static func tightest(
    of plan: Plan, _ schedule: PlanSchedule
  ) -> (step: Step, day: CivilDate)? {
    var found: (place: (Int, Int), slack: Int, isNoNews: Bool, day: CivilDate)?
    for (block, workstream) in plan.workstreams.enumerated() {
      for place in workstream.steps.indices {
        let id = workstream.steps[place].id
        guard let dates = schedule.dates[id], let day = dates.neededBy else { continue }
        let slack = dates.slack ?? .max
        let isNoNews = day == plan.goLive.known
        if let found, found.slack < slack || found.slack == slack && (isNoNews || !found.isNoNews) {
          continue
        }
        let step = workstream.steps[place]
        guard !step.state.isOver, step.isDated, !step.isAfterGoLive else { continue }
        found = ((block, place), slack, isNoNews, day)
      }
    }
    return found.map { (plan.workstreams[$0.place.0].steps[$0.place.1], $0.day) }
  }

  /// The same with what a miss by one day would lead to.
  ///
  /// - Complexity: A schedule and a dozen forward passes: for a pause, not for a key.
  func withStair(of plan: Plan, _ schedule: PlanSchedule) -> RiskSentence {
    guard let step, let goLive = plan.goLive.known,
      let then = plan.slips(of: step, today: schedule.today).first?.goLive, then > goLive
    else { return self }
    let day = DateWords.short(then, near: schedule.today)
    return RiskSentence(words: words + " A day later means \(day).", isLate: isLate)
  }

  /// What follows from a miss of one step, as a sentence that may be printed as a fact.
  static func consequence(
    of step: Step, by day: CivilDate, _ goLive: CivilDate, _ schedule: PlanSchedule
  ) -> String {
    let today = schedule.today
    return "If “\(step.title)” isn't done by \(DateWords.short(day, near: today)), "
      + "go-live on \(DateWords.short(goLive, near: today)) is at risk."
      + (step.response.isEmpty ? "" : " Then: \(step.response).")
  }

  private static func impossible(
    _ plan: Plan, _ schedule: PlanSchedule, _ goLive: CivilDate
  ) -> RiskSentence {
    guard goLive >= schedule.today else { return passed(schedule, goLive) }
    var words = "\(DateWords.plain(goLive)) can't be met"
    let causes = schedule.causes.prefix(2)
    if !causes.isEmpty {
      words += ": " + causes.map { cause($0, plan, schedule) }.joined(separator: "; and ")
    }
    if !words.hasSuffix("?") { words += "." }
    if causes.contains(where: \.isClash) { words += " Move one of them?" }
    if let earliest = schedule.earliestGoLive, earliest > goLive {
      words += " Earliest go-live: \(DateWords.short(earliest, near: schedule.today))"
      if let slack = schedule.slack, slack < 0 {
        words += " (\(-slack) working day\(slack == -1 ? "" : "s") late)"
      }
      words += "."
    }
    return RiskSentence(words: words, isLate: true)
  }

  /// What there is to say once the day is over: nothing can be in its way any more.
  private static func passed(_ schedule: PlanSchedule, _ goLive: CivilDate) -> RiskSentence {
    let earliest = schedule.earliestGoLive.map {
      " Earliest go-live: \(DateWords.short($0, near: schedule.today))."
    }
    return RiskSentence(
      words: "\(DateWords.plain(goLive)) has passed, and not everything is done.\(earliest ?? "")",
      isLate: true)
  }

  private static func cause(
    _ cause: ScheduleCause, _ plan: Plan, _ schedule: PlanSchedule
  ) -> String {
    func short(_ day: CivilDate) -> String { DateWords.short(day, near: schedule.today) }
    switch cause {
    case .absence(let person, let step, let until):
      let name = plan.person(person)?.name ?? "somebody"
      guard let until else {
        return "\(name) is away and nobody knows until when, so "
          + "“\(self.name(of: step, plan))” has no end: who covers?"
      }
      let best = schedule[step]?.earliestFinish.map {
        ", so “\(self.name(of: step, plan))” ends \(short($0)) at best"
      }
      return "\(name) is away through \(DateWords.plain(until))\(best ?? "")"
    case .gate(let gate, _, let ready, let decided):
      let name = plan.gates.first { $0.id == gate }?.name ?? "the decision"
      return "papers for \(name) are ready \(short(ready)), "
        + "the next date is \(short(decided))"
    case .pin(let step, let day, let possible):
      return "“\(name(of: step, plan))” is fixed on \(short(day)), "
        + (possible > day
          ? "but can't be done before \(short(possible))"
          : "too late for what waits for it")
    case .freeze(let freeze, _, _):
      return "\(FreezeWords.name(of: freeze, in: plan)) is in the way"
    case .notBefore(let step, let day):
      return "“\(name(of: step, plan))” can't begin before \(short(day))"
    case .duration(let step): return "“\(name(of: step, plan))” takes too long"
    case .link(let from, let to):
      let best = schedule[from]?.earliestFinish.map {
        ", which can't be done before \(short($0))"
      }
      return "“\(name(of: to, plan))” waits for “\(name(of: from, plan))”\(best ?? "")"
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String {
    plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name ?? "a step"
  }
}

/// A change that would win time back, as a suggestion.
public enum CutWords {
  /// `somebody covers for Priya Nair`, `“Set up Zendesk” takes 10 days`.
  public static func words(for cut: PlanCut, in plan: Plan) -> String {
    let step = "“\(cut.step.flatMap { name(of: $0, plan) } ?? "a step")”"
    switch cut.change {
    case .cover(let person):
      return "somebody covers for \(plan.person(person)?.name ?? "whoever is away")"
    case .extraMeeting(let gate):
      return "an extra date for \(plan.gates.first { $0.id == gate }?.name ?? "the decision")"
    case .liftFreeze(let freeze): return "\(FreezeWords.name(of: freeze, in: plan)) is lifted"
    case .liftNotBefore: return "\(step) begins earlier"
    case .unpin: return "\(step) is no longer fixed on its day"
    case .overlap(let with):
      return "\(step) does not wait for “\(name(of: with, plan) ?? "the step before")”"
    case .shorten(let days): return "\(step) takes \(days) working day\(days == 1 ? "" : "s")"
    case .drop: return "\(step) is left out"
    case .moveGoLive(let day): return "go-live moves to \(DateWords.medium(day))"
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String? {
    plan.step(record)?.title ?? plan.workstreams.first { $0.id == record }?.name
  }
}

extension ScheduleCause {
  /// Whether two days contradict each other, of which one has to move.
  fileprivate var isClash: Bool {
    if case .pin(_, let day, let possible) = self { possible > day } else { false }
  }
}

extension PlanProblem {
  fileprivate var isLoop: Bool { if case .loop = self { true } else { false } }

  /// Whether a step was fixed on a day that is over, and is not done.
  fileprivate func isMissedDay(_ today: CivilDate) -> Bool {
    if case .pinClash(_, let day, _) = self { day < today } else { false }
  }
}
