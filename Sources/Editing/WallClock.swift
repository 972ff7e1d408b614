/// The clock on the wall of whoever looks: when others wrote is told by it, in summer as in winter.
public protocol WallClock: Sendable {
  /// How far local time was, or is, ahead of UTC so many milliseconds after 1970-01-01; always the
  /// same for the same moment.
  func secondsFromUTC(at milliseconds: Int64) -> Int
}

/// A clock in Greenwich, in winter.
public struct UniversalClock: WallClock {
  /// A clock that is never ahead.
  public init() {}

  /// Nothing.
  public func secondsFromUTC(at milliseconds: Int64) -> Int { 0 }
}
