extension TaskNetwork {
  /// A time in which nothing may change: "no changes in the last two weeks of the quarter".
  public struct Freeze: Hashable, Sendable {
    /// What a freeze forbids.
    public enum Scope: Hashable, Sendable {
      /// Any work on its steps.
      case work
      /// That a step is finished; work goes on.
      case landings
    }

    /// Days around each day of a rule.
    public struct Recurring: Hashable, Sendable {
      /// The days that anchor it: the ends of the quarters.
      public var anchors: Recurrence
      /// The day from which the rule's periods are counted.
      public var start: CivilDate
      /// How many days before each anchor it begins.
      public var daysBefore: Int
      /// How many days after each anchor it still lasts.
      public var daysAfter: Int

      /// A freeze around each anchor.
      public init(anchors: Recurrence, start: CivilDate, daysBefore: Int, daysAfter: Int = 0) {
        self.anchors = anchors
        self.start = start
        self.daysBefore = max(-3_660, min(daysBefore, 3_660))
        self.daysAfter = max(-3_660, min(daysAfter, 3_660))
      }
    }

    /// When, both ends included.
    public var days: [DateSpan]
    /// When, again and again.
    public var recurring: Recurring?
    /// The steps it holds for.
    public var steps: [Int]
    /// What it forbids.
    public var scope: Scope

    /// A freeze of some steps.
    public init(
      days: [DateSpan], recurring: Recurring? = nil, steps: [Int], scope: Scope = .work
    ) {
      self.days = days
      self.recurring = recurring
      self.steps = steps
      self.scope = scope
    }

    /// All its spans that touch the days from `first` to `last`, those of its rule last.
    public func spans(first: CivilDate, last: CivilDate) -> [DateSpan] {
      guard let recurring else { return days }
      let anchors = recurring.anchors.occurrences(
        from: first - max(0, recurring.daysAfter), start: recurring.start,
        through: last + max(0, recurring.daysBefore))
      return days
        + anchors.compactMap { anchor in
          DateSpan(first: anchor - recurring.daysBefore, last: anchor + recurring.daysAfter)
        }
    }
  }
}
