/// Something a person can do: its name, its keys, its help, when it can be done, and the doing.
///
/// Keys, hints, the help page, the palette and the documentation are all printed from these.
public struct Command: Sendable {
  /// Its name for keymaps and tests.
  public let id: CommandID
  /// Its name for people, at most 28 columns.
  public let title: String
  /// What it does, in a sentence.
  public let help: String
  /// Where which keys mean it.
  public let keys: [KeyBinding]
  /// Whether it writes to the plan, and so is not there while the plan may only be read.
  let changesPlan: Bool
  private let ownObstacle: @Sendable (Session) -> String?
  let perform: @Sendable (inout Session) -> Void

  init(
    _ id: CommandID, _ title: String, _ help: String, keys: [KeyBinding], changesPlan: Bool = false,
    obstacle: @escaping @Sendable (Session) -> String? = { _ in nil },
    perform: @escaping @Sendable (inout Session) -> Void
  ) {
    self.id = id
    self.title = title
    self.help = help
    self.keys = keys
    self.changesPlan = changesPlan
    ownObstacle = obstacle
    self.perform = perform
  }

  /// Why it cannot be done now; `nil` when it can.
  func obstacle(_ session: Session) -> String? {
    (changesPlan ? session.whyNotToWrite : nil) ?? ownObstacle(session)
  }
}

/// A key that means a command in one place.
public struct KeyBinding: Hashable, Sendable {
  /// Where.
  public let context: KeyContext
  /// Which, in key notation: `<C-s>`.
  public let notation: String

  init(_ context: KeyContext, _ notation: String) {
    self.context = context
    self.notation = notation
  }
}

/// Where keys are pressed.
public enum KeyContext: String, Hashable, Sendable, CaseIterable {
  /// Everywhere, unless a nearer place gives the key another meaning.
  case everywhere
  /// On the answer line of the interview.
  case interview
  /// On a line of the plan page.
  case plan
  /// In a field of the plan page.
  case field
  /// On the timeline.
  case timeline
  /// On the document.
  case document
  /// On the history.
  case history
  /// On the line that says what slips.
  case rehearsal
  /// In the list of commands.
  case palette
  /// While something is looked for.
  case finder
  /// While a day is given from which on the history is wanted.
  case since
  /// On the page of keys.
  case help
  /// While rows are read back.
  case readBack

  /// What the place is called in the documentation.
  public var title: String {
    switch self {
    case .everywhere: "Everywhere"
    case .interview: "In the interview"
    case .plan: "On the plan, on needs, on people and calendars"
    case .field: "In a field"
    case .timeline: "On the timeline"
    case .document: "On the document"
    case .history: "On the history"
    case .rehearsal: "In a rehearsal"
    case .palette: "In the list of commands"
    case .finder: "While looking for something"
    case .since: "While giving a day"
    case .help: "On the page of keys"
    case .readBack: "While reading back"
    }
  }
}

/// The name of a command.
public enum CommandID: String, Hashable, Sendable, CaseIterable {
  case undo, redo, save, quit, redraw, palette, help
  case showInterview, showPlan, showTimeline, showDocument, showNeeds, showPeople, showHistory,
    showWhatIf, nextPane, previousPane, find, nextToMend, present, hideTips
  case standardTheme, darkTheme, lightTheme, highContrastTheme, monochromeTheme
  case exportMarkdown, exportHTML, exportPDF, exportDOCX, exportODT, exportJSON, exportICS,
    exportEML, exportCSV, exportText
  case keepAnswer, otherReadingOrQuestion, previousQuestion, nextPart, previousPart
  case unknownAnswer, parkAnswer, whyThisQuestion, leaveInterview
  case cursorUp, cursorDown, cursorTop, cursorBottom, pageUp, pageDown
  case openLine, closeLine, newStep, newWorkstream, newPerson, newAbsence, newGate, newFreeze,
    newNote, trash, moveUp, moveDown, toggleDone, duplicateStep, splitStep, toNextWorkstream,
    toPreviousWorkstream, historyOfLine, editOwner, editDay, editLength
  case stepUp, stepDown, stepsUp, stepsDown, earlier, later, nearer, farther, toToday, toGoLive,
    openStep
  case scrollUp, scrollDown, screenUp, screenDown, pageTop, pageBottom
  case historySide, historyItem, historySince, wholeHistory, rehearse, agreeOnResponse
  case flipNewcomer, completeName, keepField, otherReading, cancelField, keepAndGoDown, keepAndGoUp
  case startReadBack, keepRow, declineRow, nextRow, previousRow, closeReadBack, provenance
  case chooseCommand, nextCommand, previousCommand, closePalette, closeHelp, helpDown, helpUp
  case goToFound, nextFound, previousFound, closeFinder, keepSince, closeSince
}
