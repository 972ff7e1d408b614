import Exporting
import PlanModel

/// The plan exactly as it is exported, as text of the width there is.
enum DocumentPage {
  static func lines(of session: Session, columns: Int) -> [PageLine] {
    let schedule = session.derived.schedule.withConsequences(of: session.plan)
    do {
      let text = try exportedText(
        session.document, schedule: schedule, as: .text, options: ExportOptions(width: columns))
      return lines(text, marks: [])
    } catch {
      return PageLine.wrapped("\(error)", .failure, columns: columns)
    }
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
  static func lines(_ text: String, marks: [Mark]) -> [PageLine] {
    let texts = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
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
      let asked = marks.filter { $0.line == index }
      line.isMarked = !asked.isEmpty
      lines.append(line)
      for mark in asked { lines.append(PageLine(text: "  \(mark.words)", role: .warning)) }
      if text.isEmpty { paragraph = lines.count }
    }
    return lines
  }
}
