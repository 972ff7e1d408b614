internal import Scheduling

/// Days that come again though no word says so, and lists of days.
extension PhraseParser {
  /// A day told once that recurs by habit: "on the 15th" each month, "Thursday" each week.
  mutating func habit() -> Choice<RecurrenceValue>? {
    attempt { parser in
      let isOn = parser.take(EnglishWords.onOrEvery)
      if let days = parser.weekdayList(plural: true) {
        return parser.endsHabit ? Choice(parser.weekly(days)) : nil
      }
      guard let place = parser.monthPlace() else { return nil }
      // "Pays *the first invoice*" is done to a thing.
      if !isOn, !place.monthDays.isEmpty, parser.isAtThing { return nil }
      _ = parser.take(EnglishRecurrences.everyMonth)
      var rule = RecurrenceValue(.monthly)
      if parser.take(EnglishRecurrences.ofTheQuarter) != nil {
        guard let months = parser.quarterMonths(of: place) else { return nil }
        rule.months = months
      } else if parser.take(EnglishWords.ofWord) {
        _ = parser.take(EnglishRanges.the)
        guard parser.take(EnglishWords.monthWord) else { return nil }
      }
      guard parser.endsHabit else { return nil }
      rule.days = place.days
      rule.monthDays = place.monthDays
      rule.setPosition = place.setPosition
      return parser.checked(rule)
    }
  }

  /// ", 17 November", "and 28", "and 28 to 30" after a listed day, whose month the next one shares.
  mutating func nextListed(after last: Choice<DateValue>) -> Choice<DateValue>? {
    attempt { parser in
      let start = parser.at
      parser.skipComma()
      guard
        parser.take(EnglishWindows.listing) != nil || parser.take(.ampersand)
          || parser.take(.plus) || parser.take(.semicolon) || parser.at > start
      else { return nil }
      if let next = parser.later(than: last) { return next }
      guard let day = last.best.deadline, let first = parser.dayAfter(day) else { return nil }
      let isRange = parser.connector()
      guard let end = isRange ? parser.dayAfter(first) : first, parser.endsList else { return nil }
      return Choice(isRange ? .span(first, end) : .date(first))
    }
  }

  /// The next time of a list: "the 24th and *the 31st*" come one after the other.
  private mutating func later(than last: Choice<DateValue>) -> Choice<DateValue>? {
    let start = at
    // "June 20 to 30, fiscal year end": the reason, and no day of the list.
    guard let next = bounded(), tokens[start..<at].contains(where: \.tellsDay), !isAtSubject else {
      return nil
    }
    guard let day = last.best.deadline, let first = next.best.deadline, first <= day else {
      return next
    }
    let (now, end) = (context.today, at)
    (context.today, at) = (day, start)
    defer { (context.today, at) = (now, end) }
    return bounded() ?? next
  }

  /// "…, on the 15th *he* signs": a clause of its own.
  private var isAtSubject: Bool {
    guard let token, token.kind == .word else { return false }
    return token.capital || EnglishWindows.ourselves.contains(token.text)
  }

  /// A number that is a later day of the same month.
  private mutating func dayAfter(_ day: CivilDate) -> CivilDate? {
    guard let number = dayNumber(bare: true) else { return nil }
    let date = CivilDate(
      year: day.components.year, month: day.components.month, day: number)
    return date.flatMap { $0 > day ? $0 : nil }
  }

  /// Behind a bare number of a list nothing may stand that it could count: "and 22 people".
  private var endsList: Bool {
    guard let token else { return true }
    return token.kind != .word || EnglishWindows.listing.match(tokens, at: at) != nil
  }

  /// Whether a sentence ended right here: behind "Tuesday.", but not behind "Tue.".
  var isBehindFullStop: Bool {
    at > 1 && tokens[at - 1].kind == .dot && tokens[at - 2].text.hasSuffix("day")
  }

  /// Whether a thing is named right here, and no word of when.
  private var isAtThing: Bool {
    guard let token, token.kind == .word else { return false }
    return !token.tellsTime && !EnglishWords.prepositions.contains(token.text)
      && !EnglishRanges.of.contains(token.text) && !EnglishProse.starters.contains(token.text)
      && !EnglishWords.orWord.contains(token.text)
      && EnglishRecurrences.every.match(tokens, at: at) == nil
      && EnglishWindows.listing.match(tokens, at: at) == nil
      && !EnglishWords.onlyWord.contains(token) && EnglishRanges.bounds.match(tokens, at: at) == nil
  }

  /// A month or a number behind it would make it one day.
  private var endsHabit: Bool {
    guard let token, !isBehindFullStop else { return true }
    if token.kind == .number || token.kind == .ordinal { return false }
    // "The Friday before" is told by another day.
    if EnglishRanges.relations.meaning(of: token.text) != nil { return false }
    return EnglishCalendar.months[token.text] == nil && token.text != "of"
      && token.text != "the" && token.text != "next"
  }
}

extension Token {
  /// Whether it picks out days of the calendar: a number, an ordinal, a weekday, a "next".
  var tellsDay: Bool {
    switch kind {
    case .number, .ordinal: true
    case .word:
      EnglishCalendar.weekdays[text] != nil || EnglishNumbers.ordinals[text] != nil
        || EnglishNumbers.last.contains(text) || EnglishRanges.turns.meaning(of: text) != nil
    default: false
    }
  }

  /// A weekday, or all of its kind: "Tuesday", "Tuesdays".
  var isWeekday: Bool {
    EnglishCalendar.weekdays[text] != nil || EnglishCalendar.pluralWeekdays[text] != nil
  }

  /// Whether it is of the calendar: a day, a weekday, a month, a feast, a week or longer.
  var tellsTime: Bool {
    switch kind {
    case .ordinal: true
    case .word:
      isWeekday || EnglishCalendar.months[text] != nil && text != "may"
        || EnglishHolidays.rules.meaning(of: self) != nil || isUnit
    default: false
    }
  }

  /// A week or longer.
  var isUnit: Bool {
    switch EnglishCalendar.units.meaning(of: self) {
    case .week, .workingWeek, .month, .quarter, .year, .weekend: true
    default: false
    }
  }
}
