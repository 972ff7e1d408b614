import Interviewing
import PlanModel

/// What would follow from the slip that was typed, line by line.
enum RehearsalPage {
  static func lines(of session: Session, columns: Int) -> [PageLine] {
    if let problem = session.rehearsal.problem {
      return PageLine.wrapped(problem, .warning, columns: columns)
    }
    guard let outcome = session.rehearsal.outcome else { return hint(session, columns) }
    let isMissed = !outcome.whatIf.after.isFeasible
    var lines: [PageLine] = []
    let words = WhatIfWords.lines(
      for: outcome.whatIf, after: outcome.slip.change, in: session.plan)
    for (index, line) in words.enumerated() {
      let isListed = line.hasPrefix(" ")
      let role: Role =
        index == 0 ? .heading : index == 2 ? (isMissed ? .late : .good) : isListed ? .text : .label
      lines += PageLine.wrapped(line, role, columns: columns, hanging: isListed ? 4 : 0)
    }
    let others = WhatIfWords.namesakes(
      of: outcome.whatIf.subject, in: session.rehearsal.editor.text, session.plan)
    if !others.isEmpty {
      let names = others.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
      lines.append(PageLine(text: ""))
      lines += PageLine.wrapped("Not meant: \(names).", .placeholder, columns: columns)
    }
    if let step = session.plan.step(outcome.whatIf.subject), outcome.slip.change.isSlip {
      lines.append(PageLine(text: ""))
      lines += PageLine.wrapped(
        step.response.isEmpty
          ? "Nothing is agreed yet for that case. \(Keymap.hint(for: .agreeOnResponse)) writes it."
          : "Agreed for that case: \(step.response)",
        step.response.isEmpty ? .placeholder : .known, columns: columns)
    }
    return lines
  }

  private static func hint(_ session: Session, _ columns: Int) -> [PageLine] {
    let block = session.plan.workstreams.first { !$0.steps.isEmpty }?.shortName ?? "security"
    return PageLine.wrapped(
      "Say what slips and by how much, such as “\(block.lowercased()) +10 days” or “3 two weeks "
        + "later”. Nothing in the plan changes.", .placeholder, columns: columns)
  }
}

extension WhatIf.Change {
  /// Whether something ends later: for that case both sides agree what to do.
  fileprivate var isSlip: Bool {
    if case .longer(let days) = self { days > 0 } else { true }
  }
}
