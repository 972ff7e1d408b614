import Interviewing
import PlanModel

extension CommandTable {
  /// What fills the screen.
  static let paneCommands: [Command] = [
    Command(
      .showInterview, "Interview", "Shows the interview: one question at a time.",
      keys: [KeyBinding(.everywhere, "<F2>"), KeyBinding(.plan, "<esc>")],
      perform: { $0.showInterview() }),
    Command(
      .showPlan, "Plan", "Shows the plan as a page; every cell can be edited in place.",
      keys: [KeyBinding(.everywhere, "<F3>")], perform: { $0.showPlan() }),
    Command(
      .palette, "All commands", "Lists every command, to be found by a few letters.",
      keys: [KeyBinding(.everywhere, "<C-p>")],
      perform: { $0.overlay = .palette(Palette()) }),
    Command(
      .help, "Keys", "Lists the keys of where you are.",
      keys: [KeyBinding(.everywhere, "<F1>")],
      perform: { $0.overlay = .help(context: $0.context) }),
  ]

  /// In what stands in front of the panes.
  static let overlayCommands: [Command] = [
    Command(
      .chooseCommand, "Do it", "Does the chosen command.",
      keys: [KeyBinding(.palette, "<enter>")], perform: { $0.chooseFromPalette() }),
    Command(
      .nextCommand, "Next command", "Goes down the list.",
      keys: [KeyBinding(.palette, "<down>"), KeyBinding(.palette, "<tab>")],
      perform: { $0.movePalette(by: 1) }),
    Command(
      .previousCommand, "Command before", "Goes up the list.",
      keys: [KeyBinding(.palette, "<up>"), KeyBinding(.palette, "<S-tab>")],
      perform: { $0.movePalette(by: -1) }),
    Command(
      .closePalette, "Close the list", "Closes the list of commands.",
      keys: [KeyBinding(.palette, "<esc>"), KeyBinding(.palette, "<C-p>")],
      perform: { $0.overlay = nil }),
    Command(
      .closeHelp, "Close the keys", "Closes the page of keys.",
      keys: [
        KeyBinding(.help, "<esc>"), KeyBinding(.help, "<enter>"), KeyBinding(.help, "<F1>"),
      ], perform: { $0.overlay = nil }),
  ]
}

extension Session {
  /// Shows the interview.
  mutating func showInterview() {
    leaveField()
    pane = .interview
    if interview.question == nil { ask() }
  }

  /// Shows the plan, with the cursor on what the question was about.
  mutating func showPlan() {
    guard pane != .plan else { return }
    pane = .plan
    let about = interview.question?.about ?? plan.id
    if outline.selection == nil, let about {
      outline.selection = OutlinePane.Place(record: about, field: nil)
    }
    settleSelection()
  }
}
