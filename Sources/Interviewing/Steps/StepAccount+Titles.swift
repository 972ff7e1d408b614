import Phrasing
import PlanModel
import Scheduling

/// What stands in a title, or beside its owner, and belongs to another step.
extension StepAccount {
  /// "HR *have to* tell the staff": a sentence that is no title; "tell them what has to be done" is one.
  ///
  /// "The shelves have *to be* relabelled" is what somebody who is named does.
  private static func saysMust(_ words: [String], isOwned: Bool) -> Bool {
    let must = words.indices.dropFirst(2).first { place in
      ReasonWords.duties.contains(words[place])
        && words.dropFirst(place + 1).first == "to"
        && !(isOwned && words.dropFirst(place + 2).first == "be")
    }
    return must.map { !words[..<$0].contains(where: AccountWords.embedding.contains) } ?? false
  }

  /// "Read it, *his boss signs it off*", "mapping *isn't Hugo's*", "training *can't happen until* the
  /// scanners arrive", "a waiver *that*": a sentence that ran into a title.
  func others(in draft: StepDraft) -> String? {
    for clause in draft.title.parts(between: ",;").dropFirst() {
      let words = StepAccount.words(of: clause)
      if words.count > 2, AccountWords.opening.contains(words[0]) {
        return StepAccount.whose(clause)
      }
      // "Take the figures in, *wants them* two days ahead", "*questionnaire's*, returns it".
      if words.count > 1, words.contains(where: AccountWords.objects.contains),
        StepPhrase.opensWithThirdPerson(clause)
      {
        return StepAccount.whose(draft.title)
      }
      // "Registration, *we*, fill in the form".
      if words.count == 1, AccountWords.subjects.contains(words[0]) {
        return StepAccount.whose(draft.title)
      }
    }
    let words = StepAccount.words(of: draft.title)
    guard let last = words.last else { return nil }
    let isDenied = words.contains { $0.hasSuffix("n't") || AccountWords.denying.contains($0) }
    let isWait = zip(words, words.dropFirst()).contains { joint, next in
      joint == "before" && AccountWords.subjects.contains(next)
    }
    let waits = isWait || isDenied && words.contains(where: AccountWords.untils.contains)
    if waits { return "What waits for what: “\(draft.title)”? It is kept as words." }
    // "Dr. Sato, the CMIO, *has to* approve it".
    if StepAccount.saysMust(words, isOwned: draft.isByName) {
      return StepAccount.whose(draft.title)
    }
    let isOfSomebody = draft.title.split(separator: " ").contains { isName(String($0)) }
    // "Check that" is whole, "grant a waiver that" is not.
    let isCut = words.count > 2 && AccountWords.neverLast.contains(last)
    // "*2 for* checking", "revise it *in 2*": a number whose unit went without saying.
    let isCounted =
      words.count > 1 && ["to", "for", "on"].contains(words[1])
      && (AccountWords.several.contains(words[0]) || words[0].allSatisfy(\.isNumber))
      || words.count > 2 && (AccountWords.several.contains(last) || last == "one")
        && ["in", "within", "for", "after"].contains(words[words.count - 2])
    return isDenied && isOfSomebody || isCut || isCounted
      ? "What is to be done: “\(draft.words.collapsed)”?" : nil
  }

  /// "…, *the electrician signs it off*", "…, *so not then*": an act of somebody without a name, or
  /// what follows from it.
  func aside(in draft: StepDraft) -> String? {
    draft.title.parts(between: ",;").dropFirst().first { clause in
      let words = StepAccount.words(of: clause)
      return words.count > 2 && isOfOthers(clause, words)
    }.map(StepAccount.whose)
  }

  private func isOfOthers(_ clause: String, _ words: [String]) -> Bool {
    if AccountWords.following.contains(words[0]) { return true }
    guard DraftWords.articles.contains(words[0]) else { return false }
    let said = clause.split(separator: " ").map(String.init)
    return (2...3).contains { count in
      said.count > count && StepPhrase.opensWithThirdPerson(said[count...].joined(separator: " "))
    }
  }

  /// "Prep, *one day* cutover, *two days* checks": lengths beside the one that was taken.
  func lengths(of draft: StepDraft) -> String? {
    guard let duration = draft.duration else { return nil }
    let said = draft.title.split { " ,()+/&".contains($0) }.map(String.init)
    for (place, word) in said.enumerated() {
      let word = word.lowercased()
      let next = place + 1 < said.count ? said[place + 1].lowercased() : ""
      let isShort =
        word.count > 1 && word.dropLast().allSatisfy(\.isNumber) && "dw".contains(word.last ?? " ")
      let isCount = word == "a" || LineAccount.isCount(word)
      let isMany = isCount && AccountWords.units.contains(next)
      let isOne =
        isCount && AccountWords.unit.contains(next)
        && (place + 2 == said.count || place == 0 || isName(said[min(place + 2, said.count - 1)])
          || place > 0 && draft.title.contains(", \(said[place]) \(said[place + 1])"))
      guard isShort || isMany || isOne else { continue }
      let found = isShort ? said[place] : said[place] + " " + said[place + 1]
      guard let other = DurationPhrase.read(found, in: fields.phrases).duration,
        StepDuration(other) != duration
      else { continue }
      return "Is it \(DurationWords.words(for: duration)) or \(found): “\(draft.words.collapsed)”?"
    }
    return nil
  }

  /// "*Neil's* PA (*Joan Reese*) files it", "reviewed *by Priya*, approved *by Neil*": which of those
  /// who are named does it.
  func who(in draft: StepDraft) -> String? {
    if PersonPhrase.read(draft.title, in: fields.phrases).map({
      $0.bytes.count + 4 >= draft.title.utf8.count
    }) == true, draft.owners.isEmpty, draft.title.lowercased().hasPrefix("the ") {
      return "What does “\(draft.title)” do?"
    }
    for person in draft.humans where person.known == nil {
      // "Dock *Kurt*": somebody new whose name is that of one who is known.
      let namesake = plan.people.first { $0.name.hasPrefix(person.name + " ") }
      if let namesake { return "Is “\(person.name)” \(namesake.name), or somebody else?" }
    }
    guard case .person(let owner)? = draft.owners.first, !draft.counterparts.isEmpty else {
      return nil
    }
    let name = plan.name(of: owner)
    let words = StepAccount.words(of: draft.words)
    let called = StepAccount.words(of: name)
    let isOfOwner =
      !words.contains(where: called.contains)
      && words.contains { called.contains(String($0.dropLast(2))) }
    let agents = zip(words, words.dropFirst()).count { $0 == "by" && isName($1) }
    guard isOfOwner || agents > 1 else { return nil }
    let names = draft.counterparts.map { plan.name(of: $0) }
    return "Who does that: \(([name] + names).joined(separator: " or "))?"
  }

  /// "Close *the sandbox stays open*": a sentence that became what an act is done to.
  func sentence(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard let first = words.first, !DraftWords.articles.contains(first),
      let verb = words.indices.dropFirst(2).first(where: {
        AccountWords.finite.contains(words[$0])
      }), !words[..<verb].contains(where: AccountWords.embedding.contains)
    else { return nil }
    return "What is to be done: “\(draft.words.collapsed)”?"
  }

  /// "…, *probably Mara*": somebody who is not sure yet.
  func hedged(in draft: StepDraft) -> String? {
    let said = draft.words.split { !$0.isLetter && $0 != "'" }.map(String.init)
    for (hedge, name) in zip(said, said.dropFirst())
    where AccountWords.hedges.contains(hedge.lowercased()) {
      let names = draft.humans.flatMap { plan.name(of: $0).split(separator: " ") }
      if names.contains(name[...]) { return "Is that sure: “\(hedge) \(name)”?" }
    }
    return nil
  }

  /// "Tess countersigns, *next day*": counted from something that is done, and not from today.
  func relative(_ draft: StepDraft) -> String? {
    let words = draft.words.lowercased()
    guard let day = draft.pin ?? draft.due, day - fields.phrases.today < 4,
      let said = AccountWords.relativeDays.first(where: words.hasWords)
    else { return nil }
    return "“\(said.capitalisedFirst)” after what: is that \(DateWords.medium(day))?"
  }

  /// "*Books the window* (Saturday 13 Feb)": the day of what is booked, or the day by which it is.
  func booking(of draft: StepDraft) -> String? {
    let said = StepAccount.words(of: draft.words)
    guard let act = StepAccount.words(of: draft.title).first, let day = draft.pin ?? draft.due,
      !said.contains(where: AccountWords.byWhen.contains),
      AccountWords.booking.contains(act)
        || AccountWords.arranging.contains(act) && isDayLedByFor(draft)
    else { return nil }
    return "Is it booked by \(DateWords.medium(day)), or is that the day it is booked for?"
  }

  private func isDayLedByFor(_ draft: StepDraft) -> Bool {
    Phrase.spans(in: draft.words, context: fields.phrases).contains { span in
      StepAccount.words(of: draft.words.before(span.bytes)).last == "for"
        || draft.words[bytes: span.bytes].lowercased().hasPrefix("for ")
    }
  }

  /// "Gives *notice* by 31 March, *90 days*": how long something holds, or how long it takes.
  func term(of draft: StepDraft) -> String? {
    guard let duration = draft.duration, duration.roughDays > 19,
      StepAccount.words(of: draft.title).contains(where: AccountWords.terms.contains)
    else { return nil }
    return "Does that take \(DurationWords.words(for: duration)), or is it what holds for so long?"
  }

  /// "On 12 January, …, *by the 19th*": a day before the one it goes on from.
  func order(of drafts: [StepDraft]) -> (place: Int, question: String)? {
    for place in drafts.indices.dropFirst() {
      let before = drafts[place - 1]
      guard let day = drafts[place].pin ?? drafts[place].due,
        let earlier = before.pin ?? before.due, day < earlier,
        drafts[place].isDayOfNoMonth
      else { continue }
      return (place, "Is that \(DateWords.medium(day)), or after \(DateWords.medium(earlier))?")
    }
    return nil
  }
}

extension StepDraft {
  /// Whether its day is told by its number alone: "by the 19th".
  fileprivate var isDayOfNoMonth: Bool {
    words.split(separator: " ").suffix(2).first?.lowercased() == "the"
      && words.split(separator: " ").last?.first?.isNumber == true
  }
}
