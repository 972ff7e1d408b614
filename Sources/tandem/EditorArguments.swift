import Editing
import Scheduling

/// The plain ways into the editor: `tandem PLAN`, `tandem edit PLAN`, with a day, an author, a
/// theme and a file of questions.
///
/// Anything else goes to the command line's parser, which also says what is wrong with it.
struct EditorArguments: Equatable {
  var path: String
  var today: CivilDate?
  var author: String?
  var theme: ThemeName?
  /// A team's file of questions.
  var questions: String?
}

extension EditorArguments {
  init?(_ arguments: [String]) {
    var paths: [String] = []
    var rest = arguments[...]
    if rest.first == "edit" { rest.removeFirst() }
    while let word = rest.popFirst() {
      switch word {
      case "--today":
        guard let value = rest.popFirst(), let day = CivilDate(iso: value) else { return nil }
        today = day
      case "--author":
        guard let value = rest.popFirst() else { return nil }
        author = value
      case "--theme":
        guard let value = rest.popFirst(), let name = ThemeName(rawValue: value) else { return nil }
        theme = name
      case "--questions":
        guard let value = rest.popFirst() else { return nil }
        questions = value
      default:
        guard !word.hasPrefix("-") else { return nil }
        paths.append(word)
      }
    }
    guard paths.count == 1, arguments.first == "edit" || !EditorArguments.isCommand(paths[0])
    else { return nil }
    path = PlanPath.resolved(paths[0])
  }

  /// Whether a word names a command.
  ///
  /// The list is asked only for a word that could: making it costs more than all the arguments do.
  private static func isCommand(_ word: String) -> Bool {
    TandemCommand.mayBeCommand(word) && TandemCommand.names.contains(word)
  }
}
