import OperationLog

/// What the process ends with, after `sysexits.h`.
enum ExitStatus: Int32, CaseIterable {
  case good = 0
  case no = 1
  case usage = 2
  case badInput = 65
  case noInput = 66
  case missingProgram = 69
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notPermitted = 77

  /// What the manual says of it.
  var words: String {
    switch self {
    case .good: "Good."
    case .no: "The answer is no: a plan cannot be forwarded yet, or a line is no step."
    case .usage: "The command line was not understood."
    case .badInput: "What was read is not in order."
    case .noInput: "There is no such file."
    case .missingProgram: "A program that is needed is missing."
    case .cannotCreate: "A file cannot be made."
    case .inputOutput: "Reading or writing failed."
    case .tryAgain: "It is busy; try again."
    case .notPermitted: "It is not permitted."
    }
  }
}

extension StoreError {
  var exitStatus: ExitStatus {
    switch self {
    case .notAPlan, .newerFormat, .truncated, .corrupt, .tooLarge, .baseAhead, .otherCopy,
      .damaged,
      .redactionUnannounced:
      .badInput
    case .missing: .noInput
    case .folderMissing, .alreadyExists: .cannotCreate
    case .diskFull, .replaced, .io: .inputOutput
    case .busy, .tooFast, .writeAheadLog: .tryAgain
    case .readOnly, .networkFileSystem, .permission: .notPermitted
    }
  }
}
