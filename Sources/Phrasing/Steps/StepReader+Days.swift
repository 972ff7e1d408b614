internal import Scheduling

/// Days of a step that are told by more than one of its words.
extension StepReader {
  /// "In the *January* meeting, on *the 21st*": a day without its month, behind a month that was said
  /// of something; the next such day is the other meaning.
  func inMonthSaid(_ taken: Range<Int>) -> Reading? {
    let words = tokens[taken].filter { !EnglishRanges.the.contains($0) }
    guard words.count(where: { $0.kind == .ordinal }) == 1, words.last?.kind == .ordinal,
      let month = tokens[..<taken.lowerBound].indices.last(where: { place in
        // "May" and "march" in small letters may be anything.
        tokens[place].kind == .word && !claimed[place]
          && (tokens[place].capital || tokens[place].text.utf8.count > 5)
          && EnglishCalendar.months[tokens[place].text] != nil
      })
    else { return nil }
    var said = PhraseParser(Array(tokens[taken]) + [tokens[month]], context)
    var alone = PhraseParser(Array(tokens[taken]), context)
    guard var choice = said.bounded(), said.isAtEnd, let next = alone.bounded(),
      choice.best != next.best
    else { return nil }
    choice.ask(next.best, because: .twoMeanings)
    return said.reading(choice)
  }

  /// "On *January 20 and 21*", "Feb 1 and 15": days in a row are one stretch; of others, which one
  /// is asked.
  func listedDays(
    at place: Int, _ bound: EnglishRanges.Bound?
  ) -> (reading: Reading, next: Int)? {
    guard bound == .on || bound == nil && EnglishCalendar.months[tokens[place].text] != nil,
      !times.isDenied(tokens, before: place)
    else { return nil }
    var parser = PhraseParser(prose: tokens, from: place, context)
    guard let first = parser.bounded(), case .date(let day) = first.best else { return nil }
    var days = [day]
    var last = first
    while days.count < 8, let next = parser.nextListed(after: last) {
      guard case .date(let day) = next.best, day > days[days.count - 1] else { return nil }
      days.append(day)
      last = next
    }
    guard days.count > 1, parser.token?.kind != .word else { return nil }
    return (stretch(of: days, parser), parser.at)
  }

  /// "*28 and 29 April*", "on *24, 25 and 26 May*": those in a row are one stretch, of others it is
  /// asked.
  func daysBeforeMonth(at place: Int) -> (reading: Reading, next: Int)? {
    let first = tokens[place]
    guard
      first.kind == .number || first.kind == .ordinal || EnglishWords.onWord.contains(first)
        || EnglishRanges.the.contains(first)
    else { return nil }
    var parser = PhraseParser(prose: tokens, from: place, context)
    _ = parser.take(EnglishWords.onWord)
    _ = parser.take(EnglishRanges.the)
    // "Phases 1, 2 and 3 May start" are numbers of things.
    let before = parser.at > 0 ? tokens[parser.at - 1] : nil
    guard before.map(EnglishStepWords.numberedThings.contains) != true,
      let days = parser.daysBeforeMonth(), !times.isDenied(tokens, before: place)
    else { return nil }
    return (stretch(of: days, parser), parser.at)
  }

  /// "Firewall ports, Tariq, *CAB on 8 December first*": what has to be over before, and its day, from
  /// which on the step may begin.
  mutating func dayOfFirst(_ place: Int, _ found: (reading: Reading, next: Int)) -> Int? {
    guard case .date(let day)? = found.reading.date, found.reading.kind == .date,
      found.next < tokens.count, EnglishStepWords.beforehand.contains(tokens[found.next]),
      endsClause(found.next + 1),
      let pause = tokens[..<place].indices.last(where: { isPause($0) }), pause + 1 < place,
      place - pause < 6, hasWork(before: pause),
      tokens[(pause + 1)..<place].allSatisfy({ $0.kind == .word }),
      !claimed[pause + 1], anyone(at: pause + 1) == nil, !EnglishActs.isVerb(tokens[pause + 1])
    else { return nil }
    add(.notBefore(PhraseParser(tokens, context).reading(Choice(.span(day, nil)))))
    claim(pause + 1..<found.next + 1, as: .timing)
    return found.next + 1
  }

  /// "Papers *in a week before*": a length counted back from the day, and none from today.
  func paperLength(_ place: Int, _ next: Int, _ bound: EnglishRanges.Bound?) -> Int? {
    guard bound == .inside || bound == .within, next < tokens.count,
      EnglishWindows.ahead.contains(tokens[next].text),
      endsClause(next + 1) || isFieldMark(next + 1)
    else { return nil }
    return next + 1
  }

  /// "Sees her every *other Wednesday*": how often, and no day of its own.
  func alternates(at place: Int) -> Bool {
    place > 1 && EnglishStepWords.alternating.contains(tokens[place - 1])
      && tokens[place - 2].text == "every"
  }

  /// Days in a row as one stretch; of others it is asked which.
  private func stretch(of days: [CivilDate], _ parser: PhraseParser) -> Reading {
    let reading = parser.reading(Choice(.span(days[0], days[days.count - 1])))
    let isRow = zip(days, days.dropFirst()).allSatisfy { $1 - $0 == 1 }
    return isRow ? reading : reading.asked(.severalDays, in: context)
  }
}
