import Phrasing
public import Scheduling

/// Days on which nothing may change, as they were said.
public struct FreezeDraft: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// The next time.
  public let days: DateSpan
  /// When it comes again: the rule of its first day, and how many days it then lasts.
  public let again: Again?

  /// A freeze that returns.
  public struct Again: Hashable, Sendable {
    /// An RFC 5545 recurrence rule.
    public let rule: String
    /// Calendar days.
    public let length: Int
  }

  init(name: String, days: DateSpan, recurring: FreezePhrase.Recurring?) {
    self.name = name
    self.days = days
    again = recurring.flatMap(FreezeDraft.again)
  }

  /// "The last two weeks of the quarter" begin on the fourteenth day from its end.
  private static func again(_ recurring: FreezePhrase.Recurring) -> Again? {
    guard let length = StepDuration(recurring.length).flatMap(calendarDays),
      (1...31).contains(length)
    else { return nil }
    let months: String =
      switch (recurring.cycle, recurring.edge) {
      case (.month, _): ""
      case (.quarter, .start): ";BYMONTH=1,4,7,10"
      case (.quarter, .end): ";BYMONTH=3,6,9,12"
      case (.year, .start): ";BYMONTH=1"
      case (.year, .end): ";BYMONTH=12"
      }
    let day = recurring.edge == .start ? 1 : -length
    return Again(rule: "FREQ=MONTHLY\(months);BYMONTHDAY=\(day)", length: length)
  }

  private static func calendarDays(_ duration: StepDuration) -> Int? {
    switch duration.planned {
    // "The last week of the month" may be a whole week or seven days: once is enough.
    case .weeks(let weeks): weeks == 1 ? nil : weeks * 7
    case .calendarDays(let days), .workingDays(let days): days
    case .milestone, .between: nil
    }
  }
}
