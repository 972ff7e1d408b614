public import PlanModel
public import Scheduling

/// The plan as bars from today to go-live, before anybody draws them.
public struct Timeline: Hashable, Sendable {
  /// The first day drawn: today.
  public var first: CivilDate
  /// The last day drawn: go-live, or the last step when that is later.
  public var last: CivilDate
  /// The day the plan works back from; `nil` while it is open.
  public var goLive: CivilDate?
  /// One lane a block that has anything to draw, then one for absences and freezes.
  public var lanes: [Lane]

  /// The bars of one block.
  public struct Lane: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// Its bars, by first day.
    public var bars: [Bar]
  }

  /// One step, or one stretch of days without work.
  public struct Bar: Hashable, Sendable {
    /// How it is drawn; never by colour alone.
    public enum Look: String, Hashable, Sendable {
      case open, done, atRisk, away
    }

    /// Its record.
    public var id: RecordID
    /// What it is called.
    public var label: String
    /// Its first day, not before the timeline's.
    public var first: CivilDate
    /// Its last day.
    public var last: CivilDate
    /// Whether it is a moment and not a stretch.
    public var isMoment: Bool
    /// How it is drawn.
    public var look: Look
  }
}

extension ReportBuilder {
  /// `nil` while no step has a date.
  func timeline(_ report: PlanReport) -> Timeline? {
    let today = schedule.today
    let days = report.steps.filter { $0.status != .dropped }.compactMap(\.day)
    guard let last = (days + [report.goLive].compactMap { $0 }).max(), !days.isEmpty, last > today
    else { return nil }
    var lanes = report.workstreams.compactMap { block -> Timeline.Lane? in
      let bars = block.steps.compactMap { bar($0, from: today) }
      guard !bars.isEmpty else { return nil }
      return Timeline.Lane(name: block.name, bars: bars.sorted { $0.first < $1.first })
    }
    let away = awayBars(from: today, to: last)
    if !away.isEmpty { lanes.append(Timeline.Lane(name: "Away or closed", bars: away)) }
    guard !lanes.isEmpty else { return nil }
    return Timeline(first: today, last: last, goLive: report.goLive, lanes: lanes)
  }

  private func bar(_ row: StepRow, from today: CivilDate) -> Timeline.Bar? {
    guard let day = row.day, row.status != .dropped else { return nil }
    if row.status == .done, day < today { return nil }
    let start = row.bounds.barStart ?? day
    let look: Timeline.Bar.Look =
      row.status == .done ? .done : row.isAtRisk ? .atRisk : .open
    return Timeline.Bar(
      id: row.id, label: row.title.text, first: max(today, start), last: max(today, day),
      isMoment: start == day, look: look)
  }

  private func awayBars(from today: CivilDate, to last: CivilDate) -> [Timeline.Bar] {
    func bar(_ id: RecordID, _ label: String, _ span: DateSpan?) -> Timeline.Bar? {
      guard let span else { return nil }
      let first = max(today, span.first ?? today)
      let end = min(last, span.last ?? last)
      guard first <= end else { return nil }
      return Timeline.Bar(
        id: id, label: label, first: first, last: end, isMoment: false, look: .away)
    }
    let absences = plan.people.flatMap { person in
      person.absences.compactMap { bar($0.id, "\(name(person.id)) away", $0.span.known) }
    }
    let freezes = plan.freezes.flatMap { freeze in
      let name = freeze.name.printable
      return freeze.spans(from: today, through: last).compactMap {
        bar(freeze.id, name.isEmpty ? "No changes" : name, $0)
      }
    }
    return (absences + freezes).sorted { $0.first < $1.first }
  }
}
