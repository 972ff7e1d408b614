internal import Scheduling

/// Values said back in words that read as the same value again.
enum EnglishEcho {
  static func day(_ day: CivilDate) -> String {
    let (year, month, number) = day.components
    let weekday = EnglishCalendar.weekdayNames[day.weekday.rawValue].prefix(3)
    return "\(weekday) \(number) \(EnglishCalendar.monthNames[month - 1].prefix(3)) \(year)"
  }

  /// `Thu 15 Oct 2026 · in 88 working days`.
  static func words(
    for value: DateValue, approximate: Bool, in context: PhraseContext
  ) -> String {
    let about = approximate ? "about " : ""
    return words(for: value, about) + " · " + distance(of: value, in: context)
  }

  /// The value alone.
  static func words(for value: DateValue, _ about: String = "") -> String {
    switch value {
    case .date(let date): return about + day(date)
    case .range(let span):
      switch (span.first, span.last) {
      case (let first?, let last?): return "\(about)\(day(first)) to \(day(last))"
      case (let first?, nil): return "from \(about)\(day(first))"
      case (nil, let last?): return "by \(about)\(day(last))"
      case (nil, nil): return "any day"
      }
    }
  }

  private static func distance(of value: DateValue, in context: PhraseContext) -> String {
    switch value {
    case .date(let date): return distance(to: date, in: context)
    case .range(let span):
      if let first = span.first {
        let starts = distance(to: first, in: context)
        return span.last == nil || first > context.today ? "starts " + starts : "started " + starts
      }
      guard let last = span.last else { return "any time" }
      return distance(to: last, in: context)
    }
  }

  /// "in 88 working days", "today", "3 working days ago".
  static func distance(to day: CivilDate, in context: PhraseContext) -> String {
    if day == context.today { return "today" }
    let working = abs(context.workingDays(context.today, day))
    let calendar = abs(day - context.today)
    let length: String
    if working == 0 {
      length = count(calendar, "day")
    } else {
      length = count(working, "working day")
    }
    return day > context.today ? "in \(length)" : "\(length) ago"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  static func words(for value: DurationValue) -> String {
    let about = value.limit.map(words(for:)) ?? (value.approximate ? "about " : "")
    return about + words(for: value.length)
  }

  private static func words(for limit: DurationValue.Limit) -> String {
    switch limit {
    case .atLeast: "at least "
    case .atMost: "at most "
    case .over: "more than "
    case .under: "less than "
    }
  }

  private static func words(for length: DurationValue.Length) -> String {
    switch length {
    case .milestone: return "no time"
    case .between(let least, let most):
      guard let (low, noun) = countAndNoun(least), let (high, other) = countAndNoun(most),
        noun == other
      else { return "\(words(for: least)) to \(words(for: most))" }
      return "\(low) to \(count(high, noun))"
    default:
      guard let (number, noun) = countAndNoun(length) else { return "" }
      return count(number, noun)
    }
  }

  private static func countAndNoun(_ length: DurationValue.Length) -> (Int, String)? {
    switch length {
    case .work(let days): (days, "working day")
    case .weeks(let weeks): (weeks, "week")
    case .calendarDays(let days): (days, "calendar day")
    case .months(let months): (months, "month")
    case .years(let years): (years, "year")
    case .milestone, .between: nil
    }
  }
}
