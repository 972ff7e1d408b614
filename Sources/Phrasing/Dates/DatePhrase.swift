/// Days and stretches of days in words: "July 9", "week of August 3", "by end of Q3".
public enum DatePhrase {
  /// Reads a whole cell as a day or a stretch of days.
  ///
  ///     DatePhrase.read("by July 22", in: context).notation      // ../2026-07-22
  ///     DatePhrase.read("7/8", in: context).kind                 // .ambiguous: July 8 or 7 August
  ///     DatePhrase.read("June 31", in: context).reason           // "June has 30 days"
  ///
  /// - Parameters:
  ///   - text: What was typed; all of it must be understood.
  ///   - context: The day it is said on and the names of the plan.
  /// - Returns: `none` unless every word is part of the time.
  /// - Complexity: Linear in the text.
  public static func read(_ text: some StringProtocol, in context: PhraseContext) -> Reading {
    let tokens = Tokenizer.tokens(of: text).trimmed
    return read(tokens, in: context)
  }

  static func read(_ tokens: [Token], in context: PhraseContext) -> Reading {
    guard !tokens.isEmpty, tokens.count <= 40,
      ProseScanner.endOfSaying(tokens, at: 0) != tokens.count
    else { return .none }
    var parser = PhraseParser(tokens, context)
    let choice = parser.bounded()
    parser.skipEcho()
    guard let choice, parser.isAtEnd else {
      return Reading(refused: parser.refusal.map { EnglishRemarks.sentence($0, in: context) })
    }
    // "Marc", "frida": a name as well as a slip, where nothing beside it tells of a day; two letters
    // that changed places make none.
    if tokens.count == 1, parser.remarks.contains(where: \.mayBeName),
      EnglishCalendar.misspelt[tokens[0].text] == nil
    {
      guard !EnglishGivenNames.names.contains(tokens[0]) else { return .none }
      var open = choice
      open.asks = true
      return parser.reading(open)
    }
    return parser.reading(choice)
  }
}

extension PhraseParser {
  /// A day's choice as a reading, with what was noticed on the way.
  func reading(_ choice: Choice<DateValue>) -> Reading {
    if let undated {
      let remark = EnglishRemarks.sentence(.eventWithoutDay(undated), in: context)
      return Reading(
        kind: .ambiguous, value: nil, alternatives: [], approximate: false, reason: remark,
        echo: remark)
    }
    let kind: Reading.Kind
    if choice.asks {
      kind = .ambiguous
    } else if case .date = choice.best {
      kind = .date
    } else {
      kind = .range
    }
    let reason = (remarks + choice.remarks).first
    return Reading(
      kind: kind, value: .date(choice.best), alternatives: choice.others.map(Reading.Value.date),
      approximate: choice.approximate,
      reason: reason.map { EnglishRemarks.sentence($0, in: context) },
      echo: EnglishEcho.words(for: choice.best, approximate: choice.approximate, in: context))
  }

  /// The "· in 88 working days" that an echo ends with.
  mutating func skipEcho() {
    guard take(.middot) else { return }
    at = tokens.count
  }
}

extension [Token] {
  /// Without the quotes, brackets and full stops around a cell.
  var trimmed: [Token] {
    var tokens = self[...]
    while let last = tokens.last, last.isWrapping || last.kind == .comma || last.kind == .semicolon
    {
      // "12.11.": the day stands first.
      if last.kind == .dot, tokens.endsDottedDate { break }
      tokens.removeLast()
    }
    while let first = tokens.first, first.isWrapping, first.kind != .close, first.kind != .dot {
      guard first.kind != .open || !tokens.contains(where: { $0.kind == .close }) else { break }
      tokens.removeFirst()
    }
    // "Thursday (the 30th)".
    if let day = tokens.first, EnglishCalendar.weekdays[day] != nil, tokens.count > 3,
      tokens.dropFirst().first?.kind == .open, tokens.last?.kind == .close
    {
      return [day] + tokens.dropFirst(2).dropLast()
    }
    if tokens.first?.kind == .open, tokens.last?.kind == .close {
      tokens = tokens.dropFirst().dropLast()
    }
    return Array(tokens)
  }
}

extension ArraySlice<Token> {
  /// `12.11.`, and nothing behind it.
  fileprivate var endsDottedDate: Bool {
    guard count > 3, let end = indices.last else { return false }
    let (day, mark, month) = (self[end - 3], self[end - 2], self[end - 1])
    return day.kind == .number && (1...31).contains(day.number) && day.digits <= 2
      && mark.kind == .dot && !mark.spaced && month.kind == .number && !month.spaced
      && (1...12).contains(month.number) && month.digits <= 2 && !self[end].spaced
      && (count == 4 || self[end - 4].kind == .word)
  }
}

extension Token {
  /// A mark that only wraps or ends a sentence.
  var isWrapping: Bool {
    switch kind {
    case .quote, .dot, .open, .apostrophe: true
    case .other: text.isEmpty
    default: false
    }
  }
}
