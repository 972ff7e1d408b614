import Exporting
import PlanModel
import Scheduling

/// A sentence of the document that somebody wrote over.
struct SentenceEdit {
  /// What it says now.
  let words: String
  /// Its record, or the plan.
  let about: RecordID
  /// Where it stands, for whoever reads the note.
  let place: String
  /// Why it was not understood.
  var question = ""
}

/// Every sentence of a document that is made of fields, with the record it is about.
struct SaidSentences {
  private var records: [String: RecordID?] = [:]

  /// What the document of a plan says on a day.
  init(_ document: Document, on day: CivilDate) {
    let schedule = document.plan.schedule(today: day).withConsequences(of: document.plan)
    let report = PlanReport(document, schedule: schedule)
    add(report.review.joined(separator: " "), document.plan.id)
    for remark in report.waits + report.calendar + report.openPoints { add(remark.text, remark.id) }
    for consequence in report.consequences { add(consequence.whole, consequence.id) }
  }

  func contains(_ words: String) -> Bool { records[Self.compared(words)] != nil }

  /// The one record that a sentence is about.
  func record(_ words: String) -> RecordID? { records[Self.compared(words)] ?? nil }

  private mutating func add(_ words: String, _ record: RecordID?) {
    let key = Self.compared(words)
    // The same words about two records are about neither for certain.
    records[key] = .some(records[key] == nil ? record : nil)
  }

  /// Which day a decision day was moved to follows from its rule: nobody writes it anew.
  private static func compared(_ words: String) -> String {
    guard words.firstRange(of: GateSentence.onDaysOff) != nil,
      let computed = words.firstRange(of: GateSentence.computed)
    else { return words.foldedSentence }
    return words[..<computed.lowerBound].foldedSentence
  }
}
