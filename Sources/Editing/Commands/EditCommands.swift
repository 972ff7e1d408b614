import Exporting
import PlanModel

extension CommandTable {
  /// Taking back, keeping, ending.
  static let editCommands: [Command] = [
    Command(
      .undo, "Undo", "Takes back your last act; what others did since stays.",
      keys: [KeyBinding(.everywhere, "<C-z>")], changesPlan: true, perform: { $0.undo() }),
    Command(
      .redo, "Redo", "Does again what was taken back last.",
      keys: [KeyBinding(.everywhere, "<C-y>")], changesPlan: true, perform: { $0.redo() }),
    Command(
      .save, "Save", "Everything is saved as you type; this says so.",
      keys: [KeyBinding(.everywhere, "<C-s>")],
      perform: { session in
        session.flush()
        switch session.storage {
        case .ready: session.say("Already saved: every word is kept as it is typed.")
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
      .redraw, "Draw the screen again", "Draws everything anew, where something else wrote on it.",
      keys: [KeyBinding(.everywhere, "<C-l>")],
      perform: { $0.effects.append(.redraw) }),
    export(.exportMarkdown, "Export as Markdown", .own(.markdown)),
    export(
      .exportHTML, "Export as a web page", .own(.html), keys: [KeyBinding(.everywhere, "<F9>")]),
    export(.exportPDF, "Export as PDF", .pdf),
    export(.exportText, "Export as plain text", .own(.text)),
    export(.exportDOCX, "Export as a Word document", .office(.docx)),
    export(.exportODT, "Export as OpenDocument", .office(.odt)),
    export(
      .exportICS, "Export as a calendar file", .own(.ics),
      "Writes the review and the day of every step beside the plan, for calendars."),
    export(
      .exportEML, "Export as a draft e-mail", .own(.eml),
      "Writes a message with the document and the calendar beside the plan, to be sent."),
    export(
      .exportCSV, "Export as a spreadsheet", .own(.csv),
      "Writes one row a step beside the plan, as CSV."),
    export(
      .exportJSON, "Export as JSON", .own(.json), "Writes the plan beside its file, for programs."),
  ]

  private static func export(
    _ id: CommandID, _ title: String, _ format: DocumentFormat,
    _ summary: String = "Writes the plan beside its file, to be forwarded.",
    keys: [KeyBinding] = []
  ) -> Command {
    Command(
      id, title, summary, keys: keys,
      obstacle: {
        $0.plan.outcome.isEmpty && $0.plan.stepCount == 0 ? "There is nothing to export yet." : nil
      },
      perform: { session in
        // Another program may take seconds over it.
        session.say("The document is being made.")
        session.effects.append(.export(format))
      })
  }
}
