import Interviewing

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
    // "Contracting: what it waits for is assumed" says itself where it is.
    let isPlaced = finding.sentence.lowercased().hasPrefix(finding.place.lowercased() + ":")
    return [
      Printable.line((isPlaced ? "" : finding.place + ": ") + finding.sentence),
      Printable.line("    → \(finding.question)"),
    ]
  }
}
