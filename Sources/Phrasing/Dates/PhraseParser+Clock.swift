/// Times of day: read over, since a plan counts days.
extension PhraseParser {
  /// "3pm on", "at 10:30," before a day.
  mutating func skipLeadingClock() -> Bool {
    guard !isAtShortHalf else { return false }
    let skipped: Bool? = attempt { parser in
      let place = parser.at
      let isMarked = place > 0 && EnglishWords.atWord.contains(parser.tokens[place - 1].text)
      if parser.clock(marked: false) {
        parser.skipComma()
        _ = parser.take(EnglishWords.onOf)
      } else {
        // "At 3 on Thursday".
        guard isMarked, parser.clock(marked: true), parser.take(EnglishWords.onWord) else {
          return nil
        }
      }
      return parser.isAtEnd ? nil : true
    }
    if skipped != nil { saidClock = true }
    return skipped ?? false
  }

  /// Whether a time of the day begins here: "9 to 11am on Friday" are hours.
  var isAtClock: Bool {
    var parser = self
    return parser.clock(marked: false)
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
      } else if take(EnglishWords.beforeOrAfter) {
        // "Tomorrow before noon", "Friday after 3pm".
        if clock(marked: false) || takeDayPart() {
          saidClock = true
          continue
        }
      } else if take(EnglishWords.fromWord) {
        // "Tomorrow from 3pm to 5pm".
        if clock(marked: false) {
          saidClock = true
          continue
        }
      } else if takeTimestamp() || takeBareHours() || clock(marked: false) || takeDayPart() {
        saidClock = true
        continue
      }
      at = start
      break
    }
    // "Noon Friday ET".
    if saidClock { _ = takeMeridiem() }
  }

  /// Whether a time of the day follows: "Friday before noon" is Friday.
  var clockFollows: Bool {
    var parser = self
    parser.skipTrailingClock()
    return parser.at > at
  }

  /// The `T15:00:00Z` of a timestamp.
  private mutating func takeTimestamp() -> Bool {
    let taken: Bool? = attempt { parser in
      guard parser.token?.spaced == false, parser.take(EnglishWords.tWord),
        parser.token?.spaced == false
      else { return nil }
      return parser.clock(marked: true) ? true : nil
    }
    return taken ?? false
  }

  /// The "9-17" of "Mon-Fri 9-17", "tomorrow 10-12": in a cell, hours of the days before it.
  private mutating func takeBareHours() -> Bool {
    guard !inProse, at > 0, let dash = peek(), dash.kind == .dash, let first = token,
      let last = peek(2), first.isHour, last.isHour, dash.spaced == last.spaced,
      EnglishCalendar.isDayWord(tokens[at - 1])
    else { return false }
    if let next = peek(3), next.kind != .comma { return false }
    at += 3
    return true
  }

  private mutating func takeDayPart() -> Bool {
    if let isEnd = take(EnglishCalendar.dayParts) {
      if isEnd { saidDayEnd = true }
      return true
    }
    // "a.m."
    guard let half = token, EnglishCalendar.meridiems.contains(half.text),
      half.text.utf8.count == 1, peek()?.kind == .dot, let last = peek(2),
      EnglishWords.mWord.contains(last.text), !last.spaced
    else { return false }
    at += 3
    _ = take(.dot)
    return true
  }

  /// `10:30`, `3pm`, `16h`, `9-10am`; with a marker before it also `10` and `0700`.
  private mutating func clock(marked: Bool) -> Bool {
    let taken: Bool? = attempt { parser in
      guard var sure = parser.hour(marked: marked) else { return nil }
      if parser.clockEnd(sure: sure) {
        sure = true
        parser.saidHours = true
      }
      return sure && !parser.numberGoesOn() ? true : nil
    }
    return taken ?? false
  }

  /// One time of the day, and whether it can be nothing else.
  private mutating func hour(marked: Bool) -> Bool? {
    attempt { parser in
      guard let hour = parser.token else { return nil }
      if marked, hour.hourInWords != nil, parser.isLastWord {
        parser.at += 1
        return true
      }
      guard hour.kind == .number else { return nil }
      parser.at += 1
      var sure = marked
      if hour.digits == 4, hour.number / 100 < 24, hour.number % 100 < 60 {
        let isSaid = parser.takeMeridiem() || parser.take(EnglishWords.hoursWord)
        guard marked || isSaid else { return nil }
        return true
      }
      guard hour.digits <= 2, hour.number <= 24 else { return nil }
      if parser.minutes(marked: marked) { sure = true }
      if parser.takeMeridiem() { sure = true }
      if !sure, let next = parser.token, EnglishWords.atOrIn.contains(next.text),
        parser.takeDayPart()
      {
        // "Friday 11 at night".
        sure = true
      }
      return sure
    }
  }

  /// Whether the word here ends its clause: "at *ten*", and not "at ten sites".
  private var isLastWord: Bool { peek().map { $0.kind != .word && $0.kind != .number } ?? true }

  /// `:30`, `:30:15`, `:30.15` after an hour; `.30` where "at" or "pm" tells it from a date.
  private mutating func minutes(marked: Bool) -> Bool {
    let taken: Bool? = attempt { parser in
      guard parser.token?.kind == .colon || parser.token?.kind == .dot, parser.pair() != nil,
        let mark = parser.token?.kind
      else { return nil }
      parser.at += 2
      if parser.token?.kind == .colon || parser.token?.kind == .dot, parser.pair() != nil {
        parser.at += 2
      }
      // Parts of a second.
      if mark == .colon, parser.token?.kind == .dot, parser.token?.spaced == false,
        let part = parser.peek(), part.kind == .number, !part.spaced, part.digits > 2
      {
        parser.at += 2
      }
      // "At 2.30".
      guard mark == .dot, !marked else { return true }
      return parser.token.map { EnglishCalendar.meridiems.contains($0.text) } ?? false ? true : nil
    }
    return taken ?? false
  }

  /// The two digits that touch the mark here.
  private func pair() -> Token? {
    guard let mark = token, !mark.spaced, let next = peek(), next.kind == .number, !next.spaced,
      next.digits == 2, next.number < 60
    else { return nil }
    return next
  }

  /// "-10am", "to 11:30" after a time: where it ends.
  private mutating func clockEnd(sure: Bool) -> Bool {
    let taken: Bool? = attempt { parser in
      let isDash = parser.take(.dash)
      guard isDash || parser.take(EnglishRanges.connectors) != nil,
        parser.clock(marked: isDash && sure),
        // "At 3pm - 15 July" ends on a day.
        parser.token.map({ EnglishCalendar.months[$0.text] == nil || $0.text == "may" }) ?? true
      else { return nil }
      return true
    }
    return taken ?? false
  }

  private mutating func takeMeridiem() -> Bool {
    var found = false
    while let token, token.kind == .word, EnglishCalendar.clock.contains(token.text) {
      if token.text.utf8.count == 1 {
        // "1H27" is half a year, "14h30" a time of the day.
        let isHalf = token.capital && EnglishPeriods.partMonths[token.text] != nil
        let minutes = peek().flatMap { $0.kind == .number && !$0.spaced ? $0 : nil }
        guard !token.spaced, minutes == nil || !isHalf && minutes?.digits == 2 else { break }
        at += minutes == nil ? 1 : 2
        if take(.dot), EnglishWords.mWord.contains(self.token?.text ?? "") {
          at += 1
          _ = take(.dot)
        }
      } else {
        at += 1
      }
      found = true
    }
    if found || tokens[at - 1].kind == .number { takeZone() }
    return found
  }

  /// "Eastern time", "UK time", `+0100`, `-05:00` after a time.
  mutating func takeZone() {
    if take(EnglishCalendar.zones) != nil { return }
    let start = at
    guard take(.plus) || token?.spaced == true && take(.dash), let hours = token,
      hours.kind == .number, !hours.spaced, hours.digits == 4 || hours.digits == 2
    else {
      at = start
      return
    }
    at += 1
    guard hours.digits == 2 else { return }
    guard token?.kind == .colon, pair() != nil else {
      at = start
      return
    }
    at += 2
  }
}

extension Token {
  /// A number that may be an hour.
  fileprivate var isHour: Bool { kind == .number && digits <= 2 && number <= 24 }
}
