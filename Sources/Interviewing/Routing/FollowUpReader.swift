import Phrasing
import PlanModel

/// Reads the answer to a follow-up: it makes better what was said before, and takes nothing back.
struct FollowUpReader {
  let asked: Interview.Open
  let followUp: FollowUp
  let reader: AnswerReader

  private var plan: Plan { reader.plan }

  /// The step that was told of in the words before, where one was.
  private var step: Step? {
    guard case .steps = asked.question.fills else { return nil }
    return StepMatch.best(asked.saidSoFar, in: plan)
  }

  /// Whether the words say who will find out, or by when: "by Friday", to "by when will you know?".
  func saysWhenKnown(_ shape: AnswerShape) -> Bool {
    guard !followUp.asksAgain else { return false }
    switch followUp.kind {
    case .nonCommit: return shape.isDay
    case .unknown: return shape.isDay || shape.isPerson || shape.acts.contains { $0.due != nil }
    default: return false
    }
  }

  /// What the words say of the step told of before; `nil` when they are about something else.
  func refinement(_ shape: AnswerShape) -> AnswerReading? {
    // "I'm away, Liesbeth takes my place", "we keep the US holidays" answer nothing about the step.
    guard !shape.isAbsence, !shape.isHolidays, !shape.isReview, !shape.isFreeze else { return nil }
    if followUp.kind == .groupOwner, let owner = owner(shape) { return owner }
    guard let step, let draft = shape.acts.first, shape.acts.count == 1,
      draft.owners.isEmpty, draft.dependencies.isEmpty, !isOfOthers(shape), !hasOwnTitle(draft)
    else { return nil }
    switch followUp.kind {
    case .range:
      guard let length = draft.duration else { return nil }
      let value = Value.duration(length, approximate: draft.isApproximate)
      return reading(
        of: step, .duration, .value(value), "takes \(DurationWords.words(for: length))")
    case .softTime:
      guard let day = draft.due ?? draft.pin, !draft.isDayAGuess else { return nil }
      return reading(of: step, .due, .value(.date(day)), "by \(DateWords.medium(day))")
    case .eventWithoutResult:
      // "We meet every Tuesday" is no end of anything.
      let isHabit = Phrase.spans(in: shape.text, context: reader.fields.phrases)
        .contains { $0.reading.recurrence != nil }
      // "Two weeks after they have everything" is how long it takes.
      guard !shape.isStep, !isHabit, step.done.isEmpty,
        !LineAccount.hasLength(StepAccount.words(of: shape.text))
      else { return nil }
      return reading(of: step, .done, .text(shape.text), "done when this is there")
    default: return nil
    }
  }

  /// Who of a department does what was told of: "Lee Park", to "who there opens the e-mail first?".
  private func owner(_ shape: AnswerShape) -> AnswerReading? {
    guard let step, !step.hasNamedOwner, shape.isPerson, !shape.hasDates, !shape.isPeople,
      case .person(let draft) = PersonReader(fields: reader.fields).read(shape.text, .buyer).owner,
      draft.side == .buyer
    else { return nil }
    return AnswerReading(
      echoes: ["\(reader.fields.echo(of: draft)) does “\(step.title)”"], question: nil,
      contents: [.stepField(step.id, .buyerOwner, .owner(.person(draft)))])
  }

  /// Whether an act is named that was not spoken of before: "training for 40 readers, late May" says
  /// nothing of the rollout.
  private func hasOwnTitle(_ draft: StepDraft) -> Bool {
    let said = StepMatch.notions(of: String(draft.title.prefix { $0 != "," }))
    let words = TopicWords.words(of: draft.title)
    // "Sig takes 2 days" names something else, "it takes two" nothing.
    let isNamed =
      words.count > 2 || TopicWords.topic(of: draft.title) != nil
      || !words.isEmpty
        && !words.contains {
          ShapeWords.goingOn.contains($0) || NeedWords.helping.contains($0)
        }
    return isNamed && said.isDisjoint(with: StepMatch.notions(of: asked.saidSoFar))
      && followUp.kind != .eventWithoutResult
  }

  /// Whether the words are about somebody or something that was not spoken of before: "privacy
  /// officer Lorna Pratt has to sign the BAA, ten working days" says nothing of the step before.
  private func isOfOthers(_ shape: AnswerShape) -> Bool {
    let before = StepMatch.notions(of: asked.saidSoFar)
    if let person = shape.person, person.identity != .speaker {
      let said = shape.text[bytes: person.bytes]
      if StepMatch.notions(of: said).isDisjoint(with: before) { return true }
    }
    guard let topic = TopicWords.topic(of: shape.text) else { return false }
    return TopicWords.topic(of: asked.saidSoFar).map { $0 != topic } ?? false
  }

  private func reading(
    of step: Step, _ field: Field, _ content: FieldReading.Content, _ echo: String
  ) -> AnswerReading {
    AnswerReading(
      echoes: ["“\(step.title)” \(echo)"], question: nil,
      contents: [.stepField(step.id, field, content)])
  }
}
