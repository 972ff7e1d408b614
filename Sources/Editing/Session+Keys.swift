import Interviewing
import PlanModel

extension Session {
  /// Where keys are pressed now.
  var context: KeyContext {
    switch overlay {
    case .palette: return .palette
    case .finder: return .finder
    case .since: return .since
    case .help: return .help
    case .readBack: return .readBack
    case nil: return paneContext
    }
  }

  /// Where a key goes when nothing lies over the pane.
  var paneContext: KeyContext {
    switch pane {
    case .interview: return .interview
    case .plan, .needs, .people: return outline.edit == nil ? .plan : .field
    case .timeline: return .timeline
    case .document: return .document
    case .history: return .history
    case .whatIf: return .rehearsal
    }
  }

  /// The line that is typed on, wherever that is.
  var activeEditor: LineEditor? {
    if let overlay { return overlay.editor }
    switch pane {
    case .interview: return interview.editor
    case .plan, .needs, .people: return outline.edit?.editor
    case .whatIf: return rehearsal.editor
    case .timeline, .document, .history: return nil
    }
  }

  /// Takes in a key: a command of its place, else letters for what is being typed.
  mutating func press(_ key: Key) {
    switch key.code {
    case .click(let button, let place):
      if button == .primary { click(place) }
    case .wheelUp: scroll(by: -3)
    case .wheelDown: scroll(by: 3)
    default:
      let key = key.asCommand
      if let id = Keymap.command(for: key, in: context) {
        run(id)
      } else {
        type(key)
      }
    }
  }

  /// Does a command, or says why it cannot be done.
  mutating func run(_ id: CommandID) {
    guard let command = CommandTable[id] else { return }
    if let obstacle = command.obstacle(self) {
      say(obstacle, .warning)
    } else {
      takeTip(of: id)
      command.perform(&self)
    }
  }

  private mutating func type(_ key: Key) {
    if key.text == nil, key == .alt("y") {
      if activeEditor != nil { paste(cut) }
      return
    }
    if !typeOrIgnore(key) { sayUnknown(key) }
    // What is cut in one line can be put back in another.
    if key.text == nil, LineEditor.cuts.contains(key), let text = activeEditor?.cut { cut = text }
  }

  /// Types a key where typing goes.
  ///
  /// - Returns: Whether it meant anything there.
  private mutating func typeOrIgnore(_ key: Key) -> Bool {
    var outcome = LineEditor.Outcome.ignored
    switch context {
    case .interview:
      outcome = interview.editor.handle(key)
      type(outcome)
    case .field:
      joinOn(before: key)
      typeIntoField { editor in
        outcome = editor.handle(key)
        return outcome
      }
    case .plan:
      guard key.text != nil else { return false }
      beginTyping()
      joinOn(before: key)
      if outline.edit != nil { typeIntoField { $0.handle(key) } }
      return true
    case .rehearsal:
      outcome = rehearsal.editor.handle(key)
      if outcome == .full { sayFull() }
    case .palette, .finder, .since, .readBack:
      overlay?.type { editor in
        outcome = editor.handle(key)
        return outcome
      }
      promiseAmendment()
    case .help:
      overlay = nil
      return true
    case .everywhere, .timeline, .document, .history: break
    }
    return outcome != .ignored
  }

  /// A key that means nothing was meant as a command, or as a letter where nothing is typed.
  private mutating func sayUnknown(_ key: Key) {
    let letter = key.text.map { $0 == " " ? "Space" : "“\($0)”" }
    let name = letter ?? KeyWords.words(for: key.notation)
    say("\(name) does nothing here. \(Keymap.hint(for: .help)) lists the keys.")
  }

  /// Takes in pasted text, all of it at once.
  mutating func paste(_ text: String) {
    switch context {
    case .interview:
      let words = CleanText.paragraph(text, limit: .max)
      let outcome = interview.editor.insert(words)
      type(outcome)
      sayIfCut(words, outcome)
    case .field where outline.edit?.field == .title && text.hasSeveralLines:
      pasteList(text)
    case .field:
      let words = CleanText.line(text, limit: .max)
      var outcome = LineEditor.Outcome.ignored
      typeIntoField { editor in
        outcome = editor.insert(words)
        return outcome
      }
      sayIfCut(words, outcome)
    case .plan: pasteSteps(text)
    case .rehearsal: if rehearsal.editor.insert(CleanText.line(text)) == .full { sayFull() }
    case .palette, .finder, .since, .readBack:
      overlay?.type { $0.insert(CleanText.line(text)) }
      promiseAmendment()
    case .help, .everywhere, .timeline, .document, .history:
      let (plan, interview) = (Keymap.hint(for: .showPlan), Keymap.hint(for: .showInterview))
      say("Nothing can be pasted here: \(plan) shows the plan, \(interview) the interview.")
    }
  }

  private mutating func sayIfCut(_ words: String, _ outcome: LineEditor.Outcome) {
    guard case .edited(let kept) = outcome, kept.text.utf8.count < words.utf8.count else { return }
    say("That was very long: its first \(kept.text.count) letters are kept.", .warning)
  }
}

extension String {
  /// Whether more than one line of it says something.
  fileprivate var hasSeveralLines: Bool {
    split(whereSeparator: \.isNewline).count { !$0.allSatisfy(\.isWhitespace) } > 1
  }
}
