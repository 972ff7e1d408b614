import Phrasing
import PlanModel
import Scheduling

/// Where a decision goes whose day is no working day, in a sentence of theirs: "the Friday before,
/// always".
enum Rolling {
  /// `nil` where the words say more than that, or name a weekday that no weekend moves a day to.
  static func read(_ text: String) -> Gate.Roll? {
    let words = StepAccount.words(of: text)
    guard words.count < 16, !words.contains(where: \.hasNumber) else { return nil }
    let days = words.compactMap(LineRemainder.weekday)
    let rest = words.filter { !RollWords.fillers.contains($0) && LineRemainder.weekday($0) == nil }
    let isBefore = rest.contains(where: RollWords.before.contains)
    let isAfter = rest.contains(where: RollWords.after.contains)
    guard isBefore != isAfter,
      rest.allSatisfy({ RollWords.before.contains($0) || RollWords.after.contains($0) }),
      days.allSatisfy({ $0 == (isBefore ? .friday : .monday) })
    else { return nil }
    return isBefore ? .previous : .next
  }
}

extension String {
  fileprivate var hasNumber: Bool { contains(where: \.isNumber) }
}
