/// A boundary: the end of this day, counted like ``CivilDate/number``.
///
/// Inside the engine a step is a pair of boundaries. It may begin after the end of `start` and is
/// finished at the end of `finish`; a milestone has both on one day. That removes every off-by-one
/// between tasks and milestones.
typealias Boundary = Int32

extension Boundary {
  /// There is no day that would do.
  static let none: Boundary = -1_000_000_000
  /// No day is late enough: the work never ends, or nothing bounds it.
  static let never: Boundary = 1_000_000_000

  /// Whether this is a day, not a mark.
  var isDay: Bool { self > -500_000_000 && self < 500_000_000 }

  /// The day, or `nil` for a mark.
  var date: CivilDate? { isDay ? CivilDate(number: self) : nil }
}

/// Days numbered once, so that "ten working days later" is two look-ups.
///
/// For each row of working days: `rank`, how many there are up to a day, and `nth`, the k-th one.
/// For each gate: the first meeting on or after a day and the last one on or before it.
struct DayTables {
  /// The first day of the tables.
  let first: Boundary
  /// How many days they hold.
  let span: Int
  private(set) var rows: Int32 = 0
  private(set) var rank: [Int32] = []
  private(set) var nth: [Boundary] = []
  private(set) var next: [Boundary] = []
  private(set) var last: [Boundary] = []
  private var lastMeeting: [Boundary] = []

  init(first: Boundary, last: Boundary) {
    self.first = first
    span = Int(last - first) + 1
  }

  /// Adds a row of working days, one place a day.
  mutating func addRow(_ mask: [UInt8]) -> Int32 {
    var ranks = [Int32](repeating: 0, count: span)
    var days = [Boundary](repeating: .never, count: span + 2)
    days[0] = .none
    var count = 0
    // Written without a branch: a day that is not worked is overwritten by the next one that is.
    for index in ranks.indices {
      days[count &+ 1] = first &+ Int32(truncatingIfNeeded: index)
      count &+= Int(mask[index])
      ranks[index] = Int32(truncatingIfNeeded: count)
    }
    days[count + 1] = .never
    rank += ranks
    nth += days
    rows += 1
    return rows - 1
  }

  /// Adds a gate's days, in order.
  mutating func addGate(_ days: [Boundary]) -> Int {
    var upcoming = [Boundary](repeating: .never, count: span)
    var past = [Boundary](repeating: days.last ?? .none, count: span)
    var before: Boundary = .none
    var index = 0
    for meeting in days {
      let place = Int(meeting - first)
      while index <= min(place, span - 1) {
        upcoming[index] = meeting
        past[index] = index == place ? meeting : before
        index += 1
      }
      before = meeting
    }
    next += upcoming
    last += past
    lastMeeting.append(days.last ?? .none)
    return lastMeeting.count - 1
  }

  /// How many days of the row are on or before the day.
  @inline(__always)
  func rank(_ row: Int32, _ day: Boundary) -> Int32 {
    guard day >= first else { return 0 }
    return rank[Int(row) &* span &+ min(Int(day &- first), span &- 1)]
  }

  /// The k-th day of the row, from 1; `.none` below, `.never` above.
  @inline(__always)
  func nth(_ row: Int32, _ place: Int32) -> Boundary {
    nth[Int(row) &* (span &+ 2) &+ max(0, min(Int(place), span &+ 1))]
  }

  /// The first day of the row on or after the day.
  @inline(__always)
  func dayOnOrAfter(_ row: Int32, _ day: Boundary) -> Boundary {
    nth(row, rank(row, day &- 1) &+ 1)
  }

  /// The last day of the row on or before the day.
  @inline(__always)
  func dayOnOrBefore(_ row: Int32, _ day: Boundary) -> Boundary {
    day == .never ? .never : nth(row, rank(row, day))
  }

  /// The first meeting on or after the day.
  @inline(__always)
  func meetingOnOrAfter(_ gate: Int, _ day: Boundary) -> Boundary {
    guard day > first else { return next[gate &* span] }
    let index = Int(day &- first)
    return index < span ? next[gate &* span &+ index] : .never
  }

  /// The last meeting on or before the day.
  @inline(__always)
  func meetingOnOrBefore(_ gate: Int, _ day: Boundary) -> Boundary {
    guard day >= first else { return .none }
    let index = Int(day &- first)
    return index < span ? last[gate &* span &+ index] : lastMeeting[gate]
  }

  /// `lag` working days later; earlier when negative.
  @inline(__always)
  func shifted(_ row: Int32, _ day: Boundary, by lag: Int32) -> Boundary {
    guard lag != 0, day.isDay else { return day }
    return nth(row, rank(row, day) &+ lag)
  }

  /// The latest day that is shifted to `day` or before it: the adjoint of ``shifted(_:_:by:)``.
  @inline(__always)
  func unshifted(_ row: Int32, _ day: Boundary, by lag: Int32) -> Boundary {
    guard lag != 0, day.isDay else { return day }
    let beyond = nth(row, rank(row, day) &- lag &+ 1)
    return beyond.isDay ? beyond &- 1 : beyond
  }
}
