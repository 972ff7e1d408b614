import Scheduling

/// The names of days and months.
enum EnglishNames {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let shortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let shortMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The day of a plan on which it is live, and what else people call it.
  static let goLive = ["go", "live"]
  static let goLiveAliases = [
    ["launch"], ["golive"], ["we", "go", "live"], ["going", "live"], ["we", "launch"],
  ]

  static func weekday(_ day: Weekday) -> String { weekdays[day.rawValue] }
  static func shortWeekday(_ day: Weekday) -> String { shortWeekdays[day.rawValue] }
  static func month(_ number: Int) -> String { months[number - 1] }
  static func shortMonth(_ number: Int) -> String { shortMonths[number - 1] }
}
