import Phrasing
import PlanModel

/// Reads "Tuesdays at 10, twenty minutes, Dana sends the invite, Sam runs it if she's away".
struct ReviewReader {
  let fields: FieldReader

  /// The review, once for each meaning of its days: "every 2nd Tuesday" has two.
  func meanings(of text: String) -> [ReviewDraft] {
    guard let phrase = CadencePhrase.read(text, in: fields.phrases) else {
      var draft = ReviewDraft()
      draft.question = ReviewReader.onWhichDay
      return [draft]
    }
    let draft = draft(of: phrase, text)
    return [draft]
      + phrase.when.alternatives.compactMap { value in
        guard case .recurrence(let rule) = value else { return nil }
        var other = draft
        other.rule = .rule(rule.rule)
        return other
      }
  }

  /// The review by the likeliest meaning of its days.
  func read(_ text: String) -> ReviewDraft { meanings(of: text)[0] }

  private func draft(of phrase: CadencePhrase, _ text: String) -> ReviewDraft {
    var draft = ReviewDraft()
    draft.question =
      phrase.when.recurrence == nil
      ? ReviewReader.onWhichDay : phrase.when.kind == .ambiguous ? phrase.when.reason : nil
    let people = PersonReader(fields: fields)
    draft.rule = phrase.when.recurrence.map { .rule($0.rule) }
    draft.time = phrase.time ?? ""
    draft.minutes = phrase.minutes
    draft.owner = phrase.owner.map { people.owner($0, .buyer) } ?? company(text)
    // While nobody has said who speaks, "I" is somebody of theirs.
    if case .words("I", _)? = draft.owner, !fields.plan.buyerName.isEmpty {
      draft.owner = .words(fields.plan.buyerName, side: .buyer)
    }
    draft.deputy = phrase.deputy.map { people.owner($0, .buyer) }
    draft.parts = ([phrase.bytes] + [phrase.owner, phrase.deputy].compactMap { $0?.bytes })
      .sorted { $0.lowerBound < $1.lowerBound }
    return draft
  }

  /// "You lot send it", "please send the invitation", "Fleetly sends it": a company invites, whoever
  /// that is there.
  private func company(_ text: String) -> OwnerDraft? {
    let words = TopicWords.words(of: text)
    guard let verb = words.firstIndex(where: ReviewReader.inviting.contains) else { return nil }
    let before = words[..<verb].suffix(4)
    let isAsked =
      before.contains { ["you", "please", "ye", "y'all"].contains($0) }
      || words[verb...].prefix(2).last == "it" && before.last == "guys"
    let isInvite =
      words[(verb + 1)...].prefix(3).contains { ShapeWords.invitations.contains($0) || $0 == "it" }
      || ShapeWords.invitations.contains(words[verb])
    guard isInvite else { return nil }
    let named = Side.allCases.first { side in
      let name = TopicWords.words(of: fields.plan.name(of: side))
      return !name.isEmpty && words[..<verb].suffix(name.count).elementsEqual(name)
    }
    guard let side = named ?? (isAsked ? .seller : nil), !fields.plan.name(of: side).isEmpty
    else { return nil }
    return .words(fields.plan.name(of: side), side: side)
  }

  private static let onWhichDay = "On which day of the week?"
  private static let inviting: Set<String> = ["send", "sends", "sending", "invite", "set"]

  /// The review in words beside the cursor.
  func echo(of draft: ReviewDraft) -> String {
    var parts: [String] = []
    if case .rule(let rule)? = draft.rule { parts.append(RecurrenceWords.words(for: rule)) }
    if !draft.time.isEmpty { parts.append("at \(draft.time)") }
    if let minutes = draft.minutes { parts.append("\(minutes) minutes") }
    switch draft.owner {
    case .person(let person)?: parts.append("\(person.name) sends the invite")
    case .words(let words, _)?: parts.append("\(words) sends the invite")
    case nil: break
    }
    if case .person(let person)? = draft.deputy { parts.append("\(person.name) runs it otherwise") }
    return parts.joined(separator: " · ")
  }
}
