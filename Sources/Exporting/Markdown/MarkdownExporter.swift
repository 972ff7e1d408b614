import Phrasing
import PlanModel

/// The plan as Markdown that a person can read raw, paste anywhere and edit.
///
/// An edited copy finds its way back by the comments: `<!-- t:… -->` after each item, and the
/// footer's plan, position and head.
struct MarkdownExporter {
  private typealias Column = DocumentTerms.Column

  let report: PlanReport
  let stamp: Stamp
  private var lines: [String] = []

  init(report: PlanReport, stamp: Stamp) {
    self.report = report
    self.stamp = stamp
  }

  func text() -> String {
    var copy = self
    copy.write()
    return copy.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    lines.append("# \(escaped(report.title))")
    writeTop()
    writePlan()
    if report.hasAssumptions { lines += ["", PlanReport.assumptionLegend + "."] }
    writeNeeds()
    writeSection(.review, report.review.map { escaped($0, startsBlock: true) }, isList: false)
    writeSection(.consequences, report.consequences.map { consequence($0) })
    writeSection(.waits, report.waits.map { remark($0) })
    writeSection(.calendar, report.calendar.map { remark($0) })
    writeSection(.open, report.openPoints.map { remark($0) })
    writePeople()
    lines += ["", "---", ""]
    lines.append("\(DocumentTerms.asOf)\(DateWords.long(report.asOf)), \(stamp.shortWords).")
    lines += ["", "<!-- tandem \(stamp.words) -->"]
  }

  // MARK: Sections

  private mutating func writeTop() {
    lines.append("")
    for item in report.facts { lines.append("- **\(item.label):** \(escaped(item.marked))") }
    for slot in report.sponsors {
      var words = escaped(slot.name.marked)
      if !slot.title.isEmpty { words += ", " + escaped(slot.title) }
      if !slot.introduction.isEmpty { words += ". " + escaped(slot.introduction.sentence) }
      let anchor = slot.id.map { " " + self.anchor($0) } ?? ""
      lines.append("- **\(DocumentTerms.sponsorAt)\(escaped(slot.company)):** \(words)\(anchor)")
    }
    if !report.standing.isEmpty {
      lines += ["", escaped(report.standing.joined(separator: " "), startsBlock: true)]
    }
  }

  private mutating func writePlan() {
    lines += ["", heading(.plan)]
    if report.workstreams.isEmpty { lines += ["", "Nothing is planned yet."] }
    for block in report.workstreams {
      lines += ["", "### \(escaped(block.name)) \(anchor(block.id))"]
      let about = escaped(block.summary(near: report.asOf), startsBlock: true)
      if !about.isEmpty { lines += ["", about] }
      guard !block.steps.isEmpty else { continue }
      lines.append("")
      let hasNotes = block.steps.contains { !notes($0).isEmpty }
      writeTable(
        [.step, .who, .by, .doneWhen] + (hasNotes ? [.notes] : []),
        block.steps.map { row in
          [
            "\(escaped(row.title.marked)) \(anchor(row.id))", escaped(row.ownerWords),
            escaped(row.dateWords), escaped(row.done.marked),
          ] + (hasNotes ? [notes(row)] : [])
        })
    }
  }

  private func notes(_ row: StepRow) -> String {
    let words = (row.risk.isEmpty ? [] : [row.risk]) + row.remarks
    return escaped(words.map(\.sentence).joined(separator: " "))
  }

  private mutating func writeNeeds() {
    guard report.needs.contains(where: { !$0.steps.isEmpty }) else { return }
    lines += ["", heading(.needs)]
    for list in report.needs where !list.steps.isEmpty {
      lines += ["", "### \(DocumentTerms.from)\(escaped(list.company))", ""]
      writeTable(
        [.what, .who, .by],
        list.steps.map { row in
          [
            "\(escaped(row.title.marked)) \(anchor(row.id))", escaped(row.ownerWords),
            escaped(row.dateWords),
          ]
        })
    }
  }

  private mutating func writePeople() {
    guard !report.people.isEmpty else { return }
    lines += ["", heading(.people), ""]
    writeTable(
      [.name, .title, .company, .part],
      report.people.map { row in
        [
          "\(escaped(row.name)) \(anchor(row.id))", escaped(row.titleInCell), escaped(row.company),
          escaped(row.part),
        ]
      })
  }

  private func heading(_ section: DocumentTerms.Section) -> String { "## \(section)" }

  private mutating func writeSection(
    _ section: DocumentTerms.Section, _ items: [String], isList: Bool = true
  ) {
    guard !items.isEmpty else { return }
    lines += ["", heading(section), ""]
    if isList {
      lines += items.map { "- " + $0 }
    } else {
      lines.append(items.joined(separator: " "))
    }
  }

  // MARK: Pieces

  private func consequence(_ item: Consequence) -> String {
    "\(escaped(item.whole, startsBlock: true)) \(anchor(item.id))"
  }

  private func remark(_ remark: Remark) -> String {
    let anchor = remark.id.map { " " + self.anchor($0) } ?? ""
    return escaped(remark.marked, startsBlock: true) + anchor
  }

  private mutating func writeTable(_ heads: [Column], _ rows: [[String]]) {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    lines += [row(heads.map(\.rawValue)), row(heads.map { _ in "---" })] + rows.map(row)
  }

  private func anchor(_ id: RecordID) -> String { "<!-- t:\(report.anchors[id]) -->" }

  private func escaped(_ text: String, startsBlock: Bool = false) -> String {
    MarkdownText.escaped(text, startsBlock: startsBlock)
  }
}
