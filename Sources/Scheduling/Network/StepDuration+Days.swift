extension StepDuration {
  /// The days that are counted off for somebody with this week; 0 for a milestone, at most 36,500.
  public func days(in week: WorkingWeek) -> Int {
    switch self {
    case .milestone: 0
    case .between(_, let longer): longer.days(in: week)
    case .workingDays(let count), .calendarDays(let count): max(0, min(count, 36_500))
    case .weeks(let count): max(0, min(count, 5_000)) * week.count
    }
  }

  /// Whether weekends and holidays count too.
  public var countsEveryDay: Bool {
    switch self {
    case .calendarDays: true
    case .between(_, let longer): longer.countsEveryDay
    case .milestone, .workingDays, .weeks: false
    }
  }
}
