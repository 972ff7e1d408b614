import Scheduling

/// The days at one end of each period, as words.
public enum StretchWords {
  /// `the last two weeks of each quarter` for 14 days from `FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-14`.
  ///
  /// - Parameters:
  ///   - length: Calendar days.
  ///   - rule: The RFC 5545 rule of the first of them.
  /// - Returns: `nil` where they lie at no end of a month, a quarter or a year.
  public static func words(_ length: Int, from rule: String) -> String? {
    guard let (edge, period) = edge(length, rule) else { return nil }
    let (count, unit) = length % 7 == 0 ? (length / 7, "week") : (length, "day")
    let stretch = count == 1 ? unit : "\(CountWords.number(count)) \(unit)s"
    return "the \(edge) \(stretch) of each \(period)"
  }

  /// At which end of which period they lie.
  private static func edge(_ length: Int, _ rule: String) -> (edge: String, period: String)? {
    let recurrence: Recurrence
    do { recurrence = try Recurrence(rrule: rule) } catch { return nil }
    guard recurrence.frequency == .monthly, recurrence.interval == 1,
      let period = period(recurrence.months)
    else { return nil }
    switch (recurrence.monthDays, recurrence.weekdays.count) {
    case ([1], 0): return ("first", period)
    case ([-length], 0): return ("last", period)
    // Whole weeks begin on a Monday: the first of the month, or the last with all its days in it.
    case ([], 1) where length == 7 && recurrence.weekdays[0].ordinal == 1: return ("first", period)
    case ([-13, -12, -11, -10, -9, -8, -7], 1) where length == 7: return ("last", period)
    default: return nil
    }
  }

  private static func period(_ months: [Int]) -> String? {
    switch months {
    case []: "month"
    case [3, 6, 9, 12], [1, 4, 7, 10]: "quarter"
    case [12], [1]: "year"
    default: nil
    }
  }
}
