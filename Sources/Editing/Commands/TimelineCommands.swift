import PlanModel

extension CommandTable {
  /// On the timeline.
  static let timelineCommands: [Command] = [
    Command(
      .stepUp, "Step above", "Chooses the step above.", keys: [KeyBinding(.timeline, "<up>")],
      obstacle: noSteps, perform: { $0.moveOnTimeline(by: -1) }),
    Command(
      .stepDown, "Step below", "Chooses the step below.", keys: [KeyBinding(.timeline, "<down>")],
      obstacle: noSteps, perform: { $0.moveOnTimeline(by: 1) }),
    Command(
      .stepsUp, "Ten steps up", "Chooses the step ten above.",
      keys: [KeyBinding(.timeline, "<pageup>")], obstacle: noSteps,
      perform: { $0.moveOnTimeline(by: -10) }),
    Command(
      .stepsDown, "Ten steps down", "Chooses the step ten below.",
      keys: [KeyBinding(.timeline, "<pagedown>")], obstacle: noSteps,
      perform: { $0.moveOnTimeline(by: 10) }),
    Command(
      .earlier, "Earlier", "Shows earlier days.", keys: [KeyBinding(.timeline, "<left>")],
      obstacle: whole, perform: { $0.scrollTimeline(by: -1) }),
    Command(
      .later, "Later", "Shows later days.", keys: [KeyBinding(.timeline, "<right>")],
      obstacle: whole, perform: { $0.scrollTimeline(by: 1) }),
    Command(
      .nearer, "Nearer", "Shows fewer days: the whole plan, months, weeks, days.",
      keys: [KeyBinding(.timeline, "+"), KeyBinding(.timeline, "=")], obstacle: notShown,
      perform: { $0.zoomTimeline(by: 1) }),
    Command(
      .farther, "Farther", "Shows more days.", keys: [KeyBinding(.timeline, "-")],
      obstacle: notShown, perform: { $0.zoomTimeline(by: -1) }),
    Command(
      .toToday, "Today", "Shows the days from today on.", keys: [KeyBinding(.timeline, "<home>")],
      obstacle: notShown, perform: { $0.showOnTimeline($0.today) }),
    Command(
      .toGoLive, "Go-live", "Shows the days around go-live.",
      keys: [KeyBinding(.timeline, "<end>")], obstacle: notShown,
      perform: { $0.showOnTimeline($0.plan.goLive.known) }),
    Command(
      .openStep, "Open in the plan", "Shows the step on the plan page, to be edited.",
      keys: [KeyBinding(.timeline, "<enter>")],
      obstacle: { $0.stepAtCursor == nil ? "No step is chosen." : nil },
      perform: { session in
        guard let step = session.stepAtCursor else { return }
        session.reveal(step)
        session.outline.open.insert(step)
      }),
  ]

  private static let notShown: @Sendable (Session) -> String? = {
    $0.chart == nil ? "The timeline is not shown." : nil
  }

  /// There is nothing to scroll while all of it is on the screen.
  private static let whole: @Sendable (Session) -> String? = { session in
    notShown(session)
      ?? (session.timeline.zoom == .whole ? "The whole plan is on the screen. + goes nearer." : nil)
  }

  private static let noSteps: @Sendable (Session) -> String? = { session in
    guard let chart = session.chart else { return "The timeline is not shown." }
    return chart.steps.isEmpty ? "There are no steps yet." : nil
  }
}
