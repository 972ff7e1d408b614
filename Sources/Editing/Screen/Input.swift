/// What a terminal sends.
public enum Input: Equatable, Sendable {
  /// A key or the mouse.
  case key(Key)
  /// A paste, whole.
  case pasted(PastedText)
  /// The terminal's window gained (true) or lost the keyboard.
  case focused(Bool)
  /// An answer to a question the program asked.
  case reply(TerminalReply)
}

/// The text of one paste.
public struct PastedText: Equatable, Sendable {
  /// The text: line ends as line feeds, no control but those and tabs.
  public let text: String
  /// Bytes left out at the end because the paste was longer than the limit.
  public let bytesCut: Int

  /// A paste.
  public init(text: String, bytesCut: Int = 0) {
    self.text = text
    self.bytesCut = bytesCut
  }
}

/// A terminal's answer.
public enum TerminalReply: Equatable, Sendable {
  /// Whether a private mode is known and set (DECRPM): 0 unknown, 1 set, 2 reset, 3 and 4 for good.
  case mode(number: Int, state: Int)
  /// What letters stand on (OSC 11), as 0xRRGGBB.
  case ground(Int32)
  /// The keyboard protocol's flags; only terminals that have the protocol answer.
  case keyboardFlags(Int)
}
