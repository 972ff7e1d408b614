import Phrasing
import PlanModel
import Scheduling

/// What waits for what, and what happens if a date slips.
extension ReportBuilder {
  func waits() -> [Remark] {
    let blocks = plan.workstreams.flatMap { workstream -> [Remark] in
      let own = sentences(
        workstream.id, opening: name(of: workstream), isPlural: false, workstream.dependencies)
      return own
        + workstream.steps.flatMap { step in
          sentences(
            step.id, opening: StepNaming.opening(title(of: step)),
            isPlural: StepNaming.isNot(title(of: step)) == "aren't", step.dependencies)
        }
    }
    return blocks
  }

  /// One sentence for each way in which a record waits.
  private func sentences(
    _ id: RecordID, opening: String, isPlural: Bool, _ dependencies: [Dependency]
  ) -> [Remark] {
    if let step = steps[id], step.state == .dropped { return [] }
    var groups: [(relation: Relation, lag: Int, names: [String])] = []
    for dependency in dependencies {
      guard let name = nameInside(dependency.on) else { continue }
      let place = groups.firstIndex {
        $0.relation == dependency.relation && $0.lag == dependency.lag
      }
      if let place {
        groups[place].names.append(name)
      } else {
        groups.append((dependency.relation, dependency.lag, [name]))
      }
    }
    return groups.map { group in
      let names = group.names.enumeration
      let days = CountWords.workingDays(abs(group.lag))
      let begun = "\(names) \(group.names.count > 1 ? "have" : "has") begun"
      let starts = isPlural ? "start" : "starts"
      let words =
        switch (group.relation, group.lag) {
        case (.finishToStart, 0): "\(starts) after \(names)"
        case (.finishToStart, 1...): "\(starts) \(days) after \(names)"
        case (.finishToStart, _): "can start up to \(days) before the end of \(names)"
        case (.startToStart, 0): "can start once \(begun)"
        case (.startToStart, 1...): "can start \(days) after \(begun)"
        case (.startToStart, _): "can start up to \(days) before \(begun)"
        case (.finishToFinish, 0): "can't finish before \(names)"
        case (.finishToFinish, 1...): "can't finish until \(days) after \(names)"
        case (.finishToFinish, _): "can't finish more than \(days) before \(names)"
        }
      return Remark(id: id, text: "\(opening) \(words).")
    }
  }

  private func nameInside(_ id: RecordID) -> String? {
    if let step = steps[id] { return StepNaming.inside(title(of: step)) }
    return plan.workstreams.first { $0.id == id }.map { name(of: $0) }
  }

  /// One sentence for each step that has an agreed response or little room.
  func consequences() -> [Consequence] {
    let found = plan.steps.compactMap { consequence(of: $0) }
    return found.enumerated().sorted { first, second in
      first.element.day == second.element.day
        ? first.offset < second.offset : first.element.day < second.element.day
    }.map(\.element)
  }

  private func consequence(of step: Step) -> Consequence? {
    guard !isClosed(step), let goLive = schedule.goLive, let dates = schedule[step.id],
      let day = dates.neededBy ?? dates.planned
    else { return nil }
    let response = step.response.printable
    let isTight = dates.isLate || dates.isOverdue || dates.isTight
    guard !response.isEmpty || isTight else { return nil }
    let title = title(of: step)
    let owners = Side.allCases.compactMap { step.owner($0).known }.filter { people[$0] != nil }
    let owner = owners.count == 1 ? owners.first.map { shortName($0) } : nil
    let named = StepNaming.inside(title, owner: owner)
    var text = "If \(named) \(StepNaming.isNot(title)) done by \(short(day)), "
    text += "go-live on \(short(goLive)) is at risk."
    // One day late costing one day is what everybody expects; a missed decision day costs weeks.
    if let missed = dates.goLiveIfMissed, missed - goLive > 4 {
      text += " One day later, and the earliest go-live is \(short(missed))."
    }
    return Consequence(id: step.id, text: text, response: response.sentence, day: day)
  }

  // MARK: Why a date cannot be met

  func causeWords(_ cause: ScheduleCause) -> String? {
    switch cause {
    case .gate(let gate, let step, let ready, let decided):
      let name = plan.gates.first { $0.id == gate }.map { gateName($0) } ?? "the decision"
      return "\(step.named(self)) can be ready on \(short(ready)), and \(name) is next on "
        + short(decided)
    case .absence(let person, let step, let until):
      let end = until.map { " through \(DateWords.plain($0))" } ?? ""
      return "\(name(person)) is away\(end), and \(step.named(self)) waits"
    case .freeze(let freeze, let step, let until):
      let name = plan.freezes.first { $0.id == freeze }?.name.printable ?? ""
      let end = until.map { " until \(short($0))" } ?? ""
      return "\(name.isEmpty ? "a freeze" : name) holds \(step.named(self))\(end)"
    case .notBefore(let step, let day):
      return "\(step.named(self)) can't begin before \(short(day))"
    case .pin(let step, let day, let possible):
      return "\(step.named(self)) is fixed on \(short(day)), "
        + "and can be ready on \(short(possible)) at the earliest"
    case .duration(let step): return "\(step.named(self)) takes long"
    case .link(let from, let to): return "\(to.named(self)) waits for \(from.named(self))"
    }
  }
}

extension RecordID {
  /// How a sentence speaks of the step or block of this name.
  fileprivate func named(_ builder: ReportBuilder) -> String {
    if let step = builder.steps[self] { return StepNaming.inside(builder.title(of: step)) }
    let block = builder.plan.workstreams.first { $0.id == self }
    return block.map { builder.name(of: $0) } ?? "a step"
  }
}
