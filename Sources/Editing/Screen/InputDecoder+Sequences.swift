/// Control sequences: where they end, and what belongs to them.
extension InputDecoder {
  mutating func readControl(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x20...0x3F:
      sequenceLength += 1
      if sequence.count < InputDecoder.sequenceLimit { sequence.append(byte) }
      if sequenceLength > InputDecoder.runawayLimit { state = .ground }
    case UInt8(ascii: "[") where sequenceLength == 0:
      state = .linuxFunction
    case UInt8(ascii: "M") where sequenceLength == 0:
      state = .oldMouse
    case 0x40...0x7E:
      state = .ground
      // One that was cut short would be misread.
      guard sequenceLength <= InputDecoder.sequenceLimit else { return }
      finishControl(final: byte, into: &inputs)
    default:
      abandonSequence(at: byte, into: &inputs)
    }
  }

  mutating func readSingle(_ byte: UInt8, into inputs: inout [Input]) {
    switch byte {
    case 0x30...0x39 where sequenceLength < 4:
      sequenceLength += 1
      sequence.append(byte)
    case 0x40...0x7E, 0x20:
      state = .ground
      let modifiers = SequenceParameters(sequence).modifiers(at: 0)
      if let code = InputDecoder.singleCode(of: byte) {
        emit(code, modifiers, into: &inputs)
      } else if (0x61...0x64).contains(byte), let code = InputDecoder.arrow(byte - 0x20) {
        emit(code, .control, into: &inputs)
      }
    default:
      abandonSequence(at: byte, into: &inputs)
    }
  }

  mutating func readLinuxFunction(_ byte: UInt8, into inputs: inout [Input]) {
    guard (0x20..<0x7F).contains(byte) else { return abandonSequence(at: byte, into: &inputs) }
    state = .ground
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) else { return }
    emit(.function(Int(byte - UInt8(ascii: "A")) + 1), into: &inputs)
  }

  mutating func readOldMouse(_ byte: UInt8, into inputs: inout [Input]) {
    guard byte >= 0x20 else { return abandonSequence(at: byte, into: &inputs) }
    sequence.append(byte - 0x20)
    guard sequence.count == 3 else { return }
    state = .ground
    let (buttons, column, row) = (Int(sequence[0]), Int(sequence[1]), Int(sequence[2]))
    // Without SGR reports, button 3 is the release of any.
    guard buttons & 3 != 3 || buttons & 64 != 0 else { return }
    emitMouse(buttons: buttons, column: column, row: row, into: &inputs)
  }

  /// Strings are read over, but for the answer of what colour the ground has.
  mutating func readString(_ byte: UInt8, into inputs: inout [Input]) {
    if state == .stringEscape {
      if byte == UInt8(ascii: "\\") {
        finishString(into: &inputs)
      } else {
        state = .escape
        readAfterEscape(byte, into: &inputs)
      }
      return
    }
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07: finishString(into: &inputs)
    case 0x20..<0x7F, 0x80...:
      sequenceLength += 1
      if sequence.count < InputDecoder.sequenceLimit { sequence.append(byte) }
      if sequenceLength > InputDecoder.runawayLimit { state = .ground }
    default: abandonSequence(at: byte, into: &inputs)
    }
  }

  private mutating func finishString(into inputs: inout [Input]) {
    state = .ground
    guard introducer == UInt8(ascii: "]"), sequenceLength <= InputDecoder.sequenceLimit,
      let colour = InputDecoder.ground(of: sequence)
    else { return }
    inputs.append(.reply(.ground(colour)))
  }

  /// `11;rgb:RRRR/GGGG/BBBB`, with one to four hexadecimal digits a part; an opacity may follow.
  private static func ground(of bytes: [UInt8]) -> Int32? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard parts.count == 2,
      parts[0].elementsEqual("11;rgb".utf8)
        || parts[0].elementsEqual("11;rgba".utf8)
    else { return nil }
    let levels = parts[1].split(separator: UInt8(ascii: "/")).prefix(3).map { digits -> Int32? in
      guard digits.count <= 4,
        let value = Int32(String(decoding: digits, as: UTF8.self), radix: 16), value >= 0
      else { return nil }
      return value * 255 / (1 << (4 * Int32(digits.count)) - 1)
    }
    let known = levels.compactMap(\.self)
    guard known.count == 3 else { return nil }
    return known[0] << 16 | known[1] << 8 | known[2]
  }

  /// Reports presses of a button and turns of the wheel; releases and movement are nothing here.
  mutating func emitMouse(buttons: Int, column: Int, row: Int, into inputs: inout [Input]) {
    let limit = GridSize.limit
    guard buttons >= 0, buttons < 128, buttons & 32 == 0, (1...limit).contains(column),
      (1...limit).contains(row)
    else { return }
    var modifiers: Key.Modifiers = []
    if buttons & 4 != 0 { modifiers.insert(.shift) }
    if buttons & 8 != 0 { modifiers.insert(.alt) }
    if buttons & 16 != 0 { modifiers.insert(.control) }
    let place = GridPosition(row: row - 1, column: column - 1)
    switch (buttons & 64 != 0, buttons & 3) {
    case (true, 0): emit(.wheelUp(place), modifiers, into: &inputs)
    case (true, 1): emit(.wheelDown(place), modifiers, into: &inputs)
    case (false, 0): emit(.click(.primary, place), modifiers, into: &inputs)
    case (false, 1): emit(.click(.middle, place), modifiers, into: &inputs)
    case (false, 2): emit(.click(.secondary, place), modifiers, into: &inputs)
    default: return
    }
  }
}
