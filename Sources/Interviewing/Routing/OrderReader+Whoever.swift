import Phrasing
import PlanModel

/// What somebody waits for whose step was told of before.
extension OrderReader {
  /// "*Ravi only after the privacy check*", "she can't start it without your hazard log".
  func ofWhoever(_ text: String) -> AnswerReading? { waiting(text) ?? lacking(text) }

  /// "Ravi *once the pilot is done*": a name, and the steps that come before.
  private func waiting(_ text: String) -> AnswerReading? {
    let words = text.split(separator: " ").map(String.init)
    guard let (person, count) = name(words) else { return nil }
    let folded = words.map { $0.lowercased() }
    guard let mark = folded[count...].firstIndex(where: { !LimitWords.waiting.contains($0) }),
      LimitWords.after.contains(folded[mark]), mark + 1 < words.count, words.count < 18,
      Phrase.spans(in: text, context: fields.phrases).isEmpty
    else { return nil }
    if ["until", "till"].contains(folded[mark]), !folded[count..<mark].contains("not") {
      return nil
    }
    var end = words.count
    while end > mark + 2,
      WaitWords.over.contains(folded[end - 1]) || WaitWords.telling.contains(folded[end - 1])
        || ["is", "are", "has", "have"].contains(folded[end - 1])
    { end -= 1 }
    let said = words[(mark + 1)..<end].joined(separator: " ")
    let read = DependencyReader(plan: plan, phrases: fields.phrases).read(said)
    if let unknown = read.unknown.first { return asking(text, unknown) }
    let before = read.dependencies.map(\.on)
    guard !before.isEmpty else { return nil }
    let own = plan.openSteps(of: person.id).filter { $0.askedBy == nil && !before.contains($0.id) }
    guard own.count == 1 else {
      return AnswerReading(
        note: text,
        asking: own.isEmpty
          ? "What does \(person.name) do after that?"
          : "Which one waits for that, \(own.titlesToChoose)? Nothing is changed.")
    }
    return link(before, to: own[0].id)
  }

  /// The human of the plan whose name some words begin with, and how many words that is.
  private func name(_ words: [String]) -> (person: Person, count: Int)? {
    guard let first = words.first?.lowercased() else { return nil }
    let folded = words.map { $0.lowercased() }
    let whole = plan.people.filter {
      folded.starts(with: $0.name.lowercased().split(separator: " ").map(String.init))
    }
    if whole.count == 1 { return (whole[0], whole[0].name.split(separator: " ").count) }
    let called = plan.people.filter {
      $0.name.lowercased().split(separator: " ").first.map(String.init) == first
    }
    return called.count == 1 ? (called[0], 1) : nil
  }

  /// "*She can't start it without your hazard log*", "Lou needs your test plan first": a thing that
  /// the other side has to give before the step told of can begin.
  private func lacking(_ text: String) -> AnswerReading? {
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased() }
    guard words.count > 3, words.count < 16, !text.contains(where: { ",;:".contains($0) }),
      Phrase.spans(in: text, context: fields.phrases).isEmpty
    else { return nil }
    let count: Int
    let step: Step?
    if let (person, length) = name(words) {
      let own = plan.openSteps(of: person.id).filter { $0.askedBy == nil }
      (step, count) = (own.count == 1 ? own[0] : nil, length)
    } else if ["he", "she", "they"].contains(folded[0]) {
      let told = StepSequel.lastTold(in: plan)
      (step, count) = (told?.buyerOwner.known == nil ? nil : told, 1)
    } else {
      return nil
    }
    guard let step, let said = lacked(words, folded, from: count),
      var thing = Prerequisite(handedOver: said), thing.giver == .seller
    else { return nil }
    let known = StepCompletion(plan: plan).step(for: thing, before: step.id)
    thing.known = known?.id
    let title = known?.title ?? thing.title
    return AnswerReading(
      echoes: ["“\(step.title)” waits for “\(title)” from \(plan.name(of: .seller))"],
      question: nil, contents: [.lacking(step.id, [thing])])
  }

  /// What somebody lacks, as words that say that they have it: "she has your hazard log".
  private func lacked(_ words: [String], _ folded: [String], from count: Int) -> String? {
    guard count + 2 < words.count else { return nil }
    if ["needs", "need"].contains(folded[count]) {
      let rest = words[(count + 1)...].joined(separator: " ")
      return LimitWords.first.first(where: rest.lowercased().hasSuffix).map {
        "she has " + rest.dropLast($0.count)
      }
    }
    guard WaitWords.denials.contains(folded[count]),
      LimitWords.starting.contains(folded[count + 1])
    else { return nil }
    var place = count + 2
    while place < words.count, ["it", "that", "this", "with", "ahead"].contains(folded[place]) {
      place += 1
    }
    guard place + 1 < words.count, LimitWords.lacking.contains(folded[place]) else { return nil }
    let rest = words[(place + 1)...].joined(separator: " ")
    return folded[place] == "without" ? "she has " + rest : rest
  }
}
