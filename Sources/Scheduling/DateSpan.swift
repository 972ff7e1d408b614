/// Days from `first` to `last`, both included; either end may be open.
///
///     DateSpan(first: nil, last: aug31)    // "through August": ../2026-08-31
public struct DateSpan: Hashable, Sendable {
  /// The first day, or `nil` when it has always been so.
  public let first: CivilDate?
  /// The last day, or `nil` when no end is known.
  public let last: CivilDate?

  /// The days from `first` to `last`, or `nil` when `last` lies before `first`.
  public init?(first: CivilDate?, last: CivilDate?) {
    if let first, let last, last < first { return nil }
    self.first = first
    self.last = last
  }

  /// The one day.
  public init(_ day: CivilDate) {
    first = day
    last = day
  }

  /// Whether the day lies within.
  public func contains(_ day: CivilDate) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}

extension Sequence<CivilDate> {
  /// Days in their order as stretches of days that follow one another.
  public var stretches: [ClosedRange<CivilDate>] {
    reduce(into: []) { stretches, day in
      if let last = stretches.last, day <= last.upperBound + 1 {
        stretches[stretches.count - 1] = last.lowerBound...Swift.max(day, last.upperBound)
      } else {
        stretches.append(day...day)
      }
    }
  }
}
