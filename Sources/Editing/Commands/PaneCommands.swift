import Interviewing
import PlanModel

extension CommandTable {
  /// What fills the screen.
  static let paneCommands: [Command] = [
    Command(
      .showInterview, "Interview", "Shows the interview: one question at a time.",
      keys: everywhere("<F2>", "<A-1>") + [KeyBinding(.plan, "<esc>")],
      perform: { $0.show(.interview) }),
    Command(
      .showPlan, "Plan", "Shows the plan as a page; every cell can be edited in place.",
      keys: everywhere("<F3>", "<A-2>")
        + [KeyContext.timeline, .document, .history, .rehearsal].map { KeyBinding($0, "<esc>") },
      perform: { $0.showPlan() }),
    Command(
      .showTimeline, "Timeline", "Shows the steps as bars from today to go-live.",
      keys: everywhere("<F4>", "<A-3>"), perform: { $0.show(.timeline) }),
    Command(
      .showDocument, "Document", "Shows the page exactly as it is exported.",
      keys: everywhere("<F7>", "<A-4>"), perform: { $0.show(.document) }),
    Command(
      .showNeeds, "Needs", "Shows what each company needs from the other.",
      keys: everywhere("<A-5>"), perform: { $0.show(.needs) }),
    Command(
      .showPeople, "People and calendars",
      "Shows who is there and who is away, decision days, freezes, holidays.",
      keys: everywhere("<A-6>"), perform: { $0.show(.people) }),
    Command(
      .showHistory, "History", "Shows who wrote what, and when.", keys: everywhere("<A-7>"),
      perform: { $0.show(.history) }),
    Command(
      .showWhatIf, "What if", "Rehearses a slip; the plan stays as it is.",
      keys: everywhere("<F8>", "<A-8>"), perform: { $0.show(.whatIf) }),
    Command(
      .nextPane, "Next pane", "Shows the pane beside this one.",
      keys: readingPlaces.map { KeyBinding($0, "<tab>") }, perform: { $0.showPane(after: 1) }),
    Command(
      .previousPane, "Pane before", "Shows the pane before this one.",
      keys: readingPlaces.map { KeyBinding($0, "<S-tab>") }, perform: { $0.showPane(after: -1) }),
    Command(
      .find, "Find or go to", "Finds words, names, and steps by their number.",
      keys: everywhere("<C-f>", "<C-g>"), perform: { $0.overlay = .finder(Finder()) }),
    Command(
      .nextToMend, "What is to mend", "Goes to the next thing a reader would stop at, and asks.",
      keys: everywhere("<A-m>"), obstacle: nothingToMend, perform: { $0.goToNextToMend() }),
    Command(
      .palette, "All commands", "Lists every command, to be found by a few letters.",
      keys: [KeyBinding(.everywhere, "<C-p>")],
      perform: { $0.overlay = .palette(Palette()) }),
    Command(
      .help, "Keys", "Lists the keys of where you are.",
      keys: [KeyBinding(.everywhere, "<F1>")],
      perform: { $0.overlay = .help(context: $0.context, first: 0) }),
  ]

  /// Places where Tab means nothing to what is typed.
  private static let readingPlaces: [KeyContext] = [
    .plan, .timeline, .document, .history, .rehearsal,
  ]

  private static let nothingToMend: @Sendable (Session) -> String? = { session in
    guard session.derived.findings != nil else {
      return "A pause works out what is to mend; then it is said at the bottom."
    }
    return session.derived.stops.isEmpty ? "Nothing is to mend: the plan can be forwarded." : nil
  }

  private static func everywhere(_ notations: String...) -> [KeyBinding] {
    notations.map { KeyBinding(.everywhere, $0) }
  }

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
    Command(
      .helpDown, "More keys", "Shows the keys below.",
      keys: [KeyBinding(.help, "<down>"), KeyBinding(.help, "<pagedown>")],
      perform: { $0.scrollHelp(by: 1) }),
    Command(
      .helpUp, "Keys before", "Shows the keys above.",
      keys: [KeyBinding(.help, "<up>"), KeyBinding(.help, "<pageup>")],
      perform: { $0.scrollHelp(by: -1) }),
    Command(
      .goToFound, "Go there", "Goes to what is chosen.", keys: [KeyBinding(.finder, "<enter>")],
      perform: { $0.goToFound() }),
    Command(
      .nextFound, "Next found", "Goes down the list.",
      keys: [KeyBinding(.finder, "<down>"), KeyBinding(.finder, "<tab>")],
      perform: { $0.moveFinder(by: 1) }),
    Command(
      .previousFound, "Found before", "Goes up the list.",
      keys: [KeyBinding(.finder, "<up>"), KeyBinding(.finder, "<S-tab>")],
      perform: { $0.moveFinder(by: -1) }),
    Command(
      .closeFinder, "Stop looking", "Stays where you are.",
      keys: [KeyBinding(.finder, "<esc>"), KeyBinding(.finder, "<C-f>")],
      perform: { $0.overlay = nil }),
    Command(
      .keepSince, "Take this day", "Shows the history since this day.",
      keys: [KeyBinding(.since, "<enter>")],
      perform: { session in
        guard case .since(let editor)? = session.overlay else { return }
        session.overlay = nil
        session.showHistory(since: editor.text)
      }),
    Command(
      .closeSince, "Give no day", "Leaves the history as it is.",
      keys: [KeyBinding(.since, "<esc>")], perform: { $0.overlay = nil }),
  ]
}

extension Session {
  /// Shows the plan, with the cursor on what the question was about.
  mutating func showPlan() {
    guard pane != .plan else { return }
    let about = stepAtCursor ?? interview.question?.about ?? plan.id
    show(.plan)
    guard outline.selection?.record == plan.id, let about else { return }
    outline.selection = OutlinePane.Place(record: about, field: nil)
    settleSelection()
  }

  /// Moves the page of keys.
  mutating func scrollHelp(by screens: Int) {
    scrollHelp(byLines: screens * max(1, layout.body.rows - 2))
  }

  mutating func scrollHelp(byLines rows: Int) {
    guard case .help(let context, let first)? = overlay else { return }
    let lines = HelpView.lines(of: context, columns: layout.body.columns - 2).count
    let most = max(0, lines - layout.body.rows)
    overlay = .help(context: context, first: min(max(0, first + rows), most))
  }
}
