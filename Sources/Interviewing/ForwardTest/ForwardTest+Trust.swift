import Phrasing
import PlanModel
import Scheduling

/// What nobody said: assumed values, names without a title, words only insiders know.
extension ForwardTest {
  /// A plan in which everything is assumed does not call itself a plan.
  mutating func checkTrust(_ id: RecordID) {
    let bases = trusted.flatMap { record, _ in
      document.provenances(of: record).map(\.provenance.basis)
    }
    guard !bases.isEmpty, bases.allSatisfy({ $0 == .assumed }) else { return }
    add(
      .everythingAssumed, id, nil,
      "Nothing here was said by anybody yet: this is a guess, not a plan.", ask: words(of: "D8"))
  }

  /// Every value that is only assumed, by name: the page marks it, and somebody must be asked.
  mutating func checkAssumed() {
    for (record, label) in trusted {
      // A step waits for several, each of them assumed: that is one thing to ask.
      var told: Set<Field> = []
      for (field, provenance) in document.provenances(of: record)
      where provenance.basis == .assumed && told.insert(field).inserted {
        let what = ForwardWords.fieldNames[field] ?? "a value"
        add(
          .assumed, record, field, "\(label): \(what) is assumed, nobody said it.",
          ask: ForwardWords.confirming[field] ?? words(of: "D8"))
      }
    }
  }

  /// The records whose fields hold facts, with their names.
  private var trusted: [(RecordID, String)] {
    var records: [(RecordID, String)] = plan.id.map { [($0, "The plan")] } ?? []
    for workstream in plan.workstreams {
      records.append((workstream.id, workstream.name))
      records += workstream.steps.filter { !$0.state.isOver }.map { ($0.id, "“\($0.title)”") }
    }
    records += plan.gates.map { ($0.id, $0.name.capitalisedFirst) }
    return records
  }

  /// Names are introduced on first use: everybody the page names has a title or a part.
  mutating func checkPeople() {
    var named: Set<RecordID> = Set(plan.sponsors)
    for step in plan.steps {
      named.formUnion(Side.allCases.compactMap { step.owner($0).known })
      named.formUnion(step.counterparts)
    }
    for person in plan.people
    where named.contains(person.id) && person.title.isEmpty && person.id != plan.champion {
      add(
        .nameNotIntroduced, person.id, .personTitle,
        "What \(person.name) does at \(company(person.side)) is not said.",
        ask: "What does \(person.name) do there?")
    }
  }

  mutating func checkJargon(in text: String, _ record: RecordID, _ field: Field) {
    guard let word = ForwardWords.jargon(in: text) else { return }
    add(
      .jargon, record, field, "“\(word)” is a word of the trade; a reader outside it stumbles.",
      ask: "How would you say “\(word)” to somebody who was not on the call?")
  }
}

extension Document {
  /// Where the values of a record come from, those of its links among them.
  func provenances(of record: RecordID) -> [(field: Field, provenance: Provenance)] {
    let fields = plan.id == record ? Field.ofPlanFacts : Field.ofFacts
    var found: [(field: Field, provenance: Provenance)] = fields.compactMap { field in
      guard let state = state(record, field), state.value != .none else { return nil }
      return (field, state.provenance)
    }
    let links = links(from: record).filter { $0.change.kind == .dependsOn }
    found += links.map { (.dependsOn, $0.change.provenance) }
    return found
  }
}

extension Field {
  /// Fields of the plan itself whose values somebody must have said.
  fileprivate static let ofPlanFacts: [Field] = [
    .goLive, .cadence, .buyerHolidays, .sellerHolidays, .buyerWorkedDays, .sellerWorkedDays,
  ]

  /// Fields of blocks, steps and decision days whose values somebody must have said.
  fileprivate static let ofFacts: [Field] = [
    .workstreamDuration, .duration, .pin, .due, .notBefore, .gateRule, .gateRoll, .gateCutoff,
  ]
}
