public import PlanModel
public import Scheduling

/// Reads the answer to a question.
public struct AnswerReader: Sendable {
  /// Reads what is typed into a single field.
  public let fields: FieldReader
  private var plan: Plan { fields.plan }

  /// A reader for a plan on a day.
  public init(plan: Plan, today: CivilDate) {
    fields = FieldReader(plan: plan, today: today)
  }

  /// How this text is understood as the answer to a question, and what it says besides.
  public func read(_ text: String, to open: Interview.Open) -> AnswerReading {
    var reading = readAnswer(text, to: open)
    let asides = AsideReader(fields: fields)
    reading.asides = asides.read(text)
    reading.also = reading.asides.map(asides.echo)
    return reading
  }

  /// How this text is understood as the answer to a question: enough for every key.
  public func readAnswer(_ text: String, to open: Interview.Open) -> AnswerReading {
    switch open.question.fills {
    case .plan(let field): return read(text, field, kind(of: field))
    case .workstream(let field): return read(text, field, kind(of: field))
    case .dependencies: return read(text, .dependsOn, .dependencies)
    case .champion: return person(text, .buyer) { .champion($0) }
    case .sponsor(let side): return person(text, side) { .sponsor($0, side) }
    case .steps: return steps(text) { .steps($0) }
    case .needs(let side): return steps(text, side: side.other) { .needs($0, by: side) }
    case .review: return review(text)
    case .note:
      return AnswerReading(echoes: [], question: nil, contents: [.note(text.trimmed)])
    }
  }

  private func kind(of field: Field) -> FieldKind {
    switch field {
    case .goLive: .date
    case .goLiveChosenBy, .workstreamBuyerOwner: .person(.buyer)
    case .workstreamSellerOwner: .person(.seller)
    case .workstreamDuration: .duration
    case .buyerName, .sellerName: .words
    default: .text
    }
  }

  private func read(_ text: String, _ field: Field, _ kind: FieldKind) -> AnswerReading {
    let reading = fields.read(text, as: kind)
    return AnswerReading(
      echoes: reading.meanings.map(\.echo).filter { !$0.isEmpty }, question: reading.question,
      contents: reading.meanings.map { .field(field, $0.content) })
  }

  private func person(
    _ text: String, _ side: Side, _ content: (OwnerDraft) -> AnswerReading.Content
  ) -> AnswerReading {
    let owner = fields.owner(text.trimmed, side)
    switch owner {
    case .person(let draft):
      var echo = fields.echo(of: draft)
      if draft.isIntroducedBySpeaker {
        let who = plan.person(plan.champion)?.name ?? plan.name(of: .buyer)
        echo += " · \(who) introduces them"
      }
      return AnswerReading(echoes: [echo], question: nil, contents: [content(owner)])
    case .words(let words, _):
      return AnswerReading(
        echoes: [], question: "Which human is “\(words)”? The words are kept.",
        contents: [content(owner)])
    }
  }

  private func steps(
    _ text: String, side: Side = .buyer, _ content: ([StepDraft]) -> AnswerReading.Content
  ) -> AnswerReading {
    let asides = AsideReader(fields: fields)
    let drafts = StepReader(fields: fields).read(text, side: side).map { draft in
      guard let gate = asides.gate(draft.words) else { return draft }
      // "Finance only approves on the 15th": the day is a window, not an appointment.
      var decided = draft
      decided.gate = gate
      decided.pin = nil
      return decided
    }
    return AnswerReading(
      echoes: [drafts.map { echo(of: $0) }.joined(separator: "  |  ")].filter { !$0.isEmpty },
      question: drafts.lazy.compactMap(\.open.first).first, contents: [content(drafts)])
  }

  private func echo(of draft: StepDraft) -> String {
    StepEcho.words(for: draft, in: plan)
  }

  private func review(_ text: String) -> AnswerReading {
    let reader = ReviewReader(fields: fields)
    let draft = reader.read(text)
    return AnswerReading(
      echoes: [reader.echo(of: draft)].filter { !$0.isEmpty },
      question: draft.rule == nil ? "On which day of the week?" : nil,
      contents: [.review(draft)])
  }
}
