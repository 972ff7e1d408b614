import Interviewing
import PlanModel

/// Where a row belongs that somebody added to what one company needs from the other.
extension CopyComparison {
  mutating func takeNeed(_ entry: CopyEntry, of asked: Side?) {
    let blocks = current.plan.workstreams
    let fitting = block(fitting: entry, asked)
    guard let block = fitting ?? lastNeed(of: asked) ?? blocks.first else {
      return takeStep(entry, nil, asked: asked)
    }
    let name = block.name.trimmedWords
    takeStep(
      entry, .known(block.id), asked: asked,
      question: fitting != nil || blocks.count == 1
        ? "It goes into “\(name)”."
        : "Which block does it belong to? It goes into “\(name)” until it is moved.")
  }

  /// The one block that a need fits: by what it says, by who does it, or by the needs beside it.
  private func block(fitting entry: CopyEntry, _ asked: Side?) -> Workstream? {
    let words = [entry[.title], entry[.done]].joined(separator: " ")
    let likeness = current.plan.workstreams.map { block in
      let own = ([block.name] + block.steps.map(\.title)).map { Likeness.of(words, $0) }
      return (block: block, likeness: own.max() ?? 0)
    }.sorted { $0.likeness > $1.likeness }
    if let best = likeness.first, best.likeness >= 0.5,
      likeness.count == 1 || likeness[1].likeness < best.likeness - 0.1
    {
      return best.block
    }
    let owners = OwnerReader(plan: current.plan, fields: fields)
      .owners(entry[.who], usual: asked).map(\.name)
    let theirs = current.plan.workstreams.filter { block in
      block.steps.contains { step in
        [step.buyerOwner, step.sellerOwner].contains { owner in
          current.plan.person(owner.known).map { owners.contains($0.name) } ?? false
        }
      }
    }
    if theirs.count == 1 { return theirs.first }
    let beside = current.plan.workstreams.filter { $0.steps.contains { isNeed($0, of: asked) } }
    return beside.count == 1 ? beside.first : nil
  }

  /// The block of the last need of the same table.
  private func lastNeed(of asked: Side?) -> Workstream? {
    current.plan.workstreams.last { $0.steps.contains { isNeed($0, of: asked) } }
  }

  private func isNeed(_ step: Step, of asked: Side?) -> Bool {
    asked != nil && step.askedBy == asked?.other
  }
}
