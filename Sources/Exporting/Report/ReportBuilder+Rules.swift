import Phrasing
import PlanModel
import Scheduling

/// Days that come again: rules travel as RFC 5545 text.
///
/// A rule that is not understood is left out of documents rather than guessed at.
extension ReportBuilder {
  /// "every Tuesday", "the 15th of every month"; `nil` when the rule has no words.
  func words(forRule rule: String) -> String? {
    let words = RecurrenceWords.words(for: rule)
    return words == rule ? nil : words
  }

  /// Which days a gate's rule names, before any is moved; `nil` without a rule that can be read.
  func rule(of gate: Gate) -> GateRule? {
    gate.rule.known.flatMap(recurrence).map {
      GateRule(rule: $0, start: gate.countedFrom ?? schedule.today)
    }
  }

  func reviewSeries() -> ReviewSeries? {
    let today = schedule.today
    let start = plan.cadence.first ?? today
    guard let rule = plan.cadence.rule.known.flatMap(recurrence), tellsDays(rule),
      let first = rule.occurrences(
        from: max(today, start), start: start, through: max(today, start) + 400
      ).first
    else { return nil }
    let owner = plan.cadence.owner.known.flatMap { people[$0]?.id }
    let clock = ClockPhrase(plan.cadence.time)
    let ends = [rule.until, schedule.goLive].compactMap { $0 }.filter { $0 >= first }
    return ReviewSeries(
      rule: Self.endless(rule), first: first, last: ends.min(),
      minuteOfDay: clock?.minute,
      zonedHour: clock?.zone.map { _ in ClockWords.words(plan.cadence.time.printable) },
      minutes: min(480, max(5, plan.cadence.minutes)), organiser: owner,
      organiserName: owner.map { name($0) } ?? "")
  }

  /// Whether the rule says on which days, so that none of a series is today's for want of another:
  /// "every two weeks" is counted from no day.
  private func tellsDays(_ rule: Recurrence) -> Bool {
    if plan.cadence.first != nil || rule.frequency == .daily { return true }
    return rule.interval == 1
      && !(rule.weekdays.isEmpty && rule.monthDays.isEmpty && rule.yearDays.isEmpty)
  }

  private func recurrence(_ text: String) -> Recurrence? {
    do { return try Recurrence(rrule: text) } catch { return nil }
  }

  private static func endless(_ rule: Recurrence) -> String {
    rule.rrule.split(separator: ";").filter { !$0.hasPrefix("COUNT=") && !$0.hasPrefix("UNTIL=") }
      .joined(separator: ";")
  }
}

/// The days that a gate's rule names, whether anybody works on them or not.
struct GateRule {
  let rule: Recurrence
  /// The day from which its periods are counted, as the schedule counts them.
  let start: CivilDate

  /// Whether it names days of the month, which may fall on a weekend.
  var canFallOnWeekend: Bool { !rule.monthDays.isEmpty }

  func names(_ day: CivilDate) -> Bool {
    !rule.occurrences(from: day, start: min(start, day), through: day).isEmpty
  }
}
