import Phrasing
import PlanModel
import Scheduling

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
      phrase.when.recurrence.map(ReviewReader.namesDays) != true
      ? ReviewReader.onWhichDay : phrase.when.kind == .ambiguous ? phrase.when.reason : nil
    let people = PersonReader(fields: fields)
    draft.rule = phrase.when.recurrence.map { .rule($0.rule) }
    draft.first = phrase.when.recurrence?.start
    draft.time = phrase.time ?? ""
    draft.minutes = phrase.minutes
    draft.owner =
      phrase.owner.map { people.owner($0, .buyer) } ?? company(text)
      ?? (phrase.isOwnerSpokenOf ? spokenOf(text) : nil)
    if draft.owner == nil, phrase.isOwnerSpokenOf {
      draft.question = draft.question ?? "Who is it that sends the invitation?"
    }
    // While nobody has said who speaks, "I" is somebody of theirs.
    if case .words("I", _)? = draft.owner, !fields.plan.buyerName.isEmpty {
      draft.owner = .words(fields.plan.buyerName, side: .buyer)
    }
    draft.deputy = phrase.deputy.map { people.owner($0, .buyer) }
    draft.parts = ([phrase.bytes] + [phrase.owner, phrase.deputy].compactMap { $0?.bytes })
      .sorted { $0.lowerBound < $1.lowerBound }
    return draft
  }

  /// Whether a rule says on which days it comes: "every two weeks" does not.
  private static func namesDays(_ rule: RecurrenceValue) -> Bool {
    rule.frequency == .daily || !rule.days.isEmpty || !rule.monthDays.isEmpty
  }

  /// "She'll send the invitation", where nobody else is spoken of: the champion, of whom the other
  /// side says it.
  private func spokenOf(_ text: String) -> OwnerDraft? {
    guard let speaker = fields.plan.speaker,
      PersonPhrase.all(in: text, context: fields.phrases).isEmpty
    else { return nil }
    let last = AsideReader(fields: fields).lastNamed
    return last == nil || last?.name == speaker.name ? .person(speaker) : nil
  }

  /// "You lot send it", "please send the invitation", "Fleetly sends it", "I'd rather you sent it",
  /// "the invite should come from you": a company invites, whoever that is there.
  private func company(_ text: String) -> OwnerDraft? {
    let words = TopicWords.words(of: text)
    let invites = words.indices.contains { place in
      ShapeWords.invitations.contains(words[place])
        && words[place...].prefix(7).contains("from")
        && words[place...].dropFirst().prefix(7).contains("you")
    }
    let named = Side.allCases.lazy.compactMap { side in
      words.firstIndex(where: ReviewReader.inviting.contains).flatMap { verb -> Side? in
        let name = TopicWords.words(of: fields.plan.name(of: side))
        return !name.isEmpty && words[..<verb].suffix(name.count).elementsEqual(name) ? side : nil
      }
    }.first
    let isTheirs = words.indices.contains { place in
      ReviewReader.inviting.contains(words[place]) && isInvite(words, at: place)
        && isAsked(words, at: place)
    }
    let isNamed = words.indices.contains { place in
      ReviewReader.inviting.contains(words[place]) && isInvite(words, at: place)
    }
    let side = isNamed && named != nil ? named : isTheirs || invites ? .seller : nil
    guard let side, !fields.plan.name(of: side).isEmpty else { return nil }
    return .words(fields.plan.name(of: side), side: side)
  }

  /// Whether those spoken to are asked to invite: "*please* send", "*you* sent".
  private func isAsked(_ words: [String], at verb: Int) -> Bool {
    let before = words[..<verb].suffix(4)
    return before.contains { ["you", "please", "ye", "y'all"].contains($0) }
      || words[verb...].prefix(2).last == "it" && before.last == "guys"
  }

  /// Whether it is the invitation that is sent: "sent *out the invite*", "put *it in the calendar*".
  private func isInvite(_ words: [String], at verb: Int) -> Bool {
    let behind = words[(verb + 1)...].prefix(4)
    if words[verb] == "put" || words[verb] == "set" {
      return behind.contains { ["calendar", "diary", "diaries", "calendars", "up"].contains($0) }
        || behind.contains(where: ShapeWords.invitations.contains)
    }
    return behind.prefix(3).contains { ShapeWords.invitations.contains($0) || $0 == "it" }
      || ShapeWords.invitations.contains(words[verb])
  }

  private static let onWhichDay = "On which day of the week?"
  private static let inviting: Set<String> = [
    "send", "sends", "sending", "sent", "invite", "set", "put", "issue",
  ]

  /// The review in words beside the cursor.
  func echo(of draft: ReviewDraft) -> String {
    var parts: [String] = []
    if case .rule(let rule)? = draft.rule { parts.append(RecurrenceWords.words(for: rule)) }
    if !draft.time.isEmpty { parts.append("at \(draft.time)") }
    if let first = draft.first { parts.append("first on \(DateWords.medium(first))") }
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
