import Phrasing
import PlanModel
import Scheduling

/// Reads steps as they are said: one a line, or several with a semicolon between.
struct StepReader {
  let fields: FieldReader

  func read(_ text: String, side: Side) -> [StepDraft] {
    text.split(whereSeparator: { $0.isNewline || $0 == ";" }).map { String($0).trimmed }
      .filter { !$0.isEmpty }.map { read(line: $0, side: side) }
  }

  private func read(line: String, side: Side) -> StepDraft {
    var draft = StepDraft()
    draft.words = line
    var title: [String] = []
    for (index, part) in line.split(separator: ",").map({ String($0).trimmed }).enumerated() {
      if index > 0, let said = DurationPhrase.read(part, in: fields.phrases).duration,
        let length = StepDuration(said)
      {
        draft.duration = length
      } else if index > 0, part.lowercased().hasPrefix("after ") {
        let read = DependencyReader(plan: fields.plan, phrases: fields.phrases).read(part)
        draft.dependencies += read.dependencies
        if read.dependencies.isEmpty { title.append(part) }
      } else {
        title.append(part)
      }
    }
    draft.title = title.joined(separator: ", ")
    if let first = draft.title.split(separator: " ").first,
      let known = PersonReader(plan: fields.plan, phrases: fields.phrases).known(String(first))
    {
      draft.owners = [.person(PersonDraft(known: known.id, name: known.name, side: known.side))]
    }
    return draft
  }
}
