public import Scheduling

/// A block of the plan that the buyer recognises.
public struct Workstream: Hashable, Sendable {
  /// Its record.
  public internal(set) var id: RecordID
  /// What it is called.
  public internal(set) var name = ""
  /// What done means for the block.
  public internal(set) var done = ""
  /// Who answers for it on the buyer's side.
  public internal(set) var buyerOwner = Stated<RecordID>.unsaid
  /// Who answers for it on the seller's side.
  public internal(set) var sellerOwner = Stated<RecordID>.unsaid
  /// How long it takes as a whole: it counts while the block has no steps.
  public internal(set) var duration = Stated<StepDuration>.unsaid
  /// What the whole block waits for.
  public internal(set) var dependencies: [Dependency] = []
  /// Its steps, in order.
  public internal(set) var steps: [Step] = []

  /// Whether nothing says how long it takes: dates go past it as if it took no time.
  public var isUncounted: Bool { steps.isEmpty && duration.known == nil }

  /// Who answers for it on one side.
  public func owner(_ side: Side) -> Stated<RecordID> {
    side == .buyer ? buyerOwner : sellerOwner
  }
}
