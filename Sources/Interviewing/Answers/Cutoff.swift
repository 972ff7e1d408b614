import Phrasing
import PlanModel
import Scheduling

/// How long before a decision its papers close.
enum Cutoff {
  /// The working days that a text says, in any of its forms; `gate` is the body it may be said of.
  static func days(in text: String, before gate: Gate?, _ context: PhraseContext) -> Int? {
    days(in: text, context) ?? weekdays(in: text, before: gate)
      ?? (GatePhrase.isDayBefore(text) ? 1 : nil)
  }

  /// Whether a text says how long before, be it known for whom or not.
  static func isTold(in text: String, _ context: PhraseContext) -> Bool {
    days(in: text, context) != nil || GatePhrase.weekdayBefore(in: text) != nil
      || GatePhrase.isDayBefore(text)
  }

  /// The working days from a weekday told as the one before, "the Friday before", to the body's own;
  /// `nil` where it meets on no one weekday.
  private static func weekdays(in text: String, before gate: Gate?) -> Int? {
    guard let told = GatePhrase.weekdayBefore(in: text),
      let own = gate.flatMap(weekday(of:)), told.weekday < .saturday, own < .saturday
    else { return nil }
    let weekday = told.weekday
    if told.isOfWeekBefore { return own.rawValue - weekday.rawValue + 5 }
    let between = (own.rawValue - weekday.rawValue + 7) % 7
    guard between > 0 else { return 5 }
    return weekday < own ? between : between - 2
  }

  /// The weekday on which a body always meets.
  private static func weekday(of gate: Gate) -> Weekday? {
    let rule = gate.rule.known.flatMap { try? Recurrence(rrule: $0) }
    let weekdays = Set(rule?.weekdays.map(\.weekday) ?? gate.days.map(\.weekday))
    return weekdays.count == 1 ? weekdays.first : nil
  }

  /// The working days of the one length in a text.
  static func days(in text: String, _ context: PhraseContext) -> Int? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    for start in words.indices {
      for count in stride(from: min(3, words.count - start), through: 1, by: -1) {
        let said = words[start..<start + count].joined(separator: " ")
        guard let length = DurationPhrase.read(said, in: context).duration,
          let days = StepDuration(length)?.roughDays, days > 0
        else { continue }
        return days
      }
    }
    return nil
  }
}
