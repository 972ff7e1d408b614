import Phrasing
import PlanModel
import Scheduling

/// A step needs an act: what of a line names none, and what an act is called that is told otherwise.
extension StepDrafter {
  /// "Ours, about sixty questions, *Bev sends the blank one today*": without what stands before somebody's act and
  /// tells none; every letter keeps its place.
  func withoutIdleHead(_ text: String) -> String {
    var start = text.startIndex
    while let comma = text[start...].firstIndex(of: ",") {
      let clause = String(text[start..<comma]).trimmed
      guard TitleRemnant.saysNothing(clause),
        Phrase.spans(in: clause, context: fields.phrases).isEmpty
      else { break }
      start = text.index(after: comma)
    }
    guard start > text.startIndex, opensWithSomebody(String(text[start...])) else { return text }
    return text[..<start].blanked + text[start...]
  }

  /// Whether somebody stands at the beginning of some words, and more is said of them.
  private func opensWithSomebody(_ words: String) -> Bool {
    let clause = LineAccount.withoutJoint(words.trimmed)
    let said = TopicWords.words(of: clause)
    guard said.count > 2, let first = said.first else { return false }
    if AccountWords.subjects.contains(first) { return true }
    guard let person = PersonPhrase.read(clause, in: fields.phrases) else { return false }
    return person.bytes.lowerBound == 0 && !person.isRoleOnly
  }

  /// "*Can*", "*depends*", "*my senior adjuster*, Pam Reid", "*Yusuf Khan in the planning office*": how
  /// something is, what somebody is or where they sit, whatever time stands beside it.
  static func tellsNoAct(_ draft: StepDraft, _ phrases: PhraseContext) -> Bool {
    if TitleRemnant.namesNoAct(draft.title) { return true }
    // A step of the plan, or what is decided on days of its own, is named and not told.
    guard draft.known == nil, draft.gate == nil, draft.duration == nil else { return false }
    return isTitleOfOwner(draft, phrases) || isSeat(draft, phrases)
  }

  /// "Pam Reid, *my senior adjuster*": what whoever was named is.
  private static func isTitleOfOwner(_ draft: StepDraft, _ phrases: PhraseContext) -> Bool {
    let words = draft.title.split(separator: " ").map(String.init)
    guard draft.isByName, let first = words.first?.lowercased(), words.count < 6,
      !draft.title.contains(",")
    else { return false }
    if DraftWords.possessives.contains(first) {
      // "Pam Reid, *my* senior adjuster", and not "Pam, our floor plan".
      let owner = draft.humans.map(\.name).first ?? ""
      guard let named = draft.words[...].range(ofText: owner), !owner.isEmpty else { return false }
      let behind = draft.words[named.upperBound...].drop { ", ".contains($0) }
      return behind.lowercased().hasPrefix(draft.title.lowercased())
        && draft.due == nil && draft.pin == nil && draft.duration == nil
    }
    let said = DraftWords.articles.contains(first) ? Array(words.dropFirst()) : words
    let title = said.joined(separator: " ")
    return PersonPhrase.leadingTitle(of: title, in: phrases)?.lowercased() == title.lowercased()
  }

  /// "*Yusuf Khan in the planning office*": somebody, and where they sit.
  private static func isSeat(_ draft: StepDraft, _ phrases: PhraseContext) -> Bool {
    guard let person = PersonPhrase.read(draft.title, in: phrases), person.bytes.lowerBound == 0,
      !person.isRoleOnly
    else { return false }
    let rest = TopicWords.words(of: draft.title.behind(person.bytes))
    guard let first = rest.first, rest.count < 6 else { return false }
    return ShapeWords.seats.contains(first)
      && !StepPhrase.opensWithThirdPerson(rest.dropFirst().joined(separator: " "))
  }

  /// "…, *two days each*": the length of every act told behind the last one that has its own.
  func takeEach(of drafts: inout [StepDraft]) {
    guard drafts.count > 1, let last = drafts.last, last.duration == nil,
      let comma = last.title.lastIndex(of: ",")
    else { return }
    let clause = String(last.title[last.title.index(after: comma)...]).trimmed
    guard clause.lowercased().hasSuffix(" each"),
      let said = DurationPhrase.read(clause.dropLast(5), in: fields.phrases).duration,
      let duration = StepDuration(said)
    else { return }
    let first = drafts.lastIndex { $0.duration != nil || $0.saysOwnTime } ?? -1
    guard drafts.count - first > 2 else { return }
    for place in (first + 1)..<drafts.count {
      drafts[place].duration = duration
      drafts[place].isApproximate = said.approximate
      drafts[place].isOfEach = true
    }
    drafts[drafts.count - 1].title = String(last.title[..<comma])
  }

  /// "Label the taps, *takes him a weekend*": how long that is, read or asked.
  func takeOwnTime(of draft: inout StepDraft) {
    guard draft.duration == nil, let comma = draft.title.lastIndex(of: ",") else { return }
    let clause = String(draft.title[draft.title.index(after: comma)...]).trimmed
    let words = clause.split(separator: " ").map(String.init)
    guard words.count > 2, DraftWords.takingTime.contains(words[0].lowercased()) else { return }
    let rest = words.dropFirst().drop { DraftWords.takers.contains($0.lowercased()) }
    guard rest.count < 5, !rest.isEmpty else { return }
    let said = rest.joined(separator: " ")
    if let length = DurationPhrase.read(said, in: fields.phrases).duration,
      let duration = StepDuration(length)
    {
      draft.duration = duration
      draft.isApproximate = length.approximate
    } else if rest.last.map({ DraftWords.spells.contains($0.lowercased()) }) == true {
      draft.open.append("How many working days is “\(clause)”? It is kept as words.")
      draft.saysOwnTime = true
    } else {
      return
    }
    draft.title = String(draft.title[..<comma]).trimmed
  }

  /// "Training, *the 19th, 20th* and 21st of October": days that stand beside the one that was taken.
  static func takeListedDays(of draft: inout StepDraft) {
    guard draft.due != nil || draft.pin != nil, draft.open.isEmpty else { return }
    var words = draft.title.split(separator: " ").map(String.init)
    var days = 0
    while words.count > 1, let last = words.last?.lowercased().trimming(",") {
      if last.first?.isNumber == true, last.ordinalNumber != nil {
        days += 1
      } else if !["the", "and", "on"].contains(last) || days == 0 {
        break
      }
      words.removeLast()
    }
    guard days > 0, let last = words.last else { return }
    words[words.count - 1] = last.trimming(",")
    draft.title = words.joined(separator: " ")
    draft.open.append("On which of the days is that: “\(draft.words.collapsed)”?")
  }

  /// "*A test account from you* and SSO has to be set up": what is needed, before what is done.
  func takeThingBefore(of draft: inout StepDraft) {
    for source in DraftWords.fromOthers {
      guard let found = draft.title[...].range(ofText: source) else { continue }
      let act = String(draft.title[found.upperBound...])
      let words = StepAccount.words(of: act)
      guard words.count > 3, words.prefix(6).contains(where: ReasonWords.duties.contains) else {
        continue
      }
      let thing = draft.title[..<found.lowerBound] + source.dropLast(" and ".count)
      draft.open.insert("By when is it needed: “\(thing)”? It is kept as words.", at: 0)
      draft.title = act.capitalisedFirst
      return
    }
  }

  /// "And I'll *tell you* tomorrow": what came of the act before.
  func nameTelling(in drafts: inout [StepDraft]) {
    for place in drafts.indices.dropFirst() {
      let words = TopicWords.words(of: drafts[place].title)
      guard DraftWords.tellingYou.contains(words.joined(separator: " ")) else { continue }
      let seller = plan.sellerName.isEmpty ? "you" : plan.sellerName
      drafts[place].title = "Tell \(seller) the result"
      drafts[place].waitsForPrevious = true
    }
  }
}
