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
      let clean = CleanText.paragraph(text)
      let (kept, isCut) = clean.bounded(toBytes: Session.longestAnswer)
      type(interview.editor.insert(kept))
      if isCut {
        say(
          "The paste was very long: its first \(Session.longestAnswer / 1024) KB are kept.",
          .warning)
      }
    case .field: typeIntoField { $0.insert(CleanText.line(text)) }
    case .plan: pasteSteps(CleanText.paragraph(text))
    case .palette:
      guard case .palette(var palette)? = overlay else { return }
      _ = palette.editor.insert(CleanText.line(text))
      overlay = .palette(palette)
    case .help, .everywhere: break
    }
  }

  /// Bytes of one answer: a call's worth of words, far more than anybody says at once.
  static let longestAnswer = 128 * 1024

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

extension String {
  /// The text up to a number of bytes, never cutting a letter.
  func bounded(toBytes limit: Int) -> (text: String, isCut: Bool) {
    guard utf8.count > limit else { return (self, false) }
    var kept = ""
    for character in self {
      guard kept.utf8.count + character.utf8.count <= limit else { break }
      kept.append(character)
    }
    return (kept, true)
  }
}
