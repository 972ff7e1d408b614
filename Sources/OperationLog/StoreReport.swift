public import PlanModel

/// What a store's thread tells its program.
public enum StoreReport: Hashable, Sendable {
  /// Entries that follow those told before, own and others', in log order and without a gap.
  case logged([LogEntry])
  /// Something could not be saved or read. What is still to be saved is kept, in order.
  case failed(StoreError)
  /// What an earlier run could not save stays where it is kept; the reason.
  case leftOut(StoreError)
  /// So many changes of an earlier run could not be put to the log now either; why. They are kept.
  case waiting(changes: Int, StoreError)
  /// Everybody else who has the plan open now.
  case presence([Presence])
  /// The end of what was told so far; `nil` when it could not be read.
  case head(LogHead?)
  /// The whole log is as it was written.
  case verified(LogHead)
  /// The log is damaged from this entry on.
  case damaged(sequence: Int64, fault: Verification.Fault)
}
