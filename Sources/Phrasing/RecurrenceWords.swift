import Scheduling

/// Recurrence rules as words.
public enum RecurrenceWords {
  /// `every Tuesday` for `FREQ=WEEKLY;BYDAY=TU`; the rule itself when it has no words.
  public static func words(for rule: String) -> String {
    guard let value = RecurrenceValue(readable: rule) else { return rule }
    return EnglishEcho.words(for: value)
  }
}

extension RecurrenceValue {
  /// The value of a rule's text; `nil` for a rule that phrases cannot say.
  init?(readable text: String) {
    let rule: Recurrence
    do { rule = try Recurrence(rrule: text) } catch { return nil }
    guard let frequency = Frequency(rawValue: rule.frequency.rawValue),
      rule.weekNumbers.isEmpty, rule.yearDays.isEmpty, rule.setPositions.count <= 1
    else { return nil }
    self.init(frequency, every: rule.interval)
    count = rule.count
    until = rule.until
    days = rule.weekdays.map { Day($0.weekday, ordinal: $0.ordinal ?? 0) }
    monthDays = rule.monthDays
    months = rule.months
    setPosition = rule.setPositions.first
  }
}
