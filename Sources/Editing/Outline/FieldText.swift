import Interviewing
import Phrasing
import PlanModel
import Scheduling

/// A field's value as text: what its cell shows, and what typing begins with.
enum FieldText {
  /// The value in words that read as the same value again.
  static func text(of field: Field, in record: RecordID, _ document: Document) -> String {
    if field.isText { return document.text(record, field).visible }
    if field == .dependsOn { return dependencies(of: record, document) }
    return document.state(record, field).map { text(of: $0.value, field, document.plan) } ?? ""
  }

  private static func text(of value: Value, _ field: Field, _ plan: Plan) -> String {
    switch value {
    case .none: ""
    case .words(let words): words
    case .date(let day): DateWords.medium(day)
    case .span(let span):
      "\(span.first.map(DateWords.medium) ?? "…") to \(span.last.map(DateWords.medium) ?? "…")"
    case .duration(let length, let isApproximate):
      (isApproximate ? "about " : "") + DurationWords.words(for: length)
    case .record(let record): name(of: record, plan)
    case .number(let number): self.number(number, field)
    case .side(let side): plan.name(of: side)
    case .rule(let rule): RecurrenceWords.words(for: rule)
    case .dates(let days): days.map(DateWords.medium).joined(separator: ", ")
    case .unknown: "(written by a later version)"
    }
  }

  private static func number(_ number: Int64, _ field: Field) -> String {
    switch field {
    case .state:
      let words = ["open", "started", "done", "dropped"]
      return words.indices.contains(Int(clamping: number)) ? words[Int(number)] : "open"
    case .gateRoll:
      let words = ["the working day before", "the working day after", "not held"]
      return words.indices.contains(Int(clamping: number)) ? words[Int(number)] : ""
    case .freezeLandings: return number == 1 ? "only finishing; work goes on" : "all work"
    case .buyerWeek, .sellerWeek: return WeekWords.words(for: UInt8(clamping: number))
    default: return String(number)
    }
  }

  private static func name(of record: RecordID, _ plan: Plan) -> String {
    plan.person(record)?.name ?? plan.gates.first { $0.id == record }?.name
      ?? plan.workstreams.first { $0.id == record }?.name ?? ""
  }

  private static func dependencies(of record: RecordID, _ document: Document) -> String {
    let plan = document.plan
    let all =
      plan.step(record)?.dependencies
      ?? plan.workstreams.first { $0.id == record }?.dependencies ?? []
    return all.map { DependencyWords.words(for: $0, in: plan) }.joined(separator: ", ")
  }
}
