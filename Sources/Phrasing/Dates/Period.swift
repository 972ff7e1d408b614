package import Scheduling

/// A stretch of whole days with the size it was named by: a day, a week, a month.
struct Period: Hashable, Sendable {
  enum Grain: Sendable { case day, week, weekend, month, quarter, half, year, part }

  let first: CivilDate
  let last: CivilDate
  let grain: Grain

  init(_ first: CivilDate, _ last: CivilDate, _ grain: Grain) {
    self.first = first
    self.last = max(first, last)
    self.grain = grain
  }

  init(day: CivilDate) {
    self.init(day, day, .day)
  }

  /// The Monday to Sunday that holds a day.
  init(weekOf day: CivilDate) {
    let monday = day - day.weekday.rawValue
    self.init(monday, monday + 6, .week)
  }

  /// A calendar month; months beyond 12 or below 1 run into other years.
  init?(month: Int, year: Int) {
    let index = year * 12 + month - 1
    guard (12...119_000).contains(index) else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    self.init(
      year: year, month: month, through: (year, month), .month)
  }

  /// Whole months from one through another.
  init?(
    year: Int, month: Int, through last: (year: Int, month: Int), _ grain: Grain
  ) {
    guard let first = CivilDate(year: year, month: month, day: 1),
      let end = CivilDate(
        year: last.year, month: last.month,
        day: CivilDate.daysIn(month: last.month, year: last.year))
    else { return nil }
    self.init(first, end, grain)
  }

  /// So many whole months starting at a month counted from year 0.
  init?(monthIndex: Int, count: Int, _ grain: Grain) {
    let end = monthIndex + count - 1
    guard monthIndex >= 12, end < 119_000 else { return nil }
    self.init(
      year: monthIndex / 12, month: monthIndex % 12 + 1,
      through: (end / 12, end % 12 + 1), grain)
  }

  /// As a value: one day is a date, more are a range.
  var value: DateValue {
    grain == .day ? .date(first) : .span(first, last)
  }
}

extension DateValue {
  /// The range from one day through another; turned around never: an empty one is the first day.
  static func span(_ first: CivilDate?, _ last: CivilDate?) -> DateValue {
    if let span = DateSpan(first: first, last: last) { return .range(span) }
    return .date(first ?? CivilDate(number: 0))
  }
}

/// Calendar arithmetic that phrases need and the engine does not.
package enum CalendarArithmetic {
  /// The same day so many months on, with the last day standing in for one that is missing; and,
  /// when it was missing, the day that counting on into the next month gives.
  package static func adding(
    months: Int, to day: CivilDate
  ) -> (clamped: CivilDate, rolled: CivilDate?)? {
    let (year, month, dayOfMonth) = day.components
    let index = year * 12 + month - 1 + months
    guard (12...119_000).contains(index) else { return nil }
    let length = CivilDate.daysIn(month: index % 12 + 1, year: index / 12)
    guard
      let clamped = CivilDate(
        year: index / 12, month: index % 12 + 1, day: min(dayOfMonth, length))
    else { return nil }
    return (clamped, dayOfMonth > length ? clamped + (dayOfMonth - length) : nil)
  }

  /// The n-th such weekday in a stretch of days; from the end when negative.
  static func nth(_ ordinal: Int, _ weekday: Weekday, in period: Period) -> CivilDate? {
    let day: CivilDate
    if ordinal > 0 {
      let ahead = (weekday.rawValue - period.first.weekday.rawValue + 7) % 7
      day = period.first + ahead + (ordinal - 1) * 7
    } else {
      let behind = (period.last.weekday.rawValue - weekday.rawValue + 7) % 7
      day = period.last - behind + (ordinal + 1) * 7
    }
    return day >= period.first && day <= period.last ? day : nil
  }

  /// The weekend that a day off makes longer; `nil` for one in the middle of the week.
  static func longWeekend(with day: CivilDate) -> Period? {
    let monday = Period(weekOf: day).first
    switch day.weekday {
    case .monday: return Period(day - 2, day, .weekend)
    case .tuesday, .wednesday: return nil
    case .thursday, .friday: return Period(day, monday + 6, .weekend)
    case .saturday, .sunday: return Period(monday + 5, monday + 6, .weekend)
    }
  }

  /// The first such weekday strictly after a day.
  static func next(_ weekday: Weekday, after day: CivilDate) -> CivilDate {
    let ahead = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    return day + (ahead == 0 ? 7 : ahead)
  }

  /// Easter Sunday.
  ///
  /// - Source: the anonymous Gregorian computus ("Meeus/Jones/Butcher").
  static func easter(_ year: Int) -> CivilDate? {
    let golden = year % 19
    let century = year / 100
    let rest = year % 100
    let shift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - shift + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let total = epact + weekday - 7 * late + 114
    return CivilDate(year: year, month: total / 31, day: total % 31 + 1)
  }
}
