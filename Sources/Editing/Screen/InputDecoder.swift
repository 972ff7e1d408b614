/// Turns the bytes a terminal sends into keys, pastes and replies.
///
/// Pure and total: any bytes, cut anywhere, give the same events; nothing is kept longer than a
/// bound. What cannot be told from the bytes alone, whether a lone Escape is the key or the start
/// of a sequence, is told by time: when nothing has come for as long as `waiting` deserves, call
/// `flush`.
public struct InputDecoder: Sendable {
  /// Why the decoder keeps bytes back.
  public enum Waiting: Equatable, Sendable {
    /// Nothing is kept back.
    case nothing
    /// An Escape, alone or with the letter that may open a sequence: a few milliseconds.
    case escape
    /// The middle of a sequence or of a letter: a tenth of a second.
    case sequence
    /// The middle of a paste: seconds.
    case paste
  }

  enum State: Equatable, Sendable {
    case ground
    case utf8
    case escape
    /// CSI: parameters and intermediates collect in `sequence`.
    case control
    /// SS3.
    case single
    /// `ESC [ [`, the Linux console's first five function keys.
    case linuxFunction
    /// `ESC [ M`, a mouse report of three bytes.
    case oldMouse
    /// OSC, DCS, APC, PM or SOS: read over.
    case string
    case stringEscape
    case paste
  }

  /// Longest control sequence that is looked at; a longer one is read over to its end.
  static let sequenceLimit = 64
  /// Bytes after which a control sequence or string that does not end is given up.
  static let runawayLimit = 4_096

  /// Bytes of one paste that are kept.
  public let pasteLimit: Int

  var state = State.ground
  /// Bytes of the sequence being read, without its introducer.
  var sequence: [UInt8] = []
  /// Bytes read since the introducer, kept or not.
  var sequenceLength = 0
  /// The introducer of a string: its final letter, for an Alt key that looks like one.
  var introducer: UInt8 = 0
  /// The next letter was preceded by an Escape.
  var isAlt = false
  var utf8 = PartialScalar()
  var paste = PartialPaste()

  /// A decoder in its first state.
  ///
  /// - Parameter pasteLimit: Bytes of one paste that are kept; the rest is counted and left out.
  public init(pasteLimit: Int = 1 << 20) {
    self.pasteLimit = max(0, pasteLimit)
  }

  /// Why bytes are kept back, to know when `flush` is due.
  public var waiting: Waiting {
    switch state {
    case .ground: .nothing
    case .escape: .escape
    case .control, .single, .string: sequenceLength == 0 ? .escape : .sequence
    case .utf8, .linuxFunction, .oldMouse, .stringEscape: .sequence
    case .paste: .paste
    }
  }

  /// Decodes bytes as they came, appending to `inputs`.
  ///
  /// - Complexity: O(bytes).
  public mutating func decode(_ bytes: Span<UInt8>, into inputs: inout [Input]) {
    var index = 0
    while index < bytes.count {
      if state == .paste {
        index = readPaste(bytes, from: index, into: &inputs)
      } else {
        decode(bytes[index], into: &inputs)
        index += 1
      }
    }
  }

  /// Decodes bytes as they came.
  public mutating func decode(_ bytes: [UInt8]) -> [Input] {
    var inputs: [Input] = []
    decode(bytes.span, into: &inputs)
    return inputs
  }

  /// Nothing more has come for the time that `waiting` deserves: gives what is kept back.
  ///
  /// A lone Escape is the key; a letter after Escape is an Alt key; half a letter is U+FFFD; half a
  /// sequence is dropped; a paste without an end is given as far as it came.
  public mutating func flush(into inputs: inout [Input]) {
    let interrupted = state
    state = .ground
    switch interrupted {
    case .ground: break
    case .utf8: emit(Cell.mark, into: &inputs)
    case .escape, .stringEscape: emit(.escape, into: &inputs)
    case .control where sequenceLength == 0: emitAlt("[", into: &inputs)
    case .single where sequenceLength == 0: emitAlt("O", into: &inputs)
    case .string where sequenceLength == 0: emitAltIntroducer(into: &inputs)
    case .control, .single, .linuxFunction, .oldMouse, .string: break
    case .paste: finishPaste(into: &inputs)
    }
    isAlt = false
  }

  private mutating func decode(_ byte: UInt8, into inputs: inout [Input]) {
    switch state {
    case .ground: readGround(byte, into: &inputs)
    case .utf8: readContinuation(byte, into: &inputs)
    case .escape: readAfterEscape(byte, into: &inputs)
    case .control: readControl(byte, into: &inputs)
    case .single: readSingle(byte, into: &inputs)
    case .linuxFunction: readLinuxFunction(byte, into: &inputs)
    case .oldMouse: readOldMouse(byte, into: &inputs)
    case .string, .stringEscape: readString(byte, into: &inputs)
    case .paste: break
    }
  }
}
