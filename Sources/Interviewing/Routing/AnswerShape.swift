import Phrasing
import PlanModel
import Scheduling

/// What kind of thing an answer is, whatever was asked.
struct AnswerShape {
  /// The words to the letter.
  let typed: String
  /// What they come to.
  let text: String
  /// How surely it begins with words that take back what was said before: "no wait, …".
  let takenBack: Correction.Certainty
  /// What counts of it behind those.
  let said: String
  /// Whether it takes back something that was said before.
  var takesBack: Bool { takenBack > .none }
  let fields: FieldReader
  let folded: String
  /// The steps it can be read as.
  let steps: [StepDraft]
  /// What would be a step but for its title, which only holds what was left of a sentence.
  let remnants: [StepDraft]
  /// Whom it names first.
  let person: PersonPhrase?
  /// Whether it names several humans and says nothing else.
  let isPeople: Bool
  private let absence: AbsencePhrase?

  private var plan: Plan { fields.plan }
  var phrases: PhraseContext { fields.phrases }

  init(_ typed: String, _ fields: FieldReader) {
    self.typed = typed
    let plain = PlainSpeech(typed, in: fields.phrases)
    let text = plain.text
    self.text = text
    takenBack = Correction.cut(typed).certainty
    said = Correction.cut(text).text
    self.fields = fields
    folded = text.lowercased()
    (steps, remnants) = StepDrafter(fields: fields).sorted(text, side: .buyer)
    person = PersonReader(fields: fields).phrase(text)
    isPeople = person != nil && !PeopleReader(fields: fields).read(text, .buyer).isEmpty
    absence = AbsencePhrase.read(text, in: fields.phrases)
  }

  /// A day and nothing else: "the freeze starts December 14" is none.
  var isDay: Bool {
    fields.date(text).date != nil && !FreezePhrase.opens(text)
  }

  /// One day in a sentence about all of them, and no work of a part: "we want it live by May".
  var isOurDay: Bool {
    if isOfOtherDay { return false }
    if opensWithDay || fields.saysOnlyDays(text) { return true }
    if LongedForDay.isTold(in: text, fields) { return true }
    // "The season starts in December, so we go for April 1": what it comes to.
    let conclusion = Opening.conclusion(of: text).flatMap { said in
      fields.day(within: said) == nil ? nil : TopicWords.words(of: said)
    }
    let words =
      conclusion.flatMap { $0.first.map(ShapeWords.ours.contains) == true ? $0 : nil }
      ?? TopicWords.words(of: text)
    guard let first = words.first, !LongedForDay.isOfOther(text, fields) else { return false }
    let isGoal =
      ShapeWords.having.contains(first)
      && words.prefix(5).contains(where: ShapeWords.working.contains)
    guard isGoal || ShapeWords.ours.contains(first) && saysGoal(words),
      person == nil || folded.hasPrefix("it ") || isGoal && person?.isRoleOnly == true,
      lead == nil || lead?.matter == .text(.outcome), !isStory, !isAbsence, !hasLength,
      FreezePhrase.read(Opening.withoutEvent(text), in: phrases) == nil,
      // "Needs to run by June 30, our maintenance contract ends then": the reason may be of anything.
      [nil, .rollout].contains(
        TopicWords.topic(
          of: Opening.withoutEvent(String(Opening.joiningDays(text, phrases).prefix { $0 != "," })))
      )
    else { return false }
    return fields.ourDay(in: text) != nil
  }

  /// Whether the last words are the day that all before comes to: "… has to run before that, so 3 May".
  var concludesDay: Bool {
    fields.concludesDay(text)
  }

  /// Whether words about all of them say that something is wished for or will be so, and not only
  /// what they do: "we *send* the floor plans by May 3".
  private func saysGoal(_ words: [String]) -> Bool {
    !["we", "it", "that", "this", "everything"].contains(words[0])
      || words.dropFirst().prefix(7).contains(where: ShapeWords.goals.contains)
  }

  /// A day, and then why: "April 1, because that's when the contract runs out".
  private var opensWithDay: Bool {
    let text = Opening.joiningDays(text, phrases)
    guard let said = Opening.day(in: text), !isReview, !isStory,
      fields.date(said.day).date != nil
        || said.day.lowercased().hasWords("live") && fields.day(within: said.day) != nil
    else { return false }
    return !hasLength && Opening.reason(in: text) != nil
      && !steps.contains(where: \.isByName)
  }

  /// A day in a clause of its own, whatever is said of it then: "3 May, her boss asked for April".
  var beginsWithDay: Bool {
    guard let said = Opening.day(in: Opening.joiningDays(text, phrases)) else { return false }
    return fields.date(said.day).date != nil && !hasLength && !isReview && !isOfOtherDay
      && !steps.contains(where: \.isByName)
      && said.rest.first?.isNumber == false
  }

  /// The same with what others would like better, which only goes with the day of all of them.
  var weighsDay: Bool {
    beginsWithDay && !isDecision
      && TopicWords.words(of: text).contains(where: ShapeWords.weighing.contains)
  }

  /// A length and nothing else.
  var isLength: Bool {
    fields.length(text).value != nil
  }

  /// The review call: days of the week with an hour, a length or somebody who invites.
  var isReview: Bool {
    if isOpenCadence { return true }
    if isReviewDeputy { return false }
    guard let phrase = CadencePhrase.read(text, in: phrases) else { return false }
    // "Fifty hours saved each month" is a number, and no call of fifty hours.
    if (phrase.minutes ?? 0) > 240 || saysSaving { return false }
    // "Tom sends weekly status mails": a habit of his, and no call.
    func isAct() -> Bool {
      isPlainAct || LineAccount(fields: fields).opensWithDoer(text.behind(phrase.bytes).trimmed)
    }
    if phrase.minutes == nil, phrase.time == nil, phrase.owner != nil,
      !TopicWords.words(of: text).contains(where: ShapeWords.ofReviews.contains), isAct()
    {
      return false
    }
    return phrase.minutes != nil || phrase.owner != nil || phrase.isOwnerSpokenOf
      || phrase.refusesAnother && phrase.time != nil
      // "Legal signs on Wednesdays after 2pm" is no call.
      || (phrase.time != nil && folded.split(separator: " ").count < 8 && !isDecision)
  }

  /// Whether a review call is spoken of by name, or is all that is told.
  var namesReview: Bool {
    isReview || TopicWords.words(of: text).contains(where: ShapeWords.reviews.contains)
  }

  /// "Every other Monday at 2, I chair": it comes again, and on which days is still to be asked.
  private var isOpenCadence: Bool {
    guard folded.hasPrefix("every other ") || folded.hasPrefix("every second ") else {
      return false
    }
    return folded.hasWords("at") && !isDecision && TopicWords.topic(of: text) == nil
  }

  /// Somebody away, or somebody who covers.
  var isAbsence: Bool { isAway || absence != nil && AsideReader.saysCover(folded) }

  /// Somebody away, for so long or on days that come again.
  var isAway: Bool { absence.map { $0.days != nil || $0.comesAgain } ?? false }

  /// Whoever speaks is away, so that whoever is named covers.
  var isSpeakerAway: Bool { isAway && absence?.person?.identity == .speaker }

  /// Whoever covers for somebody who is not named: "our GC is on leave, Sam covers".
  var namesCoverOnly: Bool {
    guard let deputy = absence?.deputy, absence?.person?.isRoleOnly == true else { return false }
    return isAway && deputy.identity == person?.identity
  }

  /// Somebody the plan knows already.
  var isKnown: Bool {
    if case .known? = person?.identity { true } else { false }
  }

  /// Somebody who covers, and nothing about who is away.
  var isCoverOnly: Bool { isAbsence && !isAway }

  /// Somebody the speaker would introduce.
  var isIntroduced: Bool { person?.introducedBySpeaker == true }

  /// Public holidays.
  var isHolidays: Bool { HolidayReader(fields: fields).read(text) != nil }

  /// A list of needs by company.
  var isNeeds: Bool { NeedsReader(fields: fields).isList(text) }

  /// Things that somebody could give, and nobody who does anything with them.
  var isThings: Bool {
    NeedsReader(fields: fields).isThings(text) && !isHolidays && !isReview && !isStory && !isReason
  }

  /// Something that is over: "the CRM took nine months".
  var isPast: Bool { TopicWords.words(of: text).contains(where: ShapeWords.past.contains) }

  /// What they would do in a certain case.
  var isConditional: Bool {
    // "If the review slips: start with paper" names a step, and gives it no day.
    (ShapeWords.conditional.contains { folded.hasPrefix($0) } && !isRefusal && !hasDates)
      || namesMishap && steps.allSatisfy { $0.due == nil && $0.pin == nil && $0.duration == nil }
  }

  /// What they will not say: "I'd rather not".
  var isRefusal: Bool {
    ["rather not", "prefer not", "like not to"].contains { folded.hasWords($0) }
  }

  /// Whether it says first what may go wrong: "If the works council is late, we start with
  /// Gothenburg".
  var namesMishap: Bool { Mishap.subject(of: text) != nil }

  /// A department that would do something, and no name: "legal would look at it".
  var isGroup: Bool {
    TopicWords.words(of: text).count <= 7 && !hasDates && TopicWords.topic(of: text) != nil
      && Vagueness.all(in: text, context: phrases).contains { $0.kind == .groupOwner }
  }

  /// A case that is thought of, and nobody who would do anything in it: "if we miss it, the next
  /// window is Christmas".
  var isCase: Bool { folded.hasPrefix("if ") && !hasDoer }

  /// Many people and what they will be doing: "all 4,000 employees signing in with one account".
  var isVision: Bool {
    let words = TopicWords.words(of: text)
    guard !steps.contains(where: \.isByName), !hasLength else { return false }
    for place in words.indices.dropFirst().prefix(6) where ShapeWords.isDoing(words[place]) {
      let who = words[place - 1]
      return ShapeWords.many.contains(who)
        || who.count > 4 && who.hasSuffix("s") && !who.hasSuffix("ss")
          && words[..<place].contains(where: ShapeWords.manifold.contains)
    }
    return false
  }

  /// What is wished for all of them, and for no part of the plan: "I want dispatchers to stop playing
  /// phone tag".
  var isWish: Bool {
    guard Lead.isWish(text), !hasDates,
      person.map({ $0.isRoleOnly || $0.identity == .speaker }) ?? true
    else { return false }
    let rest = Lead.body(of: text, as: .outcome)
    return TopicWords.words(of: rest).count > 3 && !rest.lowercased().hasPrefix("to ")
      && [nil, .rollout].contains(TopicWords.topic(of: rest))
  }

  /// Days on which nothing may change.
  var isFreeze: Bool {
    FreezePhrase.read(text, in: phrases).map { freeze in
      // "*Procurement* goes quiet in August": nobody by name does that.
      !hasDoer || freeze.isSlow && !steps.contains(where: \.isByName)
    } == true
      // "Freeze the old system two days before go-live, Piet" is what he does.
      || FreezePhrase.opens(text) && !steps.contains(where: \.isByName)
  }

  /// Days on which something is decided.
  var isDecision: Bool { GatePhrase.read(text, in: phrases) != nil && !saysSaving }

  /// Days on which a department decides, and nothing that anybody does then.
  var isDecisionOnly: Bool { steps.isEmpty && isDecision }

  /// That there is nothing of what was asked for: "nothing, can start tomorrow", "none really".
  var saysNothing: Bool {
    let words = TopicWords.words(of: text)
    return words.count <= 7 && words.first.map(ShapeWords.nothing.contains) == true && !hasDoer
  }

  /// A yes, and little else.
  var isYes: Bool {
    let words = TopicWords.words(of: text)
    return words.count <= 4 && ShapeWords.yes.contains { folded.hasPrefix($0) }
  }

  /// A human, with a title or a word about them, and no act.
  var isPerson: Bool {
    guard let person, !person.isRoleOnly else { return false }
    if person.introducedBySpeaker || isAbsence || isPeople { return true }
    if isOfBody(person) { return false }
    // "Liv signs, Tor countersigns" is what they do.
    if isOrder { return false }
    guard person.bytes.upperBound <= text.utf8.count, !hasDates else { return false }
    var before = TopicWords.words(of: text.before(person.bytes))
    // "On your side I guess it's Simone".
    if person.side != nil { before.removeAll(where: ShapeWords.beforeSomebody.contains) }
    // "Not my decision, that's Elena Ruiz".
    if ["is", "s"].contains(before.last),
      AnswerShape.disclaims(before.joined(separator: " "), phrases)
    {
      before = []
    }
    // "Carla, *any day*, takes five minutes".
    let after = TopicWords.words(of: String(text.behind(person.bytes).prefix { $0 != "." }))
      .filter { !DraftWords.anyTime.contains($0) }
    // "No backup for Raj" is about what there is not, "train 60 mechanics, Lou" about what is done.
    let said = before.filter { !ShapeWords.greetings.contains($0) }
    if said.contains(where: ["no", "not", "nobody", "without"].contains) { return false }
    if said.count > 2, !["is", "are"].contains(before.last), !isIntroduced, !isTop { return false }
    // "Graham hates surprises" is said of him, and answers nothing.
    if let first = after.first, ShapeWords.feelings.contains(first) { return false }
    // "Piet has 12 findings" too.
    if after.first == "has", after.dropFirst().first?.first?.isNumber == true { return false }
    // "Tim's out too that week" says where he is not, and answers nothing.
    if after.prefix(3).contains(where: ["out", "away", "off", "gone"].contains) { return false }
    // "Tom Okafor, our VP, and he reports to Ana"; "Security is Anke, she does a review".
    return before.count + after.count <= 4
      || before.isEmpty && person.title != nil && isAboutThem(after)
      || before.count <= 4 && ["is", "are"].contains(before.last)
        && TopicWords.topic(of: before.joined(separator: " ")) != nil
  }

  /// "Works council - Ulf Petersen chairs it": whoever stands for a body that is no part of the plan
  /// answers for nothing else.
  func isOfBody(_ person: PersonPhrase) -> Bool {
    let head = text.before(person.bytes).trimmed
    guard let mark = head.last, "-–—".contains(mark) else { return false }
    return TopicWords.words(of: head).last.map(DraftWords.departments.contains) == true
      && !TopicWords.namesPart(head)
  }

  /// Whether words after a name go on about that human, and name no act: "and he reports to Ana".
  private func isAboutThem(_ after: [String]) -> Bool {
    let clause = after.drop { $0 == "and" }
    guard let subject = clause.first, ["who", "he", "she", "they"].contains(subject) else {
      return false
    }
    return clause.dropFirst().first.map(ShapeWords.standings.contains) == true
  }

  /// Who signs before whom; it needs no day to be a step.
  var isOrder: Bool {
    hasDoer
      && (isPlainAct || ["signs", "countersigns", "sign first"].contains { folded.hasWords($0) })
  }

  /// A human who is named first, whatever follows: "Beatriz Fonseca, I run operations here".
  var opensWithName: Bool {
    guard let person, !person.isRoleOnly, person.identity != .speaker, !isStep,
      // "Colin's part time" begins with a name too.
      person.words.contains(" ") || person.title != nil || text.utf8.count < 24
    else { return false }
    return TopicWords.words(of: text.before(person.bytes)).allSatisfy(ShapeWords.greetings.contains)
  }

  /// A role without a name.
  var isRole: Bool {
    guard let person, person.isRoleOnly else { return false }
    return TopicWords.words(of: text).count <= 5
  }

  /// Somebody high enough for the top of the plan.
  var isExecutive: Bool {
    guard let person else { return false }
    let title = TopicWords.words(of: (person.title ?? "") + " " + (person.department ?? ""))
    return person.introducedBySpeaker || title.contains(where: ShapeWords.executives.contains)
      || zip(title, title.dropFirst()).contains { $0 == "general" && $1 == "manager" }
  }
}
