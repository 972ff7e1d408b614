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
    return document.state(record, field)
      .map { ValueWords.words(for: $0.value, of: field, in: document.plan) } ?? ""
  }

  private static func dependencies(of record: RecordID, _ document: Document) -> String {
    let plan = document.plan
    let all =
      plan.step(record)?.dependencies
      ?? plan.workstreams.first { $0.id == record }?.dependencies ?? []
    // What no step is called yet stands beside those that are.
    let awaited = plan.notes.filter { $0.about == record }.compactMap(\.awaited).map { wait in
      wait.lag.map { "\($0) after \(wait.name)" } ?? wait.name
    }
    return (all.map { DependencyWords.words(for: $0, in: plan) } + awaited)
      .joined(separator: ", ")
  }
}
