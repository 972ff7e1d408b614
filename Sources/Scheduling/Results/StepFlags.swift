/// What is to be said of a step beside its dates.
public struct StepFlags: OptionSet, Hashable, Sendable {
  /// One bit for each mark.
  public let rawValue: UInt16

  /// The marks of these bits.
  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Even if started today it is finished too late.
  public static let late = StepFlags(rawValue: 1 << 0)
  /// Its latest finish has passed.
  public static let overdue = StepFlags(rawValue: 1 << 1)
  /// It has at most two days in hand, or as few as any step of the plan.
  public static let tight = StepFlags(rawValue: 1 << 2)
  /// It cannot be finished by the day it is promised.
  public static let brokenPromise = StepFlags(rawValue: 1 << 3)
  /// It is promised for a day after it is needed.
  public static let promisedTooLate = StepFlags(rawValue: 1 << 4)
  /// The earliest go-live hangs on it.
  public static let onChain = StepFlags(rawValue: 1 << 5)
  /// Nothing depends on it but go-live itself.
  public static let loose = StepFlags(rawValue: 1 << 6)
  /// No finish of it is early enough: a gate has no meeting in time, or what waits for it has none.
  public static let impossible = StepFlags(rawValue: 1 << 7)
  /// It is fixed on a day before it can be.
  public static let clash = StepFlags(rawValue: 1 << 8)
  /// It is fixed on a day on which its people do not work.
  public static let pinnedOnDayOff = StepFlags(rawValue: 1 << 9)
  /// It comes after go-live.
  public static let afterGoLive = StepFlags(rawValue: 1 << 10)
}
