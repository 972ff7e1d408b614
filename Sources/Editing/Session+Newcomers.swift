import Interviewing
import PlanModel

extension Session {
  /// A name being typed that the plan does not know, and what Enter would make of it.
  struct Offer: Equatable, Sendable {
    let name: String
    /// The company it would belong to; `nil` when it stays a word.
    let side: Side?
    /// What the key would make of it instead.
    let next: NewcomerRuling?
  }

  /// The newcomer typed last, whom Enter would add.
  var newcomer: Offer? {
    switch context {
    case .interview: newcomerInAnswer
    case .field: newcomerInField
    case .everywhere, .plan, .timeline, .document, .history, .rehearsal, .palette, .finder, .since,
      .help, .readBack:
      nil
    }
  }

  private var newcomerInAnswer: Offer? {
    let text = interview.editor.text
    var offers = (interview.reading?.newcomers ?? []).map { newcomer in
      let isRuled = interview.rulings[newcomer.name] != nil
      return Offer(
        name: newcomer.name, side: newcomer.side,
        next: isRuled ? .nobody : .side(newcomer.side.other))
    }
    for (name, ruling) in interview.rulings where ruling == .nobody && text.contains(name) {
      offers.append(Offer(name: name, side: nil, next: nil))
    }
    guard offers.count > 1 else { return offers.first }
    return offers.max { one, other in
      place(of: one.name, in: text) < place(of: other.name, in: text)
    }
  }

  private func place(of name: String, in text: String) -> String.Index {
    text.firstRange(of: name)?.lowerBound ?? text.startIndex
  }

  /// In a field the company is that of the field: only whether it is a person is open.
  private var newcomerInField: Offer? {
    guard let edit = outline.edit else { return nil }
    if let newcomer = edit.reading?.newcomer {
      return Offer(name: newcomer.name, side: newcomer.side, next: .nobody)
    }
    return edit.rulings.first { edit.editor.text.contains($0.key) }.map {
      Offer(name: $0.key, side: nil, next: nil)
    }
  }

  /// Makes of the newcomer the next thing they may be: of the other company, no person, as guessed.
  mutating func flipNewcomer() {
    guard let offer = newcomer else { return }
    if context == .field {
      outline.edit?.rulings[offer.name] = offer.next
      readField()
    } else {
      interview.rulings[offer.name] = offer.next
      readAsides()
    }
  }
}

extension Session.Offer {
  /// The offer as a question, and what the key makes of it.
  func words(in plan: Plan, key: String) -> String {
    guard let side else { return "“\(name)” stays words · \(key): a new person" }
    let other =
      switch next {
      case .side(let side): Session.Offer.company(side, plan)
      case .nobody, nil: "no person"
      }
    return "New person? \(name), \(Session.Offer.company(side, plan)) · \(key): \(other)"
  }

  private static func company(_ side: Side, _ plan: Plan) -> String {
    let name = plan.name(of: side)
    return name.isEmpty ? (side == .buyer ? "the buyer's" : "the seller's") : name
  }
}
