/// What a complete control sequence means.
extension InputDecoder {
  mutating func finishControl(final: UInt8, into inputs: inout [Input]) {
    let parameters = SequenceParameters(sequence)
    guard parameters.isWellFormed else { return }
    switch (parameters.prefix, parameters.intermediate) {
    case (0, 0): finishKey(parameters, final: final, into: &inputs)
    case (UInt8(ascii: "<"), 0) where final == UInt8(ascii: "M"):
      emitMouse(
        buttons: parameters.number(0, or: -1), column: parameters.number(1, or: 0),
        row: parameters.number(2, or: 0), into: &inputs)
    case (UInt8(ascii: "?"), UInt8(ascii: "$")) where final == UInt8(ascii: "y"):
      let (mode, state) = (parameters.number(0, or: 0), parameters.number(1, or: 0))
      inputs.append(.reply(.mode(number: mode, state: state)))
    case (UInt8(ascii: "?"), 0) where final == UInt8(ascii: "u"):
      inputs.append(.reply(.keyboardFlags(parameters.number(0, or: 0))))
    default: return
    }
  }

  private mutating func finishKey(
    _ parameters: SequenceParameters, final: UInt8, into inputs: inout [Input]
  ) {
    switch final {
    case UInt8(ascii: "~"):
      finishTilde(parameters, into: &inputs)
    case UInt8(ascii: "^"), UInt8(ascii: "@"):
      // rxvt with Control, and with Control and Shift.
      guard let code = InputDecoder.tildeCode(of: parameters.number(0, or: 0)) else { return }
      emit(code, final == UInt8(ascii: "^") ? .control : [.control, .shift], into: &inputs)
    case UInt8(ascii: "u"):
      emitCodepoint(
        parameters.number(0, or: 0), parameters.modifiers(at: 1), kind: parameters.eventKind,
        into: &inputs)
    case UInt8(ascii: "Z"):
      emit(.tab, parameters.modifiers(at: 1).union(.shift), into: &inputs)
    case UInt8(ascii: "I") where sequence.isEmpty: inputs.append(.focused(true))
    case UInt8(ascii: "O") where sequence.isEmpty: inputs.append(.focused(false))
    case 0x61...0x64 where sequence.isEmpty:
      // rxvt's arrows with Shift are small letters.
      if let code = InputDecoder.arrow(final - 0x20) { emit(code, .shift, into: &inputs) }
    default:
      guard parameters.eventKind != 3, let code = InputDecoder.singleCode(of: final),
        !InputDecoder.isKeypad(final)
      else { return }
      emit(code, parameters.modifiers(at: 1), into: &inputs)
    }
  }

  private mutating func finishTilde(_ parameters: SequenceParameters, into inputs: inout [Input]) {
    switch parameters.number(0, or: 0) {
    case 200:
      paste = PartialPaste()
      state = .paste
    case 27 where parameters.numbers.count >= 3:
      // xterm's modifyOtherKeys.
      let codepoint = parameters.number(2, or: 0)
      emitCodepoint(codepoint, parameters.modifiers(at: 1), kind: 1, into: &inputs)
    case let number:
      guard parameters.eventKind != 3, let code = InputDecoder.tildeCode(of: number) else { return }
      emit(code, parameters.modifiers(at: 1), into: &inputs)
    }
  }

  /// A key told by its code point, as the kitty protocol and xterm's modifyOtherKeys do.
  private mutating func emitCodepoint(
    _ codepoint: Int, _ modifiers: Key.Modifiers, kind: Int, into inputs: inout [Input]
  ) {
    guard kind != 3 else { return }
    switch codepoint {
    case 8, 127: emit(.backspace, modifiers, into: &inputs)
    case 9: emit(.tab, modifiers, into: &inputs)
    case 10, 13: emit(.enter, modifiers, into: &inputs)
    case 27: emit(.escape, modifiers, into: &inputs)
    case 0x20..<0x7F, 0xA0..<0xE000: emitLetter(codepoint, modifiers, into: &inputs)
    case 0xE000..<0xF900: emitKeypad(codepoint, modifiers, into: &inputs)
    case 0xF900...0x10_FFFF: emitLetter(codepoint, modifiers, into: &inputs)
    default: return
    }
  }

  private mutating func emitLetter(
    _ codepoint: Int, _ modifiers: Key.Modifiers, into inputs: inout [Input]
  ) {
    guard let scalar = Unicode.Scalar(UInt32(codepoint)) else { return }
    var letter = Character(scalar)
    var held = modifiers
    if held.contains(.control) {
      // Some terminals send the capital, some the small letter with Shift.
      let small = letter.lowercased()
      if small.count == 1, let only = small.first, only != letter {
        letter = only
        held.insert(.shift)
      }
    } else if held.contains(.shift) {
      let capital = letter.uppercased()
      if capital.count == 1, let only = capital.first { letter = only }
      held.remove(.shift)
    }
    emit(.character(letter), held, into: &inputs)
  }

  /// Keys the kitty protocol puts into the private use area: the keypad and F13 to F35.
  private mutating func emitKeypad(
    _ codepoint: Int, _ modifiers: Key.Modifiers, into inputs: inout [Input]
  ) {
    let digitsAndSigns = Array("0123456789./*-+")
    let named: [Key.Code] = [
      .enter, .character("="), .character(","), .left, .right, .up, .down, .pageUp, .pageDown,
      .home, .end, .insert, .delete,
    ]
    switch codepoint {
    case 57376...57398: emit(.function(codepoint - 57376 + 13), modifiers, into: &inputs)
    case 57399...57413:
      emit(.character(digitsAndSigns[codepoint - 57399]), modifiers, into: &inputs)
    case 57414...57426: emit(named[codepoint - 57414], modifiers, into: &inputs)
    default: return
    }
  }

  static func arrow(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    default: nil
    }
  }

  /// True for the letters that only SS3 uses, for the keypad.
  static func isKeypad(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "M") || letter == 0x20 || (0x6A...0x79).contains(letter)
      || letter == UInt8(ascii: "X")
  }

  /// Keys told by a letter, after CSI or SS3.
  static func singleCode(of letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(letter) - 0x50 + 1)
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "X"): return .character("=")
    case 0x20: return .character(" ")
    case 0x6A...0x79: return .character(Character(Unicode.Scalar(letter - 0x40)))
    default: return arrow(letter)
    }
  }

  /// Keys told by a number before a tilde.
  static func tildeCode(of number: Int) -> Key.Code? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
