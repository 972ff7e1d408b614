import Exporting
import PlanModel
import Scheduling

/// The plan as a document, and where it goes.
struct PlanExport {
  private let document: Document
  private let schedule: PlanSchedule
  private let headHash: String?

  init(_ document: Document, today: CivilDate, headHash: String? = nil) {
    self.document = document
    self.headHash = headHash
    schedule = document.plan.schedule(today: today).withConsequences(of: document.plan)
  }

  func bytes(
    _ format: ExportFormat, page: ExportOptions.Page = .screen, template: String? = nil
  ) throws(Failure) -> [UInt8] {
    do {
      return try export(
        document, schedule: schedule, as: format,
        options: ExportOptions(headHash: headHash, page: page, htmlTemplate: template))
    } catch {
      throw Failure(error.description, status: .badInput)
    }
  }

  func text(_ view: ExportOptions.View, width: Int) throws(Failure) -> String {
    do {
      return try exportedText(
        document, schedule: schedule, as: .text,
        options: ExportOptions(headHash: headHash, width: width, view: view))
    } catch {
      throw Failure(error.description, status: .badInput)
    }
  }

  /// The whole file in any format.
  ///
  /// - Throws: When a template cannot be read, or a helper program is missing or fails.
  func bytes(_ format: DocumentFormat, template: String? = nil) throws(Failure) -> [UInt8] {
    switch format {
    case .own(let format): try bytes(format, template: template)
    case .pdf:
      try HelperProgram.weasyprint.run(
        ["-q", "-e", "utf8", "-", "-"], input: bytes(.html, template: template))
    case .office(let office): try Converter.file(office, of: bytes(.html, page: .office))
    }
  }
}
