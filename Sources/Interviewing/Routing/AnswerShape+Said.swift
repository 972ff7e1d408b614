import Phrasing
import PlanModel
import Scheduling

/// What an answer says itself that it is, and whose.
extension AnswerShape {
  /// "The number would be …", "pass mark: …".
  var lead: Lead? { Lead.read(text) }

  /// Who says who they are: "I'm Brenda Kowalski, I run nursing here", "Arjun Mehta here".
  var introducesSpeaker: Bool {
    guard let person, !person.isRoleOnly, person.identity != .speaker else { return false }
    let before = TopicWords.words(of: text.before(person.bytes))
    guard before.allSatisfy(ShapeWords.greetings.contains) else { return false }
    let after = TopicWords.words(of: text.behind(person.bytes))
    return before.contains { ShapeWords.selves.contains($0) }
      || after.first == "here" || folded.hasWords("here,")
  }

  /// A name with hardly anything beside it: "Ada Rennie, the director".
  var isBareName: Bool {
    guard let person, !person.isRoleOnly else { return isRole }
    return TopicWords.words(of: text).count <= 6 && steps.allSatisfy { $0.owners.isEmpty }
  }

  /// "Poul Friis is treasurer": what somebody else is, who does not speak.
  var saysWhatIs: Bool {
    guard let person, !person.isRoleOnly, person.identity != .speaker else { return false }
    let next = TopicWords.words(of: text.behind(person.bytes)).first
    return next.map { ["is", "s"].contains($0) } == true && !speaksOfSpeaker
  }

  /// Whether it is about whoever speaks: "Ada Rennie, I run the branches".
  var speaksOfSpeaker: Bool {
    TopicWords.words(of: text).contains(where: ShapeWords.ofSpeaker.contains)
  }

  /// Something that happens to others on a day, and nothing of ours: "the insurer starts a new
  /// contract on October 1", "… on March 1, so we have to be live before that".
  var isOfOthers: Bool {
    if Opening.pointsBack(text) { return true }
    let sentence = text.split(separating: ". ")[0]
    let words = TopicWords.words(of: sentence)
    guard let first = words.first else { return false }
    // "Our licence ends on 30 June and notice must be given by March": what ends is no launch.
    let ends = ShapeWords.happenings.contains { folded.hasWords($0) }
    if ends, !ShapeWords.ours.contains(first), !words.contains(where: ShapeWords.toUs.contains) {
      return true
    }
    return ShapeWords.ofOthers.contains(first)
      && !words.contains(where: ShapeWords.leadingToUs.contains)
  }

  /// A day of something else than going live: from one day to another, or with an hour, and no word
  /// of being live: "everything at the yard is closed from 12 to 16 April", "stand-up Wednesday 10am".
  var isOfOtherDay: Bool {
    let words = TopicWords.words(of: text)
    guard !isDay, !words.contains(where: ShapeWords.liveWords.contains) else { return false }
    return saysSpan || words.contains(where: ShapeWords.lengthsOfCalls.contains)
      || words.contains { word in
        word.first?.isNumber == true && (word.hasSuffix("am") || word.hasSuffix("pm"))
      }
  }

  /// Whether it tells of days and has no word of going live.
  var isOfSomeDay: Bool {
    !TopicWords.words(of: text).contains(where: ShapeWords.liveWords.contains)
      && !Phrase.spans(in: text, context: phrases).isEmpty
  }

  /// Whether it names somebody who does not speak.
  var namesOther: Bool {
    person.map { !$0.isRoleOnly && $0.identity != .speaker } ?? false
  }

  /// Whether it says that something or somebody is shut, away or not to be touched.
  var saysClosed: Bool {
    TopicWords.words(of: text).contains(where: ShapeWords.closed.contains)
  }

  /// How people begin a call, and say nothing yet: "hi, sorry, the kids are home".
  var isGreeting: Bool {
    let words = TopicWords.words(of: typed)
    guard let first = words.first else { return false }
    return ShapeWords.hellos.contains(first)
      || words.prefix(2) == ["good", "morning"] || words.prefix(2) == ["good", "afternoon"]
  }

  /// Whether whoever is named first is spoken of: "Ada Rennie, the director, she's paying for it".
  var isOfThirdPerson: Bool {
    guard let person, !person.isRoleOnly else { return false }
    let clauses = text.behind(person.bytes).split(
      omittingEmptySubsequences: false, whereSeparator: { ",;.".contains($0) })
    return clauses.dropFirst().contains { clause in
      let words = TopicWords.words(of: String(clause)).drop { $0 == "and" }
      return words.first.map { ["he", "she"].contains($0) } == true
    }
  }

  /// A number taken back, and nothing that it counts: "it's 150 not 250".
  var correctsNumber: Bool {
    let words = TopicWords.words(of: text)
    return words.indices.dropFirst().dropLast().contains { place in
      words[place] == "not" && words[place + 1].isAmount
        && words[..<place].contains(where: \.isAmount)
        && (words[place - 1].isAmount || CorrectionReader.isEnd(of: text, behind: words[place + 1]))
    }
  }

  /// Whoever speaks, in a few words that do not say their name: "me and Tom Beck".
  var opensWithMyself: Bool {
    let words = TopicWords.words(of: text)
    return words.count <= 6 && ["me", "myself"].contains(words.first)
  }

  /// Days on which nobody works: "we don't work Good Friday".
  var isIdle: Bool {
    let isOff = ["off", "closed"].contains { word in
      folded.hasSuffix(" \(word)") || folded.contains(" \(word),")
    }
    let words = TopicWords.words(of: text)
    return ShapeWords.idle.contains(where: folded.hasPrefix)
      || isOff && !hasDoer && !words.contains(where: ShapeWords.endingOff.contains)
  }

  /// Who sends the invitation to the review: "yes, I'll send the invite".
  var isInvitation: Bool {
    let words = TopicWords.words(of: text)
    guard words.count < 12, !hasDates, person != nil || words.contains("i"),
      words.contains(where: ShapeWords.sending.contains), TopicWords.topic(of: text) == nil,
      let place = words.firstIndex(where: ShapeWords.invitations.contains)
    else { return false }
    // "I'll invite Raj" is no invitation to the review.
    let isNoun = place > 0 && ShapeWords.eventArticles.contains(words[place - 1][...])
    return isNoun || words[place].hasPrefix("invitation") || place + 1 == words.count
      || ShapeWords.invited.contains(words[place + 1])
  }

  /// That one side signs before the other, and nobody's name: "they sign first".
  var isSigningOrder: Bool {
    ShapeWords.signingOrder.contains(where: folded.hasWords) && !hasDates
      && (person == nil || person?.isRoleOnly == true && saysSides)
  }

  /// Whether it is about the two sides, and not about a department of one.
  private var saysSides: Bool {
    TopicWords.words(of: text).first.map(ShapeWords.parties.contains) == true
      || ShapeWords.sides.contains(where: folded.hasWords)
  }

  /// Who decides about money, by name, and up to what amount: "Marcus approves up to 75k".
  var namesApprover: Bool {
    guard isAboutAmounts, let person, !person.isRoleOnly, person.identity != .speaker else {
      return false
    }
    return TopicWords.words(of: text.before(person.bytes)).isEmpty
      && TopicWords.words(of: text.behind(person.bytes)).prefix(3).contains(
        where: ShapeWords.approving.contains)
  }

  /// Whether whoever is named may sign: not "Martin can't sign that by himself".
  var isSignable: Bool { !ShapeWords.unsignable.contains { folded.hasWords($0) } }

  /// What somebody did, and nothing to do: "we had a kickoff call with IT on Thursday".
  var isFact: Bool { steps.isEmpty && PastFact.opens(text, in: phrases) }

  /// That it is not theirs to say, and nobody whose it is: "not really my call".
  var isDisclaimer: Bool {
    (person == nil || person?.identity == .speaker) && !isStep
      && AnswerShape.disclaims(text, phrases)
  }

  /// Whether words say that something is not for them to say, or nothing to speak of.
  static func disclaims(_ text: String, _ phrases: PhraseContext) -> Bool {
    Vagueness.all(in: text, context: phrases).contains { $0.kind == .disclaimer }
  }

  /// "*The lease on the lot next door ends*, we lose 60 spots on 31 May": a thing that ends by
  /// itself, and nothing that has to be done by a day.
  var opensWithEnd: Bool {
    let words = TopicWords.words(of: String(text.prefix { !",;.".contains($0) }))
    guard words.count < 11, words.last.map(ShapeWords.endings.contains) == true,
      words.first.map({ ShapeWords.eventArticles.contains($0[...]) }) == true,
      fields.plan.stepNamed(words.dropLast().joined(separator: " ")) == nil
    else { return false }
    let isLoss = ShapeWords.losses.contains(where: folded.hasWords)
    return steps.allSatisfy { draft in
      (!draft.isByName || isLoss) && draft.due == nil && draft.duration == nil
        && (draft.pin == nil || isLoss)
    }
  }

  /// Somebody who is on the call beside whoever speaks: "with me is Sabine Krüger, head of IT".
  var isParticipant: Bool {
    person != nil && !isTop
      && ShapeWords.listening.contains(where: folded.withPlainApostrophes.hasWords)
  }

  /// Somebody who is said to stand at the top: "Kavita Iyer will sponsor it".
  var isTop: Bool {
    guard let person, !person.isRoleOnly, person.identity != .speaker, !isStory, !isReview else {
      return false
    }
    return ShapeWords.top.contains { folded.hasWords($0) }
      || person.side == .seller && TopicWords.words(of: text).prefix(2).contains("yours")
  }

  /// Whether it is no outcome, no number and no proof, whatever words it has.
  var saysNoText: Bool { saysSpan || holdsBack }

  /// Days from one to another, told by their numbers: "schools out 17 July – 29 Aug" is when
  /// something is so, and neither a number, a reason nor a proof.
  var saysSpan: Bool {
    let bytes = Array(text.utf8)
    return Phrase.spans(in: text, context: phrases).contains { span in
      guard case .range(let days)? = span.reading.date, days.first != nil, days.last != nil else {
        return false
      }
      let words = String(decoding: bytes[span.bytes], as: UTF8.self)
      return words.split { !$0.isNumber }.count > 1
    }
  }

  /// What cannot be before something else is: "migration can't begin until the test is accepted".
  private var holdsBack: Bool {
    let words = TopicWords.words(of: text)
    return words.prefix(8).contains(where: ShapeWords.cannot.contains)
      && words.contains(where: ShapeWords.untilThen.contains)
  }

  /// The company whose person it is, where the words say so.
  var side: Side? { person?.side.map(Side.init) }

  /// The same of whoever stands at the top: "Lumio's big name is Edith Crane", "your top name is …".
  var topSide: Side? {
    if let side { return side }
    guard isTop else { return nil }
    let words = TopicWords.words(of: text)
    let seller = TopicWords.words(of: fields.plan.sellerName).first ?? ""
    let isTheirs =
      words.prefix(3).contains("your") || words.prefix(3).contains("yours") || saysYours
    return isTheirs || seller.count > 2 && words.contains(seller) ? .seller : nil
  }

  /// From what amount on somebody decides: "anything over 250k goes to the CFO, that's Howard Stein".
  var isThreshold: Bool {
    let words = TopicWords.words(of: text)
    guard words.count > 3, let person, person.identity != .speaker, !hasDates else { return false }
    return ShapeWords.spending.contains(words[0]) && ShapeWords.above.contains(words[1])
      && words.prefix(6).contains { $0.first?.isNumber == true }
  }

  /// When a year of theirs ends or begins: "our budget year ends in January".
  var isBudgetYear: Bool {
    isLapse
      || ShapeWords.budgetYears.contains { folded.hasWords($0) }
        && ShapeWords.edges.contains { folded.hasWords($0) } && !hasDoer
  }

  /// What becomes of money that is not spent in time: "what isn't spent by 30 June goes back".
  var isLapse: Bool {
    ShapeWords.unspent.contains { folded.hasWords($0) }
      && ShapeWords.losses.contains { folded.hasWords($0) }
  }

  /// An amount that they say they will not come to: "over 150k it's the CFO, don't think we get there".
  var isAmountNotReached: Bool {
    isAboutAmounts && Reserve.isUnreached(text)
  }

  /// Whether it is about the other side: "on your end", "from your side".
  var saysYours: Bool {
    ["your side", "your end", "yours is"].contains { folded.hasWords($0) }
  }

  /// What happens from a certain amount of money on: "anything above $50,000 goes out to bid".
  var isAboutAmounts: Bool {
    let words = TopicWords.words(of: text)
    let isMoney =
      text.contains(where: { "$€£".contains($0) })
      || words.contains(where: ShapeWords.money.contains) || words.contains(where: isThousands)
      || hasBareLimit(words)
    return isMoney && words.contains(where: ShapeWords.limits.contains)
      && words.contains(where: ShapeWords.ofAmounts.contains)
  }

  /// "Signs *up to 250*, above that it's the CEO": of a signing limit the thousands go without saying.
  private func hasBareLimit(_ words: [String]) -> Bool {
    guard words.contains(where: ShapeWords.approving.contains) else { return false }
    return words.indices.dropFirst().contains { place in
      guard words[place].count > 1, words[place].allSatisfy(\.isNumber),
        ["above", "over", "under", "below"].contains(words[place - 1])
          || place > 1 && words[place - 2] == "up" && words[place - 1] == "to"
      else { return false }
      // "Up to 10 days" is a length.
      return place + 1 == words.count || ShapeWords.afterLimits.contains(words[place + 1])
    }
  }

  /// "50k", "2m".
  private func isThousands(_ word: String) -> Bool {
    // "30,000" is two words.
    if word == "000" { return true }
    guard let last = word.last, "km".contains(last) else { return false }
    return word.count > 1 && word.dropLast().allSatisfy(\.isNumber)
  }

  /// Whoever answers for a part of the plan, and not for all of it: "Procurement is Angela",
  /// "Cyber: Anders Vik".
  var isOfPart: Bool { part != nil }

  /// The part of the plan that somebody is said to be.
  var part: Question.Topic? {
    guard let person, !person.isRoleOnly, !isIntroduced, !isTop else { return nil }
    let head = text.before(person.bytes)
    let words = TopicWords.words(of: head)
    // "Katrin Ahlers runs procurement": what somebody else looks after.
    if words.allSatisfy(ShapeWords.greetings.contains), !speaksOfSpeaker,
      fields.plan.champion != nil,
      let remit = Remit.title(in: text, after: person.bytes.upperBound, fields.plan),
      TopicWords.namesPart(remit)
    {
      return TopicWords.topic(of: remit)
    }
    let isContact =
      words.count < 11 && words.last == "is"
      && words.dropLast().last.map(ShapeWords.contacts.contains) == true
    guard (1...4).contains(words.count) || isContact else { return nil }
    let isLabel = head.trimmed.hasSuffix(":")
    // "Our CFO is Ruth" says what she is; "budget: Ruth, CFO" what she does here.
    guard isLabel || ["is", "are", "s"].contains(words.last) && !isExecutive && chiefSaid == nil
    else { return nil }
    return TopicWords.topic(of: head)
  }

  /// Whether somebody else's act follows on who is away: "Priya is out until May, Jon reviews the
  /// contract by June 2".
  var isAwayAside: Bool {
    isAway && hasDoer
      && (StepDrafter.withoutAbsence(text, phrases) != nil
        || StepDrafter.withoutLaterAbsence(text, phrases) != nil)
  }

  /// Whether an introduction is spoken of.
  static func speaksOfIntroduction(_ text: String) -> Bool {
    !Set(TopicWords.words(of: text)).isDisjoint(with: ShapeWords.introductions)
      || ShapeWords.meetings.contains(where: text.lowercased().hasWords)
  }

  /// A meeting of those spoken to with somebody, and nothing else: "you'll meet Wendy on Friday".
  var isMeetingOnly: Bool {
    ShapeWords.meetings.contains(where: folded.hasPrefix)
  }

  /// When the sponsor is introduced, said after who it is: "you'll get an intro on December 9".
  var isIntroductionDay: Bool {
    let words = Set(TopicWords.words(of: text))
    guard AnswerShape.speaksOfIntroduction(text), !isStory, !isReview else {
      return false
    }
    if let person, person.identity != .speaker, !isKnown { return false }
    return !words.isDisjoint(with: ["i", "you", "we", "ll", "introduction", "intro"])
      && IntroductionDay.read(text, in: phrases) != nil
  }

  /// How long before a meeting its papers must be there: "papers two weeks before the board".
  var isCutoff: Bool {
    let words = TopicWords.words(of: text)
    return words.contains(where: ShapeWords.papers.contains)
      && words.contains(where: ["before", "ahead", "prior"].contains) && !isDecision && !hasDoer
      && Cutoff.isTold(in: text, phrases)
  }

  /// Who runs the review when whoever speaks cannot: "if I can't make it, Luis leads".
  var isReviewDeputy: Bool {
    let isCase = AsideWords.cases.contains { folded.hasPrefix($0) || folded.hasWords($0) }
    guard isCase, let person,
      !person.isRoleOnly, person.identity != .speaker, !hasDates
    else { return false }
    return ShapeWords.missing.contains { folded.hasWords($0) }
  }

  /// Something that happens on a day after everything is done, and that nobody does.
  func isBeyond(_ goLive: CivilDate?) -> Bool {
    guard let goLive, !steps.isEmpty, !hasDoer, !hasLength else { return false }
    return steps.allSatisfy { step in
      (step.notBefore ?? step.pin ?? step.due).map { $0 > goLive } ?? false
    }
  }
}

extension String {
  /// "250", "75k": a number with nothing behind it but how many zeros it has.
  fileprivate var isAmount: Bool {
    let digits = prefix { $0.isNumber }
    return !digits.isEmpty && ["", "k", "m"].contains(dropFirst(digits.count))
  }
}
