extension TaskNetwork {
  /// One thing to be done, reduced to what moves its dates.
  public struct Step: Hashable, Sendable {
    /// How far it is.
    public enum State: Hashable, Sendable {
      /// Not begun.
      case open
      /// Begun on a day; so many days of its duration's unit (weeks counted as days) remain.
      case started(on: CivilDate, remaining: Int)
      /// Finished on a day.
      case done(on: CivilDate)
      /// No longer to be done. It takes no time; who waited for it waits for what it waited for.
      case dropped
    }

    /// A gate the step needs.
    public struct GateUse: Hashable, Sendable {
      /// Which end of the step the gate holds.
      public enum End: Hashable, Sendable {
        /// The step is finished at the gate, like an approval.
        case finish
        /// The step begins at the gate, like a kick-off in the staff meeting.
        case start
      }

      /// The gate's place in ``TaskNetwork/gates``.
      public var gate: Int
      /// How many working days before the gate the papers must be ready; for ``End/finish`` only.
      public var cutoff: Int
      /// Which end it holds.
      public var end: End

      /// A gate at the end of a step, or at its start.
      public init(_ gate: Int, cutoff: Int = 0, end: End = .finish) {
        self.gate = gate
        self.cutoff = cutoff
        self.end = end
      }
    }

    /// Whose work it is: places in ``TaskNetwork/calendars``, all of which must work.
    ///
    /// Empty: the home calendar.
    public var calendars: [Int]
    /// How long it takes.
    public var duration: StepDuration
    /// The gate it needs.
    public var gate: GateUse?
    /// The day it is fixed on, by the buyer's word: the milestone's day, the work's last day.
    public var pin: CivilDate?
    /// The day by which it is promised.
    ///
    /// It bounds planned dates, never the latest ones.
    public var due: CivilDate?
    /// The day before which it cannot be begun.
    public var notBefore: CivilDate?
    /// How far it is.
    public var state: State
    /// Whether it comes after go-live on purpose.
    public var isAfterGoLive: Bool

    /// A step; by default open and bound by nothing.
    public init(
      _ duration: StepDuration, calendars: [Int] = [], gate: GateUse? = nil,
      pin: CivilDate? = nil, due: CivilDate? = nil, notBefore: CivilDate? = nil,
      state: State = .open, isAfterGoLive: Bool = false
    ) {
      self.calendars = calendars
      self.duration = duration
      self.gate = gate
      self.pin = pin
      self.due = due
      self.notBefore = notBefore
      self.state = state
      self.isAfterGoLive = isAfterGoLive
    }
  }
}
