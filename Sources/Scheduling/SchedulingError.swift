/// What cannot be entered at all.
///
/// Everything that can be wrong with a whole plan is a value in its ``Schedule``, not an error.
public enum SchedulingError: Error, Hashable, Sendable {
  /// A part of a recurrence rule that is not what RFC 5545 allows there: `BYMONTH=13`.
  case unreadableRulePart(String)
  /// A part that is finer than a day or otherwise outside the subset: `FREQ=HOURLY`.
  case unsupportedRulePart(String)
  /// A rule without any day: `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31`.
  case ruleNeverFires(String)
}

extension SchedulingError: CustomStringConvertible {
  /// What happened and what to do next, in one sentence.
  public var description: String {
    switch self {
    case .unreadableRulePart(let part):
      "“\(part)” is not a part of a recurrence rule; write KEY=VALUE as in RFC 5545"
    case .unsupportedRulePart(let part):
      "“\(part)” is not supported: rules name days, by day, week, month or year"
    case .ruleNeverFires(let rule):
      "“\(rule)” never happens: no calendar has such a day"
    }
  }
}
