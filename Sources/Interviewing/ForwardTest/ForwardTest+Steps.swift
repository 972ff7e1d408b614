import Phrasing
import PlanModel
import Scheduling

/// The blocks of the plan and their steps.
extension ForwardTest {
  mutating func checkWorkstreams() {
    for workstream in plan.workstreams {
      checkJargon(in: workstream.name, workstream.id, .workstreamName)
      check(workstream)
      for step in workstream.steps where !step.state.isOver { check(step) }
    }
  }

  private mutating func check(_ workstream: Workstream) {
    if workstream.steps.isEmpty, workstream.duration.known == nil {
      add(
        .workstreamEmpty, workstream.id, nil, "\(workstream.name) has no step and no length yet.",
        ask: words(of: "K5", about: workstream))
    }
    let isOwned =
      workstream.buyerOwner.known != nil
      || workstream.steps.contains { $0.buyerOwner.known != nil }
    if !isOwned {
      add(
        .workstreamOwnerMissing, workstream.id, .workstreamBuyerOwner,
        "Nobody at \(company(.buyer)) answers for \(workstream.name).",
        ask: words(of: "K1", about: workstream))
    }
    let isDoneSaid =
      !workstream.done.trimmed.isEmpty || workstream.steps.last?.done.trimmed.isEmpty == false
    if !isDoneSaid {
      add(
        .workstreamDoneMissing, workstream.id, .workstreamDone,
        "\(workstream.name) has no end that both sides could see.",
        ask: words(of: "K4", about: workstream))
    }
  }

  private mutating func check(_ step: Step) {
    if let quality = read(step) { add(quality, of: step) }
    checkJargon(in: step.title, step.id, .title)
    checkJargon(in: step.done, step.id, .done)
    checkOwner(of: step)
    checkDates(of: step)
    checkWaits(of: step)
    checkDeclines(of: step)
  }

  private mutating func add(
    _ quality: (whole: StepQuality, alone: StepQuality?), of step: Step
  ) {
    switch quality.whole.label {
    case .sellerStage:
      add(
        .stepOfSeller, step.id, .title,
        "“\(step.title)” is a stage of a sale, not an act at \(company(.buyer)).",
        ask: quality.whole.question)
    case .vague:
      if lacksEnd(step) { add(.stepVague, step, ask: quality.whole.question) }
    case .unnamedOwner, .undated, .datedAndNamed, .fine:
      if let alone = quality.alone, alone.label == .vague {
        add(.stepEndMissing, step, ask: alone.question)
      }
    }
  }

  /// How a step reads on one line, and by its title alone: a person and a day make a step of almost
  /// anything, but how its end is seen is worth asking still.
  ///
  /// - Returns: `nil` for a step whose end was said and whose title is nothing of the seller's: no
  ///   more is looked for there.
  mutating func read(_ step: Step) -> (whole: StepQuality, alone: StepQuality?)? {
    let isEndSaid = !lacksEnd(step)
    if isEndSaid, !memory.mayBeSellerStage(step.title) { return nil }
    let whole = memory.quality(of: line(for: step), in: phrases)
    guard whole.label != .sellerStage, whole.label != .vague, !isEndSaid else {
      return (whole, nil)
    }
    return (whole, memory.quality(of: step.title, in: phrases))
  }

  private func lacksEnd(_ step: Step) -> Bool { step.done.trimmed.isEmpty }

  private mutating func add(_ rule: Finding.Rule, _ step: Step, ask question: String) {
    add(
      rule, step.id, .done, "“\(step.title)” has no end that both sides could see.", ask: question)
  }

  /// A step on one line, with its owner and its day in columns, as the page shows it.
  private func line(for step: Step) -> String {
    let owners = Side.allCases.compactMap { plan.person(step.owner($0).known)?.name }
    let day = step.pin.known ?? step.due.known ?? schedule[step.id]?.planned
    let parts = [step.title, owners.first, step.isDated ? day?.iso : nil].compactMap(\.self)
    return parts.joined(separator: " | ")
  }

  private mutating func checkOwner(of step: Step) {
    guard !step.hasNamedOwner else { return }
    let said = Side.allCases.compactMap { step.owner($0).words }.first
    add(
      .stepOwnerMissing, step.id, .buyerOwner,
      said.map { "“\(step.title)” is done by “\($0)”: which human is that?" }
        ?? "Nobody is named for “\(step.title)”.",
      ask: said == nil ? "Who does it?" : Vagueness.Kind.groupOwner.question)
  }

  private mutating func checkDates(of step: Step) {
    guard step.isDated else {
      let said = step.duration.words ?? step.due.words ?? step.pin.words
      return add(
        .stepDateMissing, step.id, .duration,
        said.map { "“\(step.title)”: “\($0)” is no day and no length yet." }
          ?? "“\(step.title)” has neither a day nor a length.",
        ask: said == nil
          ? "How long does it take, or by which day is it done?"
          : Vagueness.Kind.softTime.question)
    }
    guard let dates = schedule[step.id] else { return }
    if dates.isOverdue, let day = step.pin.known, day < schedule.today {
      add(
        .stepOverdue, step.id, .state,
        "“\(step.title)” was fixed on \(short(day)) and is not done.",
        ask: "Is it done, and if not, what do we tell everyone who waits for it?")
    } else if dates.isOverdue, let day = dates.neededBy {
      add(
        .stepOverdue, step.id, .state,
        "“\(step.title)” was needed by \(short(day)) and is not done.",
        ask: "Is it done, and if not, what do we tell everyone who waits for it?")
    } else if dates.isPromiseBroken, let due = step.due.known, let best = dates.earliestFinish {
      add(
        .stepImpossible, step.id, .due,
        "“\(step.title)” is promised by \(short(due)) but can't be done before \(short(best)).",
        ask: "Which of the two should move?")
    } else if let due = step.due.known, let needed = dates.neededBy, needed < due {
      add(
        .stepImpossible, step.id, .due,
        "“\(step.title)” is promised by \(short(due)) but needed by \(short(needed)).",
        ask: "Which of the two should move?")
    } else if let broken = schedule.waitBroken(by: step.id) {
      let isFixed = step.pin.known != nil
      add(
        .stepImpossible, step.id, isFixed ? .pin : .due,
        "“\(step.title)” is \(isFixed ? "fixed on" : "promised by") \(short(broken.day)), and waits "
          + "for \(name(of: broken.on)): not before \(short(broken.possible)) where that comes on "
          + "its day.",
        ask: "Which of the two should move, or does it not wait for that?")
    } else if case .pin(_, let day, let possible)? = pinClash(step.id) {
      add(
        .stepImpossible, step.id, .pin,
        "“\(step.title)” is fixed on \(short(day)) but can't be done before \(short(possible)).",
        ask: "Which of the two should move?")
    } else if let missed = schedule.gateMissed(by: step.id),
      let gate = plan.gates.first(where: { $0.id == missed.gate })
    {
      add(
        .stepImpossible, step.id, .pin,
        "“\(step.title)” is fixed on \(short(missed.day)), and \(gate.name) is "
          + (missed.next.map { "next on \(short($0))." } ?? "on no later day."),
        ask: "Is there a date beside the usual ones, or does the step move?")
    }
  }

  private mutating func checkWaits(of step: Step) {
    for note in plan.notes where note.about == step.id {
      guard let awaited = note.awaited?.name else { continue }
      add(
        .stepWaitUnknown, step.id, nil,
        "“\(step.title)” waits for “\(awaited)”, and no step is called that.",
        ask: "Which step is “\(awaited)”?")
    }
  }

  private func pinClash(_ step: RecordID) -> ScheduleCause? {
    schedule.causes.first {
      if case .pin(step, _, let possible) = $0 { possible > today } else { false }
    }
  }

  private mutating func checkDeclines(of step: Step) {
    for (state, stands) in document.marks(on: step.id)
    where stands && state.mark.verdict == .dispute {
      let who = plan.person(state.mark.person)?.name ?? document.author(of: state.session)?.name
      let words = state.mark.words.map { ": “\($0)”" } ?? ""
      add(
        .stepDeclined, step.id, nil,
        "\(who ?? "Somebody") does not agree to “\(step.title)”\(words).",
        ask: "What would have to change for a yes?")
    }
  }
}
