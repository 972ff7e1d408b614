internal import Scheduling

/// Something to tell about a reading: why it asks, was corrected or was refused.
enum Remark: Hashable, Sendable {
  case noSuchDay(day: Int, month: Int, year: Int?)
  case monthHasNoDay(day: Int, month: Int)
  case weekdayContradicts(said: Weekday, date: CivilDate)
  case corrected(typed: String, name: String)
  case monthOrDayFirst
  case justPassed
  case clamped
  case needsAnchor
  case eventWithoutDay(String)
  case wholePeriod
  case severalDays
  case needsDay
  case movable
  case fiscalYearUnsaid
  case limitUnknown
  case exceptionUnknown
  case needsMonth
  case onlySometimes
  case reversed
  case unread
  case forEach
  case twoMeanings

  /// Whether a word was taken for another of other letters.
  var mayBeName: Bool {
    guard case .corrected(let typed, let name) = self else { return false }
    return typed.utf8.sorted() != name.utf8.sorted()
  }
}
