public import PlanModel
import Scheduling

/// The bytes of one document.
///
/// They depend on the plan, its dates and the options alone: no clock, no locale, no path. UTF-8
/// in every format.
///
/// - Parameters:
///   - document: The plan; its provenance and read-back answers are printed too.
///   - schedule: Its dates, computed for the day the document shall hold for.
///   - format: What to make of it.
///   - options: What the document needs besides.
/// - Returns: The whole file.
/// - Throws: `.unreadableTemplate` when the options bring a page template that cannot be read.
/// - Complexity: O(size of the plan).
public func export(
  _ document: Document, schedule: PlanSchedule, as format: ExportFormat,
  options: ExportOptions = ExportOptions()
) throws(ExportError) -> [UInt8] {
  Array(try exportedText(document, schedule: schedule, as: format, options: options).utf8)
}

/// One document as text: every format of today is text.
///
/// - Throws: As `export`.
public func exportedText(
  _ document: Document, schedule: PlanSchedule, as format: ExportFormat,
  options: ExportOptions = ExportOptions()
) throws(ExportError) -> String {
  let report = PlanReport(document, schedule: schedule, position: options.logPosition)
  return try Exporter(report: report, stamp: Stamp(report, options), options: options).text(format)
}

/// The text of a plan as `exportedText` gives it, and where each part of it stands.
///
/// - Complexity: O(size of the plan).
public func textPage(
  _ document: Document, schedule: PlanSchedule, options: ExportOptions = ExportOptions()
) -> TextPage {
  let report = PlanReport(document, schedule: schedule, position: options.logPosition)
  return TextExporter(report: report, stamp: Stamp(report, options), width: options.width)
    .page(options.view)
}

/// Chooses the exporter of each format.
private struct Exporter {
  let report: PlanReport
  let stamp: Stamp
  let options: ExportOptions

  func text(_ format: ExportFormat) throws(ExportError) -> String {
    switch format {
    case .markdown: MarkdownExporter(report: report, stamp: stamp).text()
    case .html: try page(hasTimeline: options.page == .screen)
    case .text: plain(options.view, width: options.width)
    case .json: JSONExporter(report: report, stamp: stamp).text()
    case .csv: CSVExporter(report: report, stamp: stamp).text()
    case .ics: calendar
    case .eml:
      MailExporter(
        report: report, plain: plain(.document, width: 76), page: try page(hasTimeline: false),
        calendar: calendar
      ).text()
    }
  }

  private func page(hasTimeline: Bool) throws(ExportError) -> String {
    try HTMLExporter(report: report, stamp: stamp, hasTimeline: hasTimeline)
      .text(template: options.htmlTemplate ?? template)
  }

  private var template: String {
    switch options.page {
    case .screen: HTMLTemplate.page
    case .office: HTMLTemplate.office
    }
  }

  private func plain(_ view: ExportOptions.View, width: Int) -> String {
    TextExporter(report: report, stamp: stamp, width: width).text(view)
  }

  private var calendar: String { CalendarExporter(report: report, stamp: stamp).text() }
}

/// Which state of which plan a document was made from, for its footer.
struct Stamp {
  let planID: String
  let position: Int64
  /// The day its dates hold for.
  let asOf: CivilDate
  /// At most 16 hexadecimal digits; empty when the store gave none.
  let head: String

  init(_ report: PlanReport, _ options: ExportOptions) {
    planID = report.planID
    position = report.position
    asOf = report.asOf
    head = Hexadecimal.prefix(options.headHash ?? "", 16)
  }

  /// "plan 0197…; position 42; day 2026-06-15; head 1a2b3c4d5e6f7a8b": what an import reads back.
  var words: String {
    "plan \(planID.isEmpty ? "none" : planID); position \(position); day \(asOf.iso)"
      + (head.isEmpty ? "" : "; head \(head)")
  }

  /// "version 42, 1a2b3c4d5e6f7a8b": what a person sees.
  var shortWords: String { "version \(position)" + (head.isEmpty ? "" : ", \(head)") }
}
