import PlanModel
import Scheduling

/// What only this terminal knows of the timeline: the step chosen, how near one looks, and where.
struct TimelinePane: Equatable, Sendable {
  /// How many days a column stands for.
  enum Zoom: Int, CaseIterable, Sendable {
    /// As many as bring the whole plan on the screen.
    case whole
    /// Two columns a week.
    case months
    /// A column a day.
    case weeks
    /// Three columns a day.
    case days

    var title: String {
      switch self {
      case .whole: "the whole plan"
      case .months: "months"
      case .weeks: "weeks"
      case .days: "days"
      }
    }
  }

  var selection: RecordID?
  var zoom = Zoom.whole
  /// Days between the first day of the plan and the first on the screen.
  var offset = 0
}

extension Session {
  /// The timeline, when it is shown.
  var chart: TimelineChart? {
    if case .chart(let chart) = page.content { chart } else { nil }
  }

  /// Chooses a step so many rows further.
  mutating func moveOnTimeline(by step: Int) {
    guard let steps = chart?.steps, !steps.isEmpty else { return }
    let here = steps.firstIndex { $0.record == timeline.selection } ?? 0
    let next = steps[min(max(0, here + step), steps.count - 1)]
    timeline.selection = next.record
    if let day = (next.planned ?? next.earliest)?.upperBound { bringIntoView(day) }
  }

  /// Moves what is on the screen by quarters of its width.
  mutating func scrollTimeline(by quarters: Int) {
    guard let scale = timelineScale, let chart else { return }
    let most = max(0, chart.last - chart.first - scale.dayCount + 1)
    let wanted = timeline.offset + quarters * max(1, scale.dayCount / 4)
    timeline.offset = min(max(0, wanted), most)
  }

  /// Looks nearer or from farther off, with the chosen step in view.
  mutating func zoomTimeline(by step: Int) {
    guard let scale = timelineScale else { return }
    let all = nearer(on: scale.columns)
    // What was chosen on a narrower screen may be no nearer here than the whole plan.
    let next = all.firstIndex(of: timeline.zoom).map { $0 + step } ?? max(0, step)
    guard all.indices.contains(next) else {
      let isWhole = step < 0 || all.count == 1
      return say(
        isWhole ? "This is the whole plan." : "A column is a third of a day: no nearer.")
    }
    timeline.zoom = all[next]
    moveOnTimeline(by: 0)
    say("Showing \(timeline.zoom.title).")
  }

  /// The whole plan, and what shows fewer days than that: on a wide screen a short plan is nearer
  /// as a whole than in months.
  private func nearer(on columns: Int) -> [TimelinePane.Zoom] {
    TimelinePane.Zoom.allCases.filter { zoom in
      guard zoom != .whole, let chart else { return true }
      var pane = timeline
      pane.zoom = zoom
      return TimelineScale(chart, pane, columns: columns).dayCount < chart.last - chart.first + 1
    }
  }

  /// Shows a day at the left edge or, from the end, at the right one.
  mutating func showOnTimeline(_ day: CivilDate?) {
    guard let day else { return say("There is no go-live date yet.") }
    bringIntoView(day)
  }

  private mutating func bringIntoView(_ day: CivilDate) {
    guard let scale = timelineScale, let chart else { return }
    let place = day - chart.first
    if timeline.zoom == .whole {
      timeline.offset = 0
    } else if place < timeline.offset {
      timeline.offset = max(0, place - scale.dayCount / 4)
    } else if place >= timeline.offset + scale.dayCount {
      timeline.offset = max(0, place - scale.dayCount * 3 / 4)
    }
  }

  private var timelineScale: TimelineScale? {
    chart.map { chart in
      TimelineScale(
        chart, timeline, columns: TimelineView.split(layout.main).chart.columns)
    }
  }
}
