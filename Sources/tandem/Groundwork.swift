import Editing
import Interviewing
import OperationLog

/// What the first frame needs besides the plan, made on another core while the plan is read.
enum Groundwork {
  /// What the account has chosen, as it was when the program began.
  static let remembered = Settings.remembered

  /// Begins it.
  ///
  /// Whoever asks for one of these before it is made waits for it, and makes it where there was no
  /// thread to be had.
  static func begin(for arguments: EditorArguments, _ terminal: ComingTerminal) {
    let isNamed = arguments.author != nil
    let theme = arguments.theme
    let work = {
      if !isNamed { _ = Account.fullName }
      _ = Playbook.builtIn
      _ = CursesTerminal.isDescribed
      CommandTable.prepare()
      terminal.make(theme: theme ?? remembered.preferences.theme, ground: remembered.ground)
    }
    try? SystemThread.start(work, afterwards: {}, isOnOtherCore: true)
  }
}
