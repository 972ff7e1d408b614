import Phrasing
import PlanModel
import Scheduling

/// The question on the screen has the right of way.
///
/// Whoever is asked mostly answers. A line may have a word of another question all the same: "Leeds
/// first *because* Tom is keen", "she reads nothing *over ten pages*". It goes there only where it
/// surely belongs there, or cannot be what was asked for.
extension AnswerRouter {
  /// Where a line stays that would go to another question than the one asked.
  ///
  /// - `found`: Where it would go by its form and its words.
  func rightOfWay(
    _ shape: AnswerShape, _ asked: Interview.Open, found: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Interview.Open {
    guard !found.isSame(as: asked), !isSurely(found, shape, asked, guesses) else { return found }
    if mayAnswer(shape, asked, guesses) { return asked }
    // What all of it is for and its number head the page: no line gets there that was not asked
    // for them and does not say so.
    return isHead(found) && !isUnmistakable(shape, found) ? remark(asked) ?? found : found
  }

  /// Whether a text heads the page.
  private func isHead(_ open: Interview.Open) -> Bool {
    [.plan(.outcome), .plan(.measure), .plan(.planTitle)].contains(open.question.fills)
  }

  /// Whether a line is what a text of the plan says, whatever was asked: the call begins, or the
  /// line tells who is doing what, how much of what there is to be.
  private func isUnmistakable(_ shape: AnswerShape, _ open: Interview.Open) -> Bool {
    if isOpening { return true }
    return switch open.question.fills {
    case .plan(.outcome): shape.isVision || shape.isWish || shape.isChange
    default: shape.isMeasure || shape.isChange
    }
  }

  /// Whether nothing is known yet but who speaks.
  private var isOpening: Bool {
    plan.goLive.isUnsaid && plan.outcome.isEmpty && plan.stepCount == 0
  }

  // MARK: What surely belongs elsewhere

  /// Whether a line surely answers another question than the one asked.
  func isSurely(
    _ found: Interview.Open, _ shape: AnswerShape, _ asked: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Bool {
    switch shape.lead?.matter {
    case .text(let field): return found.question.fills == .plan(field)
    case .worry where !takes(asked, .worry): return true
    default: break
    }
    switch found.question.fills {
    case .plan(.goLive), .plan(.cadenceOwner), .plan(.cadenceDeputy), .plan(.buyerName),
      .plan(.sellerName), .plan(.goLiveChosenBy):
      return true
    // Beside another text, or how the last purchase went, a line is told by its form: not beside
    // what was asked of one part of the work.
    case .plan:
      return isTextAsked(asked)
        && (found.question.fills == .plan(.goLiveReason)
          ? isReason(shape) : isUnmistakable(shape, found))
    case .workstream(.workstreamDone):
      return shape.lead?.matter == .proof
        || isTextAsked(asked) && guesses.first?.intent == .done
    case .workstream:
      return shape.isOfPart || shape.isGroup
        || shape.person?.title != nil && asked.question.wants != .person
          && !asked.question.fills.isSomebody
    case .champion: return shape.introducesSpeaker
    case .sponsor: return shape.isTop || shape.isIntroduced
    case .introduction: return shape.isIntroductionDay
    case .steps: return isSureStep(shape) || shape.isDecision
    case .act: return shape.isThreshold || shape.namesApprover
    case .absence: return shape.isAway || shape.isCoverOnly && !namesFirst(shape, asked)
    case .freeze: return FreezePhrase.opens(shape.text) || shape.isFreeze && shape.saysClosed
    case .decisionDays: return shape.isDecision
    case .cutoff: return shape.isCutoff
    case .holidays: return shape.isHolidays
    case .needs: return shape.isNeeds || shape.asksSpokenTo || isSureStep(shape)
    case .review: return shape.isReview
    case .response: return shape.namesMishap || isAgreement(shape)
    case .length, .dependencies, .roll, .sponsorNote: return false
    case .note: return isSureNote(found, shape, asked, guesses)
    }
  }

  /// Whether a text of the plan was asked for, or how the last purchase went.
  private func isTextAsked(_ asked: Interview.Open) -> Bool {
    asked.question.id == AnswerRouter.otherPurchases || asked.question.fills.isText
  }

  /// "*We'd start the training* with one team": what they would do with work that the plan holds.
  private func isAgreement(_ shape: AnswerShape) -> Bool {
    let opening = AskedWords.wouldDo
    let folded = shape.folded.withPlainApostrophes
    guard shape.isConditional, folded.hasPrefix(opening),
      case let words = TopicWords.words(of: String(folded.dropFirst(opening.count))),
      let verb = words.first, !AskedWords.wishing.contains(verb)
    else { return false }
    return plan.workstreams.contains { block in
      block.steps.contains { step in
        TopicWords.words(of: step.title).contains { $0.count > 4 && words.contains($0) }
      }
    }
  }

  /// Whether somebody who is named does something that has a time of its own, or an act of a part of
  /// the plan has its length: "the legal review takes two weeks".
  private func isSureStep(_ shape: AnswerShape) -> Bool {
    guard !shape.isStory else { return false }
    return shape.steps.contains { draft in
      let isTimed =
        draft.due != nil || draft.pin != nil || draft.duration != nil || draft.notBefore != nil
        || !draft.dependencies.isEmpty || draft.gate != nil
      let isNamed = draft.isByName || !draft.owners.isEmpty && draft.isPlainAct
      return isTimed && isNamed
        || draft.duration != nil && TopicWords.topic(ofAct: draft.title) != nil
    }
  }

  private func isSureNote(
    _ found: Interview.Open, _ shape: AnswerShape, _ asked: Interview.Open,
    _ guesses: [IntentModel.Guess]
  ) -> Bool {
    switch found.question.id {
    case AnswerRouter.remarkID:
      return isRefusal(shape) || shape.isGreeting || shape.takesBack || shape.text.last == "?"
        || isSmallTalk(asked, guesses)
    case AnswerRouter.signingOrder: return shape.isSigningOrder
    case AnswerRouter.budgetYear: return shape.isBudgetYear
    case AnswerRouter.furtherApprover: return shape.isAboutAmounts
    case AnswerRouter.meaningOfLive: return shape.lead?.matter == .live
    default: return false
    }
  }

  /// Whether the words are likelier small talk, or what nobody knows, than anything that was asked.
  private func isSmallTalk(_ asked: Interview.Open, _ guesses: [IntentModel.Guess]) -> Bool {
    guard let best = guesses.first, best.share > 0.6 else { return false }
    return [.chat, .refusal].contains(best.intent) && !takes(asked, best.intent)
  }

  // MARK: What may be an answer

  /// Whether a line may answer the question that was asked, for all that it also has of another.
  func mayAnswer(
    _ shape: AnswerShape, _ asked: Interview.Open, _ guesses: [IntentModel.Guess]
  ) -> Bool {
    guard shape.text.last != "?" else { return false }
    let fit = TextFit(shape, guesses)
    switch asked.question.fills {
    case .note: return mayBeNote(shape, asked)
    case .sponsorNote: return true
    case .plan(let field) where field.isText: return fit.mayBe(field)
    case .workstream(let field) where field.isText: return false
    case .act, .sponsor, .workstream(.workstreamBuyerOwner), .plan(.cadenceDeputy):
      return namesSomebody(shape, asked)
    case .length: return tellsLength(shape)
    case .steps: return asked.question.topic != nil && !tellsOver(shape)
    case .freeze, .decisionDays: return tellsDays(shape)
    case .absence: return shape.person != nil && tellsDays(shape)
    case .cutoff: return tellsDays(shape) || reader.tellsLength(shape.text)
    case .roll: return TopicWords.words(of: shape.text).contains(where: AskedWords.sides.contains)
    case .dependencies: return tellsWait(shape)
    case .response: return !shape.isDay && !shape.isPerson
    case .champion, .introduction, .holidays, .needs, .review, .plan, .workstream: return false
    }
  }

  /// Whether words may be the answer to a question whose answers are kept as words.
  func mayBeNote(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    // How the last purchase went was asked: that is over.
    if asked.question.id == AnswerRouter.otherPurchases { return shape.isStory || shape.isPast }
    return asked.question.id != AnswerRouter.remarkID
  }

  /// Whether a line names somebody for what was asked, or says that it is whoever speaks, and tells
  /// nothing else of them.
  private func namesSomebody(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    guard !shape.isAbsence || shape.isCoverOnly && namesFirst(shape, asked),
      !shape.isParticipant, !shape.isWorkingWeek, shape.side != .seller,
      !tellsOver(shape),
      shape.steps.isEmpty || isAct(shape, asked) || shape.isStory || shape.opensAsAnswer
    else { return false }
    let words = TopicWords.words(of: shape.text)
    let human = PersonPhrase.all(in: shape.text, context: shape.phrases).first {
      !$0.isRoleOnly && $0.identity != .speaker
    }
    // "No backup for Raj", "if somebody asks Raj": none of them is the answer; "no lawyers here, we
    // use a firm, Ann Lee" ends with it.
    let isBehind = human.map { shape.text.before($0.bytes).contains(",") } == true
    guard let first = words.first,
      !AskedWords.noAnswers.contains(first) || isBehind && first.hasPrefix("no")
    else { return false }
    if HandoverWords.selves.contains(first) {
      return !LineAccount.hasDayToCome(shape.text, shape.phrases)
    }
    guard let person = shape.person else { return false }
    // "Legal hands it out, last time it was Katya": who that is now is asked.
    if shape.isStory { return person.isRoleOnly && namesInPassing(shape.text) }
    // "Priya is meeting the auditors on the 18th" tells something else of her.
    guard !shape.isOfBody(person), Phrase.spans(in: shape.text, context: shape.phrases).isEmpty
    else { return false }
    if person.isRoleOnly { return human != nil }
    // "Omar's wife" is not Omar.
    let rest = shape.text.behind(person.bytes).withPlainApostrophes
    return !rest.hasPrefix("'s ") || rest.hasPrefix("'s the")
  }

  /// "*Idris Khan*, and Carla Ruiz is his deputy": whoever is named before all else where somebody was
  /// asked for.
  private func namesFirst(_ shape: AnswerShape, _ asked: Interview.Open) -> Bool {
    let clause = shape.text.prefix { !",;.".contains($0) }
    // "Jon Weiss, *her deputy*, covers" is of whoever stands in.
    guard asked.question.fills.isSomebody,
      shape.text[clause.endIndex...].lowercased().hasPrefix(", and "),
      let person = PersonPhrase.read(clause, in: shape.phrases)
    else { return false }
    return person.bytes == 0..<clause.utf8.count && !person.isRoleOnly
      && person.identity != .speaker
  }

  /// A word with a capital inside a sentence.
  private func namesInPassing(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).contains { before, word in
      word.first?.isUppercase == true && word != "I" && !".!?:".contains(before.last ?? " ")
    }
  }

  /// "*Omar stopped the last vendor* in week six": what is over, before anything else is said.
  private func tellsOver(_ shape: AnswerShape) -> Bool {
    guard shape.isStory else { return false }
    let words = TopicWords.words(of: String(shape.text.prefix { !",;.".contains($0) }))
    return words.contains { ShapeWords.past.contains($0) && !AskedWords.wasDone.contains($0) }
  }

  private func tellsLength(_ shape: AnswerShape) -> Bool {
    shape.saysSpan || LineAccount.hasLength(StepAccount.words(of: shape.text))
      || Phrase.spans(in: shape.text, context: shape.phrases).count > 1
      || reader.tellsLength(shape.text)
  }

  /// Whether a line tells of days: by a date, a weekday or a part of the year.
  private func tellsDays(_ shape: AnswerShape) -> Bool {
    let words = TopicWords.words(of: shape.text)
    return words.contains(where: AskedWords.ofDays.contains)
      || words.contains(where: AccountWords.isWeekday)
      || !Phrase.spans(in: shape.text, context: shape.phrases).isEmpty
  }

  /// Whether a line says what comes before what: "Rashid can't do it *before* Bev says ok", "*once*
  /// she is through".
  private func tellsWait(_ shape: AnswerShape) -> Bool {
    let words = TopicWords.words(of: shape.text)
    if let first = words.first, AskedWords.openingWaits.contains(first) { return true }
    let denies = shape.folded.withPlainApostrophes.split(separator: " ").contains {
      DraftWords.isDenial(String($0))
    }
    return denies && words.contains(where: AskedWords.waits.contains)
      && shape.steps.allSatisfy { $0.duration == nil }
  }
}
