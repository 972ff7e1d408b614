public import Interviewing
public import PlanModel
public import Scheduling

/// One terminal's view of a plan: the document it edits, and what only its author sees.
///
/// `update` is the only thing that changes it. It does no input or output, reads no clock and
/// throws no dice: a session is its list of events.
public struct Session: Sendable {
  /// The size of the screen.
  public internal(set) var size: GridSize
  /// The day it is.
  public internal(set) var today: CivilDate
  /// When others wrote is told by it.
  ///
  /// What holds a protocol's value stays where it is and is handed on by its address; a session
  /// made of plain values alone would be copied onto the stack, 4 KB, for each look at a part of
  /// it, at every key.
  let clock: any WallClock
  /// Writes for the author; holds the document as they see it.
  var scribe: Scribe
  /// The document as the log has it.
  var confirmed: Document
  /// Written and handed to the store, not yet seen in the log.
  var pending: [StampedOperation] = []
  /// How often what others wrote was put under what is pending.
  var rebases = 0
  /// Whether the log can be written to, and if not, why.
  var storage = Storage.ready
  /// Whether the screen says that everything is saved; never while it is not.
  public internal(set) var showsSaved = true
  /// Whether a pause has more to work out: the next `idle` may come at once.
  public internal(set) var isThinking = false
  /// The acts that can be taken back.
  var undoHistory: UndoHistory?

  /// What fills the middle of the screen.
  public internal(set) var pane = Pane.interview
  /// What stands in front of it and takes the keys.
  var overlay: Overlay?
  var interview = InterviewPane()
  /// A letter on the line being typed on that nothing was made of yet.
  var typedAhead: LineEditor.Replacement?
  /// Chooses what is asked: from the questions everybody has, or a team's own.
  let interviewer: Interview
  /// What the question on the screen was last checked against.
  var interviewVersion = -1
  var interviewAnswers = -1
  /// The pages with a cursor, by `Outline.Part`.
  private var outlines = Outline.Part.allCases.map { OutlinePane(part: $0) }
  /// The one of them that is shown, or was shown last.
  var outlinePart = Outline.Part.plan
  /// Before an audience: larger, and nothing but the middle and the panel.
  var isPresenting = false
  /// What its author has chosen for all plans.
  public internal(set) var preferences: Preferences
  /// How the screen looks now; it may be another theme than the one chosen for all plans.
  public internal(set) var theme: ThemeName
  var timeline = TimelinePane()
  var history = HistoryPane()
  var rehearsal = RehearsalPane()
  /// What the pane shown was last worked out to be; other panes keep nothing.
  var page = ShownPage()
  var derived: Derived
  /// The last day on which somebody looked at these dates, until what changed since was said.
  var lookedAt: CivilDate?
  /// Who else has the plan open.
  var presence: [Presence] = []
  /// What the others were told last of where this session is; nothing before its first event.
  var announced: Presence?
  /// What was last cut from a line, for putting back.
  var cut = ""
  /// What the value being typed would move.
  var foresight: Foresight?
  /// The name that was last completed.
  var completion: Completion?
  /// The last thing said on the status line.
  var notice: Notice?
  var effects: [Effect] = []

  /// Whether what is typed is kept.
  enum Storage: Equatable, Sendable {
    case ready
    case failing(StoreProblem)
    case readOnly(String)
  }

  /// A sentence on the status line, until the next key.
  struct Notice: Equatable, Sendable {
    var sentence: String
    var role = Role.hint
  }

  /// A session on a document, with nothing typed yet.
  ///
  /// - `document`: What the log holds.
  /// - `author`: Who writes.
  /// - `seed`: Random; the source of all identifiers of the session.
  /// - `milliseconds`: Since 1970-01-01 UTC.
  /// - `clock`: Tells when others wrote.
  /// - `preferences`: What its author has chosen before.
  /// - `theme`: How it looks this time, where that is another theme than the chosen one.
  /// - `readOnlyBecause`: Why nothing may be written, when that is so.
  /// - `catalog`: The questions to choose from.
  /// - `remark`: What to say on the message line until the first key, such as what is wrong with a
  ///   file of questions.
  public init(
    document: Document, author: SessionStart, seed: UInt64, milliseconds: UInt64,
    today: CivilDate, size: GridSize,
    clock: any WallClock = UniversalClock(),
    preferences: Preferences = Preferences(), theme: ThemeName? = nil,
    readOnlyBecause reason: String? = nil, catalog: QuestionCatalog = .builtIn,
    remark: String? = nil
  ) {
    interviewer = Interview(catalog)
    self.preferences = preferences
    self.theme = theme ?? preferences.theme
    self.size = size
    self.today = today
    self.clock = clock
    confirmed = document
    scribe = Scribe(document: document, author: author, seed: seed, milliseconds: milliseconds)
    derived = Derived(document: document, today: today, author: author)
    if let reason { storage = .readOnly(reason) }
    lookedAt = document.lastEdited
    resume()
    if let remark { say(remark, .warning) }
  }

  /// Goes on where the last session stopped: at words that nobody pressed Enter on, else at the
  /// most valuable question.
  private mutating func resume() {
    if let draft = plan.answers.last(where: { !$0.isKept && !$0.text.isEmpty }),
      let open = openQuestions.first(where: {
        $0.question.id == draft.question && $0.about == draft.about
      })
    {
      ask(open)
    } else {
      ask()
    }
    noteWhatWasAsked()
  }

  /// The document as its author sees it.
  public var document: Document { scribe.document }

  /// When what comes next is typed, in milliseconds since 1970-01-01 UTC; a session has no clock.
  public var milliseconds: UInt64 {
    get { scribe.milliseconds }
    set { scribe.milliseconds = newValue }
  }

  /// The plan as its author sees it.
  public var plan: Plan { scribe.document.plan }

  /// Whether something was typed that the store was not given yet.
  public var hasUnflushed: Bool { !scribe.written.isEmpty }

  /// Whether everything typed is in the log.
  public var isSaved: Bool { pending.isEmpty && !hasUnflushed && !isAhead }

  /// This session's name in the log.
  public var id: SessionID { scribe.session }

  /// Where this session is, for the others.
  var ownPresence: Presence {
    let (record, field) = place
    return Presence(
      session: scribe.session, name: scribe.author.name, side: scribe.author.side, record: record,
      field: field)
  }

  private var place: (RecordID?, Field?) {
    switch pane {
    case .interview: (interview.draft ?? interview.question?.about, nil)
    case .plan, .needs, .people: (outline.selection?.record, outline.selection?.field)
    case .timeline: (timeline.selection, nil)
    case .document, .history, .whatIf: (nil, nil)
    }
  }

  /// The page with a cursor that is shown, or was shown last: keys that edit a cell go there.
  var outline: OutlinePane {
    _read { yield outlines[outlinePart.rawValue] }
    _modify { yield &outlines[outlinePart.rawValue] }
  }

  /// Says that a text has reached its longest.
  mutating func sayFull() {
    say("This is as long as one text can be. Go on in another answer or field.", .warning)
  }

  /// Says something on the status line.
  mutating func say(_ sentence: String, _ role: Role = .hint) {
    notice = Notice(sentence: sentence, role: role)
  }
}
