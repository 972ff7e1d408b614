internal import Scheduling

/// Why a reading asks, was corrected or was refused, in a sentence.
enum EnglishRemarks {
  /// Of a length that comes to no whole days.
  static let rounded = "that is no whole number of days: about so many?"

  static func sentence(_ remark: Remark, in context: PhraseContext) -> String {
    switch remark {
    case .noSuchDay(let day, let month, let year):
      let name = EnglishCalendar.monthNames[month - 1]
      if month == 2, day == 29, let year { return "\(year) has no February 29" }
      if month == 2, year == nil { return "February has no day \(day)" }
      let length = CivilDate.daysIn(month: month, year: year ?? 2024)
      return "\(name) has \(length) days"
    case .monthHasNoDay(let day, let month):
      return "\(EnglishCalendar.monthNames[month - 1]) has no day \(day)"
    case .weekdayContradicts(let said, let date):
      let name = EnglishCalendar.weekdayNames[said.rawValue]
      return "\(EnglishEcho.day(date)) is not a \(name)"
    case .corrected(let typed, let name):
      return "read \(typed) as \(name)"
    case .monthOrDayFirst: return "month first or day first?"
    case .justPassed: return "the one just past, or the next one?"
    case .clamped: return "that month is shorter"
    case .needsAnchor: return "one date is needed to count from"
    case .eventWithoutDay(let name): return "\(name) has no date yet: which day is it?"
    case .wholePeriod: return "before it begins, or by its last day?"
    case .severalDays: return "more than one day is named"
    case .needsDay: return "on which day?"
    case .movable: return "its day moves with the moon: which day is it?"
    case .limitUnknown: return "until which day?"
    case .needsMonth: return "in which month of the quarter?"
    case .onlySometimes: return "on which of these days?"
    case .exceptionUnknown: return "which days are left out?"
    case .fiscalYearUnsaid: return "in which month does that fiscal year begin?"
    case .reversed: return "it ends before it begins: which is its first day?"
    case .unread: return "something is said of it that was not understood: is that the day?"
    case .forEach: return "for each of how many?"
    case .twoMeanings: return either
    }
  }

  static let either = "it can be understood in more than one way"
}
