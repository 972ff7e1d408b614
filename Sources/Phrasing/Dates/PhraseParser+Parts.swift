internal import Scheduling

/// Parts of a stretch: its end, its middle, its first half, its n-th weekday or week.
extension PhraseParser {
  /// "end of August", "mid-October", "early Q4", "EOM", "quarter end".
  mutating func partOfPeriod() -> Choice<Period>? {
    attempt { parser in
      let place = parser.at
      if let short = parser.shortEnd() { return short }
      _ = parser.take(EnglishRanges.the)
      if parser.take(EnglishRanges.rest) != nil { return parser.rest() }
      if let left = parser.laterIn() { return left }
      let isMidweek = parser.token.map { EnglishRanges.midweek.contains($0.text) } ?? false
      guard let part = parser.take(EnglishRanges.parts) ?? parser.numberedHalf() else {
        return nil
      }
      let end = parser.secondPart(after: part)
      if parser.token?.kind == .dash { parser.at += 1 }
      _ = parser.take(EnglishRanges.of)
      guard let period = parser.partable(), !isMidweek || period.best.grain == .week else {
        return nil
      }
      if let end {
        return period.map { whole in
          guard let first = part.third, let last = end.third, first < last else { return nil }
          return Period(
            parser.third(first, of: whole).first, parser.third(last, of: whole).last, .part)
        }
      }
      var choice = Choice(parser.part(part, of: period.best).0)
      choice.approximate = period.approximate || part == .middle
      choice.isEdge = part == .end
      for other in parser.part(part, of: period.best).1 {
        if part == .beginning || part == .firstHalf || part == .secondHalf {
          choice.ask(other, because: .twoMeanings)
        } else {
          choice.keep(other)
        }
      }
      if period.asks {
        for other in period.others { choice.ask(parser.part(part, of: other).0) }
        choice.remarks = period.remarks
      }
      return parser.ahead(choice, part, of: period.best, from: place)
    }
  }

  /// "Q4 start", "August close": the part is told after the stretch.
  ///
  /// In a sentence more may follow ("in July start the pilot"), and then it is something else.
  mutating func closingPart(of whole: Choice<Period>) -> Choice<Period>? {
    guard whole.best.grain != .day, whole.best.grain != .week else { return nil }
    return attempt { parser in
      // "Jan month end", "Q1 quarter end".
      if let unit = parser.take(EnglishRanges.ends) {
        guard parser.period(unit, step: 0)?.grain == whole.best.grain else { return nil }
        return whole.map { parser.part(.end, of: $0).0 }
      }
      // "June-end".
      if parser.token?.spaced == false { _ = parser.take(.dash) }
      guard let part = parser.take(EnglishRanges.closingParts), parser.token?.kind != .word else {
        return nil
      }
      return whole.map { parser.part(part, of: $0).0 }
    }
  }

  /// "This quarter end", in a cell.
  mutating func inCellClosing(of whole: Choice<Period>) -> Choice<Period>? {
    inProse ? nil : closingPart(of: whole)
  }

  mutating func closed(_ month: DayExpression?) -> DayExpression? {
    guard let month, let whole = resolve(month), let part = closingPart(of: whole) else {
      return month
    }
    return .known(part)
  }

  /// "The June month end".
  mutating func namedMonthEnd() -> DayExpression? {
    attempt { parser in
      guard parser.take(EnglishRanges.the), let month = parser.monthExpression(),
        let whole = parser.resolve(month)
      else { return nil }
      return parser.closingPart(of: whole).map { .known($0) }
    }
  }

  /// The other end of "mid to late".
  private mutating func secondPart(after part: EnglishRanges.Part) -> EnglishRanges.Part? {
    guard part.third != nil else { return nil }
    return attempt { parser in
      let isDashed = parser.take(.dash) || !parser.inProse && parser.take(.slash)
      guard parser.take(EnglishWords.toWord) || isDashed else { return nil }
      _ = parser.take(.dash)
      return parser.take(EnglishRanges.parts)
    }
  }

  private mutating func shortEnd() -> Choice<Period>? {
    attempt { parser in
      let place = parser.at
      _ = parser.take(EnglishRanges.the)
      if let fiscal = parser.fiscalEnd() { return fiscal }
      guard let unit = parser.take(EnglishRanges.ends),
        let current = parser.period(unit, step: 0)
      else { return nil }
      // "EOM August", "EOW next week".
      let said: Choice<Period>? = parser.attempt { parser in
        _ = parser.take(EnglishRanges.of)
        guard let period = parser.partable(), period.best.grain == current.grain else {
          return nil
        }
        return period
      }
      if said?.asks == true { return nil }
      let (best, others) = parser.part(.end, of: said?.best ?? current)
      // "Quarter end week": the one in which the quarter ends.
      if unit != .week, parser.take(EnglishWords.weekWord) {
        return Choice(Period(weekOf: best.last))
      }
      var choice = Choice(best)
      choice.isEdge = true
      for other in others { choice.keep(other) }
      // "Over the year end": some days on both sides of it.
      if place > 0, EnglishRanges.crossing.contains(parser.tokens[place - 1]) {
        choice.askWithoutOther(.needsDay)
        return choice
      }
      return parser.ahead(choice, .end, of: said?.best ?? current, from: place)
    }
  }

  /// "Fiscal year end", "FY end".
  private mutating func fiscalEnd() -> Choice<Period>? {
    attempt { parser in
      guard let year = parser.fiscalUnit(0),
        parser.take(EnglishRanges.closingParts) == .end, parser.token?.kind != .word
      else { return nil }
      return year.map { parser.part(.end, of: $0).0 }
    }
  }

  /// What can have an end and a middle.
  mutating func partable() -> Choice<Period>? {
    let outer = inPart
    inPart = true
    defer { inPart = outer }
    return attempt { parser in
      if let nth = parser.nested({ $0.nthOfPeriod() }) { return nth }
      if let week = parser.weekOf() { return week }
      if let beside = parser.nested({ $0.offsetFromDay() }), beside.best.grain != .day {
        return beside
      }
      if let turned = parser.turnedPeriod() { return turned }
      if let named = parser.namedPeriod() { return named }
      if let month = parser.monthExpression() { return parser.resolve(month) }
      return parser.plainUnit(bare: true)
    }
  }

  /// The part itself, and other stretches the words may mean.
  func part(
    _ part: EnglishRanges.Part, of period: Period
  ) -> (Period, [Period]) {
    let (first, last) = (period.first, period.last)
    let length = last - first + 1
    switch (part, period.grain) {
    case (.end, .week):
      let friday = first + min(4, length - 1)
      return (Period(day: friday), [Period(day: last), Period(friday, last, .part)])
    case (.end, _):
      return (Period(day: last), [Period(third(3, of: period).first, last, .part)])
    case (.beginning, .week):
      return (
        Period(day: first),
        [Period(first, third(1, of: period).last, .part), Period(day: first - 1)]
      )
    case (.beginning, _):
      return (Period(day: first), [Period(first, third(1, of: period).last, .part)])
    case (.middle, .month):
      return (Period(day: first + 14), [Period(first + 10, first + 19, .part)])
    case (.middle, .week):
      return (Period(day: first + 2), [Period(first + 1, first + 3, .part)])
    case (.middle, _):
      return (third(2, of: period), [])
    case (.early, _): return (third(1, of: period), [])
    case (.late, .week):
      return (Period(first + 3, first + 4, .part), [third(3, of: period)])
    case (.late, _): return (third(3, of: period), [])
    case (.firstHalf, .week):
      return (Period(first, first + 2, .part), [Period(first, first + 1, .part)])
    case (.secondHalf, .week):
      return (Period(first + 3, first + 4, .part), [Period(first + 2, first + 4, .part)])
    case (.firstHalf, _): return (halves(of: period).0, [])
    case (.secondHalf, _): return (halves(of: period).1, [])
    }
  }

  private func halves(of period: Period) -> (Period, Period) {
    let (first, last) = (period.first, period.last)
    let middle: CivilDate
    switch period.grain {
    case .month: middle = first + 14
    case .year:
      middle = (CalendarArithmetic.adding(months: 6, to: first)?.clamped ?? first + 182) - 1
    case .half:
      middle = (CalendarArithmetic.adding(months: 3, to: first)?.clamped ?? first + 91) - 1
    case .day, .week, .weekend, .quarter, .part:
      middle = first + (last - first) / 2
    }
    return (Period(first, middle, .part), Period(min(middle + 1, last), last, .part))
  }

  /// The first, second or last third: of ten days in a month, of four months in a year.
  func third(_ index: Int, of period: Period) -> Period {
    let (first, last) = (period.first, period.last)
    switch period.grain {
    case .month:
      let starts = [0, 10, 20]
      let end = index == 3 ? last : first + starts[index] - 1
      return Period(first + starts[index - 1], end, .part)
    case .quarter, .half, .year:
      let months = period.grain == .quarter ? 1 : period.grain == .half ? 2 : 4
      let (year, month, _) = first.components
      return Period(
        monthIndex: year * 12 + month - 1 + (index - 1) * months, count: months, .part) ?? period
    case .week:
      return [
        Period(first, first + 2, .part), Period(first + 2, first + 3, .part),
        Period(min(first + 4, last), last, .part),
      ][index - 1]
    case .day, .weekend, .part:
      let size = max((last - first + 1) / 3, 1)
      let start = min(first + (index - 1) * size, last)
      return Period(start, index == 3 ? last : min(start + size - 1, last), .part)
    }
  }
}

extension EnglishRanges.Part {
  /// Which third of a stretch it is.
  fileprivate var third: Int? {
    switch self {
    case .early, .beginning: 1
    case .middle: 2
    case .late, .end: 3
    case .firstHalf, .secondHalf: nil
    }
  }
}
