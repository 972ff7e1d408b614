import Exporting
import Interviewing
import PlanModel

/// The plan exactly as it is exported, as text of the width there is.
enum DocumentPage {
  static func lines(of session: Session, columns: Int) -> [PageLine] {
    let schedule = session.derived.schedule.withConsequences(of: session.plan)
    let page = textPage(
      session.document, schedule: schedule, options: ExportOptions(width: columns))
    // What is still to be asked is no business of an audience.
    let findings = session.isPresenting ? [] : session.derived.findings ?? []
    return lines(
      page.text, marks: findings.filter { $0.weight == .stops }.map { mark($0, page) },
      columns: columns)
  }

  /// A finding beside what it is about; one of no step and no workstream stands under the title.
  private static func mark(_ finding: Finding, _ page: TextPage) -> Mark {
    Mark(
      line: page.places[finding.record] ?? page.title,
      words: "\(finding.sentence) \(finding.question)")
  }

  /// A place at which whoever reads the document would stumble.
  struct Mark: Equatable, Sendable {
    /// The line of the document, counted from 0.
    let line: Int
    /// What they would ask there.
    let words: String
  }

  /// The lines of a document: its headings told by what stands under them, and under a marked line
  /// the words of its marks.
  static func lines(_ text: String, marks: [Mark], columns: Int) -> [PageLine] {
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let marks = Dictionary(grouping: marks, by: \.line)
    var lines: [PageLine] = []
    // A heading may be of several lines.
    var paragraph = 0
    for (index, text) in texts.enumerated() {
      var line = PageLine(text: String(text))
      if let first = text.first, first == "=" || first == "-", text.allSatisfy({ $0 == first }),
        !lines.isEmpty
      {
        line = PageLine(
          text: String(repeating: first == "=" ? "━" : "─", count: text.count), role: .rule)
        for heading in paragraph..<lines.count {
          lines[heading].role = first == "=" ? .title : .heading
        }
      }
      let asked = marks[index] ?? []
      line.isMarked = !asked.isEmpty
      lines.append(line)
      for mark in asked {
        lines += PageLine.wrapped("  " + mark.words, .warning, columns: columns, hanging: 2)
      }
      if text.isEmpty { paragraph = lines.count }
    }
    return lines
  }
}
