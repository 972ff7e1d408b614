import Phrasing
import PlanModel

/// Titles without what was only said around the act.
extension StepDrafter {
  /// "Pressure test" for "first thing's a pressure test, that's in our rules": the words stand in the
  /// answer, and the title names the act.
  static func tidied(_ title: String) -> String {
    var title = withoutLeadIn(sentence(of: title))
    title = withoutRemarks(title)
    return Initialisms.capitalised(title).capitalisedFirst
  }

  /// Takes from a title what went with the words that were understood.
  static func dropRemains(of draft: inout StepDraft) {
    let words = draft.words.lowercased().withPlainApostrophes
    // "…for three weeks", "…at the end of July": they were understood, their little word is left.
    let isTimed = draft.duration != nil || draft.pin != nil || draft.due != nil
    for word in [" for", " at", " by"] where isTimed && draft.title.hasSuffix(word) {
      draft.title = String(draft.title.dropLast(word.count))
    }
    // "Hands over" is an act, "… over the weekend of 22 May" when.
    if draft.due != nil || draft.pin != nil, draft.title.hasSuffix(" over"),
      wentOn(behind: "over", in: words, draft.title)
    {
      draft.title = String(draft.title.dropLast(" over".count))
    }
    // "Priya and Otto do the test *together*": both stand beside it. "Put the data together" is an
    // act of its own.
    let isTogether =
      draft.owners.count + draft.counterparts.count > 1
      && TopicWords.words(of: draft.title).first.map(DraftWords.uniting.contains) == false
    for word in DraftWords.jointly where isTogether && draft.title.hasSuffix(" " + word) {
      draft.title = String(draft.title.dropLast(word.count + 1))
    }
    // "Takes the firewall with *Priya's people*": they went with her name.
    for crew in LeadingWords.crews
    where draft.title.hasSuffix(" " + crew) && words.contains("'s \(crew)") {
      draft.title = String(draft.title.dropLast(crew.count + 1))
    }
  }

  /// "Reimages the laptops over *Christmas*": whether a time of the year stands behind the last word
  /// of a title, and is in it no more.
  private static func wentOn(behind last: String, in words: String, _ title: String) -> Bool {
    let said = TopicWords.words(of: words)
    guard let place = said.lastIndex(of: last),
      let next = said[(place + 1)...].first(where: { !DraftWords.articles.contains($0) })
    else { return false }
    return AccountWords.seasons.contains(next) && !TopicWords.words(of: title).contains(next)
  }

  /// "Pilot with the Leeds team" for "*We* pilot with the Leeds team", where somebody is named who
  /// does it.
  static func withoutUs(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    guard let first = words.first?.lowercased().withPlainApostrophes,
      DraftWords.ourselves.contains(first), words.count > 3
    else { return title }
    words.removeFirst()
    while words.count > 2, DraftWords.willing.contains(words[0].lowercased()) {
      words.removeFirst()
    }
    return DraftWords.noActs.contains(words[0].lowercased().withPlainApostrophes)
      ? title : words.joined(separator: " ").capitalisedFirst
  }

  /// The first sentence of a title that runs over its end.
  private static func sentence(of title: String) -> String {
    guard let stop = title[...].range(ofText: ". "),
      title[..<stop.lowerBound].split(separator: " ").count > 1,
      // "Our officer, Dr. Maier": the stop of a short word ends nothing.
      title[..<stop.lowerBound].split(separator: " ").last.map({ $0.count > 3 }) == true
    else { return title }
    return String(title[..<stop.lowerBound])
  }

  private static func withoutLeadIn(_ title: String) -> String {
    let folded = title.lowercased().withPlainApostrophes
    guard let opening = DraftWords.leadIns.first(where: folded.hasPrefix) else { return title }
    var words = title.dropFirst(opening.count).split(separator: " ").map(String.init)
    if let first = words.first?.lowercased(), DraftWords.articles.contains(first) {
      words.removeFirst()
    }
    return words.count > 1 ? words.joined(separator: " ") : title
  }

  /// Without the clauses behind a comma in which somebody goes on talking: "…, that's in our
  /// agreement", "…, he's told me".
  private static func withoutRemarks(_ title: String) -> String {
    let clauses = title.split(separator: ",", omittingEmptySubsequences: false)
    guard clauses.count > 1 else { return withoutTail(title) }
    var kept: [Substring] = []
    for (place, clause) in clauses.enumerated() {
      if place > 0, isRemark(String(clause)) {
        // "Procurement, *she'd do the contract*" names the act behind.
        if place == 1, let act = act(in: String(clause)), clauses[0].split(separator: " ").count < 3
        {
          kept = [Substring(act)]
        }
        continue
      }
      kept.append(clause)
    }
    return withoutTail(kept.joined(separator: ",").trimmed)
  }

  /// Of "she'd do the contract" what is done: "contract".
  private static func act(in clause: String) -> String? {
    let words = clause.split(separator: " ").map(String.init)
    guard
      let verb = words.prefix(4).firstIndex(where: { DraftWords.doing.contains($0.lowercased()) }),
      verb > 0
    else { return nil }
    var rest = words[(verb + 1)...]
    if let first = rest.first?.lowercased(), first == "all" || DraftWords.articles.contains(first) {
      rest.removeFirst()
    }
    let isOne =
      rest.first.map { !DraftWords.standIns.contains($0.lowercased()) } ?? false
    return isOne ? rest.joined(separator: " ") : nil
  }

  private static func isRemark(_ clause: String) -> Bool {
    var words = TopicWords.words(of: clause)[...]
    if let first = words.first, DraftWords.joining.contains(first) {
      words.removeFirst()
    }
    guard let first = words.first, DraftWords.remarking.contains(first) else { return false }
    // "Which of them" and the like name things; a verb or what is left of one follows here.
    return words.count > 1 || ["he", "she", "they"].contains(first)
  }

  /// Without what is left at the end when the rest was understood: "…, he".
  private static func withoutTail(_ title: String) -> String {
    var words = title.split(separator: " ").map(String.init)
    while words.count > 2, let last = words.last {
      // "Contract review can run", "trial at Mill Lane, run": beside what, and by whom, is known.
      let isLeft =
        DraftWords.dangling.contains(last.lowercased())
        || words[words.count - 2].last == "," && DraftWords.leftBehind.contains(last.lowercased())
      if words.suffix(2).map({ $0.lowercased() }) == ["can", "run"] {
        words.removeLast(2)
      } else if isLeft {
        words.removeLast()
      } else {
        break
      }
    }
    guard words.count > 1, words.count < title.split(separator: " ").count else { return title }
    if let last = words.last, ",;:".contains(last.last ?? " ") {
      words[words.count - 1] = String(last.dropLast())
    }
    return words.joined(separator: " ")
  }
}

extension StepDraft {
  /// "Security review *first*": when it comes, and no part of what is done.
  mutating func dropOrder() {
    let words = title.split(separator: " ")
    // "Decide *which regions go* first" is about the regions.
    guard words.count > 2, let last = words.last, last.lowercased() == "first",
      !title.contains(","),
      !words.contains(where: { AccountWords.embedding.contains($0.lowercased()) })
    else { return }
    title = words.dropLast().joined(separator: " ")
  }
}
