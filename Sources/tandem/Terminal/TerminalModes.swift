/// What is switched on in the terminal beside ncurses, and the bytes that do it.
struct TerminalModes: Equatable {
  /// The terminal takes sequences of the ANSI kind.
  let isANSI: Bool
  /// An emulator of our days: it may be asked what it knows.
  let isModern: Bool
  /// The terminal said that it can hold back drawing until a frame is complete.
  var canHoldFrames = false

  /// - Parameters:
  ///   - name: TERM.
  ///   - cursorAddress: The terminfo string that places the cursor.
  ///   - colours: How many the terminal has.
  init(name: String, cursorAddress: String, colours: Int) {
    isANSI = cursorAddress.utf8.starts(with: "\u{1B}[".utf8)
    let isOld = name.hasPrefix("screen") || name.hasPrefix("linux")
    isModern = isANSI && colours >= 256 && !isOld
  }

  /// Bracketed paste, clicks and the wheel in SGR form, and keys told apart by the kitty protocol.
  var on: String {
    guard isANSI else { return "" }
    return "\u{1B}[?2004h\u{1B}[?1000h\u{1B}[?1006h" + (isModern ? "\u{1B}[>1u" : "")
  }

  /// Everything off, whatever of it was on.
  var off: String {
    guard isANSI else { return "" }
    return (isModern ? "\u{1B}[?2026l\u{1B}[<u" : "")
      + "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l"
  }

  /// Asks whether drawing can be held back, and on what letters stand; nobody waits for answers.
  var question: String { isModern ? "\u{1B}[?2026$p\u{1B}]11;?\u{1B}\\" : "" }

  /// Holds back drawing.
  var hold: String { canHoldFrames ? "\u{1B}[?2026h" : "" }

  /// Shows what was held back.
  var release: String { canHoldFrames ? "\u{1B}[?2026l" : "" }
}
