/// One step as the passes see it: plain numbers, read together, so kept together.
struct Node {
  /// What decides the dates of a step.
  enum Kind: UInt8 {
    /// Its links, its gate and its calendar.
    case open
    /// What remains of it, from today.
    case started
    /// The buyer's word.
    case pinned
    /// What has happened.
    case done
    /// Nothing: it passes on what it waits for.
    case dropped
  }

  var kind: Kind = .open
  /// The row of its working days.
  var row: Int32 = 0
  /// The same without absences and freezes, or `row` when there are none.
  var untroubledRow: Int32 = 0
  /// The row of the days on which it may be finished.
  var landingRow: Int32 = 0
  /// Working days; 0 for a milestone.
  var duration: Int32 = 0
  /// The gate, or -1.
  var gate: Int32 = -1
  var cutoff: Int32 = 0
  var gateHoldsStart = false
  /// It cannot start before the end of this day: yesterday, or the not-before day.
  var earliest: Boundary = .none
  /// The promised day, or `.never`.
  var due: Boundary = .never
  /// The days of a pinned or finished step.
  var fixedStart: Boundary = .none
  var fixedFinish: Boundary = .none

  /// Whether its length is of the calendar, weekends and all.
  var countsEveryDay = false

  var isMilestone: Bool { duration == 0 }
}

/// A link, stored with the step that waits.
struct IncomingLink {
  var from: Int32
  var lag: Int32
  /// The place in ``TaskNetwork/links``, or -1 for "go-live waits for everything".
  var link: Int32
  var kind: TaskNetwork.Link.Kind
}
