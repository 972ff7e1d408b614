internal import Scheduling

/// Parts of a stretch that runs: what is left of it, and what of it has passed already.
extension PhraseParser {
  /// "The rest of the quarter": from today to its end; of one to come, nobody knows what is left.
  mutating func rest() -> Choice<Period>? {
    guard let whole = partable(), !whole.asks,
      whole.best.first <= today, today < whole.best.last
    else { return nil }
    var choice = Choice(Period(today, whole.best.last, .part))
    if whole.best.grain == .week, today <= whole.best.first + 4 {
      choice.ask(Period(today, whole.best.first + 4, .part), because: .twoMeanings)
    }
    return choice
  }

  /// "Later this month": after today, to its end or in its last part.
  mutating func laterIn() -> Choice<Period>? {
    attempt { parser in
      guard parser.take(EnglishWords.laterWord), let turn = parser.take(EnglishRanges.turns),
        turn == .this, let unit = parser.take(EnglishCalendar.units),
        let whole = parser.period(unit, step: 0), whole.grain != .day, parser.today < whole.last
      else { return nil }
      let friday = whole.first + 4
      let isWeek = whole.grain == .week && parser.today < friday
      let tomorrow = parser.today + 1
      var choice = Choice(Period(tomorrow, isWeek ? friday : whole.last, .part))
      choice.ask(Period(tomorrow, whole.last, .part), because: .twoMeanings)
      choice.ask(
        Period(max(parser.third(3, of: whole).first, tomorrow), whole.last, .part),
        because: .twoMeanings)
      return choice
    }
  }

  /// "By mid-month" said on the 31st, "end of the week" on a Saturday: that part of the next one,
  /// unless "this" was said.
  func ahead(
    _ choice: Choice<Period>, _ part: EnglishRanges.Part, of period: Period, from place: Int
  ) -> Choice<Period> {
    guard choice.best.last < today, period.first <= today, today <= period.last, part != .beginning,
      let next = following(period, from: place)
    else { return choice }
    let later = self.part(part, of: next).0
    var passed = choice
    guard !tokens[place..<at].contains(where: { EnglishRanges.turns.meaning(of: $0.text) == .this })
    else {
      passed.ask(later, because: .justPassed)
      return passed
    }
    var turned = Choice(later, approximate: choice.approximate)
    turned.isEdge = choice.isEdge
    turned.ask(choice.best, because: .justPassed)
    return turned
  }

  /// The stretch of the same kind that comes after one that runs: a named month's is next year's.
  func following(_ period: Period, from place: Int) -> Period? {
    let (year, month, _) = period.first.components
    guard !tokens[place..<at].contains(where: { $0.kind == .number && $0.digits == 4 }) else {
      return nil
    }
    if tokens[place..<at].contains(where: { EnglishCalendar.months[$0.text] != nil }) {
      return period.grain == .month ? Period(month: month, year: year + 1) : nil
    }
    switch period.grain {
    case .week: return Period(weekOf: period.last + 1)
    case .month: return Period(monthIndex: year * 12 + month, count: 1, .month)
    case .quarter, .year:
      // "Q4" that runs is no kind of stretch, but this one.
      guard !tokens[place..<at].contains(where: { $0.kind == .number || $0.kind == .ordinal })
      else { return nil }
      let months = period.grain == .year ? 12 : 3
      return Period(
        monthIndex: year * 12 + month - 1 + months, count: months, period.grain)
    case .day, .weekend, .half, .part: return nil
    }
  }
}
