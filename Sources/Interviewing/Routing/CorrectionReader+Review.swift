import Phrasing
import PlanModel

/// Takes back the day or the hour of the review call, while it is talked of.
extension CorrectionReader {
  /// Whether the review call was told last, or put right.
  private var isOfReview: Bool {
    let told = plan.answers.filter(\.isKept).suffix(2)
    return told.last?.question == AnswerRouter.review
      || told.last?.question == AnswerRouter.remarkID
        && told.first?.question == AnswerRouter.review
  }

  /// "No, make that Wednesdays", "sorry, at 11": said right after the review call was told, and of
  /// nothing else.
  func review(_ shape: AnswerShape) -> AnswerReading? {
    let (certainty, said) = Correction.cut(shape.typed)
    guard certainty > .none, isOfReview,
      let root = plan.id, let rule = plan.cadence.rule.known
    else { return nil }
    var words = said.lowercased().split(separator: " ").map { word in
      String(word).trimming(",.!;")
    }
    while let first = words.first,
      CorrectionWords.beforeSetters.contains(first) || CorrectionWords.resetting.contains(first)
    { words.removeFirst() }
    while let last = words.last, CorrectionWords.afterReset.contains(last) { words.removeLast() }
    guard (1...3).contains(words.count) else { return nil }
    let named = words.joined(separator: " ")
    let plural = named.hasSuffix("s") ? named : named + "s"
    if !named.contains(where: \.isNumber),
      let new = RecurrencePhrase.read(plural, in: fields.phrases).recurrence, new.interval == 1,
      new.frequency == .weekly, let day = RRuleDay.list(in: new.rule), rule.contains("FREQ=WEEKLY"),
      let old = RRuleDay.list(in: rule), old != day
    {
      let changed = rule.replacing("BYDAY=\(old)", with: "BYDAY=\(day)")
      return AnswerReading(
        echoes: [
          "the review call: \(RecurrenceWords.words(for: changed)) instead of "
            + RecurrenceWords.words(for: rule)
        ], question: nil,
        contents: [.stepField(root, .cadence, .value(.rule(changed)))])
    }
    let clock = named.hasPrefix("at ") ? String(named.dropFirst(3)) : named
    guard clock.first?.isNumber == true,
      let told = CadencePhrase.read("every Monday at \(clock)", in: fields.phrases)?.time
    else { return nil }
    return AnswerReading(
      echoes: ["the review call: at \(told) instead of \(plan.cadence.time)"], question: nil,
      contents: [.stepField(root, .cadenceTime, .value(.words(told)))])
  }
}

/// The days of the week in a rule.
private enum RRuleDay {
  /// The "TU,TH" of "FREQ=WEEKLY;BYDAY=TU,TH".
  static func list(in rule: String) -> String? {
    rule.split(separator: ";").first { $0.hasPrefix("BYDAY=") }.map { String($0.dropFirst(6)) }
  }
}
