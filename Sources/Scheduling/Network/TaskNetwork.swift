/// A plan as the engine sees it: steps, links, calendars, and the two days that bound it.
///
/// Steps, calendars, gates, freezes and absences are known by their place in these arrays. Any
/// value is legal: what contradicts itself comes back as a problem of the ``Schedule``.
///
///     let network = TaskNetwork(
///       today: jun15, goLive: oct15, calendars: [office],
///       steps: [.init(.workingDays(10)), .init(.milestone)],
///       links: [.init(from: 0, to: 1)], goLiveStep: 1)
///     network.schedule().latestFinish[0]   // the day by which the first step is needed
public struct TaskNetwork: Hashable, Sendable {
  /// The day on which the plan is looked at; it still counts as a usable day.
  public var today: CivilDate
  /// The day the buyer chose.
  public var goLive: CivilDate
  /// Everybody's calendars.
  ///
  /// The first is the home calendar, in which delays of go-live are counted.
  public var calendars: [WorkingCalendar]
  /// When people are away.
  public var absences: [Absence]
  /// Days on which bodies decide.
  public var gates: [GateDays]
  /// Times in which nothing may change.
  public var freezes: [Freeze]
  /// The steps.
  public var steps: [Step]
  /// Which step waits for which, in the order of entry: of a loop the last one entered is refused.
  public var links: [Link]
  /// The step that is go-live; `nil` for a milestone of the home calendar after everything.
  public var goLiveStep: Int?
  /// How many years after today are looked at before a step counts as never done; 1 to 1,000.
  public var horizonYears = 10

  /// A plan.
  public init(
    today: CivilDate, goLive: CivilDate, calendars: [WorkingCalendar] = [WorkingCalendar()],
    absences: [Absence] = [], gates: [GateDays] = [], freezes: [Freeze] = [], steps: [Step] = [],
    links: [Link] = [], goLiveStep: Int? = nil
  ) {
    self.today = today
    self.goLive = goLive
    self.calendars = calendars
    self.absences = absences
    self.gates = gates
    self.freezes = freezes
    self.steps = steps
    self.links = links
    self.goLiveStep = goLiveStep
  }

  /// One step waits for another.
  public struct Link: Hashable, Sendable {
    /// What waits for what.
    public enum Kind: UInt8, Hashable, Sendable {
      /// The later step starts after the earlier one is finished: "after X".
      case finishToStart
      /// The later step starts after the earlier one has started: "once X has started".
      case startToStart
      /// The later step is finished when the earlier one is: "done when X is done".
      case finishToFinish
    }

    /// The step that is waited for.
    public var from: Int
    /// The step that waits.
    public var to: Int
    /// What waits for what.
    public var kind: Kind
    /// Working days in between, in the calendar of the step that waits; may be negative.
    public var lag: Int

    /// A link between two steps.
    public init(from: Int, to: Int, kind: Kind = .finishToStart, lag: Int = 0) {
      self.from = from
      self.to = to
      self.kind = kind
      self.lag = lag
    }
  }

  /// Somebody is away.
  public struct Absence: Hashable, Sendable {
    /// Whose calendar it is, by its place in ``TaskNetwork/calendars``.
    public var calendar: Int
    /// Both ends included; either may be open.
    public var days: DateSpan
    /// The calendar of the person who can do the work meanwhile.
    public var deputy: Int?
    /// Whether that person does: on these days the deputy's calendar counts.
    public var isCovered: Bool

    /// An absence, by default one that nobody covers.
    public init(calendar: Int, days: DateSpan, deputy: Int? = nil, isCovered: Bool = false) {
      self.calendar = calendar
      self.days = days
      self.deputy = deputy
      self.isCovered = isCovered
    }
  }
}
