internal import Scheduling

/// What a bound makes of a stretch, and what two ends make together.
extension PhraseParser {
  /// "10/11 April": two days in a row, of which the month's name makes no month of the first.
  var isAtDaySlash: Bool {
    guard let first = token, first.kind == .number, peek()?.kind == .slash, let second = peek(2),
      second.kind == .number, second.number == first.number + 1, let month = peek(3),
      month.kind == .word
    else { return false }
    return EnglishCalendar.months[month.text] != nil
  }

  /// So many days a stretch may last of which the month is said of one end only: "28 Dec to 3", and
  /// not "17-3 July".
  private static let overMonthEnd = 14

  func apply(
    _ bound: EnglishRanges.Bound, to period: Choice<Period>
  ) -> Choice<DateValue>? {
    var choice: Choice<DateValue>?
    switch bound {
    case .on, .inside, .weekOf, .within, .forLength:
      return period.map(\.value)
    case .around:
      choice = period.map(\.value)
      choice?.approximate = true
      return choice
    case .through:
      choice = kept(period) { .span(nil, $0.last) }
    case .from:
      choice = kept(period) { .span($0.first, nil) }
    case .after:
      // "After 2pm on Monday" may still be on that day.
      let isOnDay = saidClock && !saidDayEnd
      choice = kept(period) { .span(isOnDay ? $0.first : $0.last + 1, nil) }
    case .before:
      choice = kept(period) { .span(nil, saidClock ? $0.last : $0.first - 1) }
      if period.isEdge { choice?.ask(.span(nil, period.best.last), because: .wholePeriod) }
    case .by, .until:
      // "By early January" is in it; "by January" most likely before.
      let isIn = period.best.grain == .day || period.best.grain == .part
      choice = kept(period) { isIn ? .span(nil, $0.last) : .span(nil, $0.first - 1) }
      if period.best.grain == .part {
        choice?.ask(.span(nil, period.best.first - 1), because: .wholePeriod)
      } else if period.best.grain != .day {
        choice?.ask(.span(nil, period.best.last), because: .wholePeriod)
        // "By November", said in it: before it begins is over.
        if period.best.first <= today, today <= period.best.last, let said = choice {
          choice = Choice(
            .span(nil, period.best.last), or: [said.best] + said.others, asks: true,
            approximate: said.approximate, remarks: said.remarks)
        }
      }
    }
    return choice
  }

  /// The bound of each meaning that is worth asking about; meanings merely kept are dropped.
  private func kept(
    _ period: Choice<Period>, _ turn: (Period) -> DateValue
  ) -> Choice<DateValue>? {
    let base = period.asks ? period : period.settled
    return base.map(turn)
  }

  /// A range from its two ends, each of which may lend the other its month or year.
  func range(
    _ left: DayExpression, _ right: DayExpression, year: Int?
  ) -> Choice<DateValue>? {
    if case .day(let day, _) = left, case .known(let last) = right, last.asks {
      return rangeOfEach(day, last)
    }
    guard let (said, end) = ends(left, right, year) else { return nil }
    var (first, last) = (said, end)
    if [.quarter, .half].contains(last.best.grain), last.best.first < first.best.first, year == nil,
      let later = last.best.yearLater
    {
      // "Q1-Q2", said in Q2.
      last = Choice(later)
    }
    if first.isWeekday, last.isInSaidWeek {
      // "Tuesday to Thursday next week": both days are of the week that was named.
      let week = Period(weekOf: last.best.first)
      let day = week.first + first.best.first.weekday.rawValue
      // "Friday to Friday next week" begins before that week.
      if day < last.best.first { first = Choice(Period(day: day)) }
    }
    func span(_ from: Period, _ to: Period) -> DateValue? {
      var end = to.last
      // "this Friday to Monday": the Monday after it.
      let isSame = end == from.first && first.isWeekday && last.isWeekday
      if to.grain == .day, from.grain == .day,
        isSame || last.isWeekday && end < from.first && from.first - end < 7
      {
        end = end + 7
      }
      guard end >= from.first else { return nil }
      return .span(from.first, end)
    }
    // "Between Thanksgiving and New Year", said in between: of two beginnings one may fit.
    let begun = first.asks ? first.others.lazy.compactMap { span($0, last.best) }.first : nil
    guard let best = span(first.best, last.best) ?? begun else { return nil }
    var choice = Choice(best, approximate: first.approximate || last.approximate)
    choice.remarks = first.remarks + last.remarks
    if first.asks {
      for other in first.others {
        let end = resolve(right, from: other.first, year: year)?.best ?? last.best
        if let value = span(other, end) { choice.ask(value) }
      }
    }
    if last.asks {
      for other in last.others {
        if let value = span(first.best, other) { choice.ask(value) }
      }
    }
    if first.best.grain == .day, last.best.grain == .day, !choice.asks,
      case .range(let span) = best, let start = span.first, let end = span.last,
      first.isWeekday, last.isWeekday, (start - 7...end - 7).contains(today)
    {
      choice.ask(.span(start - 7, end - 7), because: .justPassed)
      // "Mon to Wed" said on a Monday begins; "Fri to Mon" said on a Monday is over.
      if end - 7 == today { return choice }
    }
    if isTurned(left, right), case .range(let span) = best, let start = span.first,
      let end = span.last, end - start > 183, let other = range(right, left, year: year)
    {
      choice.ask(other.best, because: .twoMeanings)
      // "15 Jan to 11 Jan": nobody means a year.
      if case .range(let turned) = other.best, let from = turned.first, let to = turned.last,
        to - from < 31
      {
        return Choice(other.best, or: [best], asks: true, remarks: [.twoMeanings])
      }
    }
    if last.asks, last.others.isEmpty { choice.asks = true }
    return running(choice) ?? choice
  }

  /// "5-6/7", of which the second may be 6 July or June 7.
  private func rangeOfEach(_ day: Int, _ last: Choice<Period>) -> Choice<DateValue>? {
    let spans = ([last.best] + last.others).compactMap { end -> DateValue? in
      let (year, month, number) = end.first.components
      guard day < number, let first = CivilDate(year: year, month: month, day: day) else {
        return nil
      }
      return .span(first, end.last)
    }
    return spans.first.map { Choice($0, or: Array(spans.dropFirst()), asks: true) }
  }

  /// Whether the second of two days of the year stands before the first: "July 17 to July 3".
  private func isTurned(_ left: DayExpression, _ right: DayExpression) -> Bool {
    guard case .monthDay(let from, let first, _) = left,
      case .monthDay(let to, let last, _) = right
    else { return false }
    return (to, last) < (from, first)
  }

  /// A range without a year that began lately and is not over is the one that is meant.
  private func running(_ choice: Choice<DateValue>) -> Choice<DateValue>? {
    guard choice.asks, case .range(let best) = choice.best, let start = best.first,
      start > today
    else { return nil }
    for other in choice.others {
      guard case .range(let span) = other, span.contains(today) else { continue }
      return Choice(
        other, or: [choice.best] + choice.others, asks: true, approximate: choice.approximate,
        remarks: choice.remarks)
    }
    return nil
  }

  func ends(
    _ left: DayExpression, _ right: DayExpression, _ year: Int?
  ) -> (Choice<Period>, Choice<Period>)? {
    switch (left, right) {
    case (.monthDay(let month, _, _), .day(let day, let weekday)):
      let end = DayExpression.monthDay(month: month, day: day, weekday: weekday)
      guard let first = resolve(left, year: year),
        let last = resolve(end, from: first.best.first, year: year)
      else { return nil }
      if last.best.last - first.best.first < 31 { return (first, last) }
      return dayOfMonthAfter(right, first)
    case (.known(let first), .day):
      guard first.best.grain == .day,
        let last = resolve(right, from: first.best.first)
      else { return nil }
      return (first, last)
    case (.day(let day, _), .monthDay(let month, let end, _)):
      guard day < end else { return dayOfMonthBefore(day, right, year) }
      let start = DayExpression.monthDay(month: month, day: day, weekday: nil)
      guard let first = resolve(start, year: year),
        let last = resolve(right, from: first.best.first, year: year)
      else { return nil }
      return (first, last)
    case (.day(let day, _), .known(let last)):
      let (year, month, end) = last.best.first.components
      guard day < end, let first = CivilDate(year: year, month: month, day: day) else {
        return nil
      }
      var start = Choice(Period(day: first))
      // "The 22nd to Easter": the next 22nd, or the one right before it?
      if !endNamesMonth, let next = resolve(left)?.best, next.first < first {
        start.ask(next, because: .twoMeanings)
      }
      return (start, last)
    case (.monthDay, .known(let last)), (.month, .known(let last)):
      return endsBorrowingYear(left, last)
    default:
      guard let first = resolve(left, year: year),
        let last = resolve(right, from: first.best.first, year: year)
      else { return nil }
      return (first, last)
    }
  }

  /// Whether the end that was just read names its month, which then is that of a bare day as well.
  private var endNamesMonth: Bool {
    tokens[max(0, at - 6)..<at].contains { token in
      EnglishCalendar.months[token] != nil || token.kind == .slash || token.kind == .dot
        || token.digits == 4
    }
  }

  /// "28 Dec to 3": the day lies in the month after, or something else was meant.
  private func dayOfMonthAfter(
    _ right: DayExpression, _ first: Choice<Period>
  ) -> (Choice<Period>, Choice<Period>)? {
    guard first.best.grain == .day, var last = resolve(right, from: first.best.first),
      last.best.last - first.best.first < PhraseParser.overMonthEnd
    else { return nil }
    last.askWithoutOther(.limitUnknown)
    return (first, last)
  }

  /// "28 to 3 January": the first day lies in the month before, or something else was meant.
  private func dayOfMonthBefore(
    _ day: Int, _ right: DayExpression, _ year: Int?
  ) -> (Choice<Period>, Choice<Period>)? {
    guard var last = resolve(right, year: year), !last.asks else { return nil }
    let (said, month, end) = last.best.first.components
    let before = said * 12 + month - 2
    guard day > end, let first = CivilDate(year: before / 12, month: before % 12 + 1, day: day),
      last.best.first - first < PhraseParser.overMonthEnd
    else { return nil }
    last.askWithoutOther(.twoMeanings)
    return (Choice(Period(day: first)), last)
  }

  /// "August 10 – November 12, 2013": the year is said once, at the end.
  private func endsBorrowingYear(
    _ left: DayExpression, _ last: Choice<Period>
  ) -> (Choice<Period>, Choice<Period>)? {
    let year = last.best.last.components.year
    guard let same = resolve(left, year: year) else { return nil }
    if same.best.first <= last.best.last {
      // An end such as "today" or "end of August" says no year: prefer the start to come.
      return (same, last)
    }
    guard let before = resolve(left, year: year - 1) else { return nil }
    // "10 January - 5 January 2027": nobody means nearly a year by it.
    if last.best.grain == .day, last.best.last - before.best.first > 300 {
      var end = last
      end.askWithoutOther(.reversed)
      return (before, end)
    }
    return (before, last)
  }
}

extension Period {
  /// The quarter or half of the same name a year on.
  fileprivate var yearLater: Period? {
    let (year, month, _) = first.components
    return Period(
      monthIndex: (year + 1) * 12 + month - 1, count: grain == .quarter ? 3 : 6, grain)
  }
}
