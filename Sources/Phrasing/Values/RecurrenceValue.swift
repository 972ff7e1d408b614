public import Scheduling

/// A rule of days that come again: the day-grained subset of RFC 5545 that phrases can say.
public struct RecurrenceValue: Hashable, Sendable {
  /// How often the rule turns.
  public enum Frequency: String, Hashable, Sendable {
    /// Every day, or every so many days.
    case daily = "DAILY"
    /// Every week, or every so many weeks.
    case weekly = "WEEKLY"
    /// Every month, or every so many months.
    case monthly = "MONTHLY"
    /// Every year, or every so many years.
    case yearly = "YEARLY"
  }

  /// A day of the week, or the n-th one of the month (negative from its end).
  public struct Day: Hashable, Sendable {
    /// 0 for each one; 1 for the first, -1 for the last.
    public let ordinal: Int
    /// Which day of the week.
    public let weekday: Weekday

    /// The n-th such weekday, or each of them.
    public init(_ weekday: Weekday, ordinal: Int = 0) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// How often.
  public var frequency: Frequency
  /// Every how many of them; at least 1.
  public var interval = 1
  /// How many times in all, when said.
  public var count: Int?
  /// The last day it may fall on, when said.
  public var until: CivilDate?
  /// Days of the week.
  public var days: [Day] = []
  /// Days of the month; -1 is the last.
  public var monthDays: [Int] = []
  /// Months, 1 to 12.
  public var months: [Int] = []
  /// Which of the days found in a period counts; -1 is the last.
  public var setPosition: Int?
  /// The first day, when said; not part of the rule's text.
  public var start: CivilDate?

  /// A rule of this frequency and nothing else.
  public init(_ frequency: Frequency, every interval: Int = 1) {
    self.frequency = frequency
    self.interval = interval
  }

  /// The rule as RFC 5545 writes it: `FREQ=MONTHLY;BYMONTHDAY=15`.
  public var rule: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    if !months.isEmpty { parts.append("BYMONTH=" + RecurrenceValue.list(months)) }
    if !monthDays.isEmpty { parts.append("BYMONTHDAY=" + RecurrenceValue.list(monthDays)) }
    if !days.isEmpty {
      parts.append("BYDAY=" + days.map(RecurrenceValue.code).joined(separator: ","))
    }
    if let setPosition { parts.append("BYSETPOS=\(setPosition)") }
    if let count { parts.append("COUNT=\(count)") }
    if let until { parts.append("UNTIL=" + until.iso.filter { $0 != "-" }) }
    return parts.joined(separator: ";")
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ",")
  }

  private static func code(_ day: Day) -> String {
    let letters = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][day.weekday.rawValue]
    return day.ordinal == 0 ? letters : "\(day.ordinal)\(letters)"
  }
}
