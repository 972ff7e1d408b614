/// Times of day: read over, since a plan counts days.
extension PhraseParser {
  /// "3pm on", "at 10:30," before a day.
  mutating func skipLeadingClock() -> Bool {
    let skipped: Bool? = attempt { parser in
      guard parser.clock(marked: false) else { return nil }
      parser.skipComma()
      _ = parser.take(EnglishWords.onOf)
      return parser.isAtEnd ? nil : true
    }
    if skipped != nil { saidClock = true }
    return skipped ?? false
  }

  /// "noon", "lunch on", "first thing" before a day.
  mutating func skipLeadingDayPart() {
    let skipped: Bool? = attempt { parser in
      _ = parser.take(EnglishRanges.the)
      guard parser.takeDayPart() else { return nil }
      parser.skipComma()
      _ = parser.take(EnglishWords.onOf)
      return parser.dayFollows ? true : nil
    }
    if skipped != nil { saidClock = true }
  }

  /// Whether a day stands right here; of a longer stretch, "first thing" is a part.
  private var dayFollows: Bool {
    var parser = self
    switch parser.dayExpression() {
    case .known(let choice): return choice.best.grain == .day
    case .monthDay, .day: return true
    case .month, nil: return false
    }
  }

  /// "at 3pm", "10:30", "morning", "EOD" after a day.
  mutating func skipTrailingClock() {
    for _ in 0..<3 {
      let start = at
      skipComma()
      if take(.at) || take(EnglishWords.clockMarks) {
        if clock(marked: true) || takeDayPart() {
          saidClock = true
          continue
        }
      } else if clock(marked: false) || takeDayPart() {
        saidClock = true
        continue
      }
      at = start
      return
    }
  }

  private mutating func takeDayPart() -> Bool {
    take(EnglishCalendar.dayParts) != nil
  }

  /// `10:30`, `3pm`, `16h`; with a marker before it also `10`.
  private mutating func clock(marked: Bool) -> Bool {
    let taken: Bool? = attempt { parser in
      guard let hour = parser.token, hour.kind == .number, hour.digits <= 2, hour.number <= 24
      else { return nil }
      parser.at += 1
      var sure = marked
      if parser.token?.kind == .colon, parser.token?.spaced == false,
        let minutes = parser.peek(), minutes.digits == 2, minutes.number < 60
      {
        parser.at += 2
        sure = true
      }
      if parser.takeMeridiem() { sure = true }
      if sure, parser.token?.kind == .dash, let end = parser.peek(), end.kind == .number {
        parser.at += 1
        _ = parser.clock(marked: true)
      }
      return sure && !parser.numberGoesOn() ? true : nil
    }
    return taken ?? false
  }

  private mutating func takeMeridiem() -> Bool {
    var found = false
    while let token, token.kind == .word, EnglishCalendar.clock.contains(token.text) {
      if token.text.utf8.count == 1 {
        guard !token.spaced else { break }
        at += 1
        if take(.dot), EnglishWords.mWord.contains(self.token?.text ?? "") {
          at += 1
          _ = take(.dot)
        }
      } else {
        at += 1
      }
      found = true
    }
    return found
  }
}
