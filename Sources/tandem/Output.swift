import Glibc

/// Text on its way to standard output or standard error.
enum Output {
  /// Prints on standard output, all of it.
  ///
  /// - Throws: When the reader is gone or the disk is full.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes on standard output, all of them.
  ///
  /// - Throws: When the reader is gone or the disk is full.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard FileSystemCalls.send(bytes, to: STDOUT_FILENO) == 0 else {
      throw Failure("The output could not be written.", status: .inputOutput)
    }
  }

  /// Asks a question that "y" answers with yes; `false` where nobody is there to be asked.
  static func asks(_ question: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return false }
    warn("\(Printable.line(question)) [y/N] ")
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  /// Prints a sentence on standard error, where nothing more can be done about a failure.
  static func complain(_ sentence: String) {
    warn("tandem: \(Printable.line(sentence))\n")
  }

  /// Prints several lines as they are on standard error.
  static func complain(lines text: String) {
    warn(text + "\n")
  }

  private static func warn(_ text: String) {
    _ = FileSystemCalls.send(Array(text.utf8), to: STDERR_FILENO)
  }
}
