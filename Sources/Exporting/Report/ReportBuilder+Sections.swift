import Phrasing
import PlanModel
import Scheduling

/// What follows the plan: needs, the review call, who is who.
extension ReportBuilder {
  /// The steps one company asked of the other, by date.
  func needs(_ rows: [StepRow]) -> [NeedList] {
    Side.allCases.map { asked in
      let steps = rows.enumerated()
        .filter { self.steps[$0.element.id]?.askedBy == asked.other }
        .sorted { first, second in
          let days = (first.element.day ?? .distant, second.element.day ?? .distant)
          return days.0 == days.1 ? first.offset < second.offset : days.0 < days.1
        }
      return NeedList(
        company: company(asked), askedBy: company(asked.other),
        steps: steps.map { bare($0.element) })
    }
  }

  /// A row whose people were introduced before.
  private func bare(_ row: StepRow) -> StepRow {
    var row = row
    for index in row.owners.indices where !row.owners[index].fact.isMissing {
      row.owners[index].fact.text = row.owners[index].name
    }
    return row
  }

  // MARK: The review call

  mutating func reviewSentences() -> [String] {
    guard let id = plan.id else { return [] }
    let cadence = plan.cadence
    var sentences: [String] = []
    let time = ClockReading.words(cadence.time.printable)
    let hour = time.isEmpty ? "" : (time.hasPrefix("at ") ? " " : " at ") + time
    let isLengthSaid = document.state(id, .cadenceMinutes) != nil
    switch cadence.rule {
    case .known(let rule):
      let days = words(forRule: rule) ?? "on the days both agreed"
      let from =
        cadence.first.map { $0 >= schedule.today ? " from \(DateWords.medium($0))" : "" } ?? ""
      let words = fact("\(days.sentenceStart)\(hour)\(from)", basis(id, .cadence)).marked
      let length = "\(cadence.minutes) minutes"
      let minutes = fact(length, isLengthSaid ? basis(id, .cadenceMinutes) : .assumed).marked
      sentences.append("\(words), for \(minutes).")
    case .words(let words): sentences.append("\(words.printable.quoted); the day is open.")
    case .unsaid: break
    }
    if let owner = cadence.owner.known, people[owner] != nil {
      var sentence = "\(introduction(owner)) sends the invitation"
      if let deputy = cadence.deputy.known, people[deputy] != nil {
        sentence += "; \(introduction(deputy)) runs it when \(shortName(owner)) is away"
      }
      sentences.append(sentence + ".")
    } else if let words = cadence.owner.words {
      let sender = companyName(words).map { "Someone at \($0)" } ?? words.printable.quoted
      sentences.append("\(sender) sends the invitation; no name yet.")
    }
    return sentences
  }

  /// The company of the two that words name, and nobody there.
  func companyName(_ words: String) -> String? {
    Side.allCases.map(company).first { !$0.isEmpty && $0.lowercased() == words.lowercased() }
  }

  // MARK: Who is who

  func peopleRows() -> [PersonRow] {
    Side.allCases.flatMap { side in
      plan.people.filter { $0.side == side }.map { person in
        PersonRow(
          id: person.id, name: name(person.id), title: person.title.printable,
          company: company(side), part: parts(of: person).joined(separator: "; ").sentenceStart)
      }
    }
  }

  private func parts(of person: Person) -> [String] {
    let id = person.id
    var parts: [String] = []
    if plan.sponsor(person.side)?.id == id { parts.append("sponsor") }
    if plan.goLiveChosenBy == id, plan.goLiveChosenByBasis == .heard {
      parts.append("chose the date")
    }
    if plan.cadence.owner.known == id { parts.append("owns the review call") }
    for workstream in plan.workstreams
    where workstream.buyerOwner.known == id || workstream.sellerOwner.known == id {
      parts.append("answers for \(name(of: workstream))")
    }
    for gate in plan.gates where gate.body.known == id {
      parts.append(decides(on: gate, name(id)))
    }
    let covered = plan.people.filter { $0.absences.contains { $0.deputy == id } }
    parts += covered.map { "covers for \(name($0.id))" }
    let steps = plan.steps.filter { $0.state != .dropped }
    let count = steps.count { $0.isOf(id) }
    if count > 0 { parts.append(CountWords.of(count, "step", "steps")) }
    let along = steps.count { $0.counterparts.contains(id) && !$0.isOf(id) }
    if along > 0 { parts.append("takes part in \(CountWords.of(along, "step", "steps"))") }
    return parts
  }
}

extension ReportBuilder {
  /// "decides every Monday" of whoever a decision is named after, else "decides on the budget".
  private func decides(on gate: Gate, _ name: String) -> String {
    guard gate.name.printable.contains(name) else { return "decides on \(gateName(gate))" }
    let days = gate.rule.known.flatMap(words(forRule:))
    return days.map { "decides \($0)" } ?? "decides"
  }
}

extension CivilDate {
  /// Later than any day of a plan: sorts what has no date last.
  fileprivate static let distant = CivilDate(number: .max)
}

/// The hour of the review call, as people say it.
enum ClockReading {
  /// "2:30 pm" of "half 2", "9:30" of "9.30", "2 pm Eastern" of "2 Eastern"; other words as they
  /// are.
  static func words(_ words: String) -> String {
    let text = bare(words)
    if let place = words.lastIndex(of: " "), words[place...].dropFirst().first?.isUppercase == true,
      minuteOfDay(words) == nil, minuteOfDay(String(words[..<place])) != nil
    {
      // "2 Eastern": the zone it is told in.
      return self.words(String(words[..<place])) + words[place...]
    }
    if let hour = halfPast(text) { return "\(hour):30" + (hour < 7 ? " pm" : "") }
    if let hour = Int(text), (1...6).contains(hour) { return "\(hour) pm" }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count == 2, minuteOfDay(words) != nil, parts.allSatisfy({ Int($0) != nil }) else {
      return words
    }
    let isAfternoon = parts[0].count == 1 && (1...6).contains(Int(parts[0]) ?? 0)
    return parts.joined(separator: ":") + (isAfternoon ? " pm" : "")
  }

  private static func bare(_ words: String) -> String {
    let text = words.printable.lowercased()
    return text.hasPrefix("at ") ? String(text.dropFirst(3)) : text
  }

  /// The hour of "half 2" and "half past 2", which both are half an hour after it.
  private static func halfPast(_ text: String) -> Int? {
    guard let opening = ["half past ", "half "].first(where: text.hasPrefix),
      let hour = Int(text.dropFirst(opening.count)), (1...12).contains(hour)
    else { return nil }
    return hour
  }

  /// Minutes after midnight of "10", "at 10:30", "4pm", "16.15"; `nil` for anything else.
  ///
  /// A bare number from 1 to 6 is an afternoon hour: nobody reviews a plan at 4 in the morning.
  static func minuteOfDay(_ words: String) -> Int? {
    var text = bare(words)
    if let hour = halfPast(text) { return (hour < 7 ? hour + 12 : hour) * 60 + 30 }
    text.removeAll { $0 == " " }
    var half: Int?
    for (suffix, value) in [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12), ("h", -1)]
    where text.hasSuffix(suffix) {
      text.removeLast(suffix.count)
      half = value
      break
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (1...2).contains(parts.count), let hour = Int(parts[0]), (0...23).contains(hour),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, (0...59).contains(minute)
    else { return nil }
    switch half {
    case let base? where base >= 0:
      guard (1...12).contains(hour) else { return nil }
      return (hour % 12 + base) * 60 + minute
    case nil where parts[0].count == 1 && (1...6).contains(hour):
      return (hour + 12) * 60 + minute
    default: return hour * 60 + minute
    }
  }
}
