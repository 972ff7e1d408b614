import Phrasing
import PlanModel
import Scheduling

/// Reads sentences that say of steps the plan has which comes first, and nothing else: "the pilot
/// comes before the review", "Ravi's check and the trial both need to be over before Simon signs".
///
/// Every part has to be one step of the plan; a link that is not sure is asked, and none is made.
struct OrderReader {
  let fields: FieldReader
  var plan: Plan { fields.plan }

  /// The order of a line; `nil` where it tells anything else.
  func read(_ shape: AnswerShape) -> AnswerReading? {
    guard shape.typed.last != "?", plan.stepCount > 0, shape.typed.utf8.count < 240 else {
      return nil
    }
    let certainty = shape.takenBack
    var text = shape.said
    while let last = text.last, ".!".contains(last) { text.removeLast() }
    return wanted(text, certainty) ?? placed(text, certainty) ?? loose(text, certainty)
      ?? ofWhoever(text)
  }

  /// "*The pilot comes before the review*".
  private func placed(_ text: String, _ certainty: Correction.Certainty) -> AnswerReading? {
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased() }
    guard let mark = folded.firstIndex(where: { ["before", "after"].contains($0) }), mark > 1,
      mark + 1 < words.count
    else { return nil }
    var end = mark
    while end > 0, OrderWords.linking.contains(folded[end - 1]) { end -= 1 }
    guard end > 0, folded[end..<mark].contains(where: OrderWords.placing.contains) else {
      return nil
    }
    let left = words[..<end].joined(separator: " ")
    let right = words[(mark + 1)...].joined(separator: " ")
    // "It's done by Friday", "five days": more than the order is told.
    guard Phrase.spans(in: text, context: fields.phrases).isEmpty else { return nil }
    let (first, then) = folded[mark] == "before" ? (left, right) : (right, left)
    let isOrderAlone = folded[end..<mark].contains("both") && left.lowercased().hasWords("and")
    return linked(first, then, certainty, isOrderAlone: isOrderAlone, text)
  }

  /// "*Paula wants the review finished first*": whoever is named begins when that is done.
  private func wanted(_ text: String, _ certainty: Correction.Certainty) -> AnswerReading? {
    let words = text.split(separator: " ").map(String.init)
    let folded = words.map { $0.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "-" } }
    // "Lena orders the chairs, needs the PO first" is her act, and what it waits for.
    guard let last = folded.last, OrderWords.first.contains(last),
      certainty > .none || !text.contains(","),
      let verb = folded.firstIndex(where: OrderWords.wanting.contains), verb > 0
    else { return nil }
    var end = words.count - 1
    while end > verb + 1, OrderWords.finished.contains(folded[end - 1]) { end -= 1 }
    guard end > verb + 1 else { return nil }
    let thing = words[(verb + 1)..<end].joined(separator: " ")
    guard let before = target(thing), let person = known(in: text),
      let step = only(of: person, besides: before)
    else {
      // Of a line that takes something back the link is meant, and no act.
      return certainty > .none ? asking(text, thing) : nil
    }
    return link([before], to: step)
  }

  /// "No wait, Tobias needs the result in his file, *so it comes after*": an order that names no step
  /// to come after.
  private func loose(_ text: String, _ certainty: Correction.Certainty) -> AnswerReading? {
    let words = TopicWords.words(of: text)
    guard certainty > .none, words.count > 3, let last = words.last,
      ["after", "before", "afterwards", "later"].contains(last),
      words.dropLast().last.map(OrderWords.coming.contains) == true
    else { return nil }
    return AnswerReading(
      note: text,
      asking: "Which step comes \(last), and after or before which? Nothing is changed.")
  }

  private func linked(
    _ first: String, _ then: String, _ certainty: Correction.Certainty, isOrderAlone: Bool,
    _ text: String
  ) -> AnswerReading? {
    let parts = first.split(whereSeparator: { $0 == "," }).flatMap {
      String($0).split(separating: " and ")
    }.map(\.trimmed).filter { !$0.isEmpty }
    guard !parts.isEmpty, parts.count < 5 else { return nil }
    let each = parts.map(target)
    let isEach = !each.contains(nil) && Set(each).count == each.count
    let whole = isEach || parts.count < 2 ? nil : target(first)
    let found = whole.map { [$0] } ?? each
    let steps = found.compactMap(\.self)
    guard let step = dependent(then) else {
      // Only where somebody is waiting for steps that all are known it is an order for sure.
      guard certainty > .none || isOrderAlone || whole == nil && steps.count > 1 else { return nil }
      return asking(text, steps.count == found.count ? then : parts[found.firstIndex(of: nil) ?? 0])
    }
    guard steps.count == found.count, !steps.contains(step) else {
      guard certainty > .none || isOrderAlone || !steps.isEmpty,
        let place = found.firstIndex(of: nil), parts.indices.contains(place)
      else {
        return nil
      }
      return asking(text, parts[place])
    }
    return link(steps, to: step)
  }

  func asking(_ text: String, _ unknown: String) -> AnswerReading {
    AnswerReading(
      note: text,
      asking: "What is “\(unknown)”? No step is called that yet.")
  }

  // MARK: Steps

  /// The one step of the plan that some words are.
  func target(_ said: String) -> RecordID? {
    var words = said.split(separator: " ").map(String.init)
    while words.count > 1, let first = words.first?.lowercased(),
      OrderWords.articles.contains(first)
    { words.removeFirst() }
    let name = words.joined(separator: " ")
    if ["it", "that", "this"].contains(name.lowercased()) {
      return StepSequel.lastTold(in: plan)?.id
    }
    guard words.count < 7, !name.isEmpty,
      let id = StepDrafter(fields: fields).step(of: name)
        ?? DependencyReader(plan: plan, phrases: fields.phrases).target(of: name),
      let step = plan.step(id), !step.state.isOver
    else { return nil }
    return step.id
  }

  /// The step of "before *Simon will look at the order*": whoever is named does it, or the words name
  /// it.
  private func dependent(_ said: String) -> RecordID? {
    guard let person = PersonPhrase.read(said, in: fields.phrases), person.bytes.lowerBound == 0,
      case .known(let name) = person.identity,
      let human = plan.people.first(where: { $0.name == name })
    else { return target(said) }
    let rest = StepMatch.notions(of: said.behind(person.bytes))
    let own = plan.openSteps(of: human.id).filter { $0.askedBy == nil }
    if own.count == 1 { return own[0].id }
    let named = own.filter { !rest.isDisjoint(with: StepMatch.notions(of: $0.title)) }
    return named.count == 1 ? named[0].id : nil
  }

  private func known(in text: String) -> Person? {
    let named = PersonPhrase.all(in: text, context: fields.phrases).compactMap { phrase in
      if case .known(let name) = phrase.identity { name } else { nil }
    }
    guard Set(named).count == 1 else { return nil }
    return plan.people.first { $0.name == named[0] }
  }

  private func only(of person: Person, besides other: RecordID) -> RecordID? {
    let own = plan.openSteps(of: person.id).filter { $0.askedBy == nil && $0.id != other }
    return own.count == 1 ? own[0].id : nil
  }

  // MARK: Links

  /// Ties a step to those it waits for; a link the other way round is given up.
  func link(_ before: [RecordID], to id: RecordID) -> AnswerReading? {
    guard let step = plan.step(id) else { return nil }
    let names = before.compactMap { plan.step($0) }.map { "“\($0.title)”" }
    var turned: [AnswerReading.Content] = []
    for earlier in before.compactMap({ plan.step($0) })
    where earlier.dependencies.contains(where: { $0.on == id }) {
      turned.append(
        .stepField(
          earlier.id, .title, .dependencies(earlier.dependencies.filter { $0.on != id })))
    }
    guard before.allSatisfy({ !waits($0, for: id) }) else { return nil }
    let new = before.filter { other in !step.dependencies.contains { $0.on == other } }
    let links = step.dependencies + new.map { Dependency(on: $0) }
    let others = turned.isEmpty ? "" : ", and not the other way round"
    return AnswerReading(
      echoes: ["“\(step.title)” waits for \(names.joined(separator: " and "))\(others)"],
      question: nil,
      contents: [.stepFields(turned + [.stepField(id, .title, .dependencies(links))])])
  }

  /// Whether a step waits for another through steps between: a link back would make a loop.
  private func waits(_ step: RecordID, for other: RecordID) -> Bool {
    var seen: Set<RecordID> = [step]
    var open = plan.step(step)?.dependencies.map(\.on).filter { $0 != other } ?? []
    while let next = open.popLast() {
      if next == other { return true }
      guard seen.insert(next).inserted else { continue }
      open += plan.step(next)?.dependencies.map(\.on) ?? []
    }
    return false
  }
}
