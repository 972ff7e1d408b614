import Interviewing
import PlanModel
import Scheduling

/// The rows that are read back, and the words being typed about the one that is read now.
struct ReadBackPane: Equatable, Sendable {
  var readBack: ReadBack
  /// What it should say instead, or why it is declined.
  var editor = LineEditor()
  /// What Enter would do with them; empty while there are none.
  var promise = ""
  /// Whether that changes the row, or would if it were understood.
  var isAboutChange = false
}

extension Session {
  /// Reads each person's rows back, from the first that nobody has confirmed as it stands.
  mutating func startReadBack() {
    leaveField()
    guard let readBack = ReadBack(document, schedule: derived.schedule) else { return }
    overlay = .readBack(ReadBackPane(readBack: readBack))
  }

  /// Works out what Enter would do with the words about the row.
  mutating func promiseAmendment() {
    guard case .readBack(var pane)? = overlay else { return }
    let words = pane.editor.text
    let answer =
      words.isBlank
      ? nil : RowAnswer(words, derived.reader(for: document).fields, near: day(of: pane))
    pane.promise = answer?.promise ?? ""
    pane.isAboutChange = answer?.isAboutChange ?? false
    overlay = .readBack(pane)
  }

  /// The day that stands beside the row.
  private func day(of pane: ReadBackPane) -> CivilDate? {
    plan.step(pane.readBack.row.step).flatMap { derived.schedule.shownDay(of: $0) }
  }

  /// Enter: the row is kept as it is; with words, what they say is done.
  mutating func keepRow() {
    guard case .readBack(let pane)? = overlay else { return }
    let words = pane.editor.text
    let fields = derived.reader(for: document).fields
    let answer = words.isBlank ? .keep : RowAnswer(words, fields, near: day(of: pane))
    var said: String?
    edit { said = $0.take(answer, to: pane.readBack.row, saying: words, fields) }
    guard let said else { return say("Not changed. \(RowAnswer.question).", .warning) }
    goToNextRow(said)
  }

  /// The row is declined, for the reason that is typed, if any; it stays and says so.
  mutating func declineRow() {
    guard case .readBack(let pane)? = overlay else { return }
    let words = pane.editor.text
    let reason = words.isBlank ? nil : words
    edit { $0.mark(pane.readBack.row, keeps: false, words: reason) }
    goToNextRow("Declined; the row stays and says so.")
  }

  /// Goes through the rows without an answer.
  mutating func moveReadBack(by step: Int) {
    guard case .readBack(var pane)? = overlay else { return }
    if pane.readBack.next(in: document, schedule: derived.schedule, by: step) {
      pane.editor = LineEditor()
      pane.promise = ""
    }
    overlay = .readBack(pane)
  }

  private mutating func goToNextRow(_ said: String) {
    flush()
    refreshDerived()
    guard case .readBack(var pane)? = overlay else { return }
    pane.editor = LineEditor()
    pane.promise = ""
    let isLast = !pane.readBack.next(in: document, schedule: derived.schedule)
    overlay = isLast ? nil : .readBack(pane)
    say(isLast ? "\(said) That was the last row." : said, .good)
  }
}

extension String {
  /// Whether nothing stands in it but space.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
