/// How long something takes.
public struct DurationValue: Hashable, Sendable {
  /// An amount of time in the unit that was said.
  public indirect enum Length: Hashable, Sendable {
    /// No time at all: a moment.
    case milestone
    /// Working days of whoever does it.
    case work(Int)
    /// Calendar weeks: as many working weeks of whoever does it.
    case weeks(Int)
    /// Days, weekends and holidays included.
    case calendarDays(Int)
    /// Calendar months.
    case months(Int)
    /// Calendar years.
    case years(Int)
    /// At least the first, at most the second.
    case between(Length, Length)
  }

  /// How the words limit a length.
  public enum Limit: Hashable, Sendable {
    /// No less: "at least four weeks".
    case atLeast
    /// No more: "up to three weeks".
    case atMost
    /// More than that: "over a month".
    case over
    /// Less than that: "under a week".
    case under
  }

  /// The amount; for "two to three weeks" both ends.
  public let length: Length
  /// Whether the words were vague: "a couple of weeks".
  public let approximate: Bool
  /// Whether the length is only the least or the most that it may be.
  public let limit: Limit?

  /// The length, exact unless said otherwise.
  public init(_ length: Length, approximate: Bool = false, limit: Limit? = nil) {
    self.length = length
    self.approximate = approximate
    self.limit = limit
  }

  /// The same length within a limit.
  func limited(_ limit: Limit?) -> DurationValue {
    DurationValue(length, approximate: approximate, limit: limit ?? self.limit)
  }

  /// ISO 8601 with `BD` for working days: `P2W`, `P10D`, `P1M`, `P10BD`, `P0D`, `P2W/P3W`.
  public var notation: String { DurationValue.notation(of: length) }

  private static func notation(of length: Length) -> String {
    switch length {
    case .milestone: "P0D"
    case .work(let days): "P\(days)BD"
    case .weeks(let weeks): "P\(weeks)W"
    case .calendarDays(let days): "P\(days)D"
    case .months(let months): "P\(months)M"
    case .years(let years): "P\(years)Y"
    case .between(let least, let most): "\(notation(of: least))/\(notation(of: most))"
    }
  }
}
