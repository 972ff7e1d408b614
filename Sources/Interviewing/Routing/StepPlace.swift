import PlanModel

/// Which block of the plan a step belongs to.
struct StepPlace {
  let plan: Plan

  /// Where what is about no part of the plan is not held up by the parts before: it is done now.
  var free: RecordID? {
    plan.workstreams.first {
      $0.dependencies.isEmpty && TopicWords.topic(of: $0.name) == .technical
    }?.id
  }

  /// The blocks of steps that were said in one breath: what goes on from the one before stays there,
  /// unless its words are about another.
  func blocks(for drafts: [StepDraft], asked: RecordID?) -> [RecordID?] {
    var before: RecordID?
    return drafts.map { draft in
      before = block(for: draft, asked: draft.waitsForPrevious ? before ?? asked : asked)
      return before
    }
  }

  /// The block a step says it is in, or is about; else the one that was asked about, else the last.
  func block(for draft: StepDraft, asked: RecordID?) -> RecordID? {
    if let said = draft.workstream { return said }
    let own = plan.workstreams.first { $0.id == asked }
    let people =
      draft.owners.map { owner in
        switch owner {
        case .person(let person): plan.person(person.known)?.title ?? person.title
        case .words(let words, _): words
        }
      } + draft.counterparts.map { plan.person($0.known)?.title ?? $0.title }
    // "Purchasing, she always wants three quotes": what it is stands first.
    let head = String(draft.title.prefix { $0 != "," })
    let ownTopic = TopicWords.topic(ofAct: draft.title) ?? TopicWords.topic(ofAct: head)
    // What comes after the signature, and is about nothing else, is the work itself.
    let isAfterSignature = draft.dependencies.contains { dependency in
      plan.step(dependency.on).map { StepMatch.notions(of: $0.title).contains("sign") } ?? false
    }
    let topic =
      ownTopic ?? (isAfterSignature ? .rollout : nil)
      ?? TopicWords.topic(ofAct: StepPlace.actOnly(draft.words))
      ?? people.lazy.compactMap(TopicWords.topic(of:)).first
    let earlier = draft.dependencies.lazy.compactMap { dependency in
      plan.workstreams.first { $0.steps.contains { $0.id == dependency.on } }
    }.first
    if let topic, let block = TopicWords.blocks(of: plan)[topic] {
      // "Raises the PO once the contract is signed": not in the part that the contract waits for.
      guard let earlier, waits(earlier, on: block) else { return block.id }
    }
    // What goes on from a step that was told of belongs beside it.
    return earlier?.id ?? own?.id ?? plan.workstreams.last { !$0.steps.isEmpty }?.id
      ?? plan.workstreams.first?.id
  }

  /// Words without a sentence that only says when: "…, but only *after the union's agreed*" is no work
  /// of the union's; "after change board" names a part of the plan.
  private static func actOnly(_ words: String) -> String {
    guard let wait = words[...].firstRange(ofAny: WaitWords.clauses) else { return words }
    let isSentence = StepAccount.words(of: String(words[wait.upperBound...])).prefix(6).contains {
      $0.hasSuffix("'s") || WaitWords.verbs.contains($0)
    }
    guard isSentence else { return words }
    let rest = words[wait.upperBound...].drop { !",;".contains($0) }
    return "\(words[..<wait.lowerBound])\(rest)"
  }

  /// Whether a block begins only when another is done, through whatever blocks.
  private func waits(_ block: Workstream, on other: Workstream) -> Bool {
    var seen: Set<RecordID> = [block.id]
    var open = [block]
    while let next = open.popLast() {
      for target in next.dependencies.map(\.on) where seen.insert(target).inserted {
        if target == other.id { return true }
        open += plan.workstreams.filter { $0.id == target }
      }
    }
    return false
  }
}
