import Phrasing
public import PlanModel
import Scheduling

/// A page of text, and where the titles in it end, as lines from 0.
public struct TextPage: Sendable {
  /// The page.
  public let text: String
  /// Where its own title ends, with what underlines it.
  public let title: Int
  /// Where those of its workstreams and steps do.
  public let places: [RecordID: Int]
}

/// The plan as plain text, for terminals, screen readers and the body of a message.
struct TextExporter {
  typealias Section = DocumentTerms.Section

  let report: PlanReport
  let stamp: Stamp
  var layout: TextLayout
  private var title = 0
  private var places: [RecordID: Int] = [:]
  /// Wide enough for the dates of this plan, at most for "Wed 23 Sep 2027°".
  let dateColumn: Int

  init(report: PlanReport, stamp: Stamp, width: Int) {
    self.report = report
    self.stamp = stamp
    layout = TextLayout(width: width)
    let longest = report.steps.map { TextLayout.columns($0.date.marked) }.max() ?? 0
    dateColumn = min(18, longest + 2)
  }

  func text(_ view: ExportOptions.View) -> String { page(view).text }

  func page(_ view: ExportOptions.View) -> TextPage {
    var copy = self
    switch view {
    case .document: copy.writeDocument()
    case .needs: copy.writeNeeds()
    case .open: copy.writeOpen()
    case .schedule: copy.writeSchedule()
    }
    return TextPage(text: copy.layout.text, title: copy.title, places: copy.places)
  }

  private mutating func writeDocument() {
    layout.heading(report.title, "=")
    title = layout.lastWritten
    writeTop()
    for block in report.workstreams { writeBlock(block) }
    if report.workstreams.isEmpty {
      layout.gap()
      layout.add("Nothing is planned yet.")
    }
    writeLegend()
    if report.needs.contains(where: { !$0.steps.isEmpty }) { writeNeeds() }
    if !report.review.isEmpty {
      layout.heading(Section.review.rawValue, "-")
      layout.add(report.review.joined(separator: " "))
    }
    writeConsequences()
    writeList(.waits, report.waits)
    writeList(.calendar, report.calendar)
    writeList(.open, report.openPoints)
    writePeople()
    layout.gap()
    layout.add("\(DocumentTerms.asOf)\(DateWords.long(report.asOf)), \(stamp.shortWords).")
  }

  private mutating func writeTop() {
    let sponsors = report.sponsors.map { slot in
      var words = slot.name.marked
      if !slot.title.isEmpty { words += ", " + slot.title }
      if !slot.introduction.isEmpty { words += ". " + slot.introduction.sentence }
      return (DocumentTerms.sponsorAt + slot.company, words)
    }
    let rows = report.facts.map { ($0.label, $0.marked) } + sponsors
    let widest = (rows.map { TextLayout.columns($0.0) }.max() ?? 0) + 2
    // On a narrow page a long label stands above its words, and leaves them room.
    let column = min(28, widest, max(16, layout.width * 2 / 5))
    for (label, words) in rows { layout.add(label: label, words, column: column) }
    if !report.standing.isEmpty {
      layout.gap()
      layout.add(report.standing.joined(separator: " "))
    }
  }

  private mutating func writeBlock(_ block: WorkstreamBlock) {
    let day = block.doneBy.map { ", done by \(short($0))" } ?? ""
    layout.heading(block.name + day, "-")
    places[block.id] = layout.lastWritten
    if !block.owners.isEmpty {
      layout.add("\(DocumentTerms.ledBy)\(block.owners.map(\.marked).enumeration).")
    }
    if !block.done.isEmpty { layout.add("\(DocumentTerms.doneWhen)\(block.done)".sentence) }
    if !block.owners.isEmpty || !block.done.isEmpty { layout.gap() }
    if block.steps.isEmpty { layout.add(DocumentTerms.noSteps) }
    for row in block.steps {
      layout.add(label: row.date.marked, row.title.marked, column: dateColumn)
      places[row.id] = layout.lastWritten
      for line in details(row) { layout.add(line, indent: dateColumn + 2, hanging: dateColumn + 2) }
    }
  }

  private func details(_ row: StepRow) -> [String] {
    var lines = row.owners.isEmpty ? [] : [row.ownerWords]
    if !row.done.text.isEmpty { lines.append(DocumentTerms.doneWhen + row.done.marked) }
    let words = [row.statusWords, row.risk].filter { !$0.isEmpty } + row.remarks
    if !words.isEmpty { lines.append(words.map(\.sentence).joined(separator: " ")) }
    return lines
  }

  func short(_ day: CivilDate) -> String { DateWords.short(day, near: report.asOf) }
}

extension TextExporter {
  mutating func writeNeeds() {
    layout.heading(Section.needs.rawValue, "-")
    for list in report.needs {
      layout.gap()
      layout.add(DocumentTerms.from + list.company)
      if list.steps.isEmpty { layout.add("Nothing asked yet.", indent: 2) }
      for row in list.steps {
        layout.add(label: row.date.marked, row.title.marked, column: dateColumn, indent: 2)
        let status = row.statusWords.isEmpty ? "" : ", " + row.statusWords.lowercased()
        layout.add(row.ownerWords + status, indent: dateColumn + 4)
      }
    }
  }

  mutating func writeOpen() {
    layout.heading(Section.open.rawValue, "-")
    if report.openPoints.isEmpty {
      layout.add("Every name and date is known. `tandem check` says what else a reader would ask.")
    }
    for point in report.openPoints { layout.add("- \(point.marked)", hanging: 2) }
  }

  /// Every step with the days that bound it.
  mutating func writeSchedule() {
    layout.heading(report.title, "=")
    if !report.standing.isEmpty {
      layout.add(report.standing.joined(separator: " "))
      layout.gap()
    }
    for block in report.workstreams {
      layout.heading(block.name, "-")
      for row in block.steps {
        layout.add(row.title.marked, hanging: 2)
        layout.add(boundWords(row), indent: 2, hanging: 2)
        for problem in row.problems {
          layout.add("⚠ \(problem.sentenceStart)", indent: 2, hanging: 2)
        }
      }
    }
    writeLegend()
  }

  fileprivate mutating func writeLegend() {
    guard report.hasAssumptions else { return }
    layout.gap()
    layout.add(PlanReport.assumptionLegend + ".")
  }

  private func boundWords(_ row: StepRow) -> String {
    var words = [row.date.isMissing ? row.date.text : "planned \(row.dateWords)"]
    if !row.duration.text.isEmpty { words.append("takes \(row.duration.marked)") }
    if row.status == .open || row.status == .started {
      if let day = row.bounds.earliestFinish { words.append("earliest \(short(day))") }
      if let day = row.bounds.latestStart, row.duration.text != "" {
        words.append("starts by \(short(day))")
      }
      if let day = row.bounds.neededBy { words.append("needed by \(short(day))") }
      if let slack = row.bounds.slack {
        words.append(
          slack < 0
            ? "short by \(CountWords.workingDays(-slack))"
            : "\(CountWords.workingDays(slack)) to spare")
      }
    }
    return words.joined(separator: ", ").sentenceStart
  }

  mutating func writeConsequences() {
    guard !report.consequences.isEmpty else { return }
    layout.heading(Section.consequences.rawValue, "-")
    for item in report.consequences { layout.add("- \(item.whole)", hanging: 2) }
  }

  mutating func writeList(_ section: Section, _ remarks: [Remark]) {
    guard !remarks.isEmpty else { return }
    layout.heading(section.rawValue, "-")
    for remark in remarks { layout.add("- \(remark.marked)", hanging: 2) }
  }

  mutating func writePeople() {
    guard !report.people.isEmpty else { return }
    layout.heading(Section.people.rawValue, "-")
    for row in report.people {
      let about = [row.title, row.company].filter { !$0.isEmpty }.joined(separator: ", ")
      let part = row.part.isEmpty ? "" : ". \(row.part)"
      layout.add("\(row.name), \(about)\(part)", hanging: 2)
    }
  }
}
