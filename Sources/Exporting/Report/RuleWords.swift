import Phrasing
import Scheduling

extension RuleReading {
  /// "on the 15th of each month", "every Tuesday", "every second Tuesday"; `nil` when the rule has
  /// no short name.
  var words: String? {
    let names = weekdays.map { weekday in DayNames.long(weekday.day) }
    switch frequency {
    case .daily where weekdays.isEmpty && monthDays.isEmpty:
      return interval == 1 ? "every day" : "every \(CountWords.ordinal(interval)) day"
    case .weekly:
      guard monthDays.isEmpty, months.isEmpty, !names.isEmpty else { return nil }
      return "every \(every)\(names.enumeration)"
    case .monthly:
      return monthlyWords.map { "\($0) of \(interval == 1 ? "each " : "every " + every)month" }
    case .daily, .yearly: return nil
    }
  }

  /// "second " of "every second Tuesday"; empty for each.
  private var every: String {
    switch interval {
    case 1: ""
    case 2: "second "
    default: CountWords.ordinal(interval) + " "
    }
  }

  private var monthlyWords: String? {
    if weekdays.isEmpty, !monthDays.isEmpty {
      let days = monthDays.map { $0 == -1 ? "last day" : CountWords.ordinal(abs($0)) }
      guard !monthDays.contains(where: { $0 < -1 }) else { return nil }
      return "on the \(days.enumeration)"
    }
    guard monthDays.isEmpty, !weekdays.isEmpty else { return nil }
    let days = weekdays.compactMap { ordinal, day -> String? in
      guard let ordinal, let count = Self.count(ordinal) else { return nil }
      return "\(count) \(DayNames.long(day))"
    }
    return days.count == weekdays.count ? "on the \(days.enumeration)" : nil
  }

  private static func count(_ ordinal: Int) -> String? {
    switch ordinal {
    case -1: "last"
    case 1: "first"
    case 2: "second"
    case 3: "third"
    case 4: "fourth"
    case 5: "fifth"
    default: nil
    }
  }
}

/// Names of weekdays.
enum DayNames {
  /// "Tuesday": taken from the words of a date, so that there is one table of them.
  static func long(_ day: Weekday) -> String {
    // 1970-01-05 was a Monday.
    let words = DateWords.long(CivilDate(number: 4 + Int32(day.rawValue)))
    return String(words.prefix { $0 != " " })
  }
}
