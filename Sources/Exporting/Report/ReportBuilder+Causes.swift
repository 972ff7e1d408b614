import Phrasing
import PlanModel
import Scheduling

/// Why a date cannot be met.
extension ReportBuilder {
  /// What stands in the way, in half a sentence.
  func words(for cause: ScheduleCause) -> String? {
    switch cause {
    case .gate(let gate, let step, let ready, let decided):
      let name = plan.gates.first { $0.id == gate }.map { gateName($0) } ?? "the decision"
      return "\(step.named(self)) can be ready on \(short(ready)), and \(name) is next on "
        + short(decided)
    case .absence(let person, let step, let until):
      let end = until.map { " through \(DateWords.plain($0))" } ?? " and nobody knows until when"
      return "\(name(person)) is away\(end), and \(step.named(self)) waits"
    case .freeze(let freeze, let step, let until):
      let end = until.map { " through \(DateWords.plain($0))" } ?? ""
      return "\(FreezeWords.name(of: freeze, in: plan)) holds \(step.named(self))\(end)"
    case .notBefore(let step, let day):
      return "\(step.named(self)) can't begin before \(short(day))"
    case .pin(let step, let day, let possible):
      return "\(step.named(self)) is fixed on \(short(day)), "
        + (possible > day
          ? "and can be ready on \(short(possible)) at the earliest"
          : "too late for what waits for it")
    case .duration(let step):
      guard let duration = steps[step]?.duration.known, duration != .milestone else { return nil }
      return "\(step.named(self)) takes \(DurationWords.words(for: duration))"
    case .link(let from, let to):
      let best = schedule[from]?.earliestFinish.map {
        ", which can be done by \(short($0)) at the earliest"
      }
      return "\(to.named(self)) waits for \(from.named(self))\(best ?? "")"
    }
  }
}

extension ReportBuilder {
  /// "Rollout starts after Contracting°": the first wait on the way to the earliest day of a step
  /// that nobody said, where one is.
  mutating func assumedWait(of step: RecordID) -> String? {
    var (at, seen) = (step, Set<RecordID>())
    while seen.insert(at).inserted, case .link(let from, _)? = schedule[at]?.cause {
      if let words = assumedWait(of: at, for: from) { return words }
      at = from
    }
    return nil
  }

  /// That a step, or its block, waits for another or that one's block, where nobody said so.
  mutating func assumedWait(of step: RecordID, for from: RecordID) -> String? {
    let block = plan.workstreams.first { $0.steps.contains { $0.id == step } }
    let other = plan.workstreams.first { $0.id == from || $0.steps.contains { $0.id == from } }
    let own = steps[step]?.dependencies ?? []
    let isSaid = { (wait: Dependency) in wait.on == from || wait.on == other?.id }
    if let wait = own.first(where: isSaid) {
      return wait.isAssumed ? waitWords(step, wait.on) : nil
    }
    guard let block, let wait = block.dependencies.first(where: isSaid), wait.isAssumed else {
      return nil
    }
    return waitWords(block.id, wait.on)
  }

  private mutating func waitWords(_ one: RecordID, _ other: RecordID) -> String {
    fact("\(one.named(self)) starts after \(other.named(self))", .assumed).marked
  }
}

extension RecordID {
  /// How a sentence speaks of the step or block of this name.
  fileprivate func named(_ builder: ReportBuilder) -> String {
    if let step = builder.steps[self] { return StepNaming(builder.title(of: step)).inside }
    let block = builder.plan.workstreams.first { $0.id == self }
    return block.map { builder.name(of: $0) } ?? "a step"
  }
}

extension ScheduleCause {
  /// Whether it stands in the way of the step itself, and not only of one before it.
  var isObstacle: Bool {
    switch self {
    case .absence, .freeze, .gate, .notBefore, .pin: true
    case .duration, .link: false
    }
  }
}
