import Phrasing
import PlanModel

/// Reads whom a few words name: somebody the plan knows, somebody new, or only a role.
struct PersonReader {
  let plan: Plan
  let phrases: PhraseContext

  /// - Parameter side: Whose person it is when the words do not say.
  func owner(_ text: String, _ side: Side) -> OwnerDraft {
    let head = text.split(separator: ",").first.map { String($0).trimmed } ?? text
    let rest = text.dropFirst(head.count).drop { $0 == "," || $0 == " " }
    if let known = known(head) {
      return .person(
        PersonDraft(
          known: known.id, name: known.name, title: title(in: String(rest)), side: known.side,
          isIntroducedBySpeaker: mentionsIntroduction(text)))
    }
    let name = capitalisedName(head)
    guard name.split(separator: " ").count >= 2 else { return .words(text, side: side) }
    return .person(
      PersonDraft(
        name: name, title: title(in: String(rest)), side: side,
        isIntroducedBySpeaker: mentionsIntroduction(text)))
  }

  /// The one person whose name the words begin.
  func known(_ words: String) -> Person? {
    NameMatch.best(words, among: plan.people.map { ($0.id, $0.name) }).flatMap { plan.person($0) }
  }

  private func capitalisedName(_ text: String) -> String {
    text.split(separator: " ").prefix { $0.first?.isUppercase == true }.joined(separator: " ")
  }

  private func title(in rest: String) -> String {
    let first = rest.split(separator: ",").first.map { String($0).trimmed } ?? ""
    guard !mentionsIntroduction(first) else { return "" }
    var words = first.split(separator: " ")
    while let word = words.first, ["our", "the", "my", "their"].contains(word.lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private func mentionsIntroduction(_ text: String) -> Bool {
    text.lowercased().contains("introduc")
  }
}
