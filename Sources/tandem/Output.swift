import Glibc
import PlanModel

/// Text on its way to standard output or standard error.
enum Output {
  /// Prints on standard output, all of it.
  ///
  /// - Throws: When the reader is gone or the disk is full.
  static func write(_ text: String) throws(Failure) {
    guard send(text, to: STDOUT_FILENO) else {
      throw Failure("The output could not be written.", status: Failure.inputOutput)
    }
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
    var text = text
    return text.withUTF8 { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = unsafe Glibc.write(
          descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
        if count < 0, errno != EINTR { return false }
        sent += max(0, count)
      }
      return true
    }
  }
}

/// Text of others made safe for a terminal: what could steer it is shown as a mark.
enum Printable {
  /// One line: line feeds and tabs become spaces.
  static func line(_ text: String) -> String {
    CleanText.line(text)
  }
}
