import Phrasing
import PlanModel
import Scheduling

/// Times and waits that a step has, and that may belong to something else of the line.
extension StepAccount {
  /// "Translation, agency, *ten days*, Paula *orders* it", "order the scanners, *lead time six
  /// weeks*": how long it takes to order a thing, or how long that takes itself.
  func commissioned(_ draft: StepDraft) -> String? {
    guard let duration = draft.duration else { return nil }
    let said = StepAccount.words(of: draft.words)
    let words = DurationWords.words(for: duration)
    if AccountWords.deliveries.contains(where: draft.words.lowercased().hasWords) {
      return "Is \(words) how long “\(draft.title)” takes, or until it is there?"
    }
    let opening = StepAccount.words(of: draft.title).first ?? ""
    // "*Applies* for the permit on Monday and it takes eight weeks": to be had, and not to be asked.
    if AccountWords.applying.contains(opening), duration.roughDays > 4 {
      return "Is \(words) how long “\(draft.title)” takes, or until it is granted?"
    }
    guard
      let verb = said.indices.first(where: { place in
        AccountWords.isCommissioning(said[place], opening)
          // "The survey, Kurt *books it*".
          || place + 1 < said.count && AccountWords.objects.contains(said[place + 1])
            && AccountWords.isCommissioning(said[place], String(said[place].dropLast()))
      })
    else { return nil }
    let act =
      AccountWords.isCommissioning(said[verb], opening) ? opening : said[verb].dropLast() + ""
    // "Ten days, Paula orders it": told before the order, it is of what is ordered.
    let clauses = draft.words.lowercased().parts(between: ",;:()").map(StepAccount.words)
    guard let ordering = clauses.firstIndex(where: { $0.contains(said[verb]) }),
      let told = clauses.firstIndex(where: LineAccount.hasLength), duration.roughDays > 1,
      told < ordering || told > ordering && said.contains(where: AccountWords.suppliers.contains)
    else { return nil }
    return "Does it take \(words) to \(act) it, or is that how long what is ordered takes?"
  }

  /// "Signs off the rig *next Monday*, *eight weeks*": more than lies before that day.
  func tooLong(_ draft: StepDraft) -> String? {
    guard let duration = draft.duration, draft.notBefore == nil, draft.gate == nil,
      let day = draft.pin ?? draft.due
    else { return nil }
    let days = (day - fields.phrases.today) * 5 / 7
    guard days >= 0, duration.roughDays > days + 1 else { return nil }
    let words = DurationWords.words(for: duration)
    return "Does it begin on \(DateWords.medium(day))? It cannot take \(words) and be done by then."
  }

  /// "*Legal needs two weeks*, Amelia reviews it": how long a department takes, or one of it.
  func departments(_ draft: StepDraft) -> String? {
    guard let duration = draft.duration, draft.isByName else { return nil }
    // What only tells how long somebody takes is no word of the draft any more.
    let clauses = typed.parts(between: ",;")
    let isOfDepartment = clauses.contains { clause in
      let words = StepAccount.words(of: clause)
      return LineAccount.hasLength(words) && !words.contains(where: isName)
        && words.contains(where: AccountWords.taking.contains)
        && words.prefix(3).contains(where: DraftWords.departments.contains)
    }
    guard isOfDepartment, clauses.contains(where: account.opensWithDoer) else { return nil }
    let name = draft.humans.first.map { plan.name(of: $0) } ?? ""
    return "Is \(DurationWords.words(for: duration)) what \(name) takes, or all of the department?"
  }

  private var account: LineAccount { LineAccount(fields: fields) }

  /// "Sign *when Amelia has approved it*", "badges, *a week before the installation*": what is waited
  /// for, or what waits, in a title.
  func waiting(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    guard let first = words.first, !AccountWords.asking.contains(first) else { return nil }
    let place = words.indices.dropFirst().first { place in
      guard place + 1 < words.count else { return false }
      let next = words[place + 1]
      let isSomebody =
        AccountWords.subjects.contains(next) || AccountWords.anybody.contains(next)
        || AccountWords.beingSo.contains(next) || isName(next)
      return AccountWords.clauseWaits.contains(words[place])
        && (isSomebody
          || words[(place + 1)...].prefix(5).contains(where: AccountWords.happened.contains))
    }
    let isBefore = draft.title.lowercased().parts(between: ",;()").dropFirst().contains { clause in
      let words = StepAccount.words(of: clause)
      guard let before = words.prefix(4).firstIndex(of: "before"), words.count > before + 1 else {
        return false
      }
      return before == 0 || AccountWords.anyTime.contains(words[before - 1])
        || AccountWords.units.contains(words[before - 1])
        || AccountWords.unit.contains(words[before - 1])
    }
    guard place != nil || isBefore else { return nil }
    return "What waits for what: “\(draft.title)”? It is kept as words."
  }

  /// "*Joost's PA* books him": whoever works for the one who is named.
  func assistant(of draft: StepDraft) -> String? {
    guard case .person(let owner)? = draft.owners.first,
      let first = StepAccount.words(of: draft.title).first, AccountWords.assistants.contains(first)
    else { return nil }
    let whose = plan.name(of: owner)
    let said = StepAccount.words(of: draft.words)
    let isWhose = zip(said, said.dropFirst()).contains { name, title in
      title == first && name.hasSuffix("s")
        && isName(String(name.dropLast(name.hasSuffix("'s") ? 2 : 1)))
    }
    return isWhose ? "Who does that: \(whose), or somebody who works for \(whose)?" : nil
  }

  /// "Rashid can only do *Mondays and Tuesdays*": days, and nothing that is done.
  func daysOnly(in draft: StepDraft) -> String? {
    let words = StepAccount.words(of: draft.title)
    let isOfDays = words.allSatisfy { word in
      AccountWords.isWeekday(word) || AccountWords.betweenDays.contains(word)
    }
    return isOfDays && !words.isEmpty
      ? "What is done on those days: “\(draft.words.collapsed)”?" : nil
  }

  /// "*Then* Sunita confirms *within five days*": counted from what comes before, and not from today.
  func sequel(_ draft: StepDraft) -> String? {
    guard !draft.waitsForPrevious, draft.dependencies.isEmpty, !draft.waitsForUnknown,
      let day = draft.due ?? draft.pin
    else { return nil }
    let said = StepAccount.words(of: typed)
    guard let first = said.first(where: { $0 != "and" && $0 != "so" }), first == "then",
      StepAccount.isCountedOn(said)
    else { return nil }
    return StepAccount.countedFrom(day)
  }

  /// "*In a week*", "*within two* working *days*", and not "in March for three days".
  static func isCountedOn(_ words: [String]) -> Bool {
    words.indices.contains { place in
      let length = words[(place + 1)...].prefix(3)
      return AccountWords.counting.contains(words[place]) && !length.contains("for")
        && LineAccount.hasLength(Array(length))
    }
  }

  static func countedFrom(_ day: CivilDate) -> String {
    "Counted from what: is that \(DateWords.medium(day))?"
  }
}
