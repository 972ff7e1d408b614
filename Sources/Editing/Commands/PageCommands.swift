import PlanModel

extension CommandTable {
  /// On a page that is read: the document, the history, a rehearsal.
  static let pageCommands: [Command] = [
    Command(
      .rehearse, "Rehearse", "Works out what follows from the slip that is typed.",
      keys: [KeyBinding(.rehearsal, "<enter>")],
      obstacle: { $0.pane == .whatIf ? nil : "Nothing is rehearsed." },
      perform: { session in
        session.rehearse()
        session.rehearsal.editor.offerToGiveWay()
      }),
    Command(
      .agreeOnResponse, "Agree what to do then", "Writes down what both companies do in that case.",
      keys: [KeyBinding(.rehearsal, "<C-r>")], changesPlan: true,
      obstacle: { $0.rehearsal.outcome == nil ? "Rehearse the slip of a step first." : nil },
      perform: { $0.agreeOnResponse() }),
    Command(
      .scrollUp, "Line up", "Shows the line above.", keys: keys("<up>"), obstacle: noPage,
      perform: { $0.scrollPage(by: -1) }),
    Command(
      .scrollDown, "Line down", "Shows the line below.", keys: keys("<down>"), obstacle: noPage,
      perform: { $0.scrollPage(by: 1) }),
    Command(
      .screenUp, "Screen up", "Shows the screen above.", keys: keys("<pageup>"), obstacle: noPage,
      perform: { $0.scrollPage(by: 2 - $0.layout.main.rows) }),
    Command(
      .screenDown, "Screen down", "Shows the screen below.", keys: keys("<pagedown>"),
      obstacle: noPage, perform: { $0.scrollPage(by: $0.layout.main.rows - 2) }),
    Command(
      .pageTop, "Beginning", "Shows the first line.",
      keys: [KeyBinding(.document, "<home>"), KeyBinding(.history, "<home>")], obstacle: noPage,
      perform: { $0.scrollPage(by: -$0.page.lines.count) }),
    Command(
      .pageBottom, "The end", "Shows the last line.",
      keys: [KeyBinding(.document, "<end>"), KeyBinding(.history, "<end>")], obstacle: noPage,
      perform: { $0.scrollPage(by: $0.page.lines.count) }),
    Command(
      .historySide, "By company", "Shows what one company wrote, the other, or both.",
      keys: [KeyBinding(.history, "s")], obstacle: noHistory, perform: { $0.rotateHistorySide() }),
    Command(
      .historyItem, "By item", "Shows what was written of the line chosen on the plan, or of all.",
      keys: [KeyBinding(.history, "i")],
      obstacle: { session in
        if let reason = noHistory(session) { return reason }
        return session.history.record == nil && session.recordAtCursor == nil
          ? "Go to a line of the plan first." : nil
      }, perform: { $0.toggleHistoryItem() }),
    Command(
      .historySince, "Since a day", "Shows what was written since a day.",
      keys: [KeyBinding(.history, "d")], obstacle: noHistory,
      perform: { $0.overlay = .since(LineEditor()) }),
    Command(
      .wholeHistory, "Everything", "Shows the whole history again.",
      keys: [KeyBinding(.history, "<backspace>")], obstacle: noHistory,
      perform: { session in
        session.history = HistoryPane()
        session.page.first[.history] = 0
      }),
  ]

  private static func keys(_ notation: String) -> [KeyBinding] {
    [KeyContext.document, .history, .rehearsal].map { KeyBinding($0, notation) }
  }

  private static let noPage: @Sendable (Session) -> String? = {
    $0.page.lines.isEmpty ? "No page to read is shown." : nil
  }

  private static let noHistory: @Sendable (Session) -> String? = {
    $0.pane == .history ? nil : "The history is not shown."
  }
}
