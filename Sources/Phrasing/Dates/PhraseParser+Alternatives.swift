internal import Scheduling

/// Several days of which one is wanted: whoever said them has not chosen yet.
extension PhraseParser {
  /// "Wednesday or Thursday", "the 22nd or 23rd": whoever said it has not chosen yet.
  mutating func oneOfTwo(_ left: DayExpression) -> Choice<Period>? {
    if let later = orLater(left) { return later }
    let place = at
    return attempt { parser in
      guard parser.alternative() else { return nil }
      let isAside = parser.tokens[parser.at - 1].kind == .comma
      let isTurned = parser.isBehindTurn(place)
      guard let right = parser.rangeSide() else { return nil }
      if isAside, let day = parser.toldTwice(left, right) { return day }
      guard var (first, second) = parser.ends(left, right, nil) else { return nil }
      if isTurned, second.isWeekday, first.best.grain == .day {
        second = Choice(second.best.first(after: first.best))
      } else if first.isWeekday, second.isInSaidWeek {
        first = Choice(first.best.inWeek(of: second.best))
      }
      var choice = first
      choice.ask(second.best, because: .severalDays)
      if second.best == first.best { choice.asks = true }
      // "Friday or Monday", said on a Monday, is not today.
      let isLater = first.isWeekday && second.isWeekday
      for other in second.others where second.asks && !(isLater && other.last < first.best.first) {
        choice.ask(other)
      }
      if first.best.grain != .day, second.best.first == first.best.last + 1 {
        // "August and September" are both.
        choice.ask(Period(first.best.first, second.best.last, .part))
      }
      // "The 14th, 15th or 16th".
      while choice.others.count < 8, let more = parser.another(after: left) {
        choice.ask(more.best)
      }
      return choice
    }
  }

  /// Whether the weekday that ends here was told by its turn: the "Tuesday" of "*next* Tuesday or
  /// Wednesday", with which the other goes.
  private func isBehindTurn(_ place: Int) -> Bool {
    guard place > 1, EnglishCalendar.weekdays[tokens[place - 1].text] != nil else { return false }
    return EnglishRanges.turns.meaning(of: tokens[place - 2].text).map { $0.step > 0 } ?? false
  }

  /// "Christmas, the 25th", "end of our fiscal, June 30": one day, told twice; where the two do not
  /// agree, it is asked which of them holds.
  private func toldTwice(_ left: DayExpression, _ right: DayExpression) -> Choice<Period>? {
    guard let first = resolve(left), first.best.grain == .day else { return nil }
    let all = [first.best] + first.others
    if case .day(let number, nil) = right, case .known = left {
      let (year, month, _) = first.best.first.components
      if let same = all.first(where: { $0.first.components.day == number && $0.grain == .day }) {
        return Choice(same)
      }
      guard let day = CivilDate(year: year, month: month, day: number) else { return nil }
      var choice = first
      choice.ask(Period(day: day), because: .twoMeanings)
      return choice
    }
    guard let second = resolve(right)?.best,
      first.asks && all.contains(second) || second == first.best
    else { return nil }
    return Choice(second)
  }

  /// "July 9 *or the week after*", "Friday or a day later", "July 9 or the Monday after": counted from
  /// the day before it.
  private mutating func orLater(_ left: DayExpression) -> Choice<Period>? {
    attempt { parser in
      guard parser.alternative(), var choice = parser.resolve(left), choice.best.grain == .day
      else { return nil }
      let days = parser.take(EnglishWords.later)
      let weekday = days == nil ? parser.weekdayAfterIt() : nil
      guard parser.token.map({ $0.kind != .word && $0.kind != .number }) ?? true else { return nil }
      let later =
        days.map { choice.best.first + $0 }
        ?? weekday.map { CalendarArithmetic.next($0, after: choice.best.first) }
      guard let day = later else { return nil }
      choice.ask(Period(day, day, .day), because: .severalDays)
      return choice
    }
  }

  /// "The Monday after", "the following Monday".
  mutating func weekdayAfterIt() -> Weekday? {
    attempt { parser in
      if parser.take(EnglishRanges.turns) == .following { return parser.weekday() }
      _ = parser.take(EnglishRanges.the)
      guard let weekday = parser.weekday(), parser.take(EnglishWords.afterWord) else { return nil }
      return weekday
    }
  }

  /// One more of several days that whoever said them has not chosen from.
  private mutating func another(after left: DayExpression) -> Choice<Period>? {
    attempt { parser in
      guard parser.alternative(), let right = parser.rangeSide() else { return nil }
      return parser.ends(left, right, nil)?.1
    }
  }

  /// "or"; in a cell also "and", a comma or a slash between two days of which one is wanted.
  private mutating func alternative() -> Bool {
    if takePerhaps() || take(EnglishWords.orWord) { return true }
    if inProse {
      // "February 9, or the 23rd".
      guard token?.kind == .comma, let next = peek(), EnglishWords.orWord.contains(next.text) else {
        return false
      }
      at += 2
      return true
    }
    if take(.comma) {
      _ = take(EnglishWords.andOr)
      return true
    }
    return take(EnglishRanges.and) || take(.ampersand) || take(.slash) || take(.semicolon)
  }

  /// ", possibly the 3rd", "or maybe 3"; "maybe 3 people" is no day.
  private mutating func takePerhaps() -> Bool {
    let taken: Bool? = attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishWords.orWord)
      guard parser.take(EnglishWords.perhaps), let next = parser.token else { return nil }
      let isBare = next.kind == .number && parser.peek()?.kind == .word
      return isBare ? nil : true
    }
    return taken ?? false
  }

  /// "14 & 15 Dec", "14/15 Dec": the first of two days is a number alone.
  mutating func bareList() -> Choice<DateValue>? {
    attempt { parser in
      guard let day = parser.dayNumber(bare: true), parser.alternative(),
        case .monthDay(let month, let last, let weekday)? = parser.moment(),
        let (first, second) = parser.ends(
          .day(day, weekday: nil), .monthDay(month: month, day: last, weekday: weekday), nil)
      else { return nil }
      var choice = first.map(\.value)
      choice?.ask(second.best.value, because: .severalDays)
      return choice
    }
  }
}

extension Period {
  /// The first such weekday after another day.
  fileprivate func first(after day: Period) -> Period {
    Period(day: CalendarArithmetic.next(first.weekday, after: day.last))
  }

  /// The same weekday in the week of another day.
  fileprivate func inWeek(of day: Period) -> Period {
    Period(day: Period(weekOf: day.first).first + first.weekday.rawValue)
  }
}
