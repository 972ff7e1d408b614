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
      if target(of: stripped(whole).name) != nil {
        parts.append(whole)
      } else {
        parts += whole.split(separating: " and ").map(\.trimmed).filter { !$0.isEmpty }
      }
    }
    return parts
  }

  private func dependency(_ part: String) -> Dependency? {
    let (name, relation, lag) = stripped(part)
    return target(of: name).map { Dependency(on: $0, relation: relation, lag: lag) }
  }

  /// The name without the words that say how it is waited for.
  private func stripped(_ part: String) -> (name: String, relation: Relation, lag: Int) {
    var words = part.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "and" { words.removeFirst() }
    var relation = Relation.finishToStart
    var lag = 0
    if let place = words.firstIndex(where: { $0.lowercased() == "after" }) {
      lag = workingDays(words[..<place].joined(separator: " "))
      words.removeFirst(place + 1)
    } else if words.count > 1, words[0].lowercased() == "with" {
      relation = .startToStart
      words.removeFirst()
    }
    while words.count > 1, ["the", "our", "their"].contains(words[0].lowercased()) {
      words.removeFirst()
    }
    return (words.joined(separator: " "), relation, lag)
  }

  private func workingDays(_ text: String) -> Int {
    guard !text.isEmpty, let said = DurationPhrase.read(text, in: phrases).duration,
      let duration = StepDuration(said)
    else { return 0 }
    switch duration.planned {
    case .workingDays(let days): return days
    case .weeks(let weeks): return weeks * 5
    case .calendarDays(let days): return (days * 5 + 6) / 7
    case .milestone, .between: return 0
    }
  }

  private func target(of name: String) -> RecordID? {
    if let number = Int(name) {
      let steps = plan.steps
      return steps.indices.contains(number - 1) ? steps[number - 1].id : nil
    }
    let candidates =
      plan.steps.map { ($0.id, $0.title) } + plan.workstreams.map { ($0.id, $0.name) }
    return NameMatch.best(name, among: candidates) ?? StepMatch.best(name, in: plan)?.id
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

extension String {
  func split(separating separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let found = rest.range(ofText: separator) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
