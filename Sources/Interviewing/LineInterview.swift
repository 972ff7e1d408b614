public import PlanModel
public import Scheduling

/// The interview line by line: a question out, a line in, for pipes and screen readers.
///
/// It holds the plan and writes to it; it reads no clock and prints nothing itself.
public struct LineInterview: Sendable {
  /// Writes for the author; holds the plan as they see it.
  public var scribe: Scribe
  /// The question that waits for a line; `nil` when nothing is open.
  public private(set) var question: Interview.Open?
  /// Whether the author has said that it is enough.
  public private(set) var isOver = false

  let interview: Interview
  let today: CivilDate
  private var last: Interview.Open?
  /// Questions that were passed over since the last answer.
  private var passed: [Interview.Open] = []
  /// Questions that stayed without an answer, and how many lines each is left alone for.
  private var resting: [(open: Interview.Open, lines: Int)] = []
  /// How many lines in a row did not answer the question that waits.
  private var misses = 0
  private var acts: [[StampedOperation]] = []
  /// The plan's dates, and the facts they were computed from.
  private(set) var schedule: PlanSchedule
  private var scheduledVersion = -1
  /// The document as the log has it.
  private var confirmed: Document
  /// The rows being read back, while they are.
  var readBack: ReadBack?

  var document: Document { scribe.document }

  /// An interview about a plan as it is.
  public init(_ interview: Interview, scribe: Scribe, today: CivilDate) {
    self.interview = interview
    self.scribe = scribe
    confirmed = scribe.document
    self.today = today
    schedule = PlanSchedule(today: today)
    ask()
  }

  /// The question that waits for a line, as text; a closing word when nothing is open.
  public var prompt: String {
    if let readBack { return readBack.prompt(in: document, schedule: schedule) }
    guard let question else { return "Nothing is left to ask. “read back” or “quit”?" }
    let said = question.isFollowUp ? "They said: “\(question.saidSoFar)”. " : ""
    return said + question.words
  }

  /// Takes in one line; gives what to say about it.
  public mutating func take(_ line: String) -> [String] {
    let text = line.trimmed
    guard !text.isEmpty else { return [] }
    if let command = LineCommand(text) { return run(command) }
    if readBack != nil { return takeReadBack(text) }
    guard let question else {
      // Even when nothing is asked, nothing said is lost.
      return keepNote(text)
    }
    return keep(text, to: question)
  }

  /// Takes in what the log holds after what was read of it: others' operations, and this
  /// interview's own as they were stored.
  ///
  /// What others have answered meanwhile is not asked again.
  ///
  /// - `isAnswered`: Whether a line to the question on the screen was typed already: it is read with
  ///   all that is known now, as an answer to that question.
  public mutating func receive(_ operations: [StampedOperation], isAnswered: Bool = false) {
    let fresh = operations.filter { $0.sequence > confirmed.head }
    guard !fresh.isEmpty else { return }
    confirmed.apply(fresh)
    guard fresh.contains(where: { $0.session != scribe.session }) else {
      return scribe.document.confirm(through: confirmed.head)
    }
    var next = confirmed
    next.apply(scribe.written)
    scribe.document = next
    scheduledVersion = -1
    if isAnswered, let question, document.kind(of: question.about) != nil,
      !document.isTrashed(question.about)
    {
      return computeDates()
    }
    ask()
  }

  /// How far the log was read.
  public var head: Int64 { confirmed.head }

  /// What stands at the end, however it came.
  public var summary: [String] {
    let findings = ForwardTest.findings(
      in: document, schedule: schedule, catalog: interview.catalog)
    let stops = findings.count { $0.weight == .stops }
    let open = interview.open(in: document, schedule: schedule).count
    let questions = open == 1 ? "1 question is" : "\(open) questions are"
    return [
      stops == 0
        ? "The plan can be forwarded; \(questions) still open."
        : "\(stops) \(stops == 1 ? "thing" : "things") to mend before the plan can be forwarded; "
          + "\(questions) still open."
    ]
  }

  // MARK: Answers

  private mutating func keep(_ text: String, to asked: Interview.Open) -> [String] {
    let plan = document.plan
    guard let root = plan.id else { return [] }
    let reader = AnswerReader(plan: plan, today: today, author: scribe.author)
    let routed = AnswerRouter(
      interview, document: document, schedule: schedule, reader: reader
    ).read(text, to: asked)
    let words = CleanText.paragraph(text)
    act { scribe in
      let answer = scribe.create(
        .answer, in: root,
        values: [
          InitialValue(.answerQuestion, .words(asked.question.id)),
          InitialValue(.answerAbout, .record(asked.about)),
        ], texts: [(.answerText, words, .heard)])
      if routed.isUnknown {
        scribe.close(asked, .unknown, answer: answer, reader: reader)
      } else {
        scribe.keep(routed, answer: answer)
      }
    }
    last = routed.open
    passed = []
    askOn(from: asked)
    return said(of: routed)
  }

  private func said(of routed: RoutedAnswer) -> [String] {
    if routed.isUnknown {
      // What else the line says is not written, but for what says that itself.
      return [LineCommand.unknownSaid] + routed.reading.onlyAsWords.map { "Also: \($0)" }
    }
    let echo = routed.reading.echoes.first ?? ""
    let kept = routed.saysItself ? "Kept. " : "Kept as an answer to “\(routed.open.words)” "
    var lines = [
      routed.saysItself && echo.hasPrefix("kept ") ? "K" + echo.dropFirst() : kept + echo
    ]
    // A bare "Kept." would say that a day in it counts.
    if routed.saysItself, routed.reading.isWordsAlone { lines[0] = "Kept in their words." }
    lines += routed.reading.besides.map { "Also: \($0)" }
    // The follow-up asks it, but nothing about the days of a body.
    let isAsked =
      question?.isFollowUp == true && question?.isSame(as: routed.open) == true
      && !routed.reading.asksOfGate && !routed.reading.asksBesides(question?.followUp)
    if !isAsked, let question = routed.reading.question { lines.append("Still open: \(question)") }
    return lines.map(\.trimmed)
  }

  private mutating func keepNote(_ text: String) -> [String] {
    guard let root = document.plan.id else { return [] }
    act { $0.landNote(text, about: root, .heard) }
    return ["Kept as a note."]
  }

  // MARK: Commands

  private mutating func run(_ command: LineCommand) -> [String] {
    switch command {
    case .help: return LineCommand.helpLines
    case .quit:
      isOver = true
      return []
    case .back: return takeBack()
    case .readBack:
      readBack = ReadBack(document, schedule: schedule)
      return readBack == nil ? ["No step has a person yet, so there is nothing to read back."] : []
    case .next:
      let document = document
      if readBack != nil {
        if readBack?.next(in: document, schedule: schedule) == false { readBack = nil }
        return []
      }
      if let question {
        passed.append(question)
        misses = 0
        // A follow-up is asked once: passed over, the answer stands as it is.
        if question.isFollowUp { last = question }
      }
      ask()
      return []
    case .why: return [question?.explanation ?? "Nothing is open."]
    case .unknown, .park: return close(command)
    }
  }

  private mutating func close(_ command: LineCommand) -> [String] {
    guard let question, readBack == nil else { return ["There is no question to close."] }
    let reader = AnswerReader(plan: document.plan, today: today, author: scribe.author)
    let standing: Answer.Standing = command == .park ? .parked : .unknown
    act { $0.close(question, standing, answer: nil, reader: reader) }
    (passed, misses) = ([], 0)
    ask()
    return [command == .park ? "Parked: it stands in the plan as a note." : LineCommand.unknownSaid]
  }

  /// Writes as one act, which one "back" takes back.
  mutating func act(_ write: (inout Scribe) -> Void) {
    let before = scribe.written.count
    scribe.asOneAct(write)
    let done = Array(scribe.written[before...]).filter { $0.operation.kind != .actor }
    if !done.isEmpty { acts.append(done) }
  }

  private mutating func takeBack() -> [String] {
    guard let act = acts.popLast() else { return ["Nothing was said in this interview yet."] }
    if document.obstacle(undoing: act.map(\.id)) != nil {
      return ["Somebody has changed this since; it stays as it is."]
    }
    scribe.asOneAct { $0.undo(act.map(\.id)) }
    (passed, resting, misses) = ([], [], 0)
    ask()
    return ["Taken back."]
  }

  // MARK: The next question

  /// Asks the best open question that neither was passed over nor rests.
  private mutating func ask() {
    computeDates()
    let open = interview.open(in: document, schedule: schedule, after: last)
    question = open.first { open in
      !passed.contains { $0.isSame(as: open) } && !resting.contains { $0.open.isSame(as: open) }
    }
    if question == nil {
      passed = []
      resting = []
      question = open.first
    }
  }

  /// Asks on after a line, and lets a question rest that two lines in a row did not answer: nobody
  /// who is told of other things asks the same a third time at once.
  private mutating func askOn(from asked: Interview.Open) {
    resting = resting.compactMap { $0.lines > 1 ? ($0.open, $0.lines - 1) : nil }
    ask()
    guard let question, question.isSame(as: asked), question.isFollowUp == asked.isFollowUp else {
      misses = 0
      return
    }
    misses += 1
    guard misses == LineInterview.patience else { return }
    resting.append((question, LineInterview.rest))
    misses = 0
    ask()
  }

  /// How many lines in a row may leave a question without an answer before it rests.
  private static let patience = 2
  /// How many lines a question rests for.
  private static let rest = 6

  private mutating func computeDates() {
    guard scheduledVersion != document.factsVersion else { return }
    scheduledVersion = document.factsVersion
    schedule = document.plan.schedule(today: today)
  }
}
