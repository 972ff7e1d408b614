/// One day of the civil (proleptic Gregorian) calendar, without a time and without a zone.
///
/// Stored as days since 1970-01-01, so that adding days, comparing and counting are integer
/// operations. Year, month and day exist only at the edges: reading and writing.
///
///     CivilDate(year: 2026, month: 10, day: 15)?.number   // 20741
///     CivilDate(year: 2027, month: 2, day: 29)            // nil: not a leap year
///
/// - Source: days-from-civil and civil-from-days by Howard Hinnant, "chrono-Compatible Low-Level
///   Date Algorithms".
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int32

  /// The day that lies `number` days after 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// The day with these numbers, or `nil` when the month has no such day.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// The day written as `2026-10-15`, or `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    self.init(iso: Array(text.utf8).span)
  }

  /// The day written so in ASCII.
  init?(iso bytes: Span<UInt8>) {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func value(_ range: Range<Int>) -> Int? {
      var total = 0
      for index in range {
        let byte = bytes[index]
        guard (0x30...0x39).contains(byte) else { return nil }
        total = total * 10 + Int(byte - 0x30)
      }
      return total
    }
    guard let year = value(0..<4), let month = value(5..<7), let day = value(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1 to 12) and day of the month (from 1).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (Int(number) + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The day written as `2026-10-15`.
  public var iso: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The number of days in a month: 28 to 31.
  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a February 29.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day `days` later (earlier when negative).
  public static func + (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(number: date.number + Int32(days))
  }

  /// The day `days` earlier.
  public static func - (date: CivilDate, days: Int) -> CivilDate {
    CivilDate(number: date.number - Int32(days))
  }

  /// How many days `date` lies after `other`.
  public static func - (date: CivilDate, other: CivilDate) -> Int {
    Int(date.number) - Int(other.number)
  }

  /// Whether `first` lies before `second`.
  public static func < (first: CivilDate, second: CivilDate) -> Bool {
    first.number < second.number
  }
}
