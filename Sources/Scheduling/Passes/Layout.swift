/// A network made ready for the passes: tables, nodes, and links beside the step that waits.
///
/// When the network names no go-live step, one milestone of the home calendar is added at the end.
struct Layout {
  var tables: DayTables
  var nodes: [Node]
  /// `incoming[firstIncoming[i]..<firstIncoming[i + 1]]` are the links step i waits by.
  var firstIncoming: [Int32]
  var incoming: [IncomingLink]
  /// Every step after all it waits for.
  var order: [Int32]
  /// The step that is go-live; all that nobody waits for leads here.
  let goLive: Int
  let goLiveDay: Boundary
  let today: Boundary
  /// Steps nobody waits for, of which ``unbounded`` is a part.
  var isLoose: [Bool]
  /// Loose steps after go-live, which therefore need never be finished.
  var unbounded: [Int]
  /// Links that were not taken: of a loop the last one entered, to itself, to no step at all.
  var refused: RefusedLinks
  /// The calendars of the nodes, for questions about a step.
  let signatures: Signatures
  /// Whether the tables hold all the years the network allows.
  let isExtended: Bool

  init(_ network: TaskNetwork, isExtended: Bool) {
    let (first, last) = Self.horizon(of: network, isExtended: isExtended)
    var tables = DayTables(first: first, last: last)
    var signatures = Signatures(network, tables: &tables)
    self.isExtended = isExtended
    today = network.today.number
    goLiveDay = network.goLive.number
    var nodes: [Node] = []
    nodes.reserveCapacity(network.steps.count + 1)
    for index in network.steps.indices {
      nodes.append(Node(network.steps[index], index, network, &signatures, &tables))
    }
    if let step = network.goLiveStep, nodes.indices.contains(step) {
      goLive = step
    } else {
      goLive = nodes.count
      let milestone = TaskNetwork.Step(.milestone)
      nodes.append(Node(milestone, nodes.count, network, &signatures, &tables))
    }
    refused = RefusedLinks()
    (isLoose, unbounded, firstIncoming, incoming, order) = ([], [], [], [], [])
    self.tables = tables
    self.nodes = nodes
    self.signatures = signatures
    connect(network)
  }

  /// How many steps the network itself has.
  var ownCount: Int { signatures.stepCount }

  /// The links a step waits by.
  @inline(__always)
  func incomingRange(_ step: Int) -> Range<Int> {
    Int(firstIncoming[step])..<Int(firstIncoming[step + 1])
  }

  /// The days the tables hold: from 500 before the first date named to 900 after the last one.
  ///
  /// Extended, and at most: the years the network allows, either way.
  private static func horizon(
    of network: TaskNetwork, isExtended: Bool
  ) -> (first: Boundary, last: Boundary) {
    let today = network.today.number
    let allowed = Int32(max(1, min(network.horizonYears, 1000)) * 366)
    // A go-live in the far future is looked at all the same.
    let reach = max(allowed, abs(network.goLive.number - today) + 900)
    let widest = (first: today - reach, last: today + reach)
    guard !isExtended else { return widest }
    var first = min(today, network.goLive.number)
    var last = max(today, network.goLive.number)
    func include(_ day: CivilDate?) {
      guard let day else { return }
      first = min(first, day.number)
      last = max(last, day.number)
    }
    for step in network.steps {
      include(step.pin)
      include(step.due)
      include(step.notBefore)
      if case .done(let day) = step.state { include(day) }
    }
    // A date from another century is legal; no table is made for it.
    first = max(first, widest.first + 500) - 500
    last = min(last, widest.last - min(900, reach / 2)) + 900
    return (min(first, today - 1), max(last, today + 1))
  }
}
