import PlanModel

extension CommandTable {
  /// Taking back, keeping, ending.
  static let editCommands: [Command] = [
    Command(
      .undo, "Undo", "Takes back your last act; what others did since stays.",
      keys: [KeyBinding(.everywhere, "<C-z>")], perform: { $0.undo() }),
    Command(
      .redo, "Redo", "Does again what was taken back last.",
      keys: [KeyBinding(.everywhere, "<C-y>")], perform: { $0.redo() }),
    Command(
      .save, "Save", "Everything is saved as you type; this says so.",
      keys: [KeyBinding(.everywhere, "<C-s>")],
      perform: { session in
        session.flush()
        switch session.storage {
        case .ready: session.say("Already saved: every word is kept as it is typed.", .good)
        case .failing(let problem): session.say(problem.sentence, .failure)
        case .readOnly(let reason): session.say(reason, .warning)
        }
      }),
    Command(
      .quit, "Quit", "Ends the program; everything is saved.",
      keys: [KeyBinding(.everywhere, "<C-q>")],
      perform: { session in
        session.flush()
        session.effects.append(.quit)
      }),
    Command(
      .exportMarkdown, "Export as Markdown", "Writes the plan beside its file, to be forwarded.",
      keys: [], obstacle: nothingToExport, perform: { $0.effects.append(.export(format: "md")) }),
    Command(
      .exportHTML, "Export as a web page", "Writes the plan beside its file, to be forwarded.",
      keys: [KeyBinding(.everywhere, "<F9>")], obstacle: nothingToExport,
      perform: { $0.effects.append(.export(format: "html")) }),
    Command(
      .exportJSON, "Export as JSON", "Writes the plan beside its file, for programs.",
      keys: [], obstacle: nothingToExport, perform: { $0.effects.append(.export(format: "json")) }),
  ]

  private static let nothingToExport: @Sendable (Session) -> String? = {
    $0.plan.outcome.isEmpty && $0.plan.steps.isEmpty ? "There is nothing to export yet." : nil
  }
}
