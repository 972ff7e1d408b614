import Glibc
import OperationLog
import PlanModel

/// Why a command ends without having done what it was asked: a sentence and an exit status.
struct Failure: Error, Equatable {
  /// What happened, to which thing, what to do next.
  let sentence: String
  /// The process's exit status, after `sysexits.h`.
  let status: Int32

  static let usage: Int32 = 2
  static let badInput: Int32 = 65
  static let noInput: Int32 = 66
  static let missingProgram: Int32 = 69
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let notPermitted: Int32 = 77

  init(_ sentence: String, status: Int32) {
    self.sentence = sentence
    self.status = status
  }

  init(_ error: StoreError) {
    self.init(error.message, status: error.exitStatus)
  }

  init(_ problem: TerminalProblem) {
    self.init(problem.sentence, status: Failure.usage)
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
