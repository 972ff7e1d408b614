internal import Scheduling

/// What was left over beside the times that were found.
extension ProseScanner {
  /// Whether words of the calendar were left over, so that what was found is not all that was
  /// said: then the whole stays words.
  static func leavesTimes(_ tokens: [Token], outside spans: [Phrase.Span]) -> Bool {
    var next = spans.startIndex
    var said = 0
    for (place, token) in tokens.enumerated() {
      if let end = endOfSaying(tokens, at: place) { said = max(said, end) }
      if place < said || isAdjective(tokens, place..<place + 1) { continue }
      while next < spans.endIndex, spans[next].bytes.upperBound <= token.start { next += 1 }
      if next < spans.endIndex, spans[next].bytes.contains(token.start) { continue }
      if EnglishProse.isTimeWord(token) || isShortDate(tokens, place) || isFullDate(tokens, place)
        || isOneOfWeekdays(tokens, place)
      {
        return true
      }
      if place == tokens.count - 1, EnglishProse.openEnds.contains(token.text) { return true }
      // "*Q4* into Q1" is more than the second.
      if EnglishPeriods.partMonths[token.text] != nil, place + 3 < tokens.count,
        tokens[place + 1].kind == .number, !tokens[place + 1].spaced,
        EnglishProse.destinations.contains(tokens[place + 2].text), next < spans.endIndex,
        spans[next].bytes.contains(tokens[place + 3].start)
      {
        return true
      }
      // "Late April *into May*": "May" alone may be another word.
      if EnglishProse.destinations.contains(token.text), place + 1 < tokens.count,
        EnglishCalendar.months[tokens[place + 1].text] != nil, place > 0,
        spans.contains(where: { $0.bytes.upperBound == tokens[place - 1].end }),
        !spans.contains(where: { $0.bytes.contains(tokens[place + 1].start) })
      {
        return true
      }
      if next < spans.endIndex, changes(tokens, place, before: spans[next]) { return true }
    }
    return false
  }

  /// Whether words were left over that say how often, or on which other days: "*8 weekly sessions*
  /// from 12 January", "*7, 8,* 9 December", "until 4 January *exclusive*".
  static func leavesCount(_ tokens: [Token], outside spans: [Phrase.Span]) -> Bool {
    guard let first = spans.first, let last = spans.last else { return false }
    let before = tokens.prefix { $0.end <= first.bytes.lowerBound }
    let isList = before.allSatisfy { token in
      [.number, .ordinal, .comma, .ampersand, .slash].contains(token.kind)
        || EnglishRecurrences.joiners.contains(token.text)
    }
    if !before.isEmpty, isList { return true }
    let rest = tokens.filter { token in !spans.contains { $0.bytes.contains(token.start) } }
    if rest.contains(where: { EnglishProse.counting.contains($0) }) { return true }
    if isNoHour(rest) { return true }
    // "*Twice* in three weeks" is no day in three weeks.
    if before.last.map({ EnglishProse.timesIn.contains($0) }) == true { return true }
    // "*Weekly* report every Friday" says it twice.
    if !spans.contains(where: { $0.reading.recurrence != nil }),
      rest.contains(where: { EnglishProse.perWeek.contains($0) })
    {
      return true
    }
    // "4 January *on*", but not "from September on", which is open already.
    if let days = last.reading.span, days.first != nil, days.last == nil { return false }
    return tokens.last.map {
      $0.start >= last.bytes.upperBound && EnglishWords.onWord.contains($0)
        && tokens.dropLast().last?.end == last.bytes.upperBound
    } ?? false
  }

  /// "25:00 on Monday": what looks like a time of the day and is none.
  private static func isNoHour(_ rest: [Token]) -> Bool {
    rest.indices.dropLast(2).contains {
      rest[$0].kind == .number && rest[$0].number > 24 && rest[$0].digits == 2
        && rest[$0 + 1].kind == .colon && !rest[$0 + 1].spaced && rest[$0 + 2].kind == .number
    }
  }

  /// "*First bank holiday* in May", "the second release of Q1": one day of the stretch, and which is
  /// not known here.
  static func isOneOf(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    guard let start = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }) else {
      return false
    }
    // "One of the Wednesdays in April".
    if (max(0, start - 3)..<start).contains(where: {
      EnglishNeighbours.someOf.match(tokens, at: $0).map { $0.next >= start } ?? false
    }) {
      return true
    }
    guard case .range(let days)? = span.reading.date else { return false }
    if isThingIn(tokens, start, days) { return true }
    let place = EnglishRanges.of.contains(tokens[start]) ? start : start - 1
    guard place > 1, EnglishRanges.of.contains(tokens[place]) else { return false }
    let words = tokens[..<place].suffix(4)
    let first = words.dropLast().lastIndex { token in
      token.kind == .ordinal || EnglishNumbers.ordinals[token.text] != nil
        || EnglishNumbers.last.contains(token)
    }
    // "The last thing we need in September" is no thing of it.
    return first.map { !words[$0...].contains { EnglishMoods.subjects.contains($0.text) } } ?? false
  }

  /// "The *bank holiday in* May": a thing that has one day of the stretch.
  private static func isThingIn(_ tokens: [Token], _ start: Int, _ days: DateSpan) -> Bool {
    guard let first = days.first, let last = days.last, last - first > 6, (2...4).contains(start),
      EnglishWords.inWord.contains(tokens[start]), EnglishRanges.the.contains(tokens[0])
    else { return false }
    return tokens[1..<start].allSatisfy {
      $0.kind == .word && !EnglishMoods.subjects.contains($0.text)
        && !EnglishProse.predicates.contains($0.text) && !$0.text.hasSuffix("ed")
        && !EnglishMoods.pastVerbs.contains($0.text) && !EnglishActs.followsPerson($0.text)
    }
  }

  /// `2027-03-12`, of which nothing was made.
  private static func isFullDate(_ tokens: [Token], _ place: Int) -> Bool {
    guard place + 4 < tokens.count, tokens[place].digits == 4, tokens[place].kind == .number else {
      return false
    }
    return [1, 3].allSatisfy { tokens[place + $0].kind == .dash && !tokens[place + $0].spaced }
      && [2, 4].allSatisfy { tokens[place + $0].kind == .number && tokens[place + $0].digits <= 2 }
  }

  /// "22 Sep", "Fri 11": a short name beside a number of which nothing else was made.
  private static func isShortDate(_ tokens: [Token], _ place: Int) -> Bool {
    let text = tokens[place].text
    guard EnglishCalendar.months[text] != nil || EnglishCalendar.weekdays[text] != nil else {
      return false
    }
    // "Wed in May".
    if place == 0, EnglishCalendar.weekdays[text] != nil, tokens.count > 2,
      EnglishWords.inWord.contains(tokens[1]) || EnglishRanges.of.contains(tokens[1])
    {
      return true
    }
    let isAfter = place > 0 && [.number, .ordinal].contains(tokens[place - 1].kind)
    return isAfter
      || place + 1 < tokens.count && [.number, .ordinal].contains(tokens[place + 1].kind)
  }

  /// "*Mon*-Wed next week": a short name beside another, of which no stretch was made.
  private static func isOneOfWeekdays(_ tokens: [Token], _ place: Int) -> Bool {
    guard EnglishCalendar.weekdays[tokens[place]] != nil, place + 2 < tokens.count else {
      return false
    }
    let mark = tokens[place + 1]
    return
      (mark.kind == .dash || mark.kind == .slash || mark.kind == .ampersand
      || EnglishRanges.connectors.meaning(of: mark) != nil || EnglishWords.andOr.contains(mark))
      && EnglishCalendar.weekdays[tokens[place + 2]] != nil
  }

  /// Whether a token left over makes another time of the one that comes next.
  private static func changes(
    _ tokens: [Token], _ place: Int, before span: Phrase.Span
  ) -> Bool {
    let token = tokens[place]
    if EnglishProse.partWords.contains(token.text),
      tokens[(place + 1)...].first(where: { !EnglishRanges.of.contains($0.text) })?.start
        == span.bytes.lowerBound
    {
      return true
    }
    guard place + 1 < tokens.count, tokens[place + 1].start == span.bytes.lowerBound else {
      return false
    }
    // "Room 5, 9 November": another day, or none.
    if token.kind == .comma {
      return place > 0 && tokens[place - 1].kind == .number && tokens[place + 1].kind == .number
    }
    // "Anything but the 15th".
    if EnglishWords.butWord.contains(token.text) {
      return tokens[..<place].contains { EnglishProse.wholes.contains($0.text) }
    }
    // "Q1-Q2", "mid-late July": the end of something longer.
    if [.slash, .dash, .tilde].contains(token.kind) {
      return !token.spaced && !tokens[place + 1].spaced
    }
    // "Everyday from July 6", of which nothing more was made.
    if place == 0, EnglishRecurrences.adjectives.contains(token.text) { return true }
    // "The heart of July": a part of it that nobody here knows.
    if EnglishWords.ofWord.contains(token.text) { return true }
    return belongs(tokens, place)
  }

  /// Whether the token right before a time belongs to it: a number, a turn, an adjective.
  private static func belongs(_ tokens: [Token], _ place: Int) -> Bool {
    let token = tokens[place]
    let bound = EnglishRanges.bounds.match(tokens, at: place + 1)?.meaning
    if EnglishNumbers.begins(token), !EnglishNumbers.one.contains(token.text) {
      // "Phase 2 by October 1" counts something else.
      return bound != .by && bound != .on
    }
    // "We need this before February 1": a thing, and nothing of the day.
    if bound != nil, EnglishRanges.article.contains(token.text) { return false }
    if EnglishRecurrences.joiners.contains(token.text), place > 0 {
      return [.number, .ordinal].contains(tokens[place - 1].kind)
    }
    return EnglishDurations.adjectives.contains(token.text)
      || EnglishNumbers.ordinals[token.text] != nil
      || EnglishPeriods.adjectives.contains(token.text)
      || EnglishRanges.turns.meaning(of: token.text) != nil
      || EnglishCalendar.months[token.text] != nil
  }
}
