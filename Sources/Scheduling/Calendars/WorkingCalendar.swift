/// The days on which a company or a person works: a week, days off, and days worked after all.
///
/// Calendars stand on each other: a country's holidays, on those a company's closures, on those a
/// person's absences. The later layer wins, so that "we work Columbus Day" can be said for one
/// company without touching the country, and an absence still holds on that day.
///
///     let office = WorkingCalendar(off: HolidayTable.days(of: "US").map(\.offDays))
///     let acme = office.adding(on: [.init(day: columbusDay, label: "we work Columbus Day")])
public struct WorkingCalendar: Hashable, Sendable {
  /// Where a day off comes from.
  public enum Source: Hashable, Sendable {
    /// A public holiday of a country.
    case holiday
    /// A closure of the company, typed by hand.
    case closure
    /// A day read from a calendar file.
    case imported
    /// Somebody is away.
    case absence
  }

  /// Days on which nobody works, with the words for them.
  public struct OffDays: Hashable, Sendable {
    /// Both ends included; either may be open.
    public var days: DateSpan
    /// What to call them: "Labor Day".
    public var label: String
    /// Where they come from.
    public var source: Source

    /// Days off with a name and an origin.
    public init(days: DateSpan, label: String = "", source: Source = .closure) {
      self.days = days
      self.label = label
      self.source = source
    }
  }

  /// One day that is worked although the week or a day off says otherwise.
  public struct OnDay: Hashable, Sendable {
    /// The day.
    public var day: CivilDate
    /// Why it is worked.
    public var label: String

    /// A day worked after all.
    public init(day: CivilDate, label: String = "") {
      self.day = day
      self.label = label
    }
  }

  struct Layer: Hashable, Sendable {
    var week: WorkingWeek?
    var off: [OffDays]
    var on: [OnDay]
  }

  /// From the ground up; the last one wins.
  var layers: [Layer]

  /// A calendar that stands on nothing.
  ///
  /// Within one calendar a day in `on` is worked even when `off` holds it too.
  public init(week: WorkingWeek = .mondayToFriday, off: [OffDays] = [], on: [OnDay] = []) {
    layers = [Layer(week: week, off: off, on: on)]
  }

  /// The calendar that stands on this one.
  ///
  /// - Parameters:
  ///   - week: Another week, or `nil` to keep the one below. It replaces only the week: days off
  ///     below stay off, and days worked after all below stay worked.
  ///   - off: More days off.
  ///   - on: Days worked although anything below says otherwise.
  /// - Returns: A new calendar; this one stays as it is.
  public func adding(
    week: WorkingWeek? = nil, off: [OffDays] = [], on: [OnDay] = []
  ) -> WorkingCalendar {
    var result = self
    result.layers.append(Layer(week: week, off: off, on: on))
    return result
  }

  /// The week in force.
  public var week: WorkingWeek {
    layers.reversed().lazy.compactMap(\.week).first ?? .mondayToFriday
  }

  /// Every day off of every layer, the ground first.
  public var offDays: [OffDays] { layers.flatMap(\.off) }

  /// Whether the day is worked.
  ///
  /// - Complexity: O(days off). Over many days use ``workingDays(from:to:)`` and its kin.
  public func isWorking(_ day: CivilDate) -> Bool {
    for layer in layers.reversed() {
      if layer.on.contains(where: { $0.day == day }) { return true }
      if layer.off.contains(where: { $0.days.contains(day) }) { return false }
    }
    return week.contains(day.weekday)
  }

  /// The days off that hold this day, the reason to be named first; `nil` on a working day and on
  /// a plain weekend.
  public func dayOff(_ day: CivilDate) -> OffDays? {
    for layer in layers.reversed() {
      if layer.on.contains(where: { $0.day == day }) { return nil }
      if let found = layer.off.first(where: { $0.days.contains(day) }) { return found }
    }
    return nil
  }

  /// One place for each day from `first` on: 1 when it is worked, else 0.
  ///
  /// - Complexity: O(count + days off in reach).
  func mask(from first: Int32, count: Int) -> [UInt8] {
    let week = week.rawValue
    let weekday = CivilDate(number: first).weekday.rawValue
    var result = [UInt8](repeating: 0, count: count)
    for day in 0..<min(7, count) {
      result[day] = week >> UInt8((weekday + day) % 7) & 1
    }
    // Every day is as the one a week before.
    for index in result.indices.dropFirst(7) { result[index] = result[index &- 7] }
    for layer in layers {
      for off in layer.off { result.clear(off.days, from: first) }
      for on in layer.on {
        let index = Int(on.day.number) - Int(first)
        if result.indices.contains(index) { result[index] = 1 }
      }
    }
    return result
  }
}

extension [UInt8] {
  /// Writes 0 on the days of a span; place 0 stands for the day `first`.
  mutating func clear(_ span: DateSpan, from first: Int32) {
    let low = span.first.map { Swift.max(0, Int($0.number) - Int(first)) } ?? 0
    let high = span.last.map { Swift.min(count - 1, Int($0.number) - Int(first)) } ?? count - 1
    var index = low
    while index <= high {
      self[index] = 0
      index += 1
    }
  }
}
