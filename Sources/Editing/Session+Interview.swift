import Interviewing
import PlanModel

extension Session {
  /// Shows the most valuable open question, or a certain one.
  mutating func ask(_ question: Interview.Open? = nil) {
    show(question ?? mostValuable)
  }

  /// Shows the question that stands after the current one among those open.
  mutating func askAnother() {
    // In one order, whatever is on the screen: else each question would put its own kin first, and
    // the key would go to and fro between two.
    let open = interviewer.open(
      in: document, schedule: derived.schedule, after: interview.last)
    guard !open.isEmpty else { return }
    let now = interview.question
    // A follow-up that is passed over is gone from the list.
    let here = open.firstIndex { now?.isSame(as: $0) == true }
    show(here.map { open[($0 + 1) % open.count] } ?? open.first)
  }

  /// Shows the question that was on the screen before this one, answered or not: what was kept may
  /// be said better.
  mutating func askBefore() {
    // What a question was about may be gone since.
    interview.before = interview.before.filter { !document.isTrashed($0.about) }
    guard let before = interview.before.popLast() else { return }
    let depth = interview.before.count
    show(before)
    interview.before.removeLast(interview.before.count - depth)
    let kept = plan.answers.last {
      $0.isKept && $0.question == before.question.id && $0.about == before.about
    }
    guard let kept, interview.editor.isEmpty else { return }
    say("Answered: “\(kept.text)”. What is typed now is kept as well.")
  }

  /// Shows the first open question of the next, or the previous, part of the call of which not all
  /// is said; where there is none, of any other part.
  mutating func askAnotherPart(by step: Int) {
    let parts = CallPart.all(of: plan)
    guard let now = interview.question else { return }
    let here = parts.firstIndex { $0.covers(now) } ?? 0
    let ahead = parts.indices.map { index in
      parts[((here + step * (index + 1)) % parts.count + parts.count) % parts.count]
    }
    let open = openQuestions
    let unfinished = ahead.filter { !interview.progress.isAllSaid(of: $0) }
    for part in unfinished + ahead {
      if let first = open.first(where: part.covers) { return show(first) }
    }
  }

  /// The first open question that is not on the screen already; that one when it is the only one.
  private var mostValuable: Interview.Open? {
    if interview.question == nil, interview.last == nil {
      return interviewer.first(in: document, schedule: derived.schedule)
    }
    let open = openQuestions
    guard let now = interview.question else { return open.first }
    return open.first { !$0.isSame(as: now) } ?? open.first
  }

  /// What stands on the answer line as others see it.
  private var draftText: String {
    guard let draft = interview.draft else { return "" }
    return plan.answers.last { $0.id == draft }?.text ?? ""
  }

  var openQuestions: [Interview.Open] {
    interviewer.open(
      in: document, schedule: derived.schedule, after: interview.question ?? interview.last)
  }

  private mutating func show(_ question: Interview.Open?) {
    if let now = interview.question, question?.isSame(as: now) != true {
      interview.before.removeAll { $0.isSame(as: now) }
      interview.before = interview.before.suffix(InterviewPane.mostBefore - 1) + [now]
    }
    interview.question = question
    interview.draft = question.flatMap { draft(for: $0) }
    interview.editor = LineEditor(draftText)
    interview.rulings = [:]
    interview.isBegun = false
    describeQuestion()
    readAnswer()
  }

  /// Works out what stands above the question: it is the same for every letter of the answer.
  private mutating func describeQuestion() {
    guard let question = interview.question else { return }
    let part = CallPart.all(of: plan).first { $0.covers(question) }
    interview.heading = part?.name ?? ""
    interview.workstream = part?.workstream
  }

  /// Words typed to this question that nobody has pressed Enter on.
  private func draft(for question: Interview.Open) -> RecordID? {
    plan.answers.last {
      !$0.isKept && $0.question == question.question.id && $0.about == question.about
    }?.id
  }

  /// Types into the answer line.
  mutating func type(_ outcome: LineEditor.Outcome) {
    if outcome == .full { sayFull() }
    guard case .edited(let replacement) = outcome, let question = interview.question else { return }
    guard canWrite() else { return reloadAnswer() }
    if let draft = interview.draft {
      if interview.isBegun, !replacement.startsWord { scribe.continueAct() }
      scribe.edit(draft, .answerText, replacing: replacement.offsets, with: replacement.text)
    } else if let root = plan.id {
      interview.draft = scribe.create(
        .answer, in: root,
        values: [
          InitialValue(.answerQuestion, .words(question.question.id)),
          InitialValue(.answerAbout, .record(question.about)),
        ], texts: [(.answerText, replacement.text, .heard)])
    }
    interview.isBegun = true
    interview.choice = 0
    let standing =
      interview.recognised.isEmpty
      ? 0 : interview.editor.bytes(ofScalars: replacement.offsets.lowerBound)
    readAnswer(after: standing)
  }

  /// Reads the answer line again; before the byte where it was changed, what a pause has found
  /// stays lit until the next one.
  mutating func readAnswer(after standing: Int = 0) {
    let lit = interview.recognised.filter { interview.isLitByPause && $0.upperBound < standing }
    interview.reading = nil
    interview.recognised = []
    guard let question = interview.question, !interview.editor.isEmpty else { return }
    interview.recognised = lit
    // Where the words are taken as they are, nothing has to be read at every key.
    guard question.question.fills.isRead, question.followUp?.refines != true else { return }
    let reading = derived.reader(for: document).settling(interview.rulings).readAnswer(
      interview.editor.text, to: question)
    interview.reading = reading
    guard !reading.recognised.isEmpty else { return }
    interview.recognised = reading.recognised
    interview.isLitByPause = false
  }

  /// In a pause: reads all that the answer says, and works out what it would move.
  mutating func ponderAnswer() {
    guard pane == .interview, let question = interview.question, !interview.editor.isEmpty else {
      return
    }
    let subject = InterviewPane.Pondered(
      question: question.question.id, about: question.about, text: interview.editor.text,
      rulings: interview.rulings, choice: interview.choice, pageVersion: document.pageVersion)
    guard interview.pondered != subject || interview.reading == nil else { return }
    interview.pondered = subject
    guard let routed = readAsides() else { return }
    let moves = foreseen(of: routed)
    if !moves.isEmpty { interview.reading?.also.append(moves.joined(separator: "; ")) }
  }

  /// Reads also what the answer says besides what was asked.
  @discardableResult mutating func readAsides() -> RoutedAnswer? {
    guard let question = interview.question, !interview.editor.isEmpty else { return nil }
    let routed = route(interview.editor.text, to: question)
    interview.reading = routed.reading
    interview.recognised = routed.reading.recognised
    interview.isLitByPause = true
    if !routed.saysItself {
      interview.reading?.also.insert("answers “\(routed.open.words)”", at: 0)
    }
    return routed
  }

  /// How a text is understood, as an answer to what was asked or to what it fits.
  private mutating func route(_ text: String, to question: Interview.Open) -> RoutedAnswer {
    AnswerRouter(
      interviewer, document: document, schedule: derived.schedule,
      reader: derived.reader(for: document).settling(interview.rulings)
    ).read(text, to: question)
  }

  /// Keeps the answer: what was understood goes into the plan, the words stay beside it.
  mutating func keepAnswer() {
    guard let question = interview.question else { return }
    guard !interview.editor.text.allSatisfy(\.isWhitespace), let draft = interview.draft else {
      return ask()
    }
    let routed = route(interview.editor.text, to: question)
    if routed.isUnknown { return closeQuestion(.unknown) }
    let choice = choice(among: routed)
    interview.draft = nil
    let before = plan
    edit { scribe in scribe.keep(routed, choice: choice, answer: draft) }
    flush()
    refreshDerived()
    interview.last = routed.open
    let parts = KeptWords.parts(from: before, to: self, asked: question, answered: routed)
    if routed.isElsewhere {
      interview.question = nil
      show(openQuestions.first)
    } else {
      show(interviewer.next(after: question, of: openQuestions, in: plan))
    }
    if !parts.isEmpty {
      say("\(parts.joined(separator: " ")) \(Keymap.hint(for: .undo)) takes it back.", .good)
    } else if let vague = routed.reading.question, interview.question?.isSame(as: question) != true
    {
      say("Kept. Still open: \(vague)", .warning)
    }
  }

  /// Which meaning Enter keeps: the chosen one, where it was chosen among these.
  func choice(among routed: RoutedAnswer) -> Int {
    let isShown = interview.reading?.echoes == routed.reading.echoes
    return isShown || !routed.isElsewhere ? interview.choice : 0
  }

  /// Closes the question without an answer: they do not know yet, or it is put aside.
  mutating func closeQuestion(_ standing: Answer.Standing) {
    guard let question = interview.question else { return }
    let draft = interview.draft
    let reader = derived.reader(for: document)
    interview.draft = nil
    edit { scribe in scribe.close(question, standing, answer: draft, reader: reader) }
    flush()
    refreshDerived()
    ask()
    say(
      standing == .parked
        ? "Parked: it stands in the plan as a note."
        : "They don't know yet: finding out is a step now, with a person and a day.")
  }

  // MARK: Others' edits

  /// Remembers what the question on the screen was chosen by.
  mutating func noteWhatWasAsked() {
    interviewVersion = document.factsVersion
    interviewAnswers = answersWritten
    noteProgress()
  }

  /// Works out how far each part of the call is.
  mutating func noteProgress() {
    interview.progress = interviewer.progress(in: document, schedule: derived.schedule)
    interview.progressVersion = document.pageVersion
  }

  /// Grows with every answer that is kept, and with every one that others begin.
  private var answersWritten: Int {
    plan.answers.reduce(0) { $0 + ($1.isKept ? 2 : $1.id == interview.draft ? 0 : 1) }
  }

  /// Follows the plan: a question that others answered gives way, one that still stands takes the
  /// names and dates of the plan as it is now, and the words that another is typing to it.
  mutating func refreshInterview() {
    guard interviewVersion != document.factsVersion || interviewAnswers != answersWritten else {
      return
    }
    noteWhatWasAsked()
    guard let now = interview.question else { return ask() }
    if let draft = interview.draft, plan.answers.first(where: { $0.id == draft })?.isKept == true {
      // Somebody else has pressed Enter on these words: pressing it again would say them twice.
      return show(interviewer.next(after: now, of: openQuestions, in: plan))
    }
    let takesMore = interviewer.more(of: now, in: plan) != nil
    if let same = asItStands(now, takesMore) {
      interview.question = same
      if interview.draft == nil, draft(for: same) != nil {
        show(same)
      } else {
        describeQuestion()
      }
    } else if interview.editor.isEmpty, !takesMore {
      ask()
    }
  }

  /// What was asked, with what the plan says now; `nil` when it is open no more.
  private func asItStands(_ asked: Interview.Open, _ takesMore: Bool) -> Interview.Open? {
    // A follow-up of the answer just given stays; nothing but that answer could say it is open.
    if asked.followUp?.refines == true { return asked }
    let open = interviewer.stillOpen(asked, in: document, schedule: derived.schedule)
    return takesMore && open?.isFollowUp == true ? nil : open
  }

  /// The character after which the typing goes on.
  var answerCaret: CharacterID? {
    interview.draft.flatMap {
      document.text($0, .answerText).character(before: interview.editor.scalarOffset)
    }
  }

  /// Finds the typing again after others have edited.
  mutating func reanchorAnswer(_ caret: CharacterID?) {
    guard let draft = interview.draft else { return }
    let text = document.text(draft, .answerText)
    interview.editor.show(text.visible, cursorAfter: text.offset(after: caret))
    readAnswer()
  }

  /// Shows the answer line as the document has it.
  mutating func reloadAnswer() {
    if let draft = interview.draft, !document.isTrashed(draft) {
      let kept = plan.answers.first { $0.id == draft }?.isKept == true
      if !kept { return reanchorAnswer(answerCaret) }
    }
    guard let question = interview.question else { return ask() }
    // An undo may have brought back words that were kept, or taken the draft away.
    interview.draft = draft(for: question)
    interview.editor = LineEditor(draftText)
    readAnswer()
  }
}

extension LineEditor.Replacement {
  /// Whether these letters begin another word than the last ones: undo goes word by word, and a
  /// correction with the word it corrects.
  var startsWord: Bool {
    text.first?.isWhitespace == true || text.unicodeScalars.count > 1
  }
}
