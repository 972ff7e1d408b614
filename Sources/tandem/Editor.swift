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
  let arguments: EditorArguments
  private let author: SessionStart
  let inbox: Mailbox<Message>
  /// The plan as it was opened, until the first frame is shown.
  private let opened: HandOver<PlanOnDisk>
  /// Saves; nothing before the first frame is shown, on which nothing waits for the disk.
  private(set) var storeThread: StoreThread?
  /// What the session asked for before that.
  private var early: [Effect] = []
  /// Whether anything was written.
  private var hasWritten = false
  /// Which plan it is, wherever its file goes.
  private let identity: OperationID
  var session: Session
  private var frame = Frame()
  private var readOnly: String?
  /// A sentence about the plan as others may see it: they see the screen, not the folders.
  private let onScreen: (String) -> String
  /// When words were last given to the store, as uptime.
  private var flushedAt: Duration?
  /// When the last key came; a start counts as one, so that what can wait for a pause is done.
  private var typedAt: Duration? = Clock.uptime
  /// Why the plan cannot be shown on, where only its page was read at first.
  private var failure: Failure?
  /// Whether the store was asked to check the whole log.
  private var isChecked = false
  var export = Export.none
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
  enum Export {
    case none
    /// It waits until the store names the state it shows.
    case asked(DocumentFormat)
    case underWay
  }

  /// How long typing gathers before it goes to the store; the first letter goes at once.
  private static let gathering = Duration.milliseconds(120)
  /// How long the first frame gets to reach the terminal: the system hands it over on the core it
  /// was written on, once that rests.
  private static let handing = Duration.milliseconds(1)
  /// How long nothing must be typed before the screen says "saved".
  private static let pause = Duration.milliseconds(300)

  private init(
    _ arguments: EditorArguments, _ terminal: ComingTerminal
  ) throws(Failure) {
    self.arguments = arguments
    // Questions may come from a pipe, whose writer can be waited for in vain: not on a terminal
    // that was taken over.
    let (plan, questions) = try terminal.whenOpened { () throws(Failure) in
      let plan = try PlanOnDisk(
        arguments.path, wantsWriting: true, isChecked: false, isPageEnough: true)
      return (plan, PlaybookFile(named: arguments.questions))
    }
    let paths = [plan.store.path, arguments.path]
    identity = plan.store.facts.plan
    onScreen = { PlanPath.withoutFolders($0, of: paths) }
    readOnly = plan.readOnlyReason
    author = SessionStart(named: arguments.author, in: plan.document.plan)
    let preferences: Preferences
    (preferences, ground) = Groundwork.remembered
    var random = SystemRandomNumberGenerator()
    session = Session(
      document: plan.document, author: author, seed: random.next(),
      milliseconds: UInt64(Clock.milliseconds), today: arguments.today ?? Clock.today,
      size: GridSize(rows: 0, columns: 0), clock: LocalClock(),
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
    opened = HandOver(plan)
  }

  /// Runs the editor until it is ended; the process then ends as whatever ended it asks.
  static func run(_ arguments: EditorArguments) throws(Failure) {
    heap_take_large_page()
    terminal_use_crash_stack()
    let terminal = ComingTerminal()
    Groundwork.begin(for: arguments, terminal)
    do throws(Failure) {
      var editor = try Editor(arguments, terminal)
      try editor.run(on: terminal)
    } catch {
      terminal.giveUp()
      throw error
    }
  }

  private mutating func run(on coming: ComingTerminal) throws(Failure) {
    let ending: Ending
    do {
      let terminal = try coming.take(theme: theme, ground: ground)
      for effect in session.update(.resized(terminal.size)) { perform(effect) }
      let loop = RunLoop(terminal: terminal, inbox: inbox)
      ending = loop.run(&self)
    } catch {
      throw Failure(error)
    }
    if let failure {
      if case .signal(let signal) = ending { terminal_end_by(signal) }
      throw failure
    }
    try save(isAtLeisure: ending == .asked)
    if ending == .asked { finishExport() }
    RecentPlans.note(arguments.path)
    if groundIsNews, let ground { Settings.remember(ground: ground) }
    if case .signal(let signal) = ending { terminal_end_by(signal) }
  }

  /// Gives the store time to write what is left, and says so if it cannot.
  ///
  /// - `isAtLeisure`: Whether nothing presses, such as a system that goes down.
  private func save(isAtLeisure: Bool) throws(Failure) {
    if waiting > 0 {
      Output.complain(
        "\(waiting) changes of an earlier run are not in \(arguments.path) yet; they are kept and "
          + "come into it when it is opened and there is room.")
    }
    switch storeThread?.flushAndStop(withinMilliseconds: 6000) {
    case nil: break
    case .saved: if hasWritten, isAtLeisure { keepPage() }
    case .spooled(let operations):
      let changes = operations.count == 1 ? "One change" : "\(operations.count) changes"
      Output.complain(
        "\(changes) could not be written to \(arguments.path) yet; the words are kept and come "
          + "into it when it is opened next.")
    case .unsaved(_, let error): throw Failure(error)
    }
  }

  /// Leaves the page as the log has it now to the next start; nobody waits long for that.
  private func keepPage() {
    let options = SQLiteStore.Options(busyMilliseconds: 100)
    guard let store = try? SQLiteStore.open(arguments.path, options: options),
      store.facts.plan == identity
    else { return }
    PlanOnDisk.keepPage(in: store, at: arguments.path)
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
    var batch = batch
    if storeThread == nil, batch.isMoreThanReplies, let plan = opened.take() {
      do throws(Failure) { try open(plan) } catch {
        failure = error
        return .end
      }
      batch.isTimeUp = false
    }
    if !batch.inputs.isEmpty { session.milliseconds = UInt64(Clock.milliseconds) }
    var effects: [Effect] = []
    if let size = batch.resized { effects += session.update(.resized(size)) }
    if let ground = batch.ground {
      self.ground = ground
      groundIsNews = true
    }
    for input in batch.inputs {
      switch input {
      case .key(let key):
        if batch.isOneKey, session.typeAhead(key) { break }
        effects += session.update(.key(key))
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

  mutating func take(_ report: StoreReport) -> [Effect] {
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
      storeThread?.verify()
    }
    if let typedAt, Clock.uptime - typedAt >= Editor.pause {
      effects += session.update(.idle)
      if !session.isThinking { self.typedAt = nil }
    }
    return effects
  }

  /// Reads all that the first frame could do without, and gives the store its thread.
  private mutating func open(_ plan: sending PlanOnDisk) throws(Failure) {
    var head = plan.document.head
    if !plan.document.isWhole {
      let (document, reason) = try plan.whole()
      head = document.head
      readOnly = readOnly ?? reason
      let opening = Event.opened(document, readOnlyBecause: reason.map(onScreen))
      for effect in session.update(opening) { perform(effect) }
    }
    let inbox = inbox
    let spools = Editor.spools(of: plan.store)
    let settings = StoreThread.Settings(
      spool: spools.own(session.id), recovering: spools.waiting)
    do throws(StoreError) {
      let thread = try StoreThread(
        plan.store, author: Author(author), after: head, settings: settings
      ) { inbox.send(.store($0)) }
      storeThread = thread
      for effect in early { perform(effect) }
      early = []
    } catch {
      throw Failure(error)
    }
    do throws(StoreError) { try storeThread?.start() } catch {
      for effect in take(.failed(error)) { perform(effect) }
    }
  }

  mutating func catchUp() -> Bool {
    guard session.isAhead else { return false }
    for effect in session.update(.shown) { perform(effect) }
    return true
  }

  /// After the frame is shown: hands typing to the store, and says when to be called again.
  mutating func settle() -> Duration? {
    guard storeThread != nil else { return Editor.handing }
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
    case .append(let operations):
      guard let storeThread else { return keepForLater(effect) }
      hasWritten = true
      storeThread.append(PlanMaker.stamped(operations))
    case .announce(let presence):
      guard let storeThread else { return keepForLater(effect) }
      storeThread.announce(OperationLog.Presence(presence))
    case .remember(let preferences): Settings.remember(preferences)
    case .export(let format): ask(for: format)
    case .redraw: isToRedraw = true
    case .quit: return true
    }
    return false
  }
}

extension Editor {
  /// Keeps what needs the store until that has its thread.
  private mutating func keepForLater(_ effect: Effect) -> Bool {
    early.append(effect)
    return false
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
