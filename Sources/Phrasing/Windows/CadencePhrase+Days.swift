internal import Scheduling

/// On which days the review is, and from which day on they are counted.
extension CadencePhrase {
  /// "Tuesdays at 3, *every 2nd week*": how often, told behind the day.
  static func everySo(
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

  /// "Weekly: Tue 11am", "weds 3pm, half an hour, every other week": the one day of the week that a
  /// rule without one is told with.
  static func onWeekday(_ found: Phrase.Span, in sentence: Sentence) -> Reading? {
    guard var rule = found.reading.recurrence.map(inWeeks), rule.frequency == .weekly,
      rule.days.isEmpty
    else { return nil }
    let near =
      sentence.tokens.prefix { $0.end <= found.bytes.lowerBound }.suffix(9)
      .split { $0.kind == .dot || $0.kind == .semicolon }.last ?? []
    let next = sentence.place(after: found) ?? sentence.tokens.count
    let behind = sentence.tokens[next...].prefix { $0.kind != .dot && $0.kind != .semicolon }
    // "Weekly check-in, twenty minutes, *Tuesdays* at ten": days of every week are no others.
    let comingAgain = behind.prefix(10).dropFirst(4).filter {
      EnglishCalendar.pluralWeekdays[$0.text] != nil
    }
    let isDenied = behind.prefix(10).contains { $0.denies }
    let days = (near + behind.prefix(4) + (isDenied ? [] : comingAgain)).compactMap {
      EnglishCalendar.weekdays[$0.text] ?? EnglishCalendar.pluralWeekdays[$0.text]
    }
    // "From Dec 9" says the day of the week as well.
    let begun = rule.start.flatMap { rule.interval > 1 ? $0.weekday : nil }
    guard let day = days.first ?? begun, days.allSatisfy({ $0 == day }) else { return nil }
    rule.days = [.init(day)]
    let reading = RecurrencePhrase.reading(Choice(rule), in: sentence.context)
    return rule.interval > 1 && rule.start == nil
      ? reading.asked(.needsAnchor, in: sentence.context) : reading
  }

  /// "Once a month, *first Monday* at 9": the place in the month that follows.
  static func inMonth(_ found: Phrase.Span, in sentence: Sentence) -> Reading? {
    guard let rule = found.reading.recurrence, rule.frequency == .monthly, rule.interval == 1,
      rule.days.isEmpty, rule.monthDays.isEmpty, let next = sentence.place(after: found),
      let start = sentence.tokens[next...].prefix(3).firstIndex(where: { $0.kind != .comma })
    else { return nil }
    var parser = sentence.parser(at: start)
    guard let place = parser.habit(), place.best.frequency == .monthly else { return nil }
    return RecurrencePhrase.reading(place, in: sentence.context)
  }

  /// "…, *first one on 11 December*": the day that a rule is counted from, in a clause of its own; one
  /// that the rule does not fall on is asked for.
  static func begun(
    _ reading: Reading, after found: Phrase.Span, in sentence: Sentence
  ) -> Reading {
    guard var rule = reading.recurrence else { return reading }
    let start = rule.start ?? firstDay(in: sentence, besides: found)
    guard let start else { return reading }
    let isOfRule = rule.days.isEmpty || rule.days.contains { $0.weekday == start.weekday }
    guard isOfRule else {
      rule.start = nil
      return RecurrencePhrase.reading(Choice(rule), in: sentence.context)
        .asked(.needsAnchor, in: sentence.context)
    }
    rule.start = start
    // "Every second Thursday, starting 10 December": no second of a month is told with its first.
    guard rule.frequency == .weekly || reading.kind != .ambiguous else { return reading }
    return RecurrencePhrase.reading(Choice(rule), in: sentence.context)
  }

  /// The one day behind "first one on", "starting".
  private static func firstDay(in sentence: Sentence, besides found: Phrase.Span) -> CivilDate? {
    let tokens = sentence.tokens
    for place in tokens.indices where !found.bytes.contains(tokens[place].start) {
      guard let begins = EnglishRecurrences.starting.match(tokens, at: place) else { continue }
      var parser = sentence.parser(at: begins.next)
      guard let day = parser.bounded(), !day.asks, case .date(let first) = day.best,
        tokens[begins.next..<parser.at].contains(where: { EnglishCalendar.months[$0.text] != nil })
      else { continue }
      return first
    }
    return nil
  }

  /// "Each fifteen days", said with a weekday, counts both ends of two weeks.
  static func inWeeks(_ rule: RecurrenceValue) -> RecurrenceValue {
    guard rule.frequency == .daily, rule.interval > 6, rule.interval % 7 < 2 else { return rule }
    var weekly = rule
    weekly.frequency = .weekly
    weekly.interval = rule.interval / 7
    return weekly
  }

  /// "*Mondays* are out", "a *weekly* call is too much", "*weekly* is too often": a rule that is not to
  /// be.
  static func isRefused(_ span: Phrase.Span, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let next = sentence.place(after: span) ?? tokens.count
    if EnglishWindows.refused.match(tokens, at: next) != nil { return true }
    let start = tokens.firstIndex { $0.start >= span.bytes.lowerBound } ?? 0
    let before = tokens[..<start].last { !EnglishWords.anyArticle.contains($0) }
    if before.map(EnglishWindows.ratherThan.contains) == true { return true }
    let clause = tokens[next...].prefix { !$0.isPause && !EnglishWords.andWord.contains($0) }
    return clause.indices.contains { EnglishWindows.tooMuch.match(tokens, at: $0) != nil }
  }

  /// "Thurs 2pm, 15 min, I send it", "check in weds 8.30, 25 mins": a day, an hour and a length, and
  /// nothing that is done then; at the beginning, behind a pause or behind what a review is called.
  static func slot(in sentence: Sentence) -> Phrase.Span? {
    let tokens = sentence.tokens
    guard
      let start = tokens.indices.first(where: { place in
        EnglishCalendar.weekdays[tokens[place].text] != nil
          && (place == 0 || tokens[place - 1].isPause || isCall(before: place, in: sentence))
          && EnglishWindows.refused.match(tokens, at: place + 1) == nil
      }), let weekday = EnglishCalendar.weekdays[tokens[start].text], time(in: sentence) != nil
    else { return nil }
    let first = tokens[start]
    for place in tokens.indices.dropFirst(start + 2).prefix(8) {
      guard let next = lengthEnd(in: sentence, at: place) else { continue }
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

  /// "*Check in* thurs", "*our catch-up* tues": nothing but what the review is called.
  private static func isCall(before place: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    return tokens.prefix(place).indices.contains { start in
      guard let call = EnglishWindows.calls.match(tokens, at: start) else { return false }
      return start < 2 && call.next <= place
        && tokens[call.next..<place].allSatisfy {
          EnglishWords.onWord.contains($0) || $0.kind == .colon || $0.kind == .dash
        }
    }
  }
}
