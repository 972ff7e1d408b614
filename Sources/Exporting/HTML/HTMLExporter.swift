import Phrasing
import PlanModel

/// The plan as one self-contained page: no script, nothing fetched from anywhere.
struct HTMLExporter {
  let report: PlanReport
  let stamp: Stamp
  /// Mail programs drop pictures like ours; a message leaves it out.
  var hasTimeline = true

  func text(template: String) throws(ExportError) -> String {
    do {
      return try PageTemplate(template).text(page)
    } catch {
      throw .unreadableTemplate(reason: error.description)
    }
  }

  /// What the page template may name; `Docs/exporting.md` lists it.
  var page: PageValue {
    let needs = report.needs.filter { !$0.steps.isEmpty }
    var page: [String: PageValue] = [
      "title": .text(report.title), "style": .markup(HTMLStyle.sheet),
      "planAnchor": .text(String(report.planID.suffix(8))),
      "companies": .text(report.companies.enumeration),
      "asOf": .text(DateWords.long(report.asOf)), "version": .text(stamp.shortWords),
      "stamp": .text(stamp.words), "planID": .text(stamp.planID), "facts": .list(facts),
      "hasBlocks": .flag(!report.workstreams.isEmpty),
      "blocks": .list(report.workstreams.map(block)), "hasNeeds": .flag(!needs.isEmpty),
      "needs": .list(needs.map(need)), "sections": .list(sections),
      "hasPeople": .flag(!report.people.isEmpty), "people": .list(report.people.map(person)),
      "review": .text(report.review.joined(separator: " ")),
    ]
    page["standing"] = standing
    if hasTimeline, let timeline = report.timeline {
      page["timeline"] = .markup(TimelineDrawing.svg(timeline))
    }
    if report.hasAssumptions { page["legend"] = .text(PlanReport.assumptionLegend) }
    return .record(page)
  }

  // MARK: Top

  private var standing: PageValue? {
    guard !report.standing.isEmpty else { return nil }
    return .record([
      "text": .text(report.standing.joined(separator: " ")),
      "look": .text(report.isFeasible ? "" : " risk"),
    ])
  }

  private var facts: [PageValue] {
    let facts = report.facts.map { item in
      let isFirst = item.kind == .goLive && !item.fact.isMissing
      let value = isFirst ? "<strong>\(words(item.fact))</strong>" : words(item.fact)
      return PageValue.record([
        "label": .text(item.label),
        "text": .markup(item.detail.isEmpty ? value : value + escaped(", \(item.detail)")),
        "attributes": .markup(""),
      ])
    }
    let sponsors = report.sponsors.map { slot in
      var text = words(slot.name)
      if !slot.title.isEmpty { text += ", " + escaped(slot.title) }
      if !slot.introduction.isEmpty { text += ". " + escaped(slot.introduction.sentence) }
      return PageValue.record([
        "label": .text(DocumentTerms.sponsorAt + slot.company), "text": .markup(text),
        "attributes": .markup(attributes(slot.id)),
      ])
    }
    return facts + sponsors
  }

  // MARK: Plan

  private func block(_ block: WorkstreamBlock) -> PageValue {
    .record([
      "anchor": .text(report.anchors[block.id]), "name": .text(block.name),
      "summary": .text(block.summary(near: report.asOf)),
      "who": .markup(block.owners.map { marked(escaped($0.text), $0.isAssumed) }.enumeration),
      "by": .text(block.doneBy.map { DateWords.short($0, near: report.asOf) } ?? ""),
      "done": .markup(
        block.steps.isEmpty && block.done.isEmpty
          ? "<span class=\"missing\">no steps yet</span>" : escaped(block.done)),
      "hasSteps": .flag(!block.steps.isEmpty), "steps": .list(block.steps.map { line($0) }),
    ])
  }

  private func need(_ list: NeedList) -> PageValue {
    .record([
      "company": .text(list.company), "askedBy": .text(list.askedBy),
      "steps": .list(list.steps.map { line($0, isNeed: true) }),
    ])
  }

  /// Needs are asked for above all by name and date: what endangers them stands in the plan.
  private func line(_ row: StepRow, isNeed: Bool = false) -> PageValue {
    let risk =
      row.risk.isEmpty
      ? "" : row.isAtRisk ? "<span class=\"risk\">\(escaped(row.risk))</span>" : note(row.risk)
    let remarks = row.remarks.map(\.sentence).joined(separator: " ")
    return .record([
      "anchor": .text(report.anchors[row.id]),
      "title": .markup("<span class=\"title\">\(words(row.title))</span>"),
      "remarks": .markup(remarks.isEmpty ? "" : note(remarks)),
      "who": .markup(row.owners.map { words($0.fact) }.enumeration),
      "by": .markup(day(row) + (isNeed ? "" : risk)), "date": .markup(words(row.date)),
      "status": .text(row.statusWords), "risk": .text(isNeed ? "" : row.risk),
      "done": .markup(row.done.isMissing ? "" : words(row.done)),
      "look": .markup(row.status == .dropped ? " class=\"dropped\"" : ""),
    ])
  }

  private func day(_ row: StepRow) -> String {
    let date =
      row.date.isMissing ? words(row.date) : "<span class=\"day\">\(words(row.date))</span>"
    return row.statusWords.isEmpty ? date : date + note(row.statusWords)
  }

  // MARK: After the plan

  private var sections: [PageValue] {
    let all: [(DocumentTerms.Section, [PageValue])] = [
      (.consequences, report.consequences.map { entry(escaped($0.whole), $0.id) }),
      (.waits, report.waits.map(remark)),
      (.calendar, report.calendar.map(remark)),
      (.open, report.openPoints.map(remark)),
    ]
    return all.filter { !$0.1.isEmpty }.map { section, items in
      .record(["title": .text(section.rawValue), "items": .list(items)])
    }
  }

  private func remark(_ remark: Remark) -> PageValue {
    entry(marked(escaped(remark.text), remark.isAssumed), remark.id)
  }

  private func entry(_ html: String, _ id: RecordID?) -> PageValue {
    .record(["text": .markup(html), "attributes": .markup(attributes(id))])
  }

  private func person(_ row: PersonRow) -> PageValue {
    .record([
      "anchor": .text(report.anchors[row.id]), "name": .text(row.name),
      "title": .text(row.titleInCell), "company": .text(row.company), "part": .text(row.part),
    ])
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

  private func attributes(_ id: RecordID?) -> String {
    id.map { " data-item=\"\(report.anchors[$0])\"" } ?? ""
  }

  private func escaped(_ text: String) -> String { HTMLText.escaped(text) }
}
