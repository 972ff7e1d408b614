import Interviewing
import PlanModel

/// The bottom line: what the next keys do or what was said last; who is here; whether all is saved.
enum StatusLine {
  static func draw(_ session: Session, in area: Area, on grid: inout Grid) {
    guard !session.isPresenting || session.notice != nil || session.storage != .ready else {
      return
    }
    let (state, role) = state(of: session)
    let right = right(of: session, in: area)
    grid.write(right: right, in: area, role: .status)
    let stateWidth = min(DisplayWidth.columns(of: state), area.columns)
    grid.write(
      truncating: state, at: area.row, column: area.endColumn - stateWidth, limit: stateWidth,
      role: role)
    let left = left(of: right, in: area)
    if let notice = session.notice ?? failure(of: session) {
      NoticeView.draw(notice, session, above: area, columns: left.columns, on: &grid)
    } else {
      for hint in placed(session, in: left) {
        let used = grid.write(hint.key, at: area.row, column: hint.column, role: .key)
        grid.write(hint.words, at: area.row, column: hint.column + used + 1, role: .hint)
      }
    }
  }

  /// The command whose key is named under a cell of the bottom line.
  static func command(at place: GridPosition, of session: Session) -> CommandID? {
    let area = session.layout.status
    guard area.contains(place), !session.isPresenting, session.notice == nil,
      failure(of: session) == nil
    else { return nil }
    let left = left(of: right(of: session, in: area), in: area)
    return placed(session, in: left).first { hint in
      (hint.column..<hint.column + hint.columns).contains(place.column)
    }?.id
  }

  private static func left(of right: String, in area: Area) -> Area {
    area.split(right: min(DisplayWidth.columns(of: right), area.columns) + 2).rest
  }

  /// What stands at the right end: how much is to mend gives way where the first keys, the way
  /// out and the way to all keys would not all be there with it.
  ///
  /// Keys that mean nothing at the moment count: it does not come and go while something is typed.
  private static func right(of session: Session, in area: Area) -> String {
    let short = shortRight(of: session)
    let forward = session.derived.forwardWords
    guard (session.notice ?? failure(of: session)) == nil, session.overlay == nil,
      !forward.isEmpty
    else { return short }
    let whole = "\(forward) · \(short)"
    let all = hints(for: session.context).compactMap { hint(for: $0, session) }
    let first = session.context == .history ? 3 : 2
    let needed = all.prefix(first) + all.dropFirst(first).filter(\.isKept)
    let columns = needed.reduce(0) { $0 + $1.columns + 3 } + DisplayWidth.columns(of: whole)
    return columns <= area.columns + 1 ? whole : short
  }

  /// What stands at the right end in any case.
  private static func shortRight(of session: Session) -> String {
    [people(session), state(of: session).0].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Why nothing is saved, for as long as that is so and nothing else is said.
  private static func failure(of session: Session) -> Session.Notice? {
    guard case .failing(let problem) = session.storage, session.overlay == nil else { return nil }
    return Session.Notice(sentence: problem.sentence, role: .failure)
  }

  /// How many columns the left end has for what is said.
  static func room(in area: Area, _ session: Session) -> Int {
    max(0, area.columns - DisplayWidth.columns(of: shortRight(of: session)) - 2)
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

  /// A key and what it does.
  private struct Hint {
    let id: CommandID
    let key: String
    let words: String
    /// Whether it stays when others have no room: the way out, and the way to the page of keys, on
    /// which is all that falls off.
    let isKept: Bool
    /// Where it stands.
    var column = 0

    var columns: Int { DisplayWidth.columns(of: key) + 1 + DisplayWidth.columns(of: words) }
  }

  /// The commands whose keys are named, the most wanted first.
  static func offered(_ session: Session) -> [CommandID] {
    var ids = hints(for: session.context)
    // What cannot be done on this line is not offered; pressed all the same, it says why.
    ids.removeAll { CommandTable[$0]?.obstacle(session) != nil }
    // Before the pause nobody knows whether there is one: a hint that comes and goes says nothing.
    if !session.hasOtherReadingOrQuestion { ids.removeAll { $0 == .otherReadingOrQuestion } }
    // Said while it can be pressed, before what may fall off the end of the line.
    if session.newcomer != nil { ids.insert(.flipNewcomer, at: 1) }
    if session.context == .field, session.takesNames {
      ids.insert(.completeName, at: ids.count - 1)
    }
    return ids
  }

  private static func hint(for id: CommandID, _ session: Session) -> Hint? {
    guard let command = CommandTable[id] else { return nil }
    let context = session.context
    return Hint(
      id: id, key: Keymap.hint(for: id, in: context), words: hintWords(command, session),
      isKept: id == .help || command.keys.contains(KeyBinding(context, "<esc>")))
  }

  /// The keys for which there is room, each where it stands.
  private static func placed(_ session: Session, in area: Area) -> [Hint] {
    let hints = offered(session).compactMap { hint(for: $0, session) }
    var placed: [Hint] = []
    placed.reserveCapacity(hints.count)
    var column = area.column
    var kept = hints.filter(\.isKept).reduce(0) { $0 + $1.columns + 3 }
    for var hint in hints {
      if hint.isKept { kept -= hint.columns + 3 }
      guard column + hint.columns + kept <= area.endColumn else { continue }
      hint.column = column
      placed.append(hint)
      column += hint.columns + 3
    }
    return placed
  }

  private static func hintWords(_ command: Command, _ session: Session) -> String {
    if command.id == .otherReadingOrQuestion {
      return session.interview.editor.isEmpty ? "other question" : "other reading"
    }
    if command.id == .flipNewcomer { return "whose person" }
    if command.id == .otherReading {
      return session.fieldChoices.isEmpty ? "another reading" : "next value"
    }
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
    case .document: [.screenDown, .showPlan, .find, .nextPane, .palette, .help]
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
