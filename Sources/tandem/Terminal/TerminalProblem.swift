/// Why the editor cannot draw here; the caller words it.
enum TerminalProblem: Error, Equatable {
  /// Standard input is a file or a pipe.
  case inputIsNotATerminal
  /// Standard output is a file or a pipe.
  case outputIsNotATerminal
  /// TERM is not set.
  case terminalHasNoName
  /// TERM names a terminal that is not described on this machine.
  case terminalIsUnknown(String)
  /// The terminal cannot place its cursor.
  case terminalIsTooPlain(String)
  /// Characters are not encoded in UTF-8; the locale's name.
  case localeIsNotUTF8(String)
  /// The system refused a pipe; errno.
  case noPipe(Int32)
}
