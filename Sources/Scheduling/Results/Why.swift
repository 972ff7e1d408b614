/// What the dates of one step hang on, as values; others make sentences of it.
public struct Why: Hashable, Sendable {
  /// What keeps a step from starting earlier.
  public enum Start: Hashable, Sendable {
    /// Nothing: it could start today.
    case today
    /// The day before which it cannot begin.
    case notBefore
    /// It waits for this step; ``Schedule/drivers(of:)`` has all of them.
    case step(Int)
    /// The buyer fixed its day.
    case pinned
    /// It is under way.
    case started
    /// It is finished.
    case done
    /// It is no longer to be done.
    case dropped
  }

  /// What keeps a step, once started, from being finished earlier than its work takes.
  public enum Finish: Hashable, Sendable {
    /// Nothing: it takes its time.
    case work
    /// It is ready on this day and waits for the gate, at its end or at its start.
    case gate(Int, ready: CivilDate)
    /// It cannot be finished before this step is.
    case step(Int)
    /// It may not be finished in this freeze.
    case freeze(Int)
    /// It is never finished, by its own calendar or gate, or because what it waits for is not.
    case never
  }

  /// Days lost inside a step.
  public struct Interruption: Hashable, Sendable {
    /// What takes them.
    public enum Cause: Hashable, Sendable {
      /// Somebody is away: a place in ``TaskNetwork/absences``.
      case absence(Int)
      /// Nothing may change: a place in ``TaskNetwork/freezes``.
      case freeze(Int)
    }

    /// What takes the most of them.
    public var cause: Cause
    /// How many working days are lost in all.
    public var workingDays: Int
  }

  /// Why a step is needed when it is.
  public enum Need: Hashable, Sendable {
    /// It is go-live, or nobody else waits for it.
    case goLive
    /// This step waits for it.
    case step(Int)
    /// Its day is fixed.
    case pinned
    /// It is finished.
    case done
    /// It comes after go-live, and nothing bounds it.
    case nothing
  }

  /// What its earliest start hangs on.
  public var start: Start
  /// What its earliest finish hangs on beside its length.
  public var finish: Finish
  /// What stops the work on the way, if anything does.
  public var interruption: Interruption?
  /// What its latest finish hangs on.
  public var need: Need
}
