import OperationLog

/// Why a command ends without having done what it was asked: a sentence and an exit status.
struct Failure: Error, Equatable {
  /// What happened, to which thing, what to do next.
  let sentence: String
  /// What the process ends with.
  let status: ExitStatus

  init(_ sentence: String, status: ExitStatus) {
    self.sentence = sentence
    self.status = status
  }

  init(_ error: StoreError) {
    self.init(error.message, status: error.exitStatus)
  }

  init(_ problem: TerminalProblem) {
    self.init(problem.sentence, status: .usage)
  }

  /// Prints the sentence on standard error.
  func report() {
    Output.complain(sentence)
  }
}

extension TerminalProblem {
  /// What is wrong with the terminal and what to do next.
  var sentence: String {
    switch self {
    case .inputIsNotATerminal, .outputIsNotATerminal:
      "The editor needs a terminal. `tandem show PLAN` prints a plan without one."
    case .terminalHasNoName:
      "TERM is not set, so nothing can be drawn. Set it, for instance TERM=xterm-256color."
    case .terminalIsUnknown(let name):
      "The terminal “\(name)” is not known on this machine. "
        + "Set TERM to one that is, for instance xterm-256color."
    case .terminalIsTooPlain(let name):
      "The terminal “\(name)” cannot place its cursor, so nothing can be drawn. "
        + "`tandem show PLAN` prints a plan without it."
    case .localeIsNotUTF8(let locale):
      "The locale “\(locale)” does not count characters in UTF-8. "
        + "Set one that does, for instance LANG=C.UTF-8."
    case .noPipe(let code):
      "The system gives no more file descriptors (code \(code)). Close some programs first."
    }
  }
}
