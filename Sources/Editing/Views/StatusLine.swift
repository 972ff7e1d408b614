import PlanModel

/// The bottom line: what the next keys do, or the last thing said; who is here; whether it is saved.
enum StatusLine {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !session.isPresenting || session.notice != nil || session.storage != .ready else {
      return
    }
    let (state, role) = state(of: session)
    let people = people(session)
    let right = [session.derived.forwardWords, people, state].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let width = min(DisplayWidth.columns(of: right), area.columns)
    grid.write(right: right, in: area, role: .status)
    let stateWidth = min(DisplayWidth.columns(of: state), area.columns)
    grid.write(
      truncating: state, at: area.row, column: area.endColumn - stateWidth, limit: stateWidth,
      role: role)
    let left = area.split(right: width + 2).rest
    if let notice = session.notice {
      grid.write(
        truncating: notice.sentence, at: left.row, column: left.column, limit: left.columns,
        role: notice.role)
    } else {
      drawHints(session, in: left, on: &grid)
    }
  }

  private static func state(of session: Session) -> (String, Role) {
    switch session.storage {
    case .readOnly: return ("read only", .warning)
    case .failing: return ("not saved", .failure)
    case .ready: break
    }
    if let edit = session.outline.edit, !edit.field.isText { return ("Enter keeps", .status) }
    return session.showsSaved ? ("saved", .good) : ("saving…", .status)
  }

  private static func people(_ session: Session) -> String {
    let others = session.presence.filter { $0.session != session.scribe.session }
    guard !others.isEmpty else { return "" }
    let names = ([session.scribe.author.name] + others.map(\.name)).map { name in
      String(name.split(separator: " ").first ?? "")
    }
    guard names.count <= 3 else { return "\(names.count) here" }
    return names.dropLast().joined(separator: ", ") + " and \(names.last ?? "") here"
  }

  private static func drawHints(_ session: Session, in area: Area, on grid: inout Grid) {
    var column = area.column
    var ids = hints(for: session.context)
    // Said while it can be pressed, before what may fall off the end of the line.
    if session.newcomer != nil { ids.insert(.flipNewcomer, at: 1) }
    for id in ids {
      guard let command = CommandTable[id] else { continue }
      let key = Keymap.hint(for: id, in: session.context)
      let words = hintWords(command, session)
      let width = DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: words)
      guard column + width <= area.endColumn else { break }
      let used = grid.write(key, at: area.row, column: column, role: .key)
      grid.write(words, at: area.row, column: column + used + 1, role: .hint)
      column += width + 3
    }
  }

  private static func hintWords(_ command: Command, _ session: Session) -> String {
    if command.id == .otherReadingOrQuestion {
      return session.interview.editor.isEmpty ? "other question" : "other reading"
    }
    if command.id == .flipNewcomer { return "whose person" }
    let title = command.title
    return title.prefix(1).lowercased() + title.dropFirst()
  }

  private static func hints(for context: KeyContext) -> [CommandID] {
    switch context {
    case .interview: [.keepAnswer, .otherReadingOrQuestion, .leaveInterview, .palette, .help]
    case .plan: [.openLine, .newStep, .toggleDone, .showInterview, .nextPane, .palette, .help]
    case .timeline: [.openStep, .nearer, .later, .showPlan, .nextPane, .palette, .help]
    case .document: [.screenDown, .find, .showPlan, .nextPane, .palette, .help]
    case .history: [.historySide, .historyItem, .historySince, .showPlan, .nextPane, .help]
    case .rehearsal: [.rehearse, .agreeOnResponse, .screenDown, .showPlan, .nextPane, .help]
    case .field: [.keepField, .otherReading, .cancelField]
    case .palette: [.chooseCommand, .closePalette]
    case .finder: [.goToFound, .nextFound, .closeFinder]
    case .since: [.keepSince, .closeSince]
    case .help: [.closeHelp, .helpDown]
    case .readBack: [.keepRow, .declineRow, .nextRow, .closeReadBack]
    case .everywhere: []
    }
  }
}
