import Scheduling

/// A plan as the scheduling engine takes it, and which record stands at which place of it.
///
/// A workstream without steps is scheduled as one piece of work; one with steps is its steps, and
/// whoever waits for it waits for all of them.
struct PlanNetwork {
  private(set) var network: TaskNetwork
  /// The record of each scheduled step: a step, or a workstream without steps.
  private(set) var records: [RecordID] = []
  private(set) var gates: [RecordID] = []
  private(set) var freezes: [RecordID] = []
  /// Steps that are done although something they wait for is not; they wait for it no more.
  private(set) var early: [PlanProblem] = []
  /// The fixed days that are over while their steps are not done.
  ///
  /// They hold nobody any more: what is to be done yet is done when it can be.
  private(set) var passed: [Int: CivilDate] = [:]
  /// The buyer's first working day from today on.
  private let firstDay: CivilDate
  /// The day that was chosen.
  private let goLive: CivilDate?
  /// The person of each absence.
  private(set) var absent: [RecordID] = []
  /// Where a step is, or the steps of a workstream, which stand side by side.
  private var places: [RecordID: Range<Int>] = [:]
  private var personCalendars: [RecordID: Int] = [:]
  private var cutoffs: [Int] = []

  /// Where the periods of a rule are counted from that names no first day: a Monday, and the first
  /// week of a year, the same whatever day it is.
  static let era = CivilDate(number: 18_267)

  private static let home = 0
  private static let seller = 1
  /// Whose calendars a step keeps while nobody of its people is ever away: made once for them all.
  private static let (atHome, atSeller, atBoth) = ([home], [seller], [home, seller])

  init(_ plan: Plan, today: CivilDate) {
    goLive = plan.goLive.known
    let buyer = plan.workingCalendar(.buyer)
    firstDay = buyer.workingDay(onOrAfter: today) ?? today
    network = TaskNetwork(
      today: today, goLive: goLive ?? today + 3650,
      calendars: [buyer, plan.workingCalendar(.seller)])
    let count = plan.workstreams.reduce(plan.workstreams.count) { $0 + $1.steps.count }
    places.reserveCapacity(count)
    records.reserveCapacity(count)
    network.steps.reserveCapacity(count)
    addCalendars(of: plan)
    addGates(of: plan)
    addSteps(of: plan)
    addLinks(of: plan)
    addFreezes(of: plan)
  }

  /// A day that can still be kept: what takes no time was possible the evening before today, which
  /// helps nobody any more.
  func fromToday(_ day: CivilDate) -> CivilDate {
    max(day, firstDay)
  }

  /// The places of a step, or of every step of a workstream.
  func places(of record: RecordID) -> Range<Int> {
    places[record] ?? 0..<0
  }

  /// Makes a step take so many working days longer, or be fixed so many later.
  mutating func slip(_ place: Int, by slip: Int) {
    // As many as the engine counts; what is typed may have any number of digits.
    let days = max(-36_500, min(slip, 36_500))
    let calendar = network.calendars[network.steps[place].calendars.first ?? PlanNetwork.home]
    if let pin = network.steps[place].pin {
      network.steps[place].pin =
        days < 0 ? calendar.day(-days, before: pin) : calendar.day(days, after: pin)
      return
    }
    if case .started(let day, let remaining) = network.steps[place].state {
      network.steps[place].state = .started(on: day, remaining: max(0, remaining + days))
      return
    }
    let duration = network.steps[place].duration
    let length = duration.days(in: calendar.week) + days
    network.steps[place].duration =
      length <= 0
      ? .milestone : duration.countsEveryDay ? .calendarDays(length) : .workingDays(length)
  }

  /// Takes a step, or all those of a workstream, out of what has to be done.
  mutating func drop(_ record: RecordID) {
    for place in places(of: record) { network.steps[place].state = .dropped }
  }

  /// Lets a step, or those of a workstream, no longer wait for another.
  mutating func untie(_ record: RecordID, from other: RecordID) {
    let (own, others) = (places(of: record), places(of: other))
    network.links.removeAll { own.contains($0.to) && others.contains($0.from) }
  }

  // MARK: Calendars

  /// Only people who are away, or cover, need a calendar of their own.
  private mutating func addCalendars(of plan: Plan) {
    for person in plan.people where !person.absences.isEmpty {
      let own = calendar(for: person.id, plan)
      for absence in person.absences {
        guard let span = absence.span.known else { continue }
        let deputy = absence.deputy.map { calendar(for: $0, plan) }
        network.absences.append(
          TaskNetwork.Absence(
            calendar: own, days: span, deputy: deputy, isCovered: deputy != nil))
        absent.append(person.id)
      }
    }
  }

  private mutating func calendar(for person: RecordID, _ plan: Plan) -> Int {
    if let known = personCalendars[person] { return known }
    let side = plan.person(person)?.side ?? .buyer
    network.calendars.append(
      network.calendars[side == .buyer ? PlanNetwork.home : PlanNetwork.seller])
    let place = network.calendars.count - 1
    personCalendars[person] = place
    return place
  }

  /// Everybody who has to be there: the named people, else the company the step belongs to.
  private func calendars(buyer: Stated<RecordID>, seller: Stated<RecordID>) -> [Int] {
    let own = buyer.known.flatMap { personCalendars[$0] } ?? PlanNetwork.home
    let other = seller.known.flatMap { personCalendars[$0] } ?? PlanNetwork.seller
    let isUsual = own == PlanNetwork.home && other == PlanNetwork.seller
    switch (buyer.isUnsaid, seller.isUnsaid) {
    case (true, true): return PlanNetwork.atHome
    case (false, true): return isUsual ? PlanNetwork.atHome : [own]
    case (true, false): return isUsual ? PlanNetwork.atSeller : [other]
    case (false, false): return isUsual ? PlanNetwork.atBoth : [own, other]
    }
  }

  // MARK: Gates and freezes

  private mutating func addGates(of plan: Plan) {
    for gate in plan.gates {
      network.gates.append(scheduled(gate))
      gates.append(gate.id)
      cutoffs.append(gate.cutoff)
    }
  }

  /// A rule that cannot be read, or never comes true, was refused when it was typed; one of a later
  /// release leaves the days that are listed.
  private func scheduled(_ gate: Gate) -> GateDays {
    let listed = GateDays(days: gate.days)
    guard let text = gate.rule.known else { return listed }
    do {
      return try GateDays(
        rule: try Recurrence(rrule: text), start: gate.countedFrom ?? PlanNetwork.era,
        added: gate.days,
        excluded: gate.exceptions, roll: gate.roll.map(PlanNetwork.roll),
        calendar: gate.body.known.flatMap { personCalendars[$0] } ?? PlanNetwork.home)
    } catch {
      return listed
    }
  }

  private static func roll(_ roll: Gate.Roll) -> GateDays.Roll {
    switch roll {
    case .previous: .previous
    case .next: .next
    case .skip: .skip
    }
  }

  private mutating func addFreezes(of plan: Plan) {
    for freeze in plan.freezes {
      var scope = Array(freeze.scope.map { places(of: $0) } ?? network.steps.indices)
      // Go-live stands behind all steps, as the end of the last block.
      if freeze.scope == nil || freeze.scope == plan.workstreams.last?.id {
        scope.append(network.steps.count)
      }
      network.freezes.append(freeze.closing(scope, since: PlanNetwork.era))
      freezes.append(freeze.id)
    }
  }

  // MARK: Steps and links

  private mutating func addSteps(of plan: Plan) {
    // Blocks and steps are looked at where they are: copies of hundreds cost more than the rest.
    let blocks = plan.workstreams.span
    for block in blocks.indices {
      let first = network.steps.count
      defer { places[blocks[block].id] = first..<network.steps.count }
      if blocks[block].steps.isEmpty {
        let step = TaskNetwork.Step(
          blocks[block].duration.known ?? .milestone,
          calendars: calendars(
            buyer: blocks[block].buyerOwner, seller: blocks[block].sellerOwner))
        network.steps.append(step)
        records.append(blocks[block].id)
        continue
      }
      let steps = blocks[block].steps.span
      for index in steps.indices {
        places[steps[index].id] = network.steps.count..<network.steps.count + 1
        network.steps.append(scheduled(index, of: steps))
        records.append(steps[index].id)
        passOver(network.steps.count - 1)
      }
    }
  }

  private mutating func passOver(_ place: Int) {
    guard case .open = network.steps[place].state, let pin = network.steps[place].pin,
      pin < network.today
    else { return }
    passed[place] = pin
    network.steps[place].pin = nil
  }

  // By its place: the step itself would be copied for the call.
  private func scheduled(_ index: Int, of steps: Span<Step>) -> TaskNetwork.Step {
    var made = TaskNetwork.Step(
      steps[index].duration.known ?? .milestone,
      calendars: calendars(buyer: steps[index].buyerOwner, seller: steps[index].sellerOwner),
      pin: steps[index].pin.known, due: steps[index].due.known,
      notBefore: steps[index].notBefore.known,
      isAfterGoLive: steps[index].isAfterGoLive)
    if made.isAfterGoLive, let goLive {
      made.notBefore = max(made.notBefore ?? goLive + 1, goLive + 1)
    }
    if let place = steps[index].gate.flatMap(gates.firstIndex(of:)) {
      made.gate = .init(
        place, cutoff: cutoffs[place], end: steps[index].isGateAtStart ? .start : .finish)
    }
    switch steps[index].state {
    case .open: break
    case .started(let day, let remaining):
      if let remaining { made.state = .started(on: day ?? network.today, remaining: remaining) }
    case .done(let day): made.state = .done(on: day ?? network.today)
    case .dropped: made.state = .dropped
    }
    return made
  }

  private mutating func addLinks(of plan: Plan) {
    var ties: [Tie] = []
    let blocks = plan.workstreams.span
    for block in blocks.indices {
      let own = places(of: blocks[block].id)
      let steps = blocks[block].steps.span
      for index in steps.indices {
        let place = own.lowerBound + index
        for dependency in steps[index].dependencies {
          tie(place..<place + 1, to: dependency, &ties)
        }
      }
      guard !blocks[block].dependencies.isEmpty else { continue }
      // What the block waits for, its first steps wait for; what comes after go-live needs it by no
      // day.
      let isOnlyAfter = steps.indices.allSatisfy { steps[$0].isAfterGoLive } && !steps.isEmpty
      guard !isOnlyAfter else { continue }
      // A plain loop: the compiler fails on a span that an `&&` of closures holds.
      var bound: [Int] = []
      var first: [Int] = []
      for index in steps.indices {
        if steps[index].standsAlone { continue }
        bound.append(own.lowerBound + index)
        let waits = steps[index].dependencies.contains { isStep($0.on, among: own) }
        if !waits { first.append(own.lowerBound + index) }
      }
      for dependency in blocks[block].dependencies {
        if steps.isEmpty { tie(own, to: dependency, &ties) }
        for place in first.isEmpty ? bound : first {
          tie(place..<place + 1, to: dependency, &ties)
        }
      }
    }
    // Of a loop the engine leaves out the last link: the one that was said last, which closed it.
    network.links = ties.sorted { $0.position < $1.position }.map(\.link)
  }

  /// A link, and the log position at which it was said.
  private struct Tie {
    let link: TaskNetwork.Link
    let position: Int64
  }

  private func isStep(_ record: RecordID, among own: Range<Int>) -> Bool {
    let place = places(of: record).lowerBound
    return own.contains(place) && records[place] == record
  }

  /// Whether what is done should have waited for it.
  private func isOpen(_ place: Int, _ kind: TaskNetwork.Link.Kind) -> Bool {
    switch network.steps[place].state {
    case .done, .dropped: false
    case .started: kind != .startToStart
    case .open: true
    }
  }

  private mutating func tie(_ waiting: Range<Int>, to dependency: Dependency, _ ties: inout [Tie]) {
    let kind: TaskNetwork.Link.Kind =
      switch dependency.relation {
      case .finishToStart: .finishToStart
      case .startToStart: .startToStart
      case .finishToFinish: .finishToFinish
      }
    for from in places(of: dependency.on) {
      for to in waiting where from != to {
        if case .done = network.steps[to].state {
          // Nobody needs by a day that has passed what is still to be done.
          if isOpen(from, kind) {
            early.append(.doneBefore(records[to], predecessor: records[from]))
          }
          continue
        }
        let link = TaskNetwork.Link(from: from, to: to, kind: kind, lag: dependency.lag)
        ties.append(Tie(link: link, position: dependency.position))
      }
    }
  }
}

extension Recurrence {
  /// A rule that was checked when it was typed; `nil` for one of a later release, which then does
  /// not bind: the step that needs it says that its days are not known.
  init?(readable text: String) {
    do { try self.init(rrule: text) } catch { return nil }
  }
}
