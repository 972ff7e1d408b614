import PlanModel
import Scheduling

/// What happens if a date slips.
extension ReportBuilder {
  /// More than this nobody reads.
  private static let mostConsequences = 6
  /// Working days in hand with which nothing that only go-live bounds is worth a warning.
  private static let twoWeeks = 10

  /// Every step with an agreed response, then those with the least room, each kind by date.
  func consequences() -> [Consequence] {
    let open = plan.steps.compactMap { step -> (item: Consequence, slack: Int?)? in
      guard !isClosed(step), !step.isAfterGoLive, let goLive = schedule.goLive,
        let dates = schedule[step.id],
        let day = dates.neededBy ?? dates.planned ?? dates.earliestFinish
      else { return nil }
      let text = consequenceWords(step, dates, goLive)
      let response = SpokenWords.marked(step.response.printable).sentence
      // What is late already is no "if": the top and the step's own line say so.
      let isFarOff = dates.neededBy.map(isGoLive) == true && dates.slack ?? 0 > Self.twoWeeks
      let slack = dates.isOverdue ? Int.min : dates.isLate || isFarOff ? nil : pressing(step)
      return (Consequence(id: step.id, text: text, response: response, day: day), slack)
    }
    let answered = open.map(\.item).filter { !$0.response.isEmpty }
    let tight = open.filter { $0.item.response.isEmpty && $0.slack != nil }
    let room = max(0, Self.mostConsequences - answered.count)
    let least = tight.enumerated().sorted { first, second in
      let slack = (first.element.slack ?? 0, second.element.slack ?? 0)
      return slack.0 == slack.1 ? first.offset < second.offset : slack.0 < slack.1
    }.prefix(room)
    return byDay(answered) + byDay(least.map(\.element.item))
  }

  private func byDay(_ items: [Consequence]) -> [Consequence] {
    items.enumerated().sorted { first, second in
      let days = (first.element.day, second.element.day)
      return days.0 == days.1 ? first.offset < second.offset : days.0 < days.1
    }.map(\.element)
  }

  private func consequenceWords(
    _ step: Step, _ dates: StepDates, _ goLive: CivilDate
  ) -> String {
    let naming = StepNaming(title(of: step))
    let risk = "go-live on \(short(goLive)) is at risk."
    guard let day = dates.neededBy ?? dates.planned, !isGoLive(day) || dates.isLate else {
      return "If \(naming.inside) \(naming.isPlural ? "slip" : "slips"), \(risk)"
    }
    if day < schedule.today {
      let was = naming.isPlural ? "were" : "was"
      return "\(naming.opening) \(was) needed by \(short(day)) and \(naming.isNot) done yet: "
        + risk
    }
    if dates.isLate, let earliest = dates.earliestFinish, earliest > day {
      let be = naming.isPlural ? "are" : "is"
      return "\(naming.opening) \(be) needed by \(short(day)) and can be done by "
        + "\(short(earliest)) at the earliest: \(risk)"
    }
    let sentence = "If \(naming.inside) \(naming.isNot) done by \(short(day)), \(risk)"
    // One day late costing one day is what everybody expects; a missed decision day costs weeks.
    guard let missed = dates.goLiveIfMissed, missed - goLive > 4 else { return sentence }
    return sentence + " After that, the earliest go-live is \(short(missed))."
  }
}
