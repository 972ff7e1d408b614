internal import Scheduling

/// Days of a body that are not certain, and days that were passed over.
extension GatePhrase {
  /// "The board *might* meet on 12 January", "*if* the board meets on 12 January": no day of it yet.
  static func isUnsure(in sentence: Sentence, before verb: Int) -> Bool {
    let tokens = sentence.tokens
    let clause = tokens[..<verb].lastIndex(where: \.isPause).map { $0 + 1 } ?? 0
    return (clause..<verb).contains { place in
      EnglishWindows.unsure.contains(tokens[place])
        // "May" before a number is the month.
        && (EnglishCalendar.months[tokens[place]] == nil
          || EnglishWindows.afterMay.contains(tokens[place + 1])
          || EnglishWindows.decides.match(tokens, at: place + 1) != nil)
    }
  }

  /// Whether a weekday was named that is none of its own and none of its papers' or its shifts, or
  /// its days are at the end of a month that may be any.
  func leavesDays(in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    guard let rule = when.recurrence else {
      return tokens.indices.contains { EnglishWindows.monthEnds.match(tokens, at: $0) != nil }
    }
    guard cutoff == nil, roll == nil, !leavesPapersOpen, !rule.days.isEmpty else { return false }
    let own = Set(rule.days.map(\.weekday))
    return tokens.contains { token in
      EnglishCalendar.pluralWeekdays[token.text].map { !own.contains($0) } ?? false
    }
  }
}
