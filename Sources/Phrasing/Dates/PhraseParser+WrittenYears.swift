internal import Scheduling

/// Years behind a dash, and what looks like one.
extension PhraseParser {
  /// "November,3": a slip of the finger, and no list.
  var isTightComma: Bool { !inProse && peek()?.spaced == false && peek()?.kind == .number }

  /// `15` at the very end of a cell: "14th April 15".
  mutating func shortYearAfter() -> Int? {
    guard !inProse, let token, token.kind == .number, token.digits == 2, peek() == nil,
      [.word, .ordinal].contains(tokens[at - 1].kind)
        // "2. Aug. 28".
        || tokens[at - 1].kind == .dot && tokens[at - 2].roles.contains(.month),
      token.number > 12
    else { return nil }
    at += 1
    return century(of: token.number)
  }

  /// "23-Feb-28": one date, and no stretch from the 23rd on.
  var isAtDashedDate: Bool {
    guard let day = token, day.kind == .number, day.digits <= 2,
      let year = peek(4), year.kind == .number, year.digits == 2,
      let month = peek(2), month.roles.contains(.month)
    else { return false }
    return [1, 3].allSatisfy { peek($0)?.kind == .dash }
      && (1...4).allSatisfy { peek($0)?.spaced == false }
      && !(peek(5)?.kind == .dash && peek(5)?.spaced == false)
  }

  /// The `-26` of "Nov-3-26": the year, or the end of a stretch where it can be one.
  mutating func shortYearOrEnd(month: Int, day: Int, _ weekday: Weekday?) -> DayExpression? {
    attempt { parser in
      guard parser.take(.dash), let last = parser.token, last.kind == .number, last.digits == 2,
        !last.spaced, !parser.tokens[parser.at - 1].spaced
      else { return nil }
      parser.at += 1
      // "Nov-3-26-27" is nothing that anybody writes.
      guard parser.token?.kind != .dash || parser.token?.spaced == true, !parser.numberGoesOn()
      else { return nil }
      let end =
        last.number > day
        ? DayExpression.monthDay(month: month, day: last.number, weekday: nil) : nil
      let stretch = parser.resolve(.monthDay(month: month, day: day, weekday: nil)).flatMap {
        first in
        end.flatMap { parser.resolve($0, from: first.best.first) }.flatMap { other in
          other.best.last - first.best.first < 31
            ? Period(first.best.first, other.best.last, .part) : nil
        }
      }
      let year = parser.century(of: last.number)
      guard abs(year - parser.today.components.year) <= 10 || stretch == nil else { return nil }
      guard let date = CivilDate(year: year, month: month, day: day) else {
        parser.refusal = .noSuchDay(day: day, month: month, year: year)
        return nil
      }
      var choice = parser.checked(date, against: weekday)
      if let stretch { choice.ask(stretch, because: .twoMeanings) }
      return .known(choice)
    }
  }

  /// "Oct 5 to *2027*": the year of the day, or the beginning or the end of it.
  ///
  /// Nobody surely means all the days to the end of that year.
  mutating func yearAsEnd(of left: DayExpression) -> Choice<DateValue>? {
    attempt { parser in
      let isDash = parser.tokens[parser.at - 1].kind == .dash
      guard let first = parser.resolve(left), first.best.grain != .year,
        let number = parser.year(), parser.endsYear,
        let year = Period(monthIndex: number * 12, count: 12, .year)
      else { return nil }
      let ends = [year.first - 1, year.last].filter { $0 > first.best.last }
      let spans = ends.map { DateValue.span(first.best.first, $0) }
      var values = spans
      if case .monthDay(let month, let day, _) = left,
        let date = CivilDate(year: number, month: month, day: day)
      {
        values.insert(.date(date), at: isDash ? 0 : spans.count)
      }
      guard let best = values.first else { return nil }
      var choice = Choice(best)
      for other in values.dropFirst() { choice.ask(other, because: .twoMeanings) }
      if !choice.asks { choice.askWithoutOther(.twoMeanings) }
      return choice
    }
  }

  /// Whether the year just taken begins nothing longer: "2027-01-05", "2027 Q1".
  private var endsYear: Bool {
    guard let token else { return true }
    switch token.kind {
    case .word: return token.roles.isDisjoint(with: .telling)
    case .dash, .slash, .dot: return token.spaced || peek()?.kind != .number
    case .number, .ordinal, .colon: return false
    default: return true
    }
  }

  /// "To *about* 17", "to *~*17", "to *max* 17": takes what stands before the end of a stretch, and
  /// tells whether it makes that rough.
  mutating func takeRoughness() -> Bool {
    if take(.tilde) { return true }
    if EnglishRanges.bounds.match(tokens, at: at)?.meaning == .around {
      _ = take(EnglishRanges.bounds)
      return true
    }
    _ = take(EnglishRanges.atMostTo)
    return false
  }

  /// "By*, say,* July 9": skips the comma before a word that makes a day rough, and gives the place
  /// where reading goes on.
  mutating func skipAside() -> Int {
    if token?.kind == .comma, EnglishRanges.bounds.match(tokens, at: at + 1)?.meaning == .around {
      at += 1
    } else if token?.kind == .comma, tokens[at - 1].kind == .word,
      EnglishRanges.bounds.meaning(of: tokens[at - 1].text) == .around
    {
      at += 1
    }
    return at
  }
}
