import Interviewing
import Phrasing
import PlanModel

/// What an answer put where nobody is looking, said once after Enter: what landed in another part
/// of the call than the one asked about, and what else was taken from the same line.
enum KeptWords {
  /// The sentences; none where the answer went just where it was asked for.
  static func parts(
    from before: Plan, to session: Session, asked: Interview.Open, answered: RoutedAnswer
  ) -> [String] {
    let plan = session.plan
    let replaced = replacements(from: before, in: plan)
    var parts = steps(from: before, in: plan, asked, answered)
    // What is replaced names the step that says more now.
    if !replaced.isEmpty, before.stepCount == plan.stepCount { parts = [] }
    parts += replaced
    if parts.isEmpty, answered.isElsewhere { parts.append(place(of: answered, plan)) }
    parts += calendar(from: before, session)
    if !answered.open.question.fills.isSomebody { parts += people(from: before, in: plan) }
    return parts
  }

  /// Under which part of the call the answer stands; what it says, where no question has to be
  /// named for it.
  private static func place(of answered: RoutedAnswer, _ plan: Plan) -> String {
    if answered.saysItself { return "Kept: \(answered.reading.echoes.first ?? "")." }
    let part = CallPart.all(of: plan).first { $0.covers(answered.open) }
    return "Kept under “\(part?.name ?? answered.open.words)”."
  }

  /// In which blocks the steps stand, where there are several or the block is not the one asked
  /// about; or which step of the plan has it, where it says more of one.
  private static func steps(
    from before: Plan, in plan: Plan, _ asked: Interview.Open, _ answered: RoutedAnswer
  ) -> [String] {
    let known = Set(before.steps.lazy.map(\.id))
    let made = plan.workstreams.compactMap { block -> (block: Workstream, steps: [Step])? in
      let fresh = block.steps.filter { !known.contains($0.id) }
      return fresh.isEmpty ? nil : (block, fresh)
    }
    let count = made.reduce(0) { $0 + $1.steps.count }
    if count == 0 {
      guard answered.open.question.fills == .steps,
        let fuller = zip(before.steps, plan.steps).first(where: { $0.id == $1.id && $0 != $1 })?.1
      else { return [] }
      return ["“\(fuller.title)” has it, which was there before."]
    }
    if count == 1, let (block, steps) = made.first {
      return block.id == asked.about ? [] : ["“\(steps[0].title)” is a step of \(block.shortName)."]
    }
    let blocks = made.map { "\($0.steps.count) in \($0.block.shortName)" }
    return ["\(count) steps: \(blocks.joined(separator: ", "))."]
  }

  /// What steps and blocks said before and say otherwise now: whose they are, when, how long.
  private static func replacements(from before: Plan, in plan: Plan) -> [String] {
    let blocks = zip(before.workstreams, plan.workstreams).filter { $0.id == $1.id }
      .compactMap { old, new in
        sentence(
          new.shortName, Side.allCases.map { (old.owner($0), new.owner($0)) }, before, plan, [])
      }
    let known = Dictionary(
      before.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = plan.steps.compactMap { new -> String? in
      guard let old = known[new.id], old != new else { return nil }
      let days = [(old.pin, new.pin), (old.due, new.due), (old.notBefore, new.notBefore)]
      let others =
        days.map { ($0.known.map(DateWords.medium), $1.known.map(DateWords.medium)) }
        + [
          (
            old.duration.known.map(DurationWords.words), new.duration.known.map(DurationWords.words)
          )
        ]
      return sentence(
        new.title, Side.allCases.map { (old.owner($0), new.owner($0)) }, before, plan, others)
    }
    let all = blocks + steps
    return all.count <= 3 ? all : all.prefix(2) + ["\(all.count - 2) more say something else now."]
  }

  /// `“Approve the budget”: Liv Dahl, was Bjarte Lien.`; `nil` where nothing gave way.
  private static func sentence(
    _ name: String, _ owners: [(Stated<RecordID>, Stated<RecordID>)], _ before: Plan, _ plan: Plan,
    _ others: [(String?, String?)]
  ) -> String? {
    let people = owners.map { (before.person($0.known)?.name, plan.person($1.known)?.name) }
    let parts = (people + others).compactMap { old, new -> String? in
      guard let old, let new, old != new else { return nil }
      return "\(new), was \(old)"
    }
    return parts.isEmpty ? nil : "“\(name)”: \(parts.joined(separator: "; "))."
  }

  /// Absences, decision days and freezes that came with it.
  private static func calendar(from before: Plan, _ session: Session) -> [String] {
    let plan = session.plan
    let known = Set(
      before.gates.map(\.id) + before.freezes.map(\.id)
        + before.people.flatMap(\.absences).map(\.id))
    func words(_ record: RecordID, _ kind: RecordKind) -> (name: String, about: String)? {
      known.contains(record) ? nil : CalendarEntry.words(for: record, kind, session)
    }
    let away = plan.people.flatMap { person in
      person.absences.compactMap { words($0.id, .absence) }.map {
        "\(person.name) is away \($0.about)."
      }
    }
    let days =
      plan.gates.compactMap { words($0.id, .gate) }
      + plan.freezes.compactMap { words($0.id, .freeze) }
    return away
      + days.map {
        [$0.name.capitalisedFirst, $0.about].filter { !$0.isEmpty }.joined(separator: ": ") + "."
      }
  }

  /// Who is new.
  private static func people(from before: Plan, in plan: Plan) -> [String] {
    let known = Set(before.people.map(\.id))
    return Side.allCases.compactMap { side in
      let names = plan.people.filter { $0.side == side && !known.contains($0.id) }.map(\.name)
      guard !names.isEmpty else { return nil }
      return "New at \(plan.label(of: side)): \(names.joined(separator: ", "))."
    }
  }
}
