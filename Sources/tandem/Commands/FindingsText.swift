import Exporting
import Interviewing
import Phrasing
import PlanModel

/// Findings for people: what stops the plan first, then what a reader would ask.
struct FindingsText {
  private let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
  }

  var text: String {
    let stops = findings.filter { $0.weight == .stops }
    let asks = findings.filter { $0.weight == .asks }
    var lines: [String] = []
    if stops.isEmpty {
      lines.append("The plan can be forwarded.")
    } else {
      let things = stops.count == 1 ? "1 thing has" : "\(stops.count) things have"
      lines += ["\(things) to be mended before the plan can be forwarded:", ""]
      lines += stops.flatMap(entry)
    }
    if !asks.isEmpty {
      lines += ["", "A reader would ask, and the plan can go all the same:", ""]
      lines += asks.flatMap(entry)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ finding: Finding) -> [String] {
    [
      Printable.line("\(finding.place): \(finding.sentence)"),
      Printable.line("    → \(finding.question)"),
    ]
  }
}

/// Findings for programs.
struct FindingsJSON {
  private let findings: [Finding]
  private let document: Document
  /// The same short names of records as in the plan's JSON.
  private let anchors: Anchors

  init(_ findings: [Finding], _ document: Document) {
    self.findings = findings
    self.document = document
    anchors = Anchors(document.plan)
  }

  var text: String {
    let rows = findings.map(row)
    let list = rows.isEmpty ? "" : "\n" + rows.joined(separator: ",\n") + "\n  "
    return """
      {
        "forwardable": \(findings.isForwardable),
        "findings": [\(list)]
      }

      """
  }

  private func row(_ finding: Finding) -> String {
    let kind = document.kind(of: finding.record).map { "\($0)" } ?? ""
    var members: [String] = []
    for (name, value) in [
      ("rule", finding.rule.rawValue), ("weight", finding.weight.rawValue), ("kind", kind),
      ("record", anchors[finding.record]), ("place", finding.place),
      ("sentence", finding.sentence), ("question", finding.question),
    ] {
      members.append("\(quoted(name)): \(quoted(value))")
    }
    members.append("\"field\": " + (finding.field.map { String($0.number) } ?? "null"))
    return "    {" + members.joined(separator: ", ") + "}"
  }

  private func quoted(_ text: String) -> String { PhrasePrinting.quoted(text) }
}
