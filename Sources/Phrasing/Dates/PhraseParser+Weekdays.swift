internal import Scheduling

/// Weekdays told by their turn: "Friday", "next Friday", "Friday of next week", "a week Tuesday".
extension PhraseParser {
  mutating func weekdayExpression() -> Choice<Period>? {
    attempt { parser in
      if let monday = parser.turnedWeek() {
        parser.skipComma()
        // "Next week, *probably* Thursday".
        _ = parser.take(EnglishHedges.hedges)
        _ = parser.take(EnglishWords.onWord)
        return parser.weekday().map { Choice(Period(day: monday + $0.rawValue)) }
      }
      if parser.take(EnglishRanges.twiceNext) != nil {
        return parser.weekday().map { parser.after($0) }
      }
      let turn = parser.take(EnglishRanges.turns)
      let isNamed = turn == nil && parser.take(EnglishRanges.the)
      guard let weekday = parser.weekday() else { return nil }
      // "The sun" is no day.
      if isNamed, parser.tokens[parser.at - 1].text.utf8.count <= 3 { return nil }
      if turn == nil || turn == .last, parser.take(EnglishRanges.justPast) != nil {
        return Choice(Period(day: CalendarArithmetic.next(weekday, after: parser.today - 8)))
      }
      if parser.inProse, !parser.inWindow, turn == nil,
        parser.tokens[parser.at - 1].text.utf8.count <= 3,
        parser.at >= 2, !EnglishRanges.isMarker(parser.tokens[parser.at - 2])
      {
        return nil
      }
      if turn == nil || turn == .this, let week = parser.weekAfterWeekday() {
        var choice = Choice(Period(day: week + weekday.rawValue))
        choice.isInSaidWeek = true
        return choice
      }
      if let turn, parser.take(EnglishWords.afterWord) {
        guard turn == .next || turn == .this, parser.take(EnglishWords.nextWord) else { return nil }
        return parser.after(weekday)
      }
      if turn == nil, !parser.clockFollows, parser.take(EnglishWords.afterWord) {
        return parser.take(EnglishWords.nextWord) ? parser.after(weekday) : nil
      }
      if turn == nil, !parser.clockFollows, parser.take(EnglishWords.beforeWord) {
        guard parser.take(EnglishWords.lastWord) else { return nil }
        let last = CalendarArithmetic.next(weekday, after: parser.today - 8)
        var choice = Choice(Period(day: last - 7))
        choice.ask(
          Period(day: Period(weekOf: parser.today - 14).first + weekday.rawValue),
          because: .twoMeanings)
        return choice
      }
      if turn == nil, parser.takeNextAlone(EnglishWords.nextWord) {
        return parser.choice(of: weekday, .next)
      }
      if turn == nil, parser.takeNextAlone(EnglishWords.comingWord) {
        return parser.choice(of: weekday, .coming)
      }
      var choice = parser.choice(of: weekday, turn)
      choice.isWeekday = turn == nil || turn == .this
      return choice
    }
  }

  /// "next" of "Tuesday next", "coming" of "Monday coming", said as the British say it.
  private mutating func takeNextAlone(_ words: WordSet) -> Bool {
    let taken: Bool? = attempt { parser in
      parser.take(words) && (parser.isAtEnd || parser.token?.kind != .word)
        && parser.token?.kind != .number ? true : nil
    }
    return taken ?? false
  }

  /// "Friday after next".
  private func after(_ weekday: Weekday) -> Choice<Period> {
    var choice = Choice(Period(day: Period(weekOf: today + 14).first + weekday.rawValue))
    let second = CalendarArithmetic.next(weekday, after: today) + 7
    choice.ask(Period(day: second), because: .twoMeanings)
    if choice.others.isEmpty {
      choice.ask(Period(day: second + 7), because: .twoMeanings)
    }
    return choice
  }

  func choice(of weekday: Weekday, _ turn: EnglishRanges.Turn?) -> Choice<Period> {
    let monday = Period(weekOf: today).first
    let coming = CalendarArithmetic.next(weekday, after: today)
    let thisWeek = monday + weekday.rawValue
    switch turn {
    case nil:
      var choice = Choice(Period(day: coming))
      if today.weekday == weekday { choice.ask(Period(day: today), because: .twoMeanings) }
      return choice
    case .coming:
      return Choice(Period(day: coming))
    case .this:
      let isToday = today.weekday == weekday
      var choice = Choice(Period(day: isToday ? today : coming))
      if isToday {
        choice.ask(Period(day: coming), because: .twoMeanings)
      } else if thisWeek < today {
        choice.ask(Period(day: thisWeek), because: .twoMeanings)
      }
      return choice
    case .next, .following, .afterNext:
      var choice = Choice(Period(day: thisWeek + 7))
      choice.ask(Period(day: coming), because: .twoMeanings)
      return choice
    case .last:
      var choice = Choice(Period(day: thisWeek - 7))
      choice.ask(
        Period(day: CalendarArithmetic.next(weekday, after: today - 8)), because: .twoMeanings)
      return choice
    case .past, .beforeLast:
      return Choice(Period(day: CalendarArithmetic.next(weekday, after: today - 8)))
    }
  }

  /// "of next week", "next week", "this week", "week" after a weekday: the Monday of that week.
  private mutating func weekAfterWeekday() -> CivilDate? {
    attempt { parser in
      parser.skipComma()
      _ = parser.take(EnglishWords.ofInFrom)
      if let turn = parser.turnedWeek() { return turn }
      // "Friday of kickoff week".
      if let week = parser.event() { return week.best.grain == .week ? week.best.first : nil }
      if let week = parser.weekOf() { return week.asks ? nil : week.best.first }
      if let week = parser.weekNumber() {
        return week.asks || week.best.grain != .week ? nil : week.best.first
      }
      _ = parser.take(EnglishRanges.the)
      guard parser.take(EnglishWords.weekWord), parser.take(EnglishWords.afterWord),
        parser.take(EnglishWords.nextWord)
      else { return nil }
      return Period(weekOf: parser.today + 14).first
    }
  }

  private mutating func turnedWeek() -> CivilDate? {
    attempt { parser in
      guard let turn = parser.take(EnglishRanges.turns),
        parser.take(EnglishWords.week)
      else { return nil }
      let monday = Period(weekOf: parser.today).first
      switch turn {
      case .this: return monday
      case .next, .following, .coming: return monday + 7
      case .last, .past: return monday - 7
      case .afterNext, .beforeLast: return nil
      }
    }
  }

  /// "3 Fridays from now", "the 2nd Monday before May 25", "two Thursdays ago".
  mutating func countedWeekdays() -> Choice<Period>? {
    attempt { parser in
      _ = parser.take(EnglishRanges.the)
      // "the last Friday before Christmas" is the Friday before it.
      let isLast = parser.take(EnglishNumbers.last)
      let cardinal = isLast ? 1 : parser.cardinal()
      let isOrdinal = cardinal == nil
      let said = cardinal ?? parser.ordinal()
      guard let count = said, (1...200).contains(count),
        let weekday = parser.weekdayOrPlural(true),
        isLast || parser.tokens[parser.at - 1].text.utf8.count > (isOrdinal ? 2 : 4)
      else { return nil }
      if !isLast, let relation = parser.take(EnglishRanges.fromToday) {
        // "The first Monday back" is after a time away.
        if isOrdinal, EnglishHedges.backWord.contains(parser.tokens[parser.at - 1]) { return nil }
        let day = parser.counted(count, weekday, relation, from: Period(day: parser.today))
        return Choice(Period(day: day))
      }
      let isFrom = parser.token.map { EnglishWords.fromWord.contains($0) } ?? false
      guard let relation = parser.take(EnglishRanges.relations), !isLast || relation == .before,
        let base = parser.anchorDay()
      else { return nil }
      var choice = base.map { Period(day: parser.counted(count, weekday, relation, from: $0)) }
      // "Three Tuesdays from June 9" may be all of them, and that day the first.
      if isFrom, count > 1, !isOrdinal { choice?.askWithoutOther(.twoMeanings) }
      return choice
    }
  }

  private func counted(
    _ count: Int, _ weekday: Weekday, _ relation: EnglishRanges.Relation, from base: Period
  ) -> CivilDate {
    switch relation {
    case .after: CalendarArithmetic.next(weekday, after: base.last) + 7 * (count - 1)
    case .before: CalendarArithmetic.next(weekday, after: base.first - 8) - 7 * (count - 1)
    }
  }

  /// "In two weeks on Monday", "Monday in two weeks", "three weeks ago on Friday": that day of the
  /// week which lies so far away.
  ///
  /// Counted from the nearest such day it may be another, and then it is asked.
  mutating func weekdayInWeeks() -> Choice<Period>? {
    attempt { parser in
      let isBare = parser.inProse && (parser.token?.text.utf8.count ?? 0) <= 3
      var weekday = isBare ? nil : parser.weekday()
      let isAhead = parser.take(EnglishWords.inWord)
      guard let measure = parser.measure(), measure.most == nil, !measure.half,
        measure.unit == .week || measure.unit == .fortnight
      else { return nil }
      var sign = 1
      if isAhead {
        _ = parser.take(EnglishOffsets.afterIn)
      } else {
        guard let next = parser.token, !EnglishOffsets.later.contains(next.text),
          let relation = parser.take(EnglishRanges.fromToday)
        else { return nil }
        sign = relation == .after ? 1 : -1
      }
      if weekday == nil {
        guard parser.take(EnglishWords.onWord) || isAhead && !parser.inProse else { return nil }
        weekday = parser.weekday()
      }
      guard let weekday, parser.token?.kind != .number, parser.token?.kind != .ordinal else {
        return nil
      }
      let days = sign * measure.count * measure.unit.size
      let monday = Period(weekOf: parser.today + days).first
      var choice = Choice(
        Period(day: monday + weekday.rawValue), approximate: measure.approximate)
      let nearest = CalendarArithmetic.next(weekday, after: parser.today - (sign > 0 ? 1 : 7))
      choice.ask(Period(day: nearest + days), because: .twoMeanings)
      return choice
    }
  }

  /// "Friday week", "Monday fortnight", "a week on Friday", "two weeks Thursday", "a week tomorrow".
  mutating func weekdayPlusWeeks() -> Choice<Period>? {
    attempt { parser in
      if let weekday = parser.weekday() {
        guard let weeks = parser.weeksAfterWeekday() else { return nil }
        return Choice(
          Period(day: CalendarArithmetic.next(weekday, after: parser.today) + 7 * weeks))
      }
      guard let measure = parser.measure() ?? parser.weekAlone(), measure.most == nil,
        !measure.half
      else { return nil }
      // "Six months today".
      if measure.unit == .month || measure.unit == .year {
        guard !parser.inProse, let day = parser.token, EnglishOffsets.fixedDays.contains(day),
          let ahead = parser.take(EnglishCalendar.relativeDays)
        else { return nil }
        return parser.offset([measure], by: 1, from: parser.today + ahead)
      }
      guard measure.unit == .week || measure.unit == .fortnight else { return nil }
      let days = measure.count * measure.unit.size
      if let offset = parser.take(EnglishCalendar.relativeDays), offset >= 0 {
        let day = parser.today + offset
        var choice = Choice(Period(day: day + days), approximate: measure.approximate)
        // "It takes a week tomorrow": in a sentence the two may have nothing to do with each other.
        if parser.inProse { choice.ask(Period(day: day), because: .twoMeanings) }
        return choice
      }
      _ = parser.take(EnglishWords.onThisComing)
      guard let weekday = parser.weekday() else { return nil }
      let day = CalendarArithmetic.next(weekday, after: parser.today) + days
      return Choice(Period(day: day), approximate: measure.approximate)
    }
  }

  /// "Week on Tuesday", "week today", in a cell: one of them.
  private mutating func weekAlone() -> Measure? {
    guard !inProse, let next = peek(),
      EnglishWords.onWord.contains(next.text)
        || EnglishCalendar.relativeDays.meaning(of: next.text).map({ $0 >= 0 }) == true,
      let unit = oneUnit()?.first
    else { return nil }
    return unit
  }

  /// "week", "a week", "fortnight" right after a weekday; not the "week" of "week after next".
  mutating func weeksAfterWeekday() -> Int? {
    attempt { parser in
      _ = parser.take(EnglishNumbers.one)
      guard let unit = parser.take(EnglishCalendar.units), unit == .week || unit == .fortnight,
        !EnglishCalendar.pluralUnits.contains(parser.tokens[parser.at - 1].text)
      else { return nil }
      if let next = parser.token {
        guard next.kind != .number, EnglishRanges.relations.meaning(of: next.text) == nil,
          !EnglishRanges.of.contains(next.text), next.kind != .slash
        else { return nil }
      }
      return unit.size / 7
    }
  }

  /// "Tomorrow *Friday*": the same day told twice, in a cell; else which of the two is asked.
  mutating func checkWeekdayBehind(_ choice: inout Choice<Period>) {
    guard !inProse,
      let weekday = attempt({ parser -> Weekday? in
        parser.skipComma()
        return parser.weekday()
      })
    else { return }
    let day = choice.best.first
    guard day.weekday != weekday else { return }
    choice.ask(
      Period(day: CalendarArithmetic.next(weekday, after: today)),
      because: .weekdayContradicts(said: weekday, date: day))
  }

  /// "Not this Friday but the next", "not next week, the week after": one turn further on.
  mutating func contrasted() -> Choice<Period>? {
    attempt { parser in
      guard parser.take(EnglishWords.notWord), let turn = parser.take(EnglishRanges.turns),
        turn.step >= 0
      else { return nil }
      let weekday = parser.weekday()
      let unit = weekday == nil ? parser.take(EnglishCalendar.units) : nil
      guard weekday != nil || unit != nil else { return nil }
      parser.skipComma()
      _ = parser.take(.dash)
      _ = parser.take(EnglishWords.butWord)
      if unit != nil, let named = parser.unitAfterNext() { return named }
      guard parser.takeOneAfter(weekday, unit) else { return nil }
      if let weekday {
        let first = parser.choice(of: weekday, turn).best.first
        return Choice(Period(day: first + 7))
      }
      return unit.flatMap { parser.period($0, step: turn.step + 1) }.map { Choice($0) }
    }
  }

  /// "The next one", "the one after", "the week after", "next Friday".
  private mutating func takeOneAfter(_ weekday: Weekday?, _ unit: EnglishCalendar.Unit?) -> Bool {
    let taken: Bool? = attempt { parser in
      if parser.take(EnglishRanges.oneAfter) != nil {
        if let weekday, let again = parser.weekday(), again != weekday { return nil }
        if let unit, let again = parser.take(EnglishCalendar.units), again != unit { return nil }
        return true
      }
      _ = parser.take(EnglishRanges.the)
      let again: Bool
      if let weekday {
        again = parser.weekday() == weekday
      } else {
        again = parser.take(EnglishCalendar.units) == unit
      }
      guard again, parser.take(EnglishWords.afterWord) else { return nil }
      _ = parser.take(EnglishWords.thatWord)
      return true
    }
    return taken ?? false
  }
}

extension EnglishRanges {
  /// Words before which a short weekday ("sat", "mon") is surely one.
  static func isMarker(_ token: Token) -> Bool {
    token.kind == .word && bounds.meaning(of: token.text) != nil
      || turns.meaning(of: token.text) != nil
  }
}
