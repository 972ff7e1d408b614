import Interviewing
import PlanModel

/// The words of a step's line, broken where they need more than one row: its act and whose it is
/// side by side, and under them who does not agree to it.
struct StepRow: Equatable, Sendable {
  let title: Paragraph
  let owners: [String]
  let remarks: [Paragraph]

  /// A long act is cut after so many rows: the others stay in sight.
  private static let mostTitleRows = 3

  /// On a line of so many columns, all of it.
  init(_ step: Step, _ session: Session, columns: Int) {
    let (title, owner) = StepLine.widths(in: columns)
    let isWide = owner > 0
    self.title = Paragraph(step.title, columns: isWide ? title : .max)
    let names = StepLine.names(step, session.plan)
    let joined = names.joined(separator: ", ")
    let fits = names.count < 2 || DisplayWidth.columns(of: joined) < owner
    owners = !isWide ? [] : fits ? [joined] : names
    remarks = StepRow.declines(of: step, session).map {
      Paragraph($0, columns: max(1, columns - StepRow.indent - 2))
    }
  }

  /// All on one row, cut to its columns.
  init(single step: Step, _ session: Session, columns: Int) {
    title = Paragraph(step.title, columns: .max)
    let isWide = StepLine.widths(in: columns).owner > 0
    owners = isWide ? [StepLine.who(step, session.plan)] : []
    remarks = []
  }

  /// Where the words begin, right of the number.
  static let indent = 4

  /// The rows of the act and of whose it is.
  var headRows: Int { max(1, titleRows, owners.count) }

  /// The rows of all of it.
  var rows: Int { headRows + remarks.reduce(0) { $0 + $1.ranges.count } }

  private var titleRows: Int { min(title.ranges.count, StepRow.mostTitleRows) }

  /// What of the act stands on a row; `nil` below its last.
  func title(on row: Int) -> String? {
    guard row < titleRows else { return nil }
    let words = String(title.line(title.ranges[row]))
    return row == titleRows - 1 && titleRows < title.ranges.count ? words + "…" : words
  }

  /// What of the remarks stands on a row.
  func remark(on row: Int) -> String? {
    let lines = remarks.flatMap(\.lines)
    let place = row - headRows
    return lines.indices.contains(place) ? String(lines[place]) : nil
  }

  /// Who of its people declined it when it was read back, and why.
  static func declines(of step: Step, _ session: Session) -> [String] {
    ReadBack.declines(of: step, in: session.document).compactMap { decline in
      guard let name = session.plan.person(decline.person)?.name else { return nil }
      let why = decline.words.map { ": “\($0)”" } ?? ""
      return "✗ \(name) does not agree\(why)"
    }
  }
}
