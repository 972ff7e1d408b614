/// The dates of every step, both ways, and what they hang on.
///
/// Arrays stand beside the steps. Earliest dates answer "what if all goes well from today", latest
/// dates "by when or else". A day that does not exist is `nil`: no meeting is early enough, or the
/// work never ends.
public struct Schedule: Sendable {
  /// The first day of each step; a milestone's own day.
  public let earliestStart: [CivilDate?]
  /// The last day of each step.
  public let earliestFinish: [CivilDate?]
  /// The day on which each step must be begun, or go-live is missed.
  public let latestStart: [CivilDate?]
  /// The day by which each step is needed, or go-live is missed: a meeting or a working day.
  public let latestFinish: [CivilDate?]
  /// The latest day of each step that also keeps every promise.
  public let plannedFinish: [CivilDate?]
  /// The latest day of each step that keeps its own promise, whatever was promised of those that
  /// wait for it; `nil` where it has none.
  public let promisedFinish: [CivilDate?]
  /// The day for the plan's date column: as `plannedFinish`, but a promise that cannot be kept, by
  /// itself or by what is promised before it, counts for the first day on which it could.
  public let keepableFinish: [CivilDate?]
  /// The day on which each step must be begun to be finished on that one.
  public let keepableStart: [CivilDate?]
  /// How many of its own working days each step can slip with all others on time; negative when it
  /// is short of them, `nil` when nothing bounds it or no day would do.
  public let slack: [Int?]
  /// As `slack`, but of a step whose day is fixed how many days after it those that wait for the
  /// step would bear.
  public let spare: [Int?]
  /// What is to be said of each step.
  public let flags: [StepFlags]
  /// What each step's dates hang on.
  public let why: [Why]
  /// By how many calendar days each pinned step is fixed too early.
  public let pinClash: [Int]
  /// The slack of go-live itself.
  public let planSlack: Int?
  /// The first day on which go-live can be, `nil` when never within the horizon.
  public let earliestGoLive: CivilDate?
  /// The same if nothing is finished before the day it is promised for.
  public let earliestGoLiveOnPromises: CivilDate?
  /// Whether go-live can be on its day and no pin contradicts what comes before it.
  public let isFeasible: Bool
  /// How many working days of the home calendar the earliest go-live lies after its day, or 0.
  public let workingDaysLate: Int
  /// The latest finishes that would hold the earliest go-live, when its own day cannot be met.
  public let achievableFinish: [CivilDate?]?
  /// The days on which they must be begun for that.
  public let achievableStart: [CivilDate?]?
  /// What contradicts itself.
  public let problems: [ScheduleProblem]

  /// The first day on which a step could be finished if its own day were not fixed.
  public func earliestFinishIfFree(_ step: Int) -> CivilDate? {
    forward.finishIfFree(step, layout).date
  }

  /// The last day on which a step could be finished if its own day were not fixed: go-live is
  /// missed after it, and not before.
  public func latestFinishIfFree(_ step: Int) -> CivilDate? {
    ShownDates(layout: layout).latestFinishIfFree(step, latest).date
  }

  /// Whether the day of a step is the one it is fixed on.
  public func isFixed(_ step: Int) -> Bool { layout.nodes[step].kind == .pinned }

  /// Whether some link closed a loop and is not scheduled.
  public var hasLoop: Bool { !layout.refused.closing.isEmpty }

  let network: TaskNetwork
  let layout: Layout
  let forward: ForwardPass
  let latest: BackwardPass
  let drivers: Drivers
}

extension TaskNetwork {
  /// All dates of the plan.
  ///
  /// Total: loops, clashes and dates that cannot be met are values in the result.
  ///
  /// - Complexity: O(steps + links), plus the tables: O(days) for each distinct set of calendars.
  public func schedule() -> Schedule {
    let near = Passes(self, isExtended: false)
    return Schedule(self, near.endsOutside ? Passes(self, isExtended: true) : near)
  }

  /// The shortest loop among the links, from its first step on; `nil` when there is none.
  ///
  /// - Complexity: O(steps * links) when there is a loop.
  public func shortestLoop() -> [Int]? {
    let layout = Layout(self, isExtended: false)
    if let link = layout.refused.meaningless.first(where: { links[$0].from == links[$0].to }) {
      return [links[link].from]
    }
    guard !layout.refused.closing.isEmpty else { return nil }
    let own = steps.indices
    let taken = links.indices.filter {
      own.contains(links[$0].from) && own.contains(links[$0].to)
    }
    return LoopSearch(links: links, count: steps.count).shortestLoop(taken)
  }
}

/// The passes over one layout.
struct Passes {
  let layout: Layout
  let forward: ForwardPass
  let latest: BackwardPass

  init(_ network: TaskNetwork, isExtended: Bool) {
    layout = Layout(network, isExtended: isExtended)
    forward = ForwardPass(layout)
    latest = BackwardPass(layout, goLive: layout.goLiveDay)
  }

  /// Whether longer tables might give a day where these have none.
  var endsOutside: Bool {
    forward.finish.contains(.never) || latest.start.contains(.none)
  }
}
