public import Scheduling

/// One day, or a stretch of days with one end possibly open.
///
///     .date(2026-10-15)                 notation 2026-10-15
///     .range(2026-08-03…2026-08-09)     notation 2026-08-03/2026-08-09
///     .range(…2026-07-22)               notation ../2026-07-22, "by July 22"
public enum DateValue: Hashable, Sendable {
  /// One day.
  case date(CivilDate)
  /// Both ends are included.
  case range(DateSpan)

  /// The day that must not be passed: the day itself, or the last of the stretch.
  public var deadline: CivilDate? {
    switch self {
    case .date(let day): day
    case .range(let span): span.last
    }
  }

  /// The first day it may be: the day itself, or the first of the stretch.
  public var earliest: CivilDate? {
    switch self {
    case .date(let day): day
    case .range(let span): span.first
    }
  }

  /// The day or the stretch, as a stretch.
  public var span: DateSpan {
    switch self {
    case .date(let day): DateSpan(day)
    case .range(let span): span
    }
  }

  /// `2026-10-15`, `a/b`, `../b` or `a/..`.
  public var notation: String {
    switch self {
    case .date(let day): day.iso
    case .range(let span): "\(span.first?.iso ?? "..")/\(span.last?.iso ?? "..")"
    }
  }
}
