import Phrasing
import PlanModel

/// Reads "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if she's away".
struct ReviewReader {
  let fields: FieldReader

  func read(_ text: String) -> ReviewDraft {
    var draft = ReviewDraft()
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" }).map({ String($0).trimmed }) {
      read(part, into: &draft)
    }
    return draft
  }

  private func read(_ part: String, into draft: inout ReviewDraft) {
    let folded = part.lowercased()
    let when = part.split(separating: " at ")
    if draft.rule == nil, let rule = rule(when[0]) {
      draft.rule = .rule(rule)
      if when.count > 1 { draft.time = when[1].trimmed }
    } else if draft.minutes == nil, let minutes = minutes(folded) {
      draft.minutes = minutes
    } else if folded.contains("away") || folded.contains("otherwise") {
      draft.deputy = owner(part)
    } else if folded.contains("invit") || folded.contains("runs") || folded.contains("owns") {
      draft.owner = owner(part)
    }
  }

  private func rule(_ text: String) -> String? {
    RecurrencePhrase.read(text, in: fields.phrases).recurrence?.rule
  }

  private func minutes(_ text: String) -> Int? {
    guard text.contains("min") else { return nil }
    let spelled = [
      "fifteen": 15, "twenty": 20, "thirty": 30, "forty-five": 45, "half an hour": 30,
    ]
    if let number = Int(text.prefix { $0.isNumber }) { return min(480, number) }
    return spelled.first { text.contains($0.key) }?.value
  }

  private func owner(_ text: String) -> OwnerDraft? {
    guard let name = text.split(separator: " ").first else { return nil }
    return fields.owner(String(name), .buyer)
  }

  static func echo(of draft: ReviewDraft, _ fields: FieldReader) -> String {
    var parts: [String] = []
    if case .rule(let rule)? = draft.rule {
      let read = RecurrencePhrase.read(rule, in: fields.phrases)
      parts.append(read.echo.isEmpty ? rule : read.echo)
    }
    if !draft.time.isEmpty { parts.append("at \(draft.time)") }
    if let minutes = draft.minutes { parts.append("\(minutes) minutes") }
    return parts.joined(separator: " · ")
  }
}
