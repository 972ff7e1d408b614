import CTerminal
import Editing
import Exporting
import Glibc
import Interviewing
import OperationLog
import PlanModel
import Scheduling

/// The editor at work: a session between the terminal and the store.
///
/// The session decides, this carries out. It never waits for the disk: the store has a thread of
/// its own and answers through the inbox.
struct Editor: LoopBody {
  private let arguments: EditorArguments
  private let author: SessionStart
  private let inbox: Mailbox<Message>
  private let storeThread: StoreThread
  private var session: Session
  private var frame = Frame()
  private var readOnly: String?
  /// A sentence about the plan as others may see it: they see the screen, not the folders.
  private let onScreen: (String) -> String
  /// When words were last given to the store, as uptime.
  private var flushedAt: Duration?
  /// When the last key came; a start counts as one, so that what can wait for a pause is done.
  private var typedAt: Duration? = Clock.uptime
  /// Whether the store's thread was begun.
  private var isStoring = false
  /// Whether the store was asked to check the whole log.
  private var isChecked = false
  private var export = Export.none
  /// What the terminal shows letters on, as far as it ever said.
  private var ground: Int32?
  private var groundIsNews = false
  /// Whether the next frame is to be drawn whole.
  private var isToRedraw = false
  /// Changes of earlier runs that the log could not take in this one either.
  private var waiting = 0

  /// What other threads tell this one.
  enum Message: Sendable {
    case store(StoreReport)
    case exported(ExportOutcome)
  }

  /// How far the document is that was asked for; one is made at a time.
  private enum Export {
    case none
    /// It waits until the store names the state it shows.
    case asked(DocumentFormat)
    case underWay
  }

  /// How long typing gathers before it goes to the store; the first letter goes at once.
  private static let gathering = Duration.milliseconds(120)
  /// How long nothing must be typed before the screen says "saved".
  private static let pause = Duration.milliseconds(300)

  private init(_ arguments: EditorArguments) throws(Failure) {
    self.arguments = arguments
    let plan = try PlanOnDisk(arguments.path, wantsWriting: true, isChecked: false)
    let paths = [plan.store.path, arguments.path]
    onScreen = { PlanPath.withoutFolders($0, of: paths) }
    readOnly = plan.readOnlyReason
    author = SessionStart(named: arguments.author, in: plan.document.plan)
    let questions = PlaybookFile(named: arguments.questions)
    let preferences: Preferences
    (preferences, ground) = Settings.remembered
    var random = SystemRandomNumberGenerator()
    session = Session(
      document: plan.document, author: author, seed: random.next(),
      milliseconds: UInt64(Clock.milliseconds), today: arguments.today ?? Clock.today,
      size: GridSize(rows: 0, columns: 0), secondsFromUTC: Clock.secondsFromUTC(at:),
      preferences: preferences, theme: arguments.theme,
      readOnlyBecause: plan.readOnlyReason.map(onScreen), catalog: questions.playbook.catalog,
      remark: questions.problem.map {
        PlanPath.withoutFolders($0.sentence, of: [questions.path])
      })
    do {
      inbox = try Mailbox()
    } catch {
      throw Failure(.noPipe(error.code))
    }
    let inbox = inbox
    let spools = Editor.spools(of: plan.store)
    do {
      storeThread = try StoreThread(
        plan.store, author: Author(author), after: plan.document.head,
        settings: StoreThread.Settings(
          spool: spools.own(session.id), recovering: spools.waiting)
      ) { inbox.send(.store($0)) }
    } catch {
      throw Failure(error)
    }
  }

  /// Runs the editor until it is ended; the process then ends as whatever ended it asks.
  static func run(_ arguments: EditorArguments) throws(Failure) {
    heap_take_large_page()
    Groundwork.begin(for: arguments)
    var editor = try Editor(arguments)
    try editor.run()
  }

  private mutating func run() throws(Failure) {
    let ending: Ending
    do {
      let terminal = try CursesTerminal(theme: theme, ground: ground)
      for effect in session.update(.resized(terminal.size)) { perform(effect) }
      let loop = RunLoop(terminal: terminal, inbox: inbox)
      ending = loop.run(&self)
    } catch {
      throw Failure(error)
    }
    try save()
    if ending == .asked { finishExport() }
    RecentPlans.note(arguments.path)
    if groundIsNews, let ground { Settings.remember(ground: ground) }
    if case .signal(let signal) = ending { terminal_end_by(signal) }
  }

  /// Gives the store time to write what is left, and says so if it cannot.
  private func save() throws(Failure) {
    if waiting > 0 {
      Output.complain(
        "\(waiting) changes of an earlier run are not in \(arguments.path) yet; they are kept and "
          + "come into it when it is opened and there is room.")
    }
    switch storeThread.flushAndStop(withinMilliseconds: 6000) {
    case .saved: break
    case .spooled(let operations):
      let changes = operations.count == 1 ? "One change" : "\(operations.count) changes"
      Output.complain(
        "\(changes) could not be written to \(arguments.path) yet; the words are kept and come "
          + "into it when it is opened next.")
    case .unsaved(_, let error): throw Failure(error)
    }
  }

  private static func spools(
    of store: SQLiteStore
  ) -> (own: (SessionID) -> String, waiting: [String]) {
    let folder = Account.state + "/spool"
    let plan = String(store.facts.plan.high, radix: 16) + String(store.facts.plan.low, radix: 16)
    let waiting = FileSystemCalls.names(in: folder).filter {
      $0.hasPrefix(plan) && $0.hasSuffix(".spool")
    }
    return ({ "\(folder)/\(plan)-\($0.number).spool" }, waiting.map { "\(folder)/\($0)" })
  }

  // MARK: What happened

  var theme: ThemeName { session.theme }

  mutating func takeRedraw() -> Bool {
    defer { isToRedraw = false }
    return isToRedraw
  }

  mutating func draw(on grid: inout Grid) {
    frame.draw(session, on: &grid)
  }

  mutating func flush() {
    for effect in session.update(.flush) { perform(effect) }
  }

  mutating func update(_ batch: Batch<Message>) -> Next {
    var effects: [Effect] = []
    if let size = batch.resized { effects += session.update(.resized(size)) }
    if let ground = batch.ground {
      self.ground = ground
      groundIsNews = true
    }
    for input in batch.inputs {
      switch input {
      case .key(let key): effects += session.update(.key(key))
      case .pasted(let paste): effects += session.update(.pasted(paste.text))
      case .focused, .reply: continue
      }
      typedAt = Clock.uptime
    }
    for message in batch.messages {
      switch message {
      case .store(let report): effects += take(report)
      case .exported(let outcome): effects += take(outcome)
      }
    }
    if batch.isTimeUp { effects += timeIsUp() }
    var isOver = false
    for effect in effects where perform(effect) { isOver = true }
    return isOver ? .end : .wait
  }

  private mutating func take(_ report: StoreReport) -> [Effect] {
    switch report {
    case .logged(let entries):
      let before = readOnly
      let operations = entries.map {
        OperationCodec.operation(in: $0) { PlanOnDisk.note($0, &readOnly, arguments.path) }
      }
      var effects = session.update(.logged(operations))
      if let reason = readOnly, before == nil {
        let problem = StoreProblem(sentence: onScreen(reason), isFinal: true)
        effects += session.update(.storeFailed(problem))
      }
      return effects
    case .failed(let error):
      return session.update(
        .storeFailed(
          StoreProblem(sentence: onScreen(error.message), isFinal: error.isFinal)))
    case .leftOut(let error): return session.update(.warned(onScreen(error.message)))
    case .waiting(let changes, let error):
      waiting += changes
      let sentence =
        "\(waiting) changes of an earlier run are kept, but not in the plan yet. \(error.message)"
      return session.update(
        .storeFailed(StoreProblem(sentence: onScreen(sentence), isFinal: error.isFinal)))
    case .presence(let others): return session.update(.presence(others.map(Presence.init)))
    case .head(let head): return startExport(from: head)
    case .verified: return []
    case .damaged(let sequence, _):
      let error = StoreError.damaged(path: arguments.path, sequence: sequence)
      return session.update(
        .storeFailed(StoreProblem(sentence: onScreen(error.message), isFinal: true)))
    }
  }

  private mutating func timeIsUp() -> [Effect] {
    var effects: [Effect] = []
    if arguments.today == nil, Clock.today != session.today {
      effects += session.update(.today(Clock.today))
    }
    if !isChecked {
      // Not before the first paint: it reads the whole log once more.
      isChecked = true
      storeThread.verify()
    }
    if let typedAt, Clock.uptime - typedAt >= Editor.pause {
      effects += session.update(.idle)
      if !session.isThinking { self.typedAt = nil }
    }
    return effects
  }

  /// After the frame is shown: hands typing to the store, and says when to be called again.
  mutating func settle() -> Duration? {
    if !isStoring {
      // Not before the first frame, on which nothing waits for the disk.
      isStoring = true
      do throws(StoreError) { try storeThread.start() } catch {
        for effect in take(.failed(error)) { perform(effect) }
        return .zero
      }
    }
    var due: [Duration] = []
    if arguments.today == nil { due.append(Clock.untilMidnight) }
    // The store may answer after the pause in typing was over.
    if session.isSaved, !session.showsSaved, typedAt == nil { typedAt = Clock.uptime }
    if let typedAt { due.append(max(.zero, Editor.pause - (Clock.uptime - typedAt))) }
    if session.hasUnflushed {
      let waited = flushedAt.map { Clock.uptime - $0 } ?? Editor.gathering
      if waited >= Editor.gathering {
        flushedAt = Clock.uptime
        for effect in session.update(.flush) { perform(effect) }
      } else {
        due.append(Editor.gathering - waited)
      }
    }
    return due.min()
  }

  // MARK: What the session asks for

  /// Does what a session asks of the world; `true` when that is to end.
  @discardableResult
  private mutating func perform(_ effect: Effect) -> Bool {
    switch effect {
    case .append(let operations): storeThread.append(PlanMaker.stamped(operations))
    case .announce(let presence): storeThread.announce(OperationLog.Presence(presence))
    case .remember(let preferences): Settings.remember(preferences)
    case .export(let format): ask(for: format)
    case .redraw: isToRedraw = true
    case .quit: return true
    }
    return false
  }
}

// MARK: Documents

extension Editor {
  /// Asks the store which state a document will show.
  private mutating func ask(for format: DocumentFormat) {
    guard case .none = export else {
      let outcome = ExportOutcome(
        sentence: "The document before is still being made; ask again then.", isDone: false)
      return _ = session.update(.exported(outcome))
    }
    export = .asked(format)
    flush()
    storeThread.tellHead()
  }

  /// Has a document made by a thread of its own: a helper program may take seconds.
  private mutating func startExport(from head: LogHead?) -> [Effect] {
    guard case .asked(let format) = export else { return [] }
    let isState = session.isSaved && head?.sequence == session.document.head
    let job = DocumentJob(
      document: session.document, today: session.today,
      headHash: isState ? head?.hexadecimal : nil, format: format, plan: arguments.path)
    let inbox = inbox
    do {
      try SystemThread.start({ inbox.send(.exported(job.run())) }, afterwards: {})
      export = .underWay
      return []
    } catch {
      let sentence = "The system has no thread left for the document. Try again."
      return take(ExportOutcome(sentence: sentence, isDone: false))
    }
  }

  private mutating func take(_ outcome: ExportOutcome) -> [Effect] {
    export = .none
    return session.update(.exported(outcome))
  }

  /// Waits for a document that was asked for before the program was ended.
  private mutating func finishExport() {
    if case .asked = export {
      for case .store(let report) in inbox.takeAll() { _ = take(report) }
      // Without an answer of the store the document names no state of the log.
      _ = startExport(from: nil)
    }
    guard case .underWay = export else { return }
    Output.complain("A document is still being made.")
    while case .underWay = export {
      for case .exported(let outcome) in inbox.waitForAll() {
        Output.complain(outcome.sentence)
        export = .none
      }
    }
  }
}

extension StoreError {
  /// Whether trying again cannot help while the program runs.
  fileprivate var isFinal: Bool {
    switch self {
    case .readOnly, .networkFileSystem, .replaced, .newerFormat, .notAPlan: true
    default: false
    }
  }
}

extension Editing.Presence {
  fileprivate init(_ other: OperationLog.Presence) {
    self.init(
      session: other.session, name: other.name, side: other.side, record: other.caret?.record,
      field: other.caret.map { Field(number: $0.field) })
  }
}

extension OperationLog.Presence {
  fileprivate init(_ own: Editing.Presence) {
    self.init(
      session: own.session, side: own.side, name: own.name,
      caret: own.record.map { Caret(record: $0, field: own.field?.number ?? 0) }, headSeen: 0)
  }
}
