/// A scalar of which only the first bytes have come.
struct PartialScalar: Equatable, Sendable {
  var value: UInt32 = 0
  var missing = 0
  /// What the next byte must lie in; narrower than any continuation after some first bytes.
  var next: ClosedRange<UInt8> = 0x80...0xBF
}

/// Letters, Control letters and what an Escape before them makes of them.
extension InputDecoder {
  mutating func readGround(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x20..<0x7F: emit(UInt32(byte), into: &inputs)
    case 0x1B: state = .escape
    case 0x80...: startScalar(byte, into: &inputs)
    default: emitControl(byte, into: &inputs)
    }
  }

  mutating func readAfterEscape(_ byte: UInt8, into inputs: inout [Input]) {
    sequence.removeAll(keepingCapacity: true)
    sequenceLength = 0
    introducer = byte
    switch byte {
    case 0x1B: emit(.escape, into: &inputs)
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .string
    default:
      state = .ground
      isAlt = true
      readGround(byte, into: &inputs)
    }
  }

  /// A byte that cannot belong to the sequence ends it and is read by itself.
  mutating func abandonSequence(at byte: UInt8, into inputs: inout [Input]) {
    state = .ground
    readGround(byte, into: &inputs)
  }

  // The ranges of well-formed UTF-8, Unicode standard table 3-7.
  private mutating func startScalar(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0xC2...0xDF: utf8 = PartialScalar(value: UInt32(byte & 0x1F), missing: 1)
    case 0xE0: utf8 = PartialScalar(value: 0, missing: 2, next: 0xA0...0xBF)
    case 0xED: utf8 = PartialScalar(value: 0x0D, missing: 2, next: 0x80...0x9F)
    case 0xE1...0xEF: utf8 = PartialScalar(value: UInt32(byte & 0x0F), missing: 2)
    case 0xF0: utf8 = PartialScalar(value: 0, missing: 3, next: 0x90...0xBF)
    case 0xF1...0xF3: utf8 = PartialScalar(value: UInt32(byte & 0x07), missing: 3)
    case 0xF4: utf8 = PartialScalar(value: 4, missing: 3, next: 0x80...0x8F)
    default:
      emit(Cell.mark, into: &inputs)
      return
    }
    state = .utf8
  }

  mutating func readContinuation(_ byte: UInt8, into inputs: inout [Input]) {
    guard utf8.next.contains(byte) else {
      state = .ground
      emit(Cell.mark, into: &inputs)
      readGround(byte, into: &inputs)
      return
    }
    utf8.value = utf8.value << 6 | UInt32(byte & 0x3F)
    utf8.missing -= 1
    utf8.next = 0x80...0xBF
    guard utf8.missing == 0 else { return }
    state = .ground
    // C1 controls are no letters on any keyboard.
    if utf8.value >= 0xA0 { emit(utf8.value, into: &inputs) } else { isAlt = false }
  }

  private mutating func emitControl(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x00: emit(.character(" "), .control, into: &inputs)
    case 0x08, 0x7F: emit(.backspace, into: &inputs)
    case 0x09: emit(.tab, into: &inputs)
    case 0x0A, 0x0D: emit(.enter, into: &inputs)
    case 0x01...0x1A: emit(letter: UInt32(byte) + 0x60, .control, into: &inputs)
    default: emit(letter: UInt32(byte) + 0x40, .control, into: &inputs)
    }
  }

  mutating func emit(_ scalar: UInt32, into inputs: inout [Input]) {
    emit(letter: scalar, [], into: &inputs)
  }

  mutating func emit(
    letter scalar: UInt32, _ modifiers: Key.Modifiers, into inputs: inout [Input]
  ) {
    guard let scalar = Unicode.Scalar(scalar) else {
      isAlt = false
      return
    }
    emit(.character(Character(scalar)), modifiers, into: &inputs)
  }

  mutating func emit(
    _ code: Key.Code, _ modifiers: Key.Modifiers = [], into inputs: inout [Input]
  ) {
    inputs.append(.key(Key(code, isAlt ? modifiers.union(.alt) : modifiers)))
    isAlt = false
  }

  mutating func emitAlt(_ character: Character, into inputs: inout [Input]) {
    emit(.character(character), .alt, into: &inputs)
  }

  mutating func emitAltIntroducer(into inputs: inout [Input]) {
    emit(letter: UInt32(introducer), .alt, into: &inputs)
  }
}
