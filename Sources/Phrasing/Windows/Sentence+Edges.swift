internal import Scheduling

/// Days that lie beside another day, or at an end of what has no place in the calendar.
extension Sentence {
  /// "The release is April 17, nothing moves *the week before*": so long before the one day that was
  /// told, or after it; nil inside where no such day was.
  ///
  /// - Returns: `nil` where nothing is told that way from a place on.
  func besideDay(from place: Int) -> DateValue?? {
    for start in tokens.indices.dropFirst(place) {
      var parser = parser(at: start)
      _ = parser.take(EnglishRanges.the)
      guard let measures = parser.measures() ?? parser.unitAlone(), parser.at < tokens.count,
        let side = EnglishWindows.beside[tokens[parser.at].text],
        parser.at + 1 == tokens.count || tokens[parser.at + 1].isPause
          || tokens[parser.at + 1].kind == .dot
          || EnglishStepWords.pointing.contains(tokens[parser.at + 1].text)
      else { continue }
      // "On July 9 *and the three days before*" goes on from the day.
      let before = tokens[..<start].suffix(2)
      if before.contains(where: { EnglishWords.andWord.contains($0.text) }) { return nil }
      guard let length = PhraseParser.duration(of: measures, vague: false)?.best.length,
        let days = length.calendarDays, let day = onlyDay(before: start)
      else { return .some(nil) }
      let stretch: DateValue = side ? .span(day - days, day - 1) : .span(day + 1, day + days)
      return .some(stretch)
    }
    return nil
  }

  /// The one day that is told up to a place.
  private func onlyDay(before end: Int) -> CivilDate? {
    let told = times.spans(in: Array(tokens[..<end])).filter { $0.reading.date != nil }
    guard told.count == 1, told[0].reading.kind == .date,
      case .date(let day)? = told[0].reading.date
    else { return nil }
    return day
  }

  /// "The first two weeks of each *term*", "spring term starts January 11, summer term April 19": so
  /// long from each day on which one is said to start; none where no day is.
  ///
  /// - Returns: `nil` where no end of anything but a month, a quarter or a year is told.
  func edgesOfTerms(from place: Int) -> [DateValue]? {
    for start in tokens.indices.dropFirst(place) {
      var parser = parser(at: start)
      guard let edge = parser.edge(), parser.at < tokens.count,
        tokens[parser.at].kind == .word,
        EnglishCalendar.units.meaning(of: tokens[parser.at].text) == nil,
        EnglishCalendar.months[tokens[parser.at].text] == nil
      else { continue }
      // "The first two weeks of the second quarter" has its days.
      var whole = self.parser(at: start)
      if whole.bounded() != nil, whole.at > parser.at { continue }
      guard edge.isFirst, let days = edge.length.calendarDays else { return [] }
      return starts(from: parser.at).map { .span($0, $0 + (days - 1)) }
    }
    return nil
  }

  /// Whether an end of a period is told behind a time: "…, and again *the last three days of every
  /// quarter*".
  func tellsEdge(behind span: Phrase.Span) -> Bool {
    guard let next = place(after: span) else { return false }
    return tokens.indices.dropFirst(next).contains { start in
      var parser = parser(at: start)
      return parser.edge() != nil
    }
  }

  /// The days on which something starts, "spring term *starts January 11*, summer term April 19".
  private func starts(from place: Int) -> [CivilDate] {
    guard
      let start = tokens[place...].firstIndex(where: {
        EnglishWindows.freezeStarts.contains($0.text)
      })
    else { return [] }
    let told = times.spans(in: Array(tokens[start...])).compactMap { span -> CivilDate? in
      guard span.reading.kind == .date, case .date(let day)? = span.reading.date else { return nil }
      return day
    }
    return told
  }
}

extension PhraseParser {
  /// "The last three bank days of every …": a place and a length, of whatever comes next.
  fileprivate mutating func edge() -> (isFirst: Bool, length: DurationValue.Length)? {
    attempt { parser in
      guard let end = parser.endOfSome() else { return nil }
      guard parser.take(EnglishWords.anyArticle) || parser.take(EnglishRecurrences.every) != nil
      else { return nil }
      _ = parser.take(EnglishPeriods.fiscal)
      _ = parser.take(EnglishWords.periodAdjectives)
      return (end.place > 0, end.length.best.length)
    }
  }

  /// "The *week* before": one of a unit, without its number.
  fileprivate mutating func unitAlone() -> [Measure]? {
    take(EnglishCalendar.units).map { [Measure(count: 1, unit: $0)] }
  }
}

extension DurationValue.Length {
  /// How many days of the calendar pass in it, where that is the same whenever it begins.
  fileprivate var calendarDays: Int? {
    switch self {
    case .weeks(let weeks): weeks * 7
    case .calendarDays(let days): days
    case .work(let days) where days == 1: 1
    default: nil
    }
  }
}
