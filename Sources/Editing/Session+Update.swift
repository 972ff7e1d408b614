import Interviewing
import PlanModel

extension Session {
  /// Takes in one thing that happened; says what the world should do about it.
  public mutating func update(_ event: Event) -> [Effect] {
    effects = []
    catchUp()
    switch event {
    case .key(let key):
      notice = nil
      press(key)
    case .shown: break
    case .pasted(let text):
      notice = nil
      paste(text)
    case .resized(let size): self.size = size
    case .opened(let document, let reason):
      open(document)
      if let reason { storage = .readOnly(reason) }
    case .logged(let operations): receive(operations)
    case .storeFailed(let problem):
      if storage != .failing(problem) { say(problem.sentence, .failure) }
      storage = .failing(problem)
    case .warned(let sentence): say(sentence, .warning)
    case .presence(let others): presence = others
    case .today(let day):
      lookedAt = min(lookedAt ?? today, today)
      today = day
    case .flush: flush()
    case .idle: think()
    case .exported(let outcome): say(outcome.sentence, outcome.isDone ? .good : .failure)
    }
    refreshDerived()
    refreshPage()
    // "Saved" comes back only in a pause: it would flicker with every letter otherwise, and cost
    // the paint of the next key.
    showsSaved = isSaved && (showsSaved || event.asksWhetherSaved)
    if ownPresence != announced {
      announced = ownPresence
      effects.append(.announce(ownPresence))
    }
    return effects
  }

  /// Works out what no key waits for: a little at a time, so that none has to.
  private mutating func think() {
    isThinking = !derived.readAhead(document)
    guard !isThinking else { return }
    ponderAnswer()
    foresee()
    derived.addHints(document)
    derived.addStair(of: stepAtCursor, document)
    derived.addFindings(document, catalog: interviewer.catalog)
    tellWhatBecameLate()
    // Words typed into a field of the plan may have answered a question.
    if interview.progressVersion != document.pageVersion { noteProgress() }
    if pane == .whatIf, rehearsal.isStale { rehearse() }
  }

  /// Hands what was written to the store.
  mutating func flush() {
    let operations = takeWritten()
    guard !operations.isEmpty else { return }
    pending += operations
    effects.append(.append(operations))
  }

  /// Moves what was written into the history of acts.
  private mutating func takeWritten() -> [StampedOperation] {
    let operations = scribe.takeWritten()
    undoHistory?.record(operations)
    return operations
  }

  /// Takes the document in place of its page, before anything was typed.
  private mutating func open(_ document: Document) {
    guard !confirmed.isWhole else { return }
    let isAsShown = document.plan == plan
    confirmed = document
    scribe.document = document
    if isAsShown {
      derived.follow(document)
      interviewVersion = document.factsVersion
      interview.progressVersion = document.pageVersion
    } else {
      derived.forget()
      interviewVersion = -1
      // The words on the answer line may be others by now, or gone.
      rebases += 1
      reloadAnswer()
    }
  }

  /// Applies what the log has, its own operations among it, in the log's order.
  private mutating func receive(_ operations: [StampedOperation]) {
    let fresh = operations.filter { $0.sequence > confirmed.head }
    guard !fresh.isEmpty else { return }
    // That others still write says nothing of a plan that may only be read from now on.
    if case .failing(let problem) = storage, !problem.isFinal { storage = .ready }
    confirmed.apply(fresh)
    let arrived = Set(fresh.map(\.id))
    let mine = pending.filter { arrived.contains($0.id) }
    pending.removeAll { arrived.contains($0.id) }
    if mine.count == fresh.count {
      scribe.document.confirm(through: confirmed.head)
    } else {
      let chosen = outline.selection?.record
      let name = chosen.map { self.name(of: $0) } ?? ""
      rebase()
      if let chosen, document.isTrashed(chosen) { leaveRemoved(chosen, called: name, by: fresh) }
    }
  }

  /// Goes to what stands there now where others removed what the cursor was on, and says who did.
  private mutating func leaveRemoved(
    _ record: RecordID, called name: String, by operations: [StampedOperation]
  ) {
    guard outline.edit != nil || outline.selection?.record == record else { return }
    settleSelection()
    let remover = operations.last { operation in
      if case .trash(let trashed) = operation.operation {
        trashed == record || trashed == document.parent(of: record)
      } else {
        false
      }
    }
    guard pane.outlinePart != nil, let remover, remover.session != id else { return }
    let who = document.speaker(of: remover.session) ?? "Someone"
    say("\(who) removed \(name.isEmpty ? "the line" : "“\(name)”").", .warning)
  }

  /// In the first pause after days went by: says once which steps they made late.
  private mutating func tellWhatBecameLate() {
    guard let day = lookedAt else { return }
    lookedAt = nil
    let late = plan.becameLate(since: day, derived.schedule)
    if !late.isEmpty { say(HintWords.words(forLate: late, since: day, in: plan), .warning) }
  }

  /// Puts what is pending on top of what the log has now.
  private mutating func rebase() {
    let caret = answerCaret
    let fieldCaret = outline.caret(in: document)
    var next = confirmed
    next.apply(pending + scribe.written)
    scribe.document = next
    rebases += 1
    reanchorAnswer(caret)
    outline.reanchor(fieldCaret, in: document)
  }

  /// Recomputes what follows from the document, where the document or the day changed.
  mutating func refreshDerived() {
    derived.refresh(document, today: today)
    refreshInterview()
  }

  // MARK: Writing

  /// Writes as one act, unless the plan can only be read.
  mutating func edit(_ write: (inout Scribe) -> Void) {
    guard canWrite() else { return }
    scribe.asOneAct(write)
  }

  /// Whether the plan can be written to; says why when it cannot.
  mutating func canWrite() -> Bool {
    guard let reason = whyNotToWrite else { return true }
    say(reason, .failure)
    return false
  }

  /// Why nothing may be written now; `nil` when it may.
  var whyNotToWrite: String? {
    switch storage {
    case .readOnly(let reason): reason
    case .failing(let problem) where problem.isFinal: problem.sentence
    case .ready, .failing: nil
    }
  }
}

extension Event {
  /// Whether somebody may look whether all is saved: in a pause, or when they ask for it.
  fileprivate var asksWhetherSaved: Bool {
    switch self {
    case .idle: true
    case .key(let key): key == .control("s")
    default: false
    }
  }
}
