public import Scheduling

/// The days that stand beside a step wherever one is shown: page, timeline, document.
extension PlanSchedule {
  /// The day of a step: its own when it is done or fixed, else the one it is planned for.
  ///
  /// A planned day that has passed, or that the step cannot keep, gives way to the promise, to the
  /// day that holds the earliest possible go-live, or to the first on which the step can be done.
  /// What waits for a step may have been promised for a day before the step can be done: then the
  /// planned day lies before that, though the step has time to spare. A promise of its own that
  /// can be kept is its day, though what waits for it be promised for an earlier one: both were
  /// said.
  /// - Returns: `nil` where nobody gave the step a length, a day or a decision day: what is
  ///   computed for it then is go-live's day, and nobody's promise.
  public func shownDay(of step: Step) -> CivilDate? {
    switch step.state {
    case .done(let day?): return day
    case .dropped: return nil
    case .done(nil), .open, .started: break
    }
    if let day = step.pin.known { return day }
    let dates = step.isDated ? self[step.id] : nil
    let bound = dates?.promised ?? dates?.planned ?? dates?.neededBy
    if let bound, step.state.isOver { return bound }
    let isShort = (dates?.slack ?? 0) < 0
    if let bound, !isShort, bound >= max(today, dates?.earliestFinish ?? today) { return bound }
    return step.due.known ?? dates?.achievable ?? dates?.earliestFinish
  }

  /// The first day of its bar, which ends on `end`: the day its people begin to be done by then.
  ///
  /// For a promise that no pass knows, it is as many of their days before `end` as it takes.
  public func shownStart(of step: Step, endingOn end: CivilDate, in plan: Plan) -> CivilDate {
    if case .started(let day?, _) = step.state { return min(day, end) }
    guard let duration = step.duration.known, duration != .milestone else { return end }
    let dates = self[step.id]
    let known = [
      (dates?.plannedStart, dates?.planned), (dates?.latestStart, dates?.neededBy),
      (dates?.achievableStart, dates?.achievable), (dates?.earliestStart, dates?.earliestFinish),
    ]
    for case (let start?, end?) in known { return min(start, end) }
    let calendar = plan.workingCalendar(of: step)
    let days = max(1, duration.days(in: calendar.week))
    if duration.countsEveryDay {
      return calendar.workingDay(onOrAfter: end - (days - 1)).map { min($0, end) } ?? end
    }
    guard let last = calendar.workingDay(onOrBefore: end) else { return end }
    return days == 1 ? last : calendar.day(days - 1, before: last) ?? last
  }
}

extension Plan {
  /// The days on which all people of a step work: those of their companies, without those on which
  /// one of them is away and nobody covers.
  func workingCalendar(of step: Step) -> WorkingCalendar {
    let sides = Side.allCases.filter { !step.owner($0).isUnsaid }
    var calendar = workingCalendar(sides.first ?? .buyer)
    if sides.count > 1 {
      let other = workingCalendar(.seller)
      calendar = calendar.adding(
        week: WorkingWeek(rawValue: calendar.week.rawValue & other.week.rawValue),
        off: other.offDays)
    }
    let away = sides.compactMap { person(step.owner($0).known) }.flatMap(\.absences)
      .filter { $0.deputy == nil }.compactMap(\.span.known)
    return away.isEmpty
      ? calendar : calendar.adding(off: away.map { .init(days: $0, source: .absence) })
  }
}
