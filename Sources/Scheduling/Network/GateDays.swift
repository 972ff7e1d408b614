/// Days on which a body decides: the finance committee on the 15th, the Thursday staff meeting.
///
/// A step that needs the gate is finished (or may start) only on one of its days.
///
///     GateDays(rule: try Recurrence(rrule: "FREQ=MONTHLY;BYMONTHDAY=15"), start: jun15,
///       calendar: 0)
///     // August 15, 2026 is a Saturday: the committee meets on Friday, August 14
public struct GateDays: Hashable, Sendable {
  /// What becomes of a meeting whose day is not worked.
  public enum Roll: Hashable, Sendable {
    /// It is held on the last working day before.
    case previous
    /// It is held on the next working day.
    case next
    /// It is not held.
    case skip
  }

  /// One day of the gate.
  public struct Meeting: Hashable, Sendable {
    /// The day it is held.
    public let day: CivilDate
    /// The day the rule names; another one when the meeting was moved.
    ///
    /// A moved meeting is an assumption until the buyer confirms it.
    public let said: CivilDate
  }

  /// The rule that names its days, if there is one.
  public var rule: Recurrence?
  /// The day from which the rule's periods are counted.
  public var start: CivilDate
  /// Days beside the rule (`RDATE`).
  public var added: [CivilDate]
  /// Days of the rule on which it is not held (`EXDATE`).
  public var excluded: [CivilDate]
  /// What becomes of a meeting on a day off.
  public var roll: Roll
  /// Index of the calendar of the body that meets; `nil` when the days are to be taken as they are.
  public var calendar: Int?

  /// A gate that follows a rule.
  ///
  /// - Parameters:
  ///   - rule: The days it names.
  ///   - start: The day from which the rule's periods are counted.
  ///   - added: Days beside the rule.
  ///   - excluded: Days of the rule on which it is not held.
  ///   - roll: `nil` for what people mean: "the 15th" moves to the working day before, a weekly
  ///     meeting on a holiday is skipped.
  ///   - calendar: Index of the calendar of the body that meets.
  /// - Throws: `.ruleNeverFires` for a rule without any day, like February 31.
  public init(
    rule: Recurrence, start: CivilDate, added: [CivilDate] = [], excluded: [CivilDate] = [],
    roll: Roll? = nil, calendar: Int? = nil
  ) throws(SchedulingError) {
    guard rule.canHappen || !added.isEmpty else { throw .ruleNeverFires(rule.rrule) }
    self.rule = rule
    self.start = start
    self.added = added
    self.excluded = excluded
    self.roll = roll ?? rule.usualRoll
    self.calendar = calendar
  }

  /// A gate of listed days, taken as they are.
  public init(days: [CivilDate]) {
    rule = nil
    start = CivilDate(number: 0)
    added = days
    excluded = []
    roll = .skip
    calendar = nil
  }

  /// The meetings within a span, by day; two that fall on one day are one.
  ///
  /// - Parameters:
  ///   - from: First day of the span.
  ///   - through: Last day of the span.
  ///   - calendar: Of the body that meets; `nil` to move nothing.
  /// - Returns: By day, both ends of the span included.
  /// - Complexity: O(days of the span).
  public func meetings(
    from: CivilDate, through: CivilDate, calendar: WorkingCalendar?
  ) -> [Meeting] {
    // A meeting just outside may roll in.
    let margin = calendar == nil ? 0 : 31
    let (low, high) = (from - margin, through + margin)
    var said = rule.map { $0.occurrences(from: low, start: start, through: high) } ?? []
    said = said.filter { !excluded.contains($0) } + added.filter { (low...high).contains($0) }
    let held = said.compactMap { day in
      rolled(day, calendar).map { Meeting(day: $0, said: day) }
    }
    var result: [Meeting] = []
    for meeting in held.sorted(by: { ($0.day, $0.said) < ($1.day, $1.said) })
    where (from...through).contains(meeting.day) && result.last?.day != meeting.day {
      result.append(meeting)
    }
    return result
  }

  private func rolled(_ day: CivilDate, _ calendar: WorkingCalendar?) -> CivilDate? {
    guard let calendar, !calendar.isWorking(day) else { return day }
    return switch roll {
    case .previous: calendar.workingDay(onOrBefore: day)
    case .next: calendar.workingDay(onOrAfter: day)
    case .skip: nil
    }
  }
}

extension Recurrence {
  /// What people mean without saying so when a meeting falls on a day off.
  public var usualRoll: GateDays.Roll {
    frequency == .weekly || frequency == .daily || !weekdays.isEmpty ? .skip : .previous
  }
}
