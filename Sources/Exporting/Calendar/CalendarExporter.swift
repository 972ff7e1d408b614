import Phrasing
import PlanModel
import Scheduling

/// The review series and the day of every step, as an iCalendar file (RFC 5545).
///
/// Identifiers come from the plan's records, so that importing a newer file moves what is there
/// instead of adding to it. Times are those of whoever reads it: a zone that was told, "2 Eastern",
/// stands in words with the call, since "our time" is no offset.
struct CalendarExporter {
  let report: PlanReport
  let stamp: Stamp

  func text() -> String {
    var calendar = CalendarText()
    calendar.add("BEGIN", "VCALENDAR")
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", "-//Tandem//Plan//EN")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", text: "Plan, \(report.companies.enumeration)")
    let undated = report.steps.filter { $0.day == nil }
    let about = [report.title, "Plan \(stamp.shortWords)"] + lines(undated)
    calendar.add("X-WR-CALDESC", text: about.joined(separator: "\n"))
    if let series = report.reviewSeries { add(series, to: &calendar) }
    if let day = report.goLive {
      addDay(
        day, id: report.planID + "-go-live", summary: "Go-live, \(report.companies.enumeration)",
        description: goLiveWords(undated),
        to: &calendar)
    }
    for block in report.workstreams {
      for row in block.steps { add(row, of: block, to: &calendar) }
    }
    calendar.add("END", "VCALENDAR")
    return calendar.text
  }

  // MARK: Events

  private func add(_ series: ReviewSeries, to calendar: inout CalendarText) {
    let others = report.companies.enumeration
    let hour = series.zonedHour.map { " (\($0))" } ?? ""
    open(&calendar, id: report.planID + "-review", summary: "Plan review, \(others)\(hour)")
    if let minute = series.minuteOfDay {
      calendar.add("DTSTART", compact(series.first) + "T" + clock(minute))
      calendar.add("DURATION", "PT\(series.minutes)M")
    } else {
      calendar.add("DTSTART;VALUE=DATE", compact(series.first))
      // A call without a time takes nobody's whole day.
      calendar.add("TRANSP", "TRANSPARENT")
    }
    var rule = series.rule
    if let last = series.last {
      // A rule's end has the form of its start: a day, or a time of day in no zone.
      rule += ";UNTIL=" + compact(last) + (series.minuteOfDay == nil ? "" : "T235959")
    }
    calendar.add("RRULE", rule)
    if !series.organiserName.isEmpty {
      // Nobody's address is in a plan; the calendar that imports this knows its owner.
      let name = CalendarText.quoted(series.organiserName)
      calendar.add("ORGANIZER;CN=\(name)", "invalid:nomail")
    }
    let words = report.review + ["Done, due, at risk: \(report.title)"]
    calendar.add("DESCRIPTION", text: words.joined(separator: "\n"))
    calendar.add("END", "VEVENT")
  }

  private func add(_ row: StepRow, of block: WorkstreamBlock, to calendar: inout CalendarText) {
    guard let day = row.day else { return }
    let who = row.owners.filter { $0.id != nil }.map(\.name).enumeration
    let status = row.statusWords.isEmpty ? "" : row.statusWords + ": "
    var words = [block.name]
    words += row.owners.map { owner in
      owner.id == nil ? owner.fact.text : "\(owner.name), \(owner.company ?? "")"
    }
    if !row.done.text.isEmpty { words.append(DocumentTerms.doneWhen + row.done.text) }
    if row.date.isAssumed { words.append("The day is assumed until someone confirms it.") }
    if let needed = row.bounds.neededBy, needed != day, row.status != .done {
      words.append("Needed by \(DateWords.medium(needed))")
    }
    words +=
      (row.risk.isEmpty ? [] : [row.risk])
      + row.remarks.filter { !$0.hasPrefix("Needed by") }
    words += report.consequences.filter { $0.id == row.id }.map(\.text)
    addDay(
      day, id: Hexadecimal.digits(row.id),
      summary: status + row.title.text + (who.isEmpty ? "" : " (\(who))"),
      description: words.joined(separator: "\n"), isCancelled: row.status == .dropped,
      to: &calendar)
  }

  private func addDay(
    _ day: CivilDate, id: String, summary: String, description: String,
    isCancelled: Bool = false, to calendar: inout CalendarText
  ) {
    open(&calendar, id: id, summary: summary)
    calendar.add("DTSTART;VALUE=DATE", compact(day))
    calendar.add("DTEND;VALUE=DATE", compact(day + 1))
    calendar.add("TRANSP", "TRANSPARENT")
    if isCancelled { calendar.add("STATUS", "CANCELLED") }
    calendar.add("DESCRIPTION", text: description)
    calendar.add("END", "VEVENT")
  }

  private func open(_ calendar: inout CalendarText, id: String, summary: String) {
    calendar.add("BEGIN", "VEVENT")
    calendar.add("UID", "\(id)@tandem.invalid")
    // No clock: the day the plan was exported for, which makes the same export the same bytes.
    calendar.add("DTSTAMP", compact(report.asOf) + "T000000Z")
    calendar.add("SEQUENCE", String(max(0, report.position)))
    calendar.add("SUMMARY", text: summary)
  }

  // MARK: Words

  private func goLiveWords(_ undated: [StepRow]) -> String {
    let facts = report.facts.map { "\($0.label): \($0.marked)" }
    return ([report.title] + facts + lines(undated)).joined(separator: "\n")
  }

  private func lines(_ undated: [StepRow]) -> [String] {
    undated.map { row in
      "\(row.statusWords.isEmpty ? "No date yet" : row.statusWords): \(row.title.text)"
    }
  }

  private func compact(_ day: CivilDate) -> String { day.iso.filter { $0 != "-" } }

  private func clock(_ minute: Int) -> String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
    return two(minute / 60) + two(minute % 60) + "00"
  }
}
