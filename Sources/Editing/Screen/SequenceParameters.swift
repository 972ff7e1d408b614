/// The parameters of a control sequence: numbers between semicolons, parts between colons.
struct SequenceParameters {
  /// `<`, `=`, `>` or `?` before the numbers.
  private(set) var prefix: UInt8 = 0
  /// A byte from space to slash after the numbers.
  private(set) var intermediate: UInt8 = 0
  /// The first part of each number; -1 where nothing stands.
  private(set) var numbers: [Int] = []
  /// The second part of the second number: the kind of key event.
  private(set) var eventKind = 1
  /// False when bytes stand where they cannot.
  private(set) var isWellFormed = true

  private static let countLimit = 16
  private static let valueLimit = 0x10_FFFF

  init(_ bytes: [UInt8]) {
    var value = -1
    var part = 0
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39:
        if intermediate != 0 { isWellFormed = false }
        value = min(max(0, value) * 10 + Int(byte - 0x30), SequenceParameters.valueLimit + 1)
      case UInt8(ascii: ":"), UInt8(ascii: ";"):
        close(value, part: part)
        part = byte == UInt8(ascii: ":") ? part + 1 : 0
        value = -1
      case 0x3C...0x3F:
        if index == 0 { prefix = byte } else { isWellFormed = false }
      default:
        if intermediate != 0 { isWellFormed = false }
        intermediate = byte
      }
    }
    close(value, part: part)
  }

  private mutating func close(_ value: Int, part: Int) {
    if part == 0 {
      if numbers.count < SequenceParameters.countLimit { numbers.append(value) }
    } else if part == 1, numbers.count == 2, value > 0 {
      eventKind = value
    }
  }

  /// The number at a place, or `fallback` where none stands.
  func number(_ index: Int, or fallback: Int) -> Int {
    guard index < numbers.count, numbers[index] >= 0 else { return fallback }
    return numbers[index]
  }

  /// Modifiers as xterm counts them: one more than the sum of shift 1, alt 2, control 4, and
  /// super 8, hyper 16, meta 32, which count as Alt only where it is meta.
  func modifiers(at index: Int) -> Key.Modifiers {
    let bits = number(index, or: 1) - 1
    guard bits > 0, bits < 256 else { return [] }
    var modifiers = Key.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 32 != 0 { modifiers.insert(.alt) }
    return modifiers
  }
}
