internal import Scheduling

/// Weekdays told by their turn: "Friday", "next Friday", "Friday of next week", "a week Tuesday".
extension PhraseParser {
  mutating func weekdayExpression() -> Choice<Period>? {
    attempt { parser in
      if let monday = parser.turnedWeek() {
        parser.skipComma()
        _ = parser.take(EnglishWords.onWord)
        return parser.weekday().map { Choice(Period(day: monday + $0.rawValue)) }
      }
      let turn = parser.take(EnglishRanges.turns)
      if turn == nil { _ = parser.take(EnglishRanges.the) }
      guard let weekday = parser.weekday() else { return nil }
      if parser.inProse, turn == nil, parser.tokens[parser.at - 1].text.utf8.count <= 3,
        parser.at >= 2, !EnglishRanges.isMarker(parser.tokens[parser.at - 2])
      {
        return nil
      }
      if turn == nil || turn == .this, let week = parser.weekAfterWeekday() {
        return Choice(Period(day: week + weekday.rawValue))
      }
      if let turn, parser.take(EnglishWords.afterWord) {
        guard turn == .next || turn == .this, parser.take(EnglishWords.nextWord) else { return nil }
        return parser.after(weekday)
      }
      if turn == nil, parser.take(EnglishWords.afterWord) {
        return parser.take(EnglishWords.nextWord) ? parser.after(weekday) : nil
      }
      if turn == nil, parser.take(EnglishWords.beforeWord) {
        guard parser.take(EnglishWords.lastWord) else { return nil }
        return Choice(Period(day: Period(weekOf: parser.today - 14).first + weekday.rawValue))
      }
      var choice = parser.choice(of: weekday, turn)
      choice.isWeekday = turn == nil || turn == .this
      return choice
    }
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
      _ = parser.take(EnglishRanges.the)
      guard parser.take(EnglishWords.weekWord) else { return nil }
      if parser.take(EnglishWords.afterWord) {
        return parser.take(EnglishWords.nextWord) ? Period(weekOf: parser.today + 14).first : nil
      }
      if parser.take(EnglishRanges.of) {
        guard let expression = parser.dayExpression(),
          let period = parser.resolve(expression), !period.asks
        else { return nil }
        return Period(weekOf: period.best.first).first
      }
      return nil
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
      let said = isLast ? 1 : parser.cardinal() ?? parser.ordinal()
      guard let count = said, (1...200).contains(count),
        let weekday = parser.weekdayOrPlural(true),
        parser.tokens[parser.at - 1].text.utf8.count > 4
      else { return nil }
      if !isLast, let relation = parser.take(EnglishRanges.fromToday) {
        let day = parser.counted(count, weekday, relation, from: Period(day: parser.today))
        return Choice(Period(day: day))
      }
      guard let relation = parser.take(EnglishRanges.relations), !isLast || relation == .before,
        let base = parser.anchorDay()
      else { return nil }
      return base.map { Period(day: parser.counted(count, weekday, relation, from: $0)) }
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

  /// "Friday week", "a week on Friday", "two weeks Thursday", "a week this Tuesday".
  mutating func weekdayPlusWeeks() -> Choice<Period>? {
    attempt { parser in
      if let weekday = parser.weekday() {
        guard parser.take(EnglishWords.weekWord) else { return nil }
        return Choice(Period(day: CalendarArithmetic.next(weekday, after: parser.today) + 7))
      }
      guard let measure = parser.measure(), measure.unit == .week, measure.most == nil,
        !measure.half
      else { return nil }
      _ = parser.take(EnglishWords.onThisComing)
      guard let weekday = parser.weekday() else { return nil }
      let day = CalendarArithmetic.next(weekday, after: parser.today) + 7 * measure.count
      return Choice(Period(day: day), approximate: measure.approximate)
    }
  }
}

extension EnglishRanges {
  /// Words before which a short weekday ("sat", "mon") is surely one.
  static func isMarker(_ token: Token) -> Bool {
    token.kind == .word && bounds.meaning(of: token.text) != nil
      || turns.meaning(of: token.text) != nil
  }
}
