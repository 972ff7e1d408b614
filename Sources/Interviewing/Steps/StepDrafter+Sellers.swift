import Phrasing
import PlanModel

/// Whoever of the seller's does an act, told around it.
extension StepDrafter {
  /// "*From there* your Nikhil …", "*we'd want* your Colin to …" without that; every letter keeps its
  /// place.
  static func withoutOpening(_ text: String) -> String {
    var text = text
    let folded = text.lowercased().withPlainApostrophes
    guard folded.utf8.count == text.utf8.count else { return text }
    if let opening = (LeadingWords.goingOn + LeadingWords.saying).first(where: folded.hasPrefix) {
      text = opening.blanked + text.dropFirst(opening.count)
    }
    // "*First* the security review": when, where no draft or visit is the first.
    if let order = LeadingWords.order.first(where: folded.hasPrefix),
      DraftWords.articles.contains(String(folded.dropFirst(order.count).prefix { $0 != " " }))
    {
      text = order.blanked + text.dropFirst(order.count)
    }
    if let wish = LeadingWords.wishes.first(where: folded.hasPrefix),
      folded.dropFirst(wish.count).hasPrefix("your "),
      text.dropFirst(wish.count + 5).first?.isUppercase == true
    {
      text = wish.blanked + text.dropFirst(wish.count)
    }
    return text
  }

  /// ", *and I'd expect Becky Lomas to lead it for you*": whoever leads the act told before, with
  /// spaces where that stood.
  func takeLeader(of text: inout String) -> OwnerDraft? {
    guard let comma = text.lastIndex(of: ","), text.index(after: comma) < text.endIndex else {
      return nil
    }
    var clause = String(text[text.index(after: comma)...]).trimmed
    while let last = clause.last, ".!".contains(last) { clause.removeLast() }
    if clause.lowercased().hasPrefix("and ") { clause = String(clause.dropFirst(4)) }
    let folded = clause.lowercased().withPlainApostrophes
    if let wish = LeadingWords.wishes.first(where: folded.hasPrefix) {
      clause = String(clause.dropFirst(wish.count))
    }
    let isYours = clause.lowercased().hasPrefix("your ")
    if isYours { clause = String(clause.dropFirst(5)) }
    let words = TopicWords.words(of: clause)
    guard let person = PersonPhrase.read(clause, in: fields.phrases),
      person.bytes.lowerBound == 0, !person.isRoleOnly, person.identity != .speaker
    else { return nil }
    var rest = TopicWords.words(of: clause.behind(person.bytes))[...]
    while let first = rest.first, LeadingWords.helping.contains(first) { rest.removeFirst() }
    let said = rest.joined(separator: " ")
    if let charge = LeadingWords.inCharge.first(where: said.hasPrefix) {
      rest = rest.dropFirst(charge.split(separator: " ").count)
    } else {
      guard let verb = rest.first, LeadingWords.leading.contains(verb) else { return nil }
      rest.removeFirst()
    }
    guard rest.allSatisfy(LeadingWords.behind.contains) else { return nil }
    let main = TopicWords.words(of: String(text[..<comma]))
    let isCrew = zip(main, main.dropFirst()).contains {
      $0 == "your" && LeadingWords.crews.contains($1)
    }
    let isForYou = words.suffix(2) == ["for", "you"]
    var side = Side.seller
    if case .known(let name) = person.identity {
      side = plan.people.first { $0.name == name }?.side ?? .seller
    } else if !isYours, !isCrew, !isForYou {
      return nil
    }
    text = text[..<comma] + text[comma...].blanked
    return PersonReader(fields: fields).owner(person, side)
  }

  /// "*Your answers* by 8 January, Tess": what is the seller's, somebody new gives who is theirs.
  func takeYours(of draft: inout StepDraft) {
    let words = TopicWords.words(of: draft.title)
    guard words.first == "your", (2..<5).contains(words.count),
      !LeadingWords.crews.contains(words[1])
    else { return }
    draft.owners = draft.owners.map { owner in
      guard case .person(var person) = owner, person.known == nil, person.title.isEmpty else {
        return owner
      }
      person.side = .seller
      return .person(person)
    }
  }

  /// "Set everything up" for "Your people set everything up", which is the seller's.
  func takeCrew(of draft: inout StepDraft) {
    let words = draft.title.split(separator: " ").map(String.init)
    guard words.count > 3, words[0].lowercased() == "your",
      LeadingWords.crews.contains(words[1].lowercased())
    else { return }
    draft.title = words.dropFirst(2).joined(separator: " ").capitalisedFirst
    guard !draft.owners.contains(where: { $0.side == .seller }) else { return }
    draft.owners.append(.words(words[1].lowercased(), side: .seller))
  }

  /// "Yuki needs a label printer *from you*": the seller's to give, and hers to get; "pick up the
  /// badges from you" is hers to do.
  private func takeYoursAsSource(of draft: inout StepDraft) {
    let ending = " from you"
    guard draft.title.hasSuffix(ending), !draft.owners.contains(where: { $0.side == .seller }),
      case let thing = String(draft.title.dropLast(ending.count)),
      thing.contains(" "), !StepPhrase.opensWithOrder(thing)
    else { return }
    for case .person(let person) in draft.owners { draft.counterparts.append(person) }
    draft.owners = [.words(fields.plan.name(of: .seller), side: .seller)]
    draft.title = thing
  }

  /// "The metadata → Lena, *from Chidi*": whoever gives it does it, and whoever was named before only
  /// gets it.
  func takeSource(of draft: inout StepDraft, _ side: Side) {
    takeYoursAsSource(of: &draft)
    guard let (said, giver) = PersonReader(fields: fields).source(of: draft.title, side),
      case .person = giver
    else { return }
    let isApart = said.hasSuffix(",")
    let thing = said.trimming(",").trimmed
    guard isApart || draft.owners.isEmpty && isThing(thing), thing.contains(" ") else { return }
    for owner in draft.owners {
      if case .person(let other) = owner { draft.counterparts.append(other) }
    }
    draft.owners = [giver]
    draft.title = thing
  }

  /// "SOC 2 report", and not "get the report": nothing that somebody does.
  private func isThing(_ title: String) -> Bool {
    TopicWords.words(of: title).last.map(NeedWords.things.contains) == true
      && StepQuality.read(title, in: fields.phrases).label == .vague
  }

  /// Puts whoever leads an act beside those who do it.
  func lead(_ drafts: inout [StepDraft], _ leader: OwnerDraft) {
    guard let place = drafts.indices.last else { return }
    drafts[place].owners.removeAll { owner in
      if case .words(_, let side) = owner { side == leader.side } else { false }
    }
    if !drafts[place].owners.contains(where: { $0.side == leader.side }) {
      drafts[place].owners.append(leader)
    } else if case .person(let person) = leader {
      drafts[place].counterparts.append(person)
    }
  }
}
