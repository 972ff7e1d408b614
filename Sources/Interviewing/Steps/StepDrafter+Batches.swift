import Phrasing
import PlanModel
import Scheduling

extension StepDrafter {
  /// "Training in two batches, *8 to 12 February* and 15 to 19 February": it begins with the first
  /// of them, and ends with the last.
  func takeBatches(of draft: inout StepDraft) {
    guard let first = draft.notBefore, draft.due.map({ first < $0 }) == true else { return }
    for _ in 0..<4 {
      guard let span = Phrase.spans(in: draft.title, context: fields.phrases).last,
        span.bytes.upperBound == draft.title.utf8.count, span.bytes.lowerBound > 0,
        case .date(let days)? = span.reading.value, let from = days.earliest,
        let to = days.deadline, from < to, let next = draft.notBefore, to < next, next - to < 32
      else { return }
      let rest = draft.title.before(span.bytes).trimming(" ,;:-–—&+")
      guard rest.split(separator: " ").count > 1 || !draft.owners.isEmpty else { return }
      draft.notBefore = from
      draft.title = rest
    }
  }
}
