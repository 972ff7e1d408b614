import Scheduling

/// Turns one JSON object into a plan, names into places.
struct NetworkReader {
  private(set) var ids: [String] = []
  private var calendars: [String: Int] = [:]
  private var gates: [String: Int] = [:]
  private var steps: [String: Int] = [:]

  mutating func network(_ value: JSONValue) throws(InterchangeError) -> TaskNetwork {
    var fields = try Fields(value, path: "")
    var network = TaskNetwork(
      today: try fields.requiredDate("today"), goLive: try fields.requiredDate("goLive"))
    let described = try fields.object("calendars")
    if !described.isEmpty { network.calendars = try readCalendars(described) }
    for (path, name, value) in try fields.object("gates") {
      guard case .array(let days) = value else {
        throw .refused(path: path, reason: "\(value.text) is not a list")
      }
      var dates: [CivilDate] = []
      for (index, day) in days.enumerated() { dates.append(try day.date("\(path)[\(index)]")) }
      gates[name] = network.gates.count
      network.gates.append(GateDays(days: dates))
    }
    for (path, value) in try fields.list("steps") {
      network.steps.append(try step(Fields(value, path: path)))
    }
    for (path, value) in try fields.list("freezes") {
      network.freezes.append(try freeze(Fields(value, path: path)))
    }
    for (path, value) in try fields.list("links") {
      network.links.append(try link(Fields(value, path: path)))
    }
    network.goLiveStep = steps[NetworkFile.goLiveID]
    guard network.goLiveStep != nil else {
      throw .refused(path: "steps", reason: "no step has the id \"\(NetworkFile.goLiveID)\"")
    }
    try fields.refuseTheRest()
    return network
  }

  private mutating func step(_ fields: Fields) throws(InterchangeError) -> TaskNetwork.Step {
    var fields = fields
    guard let id = try fields.string("id"), !id.isEmpty else {
      throw .refused(path: fields.path("id"), reason: "a step needs an id")
    }
    guard steps[id] == nil else {
      throw .refused(path: fields.path("id"), reason: "\"\(id)\" comes twice")
    }
    steps[id] = ids.count
    ids.append(id)
    _ = try fields.string("title")
    let days = try fields.integer("days", in: 0...10_000) ?? 0
    var step = TaskNetwork.Step(try duration(days, &fields))
    step.calendars = try owners(&fields)
    let gate = try fields.string("gate")
    let cutoff = try fields.integer("cutoff", in: 0...1_000) ?? 0
    if let gate {
      guard let place = gates[gate] else {
        throw .refused(path: fields.path("gate"), reason: "no gate is called \"\(gate)\"")
      }
      step.gate = .init(place, cutoff: cutoff)
    }
    step.pin = try fields.date("pin")
    step.due = try fields.date("due")
    step.notBefore = try fields.date("notBefore")
    if let day = try fields.date("done") { step.state = .done(on: day) }
    step.isAfterGoLive = try fields.bool("afterGoLive") ?? false
    try fields.refuseTheRest()
    return step
  }

  private func duration(
    _ days: Int, _ fields: inout Fields
  ) throws(InterchangeError) -> StepDuration {
    let unit = try fields.string("unit") ?? "wd"
    switch unit {
    case "wd": return days == 0 ? .milestone : .workingDays(days)
    case "cd": return .calendarDays(days)
    default: throw .refused(path: fields.path("unit"), reason: "\"\(unit)\" is not wd or cd")
    }
  }

  private func owners(_ fields: inout Fields) throws(InterchangeError) -> [Int] {
    let single = fields.take("cal").map { [(path: fields.path("cal"), value: $0)] } ?? []
    let several = try fields.list("cals")
    guard single.isEmpty || several.isEmpty else {
      throw .refused(path: fields.path("cal"), reason: "say either cal or cals")
    }
    var result: [Int] = []
    for (path, value) in single + several {
      let name = try value.string(path)
      guard let place = calendars[name] else {
        throw .refused(path: path, reason: "no calendar is called \"\(name)\"")
      }
      result.append(place)
    }
    return result
  }

  private func freeze(_ fields: Fields) throws(InterchangeError) -> TaskNetwork.Freeze {
    var fields = fields
    let first = try fields.requiredDate("from")
    let last = try fields.requiredDate("to")
    guard let span = DateSpan(first: first, last: last) else {
      throw .refused(path: fields.path("to"), reason: "\"\(last.iso)\" is before \"\(first.iso)\"")
    }
    var frozen: [Int] = []
    for (path, value) in try fields.list("steps") { frozen.append(try place(value, path)) }
    try fields.refuseTheRest()
    return TaskNetwork.Freeze(days: [span], steps: frozen)
  }

  private func link(_ fields: Fields) throws(InterchangeError) -> TaskNetwork.Link {
    var fields = fields
    let from = try place(fields.take("from") ?? .null, fields.path("from"))
    let to = try place(fields.take("to") ?? .null, fields.path("to"))
    guard from != to else {
      throw .refused(path: fields.path, reason: "\"\(ids[from])\" cannot wait for itself")
    }
    let word = try fields.string("type") ?? "FS"
    let kinds: [String: TaskNetwork.Link.Kind] = [
      "FS": .finishToStart, "SS": .startToStart, "FF": .finishToFinish,
    ]
    guard let kind = kinds[word] else {
      throw .refused(path: fields.path("type"), reason: "\"\(word)\" is not FS, SS or FF")
    }
    let lag = try fields.integer("lag", in: -10_000...10_000) ?? 0
    try fields.refuseTheRest()
    return TaskNetwork.Link(from: from, to: to, kind: kind, lag: lag)
  }

  private func place(_ value: JSONValue, _ path: String) throws(InterchangeError) -> Int {
    let id = try value.string(path)
    guard let place = steps[id] else {
      throw .refused(path: path, reason: "no step has the id \"\(id)\"")
    }
    return place
  }
}

extension NetworkReader {
  /// Calendars that stand one on the other: a company's, its country's and a few more.
  private static let deepest = 64

  /// Reads the calendars, each after the one it stands on.
  private mutating func readCalendars(
    _ described: [(path: String, name: String, value: JSONValue)]
  ) throws(InterchangeError) -> [WorkingCalendar] {
    for (index, calendar) in described.enumerated() { calendars[calendar.name] = index }
    var ready: [WorkingCalendar?] = Array(repeating: nil, count: described.count)
    for index in described.indices {
      _ = try calendar(index, described, &ready, waiting: [])
    }
    return ready.map { $0 ?? WorkingCalendar() }
  }

  private func calendar(
    _ index: Int, _ described: [(path: String, name: String, value: JSONValue)],
    _ ready: inout [WorkingCalendar?], waiting: Set<Int>
  ) throws(InterchangeError) -> WorkingCalendar {
    if let known = ready[index] { return known }
    var fields = try Fields(described[index].value, path: described[index].path)
    var week: WorkingWeek?
    if let word = try fields.string("week") {
      week = WorkingWeek(pattern: word)
      guard week != nil else {
        let reason = "\"\(word)\" is not a week like \"MTWTF--\""
        throw .refused(path: fields.path("week"), reason: reason)
      }
    }
    var off: [WorkingCalendar.OffDays] = []
    for (path, value) in try fields.list("off") { off.append(.init(days: try value.span(path))) }
    var on: [WorkingCalendar.OnDay] = []
    for (path, value) in try fields.list("on") { on.append(.init(day: try value.date(path))) }
    var result = WorkingCalendar(week: week ?? .mondayToFriday, off: off, on: on)
    if let name = try fields.string("base") {
      guard let base = calendars[name] else {
        throw .refused(path: fields.path("base"), reason: "no calendar is called \"\(name)\"")
      }
      guard base != index, !waiting.contains(base) else {
        throw .refused(path: fields.path("base"), reason: "\"\(name)\" stands on itself")
      }
      guard waiting.count < Self.deepest else {
        throw .refused(
          path: fields.path("base"),
          reason: "more than \(Self.deepest) calendars stand on each other")
      }
      let below = try calendar(base, described, &ready, waiting: waiting.union([index]))
      result = below.adding(week: week, off: off, on: on)
    }
    try fields.refuseTheRest()
    ready[index] = result
    return result
  }
}
