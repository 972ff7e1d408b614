/// Days that come again, in words: "every Thursday", "the 15th of each month".
public enum RecurrencePhrase {
  /// Reads a whole cell as a rule of days.
  ///
  ///     RecurrencePhrase.read("last Friday of each month", in: context).notation
  ///     // FREQ=MONTHLY;BYDAY=-1FR
  ///
  /// "Every other", "fortnightly", "biweekly" and "twice a month" are ambiguous: they need one
  /// known date, or mean two things.
  ///
  /// - Parameters:
  ///   - text: What was typed; all of it must be understood.
  ///   - context: The day it is said on, for "until July 30".
  /// - Returns: `none` unless every word is part of the rule.
  /// - Complexity: Linear in the text.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> Reading {
    notated(text) ?? read(Tokenizer.tokens(of: text).trimmed, in: context)
  }

  /// "RRULE:FREQ=WEEKLY;BYDAY=MO": a rule as calendars write it, the whole of it or nothing.
  static func notated(_ text: some StringProtocol) -> Reading? {
    guard let first = text.utf8.first(where: { $0 != UInt8(ascii: " ") }),
      first | 0x20 == UInt8(ascii: "r") || first | 0x20 == UInt8(ascii: "f"),
      text.utf8.contains(UInt8(ascii: "="))
    else { return nil }
    let rule = text.uppercased().filter { !$0.isWhitespace }
    guard rule.hasPrefix("RRULE:") || rule.hasPrefix("FREQ=") else { return nil }
    guard let value = RecurrenceValue(readable: rule) else { return Reading.none }
    return Reading(
      kind: .recurrence, value: .recurrence(value), alternatives: [], approximate: false,
      reason: nil, echo: EnglishEcho.words(for: value))
  }

  static func read(_ tokens: [Token], in context: PhraseContext) -> Reading {
    guard !tokens.isEmpty, tokens.count <= 40 else { return .none }
    var parser = PhraseParser(tokens, context)
    guard let choice = parser.recurrence() else { return .none }
    parser.skipEcho()
    guard parser.isAtEnd else { return .none }
    return reading(choice, in: context)
  }

  static func reading(
    _ choice: Choice<RecurrenceValue>, in context: PhraseContext
  ) -> Reading {
    Reading(
      kind: choice.asks ? .ambiguous : .recurrence, value: .recurrence(choice.best),
      alternatives: choice.others.map(Reading.Value.recurrence),
      approximate: choice.approximate,
      reason: choice.remarks.first.map { EnglishRemarks.sentence($0, in: context) },
      echo: EnglishEcho.words(for: choice.best))
  }
}
