import Phrasing
import PlanModel
import Scheduling

/// Days on which something is decided, said besides.
extension AsideReader {
  /// The days of decision that a line speaks of.
  func gate(_ line: String) -> GateDraft? {
    guard let phrase = GatePhrase.read(line, in: fields.phrases) else { return nil }
    // "She approves on Fridays": whoever the answer before named.
    let isPronoun = ["he", "she"].contains(phrase.body.lowercased())
    let body = isPronoun ? lastNamed : phrase.person.flatMap { people.person($0, .buyer) }
    if isPronoun, body == nil { return nil }
    let words = named(phrase.body)
    // "They meet every second Monday": whoever was spoken of before.
    let isUnnamed = body == nil && ["they", "it"].contains(words.lowercased())
    let name = isUnnamed ? "decision" : "decision of \(body?.name ?? words)"
    let rule = phrase.when.recurrence?.rule
    var draft = GateDraft(known: known(name, meeting: rule), name: name, rule: rule)
    draft.body = body
    draft.isDepartment = phrase.isDepartment
    draft.meets = phrase.isMeeting
    draft.days = ([phrase.when] + phrase.listed).compactMap { $0.date?.earliest }
    if let rule = phrase.when.recurrence, rule.interval > 1, let first = rule.start {
      draft.days.insert(first, at: 0)
    }
    draft.from = phrase.when.recurrence?.start
    ask(phrase.when, &draft)
    if draft.question == nil, phrase.leavesDaysOpen {
      draft.question = "Are those all the days, and is it decided on each of them?"
    }
    // "The board is monthly": on which of its days is not said.
    if draft.question == nil, let rule = phrase.when.recurrence, rule.frequency != .daily,
      rule.days.isEmpty, rule.monthDays.isEmpty, rule.interval == 1, rule.start == nil
    {
      draft.question = "On which day does it meet?"
    }
    if phrase.leavesPapersOpen, draft.question == nil {
      draft.question = "How many working days before must the papers be there?"
    }
    if draft.question == nil { draft.question = whoseDays(line) ?? whichOrdinal(line, draft) }
    draft.left = turnsLeftOut(of: draft, in: line)
    draft.cutoff = phrase.cutoff.flatMap { StepDuration($0) }.flatMap(AsideReader.days)
    switch phrase.roll {
    case .previous: draft.roll = .previous
    case .next: draft.roll = .next
    case nil: draft.roll = nil
    }
    return draft.rule == nil && draft.days.isEmpty ? nil : standing(draft)
  }

  /// "…, and *they approve anything over fifty thousand*": from what amount on whoever meets decides.
  func limit(in line: String) -> String? {
    let folded = line.lowercased()
    guard ShapeWords.fromAmounts.contains(where: folded.contains),
      TopicWords.words(of: folded).contains(where: ShapeWords.approving.contains)
    else { return nil }
    // A comma may stand in the amount.
    let clauses = [", ", "; ", ". "].reduce(line.split(separating: " and ")) { clauses, mark in
      clauses.flatMap { $0.split(separating: mark) }
    }
    return clauses.first { clause in
      let folded = clause.lowercased()
      return ShapeWords.fromAmounts.contains(where: folded.contains)
        && AnswerShape(clause, fields).isAboutAmounts
    }.map { LineAccount.withoutJoint($0).trimming(" .!").capitalisedFirst }
  }

  /// "Otto gets the CFO's signature, *she signs on Thursdays*": one of two may be meant.
  private func whoseDays(_ line: String) -> String? {
    let told = InnerSentence.all(in: line, context: fields.phrases).first { sentence in
      sentence.subject == .pronoun && sentence.bytes.lowerBound > 0
        && Phrase.spans(in: line[bytes: sentence.bytes], context: fields.phrases)
          .contains { $0.reading.recurrence != nil }
    }
    guard let told, case let before = line.before(told.bytes),
      PersonPhrase.all(in: before, context: fields.phrases).count > 1
        || StepAccount.words(of: before).contains(where: {
          $0.hasSuffix("'s") && !AccountWords.beingSo.contains($0)
        })
    else { return nil }
    return "Whose days are those: “\(line[bytes: told.bytes])”?"
  }

  /// The gate of the plan that some words name: "the board" is not the privacy board where it meets on
  /// other days.
  private func known(_ name: String, meeting rule: String?) -> RecordID? {
    guard let id = plan.gate(called: name), let gate = plan.gates.first(where: { $0.id == id })
    else { return nil }
    let isSame = AsideReader.body(name) == AsideReader.body(gate.name)
    return isSame || rule == nil || rule == gate.rule.known ? id : nil
  }

  private static func body(_ name: String) -> Set<String> {
    Set(TopicWords.words(of: name)).subtracting(AsideWords.ofGates)
  }

  /// A body as it is called behind "of": "the board" for "Board", and "the Halden board".
  private func named(_ body: String) -> String {
    if body.hasPrefix("The ") { return "the \(body.dropFirst(4))" }
    guard GatePhrase.wantsArticle(body) else { return body }
    let first = String(body.prefix { $0 != " " })
    // "Oslo board", "Smith committee": what may be a name keeps its capital.
    let isPlain =
      first.dropFirst().allSatisfy { $0.isLowercase || $0 == "-" }
      && (body.count(where: { $0 == " " }) != 1 || GatePhrase.isCommon(first))
    let isCompany = [plan.buyerName, plan.sellerName].contains {
      $0.lowercased().hasPrefix(first.lowercased())
    }
    return "the " + (isPlain && !isCompany ? body.prefix(1).lowercased() + body.dropFirst() : body)
  }

  /// "By the *first Monday* of the month, they approve *on the third*": the third of the month, or the
  /// third of those Mondays.
  private func whichOrdinal(_ line: String, _ gate: GateDraft) -> String? {
    guard let rule = gate.rule.flatMap({ try? Recurrence(rrule: $0) }), rule.weekdays.isEmpty
    else { return nil }
    let words = StepAccount.words(of: line)
    let ordinals = AsideWords.ordinals
    let day = words.indices.dropLast().first { place in
      ordinals.contains(words[place]) && AccountWords.isWeekday(words[place + 1])
    }
    guard let day,
      let other = words[(day + 2)...].indices.first(where: { place in
        ordinals.contains(words[place])
          && !(place + 1 < words.count && AccountWords.isWeekday(words[place + 1]))
      })
    else { return nil }
    let question =
      "Is that the \(words[other]) of the month, or the \(words[other]) "
      + "\(words[day + 1].capitalisedFirst)?"
    // What has to be there by the first of them stands in no field.
    let clauses = line.parts(between: ",;")
    let first = clauses.first { $0.lowercased().hasWords("\(words[day]) \(words[day + 1])") }
    guard let first, clauses.count > 1 else { return question }
    return question + " “\(first)” is kept as words."
  }

  /// The days as they stand where the plan has others: whether those told come besides or instead
  /// is asked, and nothing is claimed.
  private func standing(_ draft: GateDraft) -> GateDraft {
    let gate =
      plan.gates.first { $0.id == draft.known } ?? plan.gates.first { $0.name == draft.name }
    guard let gate, let rule = gate.rule.known, draft.rule == nil || !gate.isRuleAssumed,
      draft.rule != rule
    else { return draft }
    var draft = draft
    let held = Set(
      draft.days.filter { day in
        gate.days.contains(day) || !gate.turns(of: rule, from: day, through: day).isEmpty
      })
    if draft.rule != nil || held.count < draft.days.count {
      let told =
        draft.rule.map(RecurrenceWords.words)
        ?? draft.days.filter { !held.contains($0) }.map(DateWords.medium).joined(separator: ", ")
      draft.question =
        "The plan has \(RecurrenceWords.words(for: rule)): is \(told) besides, or instead?"
    }
    draft.rule = rule
    draft.days = []
    draft.otherRules = []
    return draft
  }

  /// "Every second Tuesday" is two rules, and one that skips weeks needs a day to count from.
  func ask(_ when: Reading, _ draft: inout GateDraft) {
    guard when.kind == .ambiguous, let rule = when.recurrence else { return }
    let others = when.alternatives.compactMap { value in
      if case .recurrence(let other) = value { other } else { nil }
    }
    draft.otherRules = others.map(\.rule)
    let meanings = others.filter { $0.days != rule.days || $0.monthDays != rule.monthDays }
    let words = ([rule] + meanings).map { RecurrenceWords.words(for: $0.rule) }
    let next = rule.interval > 1 ? "when does it meet next?" : when.reason ?? "on which days?"
    draft.question =
      meanings.isEmpty
      ? next.capitalisedFirst
      : "Is that " + words.joined(separator: ", or ") + "?"
        + (rule.interval > 1 ? " And \(next)" : "")
  }

  private static func days(_ duration: StepDuration) -> Int? {
    switch duration.planned {
    case .workingDays(let days), .calendarDays(let days): days
    case .weeks(let weeks): weeks * 5
    case .milestone, .between: nil
    }
  }
}
