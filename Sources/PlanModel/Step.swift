public import Scheduling

/// One act with a named human, a date and a "done when…".
public struct Step: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// The block it belongs to.
  public internal(set) var workstream: RecordID
  /// The act.
  public internal(set) var title = ""
  /// "Done when…".
  public internal(set) var done = ""
  /// The buyer's human for it.
  public internal(set) var buyerOwner = Stated<RecordID>.unsaid
  /// How far that can be trusted.
  public internal(set) var buyerOwnerBasis = Provenance.Basis.heard
  /// The seller's human for it.
  public internal(set) var sellerOwner = Stated<RecordID>.unsaid
  /// How long it takes.
  public internal(set) var duration = Stated<StepDuration>.unsaid
  /// How far that can be trusted.
  public internal(set) var durationBasis = Provenance.Basis.heard
  /// Whether the duration was said as "about".
  public internal(set) var isDurationApproximate = false
  /// "On July 9": the day is fixed.
  public internal(set) var pin = Stated<CivilDate>.unsaid
  /// "By July 22": a promise.
  public internal(set) var due = Stated<CivilDate>.unsaid
  /// Not before this day.
  public internal(set) var notBefore = Stated<CivilDate>.unsaid
  /// The side that asked the other for it; set, it is a need.
  public internal(set) var askedBy: Side?
  /// How far it is.
  public internal(set) var state = StepState.open
  /// What both sides agreed to do if it slips.
  public internal(set) var response = ""
  /// The gate that decides it.
  public internal(set) var gate: RecordID?
  /// Whether the gate opens its start and not its finish.
  public internal(set) var isGateAtStart = false
  /// Whether it lies after go-live.
  public internal(set) var isAfterGoLive = false
  /// Whether it waits for nothing that its block waits for.
  public internal(set) var standsAlone = false
  /// What it waits for.
  public internal(set) var dependencies: [Dependency] = []
  /// The people of the other side it needs.
  public internal(set) var counterparts: [RecordID] = []

  /// The human for it on one side.
  public func owner(_ side: Side) -> Stated<RecordID> {
    side == .buyer ? buyerOwner : sellerOwner
  }

  /// Whether a person does it, on either side.
  public func isOf(_ person: RecordID) -> Bool {
    buyerOwner.known == person || sellerOwner.known == person
  }

  /// Whether a human is named on either side.
  public var hasNamedOwner: Bool {
    buyerOwner.known != nil || sellerOwner.known != nil
  }
}

/// What a step or a workstream waits for.
public struct Dependency: Hashable, Sendable {
  /// The step or workstream waited for.
  public let on: RecordID
  /// Which ends are tied.
  public let relation: Relation
  /// Working days of the waiting one's calendar in between.
  public let lag: Int
  /// Whether nobody said it: a template has it so.
  public let isAssumed: Bool
  /// Log position at which it was said: of a loop of waits, the latest gives way.
  let position: Int64

  /// Waiting for this step or workstream.
  public init(on: RecordID, relation: Relation = .finishToStart, lag: Int = 0) {
    self.init(on: on, relation: relation, lag: lag, isAssumed: false, position: 0)
  }

  init(on: RecordID, relation: Relation, lag: Int, isAssumed: Bool, position: Int64) {
    self.on = on
    self.relation = relation
    self.lag = lag
    self.isAssumed = isAssumed
    self.position = position
  }

  /// Two say the same whenever they were said.
  public static func == (one: Dependency, other: Dependency) -> Bool {
    (one.on, one.relation, one.lag) == (other.on, other.relation, other.lag)
  }

  /// As they are equal.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(on)
    hasher.combine(relation)
    hasher.combine(lag)
  }
}

/// How far a step is.
public enum StepState: Hashable, Sendable {
  /// Not begun.
  case open
  /// Begun, with so many working days still to do.
  case started(on: CivilDate?, remaining: Int?)
  /// Finished.
  case done(on: CivilDate?)
  /// Given up.
  case dropped

  /// Whether nothing is left to do.
  public var isOver: Bool {
    switch self {
    case .done, .dropped: true
    case .open, .started: false
    }
  }

  /// The stored number.
  public var number: Int64 {
    switch self {
    case .open: 0
    case .started: 1
    case .done: 2
    case .dropped: 3
    }
  }
}
