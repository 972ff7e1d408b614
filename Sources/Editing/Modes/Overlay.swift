/// What stands in front of the panes and takes the keys.
enum Overlay: Equatable, Sendable {
  /// The list of commands.
  case palette(Palette)
  /// What has the words that are typed.
  case finder(Finder)
  /// The day from which on the history is wanted.
  case since(LineEditor)
  /// The keys of a place, from a line on.
  case help(context: KeyContext, first: Int)
  /// A row that is read back.
  case readBack(ReadBackPane)

  /// What people call it.
  var title: String {
    switch self {
    case .palette: "All commands"
    case .finder: "Find or go to"
    case .since: "Since a day"
    case .help: "Keys"
    case .readBack: "Read back"
    }
  }

  /// The line that is typed on, where there is one.
  var editor: LineEditor? {
    switch self {
    case .palette(let palette): palette.editor
    case .finder(let finder): finder.editor
    case .since(let editor): editor
    case .readBack(let pane): pane.editor
    case .help: nil
    }
  }

  /// Changes the line that is typed on; what is then listed begins with its best.
  mutating func type(_ change: (inout LineEditor) -> LineEditor.Outcome) {
    switch self {
    case .palette(var palette):
      if case .edited = change(&palette.editor) { palette.choice = 0 }
      self = .palette(palette)
    case .finder(var finder):
      if case .edited = change(&finder.editor) { finder.choice = 0 }
      self = .finder(finder)
    case .since(var editor):
      _ = change(&editor)
      self = .since(editor)
    case .readBack(var pane):
      _ = change(&pane.editor)
      self = .readBack(pane)
    case .help: break
    }
  }
}
