import Phrasing
import PlanModel

/// What the acts of an answer show of what it is.
extension AnswerShape {
  /// "Lou runs the test, done when it passes": work, somebody, and how one sees its end.
  var isWorkWithEnd: Bool {
    steps.contains { !$0.done.isEmpty && !$0.owners.isEmpty && !$0.title.isEmpty }
  }

  /// "The data sheets from Acme": whether a company is named that gives what is spoken of.
  func isFrom(_ side: Side) -> Bool {
    let name = (side == .buyer ? fields.plan.buyerName : fields.plan.sellerName).lowercased()
    let word = name.split(separator: " ").first.map(String.init) ?? ""
    return word.count > 2 && folded.hasWords("from \(word)")
  }

  /// "Omar orders the chairs": a human, an act that ends, and what it is done to.
  var isPlainAct: Bool { steps.contains { $0.isPlainAct } && !isAbsence }
}
