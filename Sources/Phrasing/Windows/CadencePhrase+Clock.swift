/// At what time the review is, and how long it takes.
extension CadencePhrase {
  /// The time of day as it was said, with the zone it is told in: "2 Eastern".
  static func time(in sentence: Sentence) -> String? {
    guard let clock = clock(in: sentence) else { return nil }
    let zone = EnglishCalendar.zones.match(sentence.tokens, at: clock.upperBound)
    return sentence.words(clock.lowerBound..<(zone?.next ?? clock.upperBound))
  }

  private static func clock(in sentence: Sentence) -> Range<Int>? {
    let tokens = sentence.tokens
    let at = tokens.indices.dropLast().first {
      EnglishWords.atWord.contains(tokens[$0].text) || tokens[$0].kind == .at
    }
    // "Fridays 8:30": the minutes say that it is a time.
    let bare = tokens.indices.dropLast(2).first {
      tokens[$0].kind == .number && tokens[$0 + 1].kind == .colon && !tokens[$0 + 1].spaced
        && tokens[$0 + 2].kind == .number
        || isDotted(tokens, at: $0)
    }
    // "9am", wherever it stands.
    let named = tokens.indices.dropLast().first {
      tokens[$0].kind == .number && EnglishWindows.halfDays.contains(tokens[$0 + 1].text)
    }
    // "Tuesdays half nine".
    let half = tokens.indices.dropFirst().dropLast().first {
      EnglishNumbers.half.contains(tokens[$0].text) && EnglishNumbers.begins(tokens[$0 + 1])
        && !EnglishNumbers.one.contains(tokens[$0 + 1].text)
        && (tokens[$0 + 1].kind == .word || tokens[$0 + 1].number < 13)
        && (!tokens[$0 - 1].isPause || $0 + 2 == tokens.count || tokens[$0 + 2].isPause)
        && EnglishCalendar.units.meaning(of: tokens[$0 + 1].text) == nil
    }
    let inWords = tokens.indices.lazy.compactMap { spokenClock(in: sentence, at: $0) }.first
    if let inWords, at.map({ $0 + 1 == inWords.lowerBound }) ?? (bare == nil && named == nil) {
      return inWords
    }
    guard let start = at.map({ $0 + 1 }) ?? earlier(bare, named) ?? half else { return nil }
    if start == half { return start..<start + 2 }
    if EnglishWindows.clockParts.contains(tokens[start].text) { return spoken(sentence, start) }
    // "At eleven".
    if tokens[start].kind == .word, EnglishNumbers.begins(tokens[start]),
      start + 1 == tokens.count || EnglishCalendar.units.meaning(of: tokens[start + 1].text) == nil,
      !EnglishNumbers.one.contains(tokens[start].text)
    {
      return start..<start + 1
    }
    guard tokens[start].kind == .number else { return nil }
    var end = start + 1
    while end < tokens.count,
      !tokens[end].spaced || EnglishCalendar.clock.contains(tokens[end].text),
      tokens[end].kind != .comma,
      tokens[end].kind != .dot || goesOn(tokens, after: end)
    { end += 1 }
    return start..<end
  }

  /// "Nine *thirty*", "ten fifteen", "quarter past three": an hour and its minutes, both in words, of
  /// which no length is told.
  private static func spokenClock(in sentence: Sentence, at start: Int) -> Range<Int>? {
    let tokens = sentence.tokens
    guard tokens[start].kind == .word, let end = ClockPhrase.told(tokens, at: start)?.end,
      end > start + 1,
      // "Half nine" is looked for where nothing else tells of a time.
      !EnglishNumbers.half.contains(tokens[start])
        || EnglishWindows.pastOrTo.contains(tokens[start + 1])
    else { return nil }
    guard end < tokens.count, tokens[end].kind == .word else { return start..<end }
    // "Ten *fifteen minute* calls".
    return EnglishCalendar.units.meaning(of: tokens[end].text) != nil
      || EnglishWindows.minutes.contains(tokens[end]) || EnglishWindows.hours.contains(tokens[end])
      ? nil : start..<end
  }

  static func earlier(_ first: Int?, _ second: Int?) -> Int? {
    [first, second].compactMap(\.self).min()
  }

  /// "Wednesdays 9.30": hours and two figures of minutes.
  static func isDotted(_ tokens: [Token], at place: Int) -> Bool {
    guard tokens[place].kind == .number, (0..<24).contains(tokens[place].number),
      tokens[place + 1].kind == .dot, !tokens[place + 1].spaced,
      tokens[place + 2].kind == .number, !tokens[place + 2].spaced,
      tokens[place + 2].digits == 2
    else { return false }
    return tokens[place + 2].number < 60
  }

  /// "Half past two", "quarter to ten".
  static func spoken(_ sentence: Sentence, _ start: Int) -> Range<Int>? {
    let end = start + 3
    guard end <= sentence.tokens.count,
      EnglishWindows.clockParts.contains(sentence.tokens[start + 1].text),
      EnglishNumbers.begins(sentence.tokens[start + 2])
    else { return nil }
    return start..<end
  }

  /// Whether a dot stands between hours and minutes, as in "9.30".
  private static func goesOn(_ tokens: [Token], after dot: Int) -> Bool {
    guard tokens.indices.contains(dot + 1) else { return false }
    return tokens[dot + 1].kind == .number && !tokens[dot + 1].spaced
  }

  /// How many minutes it takes: "25 mins", "half an hour", "three quarters of an hour".
  static func minutes(in sentence: Sentence) -> Int? {
    for place in sentence.tokens.indices {
      if let length = length(in: sentence, at: place) { return length.minutes }
    }
    return nil
  }

  /// The place behind a length that begins right here.
  static func lengthEnd(in sentence: Sentence, at place: Int) -> Int? {
    length(in: sentence, at: place)?.next
  }

  private static func length(
    in sentence: Sentence, at place: Int
  ) -> (minutes: Int, next: Int)? {
    var parser = sentence.parser(at: place)
    if let quarters = parser.quartersOfHour() { return (quarters, parser.at) }
    let half = parser.take(EnglishNumbers.half)
    let one = parser.take(EnglishNumbers.one)
    guard let count = half || one ? 1 : parser.cardinal() else { return nil }
    if parser.take(.dash) {}
    if !half, !one, parser.take(EnglishWindows.minutes) { return (count, parser.at) }
    guard parser.take(EnglishWindows.hours) else { return nil }
    // "Pre-reads *two hours before*" is no length of the call.
    if let next = parser.token, EnglishWindows.ahead.contains(next) { return nil }
    if parser.takeAndAHalf() { return (count * 60 + 30, parser.at) }
    return (half ? 30 : count * 60, parser.at)
  }
}

extension PhraseParser {
  /// "Quarter of an hour", "three quarters of an hour".
  fileprivate mutating func quartersOfHour() -> Int? {
    attempt { parser in
      let count = parser.take(EnglishNumbers.one) ? 1 : parser.cardinal() ?? 1
      if parser.take(.dash) {}
      guard (1...3).contains(count), parser.take(EnglishWindows.quarters) else { return nil }
      if parser.take(EnglishWords.ofWord) { _ = parser.take(EnglishNumbers.one) }
      return parser.take(EnglishWindows.hours) ? count * 15 : nil
    }
  }

  /// "An hour *and a half*".
  fileprivate mutating func takeAndAHalf() -> Bool {
    let taken: Bool? = attempt { parser in
      guard parser.take(EnglishWords.andWord) else { return nil }
      _ = parser.take(EnglishNumbers.one)
      return parser.take(EnglishNumbers.half) ? true : nil
    }
    return taken == true
  }
}
