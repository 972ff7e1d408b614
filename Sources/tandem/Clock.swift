import Editing
import Glibc
import Scheduling

/// The time, read only at the edge.
enum Clock {
  /// Milliseconds since 1970-01-01 UTC.
  static var milliseconds: Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// Time on the clock that never steps, from a moment that means nothing.
  ///
  /// The library's instants would do as well, but what holds one is laid out by the runtime at
  /// every start.
  static var uptime: Duration {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return .seconds(Int64(now.tv_sec)) + .nanoseconds(Int64(now.tv_nsec))
  }

  /// The day it is here.
  static var today: CivilDate { local(milliseconds).day }

  /// How long until the next day begins here; a second more, so that it has begun.
  static var untilMidnight: Duration {
    .seconds(max(1, 86_401 - local(milliseconds).seconds))
  }

  /// `2026-06-15 16:05`: a moment in local time.
  static func words(_ milliseconds: Int64) -> String {
    let (day, seconds) = local(milliseconds)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso) \(two(seconds / 3600)):\(two(seconds / 60 % 60))"
  }

  /// A moment here: its day, and the seconds since that day began.
  private static func local(_ milliseconds: Int64) -> (day: CivilDate, seconds: Int) {
    var moment = time_t(milliseconds / 1000)
    var parts = unsafe tm()
    unsafe localtime_r(&moment, &parts)
    let day = unsafe CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    let seconds = unsafe Int(parts.tm_hour) * 3600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
    return (day ?? CivilDate(number: Int32(clamping: moment / 86_400)), seconds)
  }
}

/// The clock on the wall, by the time zone of the environment.
struct LocalClock: WallClock {
  func secondsFromUTC(at milliseconds: Int64) -> Int {
    var moment = time_t(milliseconds / 1000)
    var parts = unsafe tm()
    unsafe localtime_r(&moment, &parts)
    return unsafe parts.tm_gmtoff
  }
}
