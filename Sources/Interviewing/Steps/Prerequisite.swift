import PlanModel

/// A thing that has to be there before a step can begin, and that no step of the plan is yet.
struct Prerequisite: Hashable, Sendable {
  /// What it is, as a title.
  let title: String
  /// The side that hands it over; `nil` where nobody said.
  var giver: Side?
  /// How many working days lie between it and the step.
  var lag = 0
  /// The step of the plan that it is, when there is one already.
  var known: RecordID?
}

extension Prerequisite {
  /// "They have your pen test report", "your report is in": a thing that the other side hands over.
  ///
  /// Buyers' words, as all answers are: "your" is the seller's. A thing of nobody's may be anything,
  /// so that it stays a question.
  init?(handedOver words: String) {
    guard var thing = Prerequisite.thing(in: words.split(separator: " ").map(String.init))
    else { return nil }
    let folded = thing.map { NeedWords.folded($0) }
    var giver: Side?
    switch folded.first {
    case "your": giver = .seller
    case "our", "my": giver = .buyer
    default: break
    }
    if folded.count > 2, folded[folded.count - 2] == "from", let last = folded.last {
      let isFromUs = NeedWords.fromUs.contains(last)
      giver = NeedWords.fromThem.contains(last) ? .seller : isFromUs ? .buyer : nil
      if giver != nil { thing.removeLast(2) }
    }
    if let article = folded.first, NeedWords.dropped.contains(article) { thing.removeFirst() }
    guard let giver, !thing.isEmpty, thing.count < 8 else { return nil }
    self.init(
      title: Initialisms.capitalised(thing.joined(separator: " ")).capitalisedFirst, giver: giver)
  }

  /// The "your report" of "she has your report" and of "your report is in".
  private static func thing(in said: [String]) -> [String]? {
    let folded = said.map { NeedWords.folded($0) }
    if let verb = folded.prefix(4).firstIndex(where: NeedWords.holding.contains), verb > 0 {
      return Array(said[(verb + 1)...])
    }
    let whole = folded.joined(separator: " ")
    return NeedWords.arrived.first { whole.hasSuffix(" " + $0) }.map {
      said.dropLast($0.split(separator: " ").count)
    }
  }
}
