import Phrasing
import PlanModel
import Scheduling

/// The plan itself: blocks and their steps.
extension ReportBuilder {
  mutating func block(_ workstream: Workstream) -> WorkstreamBlock {
    let owners = Side.allCases.compactMap { side -> Fact? in
      guard let id = workstream.owner(side).known, people[id] != nil else { return nil }
      let field = side == .buyer ? Field.workstreamBuyerOwner : .workstreamSellerOwner
      return fact(introduction(id), basis(workstream.id, field))
    }
    let rows = workstream.steps.map { row($0) }
    let open = rows.filter { $0.status == .open || $0.status == .started }
    // What nothing is known of could be done on its last day, which says nothing.
    let whole = workstream.isUncounted ? nil : schedule[workstream.id]?.neededBy
    let needed = whole ?? open.compactMap(\.bounds.neededBy).max()
    // Where a step of it cannot be in time, what can be kept says more than what was needed.
    let isShort =
      needed.map { $0 < schedule.today } ?? false || open.contains { $0.bounds.slack ?? 0 < 0 }
    return WorkstreamBlock(
      id: workstream.id, name: name(of: workstream),
      done: SpokenWords.marked(workstream.done.printable),
      owners: owners, neededBy: needed,
      doneBy: isShort && !open.isEmpty ? open.compactMap(possible).max() : doneBy(open, needed),
      isLate: rows.contains(where: \.isAtRisk), steps: rows)
  }

  /// The last day of the block's steps as they are printed below it; where one of them has none,
  /// the day by which all are needed, unless that is only go-live itself.
  private func doneBy(_ open: [StepRow], _ needed: CivilDate?) -> CivilDate? {
    let days = open.compactMap(\.day)
    if !days.isEmpty, days.count == open.count { return days.max() }
    return needed.flatMap { isGoLive($0) ? nil : $0 }
  }

  /// The day of a row, or the first one possible where its promise cannot be kept.
  private func possible(_ row: StepRow) -> CivilDate? {
    row.day.map { max($0, row.bounds.earliestFinish ?? $0) }
  }

  func name(of workstream: Workstream) -> String {
    let name = workstream.name.printable
    return name.isEmpty ? "Block without a name" : name
  }

  func title(of step: Step) -> String {
    let title = step.title.printable
    return title.isEmpty ? "Step without words" : withArticle(title)
  }

  private mutating func row(_ step: Step) -> StepRow {
    let dates = schedule[step.id]
    let (date, day) = date(of: step)
    let risk = risk(of: step, planned: day)
    var title = textFact(step.id, .title, step.title)
    if title.text.isEmpty { title = .missing(self.title(of: step)) }
    return StepRow(
      id: step.id, title: title, done: textFact(step.id, .done, step.done),
      owners: owners(of: step), date: date, day: day, status: status(of: step),
      risk: risk.words, isAtRisk: risk.isReal,
      remarks: remarks(on: step, planned: day), problems: problems(of: step),
      duration: durationFact(of: step),
      bounds: StepBounds(
        latestStart: step.pin.known == nil ? dates?.latestStart : nil, neededBy: dates?.neededBy,
        earliestStart: dates?.earliestStart, earliestFinish: dates?.earliestFinish,
        slack: dates?.slack,
        barStart: day.map { schedule.shownStart(of: step, endingOn: $0, in: plan) }),
      after: step.dependencies.map(\.on).filter { steps[$0] != nil },
      askedBy: step.askedBy.map { company($0) })
  }

  private func problems(of step: Step) -> [String] {
    schedule.problems(of: step.id).map { ProblemWords.words(for: $0, in: plan, schedule) }
  }

  // MARK: Who

  private mutating func owners(of step: Step) -> [StepOwner] {
    let owners = Side.allCases.compactMap { side -> StepOwner? in
      let field = Field.owner(of: side)
      switch step.owner(side) {
      case .known(let id):
        guard people[id] != nil else { return nil }
        return StepOwner(
          id: id, company: company(side), fact: fact(introduction(id), basis(step.id, field)),
          name: name(id))
      case .words(let words):
        let said = words.printable
        return StepOwner(
          company: company(side),
          fact: .missing("\(said.quoted) at \(company(side)), no name yet"), name: said)
      case .unsaid: return nil
      }
    }
    return owners.isEmpty && step.state != .dropped
      ? [StepOwner(fact: .missing("no one named yet"), name: "")]
      : owners
  }

  // MARK: When

  private mutating func date(of step: Step) -> (Fact, CivilDate?) {
    if let day = schedule.shownDay(of: step) {
      return (fact(short(day), basisOfDay(day, step)), day)
    }
    if isClosed(step) { return (.missing(""), nil) }
    let words = step.pin.words ?? step.due.words
    return (.missing(words.map { "\($0.printable.quoted), no date yet" } ?? "no date yet"), nil)
  }

  /// Who says so: its own words where it is fixed or promised, else it was worked out.
  private func basisOfDay(_ day: CivilDate, _ step: Step) -> Provenance.Basis {
    if case .done = step.state { return .heard }
    if day == step.pin.known { return basis(step.id, .pin) }
    if day == step.due.known { return basis(step.id, .due) }
    return isOnRolledGate(step, day) ? .assumed : .inferred
  }

  /// Whether the day only holds if the gate's meeting moves the way we assume.
  private func isOnRolledGate(_ step: Step, _ day: CivilDate) -> Bool {
    guard let gate = plan.gates.first(where: { $0.id == step.gate }), !step.isGateAtStart,
      !gate.isConfirmed, !gate.days.contains(day), let rule = rule(of: gate),
      rule.canFallOnWeekend
    else { return false }
    return !rule.names(day)
  }

  private mutating func durationFact(of step: Step) -> Fact {
    switch step.duration {
    case .unsaid: return Fact("", isMissing: true)
    case .words(let words): return .missing(words.printable.quoted)
    case .known(let duration):
      let about = step.isDurationApproximate ? "about " : ""
      guard duration != .milestone else { return Fact("") }
      return fact(about + DurationWords.words(for: duration), basis(step.id, .duration))
    }
  }

  // MARK: How far

  private func status(of step: Step) -> StepRow.Status {
    switch step.state {
    case .open: .open
    case .started: .started
    case .done: .done
    case .dropped: .dropped
    }
  }

  /// The launch is at risk, never a person late: the champion's colleagues read this.
  private mutating func risk(of step: Step, planned: CivilDate?) -> (words: String, isReal: Bool) {
    guard let dates = schedule[step.id], !isClosed(step) else { return ("", false) }
    if dates.isOverdue {
      let passed = dates.neededBy.flatMap { $0 < schedule.today ? $0 : nil }
      let needed = passed.map { "Was needed by \(short($0))" } ?? "Its day has passed"
      // Once go-live is over, nothing can endanger it; nor does a meeting that may still be held.
      let isOver = schedule.goLive.map { $0 < schedule.today } ?? false
      let endangers = !isOver && (passed != nil || step.pin.known == nil)
      return (endangers ? "\(needed): go-live is at risk" : needed, true)
    }
    if let missed = schedule.gateMissed(by: step.id),
      let gate = plan.gates.first(where: { $0.id == missed.gate })
    {
      let then = missed.next.map { "next on \(short($0))" } ?? "on no later day"
      return ("\(gateName(gate)) is \(then)".sentenceStart, true)
    }
    if let due = step.due.known, let needed = dates.neededBy, needed < due, !dates.isLate {
      return ("Promised for \(short(due)): go-live is at risk", true)
    }
    if dates.isPromiseBroken {
      let day = dates.earliestFinish.map { " before " + short($0) } ?? " by then"
      let wait = assumedWait(of: step.id).map { " if \($0)" } ?? ""
      return ("Can't be ready\(day)\(wait)", true)
    }
    if let broken = schedule.waitBroken(by: step.id), let on = nameInside(broken.on) {
      let wait = assumedWait(of: step.id, for: broken.on).map { " if \($0)" }
      let isPromised = plan.step(broken.on)?.due.known != nil
      let why = wait ?? ": it waits for \(on)" + (isPromised ? ", promised for its own day" : "")
      return ("Can't be ready before \(short(broken.possible))\(why)", true)
    }
    if dates.isLate {
      // Where nothing would hold go-live, only what stands in the way is marked.
      guard dates.neededBy != nil || dates.cause?.isObstacle == true else { return ("", false) }
      guard let planned, let needed = dates.neededBy, needed < planned else {
        return ("Go-live is at risk", true)
      }
      return ("Needed by \(short(needed)): go-live is at risk", true)
    }
    guard let slack = pressing(step), slack <= 2 else { return ("", false) }
    let days = CountWords.of(max(0, slack), "day", "days").sentenceStart
    return ("\(slack <= 0 ? "No day" : days) to spare", false)
  }

  /// The days in hand of a step that has few; `nil` for one with room.
  func pressing(_ step: Step) -> Int? {
    guard !isClosed(step), step.isDated, let dates = schedule[step.id], dates.isTight else {
      return nil
    }
    return dates.slack
  }

  func isClosed(_ step: Step) -> Bool {
    switch step.state {
    case .done, .dropped: true
    case .open, .started: false
    }
  }
}
