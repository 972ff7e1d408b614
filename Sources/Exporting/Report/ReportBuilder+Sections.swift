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
    let time = ClockWords.words(cadence.time.printable)
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
