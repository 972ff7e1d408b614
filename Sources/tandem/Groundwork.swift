import Editing
import Interviewing
import OperationLog

/// What the first frame needs besides the plan, made on another core while the plan is read.
enum Groundwork {
  /// Begins it.
  ///
  /// Whoever asks for one of these before it is made waits for it, and makes it where there was no
  /// thread to be had.
  static func begin(for arguments: EditorArguments) {
    let isNamed = arguments.author != nil
    let work = {
      if !isNamed { _ = Account.fullName }
      _ = Playbook.builtIn
      _ = CursesTerminal.isDescribed
      CommandTable.prepare()
    }
    try? SystemThread.start(work, afterwards: {})
  }
}
