/// A rule that names days: "the 15th of each month", "every second Tuesday".
///
/// The day-grained subset of RFC 5545: `DAILY`, `WEEKLY`, `MONTHLY` and `YEARLY` with `INTERVAL`,
/// `COUNT`, `UNTIL`, `BYMONTH`, `BYWEEKNO`, `BYYEARDAY`, `BYMONTHDAY`, `BYDAY`, `BYSETPOS` and
/// `WKST`. A rule may name no day at all, like February 31; a ``GateDays`` refuses such a rule.
///
///     let finance = try Recurrence(rrule: "FREQ=MONTHLY;BYMONTHDAY=15")
///     finance.occurrences(from: jun15, start: jun15, through: aug31)   // Jun 15, Jul 15, Aug 15
///
/// - Source: RFC 5545, section 3.3.10. Where it leaves room, libical and dateutil agree with this.
public struct Recurrence: Hashable, Sendable {
  /// The period that repeats.
  public enum Frequency: String, CaseIterable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  /// A weekday of `BYDAY`, perhaps counted within its month or year.
  public struct CountedWeekday: Hashable, Sendable {
    /// 1 for the first, -1 for the last, `nil` for each.
    public var ordinal: Int?
    /// The weekday.
    public var weekday: Weekday

    /// Each such weekday, or the one that `ordinal` counts.
    public init(_ weekday: Weekday, ordinal: Int? = nil) {
      self.weekday = weekday
      self.ordinal = ordinal
    }
  }

  /// The period that repeats.
  public let frequency: Frequency
  /// Every how many periods; at least 1.
  public private(set) var interval: Int
  /// How often in all, counted from the start; `nil` for ever.
  public let count: Int?
  /// The last day on which it may happen.
  public private(set) var until: CivilDate?
  /// Months, 1 to 12; empty for any.
  public let months: [Int]
  /// Weeks of the year, 1 to 53 or from the end -1 to -53; empty for any.
  public let weekNumbers: [Int]
  /// Days of the year, 1 to 366 or from the end; empty for any.
  public let yearDays: [Int]
  /// Days of the month, 1 to 31 or from the end; empty for any.
  public let monthDays: [Int]
  /// Weekdays; empty for any.
  public let weekdays: [CountedWeekday]
  /// Which of the days of one period to take, from 1 or from the end; empty for all.
  public let setPositions: [Int]
  /// The first day of a week.
  public let weekStart: Weekday

  /// The rule of these parts.
  ///
  /// - Throws: `.unreadableRulePart` for a value out of its range or a part that its frequency
  ///   does not allow.
  public init(
    _ frequency: Frequency, interval: Int = 1, count: Int? = nil, until: CivilDate? = nil,
    months: [Int] = [], weekNumbers: [Int] = [], yearDays: [Int] = [], monthDays: [Int] = [],
    weekdays: [CountedWeekday] = [], setPositions: [Int] = [], weekStart: Weekday = .monday
  ) throws(SchedulingError) {
    self.frequency = frequency
    self.interval = interval
    self.count = count
    self.until = until
    self.months = months.sortedWithoutDuplicates()
    self.weekNumbers = weekNumbers.sortedWithoutDuplicates()
    self.yearDays = yearDays.sortedWithoutDuplicates()
    self.monthDays = monthDays.sortedWithoutDuplicates()
    self.weekdays = weekdays
    self.setPositions = setPositions.sortedWithoutDuplicates()
    self.weekStart = weekStart
    try checkRanges()
    try checkCombinations()
  }

  private func checkRanges() throws(SchedulingError) {
    func check(
      _ key: String, _ values: [Int], upTo limit: Int, signed: Bool
    ) throws(SchedulingError) {
      for value in values where value == 0 || value > limit || value < (signed ? -limit : 1) {
        throw .unreadableRulePart("\(key)=\(value)")
      }
    }
    guard (1...9999).contains(interval) else { throw .unreadableRulePart("INTERVAL=\(interval)") }
    if let count, count < 0 { throw .unreadableRulePart("COUNT=\(count)") }
    try check("BYMONTH", months, upTo: 12, signed: false)
    try check("BYWEEKNO", weekNumbers, upTo: 53, signed: true)
    try check("BYYEARDAY", yearDays, upTo: 366, signed: true)
    try check("BYMONTHDAY", monthDays, upTo: 31, signed: true)
    try check("BYDAY", weekdays.compactMap(\.ordinal), upTo: 53, signed: true)
    try check("BYSETPOS", setPositions, upTo: 366, signed: true)
  }

  private func checkCombinations() throws(SchedulingError) {
    if count != nil, until != nil { throw .unreadableRulePart("COUNT and UNTIL together") }
    if !weekNumbers.isEmpty, frequency != .yearly { throw .unreadableRulePart("BYWEEKNO") }
    if !yearDays.isEmpty, frequency != .yearly { throw .unreadableRulePart("BYYEARDAY") }
    if !monthDays.isEmpty, frequency == .weekly { throw .unreadableRulePart("BYMONTHDAY") }
    let countsWeekdays = weekdays.contains { $0.ordinal != nil }
    if countsWeekdays, frequency == .daily || frequency == .weekly || !weekNumbers.isEmpty {
      throw .unreadableRulePart("BYDAY with a number")
    }
    let isNarrowed =
      !(months + weekNumbers + yearDays + monthDays).isEmpty || !weekdays.isEmpty
    if !setPositions.isEmpty, !isNarrowed { throw .unreadableRulePart("BYSETPOS alone") }
  }

  /// Whether any day fits the rule, its start, interval and end left aside.
  ///
  /// All kinds of year pass within 28: seven first weekdays, with and without February 29.
  public var canHappen: Bool {
    guard !isPlain else { return count != 0 }
    let year2000 = CivilDate(number: 10_957)
    var everyPeriod = self
    everyPeriod.interval = 1
    everyPeriod.until = nil
    return everyPeriod.happens(from: year2000, through: year2000 + 28 * 366)
  }
}

extension [Int] {
  func sortedWithoutDuplicates() -> [Int] {
    var result: [Int] = []
    for value in sorted() where result.last != value { result.append(value) }
    return result
  }
}
