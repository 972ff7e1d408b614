public import PlanModel

/// What was decided about a name the plan does not know.
public enum NewcomerRuling: Hashable, Sendable {
  /// A person of that side.
  case side(Side)
  /// No person: only a word.
  case nobody

  var side: Side? {
    if case .side(let side) = self { side } else { nil }
  }
}

/// Somebody an answer names whom the plan does not know yet, and would add.
public struct Newcomer: Hashable, Sendable {
  /// Their name, as it was typed.
  public let name: String
  /// The company they are taken to belong to.
  public let side: Side
}

extension AnswerReading {
  /// Whom the answer would add to the plan, in the order they are read; before Enter nobody is.
  public var newcomers: [Newcomer] {
    var drafts = contents.first?.people ?? []
    for aside in asides { drafts += aside.people }
    let own = drafts.compactMap { draft in
      draft.known == nil && !draft.name.isEmpty ? Newcomer(name: draft.name, side: draft.side) : nil
    }
    // Somebody whom two sentences name is one.
    return further.reduce(into: own) { all, more in
      all += more.reading.newcomers.filter { new in !all.contains { $0.name == new.name } }
    }
  }
}

extension FieldReading {
  /// Whom the field would add to the plan.
  public var newcomer: Newcomer? {
    guard case .owner(.person(let draft))? = meanings.first?.content, draft.known == nil else {
      return nil
    }
    return Newcomer(name: draft.name, side: draft.side)
  }
}

extension AnswerReading.Content {
  /// Everybody it names.
  var people: [PersonDraft] {
    switch self {
    case .champion(let owner), .sponsor(let owner, _), .act(_, let owner): owner.people
    case .field(_, .owner(let owner)), .sponsorField(_, .owner(let owner)),
      .stepField(_, _, .owner(let owner)):
      owner.people
    case .steps(let drafts): drafts.flatMap(\.people)
    case .needs(let drafts): drafts.flatMap(\.step.people)
    case .review(let draft): [draft.owner, draft.deputy].flatMap { $0?.people ?? [] }
    case .story(let draft): draft.reviewer?.people ?? []
    case .decisionDays(let gate): gate.body.map { [$0] } ?? []
    case .stepFields(let several): several.flatMap(\.people)
    case .field, .sponsorField, .stepField, .length, .holidays, .gateField, .freezes, .findOut,
      .response, .note, .wordsOnly, .lacking:
      []
    }
  }
}

extension StepDraft {
  fileprivate var people: [PersonDraft] { owners.flatMap(\.people) + counterparts }
}

extension OwnerDraft {
  fileprivate var people: [PersonDraft] {
    if case .person(let draft) = self { [draft] } else { [] }
  }
}

extension AsideDraft {
  var people: [PersonDraft] {
    switch self {
    case .absence(let who, _, _, let deputy, _): [who] + (deputy.map { [$0] } ?? [])
    case .person(let person), .cover(let person, _): [person]
    case .gate(let gate): gate.body.map { [$0] } ?? []
    case .turns, .text, .note: []
    }
  }
}
