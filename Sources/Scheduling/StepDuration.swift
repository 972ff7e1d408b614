/// How long a step takes, as it was said.
///
/// "Ten days" are working days of whoever does the step; "two weeks" are two of their working
/// weeks (10 days for a five-day week, 8 for a four-day one); "30 calendar days" run through
/// weekends. A range is scheduled by its longer end and shown as both.
public enum StepDuration: Hashable, Sendable {
  /// No time at all: an event, an approval, a signature.
  case milestone
  /// Working days of the owner's calendar, at least 1.
  case workingDays(Int)
  /// Working weeks of the owner's calendar, at least 1.
  case weeks(Int)
  /// Days that run through weekends and holidays, at least 1. A month said as a duration is 30.
  case calendarDays(Int)
  /// "Two to three weeks": the shorter and the longer end.
  indirect case between(StepDuration, StepDuration)

  /// The end that the schedule counts on: the longer one of a range.
  public var planned: StepDuration {
    if case .between(_, let longer) = self { longer.planned } else { self }
  }
}
