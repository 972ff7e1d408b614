internal import Scheduling

/// Weeks and halves by their number, and quarters whose number stands before the letter.
extension PhraseParser {
  /// "week 32", "CW 32 2026", "W32", `2026-W32`, `2026-W32-3`.
  mutating func weekNumber() -> Choice<Period>? {
    attempt { parser in
      guard !parser.inProse else { return nil }
      let leading = parser.leadingYear()
      let isPlain = EnglishPeriods.plainWeeks.contains(parser.token?.text ?? "")
      guard let number = parser.weekOfYear(afterYear: leading != nil) else { return nil }
      let isForm =
        leading == nil && EnglishNeighbours.taxForms.contains(number)
        && parser.tokens[parser.at - 1].digits == 1
        && EnglishWords.wWord.contains(parser.tokens[parser.at - 2])
      if leading == nil, let both = parser.weeksTo(after: number, isPlain) { return both }
      let said = leading ?? parser.touchingYear() ?? parser.yearAfter()
      let year = said ?? parser.today.components.year
      guard let week = PhraseParser.week(number, of: year) else { return nil }
      if leading != nil, let day = parser.dayOfWeek() {
        return Choice(Period(day: week.first + (day - 1)))
      }
      if said == nil, isPlain, number <= PhraseParser.longestPlan {
        return parser.weekOfPlan(number, or: week)
      }
      if said == nil, week.last < parser.today, let next = PhraseParser.week(number, of: year + 1) {
        guard parser.isNearer(week, than: next) else {
          var choice = Choice(next)
          // "W9" is a form of the tax office as well.
          if isForm { choice.askWithoutOther(.twoMeanings) }
          return choice
        }
        return Choice(next, or: [week], asks: true, remarks: [.justPassed])
      }
      return Choice(week)
    }
  }

  /// "CW 32/33", "CW 32-34", "weeks 32 to 34": some weeks more likely than one of 2033.
  private mutating func weeksTo(after number: Int, _ isPlain: Bool) -> Choice<Period>? {
    attempt { parser in
      let mark = parser.token?.kind
      guard parser.take(.slash) || parser.connector(), let last = parser.token,
        last.kind == .number, last.digits <= 2, (number + 1...number + 8).contains(last.number)
      else { return nil }
      parser.at += 1
      func weeks(of year: Int) -> Period? {
        guard let near = PhraseParser.week(number, of: year),
          let far = PhraseParser.week(last.number, of: year)
        else { return nil }
        return Period(near.first, far.last, .part)
      }
      let said = parser.yearAfter()
      let year = said ?? parser.today.components.year
      guard let best = weeks(of: year) else { return nil }
      var choice = Choice(best)
      if said == nil, best.last < parser.today, let coming = weeks(of: year + 1) {
        choice = Choice(coming)
        choice.ask(best, because: .justPassed)
      }
      // "Weeks 2-3" may be those of the plan.
      if said == nil, isPlain, last.number <= PhraseParser.longestPlan {
        let first = Period(weekOf: parser.today + 7 * (number - 1)).first
        choice.ask(
          Period(first, first + 7 * (last.number - number) + 6, .part), because: .twoMeanings)
      }
      // Only behind a slash it may be a year: "CW 32/33".
      if mark == .slash, 2000 + last.number <= parser.today.components.year + 15,
        let week = PhraseParser.week(number, of: 2000 + last.number)
      {
        choice.ask(week, because: .twoMeanings)
      }
      return choice
    }
  }

  /// Up to which week people count those of a plan.
  private static let longestPlan = 26

  /// "Week 3", with nothing more: the calendar's, or the third one from now on.
  private func weekOfPlan(_ number: Int, or week: Period) -> Choice<Period>? {
    let year = today.components.year
    let isOver = week.last < today
    guard let coming = isOver ? PhraseParser.week(number, of: year + 1) : week else { return nil }
    var choice = Choice(coming)
    choice.ask(Period(weekOf: today + 7 * (number - 1)), because: .twoMeanings)
    if isOver, isNearer(week, than: coming) { choice.ask(week, because: .justPassed) }
    return choice
  }

  /// `2026-` or `2026` right before a week.
  private mutating func leadingYear() -> Int? {
    attempt { parser in
      guard let year = parser.year() else { return nil }
      if parser.token?.spaced == false { _ = parser.take(.dash) }
      return year
    }
  }

  /// The number after "week", "CW" or a touching "W".
  private mutating func weekOfYear(afterYear: Bool) -> Int? {
    attempt { parser in
      // `2027-W53`, a week that the year does not have, is nothing shorter.
      let touches = parser.at > 0 && parser.tokens[parser.at - 1].kind == .dash
      guard afterYear || !touches || parser.token?.spaced != false else { return nil }
      let isLetter = parser.take(EnglishWords.wWord)
      guard isLetter || parser.take(EnglishPeriods.weekNumber) != nil, let token = parser.token,
        token.kind == .number, (1...53).contains(token.number), !isLetter || !token.spaced
      else { return nil }
      parser.at += 1
      return token.number
    }
  }

  /// `-3` after the week of an ISO date.
  private mutating func dayOfWeek() -> Int? {
    attempt { parser in
      guard parser.token?.spaced == false, parser.take(.dash), let token = parser.token,
        token.kind == .number, !token.spaced, (1...7).contains(token.number), token.digits == 1
      else { return nil }
      parser.at += 1
      return token.number
    }
  }

  /// The ISO week of a year; `nil` for a 53rd that the year does not have.
  private static func week(_ number: Int, of year: Int) -> Period? {
    guard let fourth = CivilDate(year: year, month: 1, day: 4) else { return nil }
    let week = Period(weekOf: fourth + (number - 1) * 7)
    return (week.first + 3).components.year == year ? week : nil
  }

  /// Whether "2H 2027" begins here: no two hours, but half of a year.
  var isAtShortHalf: Bool {
    var parser = self
    return parser.shortQuarter() != nil
  }

  /// "3Q26", "1H 2027", "2H of next year", "4Q FY26": the number stands before the letter.
  mutating func shortQuarter() -> (index: Int, months: Int, year: Int, isFiscal: Bool)? {
    attempt { parser in
      guard let number = parser.token, number.kind == .number, number.digits == 1,
        let letter = parser.peek(), !letter.spaced,
        let months = EnglishPeriods.partMonths[letter.text],
        (1...(12 / months)).contains(number.number)
      else { return nil }
      parser.at += 2
      if let year = parser.year() ?? parser.twoDigits() ?? parser.yearAfter() {
        return (number.number, months, year, false)
      }
      _ = parser.take(EnglishRanges.of)
      return parser.fiscalYearNumber().map { (number.number, months, $0, true) }
    }
  }

  /// `26` right behind a letter, or `'26`.
  private mutating func twoDigits() -> Int? {
    guard let token, token.kind == .number, token.digits == 2, !token.spaced else { return nil }
    at += 1
    return 2000 + token.number
  }

  /// "The June quarter": the one that ends with that month, where one does.
  mutating func namedQuarter() -> Choice<Period>? {
    attempt { parser in
      let isNamed = parser.take(EnglishRanges.the)
      guard let month = parser.month(), month % 3 == 0,
        EnglishPeriods.partNames[parser.token?.text ?? ""] == 3,
        // "In June quarter planning starts" is another thing.
        isNamed || !parser.inProse
      else { return nil }
      parser.at += 1
      let said = parser.yearAfter()
      let (year, current, _) = parser.today.components
      let index = (said ?? (month >= current ? year : year + 1)) * 12 + month - 3
      return Period(monthIndex: index, count: 3, .quarter).map { Choice($0) }
    }
  }

  /// "2nd half of" a stretch.
  mutating func numberedHalf() -> EnglishRanges.Part? {
    attempt { parser in
      guard let token = parser.token, token.kind == .ordinal, [1, 2].contains(token.number) else {
        return nil
      }
      parser.at += 1
      guard parser.take(EnglishNumbers.half), parser.take(EnglishRanges.of) else { return nil }
      return token.number == 1 ? .firstHalf : .secondHalf
    }
  }

  /// Whether a number was one of parts, and no day: "June second half", "Friday 2nd half".
  var isAtPartName: Bool {
    guard let token, token.kind == .word else { return false }
    return EnglishNumbers.half.contains(token) || EnglishWords.week.contains(token)
  }

  /// "June second half", "June first week".
  mutating func partOfMonthBehind() -> Choice<Period>? {
    guard let next = peek(),
      next.kind == .ordinal || EnglishNumbers.ordinals[next.text] != nil
        || EnglishNumbers.last.contains(next)
    else { return nil }
    return attempt { parser in
      guard let month = parser.month(), let whole = parser.resolve(.month(month)),
        let number = parser.position()
      else { return nil }
      if parser.take(EnglishNumbers.half), [1, 2, -1].contains(number) {
        return whole.map { parser.part(number == 1 ? .firstHalf : .secondHalf, of: $0).0 }
      }
      guard parser.take(EnglishWords.week),
        var choice = whole.map({ parser.nth(number, 1, .week, in: $0) })
      else { return nil }
      if let row = PhraseParser.calendarRow(number, of: whole.best) {
        choice.ask(row, because: .twoMeanings)
      }
      return choice
    }
  }

  /// "Week 2 of January".
  mutating func numberedWeek() -> Choice<Period>? {
    attempt { parser in
      guard parser.take(EnglishWords.week), let number = parser.cardinal(),
        (1...5).contains(number), parser.take(EnglishRanges.of), let whole = parser.partable(),
        whole.best.grain == .month || whole.best.grain == .quarter,
        var choice = whole.map({ parser.nth(number, 1, .week, in: $0) })
      else { return nil }
      if let row = PhraseParser.calendarRow(number, of: whole.best) {
        choice.ask(row, because: .twoMeanings)
      }
      return choice
    }
  }

  /// "The new year", of which something is the first; said in January it has begun.
  mutating func newYear() -> Choice<Period>? {
    guard take(EnglishPeriods.newYear) != nil else { return nil }
    return period(.year, step: today.components.month == 1 ? 0 : 1).map { Choice($0) }
  }
}
