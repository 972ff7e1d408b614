import Phrasing
import PlanModel
import Scheduling

/// All that a reading will write of days, lengths and numbers, and the words it keeps as they are.
struct HeldTimes {
  /// Stretches and single days.
  private(set) var days: [DateSpan] = []
  /// Days of a rule that are left out.
  private(set) var left: [CivilDate] = []
  /// Days of the week that rules and last days for papers fall on.
  private(set) var weekdays: Set<Weekday> = []
  /// Rules of days that come again.
  private(set) var rules: [String] = []
  /// Lengths, in days of a working week.
  private(set) var lengths: Set<Int> = []
  /// Numbers of days, hours, minutes and rules.
  private(set) var numbers: Set<Int> = []
  /// Words that are kept as they were said.
  private(set) var texts: [String] = []
  /// Whoever gives what is needed, or whom it is for.
  private(set) var names: [String] = []
  /// Whether days are left out.
  private(set) var hasExceptions = false
  /// Whether a step waits for something.
  private(set) var hasWaits = false
  private let plan: Plan

  init(_ reading: AnswerReading, _ fields: FieldReader) {
    plan = fields.plan
    if let content = reading.contents.first { take(content) }
    for aside in reading.asides { take(aside) }
    for rule in rules { take(rule: rule) }
    for text in texts { take(numbersOf: text) }
    for span in days {
      for day in [span.first, span.last].compactMap(\.self) {
        let (year, month, number) = day.components
        numbers.formUnion([year, year % 100, month, number])
      }
    }
    texts.removeAll { $0.utf8.count < 3 }
  }

  /// Whether a time that was said is among what is held.
  func holds(_ reading: Reading) -> Bool {
    if let rule = reading.recurrence { return holds(rule) }
    guard let date = reading.date else { return true }
    if case .date(let day) = date, isOfRule(day) { return true }
    if left.contains(where: date.span.contains) { return true }
    // "In the week of 3 August", of which the Friday is held.
    if case .range(let said) = date,
      days.contains(where: { $0.isInside(said) || $0.narrows(said) })
    {
      return true
    }
    let ends = [date.earliest, date.deadline].compactMap(\.self)
    return ends.allSatisfy { end in
      days.contains { span in
        (span.first ?? end) - 1 <= end && end <= (span.last ?? end) + 1
      }
    } || reading.date?.deadline.map(isLastDayForPapers) == true
  }

  /// Whether a held day has this number in its month.
  func isDay(_ number: Int) -> Bool {
    days.contains { $0.last?.components.day == number || $0.first?.components.day == number }
  }

  private func holds(_ rule: RecurrenceValue) -> Bool {
    let named = rule.days.map(\.weekday)
    guard !rules.isEmpty || !weekdays.isEmpty else { return false }
    // "Only on the *last* Thursday" is not held by each Thursday.
    let counted = rule.days.filter { $0.ordinal != 0 }
    guard
      counted.isEmpty
        || rules.contains(where: { (try? Recurrence(rrule: $0))?.counts(counted) == true })
    else { return false }
    return named.isEmpty || named.allSatisfy(weekdays.contains)
  }

  /// "So the next one is *the 8th*": a day that a rule names.
  private func isOfRule(_ day: CivilDate) -> Bool {
    rules.contains { text in
      guard let rule = try? Recurrence(rrule: text) else { return false }
      let start = days.first?.first ?? day - (day.components.day - 1)
      return !rule.occurrences(from: day, start: min(start, day), through: day).isEmpty
    }
  }

  private func isLastDayForPapers(_ day: CivilDate) -> Bool {
    cutoff > 0 && (weekdays.contains(day.weekday) || lastDays.contains(day))
  }

  /// Working days before a decision.
  private var cutoff = 0

  private var lastDays: [CivilDate] {
    days.compactMap(\.first).map { day in
      var (left, last) = (cutoff, day)
      while left > 0 {
        last = last - 1
        if last.weekday < .saturday { left -= 1 }
      }
      return last
    }
  }

  // MARK: Taking

  private mutating func take(_ content: AnswerReading.Content) {
    switch content {
    case .review(let review): take(review)
    case .decisionDays(let gate): take(gate)
    case .gateField(let field, .number(let number), let id) where field == .gateCutoff:
      take(cutoff: Int(clamping: number))
      let gate =
        plan.gates.first { $0.id == id } ?? plan.gates.last { $0.cutoff == 0 } ?? plan.gates.last
      if let gate {
        days += gate.days.map { DateSpan($0) }
        if let rule = gate.rule.known { rules.append(rule) }
      }
    case .freezes(let freezes):
      for freeze in freezes {
        days.append(freeze.days)
        texts.append(freeze.name)
        if let again = freeze.again {
          rules.append(again.rule)
          lengths.insert(again.length * 5 / 7)
          numbers.formUnion([again.length, again.length / 7])
        }
      }
      hasExceptions = hasExceptions || freezes.count > 1
    case .needs(let drafts): for draft in drafts { take(draft.step) }
    case .sponsor(.person(let person), _):
      if let day = person.introducedOn { days.append(DateSpan(day)) }
    case .length(_, .duration(let length, _)):
      lengths.insert(length.roughDays)
    default: break
    }
  }

  private mutating func take(_ aside: AsideDraft) {
    switch aside {
    case .absence(_, let span, let reason, _, _):
      if let span { days.append(span) }
      texts.append(reason)
    case .gate(let gate): take(gate)
    case .turns(let turns):
      left += turns.left
      days += turns.moved.map { DateSpan($0) }
      hasExceptions = true
    case .text(_, let words), .note(let words): texts.append(words)
    case .person, .cover: break
    }
  }

  private mutating func take(_ review: ReviewDraft) {
    if case .rule(let rule)? = review.rule { rules.append(rule) }
    if let first = review.first { days.append(DateSpan(first)) }
    if let minutes = review.minutes { numbers.insert(minutes) }
    texts.append(review.time)
    numbers.formUnion(review.time.split { !$0.isNumber }.compactMap { Int($0) })
  }

  private mutating func take(_ gate: GateDraft) {
    if let rule = gate.rule { rules.append(rule) }
    days += gate.days.map { DateSpan($0) }
    if let from = gate.from { days.append(DateSpan(from)) }
    left += gate.left
    hasExceptions = hasExceptions || !gate.left.isEmpty || gate.rule?.contains("BYMONTH=") == true
    if let days = gate.cutoff { take(cutoff: days) }
    if let roll = gate.roll { weekdays.formUnion(roll == .next ? [.monday] : [.friday]) }
  }

  private mutating func take(cutoff days: Int) {
    cutoff = days
    lengths.insert(days)
    numbers.formUnion([days, days * 24])
  }

  private mutating func take(_ step: StepDraft) {
    // "…, *ready* two weeks after they agree" says of no thing what it is.
    let first = StepAccount.words(of: step.title).first ?? ""
    if !RemainderWords.states.contains(first) { texts.append(step.title) }
    texts.append(step.done)
    names += step.humans.map(\.name)
    days += [step.due, step.pin, step.notBefore].compactMap(\.self).map { DateSpan($0) }
    if let length = step.duration { lengths.insert(length.roughDays) }
    hasWaits =
      hasWaits || !step.dependencies.isEmpty || step.waitsForUnknown || step.waitsForPrevious
      || !step.prerequisites.isEmpty
    if let gate = step.gate { take(gate) }
  }

  /// The days of the week and the numbers of a rule.
  private mutating func take(rule text: String) {
    numbers.formUnion(text.split { !$0.isNumber }.compactMap { Int($0) })
    guard let rule = try? Recurrence(rrule: text) else { return }
    let own = rule.weekdays.map(\.weekday)
    weekdays.formUnion(own)
    for day in own where cutoff > 0 && day < .saturday {
      let before = ((day.rawValue - cutoff) % 5 + 5) % 5
      if let last = Weekday(rawValue: before) { weekdays.insert(last) }
    }
  }

  /// "*Two days* per week of Omar": what a title says of lengths and numbers.
  private mutating func take(numbersOf text: String) {
    let words = LineRemainder.words(of: text).map(\.text)
    numbers.formUnion(words.compactMap(LineRemainder.number))
    for (count, unit) in zip(words, words.dropFirst())
    where AccountWords.units.contains(unit) || AccountWords.unit.contains(unit) {
      guard let number = LineRemainder.number(count) else { continue }
      lengths.insert(unit.hasPrefix("week") ? number * 5 : number)
    }
  }
}

extension DateSpan {
  /// Whether it says which days of a long time are meant: "at the year end, *14 December to 15
  /// January*".
  fileprivate func narrows(_ other: DateSpan) -> Bool {
    guard let start = other.first, let end = other.last, end - start > 26 else { return false }
    return (first ?? start) <= end && start <= (last ?? end)
  }

  /// Whether all of it lies in another that has both ends.
  fileprivate func isInside(_ other: DateSpan) -> Bool {
    guard let first, let last, let start = other.first, let end = other.last else { return false }
    return start <= first && last <= end
  }
}

extension Recurrence {
  /// Whether it falls on the same one of a month's weekdays: "the *last* Thursday".
  fileprivate func counts(_ days: [RecurrenceValue.Day]) -> Bool {
    days.allSatisfy { day in
      weekdays.contains { own in
        own.weekday == day.weekday
          && (own.ordinal == day.ordinal || setPositions.contains(day.ordinal))
      }
    }
  }
}
