import Phrasing
import PlanModel
import Scheduling

/// Makes drafts of the steps that somebody says: one a line, or several with a semicolon between.
struct StepDrafter {
  let fields: FieldReader
  var plan: Plan { fields.plan }
  private var people: PersonReader { PersonReader(fields: fields) }

  /// The steps of a text; `side` does those whose doer is not said.
  func read(_ text: String, side: Side) -> [StepDraft] { sorted(text, side: side).steps }

  /// The steps of a text, and what would be one but for its title, which is only left of a sentence:
  /// no page says that.
  func sorted(_ typed: String, side: Side) -> (steps: [StepDraft], remnants: [StepDraft]) {
    var said = SpokenStep.withoutTalk(typed, in: fields.phrases)
    said =
      StepDrafter.withoutAbsence(said, fields.phrases)
      ?? StepDrafter.withoutLaterAbsence(said, fields.phrases) ?? said
    said = StepDrafter.withoutQuestion(withoutFact(said))
    said = StepDrafter.withoutDeputy(said) ?? said
    said = withoutIdleHead(said)
    let line = said
    let need = takeLaterNeed(of: &said)
    said = SpokenStep.parted(said, in: fields.phrases)
    said = StepDrafter.withoutDeniedWait(StepDrafter.withoutWish(said))
    said = WaitClauses(fields: fields).rewritten(Reserve.withoutDeniedPromise(said))
    let lacking = takeLacking(of: &said)
    let leader = takeLeader(of: &said)
    said = SpokenStep.note(of: said, in: fields.phrases)
    let sequel = StepSequel(said, plan)
    said = StepDrafter.withoutOpening(withoutBareThen(sequel?.rest ?? said))
    // "…, then he tests it": a step of its own, as after a semicolon; every letter keeps its place.
    var text = said
    if !StepDrafter.comesAgain(said) {
      text = text.replacing(", and then ", with: ";     then ")
      // "Property first and then liability" is one act in two parts.
      if !text.lowercased().contains(" first and then ") {
        text = text.replacing(" and then ", with: ";    then ")
      }
      text = text.replacing(", then ", with: "; then ").replacing(". then ", with: "; then ")
      text = parted(atThen: text)
    }
    text = staged(text)
    if text.contains("; ") { text = rejoined(text) }
    text = spliced(text)
    var drafts = StepPhrase.read(text, in: fields.phrases).map { draft(of: $0, side) }
    let parts = drafts.flatMap(\.parts).map { text[bytes: $0] }.joined(separator: "\n")
    if let sequel, !drafts.isEmpty { sequel.tie(&drafts[0]) }
    carrySubject(through: &drafts, side)
    takeEach(of: &drafts)
    nameSpokenOf(in: &drafts)
    for place in drafts.indices {
      takeCrew(of: &drafts[place])
      takeYours(of: &drafts[place])
      takeSource(of: &drafts[place], side)
    }
    if let leader { lead(&drafts, leader) }
    takeVoice(of: &drafts, text)
    takeBeforehand(of: &drafts)
    for place in drafts.indices { drafts[place].dropOrder() }
    if let lacking, let last = drafts.indices.last { drafts[last].prerequisites += lacking }
    nameTelling(in: &drafts)
    let acts = withoutEvent(drafts).filter { draft in
      !StepDrafter.saysOnlyDays(draft) && !StepDrafter.saysOnlyWhen(draft)
        && !StepDrafter.saysOnlyState(draft)
        && !PastFact.opens(draft.words, in: fields.phrases)
    }
    var steps: [StepDraft] = []
    var remnants: [StepDraft] = []
    var idle: [StepDraft] = []
    for act in acts {
      if StepDrafter.tellsNoAct(act, fields.phrases) {
        idle.append(act)
      } else if TitleRemnant.isOne(act.title, in: fields.phrases) {
        remnants.append(act)
      } else {
        steps.append(act)
      }
    }
    if !steps.isEmpty, let other = remnants.first ?? idle.first {
      steps[0].open.append(StepDrafter.question(about: other.words.collapsed))
    }
    if let need, !steps.isEmpty, steps[0].open.isEmpty {
      steps[0].open.append(StepAccount.whoseStepIsThat(need))
    }
    return (
      StepAccount(fields: fields, typed: typed, text: line, parts: parts).asking(steps), remnants
    )
  }

  static func question(about words: String) -> String {
    "What is to be done with “\(words)”?"
  }

  /// "On Tuesday and *then every* four weeks": how often, and no second act.
  private static func comesAgain(_ text: String) -> Bool {
    DraftWords.again.contains(where: text.lowercased().hasWords)
  }

  /// "Finance only approves on the 15th": when a department decides, and neither who does anything
  /// nor what; the days are kept, and there is no step to do.
  private static func saysOnlyDays(_ draft: StepDraft) -> Bool {
    guard let gate = draft.gate, gate.rule != nil,
      draft.counterparts.isEmpty, draft.dependencies.isEmpty, draft.prerequisites.isEmpty,
      draft.duration == nil, draft.done.isEmpty
    else { return false }
    let rest = draft.title.lowercased().split(separator: " ").dropFirst().map(String.init)
    // "Olivier only signs *Fridays*": when he does whatever he signs.
    if draft.isByName { return !rest.isEmpty && rest.allSatisfy(DraftWords.weekdays.contains) }
    return gate.isDepartment && (gate.meets || rest.allSatisfy(DraftWords.anything.contains))
  }

  /// "Omar is skiing in February": how somebody is or where, and nothing that is done.
  private static func saysOnlyState(_ draft: StepDraft) -> Bool {
    if tellsHowItIs(draft) { return true }
    guard !draft.owners.isEmpty, let first = TopicWords.words(of: draft.title).first else {
      return false
    }
    // "Ravi looks after security": what he is there for.
    let words = TopicWords.words(of: draft.title)
    if first == "look" || first == "looks", words.count == 1 || words[1] == "after" { return true }
    // "Nuala runs infosec": the same, whatever else is said of her.
    if DraftWords.heading.contains(first), words.count > 1, let last = words.last, last != "it",
      DraftWords.departments.contains(last),
      words.dropFirst().dropLast().allSatisfy(DraftWords.ofDepartments.contains)
    {
      return true
    }
    // "Tomasz has 84 questions in a spreadsheet".
    if first == "have" || first == "has", words.count > 1, words[1].first?.isNumber == true {
      return true
    }
    if saysOnlyWho(draft, words) || saysOnlyName(draft, words) { return true }
    return DraftWords.being.contains(first)
  }

  /// "*You're not* on there yet", "*it's on* the framework", "*got* two *already*", "Ulf wants *it
  /// explained* in person": how something is, was or should be done, and no act.
  private static func tellsHowItIs(_ draft: StepDraft) -> Bool {
    let words = draft.words.lowercased().withPlainApostrophes
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
    guard words.count > 1 else { return false }
    if !draft.isByName, DraftWords.states.contains(words[0]),
      DraftWords.behindStates.contains(words[1])
    {
      return true
    }
    if DraftWords.having.contains(words[0]), words.contains("already") { return true }
    // "Requests are approved within ten days": how it goes there, and nobody's act.
    if draft.owners.isEmpty, draft.due == nil, draft.pin == nil, words.count > 3,
      words[1] == "are", words[2].hasSuffix("ed"), words[3] == "within"
    {
      return true
    }
    let title = TopicWords.words(of: draft.title)
    // "Carla, *any day*, takes five minutes": when, and not what.
    if !title.isEmpty, title.allSatisfy(DraftWords.anyTime.contains) { return true }
    return title.count > 1 && title[0] == "it"
      && (title[1].hasSuffix("ed") || DraftWords.participles.contains(title[1]))
  }

  /// "Works council - Ulf Petersen chairs it": who a department is, and nothing that it does.
  private static func saysOnlyWho(_ draft: StepDraft, _ words: [String]) -> Bool {
    words.count < 4 && words.last.map(DraftWords.departments.contains) == true
      && words.dropLast().allSatisfy(DraftWords.ofDepartments.contains)
      && draft.duration == nil && draft.due == nil && draft.pin == nil && draft.notBefore == nil
      && draft.gate == nil && draft.dependencies.isEmpty && draft.prerequisites.isEmpty
      && draft.done.isEmpty && !draft.waitsForUnknown && !draft.waitsForPrevious
  }

  /// "Howard signs first; then your side" with its comma again: whoever comes next does the same,
  /// and it is no step of its own.
  private func rejoined(_ text: String) -> String {
    guard let then = text[...].range(ofText: "then "), text[..<then.lowerBound].contains(";") else {
      return text
    }
    let rest = text[then.upperBound...].prefix { !",;.".contains($0) }
    let words = TopicWords.words(of: String(rest))
    let isSide = words.count <= 3 && words.first.map(DraftWords.sides.contains) == true
    let isName =
      words.count <= 3
      && rest.split(separator: " ").allSatisfy { word in
        word.first?.isUppercase == true
      }
    guard !words.isEmpty, isSide || isName,
      let mark = text[..<then.lowerBound].lastIndex(of: ";")
    else { return text }
    return text[..<mark] + "," + text[text.index(after: mark)...]
  }

  /// With a semicolon wherever somebody else's act begins; every letter keeps its place.
  private func spliced(_ text: String) -> String {
    let splices = StepSplice.all(in: text, context: fields.phrases)
    guard !splices.isEmpty else { return text }
    var bytes = Array(text.utf8)
    for splice in splices {
      for place in splice { bytes[place] = UInt8(ascii: " ") }
      bytes[splice.lowerBound] = UInt8(ascii: ";")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func draft(of phrase: StepPhrase, _ side: Side) -> StepDraft {
    var draft = StepDraft()
    draft.words = phrase.raw
    draft.parts = phrase.spans.map(\.bytes)
    draft.title =
      phrase.title.isEmpty
      ? act(in: phrase.raw) : punctuated(phrase.title, as: phrase.raw).capitalisedFirst
    draft.isPlainAct = phrase.isPlainAct
    draft.done = phrase.doneWhen ?? ""
    if let owner = phrase.owner {
      if !takeCompany(owner, of: phrase, &draft) { draft.owners.append(people.owner(owner, side)) }
    }
    for person in phrase.people {
      guard let named = people.person(person, side) else { continue }
      let hasSide = draft.owners.contains { $0.side == named.side }
      // "Rita from ops and Ben from Acme": one on each side do it together.
      if !hasSide, phrase.owner != nil {
        draft.owners.append(.person(named))
      } else {
        draft.counterparts.append(named)
      }
    }
    if let said = phrase.duration?.duration, let duration = StepDuration(said) {
      draft.duration = duration
      draft.isApproximate = said.approximate || phrase.duration?.approximate == true
    }
    askWhichLength(phrase, &draft)
    // "Petra and your lawyer": whoever does it is not also whom it needs.
    draft.counterparts.removeAll { draft.owners.contains(.person($0)) }
    for timing in phrase.timings { add(timing, to: &draft) }
    takeBatches(of: &draft)
    if let day = phrase.lengthOrDay {
      draft.open.append("Does it take that long, or is it done by \(DateWords.medium(day))?")
    }
    if let words = phrase.exceptWhen {
      draft.open.append("On which days can it not be done? “\(words)” is kept as words.")
    }
    if let words = phrase.openTimes {
      let isOne = words.last != "s"
      draft.open.append(
        "Which \(isOne ? "one is it" : "ones are they"): “\(words)”? It is kept as words.")
    }
    if let words = phrase.timeOfOther {
      draft.open.append("What is done in that time: “\(words)”? It is kept as words.")
    }
    for link in phrase.links { add(link, of: phrase, to: &draft) }
    if let name = phrase.workstream {
      draft.workstream = plan.workstream(called: name)
    }
    draft.owners.removeAll { if case .words("it", _) = $0 { true } else { false } }
    takePrerequisites(of: &draft)
    StepDrafter.joinNames(of: &draft)
    takePronoun(of: &draft, side)
    takeOtherSide(of: &draft)
    takeOthersTimes(of: &draft)
    decide(&draft)
    StepDrafter.dropRemains(of: &draft)
    askWhetherItEnds(&draft, phrase)
    takeHeading(of: &draft)
    let called = StepDrafter.called(draft.title.collapsed, by: draft.owners)
    draft.runsOver = AnswerRouter.pieces(of: called).count > 1
    let title = StepDrafter.ordered(StepDrafter.tidied(called), phrase.plainForms)
    draft.title = StepDrafter.called(TitleRemnant.trimmed(title), by: draft.owners)
    if let (act, other) = TitleRemnant.withoutOthersAct(draft.title) {
      draft.title = act
      draft.open.append(StepDrafter.question(about: other))
    }
    if !draft.owners.isEmpty { draft.title = StepDrafter.withoutWanting(draft.title) }
    if draft.isByName { draft.title = StepDrafter.withoutUs(draft.title) }
    if AfterGoLive.tells(draft, in: plan) { draft.isAfterGoLive = true }
    StepDrafter.takeListedDays(of: &draft)
    takeOwnTime(of: &draft)
    takeThingBefore(of: &draft)
    if let order = StepPhrase.order(ofPassive: draft.title) { draft.title = order.capitalisedFirst }
    return draft
  }

  /// "Finance only approves on the 15th": the day is a window, not an appointment.
  private func decide(_ draft: inout StepDraft) {
    guard var gate = AsideReader(fields: fields).gate(draft.words) else { return }
    if draft.pin != nil { draft.open = [] }
    draft.pin = nil
    if gate.cutoff != nil {
      // "Papers close three days before" is the cut-off, and "in ten days" no day of the step.
      let clauses = draft.title.split(separator: ",")
      let kept = clauses.filter { clause in
        let words = TopicWords.words(of: String(clause))
        let isPapers =
          words.contains(where: DraftWords.papers.contains)
          && words.contains(where: DraftWords.handedIn.contains)
        // "And she wants them a week ahead".
        let isAhead =
          words.contains(where: DraftWords.ahead.contains)
          && Cutoff.days(in: String(clause), fields.phrases) != nil
        return !isPapers && !isAhead
      }
      if !kept.isEmpty, kept.count < clauses.count {
        draft.title = kept.joined(separator: ",").trimmed
        draft.due = nil
        draft.open = []
      }
    }
    // "3 days with the papers" is one length: either the work takes it, or the papers wait for it.
    if let cutoff = gate.cutoff, draft.duration?.roughDays == cutoff { gate.cutoff = nil }
    draft.gate = gate
    draft.isDecision = true
    takeDays(of: gate, from: &draft)
    if let question = gate.question { draft.open = [question] }
    // "The board meets on the 15th" says when it is decided, and no act of its own.
    if gate.meets || isOnlyDeciding(draft.title, gate) {
      // "Except in January" leaves turns out, and "on 20 January, 17 February" is one of them:
      // neither says that nothing is done before.
      let isOfDays = gate.rule?.contains("BYMONTH=") == true || !gate.days.isEmpty
      let first = isOfDays ? gate.from : draft.notBefore ?? gate.from
      draft.notBefore = gate.meets ? first : nil
      StepDrafter.name(&draft, by: gate)
      draft.due = nil
      draft.open = [gate.question].compactMap(\.self)
    }
    // "I think we stay below, so it's Simon, and he clears orders on Fridays": a guess is no act.
    let opening = draft.title.split(separator: " ").first?.lowercased() ?? ""
    if DraftWords.hedges.contains(opening) {
      draft.title = gate.name.capitalisedFirst
      draft.owners = gate.body.map { [.person($0)] } ?? []
    }
    for word in DraftWords.habits where draft.title.hasPrefix(word) {
      draft.title = String(draft.title.dropFirst(word.count)).capitalisedFirst
    }
  }

  /// "Signs purchases on the 10th and the 25th only": the days are the gate's, and no due date.
  private func takeDays(of gate: GateDraft, from draft: inout StepDraft) {
    guard gate.rule != nil else { return }
    draft.due = nil
    draft.open = []
    var words = draft.title.split(separator: " ").map(String.init)
    while let last = words.last?.lowercased(),
      DraftWords.aroundDays.contains(last) || DraftWords.weekdays.contains(last)
        || last.first?.isNumber == true && ["st", "nd", "rd", "th"].contains(where: last.hasSuffix)
    { words.removeLast() }
    if words.count > 1 { draft.title = words.joined(separator: " ") }
  }

  /// ", and an hour of CFO time first": what has to happen before, which is no part of the act.
  private func takePrerequisites(of draft: inout StepDraft) {
    var kept: [Substring] = []
    for part in draft.title.split(separator: ",", omittingEmptySubsequences: true) {
      var words = part.split(separator: " ").map(String.init)
      if words.first?.lowercased() == "and" { words.removeFirst() }
      guard words.count > 2, words.last?.lowercased() == "first",
        let opening = words.first?.lowercased(), DraftWords.openings.contains(opening)
      else {
        kept.append(part)
        continue
      }
      words.removeLast()
      draft.prerequisites.append(
        Prerequisite(title: words.joined(separator: " ").capitalisedFirst))
    }
    guard !draft.prerequisites.isEmpty, !kept.isEmpty else { return }
    draft.title = kept.joined(separator: ",").trimmed
  }
}

extension OwnerDraft {
  /// Whose human it is, as far as that is known.
  var side: Side? {
    switch self {
    case .person(let person): person.side
    case .words(_, let side): side
    }
  }
}
