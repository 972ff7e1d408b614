import Phrasing
import PlanModel

/// What is said around an act in the same breath, and what names another step.
extension StepDrafter {
  /// "Then ten days" without its "then": how long it takes, and no act of its own.
  func withoutBareThen(_ text: String) -> String {
    guard let then = text[...].range(ofText: ", then ") else { return text }
    let rest = text[then.upperBound...].prefix { !",;.".contains($0) }
    guard DurationPhrase.read(rest, in: fields.phrases).duration != nil else { return text }
    return text[..<then.lowerBound] + ",      " + text[then.upperBound...]
  }

  /// The act that follows on somebody's absence, with spaces where that stood; `nil` where no act of
  /// anybody else does.
  static func withoutAbsence(_ text: String, _ phrases: PhraseContext) -> String? {
    guard let comma = text.firstIndex(of: ","),
      let absence = AbsencePhrase.read(text[..<comma], in: phrases), absence.days != nil
    else { return nil }
    let rest = String(text[text.index(after: comma)...])
    let days = Phrase.spans(in: rest, context: phrases)
    guard AbsencePhrase.read(rest, in: phrases) == nil, !days.isEmpty,
      let person = PersonPhrase.read(rest, in: phrases), !person.isRoleOnly,
      person.identity != absence.person?.identity
    else { return nil }
    return text[...comma].blanked + rest
  }

  /// "Legal takes three weeks, that's Jo Hart, *she's away 1 to 12 February and Lou Park covers*": the
  /// act before somebody's absence, with spaces where that stood.
  static func withoutLaterAbsence(_ text: String, _ phrases: PhraseContext) -> String? {
    let joint = DraftWords.absenceJoints.lazy
      .compactMap { joint in
        text[...].lastRange(ofText: joint).flatMap { found in
          isLaterAbsence(text, behind: found, phrases) ? found : nil
        }
      }.min { $0.lowerBound < $1.lowerBound }
    return joint.map { text[..<$0.lowerBound] + text[$0.lowerBound...].blanked }
  }

  /// Whether a clause behind somebody's act tells that they are away.
  private static func isLaterAbsence(
    _ text: String, behind joint: Range<String.Index>, _ phrases: PhraseContext
  ) -> Bool {
    let clause = String(text[joint.upperBound...])
    let head = String(text[..<joint.lowerBound])
    let opening = TopicWords.words(of: clause).first ?? ""
    return ["he", "she", "they", "he's", "she's", "hes", "shes"].contains(opening)
      && AbsencePhrase.read(clause, in: phrases)?.days != nil
      && AbsencePhrase.read(head, in: phrases) == nil
      && (!Phrase.spans(in: head, context: phrases).isEmpty
        || StepPhrase.read(head, in: phrases).contains(where: { $0.duration != nil }))
      && PersonPhrase.all(in: head, context: phrases).contains(where: { !$0.isRoleOnly })
  }

  /// "Registering takes three weeks *and they need a bank letter*": what somebody wants for an act that
  /// has its length, with spaces where that stood.
  func takeLaterNeed(of text: inout String) -> String? {
    let said = text
    guard let joint = DraftWords.laterNeeds.lazy.compactMap({ said[...].range(ofText: $0) }).first,
      StepPhrase.read(text[..<joint.lowerBound], in: fields.phrases).contains(where: {
        $0.duration != nil
      })
    else { return nil }
    let need = String(text[joint.lowerBound...]).trimmed
    text = text[..<joint.lowerBound] + text[joint.lowerBound...].blanked
    return LineAccount.withoutJoint(need).trimming(" .!")
  }

  /// "Then I'd like a pilot with …" without whoever wishes it; every letter keeps its place.
  static func withoutWish(_ text: String) -> String {
    let folded = text.lowercased().withPlainApostrophes
    guard folded.utf8.count == text.utf8.count,
      let wish = DraftWords.wishes.first(where: folded.hasPrefix)
    else { return text }
    let rest = text.dropFirst(wish.count)
    guard let first = rest.split(separator: " ").first?.lowercased(),
      DraftWords.articles.contains(first), rest.hasPrefix(first)
    else { return text }
    return (wish + first).blanked + rest.dropFirst(first.count)
  }

  /// "Meanwhile, *without waiting for the old data*, …": what an act does not wait for; every letter
  /// keeps its place.
  static func withoutDeniedWait(_ text: String) -> String {
    guard let wait = text[...].range(ofText: "without waiting for ") else { return text }
    let end = text[wait.upperBound...].firstIndex { ",;.".contains($0) } ?? text.endIndex
    return text[..<wait.lowerBound] + text[wait.lowerBound..<end].blanked + text[end...]
  }

  /// The act that follows on what somebody did: "Raj sent the form on Monday, Omar reviews it".
  func withoutFact(_ text: String) -> String {
    guard let comma = text.firstIndex(where: { $0 == "," || $0 == ";" }),
      PastFact.opens(text[..<comma], in: fields.phrases)
    else { return text }
    let rest = text[text.index(after: comma)...]
    guard TopicWords.words(of: String(rest)).count > 2 else { return text }
    let blank = String(text[...comma].blanked)
    // "Petra has read it, *sends* comments tomorrow": she does.
    guard let person = PersonPhrase.read(text, in: fields.phrases), person.bytes.lowerBound == 0,
      !person.isRoleOnly, person.bytes.upperBound <= blank.utf8.count,
      StepPhrase.opensWithThirdPerson(rest)
    else { return blank + rest }
    return blank[bytes: 0..<blank.utf8.count - person.bytes.count] + text[bytes: person.bytes]
      + rest
  }

  /// "Tess drafts the letter, *then sends* it to Neil": whoever did the first does the second, too.
  func carrySubject(through drafts: inout [StepDraft], _ side: Side) {
    for place in drafts.indices.dropFirst() {
      let before = drafts[place - 1]
      let said = drafts[place].words.collapsed.split(separator: " ").drop {
        ["then", "and"].contains($0.lowercased())
      }
      // "*Hands* them to the notary", of which the capital is none of a name.
      let rest = [said.first.map { $0.lowercased() } ?? ""] + said.dropFirst().map(String.init)
      guard drafts[place].owners.isEmpty, before.owners.count == 1,
        let doer = before.owners.first,
        StepPhrase.opensWithThirdPerson(rest.joined(separator: " ")),
        // Behind the act before, of which "the day after" is counted.
        case let read = StepPhrase.read(
          "\(before.words); \(name(of: doer)) \(rest.joined(separator: " "))",
          in: fields.phrases),
        read.count > 1, let phrase = read.last
      else { continue }
      let own = draft(of: phrase, side)
      guard own.owners == before.owners else { continue }
      drafts[place].owners = own.owners
      drafts[place].title = own.title
    }
  }

  private func name(of owner: OwnerDraft) -> String {
    switch owner {
    case .person(let person): plan.name(of: person)
    case .words(let words, _): words
    }
  }

  /// "Tess negotiates until mid December *then hands* it to Neil": a second act, with no pause before.
  func parted(atThen text: String) -> String {
    var parts = text.split(separating: " then ")
    for place in parts.indices.dropFirst() {
      let word = parts[place - 1].split(separator: " ").last.map(String.init) ?? "and"
      // "*Erik then* revises it" is his act.
      let isName = plan.people.contains { $0.name.split(separator: " ").contains(word[...]) }
      // "Which *QA then* approves": theirs.
      let isDepartment =
        DraftWords.departments.contains(word.lowercased())
        || word.count > 1 && word.allSatisfy(\.isUppercase)
      let before = isName || isDepartment ? "and" : word.lowercased()
      let isAct = StepPhrase.opensWithThirdPerson(parts[place])
      let isOpen = before.last.map { ";,".contains($0) } ?? true
      let joint =
        isAct && !isOpen && !DraftWords.beforeThen.contains(before) ? ";then " : " then "
      parts[place] = joint + parts[place]
    }
    return parts.joined()
  }

  /// "Elena signs, if she's away Marcus" without whoever does it then; `nil` where nobody is said.
  static func withoutDeputy(_ text: String) -> String? {
    if isOnlyInCase(text) { return text.blanked }
    guard let start = caseStart(in: text), start > text.startIndex else { return nil }
    return text[..<start] + text[start...].blanked
  }

  /// Where the case begins in which somebody else does it: ", *otherwise* Marcus", "*, and if he's away*
  /// it's the deputy CFO, Lucia Ferro".
  private static func caseStart(in text: String) -> String.Index? {
    let joints = DraftWords.caseJoints.compactMap { text[...].lastRange(ofText: $0)?.lowerBound }
    return (joints + [text.lastIndex(of: ",")].compactMap(\.self)).sorted().first { start in
      let clause = text[start...]
      let words = TopicWords.words(of: String(clause)).drop(while: DraftWords.caseLeads.contains)
      let isCase = words.first.map(DraftWords.conditions.contains) == true
      let isShort = words.count < (isCase ? 14 : 9)
      return isShort && words.prefix(isCase ? 7 : 9).contains(where: DraftWords.cases.contains)
        && words.prefix(isCase ? 7 : 9).contains(where: {
          $0 == "otherwise" || ShapeWords.notThere.contains($0) || DraftWords.leave.contains($0)
        })
        && clause.split(separator: " ").contains(where: { $0.first?.isUppercase == true })
    }
  }

  /// "Marcus signs if she's away", "if she's away it goes to Marcus": what is so only while somebody
  /// is not there.
  private static func isOnlyInCase(_ text: String) -> Bool {
    let words = TopicWords.words(of: text)
    guard words.count < 14, let start = words.firstIndex(where: DraftWords.conditions.contains)
    else { return false }
    let condition = words[start...].prefix(6)
    guard let end = condition.firstIndex(where: ShapeWords.notThere.contains),
      // "That's when the contract *runs* out" is of nobody; "if I'm away" is of the review call.
      end > start + 1, DraftWords.being.contains(words[end - 1]) || words[end - 1] == "s",
      !DraftWords.myself.contains(words[start + 1])
    else { return false }
    return start == 0 || end == words.indices.last
  }

  /// "Compliance: HIPAA review": the heading says in which part of the plan the act is.
  func takeHeading(of draft: inout StepDraft) {
    guard let colon = draft.title.firstIndex(of: ":") else { return }
    let rest = String(draft.title[draft.title.index(after: colon)...]).trimmed
    guard let topic = TopicWords.heading(String(draft.title[..<colon])),
      TopicWords.words(of: rest).count > 1
    else { return }
    draft.title = rest.capitalisedFirst
    draft.workstream = draft.workstream ?? TopicWords.blocks(of: plan)[topic]?.id
  }

  /// The words after a question that somebody asks themselves: "You're on the list, right? Angela
  /// has to check that".
  static func withoutQuestion(_ text: String) -> String {
    guard let mark = text.lastIndex(of: "?") else { return text }
    let rest = text[text.index(after: mark)...]
    let asked = text[..<mark]
    // "The lease? Rosa drafts that", "who does the lease? That's me": what it is about.
    if let topic = topic(of: asked) ?? withoutWho(asked) { return topic + "," + rest }
    // "Can legal read it by Friday? Otherwise we're late".
    if StepPhrase.opensWithReason(rest) { return asked + "," + rest }
    guard TopicWords.words(of: String(rest)).count > 3 else { return text }
    return text[...mark].blanked + rest
  }

  /// What a short question is about, every letter in its place; `nil` where it asks anything else.
  private static func topic(of asked: Substring) -> String? {
    let words = TopicWords.words(of: String(asked))
    guard let first = words.first, words.count < 7 else { return nil }
    if first == "who", words.count > 2, DraftWords.owning.contains(words[1]),
      let verb = asked.range(ofText: words[1] + " ")
    {
      return asked[..<verb.upperBound].blanked + asked[verb.upperBound...]
    }
    // "Who *tests the printers*?": the act, without who is asked for.
    if first == "who", words.count > 2, let space = asked.firstIndex(where: \.isWhitespace),
      StepPhrase.opensWithThirdPerson(asked[space...])
    {
      let who = asked.prefix { $0.isWhitespace }.count
      return asked.prefix(who + 3).blanked + asked.dropFirst(who + 3)
    }
    let isThing = words.count < 5 && !words.contains(where: DraftWords.questioning.contains)
    return isThing ? String(asked) : nil
  }

  /// "Lay the carpet, *who*? Ana": the act before what is asked only to be answered.
  private static func withoutWho(_ asked: Substring) -> String? {
    guard let space = asked.lastIndex(of: " "),
      ["who", "when"].contains(asked[asked.index(after: space)...].lowercased()),
      let mark = asked[..<space].last, [".", ",", ";", "-", "–", "—"].contains(mark)
    else { return nil }
    return asked[..<space] + asked[space...].blanked
  }

  /// "Before the board meeting, so end of next week at the latest": when, and nothing that is done.
  static func saysOnlyWhen(_ draft: StepDraft) -> Bool {
    guard draft.owners.isEmpty, draft.prerequisites.isEmpty, draft.gate == nil, draft.done.isEmpty
    else { return false }
    return draft.title.split(separator: ",").allSatisfy { clause in
      let words = TopicWords.words(of: String(clause))
      return words.first.map(DraftWords.bounds.contains) ?? true
        || words.allSatisfy(DraftWords.concluding.contains)
    }
  }
  /// "The partners decide on the first Monday": what a body does that is called so, and no act of
  /// its own.
  func isOnlyDeciding(_ title: String, _ gate: GateDraft) -> Bool {
    guard gate.rule != nil, gate.body == nil, gate.name.hasPrefix("decision of ") else {
      return false
    }
    let body = gate.name.dropFirst("decision of ".count).lowercased()
    let bare = body.hasPrefix("the ") ? String(body.dropFirst(4)) : body
    let words = TopicWords.words(of: title)
    // "*Decide* Tuesday", of which whoever decides was taken for its owner.
    if !gate.isDepartment, ["decide", "decides"].contains(words.first),
      StepDrafter.namesDays(words.dropFirst())
    {
      return true
    }
    return ["decide", "decides"].contains { verb in
      [body, bare].contains { name in
        let head = "\(name) \(verb) "
        guard title.lowercased().hasPrefix(head) else { return false }
        let rest = TopicWords.words(of: String(title.dropFirst(head.count)))
        return rest.first == "on" || StepDrafter.namesDays(rest[...])
      }
    }
  }

  /// "On the first Monday": on which days a body decides.
  private static func namesDays(_ words: ArraySlice<String>) -> Bool {
    !words.isEmpty
      && words.allSatisfy {
        DraftWords.aroundDecisions.contains($0) || AccountWords.isWeekday($0)
      }
  }

  /// "Four weeks, June 7": whether it begins or ends then was not said, and is asked.
  func askWhetherItEnds(_ draft: inout StepDraft, _ phrase: StepPhrase) {
    guard let due = draft.due, draft.duration != nil, draft.notBefore == nil, draft.open.isEmpty,
      let place = phrase.spans.first(where: { $0.part == .timing })?.bytes
    else { return }
    guard place.upperBound <= phrase.raw.utf8.count else { return }
    let said = TopicWords.words(of: phrase.raw[bytes: place])
    let before = TopicWords.words(of: phrase.raw.before(place))
    guard said.first?.first?.isNumber == true, said.count < 4,
      before.last.map({ !DraftWords.ofDays.contains($0) }) ?? true
    else { return }
    draft.open.append("Does it begin or end on \(DateWords.medium(due))?")
  }
}
