/// The standing review: "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if
/// she's away".
public struct CadencePhrase: Hashable, Sendable {
  /// The days.
  public let when: Reading
  /// The time of day as it was typed: "10".
  public let time: String?
  /// How long, in minutes.
  public let minutes: Int?
  /// Who sends the invite.
  public let owner: PersonPhrase?
  /// Who runs it when the owner is away.
  public let deputy: PersonPhrase?
  /// The UTF-8 bytes that say the days.
  public let bytes: Range<Int>

  /// Finds a recurring meeting in an answer.
  ///
  /// - Parameters:
  ///   - text: The answer.
  ///   - context: Known people and the day it is said on.
  /// - Returns: `nil` when no rule of days is said.
  /// - Complexity: Linear in the text for each known person.
  public static func read(
    _ text: some StringProtocol, in context: PhraseContext
  ) -> CadencePhrase? {
    let sentence = Sentence(text, context)
    let found =
      Phrase.spans(in: text, context: context).first { span in
        // What comes once a year is no standing review.
        span.reading.recurrence.map { $0.frequency != .yearly } ?? false
          && !isRefused(span, in: sentence)
      } ?? slot(in: sentence)
    guard let found else { return nil }
    return CadencePhrase(
      when: onWeekday(found, in: sentence) ?? everySo(found, in: sentence, context)
        ?? found.reading, time: time(in: sentence),
      minutes: minutes(in: sentence),
      owner: clause(in: sentence) { EnglishWindows.sends.contains($0.text) }
        ?? clause(in: sentence) { EnglishWindows.invites.contains($0.text) }
        ?? inviter(in: sentence),
      deputy: deputy(in: sentence), bytes: found.bytes)
  }

  /// "Tuesdays at 3, *every 2nd week*": how often, told behind the day.
  private static func everySo(
    _ found: Phrase.Span, in sentence: Sentence, _ context: PhraseContext
  ) -> Reading? {
    guard var rule = found.reading.recurrence, rule.frequency == .weekly, rule.interval == 1,
      !rule.days.isEmpty, let next = sentence.place(after: found)
    else { return nil }
    for place in next..<sentence.tokens.count {
      var parser = sentence.parser(at: place)
      guard let other = parser.recurrence()?.best, other.frequency == .weekly,
        other.interval > 1, other.days.isEmpty
      else { continue }
      rule.interval = other.interval
      return RecurrencePhrase.reading(Choice(rule), in: context).asked(.needsAnchor, in: context)
    }
    return nil
  }

  /// "Weekly: Tue 11am": the day of the week that a rule without one is followed by.
  private static func onWeekday(_ found: Phrase.Span, in sentence: Sentence) -> Reading? {
    guard var rule = found.reading.recurrence.map(inWeeks), rule.frequency == .weekly,
      rule.days.isEmpty,
      let next = sentence.place(after: found)
    else { return nil }
    let before = sentence.tokens.prefix { $0.end <= found.bytes.lowerBound }.suffix(4)
    let near =
      before.filter { $0.kind == .word }
      + sentence.tokens[next...].prefix(4).prefix { $0.kind != .dot && $0.kind != .semicolon }
    guard
      let day = near.lazy.compactMap({
        EnglishCalendar.weekdays[$0.text] ?? EnglishCalendar.pluralWeekdays[$0.text]
      }).first
    else { return nil }
    rule.days = [.init(day)]
    return RecurrencePhrase.reading(Choice(rule), in: sentence.context)
  }

  /// "Each fifteen days", said with a weekday, counts both ends of two weeks.
  private static func inWeeks(_ rule: RecurrenceValue) -> RecurrenceValue {
    guard rule.frequency == .daily, rule.interval > 6, rule.interval % 7 < 2 else { return rule }
    var weekly = rule
    weekly.frequency = .weekly
    weekly.interval = rule.interval / 7
    return weekly
  }

  /// "*Mondays* are out": days on which there is to be none.
  private static func isRefused(_ span: Phrase.Span, in sentence: Sentence) -> Bool {
    guard let next = sentence.place(after: span) else {
      return false
    }
    return EnglishWindows.refused.match(sentence.tokens, at: next) != nil
  }

  /// "Thurs 2pm, 15 min, I send it": a day, an hour and a length, and nothing that is done then; at
  /// the beginning or behind a pause.
  private static func slot(in sentence: Sentence) -> Phrase.Span? {
    let tokens = sentence.tokens
    guard
      let start = tokens.indices.first(where: { place in
        EnglishCalendar.weekdays[tokens[place].text] != nil
          && (place == 0 || tokens[place - 1].isPause)
          && EnglishWindows.refused.match(tokens, at: place + 1) == nil
      }), let weekday = EnglishCalendar.weekdays[tokens[start].text], time(in: sentence) != nil
    else { return nil }
    let first = tokens[start]
    for place in tokens.indices.dropFirst(start + 2).prefix(6) {
      guard EnglishWindows.minutes.contains(tokens[place].text),
        tokens[place - 1].kind == .number || EnglishNumbers.begins(tokens[place - 1])
      else { continue }
      let next = place + 1
      guard
        next == tokens.count || tokens[next].isPause || sentence.speaker(in: next..<next + 1) != nil
      else { return nil }
      var rule = RecurrenceValue(.weekly)
      rule.days = [.init(weekday)]
      return Phrase.Span(
        bytes: first.start..<first.end,
        reading: RecurrencePhrase.reading(Choice(rule), in: sentence.context))
    }
    return nil
  }

  private static func time(in sentence: Sentence) -> String? {
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
    guard let start = at.map({ $0 + 1 }) ?? earlier(bare, named) ?? half else { return nil }
    if start == half { return sentence.words(start..<start + 2) }
    if EnglishWindows.clockParts.contains(tokens[start].text) { return spoken(sentence, start) }
    // "At eleven".
    if tokens[start].kind == .word, EnglishNumbers.begins(tokens[start]),
      start + 1 == tokens.count || EnglishCalendar.units.meaning(of: tokens[start + 1].text) == nil,
      !EnglishNumbers.one.contains(tokens[start].text)
    {
      return sentence.words(start..<start + 1)
    }
    guard tokens[start].kind == .number else { return nil }
    var end = start + 1
    while end < tokens.count,
      !tokens[end].spaced || EnglishCalendar.clock.contains(tokens[end].text),
      tokens[end].kind != .comma,
      tokens[end].kind != .dot || goesOn(tokens, after: end)
    { end += 1 }
    return sentence.words(start..<end)
  }

  private static func earlier(_ first: Int?, _ second: Int?) -> Int? {
    [first, second].compactMap(\.self).min()
  }

  /// "Wednesdays 9.30": hours and two figures of minutes.
  private static func isDotted(_ tokens: [Token], at place: Int) -> Bool {
    guard tokens[place].kind == .number, (0..<24).contains(tokens[place].number),
      tokens[place + 1].kind == .dot, !tokens[place + 1].spaced,
      tokens[place + 2].kind == .number, !tokens[place + 2].spaced,
      tokens[place + 2].digits == 2
    else { return false }
    return tokens[place + 2].number < 60
  }

  /// "Half past two", "quarter to ten".
  private static func spoken(_ sentence: Sentence, _ start: Int) -> String? {
    let end = start + 3
    guard end <= sentence.tokens.count,
      EnglishWindows.clockParts.contains(sentence.tokens[start + 1].text),
      EnglishNumbers.begins(sentence.tokens[start + 2])
    else { return nil }
    return sentence.words(start..<end)
  }

  /// "I invite", "Kari invites".
  private static func inviter(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    guard
      let verb = tokens.indices.dropFirst().first(where: {
        EnglishWindows.inviting.contains(tokens[$0].text) && tokens[$0 - 1].kind == .word
      })
    else { return nil }
    return sentence.speaker(in: verb - 1..<verb)
      ?? (tokens[verb - 1].capital ? sentence.person(in: max(0, verb - 2)..<verb) : nil)
  }

  /// Whether a dot stands between hours and minutes, as in "9.30".
  private static func goesOn(_ tokens: [Token], after dot: Int) -> Bool {
    guard tokens.indices.contains(dot + 1) else { return false }
    return tokens[dot + 1].kind == .number && !tokens[dot + 1].spaced
  }

  private static func minutes(in sentence: Sentence) -> Int? {
    for place in sentence.tokens.indices {
      var parser = sentence.parser(at: place)
      let half = parser.take(EnglishNumbers.half)
      let one = parser.take(EnglishNumbers.one)
      let count = half || one ? 1 : parser.cardinal()
      guard let count else { continue }
      if parser.take(.dash) {}
      if !half, !one, parser.take(EnglishWindows.minutes) { return count }
      if parser.take(EnglishWindows.hours) {
        // "Pre-reads *two hours before*" is no length of the call.
        if let next = parser.token, EnglishWindows.ahead.contains(next) { continue }
        return half ? 30 : count * 60
      }
    }
    return nil
  }

  private static func clause(in sentence: Sentence, _ verb: (Token) -> Bool) -> PersonPhrase? {
    guard let place = sentence.tokens.firstIndex(where: verb) else { return nil }
    var start = place
    while start > 0, sentence.tokens[start - 1].kind == .word { start -= 1 }
    return sentence.person(in: start..<place) ?? sentence.speaker(in: start..<place)
  }

  /// "Sam runs it if she's away", "if I'm not there Sam can do it", "Sam stands in for me".
  private static func deputy(in sentence: Sentence) -> PersonPhrase? {
    let tokens = sentence.tokens
    let away = tokens.firstIndex { EnglishWindows.ifAway.contains($0.text) }
    guard let end = away ?? sentence.first(of: EnglishWindows.covers)?.start else { return nil }
    var start = end
    while start > 0, tokens[start - 1].kind == .word { start -= 1 }
    if let named = sentence.person(in: start..<end) { return named }
    guard let away, tokens[away...].prefix(4).contains(where: \.isAbsent) else { return nil }
    return sentence.person(in: away..<tokens.count)
  }
}

extension Token {
  /// Whoever may be missing: the one who speaks, or spoke.
  fileprivate var isAbsent: Bool {
    EnglishWords.speakers.contains(text) || EnglishWindows.ourselves.contains(text)
  }
}
