import Phrasing
import PlanModel

/// What waits for what.
extension ReportBuilder {
  mutating func waits() -> [Remark] {
    let blocks = plan.workstreams.flatMap { workstream -> [Remark] in
      let own = sentences(
        workstream.id, opening: name(of: workstream), isPlural: false, workstream.dependencies)
      return own
        + workstream.steps.flatMap { step -> [Remark] in
          let naming = StepNaming(title(of: step))
          return sentences(
            step.id, opening: naming.opening, isPlural: naming.isPlural, step.dependencies)
        }
    }
    return blocks
  }

  /// One sentence for each way in which a record waits.
  private mutating func sentences(
    _ id: RecordID, opening: String, isPlural: Bool, _ dependencies: [Dependency]
  ) -> [Remark] {
    if let step = steps[id], step.state == .dropped { return [] }
    var groups: [(relation: Relation, lag: Int, isAssumed: Bool, names: [String])] = []
    for dependency in dependencies {
      guard let name = nameInside(dependency.on) else { continue }
      let place = groups.firstIndex {
        $0.relation == dependency.relation && $0.lag == dependency.lag
          && $0.isAssumed == dependency.isAssumed
      }
      if let place {
        groups[place].names.append(name)
      } else {
        groups.append((dependency.relation, dependency.lag, dependency.isAssumed, [name]))
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
      return assumedRemark(id, "\(opening) \(words).", isAssumed: group.isAssumed)
    }
  }

  func nameInside(_ id: RecordID) -> String? {
    if let step = steps[id] { return StepNaming(title(of: step)).inside }
    return plan.workstreams.first { $0.id == id }.map { name(of: $0) }
  }
}
