public import Scheduling

/// A plan in the interchange format, as `tandem schedule --network` reads it.
///
/// The format holds only what moves dates, so that anyone can check the engine against another
/// scheduler. Steps, calendars and gates are known by name here and by place in ``network``.
///
///     let file = try NetworkFile(reading: text)
///     print(file.answer().prettyText)
public struct NetworkFile: Hashable, Sendable {
  /// The id of the step that is go-live.
  public static let goLiveID = "golive"

  /// The ids of the steps, in their order.
  public let ids: [String]
  /// The plan.
  public var network: TaskNetwork

  /// Reads one JSON object.
  ///
  /// - Throws: `.notJSON`, or `.refused` with the path of the first value that does not belong:
  ///   an unknown key, a malformed date, a name that nothing has, a step that waits for itself.
  public init(reading text: String) throws(InterchangeError) {
    try self.init(JSONValue(reading: text))
  }

  /// Reads one JSON object that is already parsed.
  public init(_ value: JSONValue) throws(InterchangeError) {
    var reader = NetworkReader()
    network = try reader.network(value)
    ids = reader.ids
  }

  /// The dates of every step as one JSON object, or the shortest loop.
  public func answer() -> JSONValue {
    let schedule = network.schedule()
    if schedule.hasLoop, let loop = network.shortestLoop() {
      return .object([
        .init("error", .string("cycle")),
        .init("cycle", .array(loop.map { .string(ids[$0]) })),
      ])
    }
    return .object([
      .init("earliestGoLive", JSONValue(schedule.earliestGoLive)),
      .init("feasible", .bool(schedule.isFeasible)),
      .init("steps", .array(ids.indices.map { step($0, schedule) })),
    ])
  }

  private func step(_ step: Int, _ schedule: Schedule) -> JSONValue {
    let drivers = schedule.drivers(of: step).map { driver in
      switch driver {
      case .today: "today"
      case .notBefore: "notBefore"
      case .pin: "pin"
      case .started: "started"
      case .done: "done"
      case .step(let other): ids[other]
      }
    }
    let flags = schedule.flags[step]
    return .object([
      .init("id", .string(ids[step])),
      .init("earliestStart", JSONValue(schedule.earliestStart[step])),
      .init("earliestFinish", JSONValue(schedule.earliestFinish[step])),
      .init("latestStart", JSONValue(schedule.latestStart[step])),
      .init("latestFinish", JSONValue(schedule.latestFinish[step])),
      .init("planFinish", JSONValue(schedule.plannedFinish[step])),
      .init("slack", JSONValue(schedule.slack[step])),
      .init("late", .bool(flags.contains(.late))),
      .init("onChain", .bool(flags.contains(.onChain))),
      .init("drivenBy", .array(drivers.map { .string($0) })),
      .init("pinClashDays", .integer(schedule.pinClash[step])),
    ])
  }
}
