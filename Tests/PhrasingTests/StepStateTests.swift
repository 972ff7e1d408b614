import Scheduling
import Testing

@testable import Phrasing

/// Labels of lines that tell a state, by what tips them.
@Suite struct `What has become of things` {
  private func label(_ line: String) -> String {
    StepQuality.read(line, in: PhraseContext(today: day("2026-06-15"))).label.rawValue
  }

  @Test(arguments: [
    ("Invoice paid and workshop held", true), ("NDA signed & pilot scheduled", true),
    ("Badge reader installed plus VPN tested", true), ("Order issued then users trained", true),
    // One thing, or what proves it.
    ("Access requested and granted", false), ("Scan finished and report filed", false),
    ("Crates packed and labelled", false), ("Terms and conditions signed", false),
    ("Guest badges printed and guests briefed", false),
    ("Contract signed and returned to legal", false), ("Old and certified staff trained", false),
  ])
  func `two of them are two acts`(_ line: String, _ isTwo: Bool) {
    let quality = StepQuality.read(line, in: PhraseContext(today: day("2026-06-15")))
    #expect((quality.cause == .twoActs) == isTwo, "\(line)")
  }

  @Test(arguments: [
    ("Proposal for the faculty senate adopted", "fine"),
    ("Discovery of payroll records completed and log filed", "fine"),
    ("Pain management protocol signed", "fine"),
    // The seller's after all.
    ("Proposal for Initech approved", "seller-stage"), ("Proposal approved", "seller-stage"),
    ("Proposal for the union sent", "seller-stage"),
    ("Discovery of pains completed", "seller-stage"),
    ("Discovery of requirements completed", "seller-stage"), ("Pain confirmed", "seller-stage"),
  ])
  func `a buyer's own paper is no stage of the sale`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }

  @Test(arguments: [
    ("Rehearsal import finishes with zero failed records", "fine"),
    ("Lease redlines down to zero open clauses", "fine"),
    ("Supplier tier set to bronze", "fine"), ("Cutover checklist has no open boxes", "fine"),
    ("No invoices outstanding", "fine"), ("Zero high findings in the audit report", "fine"),
    ("Nine of ten badge readers green", "fine"), ("Commit merged into main", "fine"),
    ("Seating chart sent to managers", "fine"),
    // Nobody ever sees the last of these.
    ("No risks outstanding", "vague"), ("No new vendors introduced", "vague"),
    ("Team has no concerns", "vague"), ("Expectations set to realistic", "vague"),
  ])
  func `what can be counted or looked up is an end`(_ line: String, _ wanted: String) {
    #expect(label(line) == wanted, "\(line)")
  }
}
