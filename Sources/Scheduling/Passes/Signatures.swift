/// The distinct combinations of calendars and freezes that steps work by, each with its own row.
struct Signatures {
  struct Key: Hashable {
    var calendars: [Int]
    var freezes: [Int]
    var isUntroubled: Bool
  }

  let stepCount: Int
  /// Of each node, whether it says that it comes after go-live.
  let isAfterGoLive: [Bool]
  /// The row of a milestone that may land on any day.
  let everyDay: Int32
  /// The row of the home calendar.
  private(set) var home: Int32 = 0
  private var rows: [Key: Int32] = [:]
  /// Rows of single calendars, by far the most asked for; -1 until asked.
  private var singleRows: [Int32]
  private var masks: [[UInt8]?]
  private var untroubledMasks: [[UInt8]?]
  private let calendars: [WorkingCalendar]
  private let absences: [TaskNetwork.Absence]
  private let freezeSpans: [[DateSpan]]
  private let isAway: [Bool]
  private var workFreezes: [Int: [Int]] = [:]
  private var landingFreezes: [Int: [Int]] = [:]

  init(_ network: TaskNetwork, tables: inout DayTables) {
    let (first, last) = (tables.first, tables.first + Int32(tables.span) - 1)
    stepCount = network.steps.count
    isAfterGoLive = network.steps.map(\.isAfterGoLive) + [false]
    calendars = network.calendars.isEmpty ? [WorkingCalendar()] : network.calendars
    absences = network.absences
    var isAway = [Bool](repeating: false, count: calendars.count)
    for absence in absences where isAway.indices.contains(absence.calendar) {
      isAway[absence.calendar] = true
    }
    self.isAway = isAway
    singleRows = Array(repeating: -1, count: calendars.count)
    masks = Array(repeating: nil, count: calendars.count)
    untroubledMasks = masks
    everyDay = tables.addRow([UInt8](repeating: 1, count: tables.span))
    freezeSpans = network.freezes.map {
      $0.spans(first: CivilDate(number: first), last: CivilDate(number: last))
    }
    for (index, freeze) in network.freezes.enumerated() {
      for step in freeze.steps {
        switch freeze.scope {
        case .work: workFreezes[step, default: []].append(index)
        case .landings: landingFreezes[step, default: []].append(index)
        }
      }
    }
    home = singleRow(0, &tables)
    for gate in network.gates {
      let calendar = gate.calendar.flatMap { calendars.indices.contains($0) ? calendars[$0] : nil }
      let meetings = gate.meetings(
        from: CivilDate(number: first), through: CivilDate(number: last), calendar: calendar)
      _ = tables.addGate(meetings.map(\.day.number))
    }
  }

  /// The week that a step's weeks are made of: the days all its people work.
  func week(of step: TaskNetwork.Step) -> WorkingWeek {
    owners(of: step).reduce(.everyDay) { $0.intersection(calendars[$1].week) }
  }

  /// The freezes that stop a step's work.
  func freezes(of step: Int) -> [Int] { workFreezes[step] ?? [] }

  /// Gives a node its rows.
  mutating func assign(
    _ node: inout Node, step: TaskNetwork.Step, index: Int, tables: inout DayTables
  ) {
    let freezes = workFreezes.isEmpty ? [] : workFreezes[index] ?? []
    if freezes.isEmpty, step.calendars.count <= 1, !step.duration.countsEveryDay {
      let calendar = step.calendars.first ?? 0
      node.row = singleRow(calendars.indices.contains(calendar) ? calendar : 0, &tables)
      node.untroubledRow = node.row
      if isAway[calendars.indices.contains(calendar) ? calendar : 0] {
        node.untroubledRow = row(owners(of: step), [], isUntroubled: true, &tables)
      }
    } else {
      let owners = step.duration.countsEveryDay ? [] : owners(of: step)
      node.row = row(owners, freezes, isUntroubled: false, &tables)
      let hasTrouble = !freezes.isEmpty || owners.contains { isAway[$0] }
      node.untroubledRow = hasTrouble ? row(owners, [], isUntroubled: true, &tables) : node.row
    }
    node.landingRow = node.row
    if let landings = landingFreezes[index] {
      let owners = step.duration.countsEveryDay ? [] : owners(of: step)
      node.landingRow = row(owners, freezes + landings, isUntroubled: false, &tables)
    }
  }

  /// The calendars of a step, each once, in order.
  func owners(of step: TaskNetwork.Step) -> [Int] {
    let named = step.calendars.filter(calendars.indices.contains).sortedWithoutDuplicates()
    return named.isEmpty ? [0] : named
  }

  private mutating func singleRow(_ calendar: Int, _ tables: inout DayTables) -> Int32 {
    if singleRows[calendar] < 0 {
      singleRows[calendar] = row([calendar], [], isUntroubled: false, &tables)
    }
    return singleRows[calendar]
  }

  /// The row of days on which all the calendars work, none standing for every day.
  private mutating func row(
    _ owners: [Int], _ freezes: [Int], isUntroubled: Bool, _ tables: inout DayTables
  ) -> Int32 {
    let key = Key(calendars: owners, freezes: freezes, isUntroubled: isUntroubled)
    if let known = rows[key] { return known }
    var mask =
      owners.first.map { self.mask(of: $0, isUntroubled: isUntroubled, tables) }
      ?? [UInt8](repeating: 1, count: tables.span)
    for owner in owners.dropFirst() {
      let own = self.mask(of: owner, isUntroubled: isUntroubled, tables)
      for index in mask.indices { mask[index] &= own[index] }
    }
    for freeze in freezes {
      for span in freezeSpans[freeze] { mask.clear(span, from: tables.first) }
    }
    let row = tables.addRow(mask)
    rows[key] = row
    return row
  }

  private mutating func mask(
    of calendar: Int, isUntroubled: Bool, _ tables: DayTables
  ) -> [UInt8] {
    if let known = isUntroubled ? untroubledMasks[calendar] : masks[calendar] { return known }
    var mask = calendars[calendar].mask(from: tables.first, count: tables.span)
    if isUntroubled {
      untroubledMasks[calendar] = mask
      return mask
    }
    // First everybody's own absences, then the deputies': a deputy who is away covers nothing.
    let own = absences.filter { $0.calendar == calendar }
    for absence in own { mask.clear(absence.days, from: tables.first) }
    for absence in own where absence.isCovered {
      guard let deputy = absence.deputy, deputy != calendar, calendars.indices.contains(deputy)
      else { continue }
      var covered = calendars[deputy].mask(from: tables.first, count: tables.span)
      for away in absences where away.calendar == deputy {
        covered.clear(away.days, from: tables.first)
      }
      mask.copy(covered, within: absence.days, from: tables.first)
    }
    masks[calendar] = mask
    return mask
  }
}

extension [UInt8] {
  /// Takes the places of a span from another mask; place 0 stands for the day `first`.
  fileprivate mutating func copy(_ other: [UInt8], within span: DateSpan, from first: Int32) {
    let low = span.first.map { Swift.max(0, Int($0.number) - Int(first)) } ?? 0
    let high = span.last.map { Swift.min(count - 1, Int($0.number) - Int(first)) } ?? count - 1
    var index = low
    while index <= high {
      self[index] = other[index]
      index += 1
    }
  }
}
