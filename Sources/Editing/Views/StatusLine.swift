import Interviewing
import PlanModel

/// The bottom line: what the next keys do or what was said last; who is here; whether all is saved.
enum StatusLine {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !session.isPresenting || session.notice != nil || session.storage != .ready else {
      return
    }
    let (state, role) = state(of: session)
    let right = right(of: session)
    let width = min(DisplayWidth.columns(of: right), area.columns)
    grid.write(right: right, in: area, role: .status)
    let stateWidth = min(DisplayWidth.columns(of: state), area.columns)
    grid.write(
      truncating: state, at: area.row, column: area.endColumn - stateWidth, limit: stateWidth,
      role: role)
    let left = area.split(right: width + 2).rest
    if let notice = session.notice {
      NoticeView.draw(notice, session, above: area, columns: left.columns, on: &grid)
    } else {
      drawHints(session, in: left, on: &grid)
    }
  }

  /// What stands at the right end, whatever is said at the left.
  private static func right(of session: Session) -> String {
    [session.derived.forwardWords, people(session), state(of: session).0]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// How many columns the left end has for what is said.
  static func room(in area: Area, _ session: Session) -> Int {
    max(0, area.columns - DisplayWidth.columns(of: right(of: session)) - 2)
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
    // What cannot be done on this line is not offered; pressed all the same, it says why.
    ids.removeAll { CommandTable[$0]?.obstacle(session) != nil }
    // Said while it can be pressed, before what may fall off the end of the line.
    if session.newcomer != nil { ids.insert(.flipNewcomer, at: 1) }
    // All that falls off is on the page of keys: the way there keeps its place at the end.
    let help = ids.last == .help ? width(of: .help, session) + 3 : 0
    for id in ids {
      guard let command = CommandTable[id] else { continue }
      let key = Keymap.hint(for: id, in: session.context)
      let words = hintWords(command, session)
      let width = width(of: id, session)
      guard column + width + (id == .help ? 0 : help) <= area.endColumn else { continue }
      let used = grid.write(key, at: area.row, column: column, role: .key)
      grid.write(words, at: area.row, column: column + used + 1, role: .hint)
      column += width + 3
    }
  }

  private static func width(of id: CommandID, _ session: Session) -> Int {
    guard let command = CommandTable[id] else { return 0 }
    return DisplayWidth.columns(of: Keymap.hint(for: id, in: session.context)) + 1
      + DisplayWidth.columns(of: hintWords(command, session))
  }

  private static func hintWords(_ command: Command, _ session: Session) -> String {
    if command.id == .otherReadingOrQuestion {
      return session.interview.editor.isEmpty ? "other question" : "other reading"
    }
    if command.id == .flipNewcomer { return "whose person" }
    if command.id == .openLine { return openingWords(session.outline) }
    if command.id == .newStep {
      return "new \(session.pane == .needs ? "need" : session.addedKind.words)"
    }
    let title = command.title
    return title.prefix(1).lowercased() + String(title.dropFirst())
  }

  private static func openingWords(_ outline: OutlinePane) -> String {
    guard let selection = outline.selection, selection.field == nil else { return "edit" }
    return outline.open.contains(selection.record) ? "close" : "open"
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
