import Phrasing
import PlanModel
import Scheduling

/// What is left in a title, or lost on the way to it, where a field should hold it.
extension StepAccount {
  /// "Train the managers, *half a day each*", "the council *has four weeks to* answer": a length that
  /// stands in the title, while the step has none.
  func untaken(in drafts: [StepDraft]) -> String? {
    drafts.lazy.filter { $0.duration == nil }.compactMap(untaken).first
  }

  private func untaken(in draft: StepDraft) -> String? {
    let told = draft.title.parts(between: ",;:()").dropFirst().first { clause in
      let words = StepAccount.words(of: clause)
      // "*Valid* 18 months": how long it holds.
      return StepAccount.saysLength(Array(words.prefix(4)))
        && !words.contains(where: AccountWords.terms.contains)
    }
    if let told { return "How long does it take: “\(told)”? It is kept as words." }
    let words = StepAccount.words(of: draft.title)
    // "Get *two hours*" is no act.
    let isOfWork =
      (words.last == "work" || words.first.map(AccountWords.receiving.contains) == true)
      && StepAccount.saysLength(words)
    return isOfWork || LineAccount.givesTime(words)
      ? "How long does it take: “\(draft.title)”? It is kept as words." : nil
  }

  /// "*Two hours'* work", "*an hour's* work", "half *a day*".
  static func saysLength(_ words: [String]) -> Bool {
    let bare = words.map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0.filter { $0 != "'" } }
    return LineAccount.hasLength(bare)
      || zip(bare, bare.dropFirst()).contains { count, unit in
        AccountWords.shortUnits.contains(unit) && (count == "an" || LineAccount.isCount(count))
      }
  }

  /// "Import the timetable *half-term*", "move the printers *over the Easter weekend*": a time of the
  /// year that the calendar does not know, or only half of which was read.
  func season(in draft: StepDraft) -> String? {
    let words = StepAccount.seasonal(draft.title)
    let isLed = words.indices.contains { place in
      // "Before the *summer* party" is before a party.
      AccountWords.intoSeasons.contains(words[place]) && place + 4 >= words.count
        && place + 1 < words.count && AccountWords.seasons.contains(words[words.count - 1])
    }
    let said = StepAccount.seasonal(draft.words)
    let isHalf = zip(said, said.dropFirst()).contains { before, season in
      words.last == season && AccountWords.seasons.contains(season) && words.count > 1
        && !words.contains(before)
    }
    let isDated = draft.pin != nil || draft.due != nil && draft.notBefore == nil
    guard isHalf || isLed && !isDated else { return nil }
    return "On which days is that: “\(draft.words.collapsed)”?"
  }

  /// The words of a text, with a time of two words as one.
  private static func seasonal(_ text: String) -> [String] {
    words(of: text.lowercased().replacing("half-term", with: "halfterm"))
  }

  /// "Switch over *that afternoon*", "load the data *the week after*", "finish it *two weeks before* the
  /// test": a time that is counted from something else, and stands in a title.
  func toldTime(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    let isPointed = words.indices.dropFirst(2).contains { place in
      let (before, word) = (words[place - 1], words[place])
      let isOfTime = AccountWords.stretches.contains(before) || AccountWords.units.contains(before)
      if isOfTime, AccountWords.around.contains(word) { return true }
      // "*Same day* delivery" is a kind of it.
      let ends = place + 1 == words.count || AccountWords.around.contains(words[place + 1])
      return ends && AccountWords.pointing.contains(before) && AccountWords.stretches.contains(word)
    }
    let isThen = words.count > 2 && AccountWords.atThatTime.contains(words[words.count - 1])
    let isUpTo = words.dropFirst().dropLast().contains(where: AccountWords.upTo.contains)
    return isPointed || isThen || isUpTo
      ? "When is that: “\(draft.words.collapsed)”? It is kept as words." : nil
  }

  /// "Copy the register *every night*": what is done again and again, and no step that ends.
  func again(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    let isAgain = zip(words, words.dropFirst()).dropFirst().contains { each, time in
      AccountWords.everyOne.contains(each)
        && (AccountWords.stretches.contains(time) || AccountWords.isWeekday(time))
    }
    return isAgain ? "When is that done for good: “\(draft.title)”? It is kept as words." : nil
  }

  /// "Pay half on signature *and half*": what went on behind the end of a title.
  func cutShort(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard words.count > 2, ["and", "or"].contains(words[words.count - 2]),
      let last = words.last,
      AccountWords.partly.contains(last) || last.allSatisfy(\.isNumber),
      // "Racks one and two" are all there.
      !LineAccount.isCount(words[words.count - 3])
    else { return nil }
    return "What is to be done: “\(draft.words.collapsed)”?"
  }

  /// "*Wait for the agreement*, then she sends the list": what comes before an act, and no act.
  func waitOnly(in draft: StepDraft) -> String? {
    guard draft.duration == nil,
      StepAccount.words(of: draft.title).first.map(AccountWords.idle.contains) == true
    else { return nil }
    return "Is “\(draft.title)” a step, or what the next one waits for?"
  }

  /// "Åsa *wants* a data map *from Noor*": who would have it, and who gives it.
  func wanted(by draft: StepDraft) -> String? {
    guard case .person(let owner)? = draft.owners.first else { return nil }
    let name = plan.name(of: owner)
    let said = draft.words.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
    guard
      let wanting = said.indices.first(where: { AccountWords.wanting.contains(said[$0]) }),
      wanting > 0, name.split(separator: " ").contains(said[wanting - 1][...])
    else { return nil }
    // "Otto needs *Grace to sign* it".
    if wanting + 2 < said.count, isName(said[wanting + 1]), said[wanting + 2] == "to" {
      return "Who does that: \(name), or \(said[wanting + 1])?"
    }
    guard
      let from = said[wanting...].firstIndex(of: "from"), from + 1 < said.count
    else { return nil }
    let giver = said[from + 1]
    let isSide = plan.sellerName.hasPrefix(giver) || giver == "you"
    guard isName(giver) || isSide else { return nil }
    return "Who does that: \(name), or \(giver)?"
  }

  /// "*Legal* wants three weeks, then Marcus signs": who does something, and not what.
  func departmentOnly(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard !words.isEmpty, words.allSatisfy(DraftWords.departments.contains),
      case .words(let owner, _)? = draft.owners.first,
      StepAccount.words(of: owner) == words, draft.gate == nil
    else { return nil }
    return "What does “\(draft.title)” do: “\(draft.words.collapsed)”?"
  }

  /// "*Legal read it*": who does it stands in the title, and in no field.
  func ownerInTitle(of draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard draft.owners.isEmpty, words.count > 2, DraftWords.departments.contains(words[0]),
      AccountWords.objects.contains(words[2]) || DraftWords.articles.contains(words[2])
    else { return nil }
    return StepAccount.whose(draft.title)
  }

  /// "The council has four weeks, *Bettina files it*": what somebody of the plan does, of which no
  /// title says anything.
  func deed(without drafts: [StepDraft]) -> String? {
    let held = stems(keptIn: drafts)
    let account = LineAccount(fields: fields)
    let clauses = text.parts(between: ",;:.()").map(LineAccount.withoutJoint)
    for clause in clauses where account.opensWithDoer(clause) {
      guard let person = PersonPhrase.read(clause, in: fields.phrases),
        let verb = StepAccount.words(of: clause.behind(person.bytes)).first,
        !AccountWords.small.contains(verb), !AccountWords.empty.contains(verb),
        !AccountWords.lightActs.contains(verb), !isTalk(clause),
        !held.contains(StepAccount.stem(verb))
      else { continue }
      return StepAccount.whose(clause)
    }
    return nil
  }

  /// What the drafts hold, by what is compared of each word.
  private func stems(keptIn drafts: [StepDraft]) -> Set<Substring> {
    Set(StepAccount.words(of: kept(in: drafts)).map(StepAccount.stem))
  }

  /// "A week *if he gets a temp*": a case of which no field says anything.
  func condition(without drafts: [StepDraft]) -> String? {
    let held = stems(keptIn: drafts)
    let clause = text.parts(between: ",;.").first { clause in
      let words = StepAccount.words(of: clause)
      guard let start = words.firstIndex(where: AccountWords.conditions.contains) else {
        return false
      }
      let rest = words[(start + 1)...].filter { $0.count > 3 && !AccountWords.empty.contains($0) }
      return !rest.isEmpty && rest.allSatisfy { !held.contains(StepAccount.stem($0)) }
    }
    return clause.map { "What if not: “\($0)”? It is kept as words." }
  }

  /// "Nuala tells the nurses, Pete tells the porters, *both by April 30*": a time of all of them.
  func ofAll(_ drafts: [StepDraft]) -> String? {
    guard drafts.count > 1 else { return nil }
    let clause = text.parts(between: ",;").dropFirst().first { clause in
      let words = StepAccount.words(of: clause)
      guard let first = words.first, AccountWords.all.contains(first), words.count > 1 else {
        return false
      }
      return AccountWords.byWhen.contains(words[1]) || LineAccount.hasLength(words)
        || !Phrase.spans(in: clause, context: fields.phrases).isEmpty
    }
    return clause.map { "Does “\($0)” go for all of them?" }
  }
}
