import Interviewing
import PlanModel

extension CommandTable {
  /// On the answer line.
  static let interviewCommands: [Command] = [
    Command(
      .keepAnswer, "Keep and go on", "Keeps the answer and asks the next best question.",
      keys: [KeyBinding(.interview, "<enter>")], perform: { $0.keepAnswer() }),
    Command(
      .otherReadingOrQuestion, "Another reading or question",
      "Shows another way to read the answer; on an empty line, another question.",
      keys: [KeyBinding(.interview, "<tab>")],
      obstacle: { $0.mayHaveOtherReading ? nil : Session.noOtherReading },
      perform: { $0.rotateReadingOrQuestion() }),
    Command(
      .previousQuestion, "Question before", "Goes back to the question shown before.",
      keys: [KeyBinding(.interview, "<S-tab>"), KeyBinding(.interview, "<up>")],
      obstacle: { $0.interview.before.isEmpty ? "No question was shown before this one." : nil },
      perform: { $0.askBefore() }),
    Command(
      .nextPart, "Next part of the call", "Goes to the next part that is still open.",
      keys: [KeyBinding(.interview, "<pagedown>"), KeyBinding(.interview, "<down>")],
      perform: { $0.askAnotherPart(by: 1) }),
    Command(
      .previousPart, "Part before", "Goes to the part before that is still open.",
      keys: [KeyBinding(.interview, "<pageup>")], perform: { $0.askAnotherPart(by: -1) }),
    Command(
      .unknownAnswer, "They don't know yet", "Makes finding out a step, with a person and a day.",
      keys: [KeyBinding(.interview, "<F5>")], changesPlan: true, obstacle: noQuestion,
      perform: { $0.closeQuestion(.unknown) }),
    Command(
      .parkAnswer, "Park it", "Puts the question aside as a note; the words typed are kept.",
      keys: [KeyBinding(.interview, "<F6>")], changesPlan: true, obstacle: noQuestion,
      perform: { $0.closeQuestion(.parked) }),
    Command(
      .whyThisQuestion, "Why this question now", "Says what makes this the best next question.",
      keys: [KeyBinding(.interview, "<A-w>")], obstacle: noQuestion,
      perform: { session in
        if let question = session.interview.question { session.say(question.explanation) }
      }),
    Command(
      .leaveInterview, "To the plan", "Leaves the interview for the plan itself.",
      keys: [KeyBinding(.interview, "<esc>")], perform: { $0.showPlan() }),
  ]

  private static let noQuestion: @Sendable (Session) -> String? = {
    $0.interview.question == nil ? "No question is open." : nil
  }
}

extension Session {
  /// Tab: another meaning of what is typed, or another question while nothing is.
  mutating func rotateReadingOrQuestion() {
    guard !interview.editor.isEmpty else { return askAnother() }
    // Whoever types fast has pressed Tab before the pause in which all meanings are worked out.
    ponderAnswer()
    let count = interview.reading?.echoes.count ?? 0
    guard count > 1 else { return say(Session.noOtherReading) }
    interview.choice = (interview.choice + 1) % count
  }

  /// Whether there is another meaning of what is typed; while nothing is, another question.
  var hasOtherReadingOrQuestion: Bool {
    interview.editor.isEmpty || interview.reading.map { $0.echoes.count > 1 } == true
  }

  /// The same, or the pause has not come that would find one.
  fileprivate var mayHaveOtherReading: Bool {
    hasOtherReadingOrQuestion || interview.pondered?.text != interview.editor.text
  }

  fileprivate static let noOtherReading = "There is no other reading."
}
