import Mustache
import Phrasing
import PlanModel

/// The plan as one self-contained page: no script, nothing fetched from anywhere.
struct HTMLExporter {
  let report: PlanReport
  let stamp: Stamp
  /// Mail programs drop pictures like ours; a message leaves it out.
  var hasTimeline = true

  func text(template: String?) throws(ExportError) -> String {
    do {
      return try MustacheTemplate(string: template ?? HTMLTemplate.page).render(page)
    } catch {
      throw .unreadableTemplate(reason: String(describing: error).printable)
    }
  }

  private var page: HTMLPage {
    let needs = report.needs.filter { !$0.steps.isEmpty }
    let review = report.review.joined(separator: " ")
    return HTMLPage(
      title: escaped(report.title), style: HTMLStyle.sheet, planAnchor: planAnchor,
      companies: escaped(report.companies.enumeration), asOf: DateWords.long(report.asOf),
      version: stamp.shortWords, stamp: stamp.words, facts: facts,
      standing: standing,
      timeline: hasTimeline ? report.timeline.map { TimelineDrawing($0).svg() } : nil,
      hasBlocks: !report.workstreams.isEmpty, blocks: report.workstreams.map { block($0) },
      hasNeeds: !needs.isEmpty,
      needs: needs.map {
        HTMLPage.Need(
          company: escaped($0.company), askedBy: escaped($0.askedBy),
          steps: $0.steps.map { line($0, isNeed: true) })
      },
      review: review.isEmpty ? nil : escaped(review), sections: sections,
      hasPeople: !report.people.isEmpty, people: report.people.map { person($0) },
      legend: report.hasAssumptions ? PlanReport.assumptionLegend : nil)
  }

  private var planAnchor: String { String(report.planID.suffix(8)) }

  // MARK: Top

  private var standing: HTMLPage.Item? {
    guard !report.standing.isEmpty else { return nil }
    return HTMLPage.Item(
      text: escaped(report.standing.joined(separator: " ")),
      look: report.isFeasible ? "" : " risk", attributes: "")
  }

  private var facts: [HTMLPage.Fact] {
    let facts = report.facts.map { item in
      let isFirst = item.kind == .goLive && !item.fact.isMissing
      let value = isFirst ? "<strong>\(words(item.fact))</strong>" : words(item.fact)
      return HTMLPage.Fact(
        label: escaped(item.label),
        text: item.detail.isEmpty ? value : value + escaped(", \(item.detail)"), attributes: "")
    }
    let sponsors = report.sponsors.map { slot in
      var text = words(slot.name)
      if !slot.title.isEmpty { text += ", " + escaped(slot.title) }
      if !slot.introduction.isEmpty {
        text += ". " + escaped(slot.introduction.sentence)
      }
      return HTMLPage.Fact(
        label: escaped("Sponsor at \(slot.company)"), text: text, attributes: item(slot.id))
    }
    return facts + sponsors
  }

  // MARK: Plan

  private func block(_ block: WorkstreamBlock) -> HTMLPage.Block {
    HTMLPage.Block(
      anchor: report.anchors[block.id], name: escaped(block.name),
      who: block.owners.map { marked(escaped($0.text), $0.isAssumed) }.enumeration,
      by: block.neededBy.map { DateWords.short($0, near: report.asOf) } ?? "",
      done: block.steps.isEmpty && block.done.isEmpty
        ? "<span class=\"missing\">no steps yet</span>" : escaped(block.done),
      steps: block.steps.map { line($0) })
  }

  /// Needs are asked for above all by name and date: what endangers them stands in the plan.
  private func line(_ row: StepRow, isNeed: Bool = false) -> HTMLPage.Line {
    let risk =
      row.risk.isEmpty
      ? "" : row.isAtRisk ? "<span class=\"risk\">\(escaped(row.risk))</span>" : note(row.risk)
    return HTMLPage.Line(
      anchor: report.anchors[row.id], title: "<span class=\"title\">\(words(row.title))</span>",
      remarks: row.remarks.isEmpty ? "" : note(row.remarks.map(\.sentence).joined(separator: " ")),
      who: row.owners.map { words($0.fact) }.enumeration,
      by: day(row) + (isNeed ? "" : risk), done: row.done.isMissing ? "" : words(row.done),
      look: row.status == .dropped ? " class=\"dropped\"" : "")
  }

  private func day(_ row: StepRow) -> String {
    let date =
      row.date.isMissing ? words(row.date) : "<span class=\"day\">\(words(row.date))</span>"
    return row.statusWords.isEmpty ? date : date + note(row.statusWords)
  }

  // MARK: After the plan

  private var sections: [HTMLPage.Section] {
    let consequences = report.consequences.map { item in
      HTMLPage.Item(
        text: escaped(item.text)
          + (item.response.isEmpty ? "" : note("Agreed for that case: \(item.response)")),
        look: "", attributes: self.item(item.id))
    }
    let all = [
      HTMLPage.Section(title: "If a date slips", items: consequences),
      HTMLPage.Section(title: "What waits for what", items: report.waits.map { remark($0) }),
      HTMLPage.Section(
        title: "Decision days, absences and holidays", items: report.calendar.map { remark($0) }),
      HTMLPage.Section(title: "Still open", items: report.openPoints.map { remark($0) }),
    ]
    return all.filter { !$0.items.isEmpty }
  }

  private func remark(_ remark: Remark) -> HTMLPage.Item {
    HTMLPage.Item(
      text: marked(escaped(remark.text), remark.isAssumed), look: "", attributes: item(remark.id))
  }

  private func person(_ row: PersonRow) -> HTMLPage.PersonLine {
    HTMLPage.PersonLine(
      anchor: report.anchors[row.id], name: escaped(row.name), title: escaped(row.title),
      company: escaped(row.company), part: escaped(row.part))
  }

  // MARK: Pieces

  private func words(_ fact: Fact) -> String {
    fact.isMissing
      ? "<span class=\"missing\">\(escaped(fact.text))</span>"
      : marked(escaped(fact.text), fact.isAssumed)
  }

  private func marked(_ html: String, _ isAssumed: Bool) -> String {
    guard isAssumed else { return html }
    return "\(html)<span class=\"mark\" title=\"assumed\">\(PlanReport.assumptionMark)</span>"
  }

  private func note(_ text: String) -> String { "<span class=\"note\">\(escaped(text))</span>" }

  private func item(_ id: RecordID?) -> String {
    id.map { " data-item=\"\(report.anchors[$0])\"" } ?? ""
  }

  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
