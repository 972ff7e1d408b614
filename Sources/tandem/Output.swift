import Glibc
import PlanModel

/// Text on its way to standard output or standard error.
enum Output {
  /// Prints on standard output, all of it.
  ///
  /// - Throws: When the reader is gone or the disk is full.
  static func write(_ text: String) throws(Failure) {
    guard send(text, to: STDOUT_FILENO) else {
      throw Failure("The output could not be written.", status: .inputOutput)
    }
  }

  /// Writes bytes on standard output, all of them.
  ///
  /// - Throws: When the reader is gone or the disk is full.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    guard send(bytes, to: STDOUT_FILENO) else {
      throw Failure("The output could not be written.", status: .inputOutput)
    }
  }

  /// Asks a question that "y" answers with yes; `false` where nobody is there to be asked.
  static func asks(_ question: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return false }
    _ = send(Array("\(Printable.line(question)) [y/N] ".utf8), to: STDERR_FILENO)
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }

  /// Prints a sentence on standard error, where nothing more can be done about a failure.
  static func complain(_ sentence: String) {
    _ = send("tandem: \(Printable.line(sentence))\n", to: STDERR_FILENO)
  }

  /// Prints several lines as they are on standard error.
  static func complain(lines text: String) {
    _ = send(text + "\n", to: STDERR_FILENO)
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    send(Array(text.utf8), to: descriptor)
  }

  /// Writes all bytes to an open file; `false` when that fails.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes[sent...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return false }
      sent += max(0, count)
    }
    return true
  }
}

/// Text of others made safe for a terminal: what could steer it is shown as a mark.
enum Printable {
  /// One line: line feeds and tabs become spaces.
  static func line(_ text: String) -> String {
    CleanText.line(text)
  }
}
