import Phrasing
import PlanModel

/// Reads "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if she's away".
struct ReviewReader {
  let fields: FieldReader

  func read(_ text: String) -> ReviewDraft {
    var draft = ReviewDraft()
    guard let phrase = CadencePhrase.read(text, in: fields.phrases) else { return draft }
    let people = PersonReader(fields: fields)
    draft.rule = phrase.when.recurrence.map { .rule($0.rule) }
    draft.time = phrase.time ?? ""
    draft.minutes = phrase.minutes
    draft.owner = phrase.owner.map { people.owner($0, .buyer) }
    draft.deputy = phrase.deputy.map { people.owner($0, .buyer) }
    draft.parts = ([phrase.bytes] + [phrase.owner, phrase.deputy].compactMap { $0?.bytes })
      .sorted { $0.lowerBound < $1.lowerBound }
    return draft
  }

  /// The review in words beside the cursor.
  func echo(of draft: ReviewDraft) -> String {
    var parts: [String] = []
    if case .rule(let rule)? = draft.rule { parts.append(RecurrenceWords.words(for: rule)) }
    if !draft.time.isEmpty { parts.append("at \(draft.time)") }
    if let minutes = draft.minutes { parts.append("\(minutes) minutes") }
    if case .person(let person)? = draft.owner { parts.append("\(person.name) sends the invite") }
    if case .person(let person)? = draft.deputy { parts.append("\(person.name) runs it otherwise") }
    return parts.joined(separator: " · ")
  }
}
