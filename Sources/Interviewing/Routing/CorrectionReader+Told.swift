import Phrasing
import PlanModel
import Scheduling

/// Finds what a line means that takes back a length or a day, and changes only that.
extension CorrectionReader {
  /// "Sorry, Paula takes three weeks", "make that the 11th", "25 days, not 15": the one step that is
  /// meant, with what it was and what it is; a question where that is not sure; `nil` where the words
  /// may as well tell something new.
  ///
  /// - `isValueAsked`: Whether a bare day or length may as well be the answer to what was asked.
  func told(_ shape: AnswerShape, isValueAsked: Bool) -> AnswerReading? {
    var correction = Correction(shape.typed, fields)
    if saysAnew(correction) { correction.certainty = max(correction.certainty, .likely) }
    guard correction.certainty > .none, let new = correction.new, shape.typed.last != "?",
      !isOfGoLive(correction, shape)
    else { return nil }
    let aim = aim(of: correction)
    // "Sorry, Paula also does the audit, three weeks": something of its own.
    if correction.certainty == .likely, correction.old == nil, !aim.isAllKnown { return nil }
    let isBare = correction.certainty == .likely && aim.isNameless && correction.old == nil
    if isBare, isValueAsked || !correction.isOpening { return nil }
    let fitting = aim.steps.filter { change(of: $0, to: new, from: correction.old, shape) != nil }
    let told = StepSequel.lastTold(in: plan)
    if let step = fitting.count == 1 ? fitting.first : fitting.first(where: { $0.id == told?.id }) {
      return change(of: step, to: new, from: correction.old, shape)
    }
    if case .day(let day, _) = new, correction.old != nil, fitting.isEmpty, aim.steps.count == 1 {
      return asked(aim.steps[0], day, shape)
    }
    guard correction.certainty == .sure || !fitting.isEmpty else { return nil }
    if let told = anew(shape) { return told }
    return AnswerReading(
      note: shape.typed,
      asking: fitting.isEmpty
        ? "Which step is that about? Nothing is changed."
        : "Which one is that about, \(fitting.titlesToChoose)? Nothing is changed.")
  }

  /// "*Owen thinks* five weeks": whoever is named gives a length, and nothing that it is of.
  private func saysAnew(_ correction: Correction) -> Bool {
    let words = TopicWords.words(of: correction.around)
    guard case .length? = correction.new, (2...3).contains(words.count), let last = words.last,
      CorrectionWords.estimating.contains(last)
    else { return false }
    return plan.people.contains { person in
      let name = TopicWords.words(of: person.name)
      return words.dropLast().allSatisfy(name.contains)
    }
  }

  /// Whether the day of going live is what is taken back.
  private func isOfGoLive(_ correction: Correction, _ shape: AnswerShape) -> Bool {
    guard case .day? = correction.new else { return false }
    if shape.folded.hasWords("live") || shape.folded.hasWords("launch") { return true }
    guard let live = plan.goLive.known else { return plan.steps.isEmpty }
    if case .day(let old, _)? = correction.old, old == live { return true }
    let isTold = TopicWords.words(of: correction.body).contains {
      $0.ordinalNumber == live.components.day
    }
    return isTold || plan.lastAnswer?.question == AnswerRouter.goLive
  }

  // MARK: Which step

  /// The steps that the words of a correction may mean.
  private struct Aim {
    var steps: [Step] = []
    /// Whether every word that could name something names one of them.
    var isAllKnown = true
    /// Whether nothing is named at all.
    var isNameless = false
  }

  private func aim(of correction: Correction) -> Aim {
    var aim = aim(correction.around, correction)
    if aim.steps.isEmpty, aim.isAllKnown || correction.certainty == .sure {
      let whole = self.aim(withoutReason(named(in: correction)), correction)
      if whole.isNameless || !whole.steps.isEmpty {
        aim.steps = whole.steps
        aim.isNameless = whole.isNameless
      }
    }
    guard aim.isNameless else { return aim }
    // Nothing is named: what was told last, or whatever was as long as is taken back.
    if correction.old == nil {
      aim.steps = [StepSequel.lastTold(in: plan)].compactMap(\.self)
    } else {
      aim.steps = plan.steps.filter { !$0.state.isOver }
    }
    return aim
  }

  /// The clauses of a line that may name what is meant: "5 March, *she forgot the audit*" is about
  /// no audit.
  private func named(in correction: Correction) -> String {
    let clauses = correction.body.parts(between: ",;.").map {
      (text: $0, words: TopicWords.words(of: $0))
    }
    let value = clauses.lastIndex { clause in
      clause.words.contains { $0.contains(where: \.isNumber) || correction.number($0) != nil }
    }
    return clauses.indices.filter { place in
      guard let first = clauses[place].words.first else { return false }
      // "It's the security review, three weeks" names it before the value.
      let isBefore = value.map { place <= $0 } ?? false
      return !CorrectionWords.explaining.contains(first)
        || isBefore && !CorrectionWords.others.contains(first)
    }.map { clauses[$0].text }.joined(separator: ", ")
  }

  private func withoutReason(_ text: String) -> String {
    CorrectionWords.because.lazy.compactMap { why in
      text[...].range(ofText: why).map { String(text[..<$0.lowerBound]) }
    }.min { $0.count < $1.count } ?? text
  }

  /// The steps of whoever is named that have the words in their titles.
  private func aim(_ text: String, _ correction: Correction) -> Aim {
    var aim = Aim()
    var people: Set<RecordID> = []
    var named: [String] = []
    for word in TopicWords.words(of: text) {
      let called = plan.people.filter { person in
        TopicWords.words(of: person.name).contains { $0 == word && word.count > 2 }
      }
      if CorrectionWords.adding.contains(word) { aim.isAllKnown = false }
      if !called.isEmpty {
        people.formUnion(called.map(\.id))
      } else if !CorrectionWords.talk.contains(word), !word.contains(where: \.isNumber),
        correction.number(word) == nil
      {
        named.append(word)
      }
    }
    let open = plan.steps.filter { !$0.state.isOver }
    let scored = open.map { step in (step: step, count: shared(named, step.title)) }
    let most = scored.map(\.count).max() ?? 0
    let titled = most == 0 ? [] : scored.filter { $0.count == most }.map(\.step)
    if most < named.count { aim.isAllKnown = false }
    let owned = open.filter { step in people.contains { step.isOf($0) } }
    aim.isNameless = people.isEmpty && named.isEmpty
    if titled.isEmpty {
      aim.steps = named.isEmpty ? owned : []
    } else {
      let both = titled.filter { step in people.contains { step.isOf($0) } }
      aim.steps = people.isEmpty ? titled : both.isEmpty ? [] : both
    }
    return aim
  }

  /// How many of some words a title has, as they are or grown from the same: "registration" for
  /// "Register us".
  private func shared(_ words: [String], _ title: String) -> Int {
    let titled = TopicWords.words(of: title)
    return words.count { word in
      titled.contains { other in
        let common = zip(word, other).prefix { $0 == $1 }.count
        return word == other || common > 4 && common + 5 >= min(word.count, other.count)
          || !StepMatch.notions(of: word).isDisjoint(with: StepMatch.notions(of: other))
      }
    }
  }

  // MARK: The change

  /// What a correction does to a step; `nil` where the step has nothing of the kind, or not what is
  /// taken back.
  private func change(
    of step: Step, to new: Correction.Value, from old: Correction.Value?, _ shape: AnswerShape
  ) -> AnswerReading? {
    switch new {
    case .length(let length, let isApproximate):
      return changeLength(of: step, to: length, isApproximate, from: old)
    case .number(let count):
      guard let known = step.duration.known, let length = known.counting(count) else { return nil }
      return changeLength(of: step, to: length, false, from: old)
    case .day(let day, let said): return changeDay(of: step, to: day, said, from: old, shape)
    }
  }

  private func changeLength(
    of step: Step, to length: StepDuration, _ isApproximate: Bool, from old: Correction.Value?
  ) -> AnswerReading? {
    guard let known = step.duration.known, known != length else { return nil }
    switch old {
    case nil: break
    case .length(let old, _)?: guard old == known else { return nil }
    case .number(let count)?: guard known.isCounted(count) else { return nil }
    case .day?: return nil
    }
    return AnswerReading(
      echoes: [
        "“\(step.title)” · \(DurationWords.words(for: length)) instead of "
          + DurationWords.words(for: known)
      ], question: nil,
      contents: [
        .stepField(step.id, .duration, .value(.duration(length, approximate: isApproximate)))
      ])
  }

  private func changeDay(
    of step: Step, to day: CivilDate, _ said: String, from old: Correction.Value?,
    _ shape: AnswerShape
  ) -> AnswerReading? {
    let days: [(field: Field, day: CivilDate?, how: String)] = [
      (.pin, step.pin.known, ""), (.due, step.due.known, "by "),
      (.notBefore, step.notBefore.known, "from "),
    ]
    let known = days.compactMap { days in days.day.map { (days.field, $0, days.how) } }.filter {
      switch old {
      case nil: true
      case .day(let old, let said)?:
        $0.1 == old || said.drop { !$0.isNumber }.ordinalNumber == $0.1.components.day
      case .number(let count)?: $0.1.components.day == count
      case .length?: false
      }
    }
    guard known.count == 1, let (field, before, how) = known.first else { return nil }
    // "The 11th", of a day in December, is of December.
    var new = day
    let words = said.split(separator: " ").filter { $0 != "the" }
    if words.count == 1, let number = words[0].ordinalNumber {
      let month = before.components
      guard let shared = CivilDate(year: month.year, month: month.month, day: number) else {
        return nil
      }
      new = shared
    }
    guard new != before else { return nil }
    return AnswerReading(
      echoes: [
        "“\(step.title)” · \(how)\(DateWords.medium(new)) instead of \(DateWords.medium(before))"
      ], question: nil, contents: [.stepField(step.id, field, .value(.date(new)))])
  }
}

extension StepDuration {
  /// So many of the same unit: three weeks for two weeks.
  fileprivate func counting(_ count: Int) -> StepDuration? {
    guard count > 0 else { return nil }
    switch self {
    case .workingDays: return .workingDays(count)
    case .weeks: return .weeks(count)
    case .calendarDays: return .calendarDays(count)
    case .milestone, .between: return nil
    }
  }
}

extension AnswerRouter {
  /// Whether a line takes back something that was not found, and would become an act or a text of the
  /// plan: neither is what it says.
  func takesBackOnly(
    _ shape: AnswerShape, _ open: Interview.Open, _ reading: AnswerReading
  ) -> Bool {
    guard shape.takesBack else { return false }
    let correction = Correction(shape.typed, reader.fields)
    let isSure = correction.certainty == .sure
    if open.question.fills.isText { return isSure || isFormless(shape, open) }
    let isNote = open.question.fills == .note && reading.saysNothing && reading.question == nil
    if isNote, isSure || correction.new != nil { return true }
    guard isSure, case .steps(let drafts)? = reading.contents.first else { return false }
    return drafts.allSatisfy { !$0.isByName }
  }
}
