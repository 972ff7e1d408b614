import CTerminal
import Editing

/// Keys in: everything the system has is read at once and decoded here.
extension CursesTerminal {
  /// How long input may stay incomplete before `giveUpWaiting`, in milliseconds; nil for ever.
  var patience: Int32? {
    switch decoder.waiting {
    case .nothing: nil
    case .escape: 5
    case .sequence: 100
    case .paste: 2_000
    }
  }

  /// Reads what has come, appending to `inputs`; false when the terminal is gone.
  mutating func read(into inputs: inout [Input]) -> Bool {
    let count = unsafe terminal_read(buffer.baseAddress, buffer.count)
    guard count != 0 else { return false }
    guard count > 0 else { return true }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: buffer[..<count])
    unsafe decoder.decode(bytes.assumingMemoryBound(to: UInt8.self).span, into: &inputs)
    return true
  }

  /// Takes incomplete input as it is: a lone Escape is the key.
  mutating func giveUpWaiting(into inputs: inout [Input]) {
    decoder.flush(into: &inputs)
  }

  /// Takes the terminal's answers out of the inputs.
  ///
  /// - Returns: What letters stand on, where that is news.
  mutating func heed(_ inputs: inout [Input]) -> Int32? {
    let before = ground
    inputs.removeAll { input in
      guard case .reply(let reply) = input else { return false }
      if reply == .mode(number: 2026, state: 1) || reply == .mode(number: 2026, state: 2) {
        modes.canHoldFrames = true
      }
      if case .ground(let colour) = reply { ground = colour }
      return true
    }
    return ground == before ? nil : ground
  }
}
