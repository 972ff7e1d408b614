import Interviewing
import PlanModel
import Scheduling

/// Decision days and absences, whose sentences are cut into their fields.
extension CopyComparison {
  /// Takes what a sentence about a decision day says anew.
  ///
  /// - Returns: A question when a part of it was not understood.
  mutating func takeGate(_ gate: RecordID, _ before: String, _ after: String) -> String {
    guard let was = GateSentence(before), let wanted = GateSentence(after),
      let known = base.plan.gates.first(where: { $0.id == gate })
    else { return "On which days is it decided?" }
    let place = known.name.trimmedWords.isEmpty ? "A decision day" : "“\(known.name.trimmedWords)”"
    var questions: [String] = []
    if wanted.name != was.name {
      takeValue(
        gate, .gateName, .value(.words(CleanText.line(wanted.name))), "\(place), name",
        from: was.name, to: wanted.name)
    }
    if wanted.body != was.body, !wanted.body.isEmpty {
      let reader = OwnerReader(plan: current.plan, fields: fields)
      if let person = reader.owners(wanted.body, usual: .buyer).first, person.isNamed {
        takeValue(
          gate, .gateBody, person.content, "\(place), decided by", from: was.body, to: person.name)
      } else {
        questions.append("Who decides it?")
      }
    }
    if wanted.rule != was.rule, !wanted.rule.isEmpty {
      let words = (was.rule, wanted.rule)
      questions += take(gate, .gateRule, .recurrence, words, "\(place), days")
    }
    if wanted.cutoff != was.cutoff, !wanted.cutoff.isEmpty {
      if let days = fields.workingDays(wanted.cutoff) {
        takeValue(
          gate, .gateCutoff, .value(.number(Int64(days))), "\(place), papers in",
          from: was.cutoff, to: wanted.cutoff)
      } else {
        questions.append("How many working days before are the papers due?")
      }
    }
    questions += takeDays(gate, .gateDays, was.days, wanted.days, known.days, "\(place), days")
    questions += takeDays(
      gate, .gateExceptions, was.exceptions, wanted.exceptions, known.exceptions,
      "\(place), not on")
    takeRoll(gate, was.roll, wanted.roll, "\(place), on a day off")
    return questions.joined(separator: " ")
  }

  private mutating func takeDays(
    _ gate: RecordID, _ field: Field, _ was: [String], _ wanted: [String], _ known: [CivilDate],
    _ place: String
  ) -> [String] {
    guard was != wanted else { return [] }
    let reading = fields.read(wanted.joined(separator: ", "), as: .dates)
    var days: [CivilDate] = []
    if !wanted.isEmpty {
      guard !reading.isWordsOnly, case .value(.dates(let read))? = reading.meanings.first?.content
      else { return [reading.question ?? "On which days?"] }
      days = read
    }
    // Days that went by are not printed, and stay.
    let past = field == .gateDays ? known.filter { $0 < day } : []
    takeValue(
      gate, field, .value(.dates((past + days).sorted())), place,
      from: was.joined(separator: ", "), to: wanted.joined(separator: ", "))
    return []
  }

  private mutating func takeRoll(
    _ gate: RecordID, _ was: String, _ wanted: String, _ place: String
  ) {
    guard was != wanted, !wanted.isEmpty else { return }
    let roll: Gate.Roll =
      wanted.hasPrefix("not ") ? .skip : wanted.hasSuffix("after") ? .next : .previous
    takeValue(
      gate, .gateRoll, .value(.number(roll.rawValue)), place, from: was, to: wanted)
  }

  /// Takes what a sentence about somebody's absence says anew: "Priya Nair is away through
  /// Mon 31 Aug; Jon Weiss covers".
  ///
  /// - Returns: A question when it was not understood.
  mutating func takeAbsence(_ absence: RecordID, _ before: String, _ after: String) -> String {
    guard let was = Self.absence(before), let wanted = Self.absence(after), was.who == wanted.who,
      let known = base.plan.people.flatMap(\.absences).first(where: { $0.id == absence })
    else { return "Who is away, and on which days?" }
    let place = "\(was.who) away"
    var questions = takeSpan(
      absence, .absenceSpan, (was.days, wanted.days), known.span, place)
    if wanted.cover != was.cover, wanted.cover.hasSuffix(" covers") {
      let name = String(wanted.cover.dropLast(7))
      let side = current.plan.people.first { $0.name.folded == was.who }?.side
      let reader = OwnerReader(plan: current.plan, fields: fields)
      if let person = reader.owners(name, usual: side).first, person.isNamed {
        takeValue(
          absence, .absenceDeputy, person.content, "\(place), covered by", from: was.cover,
          to: wanted.cover)
      } else {
        questions.append("Who covers?")
      }
    }
    return questions.joined(separator: " ")
  }

  private static func absence(_ sentence: String) -> (who: String, days: String, cover: String)? {
    let text = sentence.foldedSentence
    guard let away = text.firstRange(of: " is away "), let end = text.firstRange(of: "; ") else {
      return nil
    }
    guard away.upperBound <= end.lowerBound else { return nil }
    let name = text[..<away.lowerBound]
    let who = name.firstRange(of: " (").map { String(name[..<$0.lowerBound]) } ?? String(name)
    return (
      who, String(text[away.upperBound..<end.lowerBound]), String(text[end.upperBound...])
    )
  }

  /// A part that the editor's own field would read for certain.
  mutating func take(
    _ record: RecordID, _ field: Field, _ kind: FieldKind,
    _ words: (before: String, after: String), _ place: String
  ) -> [String] {
    let reading = fields.read(words.after, as: kind)
    guard !reading.isWordsOnly, reading.question == nil, let meaning = reading.meanings.first else {
      return [reading.question ?? "What is meant by “\(words.after)”?"]
    }
    takeValue(record, field, meaning.content, place, from: words.before, to: words.after)
    return []
  }
}
