import Phrasing
import PlanModel
import Scheduling

/// The days of a step, as they were told.
extension StepDrafter {
  /// Takes in a day that was told; one that may be another is asked.
  func add(_ timing: StepPhrase.Timing, to draft: inout StepDraft) {
    switch timing {
    case .on(let reading):
      // "A trial on 1 February and another on the 8th": the second may be one more, or instead.
      if let pin = draft.pin, let other = reading.date?.earliest, pin != other {
        draft.open.append("On \(DateWords.medium(pin)) or on \(DateWords.medium(other))?")
        return
      }
      draft.pin = reading.date?.earliest
      ask(reading, &draft, .pin)
    case .due(let reading):
      if let due = draft.due, let other = reading.date?.deadline, due != other {
        draft.open.append(
          "By \(DateWords.medium(due)) or by \(DateWords.medium(other))?")
        return
      }
      // "Five days earlier", counted from no day that was said, is none of the past.
      let isGuess = reading.kind == .ambiguous
      draft.due = reading.date?.deadline.flatMap {
        isGuess && $0 < fields.phrases.today ? nil : $0
      }
      ask(reading, &draft, .due)
    case .notBefore(let reading):
      draft.notBefore = reading.date?.earliest
      ask(reading, &draft)
    case .window(let reading):
      draft.notBefore = reading.date?.earliest
      draft.due = reading.date?.deadline.flatMap { last in
        let working = plan.workingCalendar(.buyer).workingDay(onOrBefore: last)
        // "Cutover on 10/11 April", a weekend: its own days.
        guard let working, let first = draft.notBefore, working <= first, first < last else {
          return working
        }
        return last
      }
      ask(reading, &draft)
    case .gate(let words, let reading):
      let rule = reading?.recurrence?.rule
      let known = plan.gate(called: words)
      if known != nil || rule != nil {
        var gate = GateDraft(known: known, name: words, rule: rule)
        if let reading { AsideReader(fields: fields).ask(reading, &gate) }
        if let question = gate.question { draft.open.append(question) }
        draft.gate = gate
      }
    }
  }

  /// "A week or ten days": lengths of which one is meant.
  func askWhichLength(_ phrase: StepPhrase, _ draft: inout StepDraft) {
    guard let reading = phrase.duration, reading.kind == .ambiguous, let duration = draft.duration,
      case .duration(let value)? = reading.alternatives.first, let other = StepDuration(value),
      other != duration
    else { return }
    draft.isLengthInDoubt = true
    draft.open.append(
      "Is it \(DurationWords.words(for: duration)) or \(DurationWords.words(for: other))?")
  }

  /// - `place`: Where the day stands for which there may be another.
  private func ask(
    _ reading: Reading, _ draft: inout StepDraft,
    _ place: StepDraft.OtherDay.Place? = nil
  ) {
    if reading.kind == .ambiguous {
      draft.isDayInDoubt = true
      // "In the new year", "four weeks later": a day that stands for many, or is counted from none
      // that was told, beside which there is no other to choose.
      let isStretch = reading.date.map { $0.earliest != nil && $0.earliest != $0.deadline } ?? false
      if reading.alternatives.isEmpty, !isStretch { draft.isDayAGuess = true }
    }
    if let other = reading.otherDay, let day = reading.date?.deadline {
      let question = "Is that \(DateWords.medium(day)) or \(DateWords.medium(other))?"
      draft.open.append(question)
      if let place { draft.otherDay = .init(place: place, day: other, question: question) }
    } else if reading.kind == .ambiguous || reading.value == nil {
      draft.open.append(reading.reason ?? "Which day is that?")
    }
  }
}
