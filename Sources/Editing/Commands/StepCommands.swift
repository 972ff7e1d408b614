import PlanModel

extension CommandTable {
  /// What changes a step, or the order of the plan.
  static let stepCommands: [Command] = [
    Command(
      .toggleDone, "Done, or open again", "Marks the step done today, or open again.",
      keys: [KeyBinding(.plan, "<C-t>"), KeyBinding(.timeline, "<C-t>")], changesPlan: true,
      obstacle: noStep,
      perform: { $0.toggleDone() }),
    Command(
      .editOwner, "Who does it", "Types who does the step, wherever on its line the cursor is.",
      keys: [KeyBinding(.plan, "<A-o>")], changesPlan: true, obstacle: noStep,
      perform: { session in
        let step = session.stepAtCursor.flatMap { session.plan.step($0) }
        let isSellers = step?.buyerOwner.isUnsaid == true && step?.sellerOwner.isUnsaid == false
        session.editField(isSellers ? .sellerOwner : .buyerOwner)
      }),
    Command(
      .editDay, "By which day", "Types the day of the step: the fixed one, else the promised one.",
      keys: [KeyBinding(.plan, "<A-d>")], changesPlan: true, obstacle: noStep,
      perform: { session in
        let step = session.stepAtCursor.flatMap { session.plan.step($0) }
        session.editField(step?.pin.known == nil ? .due : .pin)
      }),
    Command(
      .editLength, "How long it takes", "Types the length of the step.",
      keys: [KeyBinding(.plan, "<A-l>")], changesPlan: true, obstacle: noStep,
      perform: { $0.editField(.duration) }),
    Command(
      .moveUp, "Move up", "Moves the step or workstream up.", keys: [KeyBinding(.plan, "<A-up>")],
      changesPlan: true,
      obstacle: nothingToMove,
      perform: { $0.moveSelection(by: -1) }),
    Command(
      .moveDown, "Move down", "Moves the step or workstream down.",
      keys: [KeyBinding(.plan, "<A-down>")], changesPlan: true, obstacle: nothingToMove,
      perform: { $0.moveSelection(by: 1) }),
    Command(
      .trash, "Remove", "Takes the line out, or empties the field; undo brings it back.",
      keys: [KeyBinding(.plan, "<delete>")], changesPlan: true, perform: { $0.trashSelection() }),
    Command(
      .provenance, "Where this comes from", "Says who said it, when, and in which words.",
      keys: [KeyBinding(.plan, "<A-w>")], perform: { $0.sayProvenance() }),
    Command(
      .toNextWorkstream, "To the next workstream", "Moves the step into the workstream below.",
      keys: [KeyBinding(.plan, "<A-pagedown>"), KeyBinding(.plan, "<A-right>")], changesPlan: true,
      obstacle: noStep,
      perform: { $0.moveStepToWorkstream(by: 1) }),
    Command(
      .toPreviousWorkstream, "To the workstream before",
      "Moves the step into the workstream above.",
      keys: [KeyBinding(.plan, "<A-pageup>"), KeyBinding(.plan, "<A-left>")], changesPlan: true,
      obstacle: noStep,
      perform: { $0.moveStepToWorkstream(by: -1) }),
    Command(
      .duplicateStep, "Duplicate the step", "Makes the same step again, below, to be changed.",
      keys: [KeyBinding(.plan, "<C-d>")], changesPlan: true, obstacle: noStep,
      perform: { $0.duplicateStep() }),
    Command(
      .splitStep, "Split into two steps", "Makes two steps of one that says two acts.",
      keys: [KeyBinding(.plan, "<C-x>")], changesPlan: true, obstacle: notTwoActs,
      perform: { $0.splitStep() }),
    Command(
      .historyOfLine, "History of this line", "Shows who wrote what of it, and when.",
      keys: [KeyBinding(.plan, "<A-h>"), KeyBinding(.timeline, "<A-h>")],
      obstacle: {
        $0.recordAtCursor == nil ? "Go to a line of the plan first." : nil
      }, perform: { $0.showHistoryOfLine() }),
  ]

  private static let noStep: @Sendable (Session) -> String? = {
    $0.stepAtCursor == nil ? "Go to a step first." : nil
  }

  private static let nothingToMove: @Sendable (Session) -> String? = { session in
    switch session.outline.selection.flatMap({ session.document.kind(of: $0.record) }) {
    case .step, .workstream: nil
    default: "Only steps and workstreams can be moved."
    }
  }

  private static let notTwoActs: @Sendable (Session) -> String? = { session in
    guard session.stepAtCursor != nil else { return "Go to a step first." }
    return session.actsAtCursor == nil ? "This step says one act." : nil
  }
}
