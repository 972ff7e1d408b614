import PlanModel

/// A thing that has to be there before a step can begin, and that no step of the plan is yet.
struct Prerequisite: Hashable, Sendable {
  /// What it is, as a title.
  let title: String
  /// The side that hands it over; `nil` where nobody said.
  var giver: Side?
}

extension Prerequisite {
  /// "They have your pen test report", "your report is in": a thing that the other side hands over.
  ///
  /// Buyers' words, as all answers are: "your" is the seller's. A thing of nobody's may be anything,
  /// so that it stays a question.
  init?(handedOver words: String) {
    var said = words.split(separator: " ").map(String.init)
    let folded = said.map { NeedWords.folded($0) }
    if let verb = folded.prefix(4).firstIndex(where: NeedWords.holding.contains), verb > 0 {
      said.removeFirst(verb + 1)
    } else if let end = NeedWords.arrived.first(where: { folded.joined(separator: " ").hasSuffix(" " + $0) }) {
      said.removeLast(end.split(separator: " ").count)
    } else {
      return nil
    }
    var giver: Side?
    let owner = said.first.map { NeedWords.folded($0) }
    if owner == "your" { giver = .seller }
    if owner == "our" || owner == "my" { giver = .buyer }
    if let last = said.last.map({ NeedWords.folded($0) }), said.count > 2,
      NeedWords.folded(said[said.count - 2]) == "from"
    {
      giver = NeedWords.fromThem.contains(last) ? .seller : NeedWords.fromUs.contains(last) ? .buyer : nil
      if giver != nil { said.removeLast(2) }
    }
    if let owner, NeedWords.dropped.contains(owner) { said.removeFirst() }
    guard let giver, !said.isEmpty, said.count < 8 else { return nil }
    self.init(
      title: Initialisms.capitalised(said.joined(separator: " ")).capitalisedFirst, giver: giver)
  }
}
