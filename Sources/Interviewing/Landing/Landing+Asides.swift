import PlanModel
import Scheduling

extension Scribe {
  /// Writes what an answer said besides what it was asked for.
  mutating func land(_ aside: AsideDraft, _ provenance: Provenance) {
    switch aside {
    case .absence(let who, let days, let reason, let deputy, let question):
      landAbsence(
        of: who, days, reason, deputy, provenance,
        days: question == nil ? provenance : provenance.inDoubt)
    case .person(let person): _ = land(person, provenance)
    case .cover(let person, let isSpeakers): landCover(person, isSpeakers, provenance)
    case .gate(let gate): land(gate, provenance)
    case .turns(let turns): land(turns, provenance)
    case .note(let words):
      if let plan = document.plan.id { landNote(words, about: plan, provenance) }
    case .text(let field, let words):
      if let plan = document.plan.id { setText(plan, field, CleanText.paragraph(words)) }
    }
  }

  private mutating func landAbsence(
    of who: PersonDraft, _ days: DateSpan?, _ reason: String, _ deputy: PersonDraft?,
    _ provenance: Provenance, days basis: Provenance
  ) {
    guard let person = land(who, provenance), let days else { return }
    let isThere = document.plan.person(person)?.absences.contains { $0.span.known == days } == true
    guard !isThere else { return }
    var values = [InitialValue(.absenceSpan, .span(days), basis)]
    if !reason.isEmpty {
      values.append(InitialValue(.absenceReason, .words(CleanText.line(reason)), provenance))
    }
    if let deputy = deputy.flatMap({ land($0, provenance) }) {
      values.append(InitialValue(.absenceDeputy, .record(deputy), provenance))
    }
    create(.absence, in: person, values: values)
  }

  /// "Jon covers": for the one absence that nobody covers yet.
  private mutating func landCover(
    _ person: PersonDraft, _ isSpeakers: Bool, _ provenance: Provenance
  ) {
    guard let absence = StepCompletion(plan: document.plan).absence(forSpeaker: isSpeakers),
      let deputy = land(person, provenance)
    else { return }
    set(absence.id, .absenceDeputy, .record(deputy), provenance)
  }

  /// The record of a gate: the plan's own of that name, or a new one.
  @discardableResult
  mutating func land(_ gate: GateDraft, _ provenance: Provenance) -> RecordID? {
    let same = document.plan.gates.first { $0.name == gate.name }
    if let known = gate.known ?? same?.id {
      settle(known, gate, provenance)
      return known
    }
    guard let plan = document.plan.id else { return nil }
    let basis = gate.question == nil ? provenance : Provenance(.assumed, source: provenance.source)
    var values = [InitialValue(.gateName, .words(CleanText.line(gate.name)), provenance)]
    if let rule = gate.rule { values.append(InitialValue(.gateRule, .rule(rule), basis)) }
    if !gate.days.isEmpty {
      values.append(InitialValue(.gateDays, .dates(gate.days), provenance))
    }
    if !gate.left.isEmpty {
      values.append(InitialValue(.gateExceptions, .dates(gate.left), provenance))
    }
    if let body = gate.body.flatMap({ land($0, provenance) }) {
      values.append(InitialValue(.gateBody, .record(body), provenance))
    }
    if let cutoff = gate.cutoff {
      values.append(InitialValue(.gateCutoff, .number(Int64(cutoff)), provenance))
    }
    if let roll = gate.roll {
      values.append(InitialValue(.gateRoll, .number(roll.rawValue), provenance))
    } else if gate.rule?.contains("BYMONTHDAY") == true {
      // A day of the month may be a Saturday; until somebody says, the day before is the safe one.
      values.append(
        InitialValue(.gateRoll, .number(Gate.Roll.previous.rawValue), .assumed))
    }
    return create(.gate, in: plan, values: values)
  }

  private mutating func land(_ turns: GateTurns, _ provenance: Provenance) {
    guard let gate = document.plan.gates.first(where: { $0.id == turns.gate }) else { return }
    set(
      gate.id, .gateExceptions, .dates(Set(gate.exceptions).union(turns.left).sorted()), provenance)
    guard !turns.moved.isEmpty else { return }
    set(gate.id, .gateDays, .dates(Set(gate.days).union(turns.moved).sorted()), provenance)
  }

  /// Days that were only assumed, said so that they have one meaning, and days besides those there
  /// are.
  private mutating func settle(_ known: RecordID, _ gate: GateDraft, _ provenance: Provenance) {
    guard gate.question == nil, let old = document.plan.gates.first(where: { $0.id == known })
    else { return }
    let days = Set(old.days).union(gate.days).sorted()
    if !gate.left.isEmpty, gate.rule == nil || gate.rule == old.rule.known {
      set(
        known, .gateExceptions, .dates(Set(old.exceptions).union(gate.left).sorted()), provenance)
    }
    if let rule = gate.rule, rule != old.rule.known || old.isRuleAssumed {
      guard old.isRuleAssumed || old.rule.known == nil else { return }
      set(known, .gateRule, .rule(rule), provenance)
      if !gate.days.isEmpty { set(known, .gateDays, .dates(gate.days), provenance) }
    } else if old.rule.known == nil, days != old.days {
      set(known, .gateDays, .dates(days), provenance)
    }
  }
}
