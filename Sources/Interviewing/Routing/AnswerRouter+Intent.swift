import Phrasing
import PlanModel

/// Where an answer goes by what its words speak of.
///
/// The shapes of `AnswerShape` know what can be read out of a line, the model of intents what lines
/// like it are about. A line whose form leaves no doubt goes by its form; of any other the model
/// has the last word where it is sure enough.
extension AnswerRouter {
  /// How much likelier people speak of what they were asked.
  private static let askedFor = 1.2
  /// How much the shape of a line counts beside its words.
  private static let shaped = 1.5
  /// The share that an intent needs against a shape that says something else, against
  /// none, and against a question that was asked back.
  private static let sure = (against: 0.23, alone: 0.1, followUp: 0.4)
  /// The share that work needs of which no form shows that it is work.
  private static let unformed = 0.35
  /// The share from which on words outweigh the plainest form.
  private static let certain = 0.8
  /// The most words of a line that is a name with a title, and nothing else.
  private static let nameWords = 9

  /// The place of a line that its shape would file under `shaped`.
  func settled(
    _ shape: AnswerShape, _ asked: Interview.Open, shaped: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Interview.Open {
    // "Go-live is 14 May" says what it is, though a capital makes a name of its first word.
    if shaped.question.fills == .plan(.goLive),
      GoLiveChange(shape.text, reader.fields).day != nil || shape.weighsDay
    {
      return shaped
    }
    if shaped.question.fills == .plan(.goLiveReason), shape.opensWithEnd { return shaped }
    // "*A data sheet* by the 24th and you'll get our chart": what was asked for stands first.
    if case .needs = asked.question.fills, shaped.isSame(as: asked), shape.opensWithThing {
      return shaped
    }
    // Where the words agree, nobody has to ask how plain the form is.
    guard let best = likeliest(guesses, asked, shaped: shaped), !takes(shaped, best.intent),
      !isBare(shape, asked), best.share >= needed(best.intent, shape, asked, shaped: shaped),
      !(shape.isDecision && best.intent.isOfBody), !(shape.isStory && !best.intent.isRemark),
      // "Hendrik signs on April 23": a name and a day, and nobody who is away.
      !(best.intent == .absence
        && (shape.isAwayAside
          || (shape.isStep || shape.isWork) && !shape.isAbsence
            && !AsideReader.tellsWhere(shape.text)))
    else { return shaped }
    // "The council, last Thursdays, takes February off": a body's turns, and nobody's days off.
    if shape.isDecision, [.holidays, .absence].contains(best.intent), !shape.isHolidays,
      !shape.isAbsence
    {
      return shaped.question.fills.isText ? steps(shape, asked) ?? shaped : shaped
    }
    if shaped.question.fills == .freeze, endsBeforeGoLive(shape) { return shaped }
    // Why that day: "peak season starts 1 April" closes nothing, unless words say so.
    if best.intent == .freeze, shaped.question.fills == .plan(.goLiveReason), !shape.saysClosed {
      return shaped
    }
    // A day said where the day was asked for closes nothing, unless words say so.
    if [.freeze, .absence].contains(best.intent), asked.question.fills == .plan(.goLive),
      saysWhen(shape), !shape.isAbsence
    {
      if shape.isOfOtherDay {
        // "The auditors are in from 3 to 14 May" closes nothing.
        return (shape.saysClosed ? place(best.intent, shape, asked) : nil) ?? remark(asked)
          ?? shaped
      }
      let told = Phrase.spans(in: shape.text, context: reader.fields.phrases)
      return told.count > 1 ? remark(asked) ?? asked : asked
    }
    return place(best.intent, shape, asked) ?? shaped
  }

  /// The share from which on words outweigh the form of a line.
  private func needed(
    _ intent: Intent, _ shape: AnswerShape, _ asked: Interview.Open, shaped: Interview.Open
  ) -> Double {
    if isOutspoken(shape, asked) { return AnswerRouter.certain }
    // "Tess sends the form tomorrow": who does what by when, whatever else such words are about.
    if shaped.question.fills.isWork, intent.isOfTop, shape.isOwnedStep,
      shape.steps.contains(where: { $0.isByName && ($0.due ?? $0.pin) != nil && $0.isPlainAct })
    {
      return AnswerRouter.certain
    }
    // "Omar orders the chairs" is no word about Omar, however few words of work there are.
    if shape.isOrder, !shape.isAbsence, intent.isAboutSomebody { return AnswerRouter.certain }
    let isRemark = shaped.question.id == AnswerRouter.remarkID
    // Any words can be an outcome or a reason: where that is all that speaks for it, they are small
    // talk as soon as that is likelier.
    if isRemark || intent == .chat && isFormless(shape, shaped) { return AnswerRouter.sure.alone }
    // "Our managers publish the roster six weeks ahead" is what they will do, and no step.
    return intent == .step && !shape.isStep ? AnswerRouter.unformed : AnswerRouter.sure.against
  }

  /// Whether a line is kept as a text of the plan for no other reason than that it is words.
  func isFormless(_ shape: AnswerShape, _ shaped: Interview.Open) -> Bool {
    shaped.question.fills.isText && shape.lead == nil && !shape.isVision && !shape.isWish
      && !shape.isChange && !shape.isMeasure && !shape.isReason
  }

  /// Whether a line may be the answer to a follow-up, for all that its words say.
  func mayFollowUp(
    _ shape: AnswerShape, _ asked: Interview.Open, _ guesses: [IntentModel.Guess]
  ) -> Bool {
    // A name is an answer to whatever was asked about somebody.
    guard let best = likeliest(guesses, asked, shaped: asked), !takes(asked, best.intent),
      best.share >= AnswerRouter.sure.followUp
    else { return true }
    return shape.isPerson || isBare(shape, asked) || isOutspoken(shape, asked)
  }

  /// What a line speaks of, by its words, what was asked and what its shape makes of it, with its
  /// share of all that it may be.
  private func likeliest(
    _ guesses: [IntentModel.Guess], _ asked: Interview.Open, shaped: Interview.Open
  ) -> (intent: Intent, share: Double)? {
    let heard = asked.question.intents ?? []
    let weighed = guesses.map { guess in
      var share = guess.share
      if heard.contains(guess.intent) { share *= AnswerRouter.askedFor }
      if takes(shaped, guess.intent) { share *= AnswerRouter.shaped }
      return (intent: guess.intent, share: share)
    }
    let whole = weighed.reduce(0) { $0 + $1.share }
    return weighed.max { $0.share < $1.share }.map { ($0.intent, $0.share / whole) }
  }

  /// Whether a line is nothing but what was asked for, or gives no words to go by: a day, a length,
  /// a name.
  private func isBare(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if shape.isDay || shape.isLength || shape.isYes { return true }
    if answersPlainly(shape, asked) { return true }
    // "That is Ada Rennie, the director. She has it in her objectives": more than a name.
    let isName = shape.isPerson && TopicWords.words(of: shape.text).count <= AnswerRouter.nameWords
    if asked.question.fills.isSomebody, shape.isRole || isName, !shape.isWorkingWeek {
      return true
    }
    if case .needs = asked.question.fills, shape.isThings { return true }
    return shape.isDisclaimer
  }

  /// Whether the form of a line leaves little doubt of what it is.
  private func isOutspoken(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if told(shape, asked) != nil || shape.introducesSpeaker { return true }
    if shape.isVision, plan.outcome.isEmpty { return true }
    if shape.isOurDay, plan.goLive.isUnsaid { return true }
    // "Fiona's part time, no Mondays" tells her week, and names nobody for what was asked.
    if shape.isPerson, asked.question.fills.isSomebody, !shape.isWorkingWeek { return true }
    if shape.side == .seller, shape.person?.isRoleOnly == false, !shape.isStep { return true }
    return shape.isHolidays || shape.isNeeds || shape.isReview || shape.isIntroduced
      || shape.isThreshold || shape.namesApprover || shape.isRefusal || shape.isDecisionOnly
      || shape.isAway
      || FreezePhrase.opens(shape.text) && !shape.steps.contains(where: \.isByName)
  }

  /// Whether what speaks of this can be an answer to the question.
  func takes(_ open: Interview.Open, _ intent: Intent) -> Bool {
    if open.question.id == AnswerRouter.remarkID { return intent.isRemark }
    return open.question.intents?.contains(intent) ?? true
  }

  /// Where what speaks of this goes, whatever it looks like.
  func place(_ intent: Intent, _ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    switch intent {
    case .outcome where shape.saysNoText, .measure where shape.saysNoText,
      .done where shape.saysNoText:
      remark(asked)
    case .outcome: plan.outcome.isEmpty ? open(.plan(.outcome)) : remark(asked)
    case .today: remark(asked)
    case .measure: plan.measure.isEmpty ? open(.plan(.measure)) : remark(asked)
    case .golive:
      // "Ravi opens the test system by 11 December" is his step, with whatever words of going live.
      if shape.isOwnedStep, shape.namesOther, shape.steps.contains(where: \.isByName) {
        steps(shape, asked)
      } else if shape.isDecision, !plan.goLive.isUnsaid {
        // "Exco is on the last Friday of the month" says nothing of what live means.
        open(.decisionDays)
      } else if !plan.goLive.isUnsaid, shape.isFreeze {
        open(.freeze)
      } else if !plan.goLive.isUnsaid, shape.isOfSomeDay {
        // "Our peak is May to August" neither.
        remark(asked)
      } else if shape.isOfOtherDay || plan.goLive.isUnsaid && shape.isOfOthers {
        remark(asked)
      } else {
        plan.goLive.isUnsaid ? open(.plan(.goLive)) : question(AnswerRouter.meaningOfLive)
      }
    case .reason: reason(shape, asked)
    // "Dr. Sato, our chief pharmacist, has to approve the formulary mapping" is what she does.
    case .sponsor where shape.approvesThing && !shape.isTop,
      .sellersponsor where shape.approvesThing && !shape.isTop:
      steps(shape, asked)
    // "Lisbeth Aebischer, found it": a name that no words put at the top.
    case .sponsor where isNameAlone(shape, asked), .sellersponsor where isNameAlone(shape, asked),
      .sponsor where shape.isParticipant:
      remark(asked)
    // "From your side Kim Vogel and Raj Patel": who is there, and neither of them at the top.
    case .sponsor where shape.isPeople && !shape.isTop,
      .sellersponsor where shape.isPeople && !shape.isTop:
      remark(asked)
    // "Someone from Hull runs it": nobody, and no one at the top.
    case .sponsor where shape.isOfSomeone, .sellersponsor where shape.isOfSomeone: remark(asked)
    // "Dana Weiss is our lawyer", "Ed Rowe, managing director": what somebody is, which puts nobody
    // at the top.
    case .sponsor where !isSponsorAsked(asked) && !shape.isTop && !shape.isIntroduced:
      remark(asked)
    case .sponsor: plan.sponsor(.buyer) == nil ? open(.sponsor(.buyer)) : remark(asked)
    case .sellersponsor: plan.sponsor(.seller) == nil ? open(.sponsor(.seller)) : remark(asked)
    case .speaker: plan.champion == nil ? open(.champion) : remark(asked)
    case .owner: owner(shape) ?? remark(asked)
    case .approver where shape.approvesThing: steps(shape, asked)
    // "Petra can only sign after Neil's okay": in which order, and nobody who approves an amount.
    case .approver where shape.tellsOrder:
      shape.isOwnedStep ? steps(shape, asked) : remark(asked)
    case .approver: question(AnswerRouter.approver)
    case .step: steps(shape, asked)
    case .decision: open(.decisionDays)
    case .cutoff: plan.gates.isEmpty ? remark(asked) : open(.cutoff)
    case .absence: open(.absence)
    case .freeze: open(.freeze)
    case .needseller: open(.needs(asker(shape) ?? .buyer))
    case .needbuyer: open(.needs(asker(shape) ?? .seller))
    case .done where shape.isWorkWithEnd || shape.isDatedAct: steps(shape, asked)
    // "Ulrike accepts the report on Feb 30": there is no such day.
    case .done where shape.endsOnNoDay: remark(asked)
    case .done: proof(shape, asked)
    case .story: question(AnswerRouter.otherPurchases)
    case .fallback: plan.riskiestStep == nil ? remark(asked) : open(.response)
    // A review is set up or changed by words that name it, or are all about it: "I see her every
    // Monday" is none.
    case .review where !shape.isDecision && !shape.namesReview && asked.question.fills != .review:
      remark(asked)
    case .review: open(shape.isDecision && !shape.isReview ? .decisionDays : .review)
    // "Give Omar 4 days" has a word of days off, and speaks of none.
    case .holidays
    where !shape.isHolidays && !HolidayReader(fields: reader.fields).isOfDaysOff(shape.text):
      shape.isOwnedStep ? steps(shape, asked) : remark(asked)
    case .holidays: open(.holidays)
    // "Finance sets up the cost centre by 8 January, I don't know who".
    case .unknown where shape.isStep && shape.steps.contains { ($0.due ?? $0.pin) != nil }:
      steps(shape, asked)
    case .worry, .money, .paper, .unknown, .refusal, .chat: remark(asked)
    }
  }

  /// Whether a line is little more than somebody's name, where nobody was asked for the top.
  private func isNameAlone(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    if case .sponsor = asked.question.fills { return false }
    return shape.person?.title == nil && !shape.isTop && !shape.isExecutive && !shape.isIntroduced
      && TopicWords.words(of: shape.text).count < 6
  }

  private func isSponsorAsked(_ asked: Interview.Open) -> Bool {
    if case .sponsor = asked.question.fills { true } else { false }
  }

  /// The side that asks for what comes "from Acme", "from you".
  private func asker(_ shape: AnswerShape) -> Side? {
    let isFromThem =
      shape.folded.hasWords("from you") || shape.isFrom(.seller) || shape.asksSpokenTo
    let isFromUs = shape.folded.hasWords("from us") || shape.isFrom(.buyer)
    guard isFromThem != isFromUs else { return nil }
    return isFromThem ? .buyer : .seller
  }

  /// Why that day; as long as there is none, the day that the same words give.
  private func reason(_ shape: AnswerShape, _ asked: Interview.Open) -> Interview.Open? {
    if plan.goLive.isUnsaid, !shape.isOfOthers, !shape.isOfOtherDay, let day = open(.plan(.goLive)),
      !reader.readAnswer(shape.typed, to: day).saysNothing
    {
      return day
    }
    return plan.goLiveReason.isEmpty && !isStretchOver(shape)
      ? open(.plan(.goLiveReason)) : remark(asked)
  }

  /// Who answers for the part of the plan that the words name: whoever sees to the works council
  /// does not answer for all of "Security and procurement".
  private func owner(_ shape: AnswerShape) -> Interview.Open? {
    // "Callum passes it to Joy Bell" says of neither that they do.
    let humans = PersonPhrase.all(in: shape.text, context: shape.phrases).filter {
      !$0.isRoleOnly && $0.identity != .speaker
    }
    guard humans.count < 2, shape.chiefSaid == nil, TopicWords.namesPart(shape.text),
      let block = TopicWords.topic(of: shape.text).flatMap({ TopicWords.blocks(of: plan)[$0] }),
      block.buyerOwner.isUnsaid
    else { return nil }
    return open(.workstream(.workstreamBuyerOwner), block.id)
  }
}

extension Intent {
  /// Whether it is about somebody who decides, whatever of them is said.
  fileprivate var isOfBody: Bool { [.decision, .cutoff, .approver].contains(self) }

  /// Whether it is about somebody, and not about what they do for the plan.
  fileprivate var isAboutSomebody: Bool {
    [.absence, .freeze, .owner, .speaker, .chat, .unknown, .holidays].contains(self)
  }

  /// Whether it is of what stands at the top of a plan, or of nothing that is done.
  fileprivate var isOfTop: Bool {
    [
      .sellersponsor, .sponsor, .golive, .reason, .today, .outcome, .measure, .chat, .speaker,
      .paper, .money, .worry,
    ].contains(self)
  }

  /// Whether what speaks of it is kept as it was said, and fills nothing.
  fileprivate var isRemark: Bool {
    switch self {
    case .today, .worry, .money, .paper, .unknown, .refusal, .chat, .story, .fallback: true
    default: false
    }
  }
}
