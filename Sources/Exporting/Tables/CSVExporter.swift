import PlanModel
import Scheduling

/// One row a step, for spreadsheets.
///
/// RFC 4180 with a byte order mark, without which Excel reads UTF-8 as something else.
struct CSVExporter {
  let report: PlanReport
  let stamp: Stamp

  func text() -> String {
    let heads: [DocumentTerms.Column] = [
      .id, .block, .step, .doneWhen, .who, .by, .neededBy, .state, .risk, .askedBy, .waitsFor,
      .assumed, .remarks, .madeFrom,
    ]
    let titles = Dictionary(report.steps.map { ($0.id, $0.title.text) }) { first, _ in first }
    let rows = report.workstreams.flatMap { block in
      byDay(block.steps).map { cells($0, of: block, titles) }
    }
    return "\u{FEFF}" + ([heads.map(\.rawValue)] + rows).map(line).joined()
  }

  /// The steps of a block by their days, those without one last: a spreadsheet's order says nothing
  /// when it is read again, as that of a document does.
  private func byDay(_ steps: [StepRow]) -> [StepRow] {
    steps.enumerated().sorted { one, other in
      (one.element.day?.number ?? .max, one.offset) < (
        other.element.day?.number ?? .max, other.offset
      )
    }.map(\.element)
  }

  private func cells(
    _ row: StepRow, of block: WorkstreamBlock, _ titles: [RecordID: String]
  ) -> [String] {
    let owners = row.owners.filter { !$0.name.isEmpty }.map { owner in
      owner.id == nil ? owner.fact.text : "\(owner.name) (\(owner.company ?? ""))"
    }
    var assumed: [String] = []
    if row.title.isAssumed { assumed.append("step") }
    if row.owners.contains(where: \.fact.isAssumed) { assumed.append("who") }
    if row.date.isAssumed { assumed.append("by") }
    if row.done.isAssumed { assumed.append("done when") }
    return [
      report.anchors[row.id], block.name, row.title.text, row.done.text,
      owners.joined(separator: "; "), row.day?.iso ?? "", row.bounds.neededBy?.iso ?? "",
      row.status.words, row.risk, row.askedBy ?? "",
      row.after.compactMap { titles[$0] }.joined(separator: "; "),
      assumed.joined(separator: ", "), row.remarks.joined(separator: "; "), stamp.words,
    ]
  }

  private func line(_ cells: [String]) -> String {
    cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet shows as text, whatever is in it.
  ///
  /// A formula begins with one of a few characters; an apostrophe before it makes it text. Where a
  /// semicolon separates cells, as in much of Europe, one may also begin after a semicolon.
  static func cell(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    var isCellStart = true
    for scalar in text.unicodeScalars {
      if isCellStart, isFormulaStart(scalar) { safe.append("'") }
      isCellStart = scalar == ";" || scalar == "\t" || isCellStart && scalar == " "
      safe.append(scalar)
      if scalar == "\"" { safe.append("\"") }
    }
    let quotes = text.unicodeScalars.contains { ",;\"\r\n\t ".unicodeScalars.contains($0) }
    return quotes ? "\"\(String(safe))\"" : String(safe)
  }

  private static func isFormulaStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
