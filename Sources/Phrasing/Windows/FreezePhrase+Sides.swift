internal import Scheduling

/// On which side of a day a freeze lies that is told by one day, or by a day and how long it goes on.
extension FreezePhrase {
  /// "Starts December 11" is its first day, "ends January 8" its last; "July 3, Sept 7" are two.
  static func sided(
    _ reading: Reading, in sentence: Sentence, after next: Int, isListed: Bool
  ) -> Reading {
    guard let said = sentence.time(from: next) else {
      return toldBefore(reading, in: sentence, behind: next)
    }
    if sentence.leavesMore(after: said) {
      return reading.asked(.severalDays, in: sentence.context)
    }
    if isListed { return reading }
    let after = sentence.tokens.drop { $0.start < said.bytes.upperBound }
    let isList = after.contains {
      EnglishCalendar.months[$0.text] != nil && $0.text != "may"
    }
    let between = sentence.tokens[next...].prefix { $0.start < said.bytes.lowerBound }
    let lifts = between.contains { EnglishWindows.freezeLifts.contains($0.text) }
    let ends = between.contains { EnglishWindows.freezeEnds.contains($0.text) }
    if case .range(let span)? = reading.date, let day = span.first, span.last == nil,
      let last = end(in: sentence, after: said), last.day >= day
    {
      return sentence.parser(at: next).reading(Choice(.span(day, last.day)))
    }
    guard case .date(let day)? = reading.date else {
      return isList || ends || lifts
        ? reading.asked(.severalDays, in: sentence.context) : reading
    }
    func open(_ value: DateValue) -> Reading {
      sentence.parser(at: next).reading(Choice(value))
    }
    // "No new vendors *past* December 4".
    let isPast = between.last.map { EnglishWords.pastWord.contains($0.text) } ?? false
    let first = isPast ? day + 1 : day
    if !ends, !lifts, let whole = fromFirst(first, told: said, in: sentence, at: next) {
      return whole
    }
    if isPast || between.contains(where: { EnglishWindows.freezeStarts.contains($0.text) }) {
      return open(.span(first, nil)).asked(.limitUnknown, in: sentence.context)
    }
    if ends { return open(.span(nil, day)) }
    if lifts { return open(.span(nil, day - 1)) }
    return isList ? reading.asked(.severalDays, in: sentence.context) : reading
  }

  /// The stretch from a first day to the last that is told behind it; `nil` where none is.
  private static func fromFirst(
    _ first: CivilDate, told said: Phrase.Span, in sentence: Sentence, at place: Int
  ) -> Reading? {
    guard let end = end(in: sentence, after: said), end.day >= first else { return nil }
    let whole = sentence.parser(at: place).reading(Choice(.span(first, end.day)))
    return end.asks ? whole.asked(.twoMeanings, in: sentence.context) : whole
  }

  /// "… and ends January 8", "… and lifts on January 9" behind the first day: its last.
  private static func end(
    in sentence: Sentence, after said: Phrase.Span
  ) -> (day: CivilDate, asks: Bool)? {
    let tokens = sentence.tokens
    guard
      let verb = tokens.firstIndex(where: { token in
        token.start >= said.bytes.upperBound
          && (EnglishWindows.freezeEnds.contains(token.text)
            || EnglishWindows.freezeLifts.contains(token.text))
      }), let reading = sentence.time(from: verb + 1)?.reading, case .date(let day)? = reading.date
    else { return lasting(in: sentence, after: said).map { ($0, false) } }
    return (
      EnglishWindows.freezeLifts.contains(tokens[verb].text) ? day - 1 : day,
      reading.kind == .ambiguous
    )
  }

  /// "The harvest *starts 15 October*, no changes then": the day was told before what it forbids.
  private static func toldBefore(
    _ reading: Reading, in sentence: Sentence, behind next: Int
  ) -> Reading {
    guard case .date(let first)? = reading.date, let said = sentence.time(from: 0),
      // "…, no changes *that day*" is of the one day.
      !sentence.tokens[next...].contains(where: { $0.text == "day" })
    else { return reading }
    let starts = sentence.tokens.prefix { $0.start < said.bytes.lowerBound }.suffix(3)
    guard starts.contains(where: { EnglishWindows.freezeStarts.contains($0.text) }) else {
      return reading
    }
    return fromFirst(first, told: said, in: sentence, at: next)
      ?? sentence.parser(at: next).reading(Choice(.span(first, nil)))
      .asked(.limitUnknown, in: sentence.context)
  }

  /// "… and *runs to Christmas*", "… and goes on until 2 October" behind the first day: its last.
  private static func lasting(
    in sentence: Sentence, after said: Phrase.Span
  ) -> CivilDate? {
    let tokens = sentence.tokens
    let verb = tokens.indices.first { place in
      tokens[place].start >= said.bytes.upperBound
        && EnglishWindows.freezeLasts.contains(tokens[place].text)
    }
    guard let verb else { return nil }
    let bound = tokens[(verb + 1)...].prefix(3).firstIndex {
      EnglishProse.destinations.contains($0.text)
    }
    return bound.flatMap { sentence.time(from: $0 + 1)?.reading.date?.deadline }
  }

  /// "*If it isn't live before December* we touch nothing until February": what is forbidden only in a
  /// case begins with the day of the case, and not today.
  static func inCase(_ reading: Reading, in sentence: Sentence, before start: Int) -> Reading {
    guard let span = reading.span, span.first == nil, let last = span.last,
      let condition = sentence.tokens[..<start].firstIndex(where: {
        EnglishWindows.freezeCases.contains($0)
      })
    else { return reading }
    // "If it *isn't* live before December" denies no day.
    let day = (condition..<start).lazy.compactMap { place in
      sentence.parser(at: place).stretchHere?.deadline
    }.first
    guard let day, day < last else { return reading }
    return sentence.parser(at: start).reading(Choice(.span(day + 1, last)))
      .asked(.onlySometimes, in: sentence.context)
  }
}
