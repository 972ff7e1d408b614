import Phrasing
import PlanModel
import Scheduling

/// A decision day, an absence, a freeze or a note as one line of the page.
enum CalendarEntry {
  static func words(
    for record: RecordID, _ kind: RecordKind, _ session: Session
  ) -> (name: String, about: String) {
    let plan = session.plan
    switch kind {
    case .gate:
      guard let gate = plan.gates.first(where: { $0.id == record }) else { return ("", "") }
      return (gate.name, words(for: gate))
    case .freeze:
      guard let freeze = plan.freezes.first(where: { $0.id == record }) else { return ("", "") }
      let again = freeze.rule.map { rule in
        StretchWords.words(freeze.length, from: rule) ?? "and \(RecurrenceWords.words(for: rule))"
      }
      let days = freeze.span.known.map(span) ?? freeze.span.words
      return (freeze.name, [days, again].compactMap(\.self).joined(separator: "; "))
    case .absence:
      let absence = plan.people.lazy.flatMap(\.absences).first { $0.id == record }
      guard let absence else { return ("", "") }
      let cover = plan.person(absence.deputy).map { ", \($0.name) covers" } ?? ", no cover named"
      return ("away", (absence.span.known.map(span) ?? absence.span.words ?? "when?") + cover)
    case .note:
      let text = plan.notes.first { $0.id == record }?.text ?? ""
      return (text, "")
    case .plan, .person, .workstream, .step, .answer: return ("", "")
    }
  }

  private static func words(for gate: Gate) -> String {
    var parts = [gate.rule.known.map(RecurrenceWords.words) ?? gate.rule.words ?? "on which days?"]
    if !gate.days.isEmpty { parts.append(gate.days.map(DateWords.short).joined(separator: ", ")) }
    if gate.cutoff > 0 { parts.append("papers \(gate.cutoff) working days before") }
    return parts.joined(separator: "; ")
  }

  private static func span(_ span: DateSpan) -> String {
    switch (span.first, span.last) {
    case (let first?, let last?): "\(DateWords.short(first)) to \(DateWords.medium(last))"
    case (nil, let last?): "through \(DateWords.medium(last))"
    case (let first?, nil): "from \(DateWords.medium(first)), end not known"
    case (nil, nil): "always"
    }
  }
}
