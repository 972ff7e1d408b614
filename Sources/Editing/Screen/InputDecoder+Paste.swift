/// A paste of which the end has not come.
struct PartialPaste: Equatable, Sendable {
  var bytes: [UInt8] = []
  var bytesCut = 0
  /// Bytes of the end mark that have come.
  var endMatched = 0
}

/// Bracketed paste: everything up to `ESC [ 2 0 1 ~` is one event.
extension InputDecoder {
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  /// Reads paste bytes from `start` and gives where the paste ended, or the end of the bytes.
  mutating func readPaste(
    _ bytes: Span<UInt8>, from start: Int, into inputs: inout [Input]
  ) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == InputDecoder.end[paste.endMatched] {
        paste.endMatched += 1
        guard paste.endMatched == InputDecoder.end.count else { continue }
        state = .ground
        finishPaste(into: &inputs)
        return index
      }
      if paste.endMatched > 0 { keepHalfEnd() }
      // The mark's first byte occurs nowhere else in it, so a mismatch can only start it anew.
      if byte == 0x1B { paste.endMatched = 1 } else { keep(byte) }
    }
    return index
  }

  /// What looked like the end and was not is text.
  private mutating func keepHalfEnd() {
    for byte in InputDecoder.end.prefix(paste.endMatched) { keep(byte) }
    paste.endMatched = 0
  }

  private mutating func keep(_ byte: UInt8) {
    if paste.bytes.count < pasteLimit {
      paste.bytes.append(byte)
    } else {
      paste.bytesCut += 1
    }
  }

  mutating func finishPaste(into inputs: inout [Input]) {
    let finished = paste
    paste = PartialPaste()
    isAlt = false
    var bytes = finished.bytes
    var bytesCut = finished.bytesCut
    if bytesCut > 0 {
      let whole = InputDecoder.wholeScalars(bytes)
      bytesCut += bytes.count - whole
      bytes.removeLast(bytes.count - whole)
    }
    inputs.append(.pasted(PastedText(text: InputDecoder.harmless(bytes), bytesCut: bytesCut)))
  }

  /// Bytes up to the start of a scalar that the end cuts.
  private static func wholeScalars(_ bytes: [UInt8]) -> Int {
    var start = bytes.count
    while start > 0, bytes.count - start < 3, bytes[start - 1] & 0xC0 == 0x80 { start -= 1 }
    guard start > 0 else { return bytes.count }
    let first = bytes[start - 1]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return start - 1 + length > bytes.count ? start - 1 : bytes.count
  }

  /// Text without controls; a carriage return, alone or before a line feed, is a line feed.
  private static func harmless(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.unicodeScalars.allSatisfy({ isHarmless($0.value) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.reserveCapacity(bytes.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || (scalar == "\n" && !afterReturn) {
        kept.append("\n")
      } else if isHarmless(scalar.value) && scalar != "\n" {
        kept.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(kept)
  }

  private static func isHarmless(_ value: UInt32) -> Bool {
    value >= 0x20 && !(0x7F..<0xA0).contains(value) || value == 0x0A || value == 0x09
  }
}
