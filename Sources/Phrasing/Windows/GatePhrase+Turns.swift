internal import Scheduling

/// From when to when a body's rule holds, and which of its turns are left out.
extension GatePhrase {
  /// "… every other month, *next one's January 27*": the day that a rule is counted from.
  static func anchored(_ reading: Reading, in sentence: Sentence) -> Reading {
    guard var rule = reading.recurrence, rule.interval > 1, rule.start == nil,
      let next = sentence.first(of: EnglishWindows.nextTime),
      let day = sentence.day(from: next.next),
      rule.days.isEmpty || rule.days.contains(where: { $0.weekday == day.weekday })
    else { return reading }
    rule.start = day
    return RecurrencePhrase.reading(Choice(rule), in: sentence.context)
  }

  /// "They meet every Thursday, *but money's only on the last Thursday of the month*": of all days
  /// those on which it is decided.
  static func narrowed(_ reading: Reading, in sentence: Sentence, after verb: Int) -> Reading {
    guard let rule = reading.recurrence, rule.frequency == .weekly || rule.frequency == .daily
    else {
      return reading
    }
    for place in sentence.tokens.indices.dropFirst(verb)
    where EnglishWords.onlyWord.contains(sentence.tokens[place]) {
      let next = sentence.tokens.dropFirst(place + 1).first
      let start = next.map(EnglishWords.onWord.contains) == true ? place + 2 : place + 1
      var (ruled, usual) = (sentence.parser(at: start), sentence.parser(at: start))
      guard let choice = ruled.recurrence() ?? usual.habit(), choice.best.frequency == .monthly,
        rule.days.isEmpty
          || choice.best.days.allSatisfy({ day in rule.days.contains { $0.weekday == day.weekday } }
          )
      else { continue }
      return RecurrencePhrase.reading(choice, in: sentence.context)
    }
    return reading
  }

  /// "The board *next* meets on January 14": that day, and no habit.
  static func appointed(
    in sentence: Sentence, _ verb: (meaning: EnglishWindows.Deciding, start: Int, next: Int)
  ) -> (when: Reading, listed: [Reading])? {
    guard EnglishWords.nextWord.contains(sentence.tokens[verb.start - 1]) else { return nil }
    var parser = sentence.parser(at: verb.next)
    guard let day = parser.bounded(), case .date = day.best else { return nil }
    return (parser.reading(day), [])
  }

  /// "…, *nothing in August*", "on bank holidays it's *skipped*": the turns that are left out, which
  /// are asked for where they are no months.
  static func limited(_ reading: Reading, in sentence: Sentence) -> Reading {
    guard var rule = reading.recurrence else { return reading }
    let tokens = sentence.tokens
    if rule.months.isEmpty, let out = takenOff(in: sentence), let left = Choice(rule).without(out) {
      return RecurrencePhrase.reading(left, in: sentence.context)
    }
    if rule.months.isEmpty {
      for place in tokens.indices
      where EnglishRecurrences.leavingOut.match(tokens, at: place) != nil {
        var parser = sentence.parser(at: place)
        guard let out = parser.monthsLeftOut(), var left = Choice(rule).without(out) else {
          continue
        }
        left.asks = reading.kind == .ambiguous
        return RecurrencePhrase.reading(left, in: sentence.context)
      }
    }
    // "Weekly from January, *Tuesdays*".
    if rule.frequency == .weekly, rule.days.isEmpty,
      let weekday = tokens.lazy.compactMap({ EnglishCalendar.pluralWeekdays[$0.text] }).first
    {
      rule.days = [.init(weekday)]
      if rule.interval == 1 {
        return limited(RecurrencePhrase.reading(Choice(rule), in: sentence.context), in: sentence)
      }
    }
    if rule.until == nil, rule.count == nil, let end = end(in: sentence) {
      guard let end else { return reading.asked(.limitUnknown, in: sentence.context) }
      rule.until = end
      let isOpen = reading.kind == .ambiguous
      let ended = RecurrencePhrase.reading(Choice(rule), in: sentence.context)
      let asked = ended.asked(.twoMeanings, in: sentence.context)
      return limited(isOpen ? asked : ended, in: sentence)
    }
    // "The council sits monthly": on some day.
    if rule.frequency != .daily, rule.days.isEmpty, rule.monthDays.isEmpty, rule.start == nil {
      return reading.asked(.needsDay, in: sentence.context)
    }
    // "Only on Thursdays, *never in the last week of a month*".
    let isNarrowed =
      rule.months.isEmpty
      && tokens.indices.contains { place in
        guard let out = EnglishRecurrences.leavingOut.match(tokens, at: place) else { return false }
        return tokens[out.next...].prefix(3).contains(where: \.tellsTime)
      }
    if isNarrowed { return reading.asked(.exceptionUnknown, in: sentence.context) }
    // "If it falls on a holiday, the Friday before" moves it.
    let isSkipped =
      tokens.contains { EnglishWindows.omissions.contains($0) }
      && tokens.contains { EnglishWindows.holidays.contains($0) }
    // "…, *but January 18* is a holiday"; "but money *only* on the last Thursday" is the rule.
    let isTurned = tokens.indices.contains { place in
      let behind = place + 1..<max(place + 1, min(place + 4, tokens.count))
      return EnglishWindows.contrasts.contains(tokens[place])
        && !(rule.frequency == .monthly
          && tokens[behind].contains { EnglishWords.onlyWord.contains($0) })
        && behind.contains { sentence.times.time(in: tokens, from: $0)?.reading.date != nil }
    }
    return isSkipped || isTurned ? reading.asked(.exceptionUnknown, in: sentence.context) : reading
  }

  /// "…, *takes February off*": the months in which a body rests.
  private static func takenOff(in sentence: Sentence) -> [Int]? {
    for place in sentence.tokens.indices
    where EnglishWindows.taking.contains(sentence.tokens[place]) {
      var parser = sentence.parser(at: place + 1)
      _ = parser.take(EnglishWords.allWord)
      _ = parser.take(EnglishWords.ofWord)
      guard let months = parser.monthList(), parser.take(EnglishWords.offWord) else { continue }
      return months
    }
    return nil
  }

  /// The last day of a rule, told behind a pause: "every week, but only *until Christmas*"; `nil` inside
  /// where it is no day.
  static func end(in sentence: Sentence) -> CivilDate?? {
    let tokens = sentence.tokens
    guard
      let place = tokens.indices.dropFirst().first(where: { place in
        EnglishRanges.untilWords.contains(tokens[place])
          && (EnglishWords.onlyWord.contains(tokens[place - 1]) || tokens[place - 1].isPause
            || EnglishWords.butWord.contains(tokens[place - 1]))
      })
    else { return nil }
    var parser = sentence.parser(at: place)
    return .some(parser.bounded()?.best.deadline)
  }
}
