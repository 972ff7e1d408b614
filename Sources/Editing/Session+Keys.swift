import Interviewing
import PlanModel

extension Session {
  /// Where keys are pressed now.
  var context: KeyContext {
    switch overlay {
    case .palette: return .palette
    case .help: return .help
    case nil: break
    }
    switch pane {
    case .interview: return .interview
    case .plan: return outline.edit == nil ? .plan : .field
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
      command.perform(&self)
    }
  }

  private mutating func type(_ key: Key) {
    switch context {
    case .interview: type(interview.editor.handle(key))
    case .field: typeIntoField { $0.handle(key) }
    case .plan:
      guard key.text != nil else { return }
      editSelection()
      if outline.edit != nil { typeIntoField { $0.handle(key) } }
    case .palette:
      guard case .palette(var palette)? = overlay else { return }
      if case .edited = palette.editor.handle(key) { palette.choice = 0 }
      overlay = .palette(palette)
    case .help: overlay = nil
    case .everywhere: break
    }
  }

  /// Takes in pasted text, all of it at once.
  mutating func paste(_ text: String) {
    switch context {
    case .interview:
      let words = CleanText.paragraph(text, limit: .max)
      let outcome = interview.editor.insert(words)
      type(outcome)
      sayIfCut(words, outcome)
    case .field:
      let words = CleanText.line(text, limit: .max)
      var outcome = LineEditor.Outcome.ignored
      typeIntoField { editor in
        outcome = editor.insert(words)
        return outcome
      }
      sayIfCut(words, outcome)
    case .plan: pasteSteps(CleanText.paragraph(text, limit: .max))
    case .palette:
      guard case .palette(var palette)? = overlay else { return }
      _ = palette.editor.insert(CleanText.line(text))
      overlay = .palette(palette)
    case .help, .everywhere: break
    }
  }

  private mutating func sayIfCut(_ words: String, _ outcome: LineEditor.Outcome) {
    guard case .edited(let kept) = outcome, kept.text.utf8.count < words.utf8.count else { return }
    say("That was very long: its first \(kept.text.count) letters are kept.", .warning)
  }

  // MARK: Mouse

  private mutating func click(_ place: GridPosition) {
    guard overlay == nil else {
      overlay = nil
      return
    }
    let layout = FrameLayout(size: size)
    if layout.navigator.contains(place) {
      let parts = CallPart.all(of: plan)
      let index = place.row - layout.navigator.row - 1
      guard parts.indices.contains(index) else { return }
      showInterview()
      if let open = openQuestions.first(where: { parts[index].covers($0) }) { ask(open) }
    } else if pane == .plan, layout.main.contains(place) {
      leaveField()
      let lines = Outline(plan, outline).lines
      let index = place.row - layout.main.row + outline.scroll
      guard lines.indices.contains(index), let target = lines[index].place else { return }
      if outline.selection == target { openOrEditSelection() } else { outline.selection = target }
    }
  }

  private mutating func scroll(by rows: Int) {
    guard pane == .plan else { return }
    outline.scroll = max(0, outline.scroll + rows)
    outline.isScrolledAway = true
  }
}
