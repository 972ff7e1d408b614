import Exporting
import Interchange
import Interviewing
import PlanModel

/// Findings for programs.
enum FindingsJSON {
  static func text(_ findings: [Finding], in document: Document) -> String {
    // The same short names of records as in the plan's JSON.
    let anchors = Anchors(document.plan)
    let rows = findings.map { finding in
      let kind = document.kind(of: finding.record).map { "\($0)" } ?? ""
      return JSONValue.object([
        .init("rule", .string(finding.rule.rawValue)),
        .init("weight", .string(finding.weight.rawValue)),
        .init("kind", .string(kind)),
        .init("record", .string(anchors[finding.record])),
        .init("place", .string(finding.place)),
        .init("sentence", .string(finding.sentence)),
        .init("question", .string(finding.question)),
        .init("field", JSONValue((finding.field?.number).map(Int.init))),
      ])
    }
    let answer = JSONValue.object([
      .init("forwardable", .bool(findings.isForwardable)), .init("findings", .array(rows)),
    ])
    return answer.rowsText + "\n"
  }
}
