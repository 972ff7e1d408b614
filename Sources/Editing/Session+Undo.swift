import Interviewing
import PlanModel

// Taking back and doing again, each where it can be seen.
extension Session {
  /// Takes back the author's last act.
  mutating func undo() {
    rebuildHistory()
    guard let act = undoHistory?.takeUndo() else { return say("Nothing to undo.") }
    if let refusal = document.obstacle(undoing: act) {
      undoHistory?.passOver()
      let rest =
        undoHistory?.done.isEmpty == false
        ? " \(Keymap.hint(for: .undo)) takes back your act before it." : ""
      return say(words(for: refusal) + rest, .warning)
    }
    let answered = question(answeredBy: act)
    if pane.outlinePart != nil { settleSelection() }
    scribe.undo(act)
    // Letters of an answer that nobody sees here go together.
    if pane != .interview, let typed = answerTyped(by: act) {
      while let before = undoHistory?.done.last, answerTyped(by: before) == typed,
        document.obstacle(undoing: before) == nil
      {
        _ = undoHistory?.takeUndo()
        scribe.undo(before)
      }
    }
    // An answer to another question than the one on the screen goes back to where it was typed.
    settle(act, question(answeredBy: act) ?? answered)
    say("Undone: \(told(act)). \(Keymap.hint(for: .redo)) does it again.")
  }

  /// Does again what was taken back last.
  mutating func redo() {
    rebuildHistory()
    guard let act = undoHistory?.takeRedo() else { return say("Nothing to redo.") }
    if pane.outlinePart != nil { settleSelection() }
    scribe.redo(act)
    if pane != .interview, let typed = answerTyped(by: act) {
      while let next = undoHistory?.undone.last, answerTyped(by: next) == typed {
        _ = undoHistory?.takeRedo()
        scribe.redo(next)
      }
    }
    settle(act, question(answeredBy: act))
    say("Done again: \(told(act)).")
  }

  /// Shows what an act changed, once it is taken back or done again.
  ///
  /// The cursor goes there, and the interview to the question whose answer it was: what is taken
  /// back unseen is found again in the wrong place.
  private mutating func settle(_ act: [OperationID], _ asked: Asked?) {
    flush()
    refreshDerived()
    outline.reload(in: document)
    outline.edit?.isBegun = false
    interview.isBegun = false
    let open = asked.flatMap { asked in
      // A follow-up is open only behind the answer that is taken back.
      openQuestions.first(where: asked.isOf) ?? interview.before.last(where: asked.isOf)
    }
    if pane == .interview, let open {
      ask(open)
    } else {
      reloadAnswer()
    }
    guard outline.edit == nil, pane.outlinePart != nil else { return }
    let page = Outline(plan, outline)
    let places = document.places(changedBy: act).map {
      OutlinePane.Place(record: $0.record, field: $0.field)
    }
    guard let line = places.lazy.compactMap({ page.index(of: $0) }).first else {
      // What was made is gone again: it was made below what stands there.
      return settleSelection(step: -1)
    }
    outline.selection = page.lines[line].place
    outline.isScrolledAway = false
  }

  /// Takes back that a record was made, where that was the last act and all of it; it leaves
  /// nothing to do again.
  mutating func takesBackMaking(of record: RecordID) -> Bool {
    rebuildHistory()
    guard let act = undoHistory?.done.last,
      document.places(changedBy: act).allSatisfy({ $0.record == record }),
      undoHistory?.forgetLast() != nil
    else { return false }
    scribe.undo(act)
    flush()
    return document.isTrashed(record)
  }

  private func told(_ act: [OperationID]) -> String {
    let words = document.told(act)
    return words.isEmpty ? "the words typed last" : words
  }

  /// A question, and what it was asked about.
  private struct Asked {
    let question: String
    let about: RecordID?

    func isOf(_ open: Interview.Open) -> Bool {
      open.question.id == question && open.about == about
    }
  }

  /// What the answer was given to that an act typed or kept.
  private func question(answeredBy act: [OperationID]) -> Asked? {
    let records = Set(document.places(changedBy: act).map(\.record))
    return plan.answers.last { records.contains($0.id) }.map {
      Asked(question: $0.question, about: $0.about)
    }
  }

  /// The answer into which an act typed letters, where that was all it did.
  private func answerTyped(by act: [OperationID]) -> RecordID? {
    let places = document.places(changedBy: act)
    guard let first = places.first, document.kind(of: first.record) == .answer,
      places.allSatisfy({ $0.record == first.record && $0.field != .answerKept })
    else { return nil }
    return first.record
  }

  /// The history is read from the log when it is first needed: most sessions never undo.
  private mutating func rebuildHistory() {
    flush()
    guard undoHistory == nil else { return }
    let own = document.sessions(likeThat: scribe.author).union([scribe.session])
    undoHistory = UndoHistory(done: document.groups(of: own))
  }

  private func words(for refusal: Refusal) -> String {
    switch refusal {
    case .changedSince(let session):
      let who = document.speaker(of: session) ?? "Someone"
      return "\(who) has changed this since; it stays as it is."
    default: return "This cannot be undone any more."
    }
  }
}
