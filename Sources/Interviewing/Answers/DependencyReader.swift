import Phrasing
public import PlanModel
import Scheduling

/// Reads "after security review and 3, a week after budget": which steps and blocks are waited for.
struct DependencyReader {
  let plan: Plan
  let phrases: PhraseContext

  struct Result {
    var dependencies: [Dependency] = []
    /// Parts that name nothing in the plan.
    var unknown: [String] = []
    /// The same as what is waited for.
    var awaited: [StepDraft.UnknownWait] = []
    /// The UTF-8 bytes of the parts that do.
    var known: [Range<Int>] = []
  }

  func read(_ text: String) -> Result {
    var result = Result()
    var rest = text[...]
    for part in parts(of: text) {
      // The parts stand in the text in this order, as they are.
      guard let found = rest.range(ofText: part) else { continue }
      rest = rest[found.upperBound...]
      if let dependency = dependency(part) {
        let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
        result.known.append(start..<start + part.utf8.count)
        if !result.dependencies.contains(where: { $0.on == dependency.on }) {
          result.dependencies.append(dependency)
        }
      } else {
        result.unknown.append(part)
        let said = Link(part)
        result.awaited.append(StepDraft.UnknownWait(name: said.name, lag: said.lag))
      }
    }
    return result
  }

  /// Cut at commas, semicolons and "and"; a name that holds an "and" of its own is tried first.
  private func parts(of text: String) -> [String] {
    var parts: [String] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isNewline }) {
      let whole = String(piece).trimmed
      if whole.isEmpty { continue }
      let halves = whole.split(separating: " and ").map(\.trimmed).filter { !$0.isEmpty }
      let isWhole = target(of: Link(whole).bareName) != nil && !areSeveral(halves, whole)
      parts += isWhole ? [whole] : halves
    }
    return parts
  }

  /// "Ana's review and the board decision": steps of their own, and together nothing's name.
  private func areSeveral(_ halves: [String], _ whole: String) -> Bool {
    let targets = halves.compactMap { target(of: Link($0).bareName) }
    let name = Link(whole).bareName.lowercased()
    let names = plan.steps.map(\.title) + plan.workstreams.map(\.name)
    return targets.count == halves.count && Set(targets).count == halves.count
      && !names.contains { $0.lowercased().hasPrefix(name) }
  }

  private func dependency(_ part: String) -> Dependency? {
    let said = Link(part)
    return target(of: said.bareName).map {
      Dependency(on: $0, relation: said.relation, lag: workingDays(said.lag))
    }
  }

  private func workingDays(_ lag: String?) -> Int {
    guard let lag, let said = DurationPhrase.read(lag, in: phrases).duration else { return 0 }
    return StepDuration(said)?.workingDays ?? 0
  }

  func target(of name: String) -> RecordID? {
    if let number = Int(name) {
      let steps = plan.steps
      return steps.indices.contains(number - 1) ? steps[number - 1].id : nil
    }
    return NameMatch.best(name, among: candidates) ?? StepMatch.best(name, in: plan)?.id
      ?? own(name)
  }

  private var candidates: [(key: RecordID, name: String)] {
    plan.steps.map { ($0.id, $0.title) } + plan.workstreams.map { ($0.id, $0.name) }
  }

  /// The links that some words may say, where several steps or blocks are called that.
  func choices(_ part: String) -> [Dependency] {
    let said = Link(part)
    return NameMatch.nearest(said.bareName, among: candidates).map {
      Dependency(on: $0, relation: said.relation, lag: workingDays(said.lag))
    }
  }

  /// "Anita's review": the one step of hers that is about it.
  private func own(_ name: String) -> RecordID? {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1,
      let ending = ["'s", "’s"].first(where: { first.hasSuffix($0) })
    else { return nil }
    let whose = first.dropLast(ending.count).lowercased()
    let people = plan.people.filter { person in
      person.name.lowercased().split(separator: " ").contains { $0 == whose }
    }
    let wanted = StepMatch.notions(of: words.dropFirst().joined(separator: " "))
    let steps = plan.steps.filter { step in
      people.contains { step.isOf($0.id) }
        && !wanted.isDisjoint(with: StepMatch.notions(of: step.title))
    }
    return people.count == 1 && steps.count == 1 ? steps[0].id : nil
  }
}

/// One part of what is waited for: "*2 weeks after* the load".
private struct Link {
  /// What is waited for, as it was said.
  var name: String
  var relation = Relation.finishToStart
  /// How long after it, in words.
  var lag: String?

  init(_ part: String) {
    var words = part.split(separator: " ").map(String.init)
    if let first = words.first?.lowercased(), words.count > 1, ["and", "on"].contains(first) {
      words.removeFirst()
    }
    if let place = words.firstIndex(where: { $0.lowercased() == "after" }), place + 1 < words.count
    {
      lag = place > 0 ? words[..<place].joined(separator: " ") : nil
      words.removeFirst(place + 1)
    } else if words.count > 1, words[0].lowercased() == "with" {
      relation = .startToStart
      words.removeFirst()
    }
    name = words.joined(separator: " ")
  }

  /// The name as steps are called: without the article.
  var bareName: String {
    var words = name.split(separator: " ")
    while words.count > 1, ["the", "our", "their"].contains(words[0].lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}

/// How a dependency is said.
public enum DependencyWords {
  /// `security review`, or `5 working days after security review`.
  public static func words(for dependency: Dependency, in plan: Plan) -> String {
    let name =
      plan.step(dependency.on)?.title
      ?? plan.workstreams.first { $0.id == dependency.on }?.name ?? "a step that is gone"
    let distance = dependency.lag == 0 ? "" : "\(dependency.lag) working days after "
    switch dependency.relation {
    case .finishToStart: return distance + name
    case .startToStart: return "\(distance)the start of \(name)"
    case .finishToFinish: return "\(distance)the finish of \(name)"
    }
  }
}
