import PlanModel
import Scheduling

/// The plan as rows of bars, before anybody draws them.
struct TimelineChart: Equatable, Sendable {
  /// One row.
  enum Row: Equatable, Sendable {
    case heading(String)
    case step(StepBar)
    case lane(DayLane)
    case gap
  }

  /// One step.
  struct StepBar: Equatable, Sendable {
    let record: RecordID
    let number: Int
    /// The days it is planned on: as late as promises allow.
    var planned: ClosedRange<CivilDate>?
    /// The first days on which it could be done.
    var earliest: ClosedRange<CivilDate>?
    /// The last day on which it may be finished.
    var neededBy: CivilDate?
    /// Ready, and waiting for a decision day.
    var wait: ClosedRange<CivilDate>?
    /// Days on which somebody it needs is away and nobody covers.
    var away: [ClosedRange<CivilDate>] = []
    var doneOn: CivilDate?
    var isOver = false
    /// It takes no time: a moment and not a stretch.
    var isMoment = false
    /// It is on the chain that makes go-live as late as it is.
    var isOnChain = false
    var isLate = false
  }

  /// Days on which something is decided, or nothing can be done.
  struct DayLane: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
      case decision, away, closed
    }

    let name: String
    /// Who stands in, where somebody is away; told where there is room.
    let cover: String?
    let kind: Kind
    let days: [ClosedRange<CivilDate>]
  }

  private(set) var rows: [Row] = []
  /// Decision days first, then who is away, freezes, and when the companies are closed.
  private(set) var lanes: [DayLane] = []
  let first: CivilDate
  private(set) var last: CivilDate
  let goLive: CivilDate?

  /// The steps in the order of their rows.
  var steps: [StepBar] {
    rows.compactMap { row in
      if case .step(let bar) = row { bar } else { nil }
    }
  }

  /// The chart of a plan on the schedule's day.
  ///
  /// - Complexity: O(steps + links + days).
  static func of(_ plan: Plan, _ schedule: PlanSchedule) -> TimelineChart {
    var chart = TimelineChart(first: schedule.today, goLive: plan.goLive.known)
    chart.addSteps(plan, schedule)
    chart.addLanes(plan)
    return chart
  }

  private init(first: CivilDate, goLive: CivilDate?) {
    self.first = first
    self.goLive = goLive
    last = max(first + 13, goLive ?? first)
  }

  // MARK: Steps

  private mutating func addSteps(_ plan: Plan, _ schedule: PlanSchedule) {
    let away = Dictionary(
      plan.people.map { person in
        (person.id, person.absences.filter { $0.deputy == nil }.compactMap { $0.span.known })
      }, uniquingKeysWith: { first, _ in first })
    var number = 0
    for workstream in plan.workstreams {
      rows.append(.heading(workstream.name.isEmpty ? "(no name yet)" : workstream.name))
      for step in workstream.steps {
        number += 1
        var bar = bar(of: step, number, plan, schedule)
        for side in Side.allCases {
          let spans = step.owner(side).known.flatMap { away[$0] } ?? []
          bar.away += spans.compactMap { inside($0) }
        }
        let ends = [bar.planned?.upperBound, bar.earliest?.upperBound, bar.neededBy]
        last = max(last, ends.compactMap(\.self).max() ?? last)
        rows.append(.step(bar))
      }
      rows.append(.gap)
    }
  }

  private func bar(
    of step: Step, _ number: Int, _ plan: Plan, _ schedule: PlanSchedule
  ) -> StepBar {
    var bar = StepBar(record: step.id, number: number)
    switch step.state {
    case .done(let day): (bar.doneOn, bar.isOver) = (day ?? first, true)
    case .dropped: bar.isOver = true
    case .open, .started: break
    }
    guard !bar.isOver, step.isDated, let dates = schedule[step.id] else { return bar }
    bar.isMoment = step.duration.known == nil || step.duration.known == .milestone
    bar.isOnChain = dates.isOnChain
    bar.isLate = dates.isLate || dates.isOverdue
    bar.neededBy = dates.neededBy
    if let start = dates.earliestStart, let end = dates.earliestFinish {
      // Ready, it may still wait for its decision day: the work itself is done before.
      bar.earliest = (bar.isMoment ? end : min(start, end))...end
    }
    if let end = schedule.shownDay(of: step) {
      bar.planned = schedule.shownStart(of: step, endingOn: end, in: plan)...end
    }
    if case .gate(_, _, let ready, let decided)? = dates.cause, ready < decided {
      bar.wait = ready...decided
    }
    return bar
  }

  // MARK: Calendars

  private mutating func addLanes(_ plan: Plan) {
    if !plan.gates.isEmpty {
      let meetings = plan.meetings(from: first, through: last)
      lanes += plan.gates.map { gate in
        lane(gate.name, .decision, (meetings[gate.id] ?? []).map { $0...$0 })
      }
    }
    for person in plan.people {
      lanes += person.absences.compactMap { absence in
        absence.span.known.flatMap { inside($0) }.map { days in
          let deputy = absence.deputy.flatMap { plan.person($0)?.name.split(separator: " ").first }
          return lane("\(person.name) away", .away, [days], cover: deputy.map(String.init))
        }
      }
    }
    lanes += plan.freezes.compactMap { freeze in
      let days = freeze.spans(from: first, through: last).compactMap(inside)
      let name = freeze.name.isEmpty ? "No changes" : freeze.name
      return days.isEmpty ? nil : lane(name, .closed, days)
    }
    for side in Side.allCases {
      let days = daysOff(of: plan.workingCalendar(side))
      if !days.isEmpty {
        lanes.append(lane("\(plan.label(of: side)), closed", .closed, days))
      }
    }
  }

  /// The days on the chart that a company has off, a day that it works after all left out.
  private func daysOff(of calendar: WorkingCalendar) -> [ClosedRange<CivilDate>] {
    let span = calendar.offDays.compactMap { inside($0.days) }
    guard let start = span.map(\.lowerBound).min(), let end = span.map(\.upperBound).max() else {
      return []
    }
    return (0...(end - start)).map { start + $0 }.filter { calendar.dayOff($0) != nil }.stretches
  }

  private func lane(
    _ name: String, _ kind: DayLane.Kind, _ days: [ClosedRange<CivilDate>], cover: String? = nil
  ) -> DayLane {
    DayLane(name: name.isEmpty ? "(no name yet)" : name, cover: cover, kind: kind, days: days)
  }

  /// The part of a span that the chart shows.
  private func inside(_ span: DateSpan) -> ClosedRange<CivilDate>? {
    let (start, end) = (max(first, span.first ?? first), min(last, span.last ?? last))
    return start <= end ? start...end : nil
  }
}
