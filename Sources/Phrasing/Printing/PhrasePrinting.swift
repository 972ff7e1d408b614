internal import Scheduling

/// Readings and labels as the lines that the command line prints.
public enum PhrasePrinting {
  /// One JSON object, without a line end: text, kind, value, alternatives, approximate, echo, and
  /// the first day of a rule and the reason, when there is one.
  ///
  ///     {"text": "by July 22", "kind": "range", "value": "../2026-07-22", …}
  ///
  /// - Parameters:
  ///   - reading: What was understood.
  ///   - text: What was typed.
  /// - Returns: The object, its keys in this order.
  public static func json(_ reading: Reading, of text: String) -> String {
    let value = reading.notation.map(quoted) ?? "null"
    let others = reading.alternatives.map { quoted($0.notation) }.joined(separator: ", ")
    var fields = [
      "\"text\": \(quoted(text))",
      "\"kind\": \(quoted(reading.kind.rawValue))",
      "\"value\": \(value)",
      "\"alternatives\": [\(others)]",
      "\"approximate\": \(reading.approximate)",
      "\"echo\": \(quoted(reading.echo))",
    ]
    if let start = reading.recurrence?.start { fields.append("\"start\": \(quoted(start.iso))") }
    if let reason = reading.reason { fields.append("\"reason\": \(quoted(reason))") }
    return "{" + fields.joined(separator: ", ") + "}"
  }

  /// One JSON object, without a line end: text, label, reason, question.
  public static func json(_ quality: StepQuality, of text: String) -> String {
    let fields = [
      "\"text\": \(quoted(text))",
      "\"label\": \(quoted(quality.label.rawValue))",
      "\"reason\": \(quoted(quality.reason))",
      "\"question\": \(quoted(quality.question))",
    ]
    return "{" + fields.joined(separator: ", ") + "}"
  }

  /// A reading for people: the echo, the reason, the other meanings; one line.
  ///
  ///     Wed 8 Jul 2026 · in 17 working days (month first or day first?) or Fri 7 Aug 2026
  public static func plain(_ reading: Reading, in context: PhraseContext) -> String {
    if reading.kind == .none { return reading.reason.map { "not a date: \($0)" } ?? "not a date" }
    var line = reading.echo
    if let reason = reading.reason, reason != reading.echo { line += " (\(reason))" }
    if reading.value != nil, !reading.alternatives.isEmpty {
      let others = reading.alternatives.map { words(for: $0) }
      line += " or " + others.joined(separator: " or ")
    }
    return line
  }

  /// A label for people: the label, the reason and the question; one line.
  public static func plain(_ quality: StepQuality) -> String {
    var line = "\(quality.label.rawValue): \(quality.reason)"
    if !quality.question.isEmpty { line += " · \(quality.question)" }
    return line
  }

  /// A meaning in words, without its distance from today.
  public static func words(for value: Reading.Value) -> String {
    switch value {
    case .date(let date): EnglishEcho.words(for: date)
    case .duration(let length): EnglishEcho.words(for: length)
    case .recurrence(let rule): EnglishEcho.words(for: rule)
    }
  }

  /// A JSON string: quotes, backslashes and control characters escaped, all else as it is.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += Array("\\n".utf8)
      case 0x0D: bytes += Array("\\r".utf8)
      case 0x09: bytes += Array("\\t".utf8)
      case 0x00..<0x20, 0x7F:
        bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}
