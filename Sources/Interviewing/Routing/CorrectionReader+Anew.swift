import Phrasing
import PlanModel
import Scheduling

/// What is said once more of something that the plan holds, without the words that no longer do.
extension CorrectionReader {
  /// "The pilot starts 8 March", "sorry, the pilot takes five weeks", "hang on, Torben is away 12 to
  /// 16 April".
  ///
  /// Of a step nothing but its name and one day or length, so that no other act is taken for it; of
  /// an absence only where the words take something back, since a second one may be meant.
  func anew(_ shape: AnswerShape) -> AnswerReading? {
    if shape.takesBack, let absence = absence(shape.text) { return absence }
    return day(shape) ?? length(shape)
  }

  /// The step that words name and say nothing else of.
  private func step(named said: String) -> Step? {
    let named = TopicWords.words(of: said).filter { !CorrectionWords.framing.contains($0) }
    guard !named.isEmpty, let step = StepMatch.best(named.joined(separator: " "), in: plan),
      named.allSatisfy(TopicWords.words(of: step.title).contains)
    else { return nil }
    return step
  }

  private func length(_ shape: AnswerShape) -> AnswerReading? {
    guard shape.acts.count == 1, let draft = shape.acts.first, let duration = draft.duration,
      draft.owners.isEmpty, draft.counterparts.isEmpty, draft.dependencies.isEmpty,
      !draft.waitsForPrevious, !draft.waitsForUnknown, draft.prerequisites.isEmpty,
      draft.gate == nil, draft.pin == nil, draft.due == nil, draft.notBefore == nil,
      draft.done.isEmpty, draft.open.isEmpty, let step = step(named: draft.title)
    else { return nil }
    let value = Value.duration(duration, approximate: draft.isApproximate)
    return changed(step, .duration, value, DurationWords.words(for: duration))
  }

  private func day(_ shape: AnswerShape) -> AnswerReading? {
    let spans = Phrase.spans(in: shape.text, context: fields.phrases)
    guard spans.count == 1, let span = spans.first, case .date(let date) = span.reading.value
    else { return nil }
    let bytes = Array(shape.text.utf8)
    let around = [bytes[..<span.bytes.lowerBound], bytes[span.bytes.upperBound...]]
      .map { String(decoding: $0, as: UTF8.self) }
    guard let step = step(named: around.joined(separator: " ")) else { return nil }
    return day(date, of: step, shape)
  }

  private func day(_ date: DateValue, of step: Step, _ shape: AnswerShape) -> AnswerReading? {
    guard let day = date.earliest ?? date.deadline,
      date.earliest == nil || date.deadline == nil || date.earliest == date.deadline
    else { return nil }
    let known: [(field: Field, day: CivilDate?)] = [
      (.pin, step.pin.known), (.notBefore, step.notBefore.known), (.due, step.due.known),
    ]
    let words = TopicWords.words(of: shape.text)
    let told = known.filter { $0.day != nil }.map(\.field)
    let field: Field?
    if told.contains(.pin) {
      field = .pin
    } else if words.contains(where: CorrectionWords.starts.contains) {
      field = .notBefore
    } else if words.contains(where: CorrectionWords.ends.contains) {
      field = .due
    } else {
      field = told.count == 1 ? told.first : nil
    }
    let shown = DateWords.medium(day)
    guard let field else {
      return shape.takesBack ? asked(step, day, shape) : nil
    }
    let how = field == .notBefore ? "from " : field == .due ? "by " : ""
    return changed(step, field, .date(day), how + shown)
  }

  /// Which edge of a step a day is, where neither the words nor the plan say.
  func asked(_ step: Step, _ day: CivilDate, _ shape: AnswerShape) -> AnswerReading {
    AnswerReading(
      note: shape.typed,
      asking: "“\(step.title)” and \(DateWords.medium(day)): does it begin or end then?")
  }

  private func changed(
    _ step: Step, _ field: Field, _ value: Value, _ words: String
  ) -> AnswerReading {
    AnswerReading(
      echoes: ["“\(step.title)” · \(words)"], question: nil,
      contents: [.stepField(step.id, field, .value(value))])
  }

  /// Other days of somebody's one absence that they run into.
  private func absence(_ text: String) -> AnswerReading? {
    for case .absence(let who, let days?, _, nil, nil) in AsideReader(fields: fields).read(text) {
      let absences = plan.people.first { $0.id == who.known }?.absences ?? []
      let met = absences.filter { $0.span.known?.meets(days) == true }
      guard met.count == 1, let old = met.first else { continue }
      return AnswerReading(
        echoes: ["\(who.name) is away \(DateWords.medium(days)) instead"], question: nil,
        contents: [.stepField(old.id, .absenceSpan, .value(.span(days)))])
    }
    return nil
  }
}

extension DateSpan {
  /// Whether some day lies in both.
  fileprivate func meets(_ other: DateSpan) -> Bool {
    let begins = first.map { first in other.last.map { first <= $0 } ?? true } ?? true
    let ends = last.map { last in other.first.map { $0 <= last } ?? true } ?? true
    return begins && ends
  }
}
