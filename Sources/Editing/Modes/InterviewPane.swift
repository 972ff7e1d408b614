import Interviewing
import PlanModel

/// What only this terminal knows of the interview: the question on the screen and the answer line.
struct InterviewPane: Equatable, Sendable {
  /// The question on the screen; `nil` when nothing is open.
  var question: Interview.Open?
  /// The questions that were on the screen before it, the last one last.
  var before: [Interview.Open] = []
  /// What the last answer kept was about: the talk goes on there.
  var last: Interview.Open?
  /// The part of the call it belongs to, and the workstream if it is about one.
  var heading = ""
  var workstream: RecordID?
  /// How far each part of the call is, and the page it was worked out for.
  var progress = CallProgress()
  var progressVersion = -1
  /// The record that keeps the words as they are typed; made with the first letter.
  var draft: RecordID?
  var editor = LineEditor()
  /// Whether the last act of its author was to type here: letters of the same word go on with it.
  var isBegun = false
  /// How the words are understood so far.
  var reading: AnswerReading?
  /// The UTF-8 bytes of the answer that were understood, in order.
  var recognised: [Range<Int>] = []
  /// Whether a pause has found them, so that they stay until the next one.
  var isLitByPause = false
  /// What was decided about names the plan does not know, until the next question.
  var rulings: [String: NewcomerRuling] = [:]
  /// Which of the reading's meanings Enter would keep.
  var choice = 0
  /// What the last pause has thought about: it need not be thought about again.
  var pondered: Pondered?

  /// How many questions one can go back.
  static let mostBefore = 50

  /// An answer in the making, with all that decides what it would do.
  struct Pondered: Equatable, Sendable {
    let question: String
    let about: RecordID
    let text: String
    let rulings: [String: NewcomerRuling]
    let choice: Int
    let pageVersion: Int
  }
}
