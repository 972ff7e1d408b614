/// Why a copy cannot be read in.
public enum ImportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It says nowhere which plan, and which state of it, it was made from.
  case notACopy
  /// It is larger than any plan's document.
  case tooLarge(what: String)
  /// It was made from another plan.
  case otherPlan
  /// It was made from a state that this plan's history does not hold.
  case otherHistory(position: Int64)
  /// It has no column that names the steps.
  case noSteps

  /// What happened and what to do next.
  public var description: String {
    switch self {
    case .notACopy:
      "It holds no plan of ours: nothing in it says which version it was made from. "
        + "Take the file that was edited, with its last lines."
    case .tooLarge(let what): "It is too large to be a plan: \(what)."
    case .otherPlan: "It is a copy of another plan."
    case .otherHistory(let position):
      "It was made from version \(position) of a history that is not this plan's: "
        + "the plan's file, or the copy's last lines, were changed. Compare them by hand."
    case .noSteps: "It has no column “Step”, so its rows cannot be told apart."
    }
  }
}
