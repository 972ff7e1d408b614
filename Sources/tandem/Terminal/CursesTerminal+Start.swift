import CCurses
import CTerminal
import Glibc

/// What must hold before the terminal is taken over.
extension CursesTerminal {
  /// TERM, when standard input and output are a terminal that can be drawn on in UTF-8.
  static func nameOfUsableTerminal() throws(TerminalProblem) -> String {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNotATerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNotATerminal }
    let name = Account.environment("TERM")
    guard !name.isEmpty else { throw .terminalHasNoName }
    guard name != "dumb" else { throw .terminalIsTooPlain(name) }
    if let locale = refusedLocale() { throw .localeIsNotUTF8(locale) }
    guard isDescribed else { throw .terminalIsUnknown(name) }
    guard !capability("cup").isEmpty else { throw .terminalIsTooPlain(name) }
    return name
  }

  /// Whether the system has a description of the terminal; read once, by whoever asks first.
  static let isDescribed: Bool = {
    var outcome: Int32 = 0
    return unsafe setupterm(nil, STDOUT_FILENO, &outcome) == OK
  }()

  private static func refusedLocale() -> String? {
    var refused: [CChar] = Array(repeating: 0, count: 128)
    let count = refused.count
    guard unsafe !terminal_take_locale(&refused, count) else { return nil }
    return String(decoding: refused.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A terminfo string without its padding, or nothing where the terminal lacks it.
  static func capability(_ name: String) -> String {
    guard let value = unsafe tigetstr(name), Int(bitPattern: value) != -1 else { return "" }
    let text = unsafe String(cString: value)
    guard let padding = text.firstIndex(of: "$") else { return text }
    return String(text[..<padding])
  }

  /// What a crash sends to the terminal, beside restoring the settings before the first call.
  static func putBackAfterCrash(_ farewell: String) {
    var farewell = farewell
    farewell.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { letters in
        unsafe terminal_guard(letters.baseAddress, letters.count)
      }
    }
  }
}
