import Phrasing
import PlanModel

/// Words of a line that stand in no field, whatever they say.
extension StepAccount {
  /// "… a week from when she has *your bank details*": a word that says something, and is neither in
  /// a field nor part of a day, a length or a name.
  ///
  /// Somebody who tells of an act at length says much that is in no field; so only a short line is
  /// looked at, and only of acts that nobody decides on days of their own.
  func word(without drafts: [StepDraft]) -> String? {
    guard StepAccount.words(of: text).count <= StepAccount.mostWords,
      drafts.allSatisfy({ $0.gate == nil })
    else { return nil }
    let held = held(by: drafts)
    let stems = Set(held.map(StepAccount.stem))
    // "Go/no-go call on 20 May, *Neil decides*": who does it, in a clause of its own.
    let clauses = text.parts(between: ",;:.()").filter { clause in
      !saysOnlyWho(clause) && !isTalk(clause)
        // "…, *two days each*", which all of them have.
        && !(drafts.contains(where: \.isOfEach) && clause.lowercased().hasSuffix(" each"))
    }
    let lost = clauses.flatMap(wordsBesidesSeats).first { word in
      if word.allSatisfy(\.isNumber) { return !held.contains(word) }
      return word.count > 2 && !AccountWords.small.contains(word)
        && !AccountWords.empty.contains(word) && !stems.contains(StepAccount.stem(word))
        && !isName(word) && !word.contains("'") && !DraftWords.departments.contains(word)
    }
    guard let lost, let clause = clauses.first(where: { $0.lowercased().hasWords(lost) })
    else { return nil }
    return "What does “\(LineAccount.withoutJoint(clause))” say of the step? It is kept as words."
  }

  /// The words of a clause without where somebody of the plan sits: "Carol *from accounts* checks it".
  private func wordsBesidesSeats(_ clause: String) -> [String] {
    var words = StepAccount.words(of: clause)
    for place in words.indices.dropFirst().dropLast().reversed()
    where ["from", "in", "at"].contains(words[place]) && isName(words[place - 1]) {
      words.removeSubrange(place...place + 1)
    }
    return words
  }

  /// The most words of a line whose every word is looked for.
  private static let mostWords = 18

  /// All words that the fields of some steps hold, and those of their days, lengths and names.
  private func held(by drafts: [StepDraft]) -> [String] {
    let owners = drafts.flatMap(\.owners).compactMap { owner in
      if case .words(let words, _) = owner { words } else { nil }
    }
    let titles = drafts.flatMap { $0.humans.map(\.title) }
    let kept = StepAccount.words(
      of: ([kept(in: drafts)] + owners + titles + [plan.buyerName, plan.sellerName])
        .joined(separator: " "))
    let names = Set(drafts.flatMap(\.humans).flatMap { StepAccount.words(of: plan.name(of: $0)) })
    let waits = drafts.contains {
      !$0.dependencies.isEmpty || !$0.prerequisites.isEmpty || $0.waitsForPrevious
        || $0.isAfterGoLive
    }
    // "A week from when she has *your bank details*" was understood as a length, which holds only
    // its own words; "our DPO Ingrid Holm" as a human, who holds all of it.
    let timed = parts.split(separator: "\n").flatMap { part -> [String] in
      var words = StepAccount.words(of: String(part))
      // "Petra and *your lawyer*" is not she alone, whatever she is.
      if let yours = words.firstIndex(of: "your"), yours + 1 < words.count, !waits,
        yours + 2 == words.count || !names.contains(words[yours + 2])
      {
        words.remove(at: yours + 1)
      }
      guard !waits, !words.contains(where: names.contains) else { return words }
      return words.filter(isOfTime)
    }
    return kept + timed
  }

  private func isOfTime(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || Phrase.isWordOfTime(word)
      || AccountWords.ofTimes.contains(word)
      || plan.steps.contains { $0.title.lowercased().hasWords(word) }
  }

  private func saysOnlyWho(_ clause: String) -> Bool {
    let words = StepAccount.words(of: clause)
    guard words.count < 5, let first = words.first, isName(first) else { return false }
    let rest = words.drop(while: isName).filter { !DraftWords.behindPronouns.contains($0) }
    return rest.count < 2 || rest.count == 2 && NeedWords.standIns.contains(rest[rest.endIndex - 1])
  }

  /// "He reckons three days", "depends on configuration": what somebody says about it.
  func isTalk(_ clause: String) -> Bool {
    StepAccount.words(of: clause).contains {
      AccountWords.past.contains($0) || AccountWords.talking.contains($0)
    }
  }

  /// What is compared of a word: "signs" and "signature", "copies" and "copy".
  static func stem(_ word: String) -> Substring {
    if word.count > 4, word.hasSuffix("ies") { return (word.dropLast(3) + "y").prefix(4) }
    let plain = word.count < 6 && word.hasSuffix("s") ? word.dropLast() : word[...]
    return plain.prefix(4)
  }
}
