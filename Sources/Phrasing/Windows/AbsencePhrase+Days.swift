internal import Scheduling

/// How long somebody is away.
extension AbsencePhrase {
  /// "Has *two weeks* off *from February 8*": so long, from a day; within a month, which days is
  /// asked.
  static func length(
    in sentence: Sentence, before away: Int, after place: Int
  ) -> Sentence.Days? {
    for start in max(0, away - 5)..<away {
      var parser = sentence.parser(at: start)
      guard let measures = parser.measures(), parser.at == away else { continue }
      parser = sentence.parser(at: place)
      guard parser.take(EnglishWords.startingWords) else {
        return days(in: sentence, after: place).map {
          ($0.when.asked(.twoMeanings, in: sentence.context), $0.listed)
        }
      }
      return parser.stretch(measures).map { (parser.reading($0), []) }
    }
    return nil
  }

  /// The days after "is out": told, told by a length, listed, or ended by "back on July 20".
  static func days(
    in sentence: Sentence, after place: Int
  ) -> Sentence.Days? {
    var parser = sentence.parser(at: place)
    if let stretch = parser.lengthFromDay() { return (parser.reading(stretch), []) }
    let found = sentence.weekday(at: place) ?? sentence.time(from: place)
    if let found,
      let whole = sentence.joined(found) ?? stretched(found, in: sentence)
    {
      return (parser.reading(whole), [])
    }
    switch found.map(sentence.narrowing) {
    case .days(let reading): return (reading, [])
    // "In January, Sam covers until then" says nothing of her days.
    case .untold where cover(in: sentence) == nil:
      return found.map { ($0.reading.asked(.severalDays, in: sentence.context), []) }
    case .untold, .whole, nil: break
    }
    guard let back = sentence.first(of: EnglishWindows.back, from: place),
      case let isBefore = found.map({
        $0.bytes.lowerBound < sentence.tokens[back.start].start
      }) ?? false,
      let returns = sentence.returnDay(
        at: back.next, after: isBefore ? found?.reading.date?.earliest : nil)
    else {
      guard let found else { return nil }
      // "Three days around the 15th": which of them?
      let isLoose =
        parser.measures() != nil && parser.at < sentence.tokens.count
        && sentence.tokens[parser.at].start <= found.bytes.lowerBound
      let listed = sentence.listed(after: found)
      let isMore = sentence.leavesMore(after: found)
      return (
        isLoose || isMore
          ? found.reading.asked(isMore ? .severalDays : .twoMeanings, in: sentence.context)
          : found.reading, listed
      )
    }
    // "*From the 19th* I'm on holiday, back on the 4th".
    let said = isBefore ? found : sentence.time(from: 0, to: place)
    let first = said?.reading.date?.earliest
    return returns.awayBefore(from: first).map { (parser.reading($0), []) }
  }

  /// "She gets married *on the 29th of August*, she's off till 14 September": a day told before an
  /// absence of which only the end is said is taken for its first; without it she would be away from
  /// today on.
  static func begun(_ when: Reading, in sentence: Sentence, before away: Int) -> Reading {
    sentence.time(from: 0, to: away).flatMap {
      stretch(from: $0.reading, to: when, in: sentence)
    } ?? when
  }

  /// "Gets married on 29 August and is off *till 14 September*": the end of what began that day.
  static func ended(
    _ when: Reading, _ listed: [Reading], in sentence: Sentence
  ) -> (when: Reading, listed: [Reading]) {
    guard let end = listed.first, let whole = stretch(from: when, to: end, in: sentence) else {
      return (when, listed)
    }
    return (whole, Array(listed.dropFirst()))
  }

  /// From a day to the end that is told alone; asked about, since nobody said that it begins then.
  private static func stretch(
    from day: Reading, to end: Reading, in sentence: Sentence
  ) -> Reading? {
    guard case .date(let first)? = day.date, let span = end.span, span.first == nil,
      let last = span.last, first > sentence.context.today, first < last
    else { return nil }
    return sentence.parser(at: 0).reading(Choice(.span(first, last)))
      .asked(.severalDays, in: sentence.context)
  }

  /// Where the day begins on which somebody is there again: behind "is back", or behind what "won't be
  /// back from Lagos *till*" ends with.
  static func dayOfReturn(
    _ back: (start: Int, next: Int), in sentence: Sentence
  ) -> Int? {
    let tokens = sentence.tokens
    guard
      tokens[max(0, back.start - 2)..<back.next].contains(where: {
        EnglishWindows.notBack.contains($0.text)
      })
    else { return back.next }
    return tokens[back.next...].prefix(6).firstIndex { EnglishWindows.untilBack.contains($0.text) }
      .map { $0 + 1 }
  }

  /// "Out tomorrow *afternoon*", "off for *half of* Friday": some hours of the one day that is told.
  static func tellsPart(of when: Reading, in sentence: Sentence) -> Bool {
    guard case .date? = when.date, when.kind == .date else { return false }
    let tokens = sentence.tokens
    return tokens.indices.contains { place in
      EnglishWindows.partsOfDay.contains(tokens[place])
        || EnglishNumbers.half.contains(tokens[place])
        // "Off from 2 *pm* on Friday"; "I *am* off on Friday" tells of the day.
        || place > 0 && tokens[place - 1].kind == .number
          && EnglishWindows.halfDays.contains(tokens[place].text)
        // "Off *at 3* on Friday".
        || place > 0 && tokens[place].kind == .number
          && EnglishWords.atWord.contains(tokens[place - 1])
    }
  }

  /// "Surgery Feb 8, *out 3 weeks*": a day, and how long from then on.
  private static func stretched(
    _ span: Phrase.Span, in sentence: Sentence
  ) -> Choice<DateValue>? {
    let tokens = sentence.tokens
    guard case .date(let first)? = span.reading.date,
      let next = sentence.place(after: span)
    else { return nil }
    let start = tokens[next...].prefix(6).firstIndex {
      !$0.isPause && !EnglishWindows.lasting.contains($0.text)
    }
    guard let start, start > next else { return nil }
    var parser = sentence.parser(at: start)
    guard let measures = parser.measures(),
      let length = PhraseParser.duration(of: measures, vague: false)?.best
    else { return nil }
    switch length.length {
    case .weeks(let weeks): return Choice(.span(first, first + (weeks * 7 - 1)))
    case .calendarDays(let days) where days > 0: return Choice(.span(first, first + (days - 1)))
    default: return nil
    }
  }
}

extension Sentence {
  /// "In January *and February*": one stretch, where the second goes on where the first ends.
  func joined(_ span: Phrase.Span) -> Choice<DateValue>? {
    guard let next = place(after: span),
      EnglishWords.andWord.contains(tokens[next].text), next + 1 < tokens.count,
      EnglishCalendar.months[tokens[next + 1].text] != nil,
      case .range(let first)? = span.reading.date, let end = first.last
    else { return nil }
    var parser = parser(at: next + 1)
    guard case .range(let second)? = parser.bounded()?.best, second.first == end + 1 else {
      return nil
    }
    return Choice(.span(first.first, second.last))
  }

  /// "I take *the week of May 3* off": the days between, up to the word for being away.
  func taken(before away: Int) -> Reading? {
    guard
      let verb = tokens[..<away].suffix(8).lastIndex(where: {
        EnglishWindows.taking.contains($0)
      }), let said = weekday(at: verb + 1) ?? time(from: verb + 1, to: away),
      said.bytes.upperBound == tokens[away - 1].end,
      said.bytes.lowerBound == tokens[verb + 1].start
    else { return nil }
    return said.reading
  }

  /// "I take *every other Friday* off", "has *every Friday afternoon* off": a rule of days between the
  /// verb and the word for being away.
  func ruleTaken(before away: Int) -> Reading? {
    guard
      let verb = tokens[..<away].suffix(7).lastIndex(where: { EnglishWindows.taking.contains($0) }),
      verb + 1 < away,
      EnglishRecurrences.every.match(tokens, at: verb + 1) != nil
        || EnglishCalendar.pluralWeekdays[tokens[verb + 1]] != nil
    else { return nil }
    return rule(at: verb + 1)
  }

  /// The day right here, with or without "on", counted from the first day away where that was said
  /// before.
  func returnDay(at place: Int, after first: CivilDate?) -> Choice<DateValue>? {
    var parser = parser(at: place)
    if let first, first > context.today { parser.context.today = first }
    guard let choice = parser.bounded(), case .date = choice.best else { return nil }
    return choice
  }

  /// The first day away of somebody who comes back: the one they leave on, or the one after "*her last
  /// day* is Friday".
  func firstDay(before back: Int) -> CivilDate? {
    if let last = first(of: EnglishWindows.lastDays), last.next < back,
      case .date(let day)? = time(from: last.next, to: back)?.reading.date
    {
      return day + 1
    }
    return leavingDay(before: back)?.reading.date?.earliest
  }

  /// The day on which somebody leaves who comes back.
  private func leavingDay(before back: Int) -> Phrase.Span? {
    guard
      let leaving = tokens[..<back].firstIndex(where: {
        EnglishWindows.leaving.contains($0.text)
      })
    else { return nil }
    return weekday(at: leaving + 1) ?? time(from: leaving + 1, to: back)
  }
}

extension Choice where Value == DateValue {
  /// The days away of somebody who is back on this one: from a first day, if one was said.
  func awayBefore(from first: CivilDate?) -> Choice? {
    map { value in
      guard case .date(let day) = value else { return nil }
      return .span(first.flatMap { $0 < day ? $0 : nil }, day - 1)
    }
  }
}
