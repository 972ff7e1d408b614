internal import Scheduling

/// How a time is told: taken back, hoped for, made to hang on something, or long over.
extension Phrase {
  /// "Not the 8th, the 9th", "Friday instead of Thursday": the one of two days that is meant.
  static func chosen(of tokens: [Token], in context: PhraseContext) -> Reading? {
    func day(_ part: ArraySlice<Token>) -> Reading? {
      let reading = DatePhrase.read(Array(part).trimmed, in: context)
      return reading.date == nil ? nil : reading
    }
    guard let first = tokens.first, tokens.count > 2, tokens.count < 16 else { return nil }
    if EnglishWords.notWord.contains(first) {
      // "Not before July 3" bounds it.
      guard EnglishRanges.bounds.match(tokens, at: 0) == nil,
        let seam = tokens.firstIndex(where: {
          [.comma, .dash, .semicolon].contains($0.kind) || EnglishWords.butWord.contains($0)
        }), day(tokens[1..<seam]) != nil
      else { return nil }
      let next = tokens[(seam + 1)...].firstIndex { !EnglishWords.butWord.contains($0) }
      return next.flatMap { day(tokens[$0...]) }
    }
    for place in tokens.indices {
      guard let mark = EnglishHedges.insteadOf.match(tokens, at: place), mark.next < tokens.count
      else { continue }
      if place == 0 {
        guard let seam = tokens.firstIndex(where: { $0.kind == .comma }), seam > mark.next,
          day(tokens[mark.next..<seam]) != nil
        else { return nil }
        return day(tokens[(seam + 1)...])
      }
      guard let other = day(tokens[mark.next...]), let said = day(tokens[..<place]) else {
        return nil
      }
      // "Friday, not this Friday".
      if said.value == other.value { return said.asked(.unread, in: context) }
      // "Next week, not Monday": one of its days is left out.
      guard case .range? = said.date, let left = other.date?.earliest, let span = said.span,
        (span.first ?? left) <= left, left <= (span.last ?? left)
      else { return said }
      return said.asked(.twoMeanings, in: context)
    }
    return nil
  }

  /// "Friday, *fingers crossed*", "*I think* Friday", "*let's say* Friday *then*": the day that such
  /// words stand around.
  static func withoutHedges(_ tokens: [Token], in context: PhraseContext) -> Reading? {
    func opening(_ place: Int) -> Int? {
      guard place < tokens.count else { return nil }
      // "It's Friday", but not "that Friday".
      if tokens[place].possessive, EnglishWords.itOrThat.contains(tokens[place]) {
        return place + 1
      }
      return
        (EnglishHedges.hedges.match(tokens, at: place)
        ?? EnglishHedges.openers.match(tokens, at: place))?.next
    }
    func closes(_ place: Int, at end: Int) -> Bool {
      EnglishHedges.hedges.match(tokens, at: place)?.next == end
        || EnglishHedges.closers.match(tokens, at: place)?.next == end
    }
    var (first, end) = (0, tokens.count)
    while let next = opening(first), next < end {
      first = next
      while first < end, tokens[first].isPause { first += 1 }
    }
    for place in tokens.indices.dropFirst().reversed() where place > first && place < end {
      guard closes(place, at: end) else { continue }
      end = place
      while end > first, tokens[end - 1].isPause { end -= 1 }
    }
    guard first < end, end - first < tokens.count else { return nil }
    let rest = Array(tokens[first..<end]).trimmed
    let reading = DatePhrase.read(rest, in: context)
    if reading.date != nil { return reading }
    let length = DurationPhrase.read(rest, in: context)
    return length.kind == .none || EnglishDurations.isManner(rest) ? nil : length
  }

  /// "Thursday *is fine*", "the 9th *works for us*", "Friday*'s good*": the day that is agreed to.
  static func agreed(_ tokens: [Token], in context: PhraseContext) -> Reading? {
    for place in tokens.indices.dropFirst()
    where EnglishHedges.agreeing.match(tokens, at: place)?.next == tokens.count
      || tokens[place - 1].possessive && place == tokens.count - 1
        && EnglishHedges.good.contains(tokens[place])
    {
      let reading = DatePhrase.read(Array(tokens[..<place]).trimmed, in: context)
      return reading.date == nil ? nil : reading
    }
    return nil
  }

  /// Whether words make the day only likely: "hopefully Friday", "January 15?".
  static func isHedged(_ bytes: [UInt8], _ tokens: [Token]) -> Bool {
    if bytes.last(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "?") {
      return true
    }
    return tokens.indices.contains { EnglishHedges.hedges.match(tokens, at: $0) != nil }
  }
}

extension ProseScanner {
  /// Whether something is said on which the time hangs: "pending legal", "with her sign-off".
  static func isConditional(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    tokens.indices.contains { place in
      let token = tokens[place]
      guard token.kind == .word, !span.bytes.contains(token.start) else { return false }
      if EnglishHedges.conditions.match(tokens, at: place) != nil { return true }
      let before = place > 0 ? tokens[place - 1] : nil
      if EnglishHedges.clauseConditions.contains(token) {
        let opens = before.map { $0.kind != .word } ?? true
        return opens || before?.end == span.bytes.upperBound
      }
      return EnglishHedges.granting.contains(token)
        && tokens[(place + 1)...].prefix(4).prefix { !EnglishWords.toWord.contains($0) }.indices
          .contains { EnglishHedges.grants.match(tokens, at: $0) != nil }
    }
  }

  /// "Our FY starts in April": when a year begins, and no day of the plan.
  static func tellsFiscalYear(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    guard let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), first > 1,
      EnglishHedges.fiscalVerbs.contains(tokens[first - 1])
    else { return false }
    return tokens[..<first].indices.contains { EnglishPeriods.fiscal.match(tokens, at: $0) != nil }
  }

  /// "*Originally* July 9", "the old date: July 9", "July 9 (superseded)": a day that was the one.
  static func isOutdated(_ tokens: [Token], _ span: Range<Int>) -> Bool {
    let before = tokens[..<span.lowerBound].suffix(6).last {
      $0.kind != .colon && $0.kind != .dash && !EnglishHedges.besideOutdated.contains($0)
    }
    if let before, EnglishHedges.outdated.contains(before) { return true }
    var place = span.upperBound
    var isSaid = false
    while place < tokens.count {
      if let end = EnglishHedges.outdatedEnds.match(tokens, at: place)?.next {
        (place, isSaid) = (end, true)
        continue
      }
      let token = tokens[place]
      isSaid = isSaid || EnglishHedges.outdated.contains(token)
      guard token.kind != .number, token.kind != .ordinal,
        token.kind != .word || EnglishHedges.outdated.contains(token)
          || EnglishHedges.besideOutdated.contains(token)
      else { return false }
      place += 1
    }
    return isSaid
  }

  /// Whether one word, or none, stands between two times.
  static func joins(_ tokens: [Token], _ first: Phrase.Span, _ last: Phrase.Span) -> Bool {
    tokens.filter { $0.start >= first.bytes.upperBound && $0.end <= last.bytes.lowerBound }.count
      < 2
  }

  /// "The meeting on Friday was moved": nothing is left on that day.
  static func isCalledOff(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    let rest = tokens.drop { $0.start < span.bytes.upperBound }
    guard let verb = rest.first, EnglishHedges.wasWords.contains(verb) else { return false }
    let words = rest.dropFirst().prefix(3)
    return words.contains { EnglishHedges.calledOff.contains($0) }
      && !words.contains {
        EnglishProse.destinations.contains($0.text) || EnglishWords.notWord.contains($0)
      }
  }

  /// Whether the clause tells what has happened: "we got it *on Friday*", "back *in January*".
  static func isPast(_ tokens: [Token], _ span: Phrase.Span) -> Bool {
    guard let first = tokens.firstIndex(where: { $0.start == span.bytes.lowerBound }), first > 0
    else { return false }
    // "It was 12 March".
    if EnglishWords.wasOrWere.contains(tokens[first - 1]) { return true }
    guard EnglishHedges.pastPlaces.contains(tokens[first]) else { return false }
    if EnglishHedges.backWord.contains(tokens[first - 1]) {
      // "We have it back by Friday", "she's back on Friday" are to come.
      guard EnglishWords.inWord.contains(tokens[first]) else { return false }
      return first == 1
        || !tokens[first - 2].possessive && !EnglishHedges.wanting.contains(tokens[first - 2])
          && !EnglishMoods.forms.contains(tokens[first - 2].text)
          && !EnglishMoods.toCome.contains(tokens[first - 2].text)
    }
    let start = (tokens[..<first].lastIndex { $0.isPause || $0.kind == .colon } ?? -1) + 1
    let clause = start..<first
    guard
      !clause.contains(where: {
        EnglishMoods.toCome.contains(tokens[$0].text) || EnglishHedges.wanting.contains(tokens[$0])
      })
    else { return false }
    guard let verb = clause.last(where: { isPastVerb($0, from: start, in: tokens) }) else {
      return false
    }
    let next = tokens[verb + 1]
    return !EnglishMoods.arranging.contains(next.text)
      // "I met them and they sit on Friday".
      && !tokens[(verb + 1)..<first].contains { EnglishMoods.subjects.contains($0.text) }
  }

  /// "Went", "sent", "he *started*": what somebody did or what happened.
  private static func isPastVerb(_ place: Int, from start: Int, in tokens: [Token]) -> Bool {
    let word = tokens[place].text
    guard !EnglishHedges.sayings.contains(word), !EnglishHedges.participles.contains(word) else {
      return false
    }
    let before = tokens[start..<place].last { !EnglishMoods.factAdverbs.contains($0.text) }
    if EnglishMoods.pastVerbs.contains(word) {
      return before.map { !EnglishMoods.perfectSubjects.contains($0.text) } ?? true
    }
    let isRegular = EnglishMoods.isRegularPast(word)
    if EnglishHedges.ending.contains(word), EnglishProse.eventArticles.contains(tokens[start].text),
      !EnglishWords.byWord.contains(tokens[place + 1])
    {
      return true
    }
    guard isRegular || EnglishHedges.irregular.contains(word), let before else { return false }
    return EnglishMoods.subjects.contains(before.text) || EnglishHedges.things.contains(before)
      || place <= start + 2 && EnglishHedges.objects.contains(tokens[place + 1])
  }
}

extension Reading {
  /// The same day, and not surely that one.
  func hedged(in context: PhraseContext) -> Reading {
    guard case .date(let value)? = value, !approximate else { return self }
    return Reading(
      kind: kind, value: self.value, alternatives: alternatives, approximate: true, reason: reason,
      echo: EnglishEcho.words(for: value, approximate: true, in: context))
  }

  /// What was told as over: the last such day or month, and only else the one to come.
  func past(of words: ArraySlice<Token>, in context: PhraseContext) -> Reading {
    guard case .date(let value)? = value, let first = value.earliest ?? value.deadline,
      first >= context.today
    else { return self }
    let shift: (CivilDate) -> CivilDate?
    if words.contains(where: { EnglishCalendar.months[$0.text] != nil }) {
      guard !words.contains(where: { $0.digits == 4 }) else { return self }
      shift = { CalendarArithmetic.adding(months: -12, to: $0)?.clamped }
    } else if words.contains(where: { EnglishCalendar.weekdays[$0.text] != nil }) {
      shift = { $0 - 7 }
    } else if words.contains(where: { $0.kind == .ordinal }) {
      shift = { CalendarArithmetic.adding(months: -1, to: $0)?.clamped }
    } else {
      return asked(.justPassed, in: context)
    }
    let before: DateValue?
    switch value {
    case .date(let day): before = shift(day).map { .date($0) }
    case .range(let span): before = .span(span.first.flatMap(shift), span.last.flatMap(shift))
    }
    guard let before else { return asked(.justPassed, in: context) }
    let others = [Value.date(value)] + alternatives.filter { $0 != .date(before) }
    return Reading(
      kind: .ambiguous, value: .date(before), alternatives: others, approximate: approximate,
      reason: EnglishRemarks.sentence(.justPassed, in: context),
      echo: EnglishEcho.words(for: before, approximate: approximate, in: context))
  }
}
