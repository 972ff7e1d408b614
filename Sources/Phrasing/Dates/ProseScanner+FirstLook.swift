/// What tells at a glance that no time begins at a token.
extension ProseScanner {
  /// Whether a rule may begin at the token: it holds one of the words that make a time come again, or
  /// the places of "the 1st and 3rd Tuesday", "the last Friday of May and November".
  func mayComeAgain(_ tokens: [Token], from place: Int) -> Bool {
    tokens.ahead(of: place).contains {
      $0.kind == .ordinal || !$0.roles.isDisjoint(with: [.again, .ordinal])
        || EnglishNumbers.last.contains($0)
    }
  }

  /// Whether the token is one of those with which a time may begin, whatever stands around it.
  func mayStart(_ tokens: [Token], _ place: Int) -> Bool {
    switch tokens[place].kind {
    case .number:
      // "40 clinicians": a thing that is counted.
      place + 1 < tokens.count
        && (tokens[place + 1].kind != .word || !tokens[place + 1].roles.isEmpty
          || !tokens[place + 1].spaced)
    case .ordinal, .tilde, .less, .more, .atMost, .atLeast: true
    case .word:
      !tokens[place].roles.isDisjoint(with: [.month, .weekday])
        || EnglishProse.starters.contains(tokens[place])
        || EnglishWords.forWord.contains(tokens[place])
        || EnglishRanges.bounds.mayBegin(tokens[place])
        || EnglishHolidays.rules.mayBegin(tokens[place])
        || EnglishHolidays.weeks.mayBegin(tokens[place])
        || inWindow && EnglishRanges.spanning.contains(tokens[place])
    default: false
    }
  }
}
