import Interviewing
import PlanModel

/// What only this terminal knows of a rehearsal: the line typed, and what would follow.
struct RehearsalPane: Equatable, Sendable {
  /// What would follow from the slip that was typed.
  struct Outcome: Equatable, Sendable {
    let slip: SlipReader.Slip
    let whatIf: WhatIf
    /// The plan it was worked out of.
    let factsVersion: Int
  }

  var editor = LineEditor()
  /// The words that were last worked out.
  fileprivate var rehearsed = ""
  fileprivate(set) var outcome: Outcome?
  /// Why nothing was worked out.
  fileprivate(set) var problem: String?
  /// How often something was worked out.
  fileprivate(set) var count = 0

  /// Something else was typed since.
  var isStale: Bool { editor.text != rehearsed }
}

extension Session {
  /// Works out what follows from the slip that was typed.
  mutating func rehearse() {
    rehearsal.count += 1
    rehearsal.outcome = nil
    rehearsal.problem = nil
    page.first[.whatIf] = 0
    let text = rehearsal.editor.text
    rehearsal.rehearsed = text
    guard !text.allSatisfy(\.isWhitespace) else { return }
    guard plan.goLive.known != nil else {
      rehearsal.problem = "There is no go-live date yet, so nothing can be late."
      return
    }
    do throws(SlipReader.Problem) {
      let slip = try SlipReader(derived.reader(for: document).fields).read(text)
      guard let whatIf = plan.whatIf(slip.subject, slip.change, today: today) else {
        rehearsal.problem = "That part of the plan has no dates yet."
        return
      }
      rehearsal.outcome = RehearsalPane.Outcome(
        slip: slip, whatIf: whatIf, factsVersion: document.factsVersion)
    } catch {
      rehearsal.problem = WhatIfWords.words(for: error, in: text, of: plan)
    }
  }

  /// Follows the plan: what was worked out of another one no longer holds.
  mutating func rehearseAgain() {
    guard let known = rehearsal.outcome, known.factsVersion != document.factsVersion else { return }
    rehearse()
  }

  /// Goes to where the response both sides agree on is kept, to type it.
  mutating func agreeOnResponse() {
    guard let step = rehearsal.outcome?.whatIf.subject, document.kind(of: step) == .step else {
      return
    }
    reveal(step)
    outline.selection = OutlinePane.Place(record: step, field: .response)
    editSelection()
    let goesOn = outline.edit?.editor.isEmpty == false
    outline.edit?.joint = goesOn ? " " : ""
    say("\(Keymap.hint(for: .showWhatIf)) goes back to what is rehearsed.")
  }
}
