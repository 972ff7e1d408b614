internal import Scheduling

/// Rules said in words.
extension EnglishEcho {
  static func words(for rule: RecurrenceValue) -> String {
    let out = monthsLeftOut(of: rule)
    var parts = [core(of: out.isEmpty ? rule : rule.with { $0.months = [] })]
    if !out.isEmpty {
      parts.append("except in " + list(out.map { EnglishCalendar.monthNames[$0 - 1] }))
    }
    if let start = rule.start { parts.append("starting \(day(start))") }
    if let until = rule.until { parts.append("until \(day(until))") }
    if let count = rule.count { parts.append(EnglishEcho.count(count, "time")) }
    return parts.joined(separator: " ")
  }

  /// The months without a turn, where those with one are the most, or the words for the rule have no
  /// room for them.
  private static func monthsLeftOut(of rule: RecurrenceValue) -> [Int] {
    guard !rule.months.isEmpty, rule.frequency != .yearly,
      rule.months.count > 6 || rule.frequency != .monthly
    else { return [] }
    return (1...12).filter { !rule.months.contains($0) }
  }

  private static func core(of rule: RecurrenceValue) -> String {
    switch rule.frequency {
    case .daily: return every(rule.interval, "day")
    case .weekly:
      let names = rule.days.map { EnglishCalendar.weekdayNames[$0.weekday.rawValue] }
      if rule.interval == 1, rule.days.map(\.weekday) == Array(Weekday.allCases.prefix(5)) {
        return "every weekday"
      }
      if names.isEmpty { return every(rule.interval, "week") }
      return rule.interval == 1
        ? "every \(list(names))" : "\(every(rule.interval, "week")) on \(list(names))"
    case .monthly:
      let place = place(of: rule)
      if isQuarterly(rule) { return "\(place) of each quarter" }
      if !rule.months.isEmpty {
        let names = rule.months.map { EnglishCalendar.monthNames[$0 - 1] }
        return place.isEmpty ? "every \(list(names))" : "\(place) of every \(list(names))"
      }
      if place.isEmpty { return every(rule.interval, "month") }
      return rule.interval == 1
        ? "\(place) of every month" : "\(every(rule.interval, "month")) on \(place)"
    case .yearly:
      guard let month = rule.months.first else { return every(rule.interval, "year") }
      let name = EnglishCalendar.monthNames[month - 1]
      guard !place(of: rule).isEmpty else {
        return rule.interval == 1
          ? "every \(name)" : "\(every(rule.interval, "year")) in \(name)"
      }
      let isDay = rule.monthDays.count == 1 && rule.monthDays[0] > 0
      let day = isDay ? "\(rule.monthDays[0]) \(name)" : "\(place(of: rule)) of \(name)"
      return rule.interval == 1
        ? (isDay ? "every \(day)" : "\(day) every year")
        : "\(every(rule.interval, "year")) on \(day)"
    }
  }

  /// The month of each quarter that its first or its last such day lies in.
  private static func isQuarterly(_ rule: RecurrenceValue) -> Bool {
    let isLast =
      (rule.setPosition ?? rule.days.first?.ordinal ?? rule.monthDays.first ?? 1) < 0
    return rule.months == (isLast ? [3, 6, 9, 12] : [1, 4, 7, 10])
  }

  private static func place(of rule: RecurrenceValue) -> String {
    if let position = rule.setPosition { return "the \(ordinal(position)) business day" }
    if rule.days.count == 1, rule.monthDays.sorted() == Array(-13 ... -7) {
      let name = EnglishCalendar.weekdayNames[rule.days[0].weekday.rawValue]
      return "the \(name) of the last whole week"
    }
    if !rule.monthDays.isEmpty {
      let days = rule.monthDays.map { $0 == -1 ? "last day" : ordinal($0) }
      return "the " + list(days)
    }
    guard let first = rule.days.first else { return "" }
    let places = rule.days.map { ordinal($0.ordinal) }
    return "the \(list(places)) \(EnglishCalendar.weekdayNames[first.weekday.rawValue])"
  }

  private static func every(_ interval: Int, _ noun: String) -> String {
    interval == 1 ? "every \(noun)" : "every \(interval) \(noun)s"
  }

  static func ordinal(_ number: Int) -> String {
    if number == -1 { return "last" }
    if number < 0 { return "\(ordinal(-number)) to last" }
    switch (number % 10, number % 100) {
    case (1, let rest) where rest != 11: return "\(number)st"
    case (2, let rest) where rest != 12: return "\(number)nd"
    case (3, let rest) where rest != 13: return "\(number)rd"
    default: return "\(number)th"
    }
  }

  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
