import Phrasing
import Scheduling

/// A recurrence rule read for two purposes only: to say it in words, and to find its next day.
///
/// Rules travel as RFC 5545 text. What this does not understand is left out of documents rather
/// than guessed at.
struct RuleReading {
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
    case yearly = "YEARLY"
  }

  let frequency: Frequency
  private(set) var interval = 1
  private(set) var months: [Int] = []
  private(set) var monthDays: [Int] = []
  private(set) var weekdays: [(ordinal: Int?, day: Weekday)] = []
  private(set) var until: CivilDate?
  private(set) var hasEnd = false
  /// The rule as it may be printed in a calendar file, without `COUNT` and `UNTIL`.
  private(set) var parts: [String] = []

  /// The rule, or `nil` for one that is finer than a day or uses parts we do not say.
  init?(_ text: String) {
    var frequency: Frequency?
    let body = text.uppercased().split(separator: ":").last ?? ""
    for piece in body.split(separator: ";") {
      let pair = piece.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2, piece.utf8.allSatisfy(Self.isRuleByte) else { return nil }
      if pair[0] == "FREQ" { frequency = Frequency(rawValue: pair[1]) }
    }
    guard let frequency else { return nil }
    self.frequency = frequency
    for piece in body.split(separator: ";") {
      let pair = piece.split(separator: "=", maxSplits: 1).map(String.init)
      guard read(pair[0], pair[1]) else { return nil }
      if pair[0] != "UNTIL", pair[0] != "COUNT" { parts.append(String(piece)) }
    }
  }

  private static func isRuleByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x2B, 0x2C, 0x2D, 0x3D: true
    default: false
    }
  }

  private mutating func read(_ key: String, _ value: String) -> Bool {
    let items = value.split(separator: ",").map(String.init)
    switch key {
    case "FREQ", "WKST": return true
    case "INTERVAL":
      guard let number = Int(value), (1...1000).contains(number) else { return false }
      interval = number
    case "BYMONTH": months = items.compactMap { Int($0) }.filter { (1...12).contains($0) }
    case "BYMONTHDAY": monthDays = items.compactMap { Int($0) }.filter { abs($0) <= 31 }
    case "BYDAY":
      for item in items {
        guard let day = Self.weekday(item.suffix(2)) else { return false }
        weekdays.append((Int(item.dropLast(2)), day))
      }
    case "COUNT": hasEnd = true
    case "UNTIL":
      hasEnd = true
      let digits = Array(value.prefix(8))
      let iso = String(digits.prefix(4)) + "-" + String(digits.dropFirst(4).prefix(2)) + "-"
      until = CivilDate(iso: iso + String(digits.dropFirst(6)))
    default: return false
    }
    return true
  }

  private static func weekday(_ letters: Substring) -> Weekday? {
    let index = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(letters))
    return index.map { Weekday.allCases[$0] }
  }

  // MARK: Days

  /// Whether the rule names a day, its interval aside.
  func names(_ day: CivilDate) -> Bool {
    let (year, month, number) = day.components
    if !months.isEmpty, !months.contains(month) { return false }
    let length = CivilDate.daysIn(month: month, year: year)
    if !monthDays.isEmpty, !monthDays.contains(number), !monthDays.contains(number - length - 1) {
      return false
    }
    guard !weekdays.isEmpty else { return true }
    return weekdays.contains { ordinal, weekday in
      guard weekday == day.weekday else { return false }
      switch ordinal {
      case nil: return true
      case let count? where count > 0: return (number - 1) / 7 + 1 == count
      case let count?: return (length - number) / 7 + 1 == -count
      }
    }
  }

  /// The first day of the rule, `today` or later; `nil` when there is none within 400 days.
  func firstDay(from today: CivilDate) -> CivilDate? {
    let isOpen = monthDays.isEmpty && weekdays.isEmpty
    if isOpen, frequency != .daily { return today }
    for offset in 0...400 {
      let day = today + offset
      if let until, day > until { return nil }
      if names(day) { return day }
    }
    return nil
  }
}
