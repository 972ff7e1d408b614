/// The sentence that names a plan.
public enum PlanTitle {
  /// `Plan to have Northwind's support team processing tickets in Zendesk by Thu 15 October 2026`.
  ///
  /// "Our team" becomes the buyer's, since readers elsewhere do not know who speaks.
  public static func words(for plan: Plan) -> String {
    words(for: plan, day: nil)
  }

  /// The same with the day written as the caller writes days.
  public static func words(for plan: Plan, day: String?) -> String {
    guard plan.ownTitle.isEmpty else { return plan.ownTitle }
    guard !plan.outcome.isEmpty else {
      let buyer = plan.buyerName.isEmpty ? "a buyer" : plan.buyerName
      return plan.sellerName.isEmpty
        ? "Plan with \(buyer)" : "Plan of \(buyer) and \(plan.sellerName)"
    }
    let by = day.map { " by \($0)" } ?? ""
    return "Plan to have \(outcome(of: plan))\(by)"
  }

  private static func outcome(of plan: Plan) -> String {
    var text = plan.outcome
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    let owners = ["Our ", "our ", "My ", "my "]
    if !plan.buyerName.isEmpty, let own = owners.first(where: { text.hasPrefix($0) }) {
      return possessive(plan.buyerName) + " " + text.dropFirst(own.count)
    }
    return text
  }

  private static func possessive(_ name: String) -> String {
    name.hasSuffix("s") ? name + "'" : name + "'s"
  }
}
