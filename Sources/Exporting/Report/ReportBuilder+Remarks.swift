import Phrasing
import PlanModel
import Scheduling

/// What a reader must know of a step beyond who and when.
extension ReportBuilder {
  mutating func remarks(on step: Step, planned: CivilDate?) -> [String] {
    var remarks: [String] = []
    if !isClosed(step), let needed = schedule[step.id]?.neededBy, let planned,
      // What is overdue or late says so beside its day.
      step.due.known != nil, planned != needed, !isGoLive(needed),
      schedule[step.id]?.isOverdue == false,
      schedule[step.id]?.isLate == false
    {
      remarks.append("Needed by \(short(needed)) at the latest")
    }
    if isOnlyEarliest(step) {
      let held = schedule[step.id]?.achievable == nil ? nil : schedule.earliestGoLive
      remarks.append(
        held.map { "Holds go-live on \(short($0)), the earliest possible" }
          ?? "That is the earliest day possible")
    }
    if let moved = promiseMoved(of: step, to: planned) { remarks.append(moved) }
    if case .words(let words) = step.due, planned != nil {
      remarks.append("Promised for \(words.printable.quoted)")
    }
    if let duration = step.duration.known, duration != .milestone,
      basis(step.id, .duration) == .assumed
    {
      remarks.append(fact("Takes \(DurationWords.words(for: duration))", .assumed).marked)
    }
    let counterparts = step.counterparts.filter { people[$0] != nil }.map { introduction($0) }
    if !counterparts.isEmpty { remarks.append("With \(counterparts.enumeration)") }
    remarks += cover(of: step, planned: planned)
    if step.isAfterGoLive { remarks.append("After go-live") }
    return remarks + declines(of: step)
  }

  /// "Promised for Wed 5 Aug, when Femi Ojo is away": why another day is printed than was promised.
  private func promiseMoved(of step: Step, to planned: CivilDate?) -> String? {
    guard let due = step.due.known, let planned, planned < due, step.pin.known == nil,
      !isClosed(step), let dates = schedule[step.id], !dates.isPromiseBroken, !dates.isLate,
      dates.neededBy.map({ $0 >= due }) ?? true
    else { return nil }
    return "Promised for \(short(due))" + (reasonOff(due, step).map { ", \($0)" } ?? "")
  }

  /// Why the people of a step do not work on a day.
  private func reasonOff(_ day: CivilDate, _ step: Step) -> String? {
    let sides = Side.allCases.filter { !step.owner($0).isUnsaid }
    for owner in sides.compactMap({ people[step.owner($0).known ?? step.id] }) {
      let isAway = owner.absences.contains {
        $0.deputy == nil && $0.span.known?.contains(day) == true
      }
      if isAway { return "when \(shortName(owner.id)) is away" }
    }
    for side in sides.isEmpty ? [.buyer] : sides {
      let calendar = plan.workingCalendar(side)
      guard !calendar.isWorking(day) else { continue }
      let name = calendar.dayOff(day)?.label.printable ?? ""
      return name.isEmpty ? "which is no working day" : "which is \(name)"
    }
    return nil
  }

  /// Whether nothing but go-live itself is a bound: the top of the page says that day.
  func isGoLive(_ day: CivilDate) -> Bool { schedule.goLive.map { day >= $0 } ?? false }

  /// Whether no day of it holds go-live, so that only its earliest one can be printed.
  private func isOnlyEarliest(_ step: Step) -> Bool {
    guard schedule.goLive != nil, let dates = schedule[step.id], step.isDated, !isClosed(step),
      !step.isAfterGoLive,
      step.pin.known == nil, step.due.known == nil
    else { return false }
    return dates.planned == nil && dates.neededBy == nil && dates.earliestFinish != nil
  }

  /// Who covers for an owner who is away while the step runs.
  private mutating func cover(of step: Step, planned: CivilDate?) -> [String] {
    guard !isClosed(step) else { return [] }
    let latest = schedule[step.id]?.latestStart ?? schedule.today
    let end = planned ?? latest
    // Whoever was away before today is back, whenever the step should have been begun.
    let start = max(schedule.today, min(latest, end))
    return Side.allCases.compactMap { step.owner($0).known }.flatMap { owner -> [String] in
      let absences = people[owner]?.absences ?? []
      return absences.compactMap { absence in
        guard let span = absence.span.known, (span.first ?? start) <= max(start, end),
          (span.last ?? start) >= start
        else { return nil }
        let through = span.last.map { " through \(short($0))" } ?? ""
        guard let deputy = person(absence.deputy) else {
          return "\(shortName(owner)) is away\(through); nobody covers yet"
        }
        return "\(introduction(deputy.id)) covers while \(shortName(owner)) is away\(through)"
      }
    }
  }

  /// Read-back answers that say no and still stand.
  private func declines(of step: Step) -> [String] {
    document.marks(on: step.id).compactMap { state, stands in
      guard stands, state.mark.verdict == .dispute else { return nil }
      let who =
        state.mark.person.map { name($0) }
        ?? document.author(of: state.session)?.name.printable ?? "Someone"
      let words = state.mark.words?.printable ?? ""
      return words.isEmpty ? "\(who) does not agree" : "\(who) does not agree: \(words.quoted)"
    }
  }
}
