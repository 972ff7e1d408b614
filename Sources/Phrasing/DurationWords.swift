public import Scheduling

/// Lengths of time as words.
public enum DurationWords {
  /// `3 days`, `2 weeks`, `30 calendar days`, `2–3 weeks`; a milestone is `no time`.
  public static func words(for duration: StepDuration) -> String {
    switch duration {
    case .milestone: return "no time"
    case .workingDays(let days): return counted(days, "day")
    case .weeks(let weeks): return counted(weeks, "week")
    case .calendarDays(let days): return counted(days, "calendar day")
    case .between(let shorter, let longer):
      if case .weeks(let low) = shorter, case .weeks(let high) = longer {
        return "\(low)–\(counted(high, "week"))"
      }
      if case .workingDays(let low) = shorter, case .workingDays(let high) = longer {
        return "\(low)–\(counted(high, "day"))"
      }
      return "\(words(for: shorter)) to \(words(for: longer))"
    }
  }

  private static func counted(_ count: Int, _ unit: String) -> String {
    "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
