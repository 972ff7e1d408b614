import Phrasing
import PlanModel
import Scheduling

/// What of a line may be a step where steps were asked for.
extension LineAccount {
  /// "*Draft order form from us to Helen, Helen turns it round in three days*": what somebody does
  /// with what was asked for.
  func laterAct(in text: String, besides drafts: [NeedDraft]) -> String? {
    let held = drafts.map { $0.step.title + " " + $0.step.done }.joined(separator: " ")
    let words = StepAccount.words(of: held)
    let clause = text.parts(between: ",;").dropFirst().first { clause in
      opensWithDoer(clause)
        && StepAccount.words(of: clause).dropFirst().contains { word in
          !words.contains(word) && word.count > 3 && !AccountWords.empty.contains(word)
        }
        && (!StepAccount.words(of: clause).contains(where: WantedWords.giving.contains)
          || drafts.contains { isOfAsker(clause, $0.by) })
    }
    return clause.map { StepAccount.whose($0) }
  }

  /// "You send us the form tomorrow *and I'll put it in the portal*", "you deliver the dashboards, *we
  /// check them*": what somebody does with what was asked for.
  func actBehind(in typed: String, besides drafts: [NeedDraft]) -> String? {
    let held = Set(drafts.flatMap { StepAccount.words(of: $0.step.title + " " + $0.step.words) })
    var isFirst = true
    for part in typed.withPlainApostrophes.parts(between: ",;.") {
      let joined = AccountWords.asAnd.reduce(part) { $0.replacing($1, with: " and ") }
      for (place, piece) in joined.split(separating: " and ").enumerated() {
        defer { isFirst = false }
        let clause = LineAccount.withoutJoint(piece)
        if !isFirst, isAct(clause, isJoined: place > 0, besides: held) {
          return StepAccount.whoseStepIsThat(clause)
        }
      }
    }
    return nil
  }

  /// Whether a clause tells what one of those who speak does; of others only where a word joins it:
  /// "…, they …" mostly tells of the thing.
  private func isAct(_ clause: String, isJoined: Bool, besides held: Set<String>) -> Bool {
    let words = StepAccount.words(of: clause)
    guard words.count > 2, AccountWords.subjects.contains(words[0]), !isNeed(clause),
      let verb = verb(behind: words.dropFirst()[...])?.word, !ReasonWords.states.contains(verb)
    else { return false }
    guard ActWords.ours.contains(words[0]) else { return isJoined }
    // "…. I'll send it Friday" hands over what was asked for.
    return !held.contains(verb) && (isJoined || !NeedWords.handing.contains(verb))
      && !words.dropFirst().prefix(3).contains(where: NeedWords.asking.contains)
  }

  /// "And *we need* the keys": a thing, and no act with one that was named.
  private func isNeed(_ clause: String) -> Bool {
    guard let lead = NeedLead(clause) else { return false }
    let object = StepAccount.words(of: lead.object).prefix(3)
    return !object.isEmpty && !object.contains(where: NeedWords.standIns.contains)
  }

  /// "A signed copy *before she files anything*": a sentence that ran into what is needed.
  func runOn(_ drafts: [NeedDraft]) -> String? {
    drafts.lazy.map(\.step.title).first { title in
      let words = StepAccount.words(of: title)
      return zip(words, words.dropFirst()).contains { joint, next in
        AccountWords.clauseWaits.contains(joint)
          && (AccountWords.subjects.contains(next) || AccountWords.beingSo.contains(next))
      }
    }.map { "What waits for what: “\($0)”? It is kept as words." }
  }

  /// "*Priya keeps the regulator posted*" where it was asked who approves the budget: another act, of
  /// which no word is of the one she was named for.
  func isOtherAct(_ text: String, than act: String) -> Bool {
    guard opensWithDoer(text), let person = PersonPhrase.read(text, in: fields.phrases) else {
      return false
    }
    let rest = text.behind(person.bytes)
    let words = StepAccount.words(of: rest)
    return words.count > 2 && !words.contains(where: ShapeWords.approving.contains)
      && !words.contains(where: AccountWords.objects.contains)
      && StepMatch.notions(of: rest).isDisjoint(with: StepMatch.notions(of: act))
  }

  /// "Sandbox *Pawel tests in it*": what somebody does who became the one who answers for all of it.
  func actOfOwner(in text: String) -> String? {
    guard let person = PersonPhrase.read(text, in: fields.phrases), person.bytes.lowerBound > 0,
      case .known = person.identity
    else { return nil }
    let clause = text[bytes: person.bytes.lowerBound..<text.utf8.count]
    return opensWithDoer(clause) ? text : nil
  }

  /// "Monday 12 January kickoff", "Hannah is still waiting for the keys": a time to come, a length
  /// or somebody of the plan, and nothing that only tells how it is.
  func mayBeWork(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard words.count > 2, !words.contains(where: AccountWords.notToCome.contains),
      // "The go/*no*-go on 25 January" denies nothing.
      !words.indices.contains(where: { place in
        AccountWords.onlyTold.contains(words[place])
          && !(words[place] == "no" && words.dropFirst(place + 1).first == "go")
      }),
      !PastFact.opens(text, in: fields.phrases), !Reserve.withholdsName(text),
      !(words.contains("know") && words.contains("more")),
      AbsencePhrase.read(text, in: fields.phrases) == nil
    else { return false }
    if LineAccount.hasLength(words), !StepAccount.saysHowLongAgo(words) { return true }
    let people = PersonPhrase.all(in: text, context: fields.phrases)
    let isNamed = people.contains { person in
      if case .known = person.identity { person.bytes.count + 4 < text.utf8.count } else { false }
    }
    return isNamed && !words.contains(where: ShapeWords.feelings.contains)
      || LineAccount.hasDayToCome(text, fields.phrases)
  }

  /// "If the count is right *Olle releases the store on 12 April*", "Tuesday 10 March walkthrough": what
  /// somebody of the plan does on a day to come, or a day that is not as it was told.
  func tellsAct(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard words.count > 1, !words.contains(where: AccountWords.notToCome.contains),
      !words.contains(where: AccountWords.onlyTold.contains)
    else { return false }
    let spans = Phrase.spans(in: text, context: fields.phrases)
    let isContradicted = spans.contains { span in
      span.reading.kind == .ambiguous
        && span.reading.reason?.contains(" is not a ") == true
    }
    if isContradicted { return true }
    guard LineAccount.hasDayToCome(text, fields.phrases) else { return false }
    return PersonPhrase.all(in: text, context: fields.phrases).contains { person in
      guard case .known = person.identity else { return false }
      return opensWithDoer(text[bytes: person.bytes.lowerBound..<text.utf8.count])
    }
  }

  /// "POC ends 19 Feb", "evidence, we upload, done when …" where that became what go-live is tied to,
  /// or when all of a workstream is done.
  func mayBeStep(_ text: String, besides field: Field) -> Bool {
    let words = StepAccount.words(of: text)
    // "*Fiona announces* it on the Friday before", which became what going live means.
    if field != .outcome, text.parts(between: ",;").contains(where: opensWithDoer) { return true }
    switch field {
    case .workstreamDone:
      guard let done = text.lowercased()[...].range(ofText: "done when") else { return false }
      let lowercased = text.lowercased()
      return StepAccount.words(of: String(lowercased[..<done.lowerBound])).count > 1
    case .goLiveReason:
      // "Until the audit is over *Priya* can't look at it" is of her, whatever it is the cause of.
      if isAct(text, in: field) { return true }
      guard let goLive = fields.plan.goLive.known,
        !words.contains(where: TextFitWords.causes.contains)
      else { return false }
      let days = Phrase.spans(in: text, context: fields.phrases).compactMap {
        $0.reading.date?.deadline
      }
      return !days.isEmpty && days.allSatisfy { $0 < goLive - 28 }
    default: return false
    }
  }

  /// "Otto opens the firewall *once* Lena has sent the addresses" where it was asked what the plan is
  /// for: an act that waits for something, has a time long before going live, or is of the seller.
  func isAct(_ text: String, in field: Field) -> Bool {
    guard namesSomebody(text) else { return false }
    let doers = text.parts(between: ",;").filter(opensWithDoer)
    let waits = !doers.isEmpty && AccountWords.waits.contains(where: text.lowercased().hasWords)
    switch field {
    case .outcome: return waits || isLongBeforeGoLive(text) || doers.contains(where: isOfSeller)
    // "Fire alarm test on May 7, *so Ben moves the server* the day after".
    case .goLiveReason: return waits || isLongBeforeGoLive(text) || isOwnDay(text, doers)
    case .measure: return waits || LineAccount.hasDayToCome(text, fields.phrases)
    case .scope: return !doers.isEmpty
    default: return false
    }
  }

  /// Whether somebody does something on a day to come that is not the one of going live.
  private func isOwnDay(_ text: String, _ doers: [String]) -> Bool {
    guard !doers.isEmpty, let goLive = fields.plan.goLive.known else { return false }
    return Phrase.spans(in: text, context: fields.phrases).contains { span in
      span.isToCome(from: fields.phrases.today)
        && span.reading.date?.deadline.map { $0 < goLive } ?? false
    }
  }

  /// Whether somebody of the plan is named.
  private func namesSomebody(_ text: String) -> Bool {
    PersonPhrase.all(in: text, context: fields.phrases).contains { person in
      if case .known = person.identity { true } else { false }
    }
  }

  private func isLongBeforeGoLive(_ text: String) -> Bool {
    guard let goLive = fields.plan.goLive.known else {
      return LineAccount.hasDayToCome(text, fields.phrases)
    }
    let days = Phrase.spans(in: text, context: fields.phrases).compactMap {
      $0.reading.date?.deadline ?? $0.reading.date?.earliest
    }
    return !days.isEmpty && days.allSatisfy { $0 < goLive - 28 }
  }

  /// "Otto forwards it": whoever passes on what their own side asked for gives none of it.
  private func isOfAsker(_ clause: String, _ side: Side) -> Bool {
    StepAccount.words(of: clause).contains(where: AccountWords.waitWords.contains)
      && isOfSeller(clause) == (side == .seller)
  }

  private func isOfSeller(_ clause: String) -> Bool {
    guard case .known(let name)? = PersonPhrase.read(clause, in: fields.phrases)?.identity else {
      return false
    }
    return fields.plan.people.contains { $0.name == name && $0.side == .seller }
  }

  /// "Marcus can *only* do *Thursdays*": somebody's days, and nothing that is done on them.
  func tellsDaysOnly(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard let only = words.firstIndex(of: "only"), words.count < 9 else { return false }
    return namesSomebody(text) && words[only...].contains(where: AccountWords.isWeekday)
  }

  static func hasDayToCome(_ text: String, _ phrases: PhraseContext) -> Bool {
    Phrase.spans(in: text, context: phrases).contains { $0.isToCome(from: phrases.today) }
  }

  /// "I still *owe you* the list": to be handed over; no "we don't owe them anything".
  static func isOwed(_ text: String) -> Bool {
    let words = StepAccount.words(of: text)
    guard let place = words.firstIndex(where: WantedWords.owed.contains), place + 1 < words.count,
      !words.contains(where: AccountWords.notToCome.contains)
    else { return false }
    let isDenied = words[..<place].contains {
      WaitWords.denials.contains($0) || ReserveWords.denials.contains($0)
    }
    return !isDenied && !DraftWords.articles.contains(words[place + 1])
      && !WantedWords.neverOwed.contains(words[place + 1])
  }
}
